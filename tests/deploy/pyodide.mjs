// Runs a Python program in Pyodide: node [--experimental-wasm-stack-switching] pyodide.mjs PYODIDE_FOLDER ZIP WAY, the program on
// standard input. ZIP goes on Python's path. WAY is how JavaScript calls Python: "async" awaits it, "sync" does not, and "xhr" does
// not but has a synchronous XMLHttpRequest, as browsers do. Node has none, so that one is a stand-in, made of `fetch` in a worker.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { Worker, MessageChannel, receiveMessageOnPort } from "node:worker_threads";

const [folder, zip, way] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(join(folder, "pyodide.mjs")));
const python = await loadPyodide({ env: { HOME: "/home/pyodide" } });
python.FS.writeFile("/package.zip", readFileSync(zip));
python.runPython('import sys; sys.path.insert(0, "/package.zip")');

const ASKING = `
const { workerData: { port, flag, method, url, headers, body } } = require("node:worker_threads");
(async () => {
  let message;
  try {
    const answer = await fetch(url, { method, headers, body });
    message = { status: answer.status, headers: [...answer.headers], body: new Uint8Array(await answer.arrayBuffer()) };
  } catch (error) { message = { error: String(error.cause ?? error) }; }
  port.postMessage(message);
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
})();`;

class StandIn {
  headers = {};
  open(method, url, asynchronous) {
    if (asynchronous) throw new Error("this stand-in is synchronous");
    Object.assign(this, { method, url });
  }
  overrideMimeType(type) {
    if (type !== "text/plain; charset=x-user-defined") throw new Error(`no such stand-in for ${type}`);
  }
  setRequestHeader(name, value) { this.headers[name] = value; }
  send(body) {
    const flag = new Int32Array(new SharedArrayBuffer(4));
    const { port1, port2 } = new MessageChannel();
    const { method, url, headers } = this;
    const workerData = { port: port2, flag, method, url, headers, body };
    const worker = new Worker(ASKING, { eval: true, workerData, transferList: [port2] });
    Atomics.wait(flag, 0, 0);
    const { message } = receiveMessageOnPort(port1);
    port1.close();
    worker.unref();
    if (message.error) throw new DOMException(message.error, "NetworkError");
    this.status = message.status;
    this.said = message.headers;
    this.responseText = Array.from(message.body, (byte) => String.fromCharCode(byte < 128 ? byte : 0xf700 + byte)).join("");
  }
  getAllResponseHeaders() { return this.said.map(([name, value]) => `${name}: ${value}\r\n`).join(""); }
}

if (way === "xhr") globalThis.XMLHttpRequest = StandIn;
const program = readFileSync(0, "utf8");
try {
  if (way === "async") await python.runPythonAsync(program);
  else python.runPython(program);
} catch (error) {
  console.error(error.message);  // not the whole error: it would show Pyodide's only line
  process.exitCode = 1;
}

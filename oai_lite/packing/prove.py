"""Proves a copy before it is called done: it is loaded and used by a clean interpreter, from where it lies.

The interpreter gets no site-packages, no environment and no user's settings, so whatever the copy lacks is missed. Its calls go to a
loopback server that answers everything with an empty object.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from ..errors import OpenAIError
from .graph import OWN, Copy

_SECONDS = 120  # for importing everything from a zip without bytecode, on a slow machine
_ANSWER = b'{"id": "x", "object": "x", "data": []}'


class ProofError(OpenAIError):
    """A copy cannot be loaded or used. The message ends with what the interpreter said."""


def prove(
    root: str,
    copy: Copy,
    names: Mapping[str, str] | None = None,
    *,
    python: str = sys.executable,
    path: Sequence[str] = (),
) -> dict[str, str | None]:
    """Load and use the copy in `root` (a folder, a zip, or a folder in a zip), where its packages have these `names`, with `path` to
    find others. Gives what was called for each resource, None for one that has nothing to call; raises ProofError."""
    names = names or {}
    with _server() as url:
        task = {
            "root": str(Path(root).resolve()),
            "path": list(path),
            "package": names.get(OWN, OWN),
            "modules": [
                _renamed(name, names) for name in sorted(copy.names) if not path or name.partition(".")[0] == OWN
            ],
            "resources": copy.resources,
            "url": url,
        }
        command = [python, "-I", "-S", "-B", str(Path(__file__).with_name("inside.py")), json.dumps(task)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, env={}, timeout=_SECONDS, check=False)
        except subprocess.TimeoutExpired:
            raise ProofError(f"the copy was not loaded and used within {_SECONDS} s") from None
    if done.returncode:
        raise ProofError(
            f"the copy does not work, so nothing was written; the interpreter said:\n{done.stderr.strip()}"
        )
    called: dict[str, str | None] = json.loads(done.stdout)
    return called


def _renamed(module: str, names: Mapping[str, str]) -> str:
    package = module.partition(".")[0]
    return names.get(package, package) + module[len(package) :]


@contextmanager
def _server() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Answers)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/v1"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Answers(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _answer(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(_ANSWER)))
        self.end_headers()
        self.wfile.write(_ANSWER)

    do_GET = do_POST = do_DELETE = _answer

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: what happens is told by the one who asks."""

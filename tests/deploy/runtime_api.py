"""Lambda's Runtime API on the loopback interface, and functions run in AWS's own runtime client against it.

The protocol is the one that AWS documents: the process asks for the next event, which is held back until there is one, and posts
a response or an error. What Lambda does to a process between events, stopping it, is done here with SIGSTOP and SIGCONT.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

LIMIT = 20.0  # seconds that anything here may take
_BASE = "/2018-06-01/runtime/"


@dataclass
class Posted:
    """What the process posted: `response`, `error`, or an error of its beginning (`init`) or of a restored copy (`restore`)."""

    kind: str
    value: Any
    at: float  # on the monotonic clock


class RuntimeAPI(ThreadingHTTPServer):
    """The API for one process. Use it in `with`."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.address: str = f"127.0.0.1:{self.server_port}"
        self.events: SimpleQueue[tuple[Mapping[str, str], bytes] | None] = SimpleQueue()
        self.posted: SimpleQueue[Posted] = SimpleQueue()
        self.asking: SimpleQueue[float] = SimpleQueue()  # when the process asked for the next event
        self.at_snapshot = threading.Event()  # it is ready for its snapshot
        self.restored = threading.Event()
        self._number = 0
        self._thread = threading.Thread(target=self.serve_forever, args=(0.05,), name="runtime api", daemon=True)
        self._thread.start()

    def idle(self) -> float:
        """Wait until the process waits for its next event; when that began."""
        began: float = _taken(self.asking, "the process does not ask for an event")
        return began

    def give(self, event: Any, seconds: float = 30.0) -> None:
        """Give it an event that it has so many seconds for."""
        self._number += 1
        headers = {
            "Lambda-Runtime-Aws-Request-Id": f"request-{self._number}",
            "Lambda-Runtime-Deadline-Ms": str(int((time.time() + seconds) * 1000)),
            "Lambda-Runtime-Invoked-Function-Arn": "arn:aws:lambda:eu-west-1:000000000000:function:ask",
            "Lambda-Runtime-Trace-Id": "Root=1-00000000-000000000000000000000000;Sampled=0",
            "Content-Type": "application/json",
        }
        self.events.put((headers, json.dumps(event).encode()))

    def taken(self) -> Posted:
        """What it posts next."""
        posted: Posted = _taken(self.posted, "the process posts nothing")
        return posted

    def ask(self, event: Any, seconds: float = 30.0) -> Any:
        """What the function returns for an event."""
        self.give(event, seconds)
        posted = self.taken()
        assert posted.kind == "response", posted
        return posted.value

    def __exit__(self, *error: Any) -> None:
        self.restored.set()
        self.events.put(None)
        self.shutdown()
        self._thread.join(LIMIT)
        self.server_close()


def _taken(queue: SimpleQueue[Any], why: str) -> Any:
    try:
        return queue.get(timeout=LIMIT)
    except Empty:
        raise AssertionError(why) from None


class _Handler(BaseHTTPRequestHandler):
    """One request of the process."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1  # an answer leaves in one packet
    server: RuntimeAPI  # pyright: ignore[reportIncompatibleVariableOverride]  # as typeshed's own subclasses do it

    def do_GET(self) -> None:
        """The next event, once there is one; or the word that the snapshot was restored."""
        if self.path == f"{_BASE}restore/next":
            self.server.at_snapshot.set()
            self.server.restored.wait(LIMIT)
            self._answer(200)
        elif self.path == f"{_BASE}invocation/next":
            self.server.asking.put(time.monotonic())
            given = self.server.events.get()
            if given is None:
                self.close_connection = True
            else:
                self._answer(200, *given)
        else:
            self._answer(404)

    def do_POST(self) -> None:
        """What became of an event, or of the process's beginning."""
        now = time.monotonic()
        body = self.rfile.read(int(self.headers["Content-Length"]))
        part, _, kind = self.path.removeprefix(_BASE).rpartition("/")
        if part in ("init", "restore"):
            kind = part
        self._answer(202, {"Content-Type": "application/json"}, b'{"status":"OK"}')
        self.server.posted.put(Posted(kind, json.loads(body), now))

    def _answer(self, status: int, headers: Mapping[str, str] | None = None, body: bytes = b"") -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is printed."""


class Function:
    """A process that runs a handler as Lambda does: only the runtime, the layer and the function's own folder are to be found.
    Use it in `with`; afterwards what it printed is in `log`, and `seconds` is its processor time."""

    def __init__(self, api: RuntimeAPI, handler: str, *paths: Path, task: Path, **environment: str) -> None:
        self.api = api
        self.log = ""
        self.seconds = 0.0
        self._log = task.parent / f"{task.name}.log"
        passed = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
        passed.update(
            AWS_LAMBDA_RUNTIME_API=api.address,
            AWS_LAMBDA_FUNCTION_NAME="ask",
            AWS_LAMBDA_FUNCTION_MEMORY_SIZE="256",
            LAMBDA_TASK_ROOT=str(task),
            LANG="C.UTF-8",
            NO_PROXY="*",
            OPENAI_API_KEY="sk-test",
            PYTHONPATH=os.pathsep.join(map(str, paths)),
            **environment,
        )
        self.started: float = time.monotonic()
        with self._log.open("wb") as log:
            self.process: subprocess.Popen[bytes] = subprocess.Popen(
                [sys.executable, "-S", "-m", "awslambdaric", handler],
                cwd=task,
                env=passed,
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    def freeze(self) -> None:
        """Stop it, as Lambda does between events, and wait until every thread of it stands."""
        self.process.send_signal(signal.SIGSTOP)
        end = time.monotonic() + LIMIT
        while not all(state == "T" for state in self.threads().values()):
            assert time.monotonic() < end, self.threads()
            os.sched_yield()

    def thaw(self) -> None:
        """Let it go on."""
        self.process.send_signal(signal.SIGCONT)

    def alone(self) -> None:
        """Wait until it has no thread but its first. (One that was joined is still to be seen for a moment.)"""
        end = time.monotonic() + LIMIT / 4
        while len(self.threads()) > 1:
            assert time.monotonic() < end, self.threads()
            os.sched_yield()

    def threads(self) -> dict[str, str]:
        """Each thread's name and number, with its state."""
        found = {}
        for task in Path(f"/proc/{self.process.pid}/task").iterdir():
            try:
                stat = (task / "stat").read_text()
            except OSError:
                continue  # it has ended
            name, _, rest = stat.partition("(")[2].rpartition(")")
            found[f"{name} {task.name}"] = rest.split()[0]
        return found

    def __enter__(self) -> Function:
        return self

    def __exit__(self, *error: object) -> None:
        self.process.kill()
        _, self.process.returncode, usage = os.wait4(self.process.pid, 0)
        self.seconds = usage.ru_utime + usage.ru_stime
        self.log = self._log.read_text()

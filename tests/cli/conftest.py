"""The command line in two ways: `cli(args)` runs it in this process, `terminal(args)` in a process of its own, at a real terminal.

    def test_models(server, cli):
        assert "gpt-4o" in cli(["models", "--output", "text"]).out

`server` is a loopback server that the environment names, so that every command talks to it; its key is KEY.
"""

from __future__ import annotations

import fcntl
import io
import os
import re
import select
import struct
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pytest

import oai_lite
from oai_lite.cli import main
from oai_lite.testing import Request, Server

KEY = "sk-secret-of-these-tests"
PACKAGE = oai_lite.__name__
ROOT = Path(oai_lite.__file__).parents[PACKAGE.count(".") + 1]
PATIENCE = 60.0  # seconds; machines may be slow
AGAIN = 5.0  # seconds after which Ctrl-C is pressed once more
_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_BACK = re.compile("[^\n\b]\b")
# Makes the terminal on standard input that of the process, so that Ctrl-C is a signal, and becomes the command.
_LAUNCH = "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); os.execvp(sys.argv[1], sys.argv[1:])"


@pytest.fixture(autouse=True)
def own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """No profile of the machine's is used, and the terminal is as wide as everywhere."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A server that the environment names, with a key."""
    with Server(pace=0) as server:
        server.requests = Arriving()
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        yield server


class Arriving(list[Request]):
    """Requests, with a way to wait for them."""

    def __init__(self) -> None:
        super().__init__()
        self.changed = threading.Condition()

    def append(self, request: Request) -> None:
        """One more."""
        with self.changed:
            super().append(request)
            self.changed.notify_all()


def arrived(server: Server, count: int = 1) -> Request:
    """Wait until the server of the fixture has got so many requests; the last of them."""
    requests = server.requests
    assert isinstance(requests, Arriving)
    with requests.changed:
        assert requests.changed.wait_for(lambda: len(requests) >= count, PATIENCE), "no request came"
        return requests[count - 1]


# ---------------------------------------------------------------------- in this process


@dataclass
class Result:
    """What a command left behind."""

    code: int
    out: str
    err: str
    data: bytes  # the same output as bytes

    @property
    def json(self) -> Any:
        """The output as JSON."""
        import json

        return json.loads(self.out)


class Cli(Protocol):
    """Runs the command line in this process. `env` changes variables (None: taken away); `tty` says that output and error are a
    terminal, and standard input too unless some is given."""

    def __call__(
        self,
        args: Sequence[str],
        stdin: str | bytes | None = None,
        env: Mapping[str, str | None] | None = None,
        *,
        tty: bool = False,
    ) -> Result: ...


class Stream(io.TextIOWrapper):
    """A standard stream in memory."""

    def __init__(self, content: bytes = b"", tty: bool = False) -> None:
        self.bytes = io.BytesIO(content)
        self.tty = tty
        super().__init__(self.bytes, encoding="utf-8", newline="", write_through=True)

    def isatty(self) -> bool:
        return self.tty


@pytest.fixture
def cli(monkeypatch: pytest.MonkeyPatch) -> Cli:
    """`cli(args, stdin=None, env=None) -> Result`."""

    def run(
        args: Sequence[str],
        stdin: str | bytes | None = None,
        env: Mapping[str, str | None] | None = None,
        *,
        tty: bool = False,
    ) -> Result:
        given = stdin.encode() if isinstance(stdin, str) else stdin or b""
        out, err = Stream(tty=tty), Stream(tty=tty)
        with monkeypatch.context() as patch:
            for name, value in (env or {}).items():
                patch.delenv(name, raising=False) if value is None else patch.setenv(name, value)
            patch.setattr(sys, "stdin", Stream(given, tty and stdin is None))
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            code = main(list(args))
        written, told = out.bytes.getvalue(), err.bytes.getvalue()
        return Result(code, written.decode("utf-8", "replace"), told.decode(), written)

    return run


# ---------------------------------------------------------------------- at a terminal


class Terminal:
    """A command at a terminal of its own. `screen` is all that it has written there, without colours."""

    def __init__(
        self, command: Sequence[str], env: Mapping[str, str | None] | None = None, *, cwd: Path | None = None
    ) -> None:
        self._master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
        self.settings: list[Any] = termios.tcgetattr(slave)
        self._slave = slave  # kept open, so that its settings can be read when the command has gone
        changed: dict[str, str | None] = {**os.environ, "PYTHONPATH": str(ROOT), **(env or {})}
        self.process = subprocess.Popen(
            [sys.executable, "-c", _LAUNCH, *command],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
            cwd=cwd,
            env={name: value for name, value in changed.items() if value is not None},
        )
        self._seen = b""
        self._expected = 0
        self._pressed: float | None = None  # when Ctrl-C was, if nothing has come of it yet

    @property
    def raw(self) -> str:
        """All that was written, as it was written."""
        return self._seen.decode("utf-8", "replace").replace("\r\n", "\n")

    @property
    def screen(self) -> str:
        """The same without colours and movements; what was typed over is gone."""
        text = _ESCAPES.sub("", self.raw)
        while _BACK.search(text):
            text = _BACK.sub("", text)
        return text

    def expect(self, text: str) -> str:
        """Wait until the text is on the screen, after what was expected before; gives what came up to it."""
        end = time.monotonic() + PATIENCE
        while (at := self.screen.find(text, self._expected)) < 0:
            gone = self.process.poll() is not None
            self._press_again()
            if not self._read(0 if gone else min(end - time.monotonic(), 0.1)) and (gone or time.monotonic() > end):
                raise AssertionError(f"{text!r} did not come; the screen has:\n{self.screen}")
        self._pressed = None
        before, self._expected = self.screen[self._expected : at], at + len(text)
        return before

    def send(self, text: str) -> None:
        """Type a text; `\\n` is the enter key."""
        os.write(self._master, text.encode())

    def interrupt(self) -> None:
        """Ctrl-C. Python may look for signals just before a wait begins, which one that comes then does not end: as people do, it
        is pressed again where nothing comes of it."""
        self.send("\x03")
        self._pressed = time.monotonic()

    def _press_again(self) -> None:
        if self._pressed is not None and time.monotonic() - self._pressed > AGAIN and self.process.poll() is None:
            self.interrupt()

    def end_of_input(self) -> None:
        """Ctrl-D."""
        self.send("\x04")

    def close(self) -> int:
        """Wait for the end; gives the exit code as a shell would. The screen is then complete."""
        end = time.monotonic() + PATIENCE
        while self.process.poll() is None:  # it may wait for us to read what it writes
            self._read(0.02)
            self._press_again()
            assert time.monotonic() < end, f"it did not end; the screen has:\n{self.screen}"
        code = self.process.returncode
        while self._read(0):
            pass
        return 128 - code if code < 0 else code

    def restored(self) -> bool:
        """Whether the terminal is set as it was at the start."""
        return bool(termios.tcgetattr(self._slave) == self.settings)

    def give_up(self) -> None:
        """End what still runs, and let the terminal go."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self._master)
        os.close(self._slave)

    def _read(self, seconds: float) -> bool:
        ready, _, _ = select.select([self._master], [], [], max(seconds, 0))
        if not ready:
            return False
        self._seen += os.read(self._master, 65536)
        return True


class OpenTerminal(Protocol):
    """Runs the command line at a terminal; `env` changes variables (None: taken away)."""

    def __call__(
        self, args: Sequence[str], env: Mapping[str, str | None] | None = None, *, cwd: Path | None = None
    ) -> Terminal: ...


@pytest.fixture
def terminal() -> Iterator[OpenTerminal]:
    """`terminal(args, env=None) -> Terminal`."""
    opened: list[Terminal] = []

    def open_one(
        args: Sequence[str], env: Mapping[str, str | None] | None = None, *, cwd: Path | None = None
    ) -> Terminal:
        made = Terminal([sys.executable, "-W", "error", "-m", PACKAGE, *args], env, cwd=cwd)
        opened.append(made)
        return made

    yield open_one
    for each in opened:
        each.give_up()

"""`oai-lite demo`: what it shows, how it tells failures, and how it ends."""

from __future__ import annotations

import io
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from oai_lite.cli import main
from oai_lite.cli.screen import Screen
from oai_lite.testing import Server
from oai_lite.version import VERSION

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("OPENAI_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("COLUMNS", "100")


@pytest.fixture
def own() -> Iterator[Server]:
    with Server(pace=0) as server:
        yield server


def demo(server: Server, *arguments: str) -> int:
    return main(["demo", "--base-url", server.base_url, "--model", "gpt-4o", *arguments])


def row(text: str, title: str) -> str:
    """The step's line in the closing table."""
    [found] = re.findall(rf"^  {title} .*", text.partition("What was done")[2], re.MULTILINE)
    return str(found)


def start() -> subprocess.Popen[str]:
    command = [sys.executable, "-W", "error", "-m", "oai_lite", "demo"]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_without_arguments_it_runs_on_its_own_server() -> None:
    process = start()
    shown, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, "")
    assert "12 steps: 12 done" in shown
    assert "toy model" in shown.splitlines()[0] + shown.splitlines()[1]
    assert re.search(r"Ran on its own loopback server at http://127\.0\.0\.1:\d+/v1", shown)
    assert "\x1b" not in shown


def test_against_a_named_server(own: Server, capsys: pytest.CaptureFixture[str]) -> None:
    assert demo(own, "--api-key", "sk-secret") == 0
    shown = capsys.readouterr().out
    assert "12 steps: 11 done, 1 skipped" in shown
    assert re.search(r"Files +done +\S+ s +4 ", row(shown, "Files"))
    assert "sk-secret" not in shown
    assert {request.headers["authorization"] for request in own.requests} == {"Bearer sk-secret"}
    assert len(own.requests) == int(re.findall(r"(\d+) requests in", shown)[0])
    assert own.store.files.rows() == []


def test_the_environment_names_the_server(
    own: Server, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", own.base_url.replace("http://", "http://user:word@"))
    monkeypatch.setenv("OPENAI_API_KEY", "sk-env")
    main(["demo", "--model", "gpt-4o", "--embedding-model", "text-embedding-3-large"])
    shown = capsys.readouterr().out
    assert f"oai_lite talks to {own.base_url}, model gpt-4o." in shown
    assert "word@" not in shown
    assert any(r.path == "/v1/embeddings" and r.json["model"] == "text-embedding-3-large" for r in own.requests)


def test_what_a_server_cannot_do_is_told_and_the_rest_goes_on(own: Server, capsys: pytest.CaptureFixture[str]) -> None:
    own.fail(404, on="/moderations")
    own.fail(400, on="/embeddings")
    own.say("no JSON")
    own.say("no JSON")
    own.say("no JSON")
    assert demo(own) == 1
    shown = capsys.readouterr().out
    assert "unsupported" in row(shown, "Moderations")
    assert "NotFoundError: Error code: 404" in row(shown, "Moderations")
    assert "failed" in row(shown, "Embeddings")
    assert "JSONDecodeError" in row(shown, "Structured JSON")
    assert "12 steps: 8 done, 1 skipped, 2 failed, 1 unsupported" in shown


def test_nobody_there(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    assert main(["demo", "--base-url", f"http://127.0.0.1:{port}/v1", "--model", "m"]) == 1
    shown = capsys.readouterr().out
    assert "12 steps: 11 skipped, 1 failed" in shown
    assert "the server cannot be reached" in row(shown, "Models")


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--version"], 0, VERSION),
        (["--help"], 0, "demo"),
        (["demo", "--help"], 0, "exit codes:"),
        ([], 2, "commands:"),
        (["frobnicate"], 2, "invalid choice"),
        (["demo", "--nope"], 2, "unrecognized"),
        (["demo", "--base-url", "http://localhost:1/v1"], 2, "--model"),
        (["demo", "--base-url", "localhost", "--model", "m"], 2, "http://"),
    ],
)
def test_the_command_line(arguments: list[str], code: int, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == code
    assert words in "".join(capsys.readouterr())


def test_an_interrupt_ends_it_at_once() -> None:
    with start() as process:
        assert process.stdout
        for line in process.stdout:
            if line.startswith("Chat, streamed"):
                break
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=20)
    assert errors == "\ninterrupted\n"
    # A signal that falls into an exec() of text (dataclasses do that) makes Python end by it: 130 too, to a shell.
    assert process.returncode in (130, -signal.SIGINT)


def test_a_reader_that_leaves_is_no_crash() -> None:
    with start() as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 1


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb"), (None, "")])
def test_colours_are_for_terminals_that_want_them(
    monkeypatch: pytest.MonkeyPatch, name: str | None, value: str
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    if name:
        monkeypatch.setenv(name, value)
    out = Terminal()
    Screen(out).heading("Here")
    assert ("\x1b[1;36m" in out.getvalue()) is (name is None)


def test_waiting_is_shown_and_taken_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    out = Terminal()
    screen = Screen(out)
    screen.waiting()
    screen.text("done")
    assert out.getvalue() == "  …\r\x1b[K  done\n"
    piped = io.StringIO()
    Screen(piped).waiting()
    assert piped.getvalue() == ""


def test_text_in_pieces_is_wrapped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    out = io.StringIO()
    screen = Screen(out)
    for piece in ("One", " two", " three", " four", " five", ".\n\nSix"):
        screen.piece(piece)
    screen.fact("a", "b")
    assert out.getvalue() == "  One two three four\n  five.\n  Six\n  a               b\n"


def test_a_table_is_cut_to_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("NO_COLOR", "1")
    wide, out = io.StringIO(), Terminal()
    for screen in (Screen(wide), Screen(out)):
        screen.table(("name", "result", "note"), [("a", "done", "x" * 50), ("b", "failed", "y")], ["green", "red"])
    assert max(map(len, out.getvalue().splitlines())) == 40
    assert "x" * 50 in wide.getvalue()

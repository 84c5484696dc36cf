"""`oai-lite api realtime.connect` and its like, against a real WebSocket server: lines in, lines out, and how a session ends."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection

from ..realtime.conftest import Talk, closes, says, talk
from .conftest import KEY, PACKAGE, ROOT, Cli, OpenTerminal

__all__ = ["talk"]

Start = Callable[..., Talk]
Script = Callable[[ServerConnection], object]
SAY = {"type": "response.create", "response": {"instructions": "Grüße"}}
SPOKEN = (
    {"type": "session.created", "session": {}},
    {"type": "response.output_text.delta", "delta": "Hel"},
    {"type": "response.output_text.delta", "delta": "lo"},
    {"type": "response.output_text.done", "text": "Hello"},
    {"type": "response.output_audio_transcript.delta", "delta": "And again"},
    {"type": "conversation.item.input_audio_transcription.delta", "delta": "what the user said"},
    {"type": "response.done", "response": {}},
)
CONNECT = ["api", "realtime.connect", "-m", "m"]


@pytest.fixture
def start(talk: Start, monkeypatch: pytest.MonkeyPatch) -> Start:
    """Starts a server that the environment names."""

    def begin(*scripts: Script, **options: Any) -> Talk:
        made = talk(*scripts, **options)
        monkeypatch.setenv("OPENAI_BASE_URL", made.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        return made

    return begin


def hears(count: int, *events: Any, heard: list[Any] | None = None, goes_on: bool = False) -> Script:
    """Take in so many messages, say these, and close, or wait for the client to do it."""

    def script(connection: ServerConnection) -> None:
        for _ in range(count):
            message = connection.recv()
            if heard is not None:
                heard.append(json.loads(message))
        says(*events)(connection)
        if goes_on:
            connection.recv()

    return script


def lines(*events: Any) -> str:
    """Events as they are written."""
    return "".join(f"{json.dumps(each, ensure_ascii=False)}\n" for each in events)


def test_events_in_and_out(start: Start, cli: Cli) -> None:
    """Each line is sent, each event printed; the server's normal close is the end."""
    heard: list[Any] = []
    server = start(hears(2, *SPOKEN, heard=heard))
    result = cli(CONNECT, "\ufeff" + lines(SAY) + "\n  \n" + lines({"type": "b"}).rstrip())
    assert (result.code, result.err) == (0, "")
    assert heard == [SAY, {"type": "b"}]
    assert result.out == lines(*SPOKEN)
    assert server.upgrades[0].headers["Authorization"] == f"Bearer {KEY}"


def test_text(start: Start, cli: Cli) -> None:
    """What the model says, an answer a line; errors on standard error, and the session goes on."""
    start(hears(1, {"type": "error", "error": {"message": "No\x1b[2J such voice"}}, *SPOKEN))
    result = cli([*CONNECT, "--output", "text"], lines(SAY))
    assert (result.code, result.out) == (0, "Hello\nAnd again\n")
    assert result.err == "error: No\x1b[2J such voice\n"
    start(hears(1, *SPOKEN[:3]))
    assert cli([*CONNECT, "--output", "text"], lines(SAY)).out == "Hello\n"


@pytest.mark.parametrize(
    ("name", "words", "path", "query"),
    [
        ("realtime.connect", ["--call-id", "c"], "/v1/realtime", {"call_id": ["c"]}),
        ("realtime.translations.connect", ["tr"], "/v1/realtime/translations", {"model": ["tr"]}),
        ("beta.realtime.connect", ["-m", "m", "--extra-query", '{"a": "b"}'], "/v1/realtime", {"model": ["m"], "a": ["b"]}),
        ("responses.connect", [], "/v1/responses", {}),
        ("beta.responses.connect", [], "/v1/responses", {}),
        ("live.connect", ["--websocket-connection-options", '{"ping_interval": 5}'], "/v1/live/sessions", {}),
        ("live.sideband.connect", ["--session-id", "s", "--graceful-close"], "/v1/live/sessions/s/attach", {"graceful_close": ["true"]}),
        ("live.forks.connect", ["--session-id", "s"], "/v1/live/sessions/s/fork", {}),
    ],
)  # fmt: skip
def test_every_session(name: str, words: list[str], path: str, query: Any, start: Start, cli: Cli) -> None:
    """Each of them is opened where it should be, and talks."""
    server = start(hears(1, {"type": "something.new", "a": 1}))
    result = cli(["api", name, *words], lines(SAY))
    assert (result.code, result.err, result.json) == (0, "", {"type": "something.new", "a": 1})
    asked = urlsplit(server.paths[0])
    found = {each: value for each, value in parse_qs(asked.query).items() if each in {*query, "model"}}
    assert (asked.path, found) == (path, query)


def test_until(start: Start, cli: Cli) -> None:
    """The first event of such a type is the last; a session that ends before is an error."""
    codes: queue.SimpleQueue[Any] = queue.SimpleQueue()

    def script(connection: ServerConnection) -> None:
        try:
            hears(1, *SPOKEN, {"type": "late"}, goes_on=True)(connection)
        except ConnectionClosed as closed:
            codes.put(closed.rcvd and closed.rcvd.code)

    start(script)
    result = cli([*CONNECT, "--until", "never", "--until", "response.done"], lines(SAY))
    assert (result.code, result.out) == (0, lines(*SPOKEN))
    assert codes.get(timeout=10) == 1000
    start(hears(1, *SPOKEN))
    result = cli([*CONNECT, "--until", "a", "--until", "b"], lines(SAY))
    assert (result.code, result.out) == (1, lines(*SPOKEN))
    assert "closed before a or b came" in result.err


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"type": "b" "c"}', "line 3, column 14: not JSON: Expecting ',' delimiter at '\"c\"}'"),
        ('{"type": ', "line 3, column 10: not JSON: Expecting value at the end"),
        ("[1]", 'line 3: expected an event, an object with a "type", got [1]'),
        ('{"session": {}}', 'line 3: expected an event, an object with a "type", got {"session": {}}'),
        (b"\xff", "line 3: not text in UTF-8: byte 0 cannot be read"),
    ],
)
def test_a_line_that_is_no_event(line: str | bytes, said: str, start: Start, cli: Cli) -> None:
    """What came before it was sent; the session ends, in order, and the place is told."""
    server = start()
    server.scripts = (server.listen,)
    given = (
        f"{lines(SAY)}\n".encode() + (line if isinstance(line, bytes) else line.encode()) + b"\n" + lines(SAY).encode()
    )
    result = cli(CONNECT, given)
    assert (result.code, result.out) == (2, "")
    assert f"standard input, {said}" in result.err
    assert server.next() == SAY and server.heard.empty()


def test_how_it_may_fail(start: Start, cli: Cli) -> None:
    """A refusal is an error of the API, a connection that breaks one of the connection; what came is printed."""
    start(closes(1011, "internal", SPOKEN[0]))
    result = cli(CONNECT, "")
    assert (result.code, result.out) == (3, lines(SPOKEN[0])) and "code 1011 (internal)" in result.err
    start(refuse=lambda connection, request: connection.respond(403, '{"error": {"message": "not you"}}'))
    result = cli(CONNECT, "")
    assert (result.code, result.out) == (1, "") and "not you" in result.err and KEY not in result.err
    start(says("{"))
    result = cli(CONNECT, "")
    assert result.code == 1 and "not JSON" in result.err
    result = cli([*CONNECT, "--max-retries", "0", "--base-url", "http://127.0.0.1:9"], "")
    assert result.code == 3


def test_an_end_that_somebody_still_writes_to(start: Start) -> None:
    """The command ends with the session, though its input is open; what is written as it comes is sent as it comes."""
    server = start(hears(1, *SPOKEN[:3], goes_on=True))
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-m", PACKAGE, *CONNECT],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as process:
        assert process.stdin is not None and process.stdout is not None and process.stderr is not None
        process.stdin.write(lines(SAY))
        process.stdin.flush()
        assert [json.loads(process.stdout.readline()) for _ in SPOKEN[:3]] == list(SPOKEN[:3])
        process.stdin.write(lines(SAY))
        process.stdin.flush()
        assert process.wait(60) == 0
        assert process.stderr.read() == ""
    assert len(server.open) == 1


def test_at_a_terminal(start: Start, terminal: OpenTerminal) -> None:
    """Text is shown without what could steer the terminal; Ctrl-C says goodbye, and is 130."""
    codes: queue.SimpleQueue[Any] = queue.SimpleQueue()

    def script(connection: ServerConnection) -> None:
        try:
            hears(1, *SPOKEN[:4], {"type": "error", "message": "Be\x1b[2Jware"}, goes_on=True)(connection)
        except ConnectionClosed as closed:
            codes.put(closed.rcvd and closed.rcvd.code)

    start(script)
    opened = terminal(CONNECT)
    opened.send(lines(SAY))
    opened.expect("Hello\n")
    opened.expect("error: Be�[2Jware\n")
    opened.interrupt()
    assert opened.close() == 130
    assert "interrupted" in opened.screen and "Traceback" not in opened.screen
    assert codes.get(timeout=10) == 1000
    assert opened.restored()


def test_without_websockets(start: Start, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told what to install, exit code 2."""
    start()
    monkeypatch.setitem(sys.modules, f"{PACKAGE}.sessions.threaded", None)
    result = cli(CONNECT, "")
    assert result.code == 2 and "oai-lite[realtime]" in result.err

"""The plugin `log`: when it is active, and what it writes."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import oai_lite

from ..conftest import Colour
from ..face.wire import Wire
from .conftest import ANSWER, CHAT, FAULT, STREAM

ROOT = Path(__file__).parents[2]
LOGGER = logging.getLogger("oai_lite")


@pytest.fixture(autouse=True)
def own_level() -> Iterator[None]:
    """Levels set by a test end with it."""
    yield
    LOGGER.setLevel(logging.NOTSET)


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> Any:
    """What was logged since the last look: level and text."""

    def take() -> list[tuple[str, str]]:
        found = [(r.levelname, r.getMessage()) for r in caplog.records if r.name == "oai_lite"]
        caplog.clear()
        return found

    return take


def made_by(client: Colour, wire: Wire, **options: Any) -> Any:
    """A client whose clock stands still, so that its lines can be told beforehand."""
    made = client.make(plugins=[wire], **options)
    made._client._core.clock = lambda: 1000.0
    return made


def test_whole_calls(client: Colour, wire: Wire, lines: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """At info: one line for each call, and one for each retry; the model, the tokens and the request's name where they are known."""
    monkeypatch.setenv("OPENAI_LOG", "info")
    made = made_by(client, wire, max_retries=1)
    wire.answer({}, 503, retry_after_ms="1", x_request_id="req_0")
    wire.answer(ANSWER, x_request_id="req_1")
    client.run(made.chat.completions.create(**CHAT))
    assert lines() == [
        ("INFO", "POST /chat/completions: status 503, retry 1 in 0.00 s, gpt-4o, request req_0"),
        ("INFO", "POST /chat/completions: status 200 after 0.00 s, gpt-4o-2024-08-06, 9+2 tokens, request req_1"),
    ]
    wire.answer({"error": {"message": "no"}}, 404)
    with pytest.raises(oai_lite.NotFoundError):
        client.run(made.models.retrieve("m"))
    wire.answer(b"<html>")
    with pytest.raises(oai_lite.APIResponseValidationError):
        client.run(made.models.retrieve("m"))
    assert lines() == [
        ("INFO", "GET /models/m: status 404, NotFoundError after 0.00 s"),
        ("INFO", "GET /models/m: APIResponseValidationError after 0.00 s"),
    ]


def test_streams(client: Colour, wire: Wire, lines: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line for its beginning and one for its end, however it ends."""
    monkeypatch.setenv("OPENAI_LOG", "info")
    made = made_by(client, wire)
    begun = ("INFO", "POST /chat/completions: status 200 after 0.00 s, the stream begins, gpt-4o")
    for body, end in (
        (STREAM, "stream complete after 0.00 s, 3 events, gpt-4o-2024-08-06, 9+3 tokens"),
        (FAULT, "stream failed (APIError) after 0.00 s, 1 events, gpt-4o-2024-08-06"),
    ):
        wire.answer(body, content_type="text/event-stream")
        stream = client.run(made.chat.completions.create(**CHAT, stream=True))
        try:
            client.items(stream)
        except oai_lite.APIError:
            assert body is FAULT
        assert lines() == [begun, ("INFO", f"POST /chat/completions: {end}")]


def test_debug(client: Colour, wire: Wire, lines: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """At debug, attempts and headers, too: those that are listed and no others."""
    monkeypatch.setenv("OPENAI_LOG", "DEBUG")
    made = made_by(client, wire, base_url="http://user:pass@h/v1?k=v", default_headers={"X-Mine": "x"})
    wire.answer(ANSWER, x_request_id="req_1", set_cookie="c=1", x_ratelimit_limit_tokens="5", x_other="x")
    client.run(made.chat.completions.create(**CHAT))
    found = lines()
    assert [level for level, _ in found] == ["DEBUG", "INFO", "DEBUG"]
    headers = {"Accept": "application/json", "Accept-Encoding": "gzip, deflate", "Content-Type": "application/json"}
    assert found[0][1] == (f"POST /chat/completions: attempt 1 to http://h/v1/chat/completions, headers {headers}")
    shown = {"content-type": "application/json", "x-request-id": "req_1", "x-ratelimit-limit-tokens": "5"}
    assert found[2][1] == f"POST /chat/completions: headers {shown}"


def test_a_line_is_one_line(client: Colour, wire: Wire, lines: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names that others chose start no line of their own."""
    monkeypatch.setenv("OPENAI_LOG", "info")
    wire.answer({**ANSWER, "model": "m\nroot: all is well"}, x_request_id="r\x1b[2J")
    client.run(made_by(client, wire).chat.completions.create(**CHAT))
    ((_, line),) = lines()
    assert line.isprintable() and r"'m\nroot: all is well'" in line


@pytest.mark.parametrize(
    ("level", "variable", "active"),
    [
        (logging.NOTSET, None, False),
        (logging.WARNING, None, False),
        (logging.INFO, None, True),
        (logging.DEBUG, "nonsense", True),
        (logging.NOTSET, "nonsense", False),
        (logging.NOTSET, "warning", False),
        (logging.DEBUG, "error", False),
    ],
)
def test_when(level: int, variable: str | None, active: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """It listens if the logger is enabled for INFO when the client is made, by the program or by `OPENAI_LOG`; else it costs nothing."""
    LOGGER.setLevel(level)
    monkeypatch.setattr(logging.root, "level", logging.WARNING)
    LOGGER.manager._clear_cache()  # type: ignore[attr-defined]  # not in typeshed: the root's level was set behind its back
    if variable is not None:
        monkeypatch.setenv("OPENAI_LOG", variable)
    made = oai_lite.OpenAI(api_key="k")
    assert bool(made._client._core.observers) is active
    assert not oai_lite.OpenAI(api_key="k", without=["log"])._client._core.observers


def test_the_variable_sets_logging_up() -> None:
    """In a program that does nothing about logging, lines come on stderr, in the official client's form; other loggers stay quiet."""
    program = """
from oai_lite import OpenAI
from oai_lite.testing import Server
with Server() as server:
    OpenAI(api_key="k", base_url=server.base_url).models.list()
"""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "OPENAI_LOG": "debug", "NO_PROXY": "*"}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    lines = done.stderr.splitlines()
    assert [line.partition(" - oai_lite:")[2].partition(" - ")[2].partition("]")[0] for line in lines] == [
        *("DEBUG", "INFO", "DEBUG")
    ]
    assert lines[1].startswith("[20") and "] GET /models: status 200 after 0." in lines[1]

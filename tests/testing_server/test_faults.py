"""Faults on demand, planned in Python and asked for by header."""

from __future__ import annotations

import http.client
import json
import time
from typing import Any

import pytest

from oai_lite.testing import Fault, Server
from oai_lite.testing.faults import FaultPlan, parse

from .wire import Wire, events, user

CHAT = {"model": "gpt-4o", "messages": user("Hello there"), "stream": True}


def begin(
    wire: Wire, value: object = CHAT, path: str = "/chat/completions", **headers: str
) -> http.client.HTTPConnection:
    connection = wire.connect()
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    connection.request("POST", f"/v1{path}", json.dumps(value).encode(), {**wire.headers, **named})
    return connection


def read_until_cut(connection: http.client.HTTPConnection) -> bytes:
    """What came before the connection broke, which it must."""
    try:
        with pytest.raises(http.client.IncompleteRead) as caught:
            connection.getresponse().read()
        return bytes(caught.value.partial)
    finally:
        connection.close()


def test_a_status_so_many_times(wire: Wire) -> None:
    wire.server.fail(503, times=2)
    heard = [wire.send("GET", "/models") for _ in range(3)]
    assert [answer.status for answer in heard] == [503, 503, 200]
    assert heard[0].error["type"] == "server_error"
    assert heard[0].headers["x-request-id"]
    assert len(wire.server.requests) == 3


def test_a_status_with_headers(wire: Wire) -> None:
    wire.server.fail(429, headers={"Retry-After": "0.1"})
    heard = wire.send("GET", "/models")
    assert (heard.status, heard.headers["retry-after"], heard.error["code"]) == (429, "0.1", "rate_limit_exceeded")


def test_a_status_with_a_body_that_is_no_json(wire: Wire) -> None:
    wire.server.fail(502, body="<html>Bad gateway</html>")
    heard = wire.send("GET", "/models")
    assert (heard.body, heard.headers["content-type"]) == (b"<html>Bad gateway</html>", "text/html")


def test_an_odd_status(wire: Wire) -> None:
    wire.server.fail(529)
    assert wire.send("GET", "/models").status == 529


def test_a_plan_reads_as_a_script(wire: Wire) -> None:
    wire.server.fail(500)
    wire.server.fail(404, on="/embeddings")
    wire.server.fail(409, on="GET /files*")
    wire.server.fail(429)
    assert [wire.send("GET", path).status for path in ("/models", "/files/x", "/models", "/models")] == [
        500,
        409,
        429,
        200,
    ]
    assert wire.send("POST", "/embeddings", {}).status == 404
    wire.server.fail(500, times=9)
    wire.server.heal()
    assert wire.send("GET", "/models").status == 200


def test_a_delay(wire: Wire) -> None:
    wire.server.delay(0.05)
    began = time.monotonic()
    heard = wire.send("GET", "/models")
    assert heard.status == 200
    assert time.monotonic() - began >= 0.05
    assert int(heard.headers["openai-processing-ms"]) >= 50


def test_several_at_once(wire: Wire) -> None:
    wire.server.spoil(Fault(status=500, delay=0.03))
    began = time.monotonic()
    assert wire.send("GET", "/models").status == 500
    assert time.monotonic() - began >= 0.03


def test_a_stream_is_cut(wire: Wire) -> None:
    wire.server.truncate(after=3)
    assert len(events(read_until_cut(begin(wire)))) == 3


def test_a_stream_ends_early_but_properly(wire: Wire) -> None:
    wire.server.truncate(after=3, clean=True)
    told = events(wire.send("POST", "/chat/completions", CHAT).body)
    assert len(told) == 3
    assert told[-1][1] != "[DONE]"


def test_a_body_is_cut(wire: Wire) -> None:
    wire.server.truncate(after=10)
    assert read_until_cut(begin(wire, {"model": "gpt-4o", "input": "Hi"}, "/responses")).startswith(b'{"id":"res')
    wire.server.truncate(after=10, clean=True)
    assert len(wire.send("GET", "/models").body) == 10


def test_silence_in_a_stream() -> None:
    with Server(pace=0) as server:
        server.stall(60, after=2)
        connection = begin(Wire(server))
        answer = connection.getresponse()
        heard = b""
        while heard.count(b"\n\n") < 2:
            heard += answer.read1()
        server.close()  # the rest would come in a minute
        with pytest.raises(http.client.IncompleteRead):
            answer.read()
        connection.close()
        assert len(events(heard)) == 2


def test_silence_before_a_body(wire: Wire) -> None:
    wire.server.stall(0.05)
    began = time.monotonic()
    assert wire.send("GET", "/models").status == 200
    assert time.monotonic() - began >= 0.05


def test_a_reset(wire: Wire) -> None:
    wire.server.reset()
    with pytest.raises(ConnectionResetError):
        wire.send("GET", "/models")
    assert wire.send("GET", "/models").status == 200
    assert len(wire.server.requests) == 2


def test_a_reset_in_a_stream(wire: Wire) -> None:
    wire.server.reset(after=2)
    connection = begin(wire)
    with pytest.raises((ConnectionResetError, http.client.IncompleteRead)):
        connection.getresponse().read()
    connection.close()


@pytest.mark.parametrize(
    ("header", "fault"),
    [
        ("fail=503", Fault(status=503)),
        ("fail=429; retry-after=0.1", Fault(status=429, headers={"retry-after": "0.1"})),
        ("delay=0.2;fail=500", Fault(delay=0.2, status=500)),
        (" stall = 5 ; after = 2 ; ", Fault(stall=5, after=2)),
        ("truncate=3; clean", Fault(truncate=3, clean=True)),
        ("drip=5/0.1", Fault(drip=(5, 0.1))),
        ("reset; after=4; id=x", Fault(reset=True, after=4)),
        ("", Fault()),
    ],
)
def test_the_header(header: str, fault: Fault) -> None:
    assert parse(header) == (fault, None)


def test_the_header_falls_on_its_request_and_may_wear_off(wire: Wire) -> None:
    asked: dict[str, Any] = {"x_oai_lite_fault": "fail=503"}
    assert [wire.send("GET", "/models", **asked).status for _ in range(2)] == [503, 503]
    assert wire.send("GET", "/models").status == 200
    asked = {"x_oai_lite_fault": "fail=503; times=1; id=a"}
    assert [wire.send("GET", "/models", **asked).status for _ in range(2)] == [503, 200]
    asked = {"x_oai_lite_fault": "fail=503; times=1; id=b"}
    assert wire.send("GET", "/models", **asked).status == 503


@pytest.mark.parametrize("header", ["fial=503", "fail=soon", "fail", "clean=maybe-not; nope"])
def test_a_header_that_cannot_be_read(wire: Wire, header: str) -> None:
    heard = wire.send("GET", "/models", x_oai_lite_fault=header)
    assert (heard.status, heard.error["param"]) == (400, "x-oai-lite-fault")


def test_nothing_falls_zero_times() -> None:
    with pytest.raises(ValueError, match="times"):
        FaultPlan().add(Fault(status=500), times=0)

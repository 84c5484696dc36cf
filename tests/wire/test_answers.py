"""Heads read and written without the email package and http.client's conversions: to the same results as theirs."""

from __future__ import annotations

import http.client
import io
import re
from http.client import HTTPResponse
from typing import Any, cast

import pytest
from hypothesis import example, given, settings, strategies as st

from oai_lite import APIConnectionError
from oai_lite.transports import answers
from oai_lite.transports.answers import MAX_LINE, MAX_LINES, Answer
from oai_lite.transports.connection import Bounded

from ..conftest import Colour
from ..support.scripted import answer, fin, read, send
from .conftest import Serve

# Lines that readers of heads disagree on, among plain ones.
LINES = (
    *(b"A: b\r\n", b"a:c\r\n", b"N: a\n", b"Q: a: b\r\n", b"Y:\r\n", b"Z:   \r\n", b"W: v  \r\n", b"X: \xe9\xff\r\n"),
    *(b"Content-Length: 5\r\n", b"content-length: -3\r\n", b"Content-Length: x\r\n", b"Content-Length: 5, 5\r\n"),
    *(b"Transfer-Encoding: chunked\r\n", b"Transfer-Encoding: Chunked \r\n", b"Transfer-Encoding: gzip, chunked\r\n"),
    *(
        b"Connection: close\r\n",
        b"Connection: Keep-Alive\r\n",
        b"Keep-Alive: 5\r\n",
        b"Proxy-Connection: keep-alive\r\n",
    ),
    *(
        b" fold\r\n",
        b"\tfold\r\n",
        b"nocolon\r\n",
        b": no name\r\n",
        b"sp ace: v\r\n",
        b"tail\x0c: v\r\n",
        b"From me\r\n",
    ),
    *(b"C\rR: v\r\n", b"V: a\rb\r\n", b"E: x\r\r\n", b"U: \x0b\x0c\x1c\x85x\r\n", b"L: a\x85b\r\n", b"\xe9: v\r\n"),
    *(b"Content-Type: multipart/x; boundary=a\r\n", b"Content-Transfer-Encoding: base64\r\n", b"\x00: v\r\n"),
)
STATUS = (
    *(
        b"HTTP/1.1 200 OK\r\n",
        b"HTTP/1.0 200 OK\r\n",
        b"HTTP/1.1 204 None\r\n",
        b"HTTP/1.1 304 x\r\n",
        b"HTTP/1.2 200\r\n",
    ),
    *(b"HTTP/1.1 100 C\r\nA: z\r\n\r\nHTTP/1.1 200 OK\r\n", b"HTTP/1.1 101 S\r\n", b"HTTP/0.9 200 OK\n"),
    *(b"HTTP/2 200 OK\r\n", b"HTTP/1.1 99 x\r\n", b"HTTP/1.1 x\r\n", b"SSH-2.0\r\n", b"\r\n", b""),
)
heads = st.builds(
    lambda status, lines, end: status + b"".join(lines) + end,
    st.sampled_from(STATUS),
    st.lists(st.sampled_from(LINES) | st.binary(max_size=12), max_size=8),
    st.sampled_from((b"\r\n", b"\n")),
)


class Wire:
    """What a socket is to http.client: something to open for reading. `ended` as our reader has it."""

    ended = False

    def __init__(self, data: bytes) -> None:
        self.file: Any = io.BufferedReader(cast("Any", io.BytesIO(data)))

    def makefile(self, mode: str) -> Any:
        wire = self

        class File:
            raw = wire
            readline = wire.file.readline
            close = wire.file.close
            flush = wire.file.flush

        return File()


def fields_of(answer: HTTPResponse) -> list[tuple[str, str]]:
    """Names and values; for http.client's, as urllib3 hands them on, with folded lines joined."""
    if isinstance(answer, Answer):
        return answer.fields
    return [(name, re.sub(answers._FOLD, " ", value)) for name, value in answer.headers.items()]


def read_by(kind: type[HTTPResponse], data: bytes, method: str) -> Any:
    """All that a reader makes of a head, or what it raises."""
    response = kind(cast("Any", Wire(data)), method=method)
    try:
        response.begin()
    except (http.client.HTTPException, ConnectionError) as error:
        return type(error), str(error)
    parts: Any = response
    return (
        *(parts.status, parts.version, parts.reason, parts.chunked, parts.length, parts.will_close),
        fields_of(response),
    )


@settings(max_examples=1000)
@given(data=heads, method=st.sampled_from(("POST", "HEAD")))
@example(data=b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * MAX_LINES + b"\r\n", method="GET")
@example(data=b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * (MAX_LINES - 1) + b"\r\n", method="GET")
@example(data=b"HTTP/1.1 200 OK\r\nA: " + b"b" * MAX_LINE + b"\r\n\r\n", method="GET")
@example(data=b"HTTP/1.1 200 OK\r\nA: b\r\n \r\n \r\n", method="GET")
@example(data=b"HTTP/1.1 200 OK\r\nA: b" + b" " * 60_000 + b"c\r\n d\r\n\r\n", method="GET")
def test_heads_are_read_as_http_client_reads_them(data: bytes, method: str) -> None:
    """Status, fields, framing and what is refused are http.client's, for any head that has an end."""
    assert read_by(Answer, data, method) == read_by(HTTPResponse, data, method)


@given(
    name=st.text(st.characters(max_codepoint=300), min_size=1, max_size=6),
    value=st.text(st.characters(max_codepoint=300), max_size=8) | st.sampled_from(("", "@@@SKIP_HEADER@@@", "a\tb ")),
)
@example(name="A", value="a\rB: c")
@example(name="A", value="a\nB: c")
@example(name="A", value="a\r\nB: c")
@example(name="A", value="folded\r\n line")
@example(name="A\r\nB", value="c")
@example(name="A", value="\x00")
def test_headers_are_written_as_http_client_writes_them(name: str, value: str) -> None:
    """Every header goes out as http.client would write it, and what it refuses is refused."""

    def written(put: Any) -> Any:
        connection: Any = Bounded("host")
        connection.putrequest("GET", "/", skip_host=True, skip_accept_encoding=True)
        try:
            put(connection, name, value)
        except (ValueError, UnicodeError) as error:
            return type(error)
        return connection._buffer

    assert written(Bounded.putheader) == written(super(Bounded, Bounded).putheader)


BODY = b'{"id": "m"}'


@pytest.mark.parametrize(
    ("lengths", "whole"), [((11, 11), True), ((11, 3), False), ((3, 11), False)], ids=["same", "less", "more"]
)
def test_two_lengths_that_differ_are_refused(
    client: Colour, serve: Serve, lengths: tuple[int, int], whole: bool
) -> None:
    """Two lengths of one body are one if they are the same; else nobody can say where the body ends."""
    lines = "".join(f"Content-Length: {length}\r\n" for length in lengths)
    server = serve([read, send(f"HTTP/1.1 200 OK\r\n{lines}\r\n".encode() + BODY), fin])
    maker = client.make(base_url=server.url, max_retries=0)
    if whole and client.transport != "aiohttp":  # whose parser refuses both
        assert client.run(maker.models.retrieve("m")).id == "m"
    else:
        with pytest.raises(APIConnectionError):
            client.run(maker.models.retrieve("m"))


def test_repeated_headers_arrive_one_by_one(client: Colour, serve: Serve) -> None:
    """Headers keep their order, their capitals, and each of their values."""
    lines = "Set-Cookie: a=1\r\nX-One: 1\r\nset-cookie: b=2\r\n"
    whole = answer(BODY).replace(b"\r\n\r\n", f"\r\n{lines}\r\n".encode(), 1)
    server = serve([read, send(whole)])
    raw = client.run(client.make(base_url=server.url).models.with_raw_response.retrieve("m"))
    assert raw.headers["set-cookie"] == "a=1, b=2"
    assert [each for each in raw.headers.multi_items() if each[0].lower() == "set-cookie"] == [
        ("Set-Cookie", "a=1"),
        ("set-cookie", "b=2"),
    ]

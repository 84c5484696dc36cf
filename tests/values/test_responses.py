"""Whole answers: raw, streamed and binary; what can be read how often, in which pieces, and when they are closed."""

from __future__ import annotations

import asyncio
import itertools
import json
import pathlib
import re
import time
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from oai_lite import APIResponse, AsyncAPIResponse, HttpxBinaryResponseContent, LegacyAPIResponse
from oai_lite.errors import (
    APIConnectionError,
    APIResponseValidationError,
    ArgumentError,
    NotFoundError,
    StreamAlreadyConsumed,
)
from oai_lite.request import Headers, Request, ResponseInfo
from oai_lite.response import _Blocks, _Lines, _Text
from oai_lite.types import FileDeleted, FileObject

from ..conftest import Colour
from ..support.scripted import LIMIT, Scripted, Step, answer, chunk, fin, head, loop, read, send, watch
from .conftest import Serve

TEXT = "one\r\ntwo\rthree\n\nfünf 🦊\u2028same line\nlast"
LINES = ["one", "two", "three", "", "fünf 🦊\u2028same line", "last"]
BODY = TEXT.encode()
FILE = {"id": "file-1", "object": "file", "filename": "a.txt"}


def in_pieces(data: bytes, size: int = 3) -> list[Step]:
    """A chunked answer in small packets."""
    pieces = [data[i : i + size] for i in range(0, len(data), size)]
    return [
        send(head(200, transfer_encoding="chunked", x_request_id="req_1")),
        *(send(chunk(p)) for p in (*pieces, b"")),
    ]


def opened(client: Colour, server: Scripted) -> tuple[Any, Any]:
    """A streaming response's manager, and what entering it gave."""
    manager = client.make(base_url=server.url).files.with_streaming_response.content("f")
    return manager, client.enter(manager)


# ---------------------------------------------------------------------- raw


def test_raw(client: Colour, serve: Serve) -> None:
    """A raw answer has everything that is known of it, its body, and the result; the same class in both colours."""
    server = serve(loop(read, send(answer(FILE, x_request_id="req_1", x_ratelimit_limit_requests="9"))))
    made = client.make(base_url=server.url)
    raw: Any = client.run(made.files.with_raw_response.retrieve("file-1"))
    assert LegacyAPIResponse is type(raw)
    assert (raw.status_code, raw.request_id, raw.headers["X-REQUEST-ID"]) == (200, "req_1", "req_1")
    assert (raw.method, raw.url) == ("GET", f"{server.url}/files/file-1")
    assert (raw.http_version, raw.retries_taken, raw.attempts) == ("HTTP/1.1", 0, ())
    assert raw.rate_limit.limit_requests == 9 and raw.retry_after is None
    assert 0 < raw.elapsed < LIMIT
    assert raw.is_closed
    assert raw.http_response.status_code == 200
    request = raw.http_request
    assert request is not None and request.method == "GET"
    assert json.loads(raw.content) == json.loads(raw.text) == FILE
    assert repr(raw) == f"<LegacyAPIResponse 200 GET {server.url}/files/file-1>"


def test_raw_parse(client: Colour, serve: Serve) -> None:
    """`parse()` is plain in both colours, gives the method's result, and the same object each time; `to=` reads it otherwise."""
    server = serve(loop(read, send(answer(FILE, x_request_id="req_1"))))
    raw = client.run(client.make(base_url=server.url).files.with_raw_response.retrieve("file-1"))
    parsed = raw.parse()
    assert type(parsed) is FileObject and parsed.id == "file-1" and parsed._request_id == "req_1"
    assert raw.parse() is parsed
    assert type(raw.parse(to=FileDeleted)) is FileDeleted
    assert raw.parse(to=dict) == FILE
    assert raw.parse(to=bytes) == raw.content
    assert raw.parse(to=str) == raw.text
    assert raw.parse() is parsed


def test_raw_errors(client: Colour, serve: Serve) -> None:
    """An error status raises; a body that is not what was promised raises when it is parsed, not before."""
    server = serve(
        [read, send(answer({"error": {}}, status=404)), read, send(answer(b"<html>", content_type="text/html"))]
    )
    method = client.make(base_url=server.url).files.with_raw_response.retrieve
    with pytest.raises(NotFoundError):
        client.run(method("f"))
    raw = client.run(method("f"))
    assert raw.text == "<html>"
    with pytest.raises(APIResponseValidationError, match="expected JSON, got text/html"):
        raw.parse()


def test_raw_text_of_bytes(client: Colour, serve: Serve) -> None:
    """`text` replaces what is no UTF-8; `content` keeps it."""
    server = serve(loop(read, send(answer(b"a\xff"))))
    raw = client.run(client.make(base_url=server.url).files.with_raw_response.content("f"))
    assert (raw.text, raw.content) == ("a\ufffd", b"a\xff")
    assert raw.parse().content == b"a\xff"


def test_retries_are_counted(client: Colour, serve: Serve) -> None:
    """`retries_taken` and `attempts` tell what came before the answer."""
    server = serve([read, send(answer({}, status=500, retry_after_ms="1")), read, send(answer(FILE))])
    raw = client.run(client.make(base_url=server.url, max_retries=2).files.with_raw_response.retrieve("f"))
    assert raw.retries_taken == 1
    assert [attempt.outcome for attempt in raw.attempts] == ["status 500"]
    assert raw.parse().id == "file-1"


# ---------------------------------------------------------------------- streamed


def test_streamed_head_first(client: Colour, serve: Serve) -> None:
    """Entering sends the request and gives the head; the body is still to come; leaving closes the connection."""
    server = serve([read, send(head(200, content_length="10", x_request_id="req_1") + b"12345"), watch])
    manager = client.make(base_url=server.url).files.with_streaming_response.content("f")
    assert server.requests == []
    made = client.enter(manager)
    assert type(made) is (AsyncAPIResponse if client.asynchronous else APIResponse)
    assert (made.status_code, made.request_id, made.is_closed) == (200, "req_1", False)
    client.leave(manager)
    assert made.is_closed
    assert server.peer().gone.wait(LIMIT)


def test_streamed_errors_are_raised_on_entering(client: Colour, serve: Serve) -> None:
    """An error status raises before the block begins, with its body read."""
    server = serve(loop(read, send(answer({"error": {"message": "m"}}, status=404))))
    manager = client.make(base_url=server.url).files.with_streaming_response.content("f")
    with pytest.raises(NotFoundError, match="^Error code: 404 - m$"):
        client.enter(manager)


def test_read_then_everything_works_on_it(client: Colour, serve: Serve) -> None:
    """`read()` keeps the body: after it, it can be read, parsed and iterated any number of times."""
    server = serve([read, *in_pieces(BODY), watch])
    manager, made = opened(client, server)
    for _ in range(2):
        assert client.run(made.read()) == BODY
        assert client.run(made.text()) == TEXT
        assert b"".join(client.items(made.iter_bytes())) == BODY
        assert client.items(made.iter_lines()) == LINES
        assert client.run(made.parse()).content == BODY
    assert made.is_closed
    client.leave(manager)
    assert client.run(made.read()) == BODY


def test_json_and_parse(client: Colour, serve: Serve) -> None:
    """`json()` is the parsed body, `parse()` the method's result, kept; `to=` reads it otherwise."""
    server = serve(loop(read, send(answer(FILE, x_request_id="req_1"))))
    manager = client.make(base_url=server.url).files.with_streaming_response.retrieve("file-1")
    made = client.enter(manager)
    parsed = client.run(made.parse())
    assert type(parsed) is FileObject and parsed._request_id == "req_1"
    assert client.run(made.parse()) is parsed
    assert client.run(made.json()) == FILE
    assert type(client.run(made.parse(to=FileDeleted))) is FileDeleted
    client.leave(manager)


def test_json_of_what_is_none(client: Colour, serve: Serve) -> None:
    """`json()` of something else raises our error."""
    server = serve(loop(read, send(answer(b"<html>", content_type="text/html"))))
    manager, made = opened(client, server)
    with pytest.raises(APIResponseValidationError, match="expected JSON, got text/html with status 200"):
        client.run(made.json())
    client.leave(manager)


@pytest.mark.parametrize(
    ("method", "arguments", "whole"),
    [
        ("iter_bytes", (), BODY),
        ("iter_raw", (), BODY),
        ("iter_bytes", (7,), BODY),
        ("iter_text", (), TEXT),
        ("iter_lines", (), LINES),
    ],
)
def test_iterating_a_body(client: Colour, serve: Serve, method: str, arguments: tuple[int, ...], whole: Any) -> None:
    """A body in packets of three bytes comes as bytes, blocks, text or lines, nothing lost or cut; then it is closed."""
    server = serve([read, *in_pieces(BODY), watch])
    manager, made = opened(client, server)
    pieces = client.items(getattr(made, method)(*arguments))
    if method == "iter_lines":
        assert pieces == whole
    else:
        assert type(whole)().join(pieces) == whole
    if arguments:
        assert {len(piece) for piece in pieces[:-1]} == {7}
    assert made.is_closed
    client.leave(manager)


ITERATORS = ["iter_bytes", "iter_raw", "iter_text", "iter_lines"]


@pytest.mark.parametrize("first", [*ITERATORS, "close"])
@pytest.mark.parametrize("second", ["read", "text", "json", "parse", *ITERATORS])
def test_a_body_is_not_read_twice(client: Colour, serve: Serve, first: str, second: str) -> None:
    """After iterating or closing, there is no body left: reading again raises, and says what to do instead."""
    server = serve(loop(read, send(answer(BODY))))
    manager, made = opened(client, server)
    begun = getattr(made, first)()
    client.run(begun) if first == "close" else client.items(begun)
    with pytest.raises(StreamAlreadyConsumed) as caught:
        again = getattr(made, second)()
        client.items(again) if second in ITERATORS else client.run(again)
    assert str(caught.value) == (
        "the body of this answer was read or closed before, and is gone; call read() first, then everything else works on it"
    )
    client.leave(manager)


@pytest.mark.parametrize("second", ["read", "parse", "iter_bytes"])
def test_a_body_half_read_is_not_read_as_a_whole(client: Colour, serve: Serve, second: str) -> None:
    """While someone iterates the body, a second reader is refused: it would take the rest for the whole."""
    server = serve([read, *in_pieces(BODY), watch])
    manager, made = opened(client, server)
    iterator = made.iter_bytes(4)
    first = client.run(anext(iterator)) if client.asynchronous else next(iterator)
    assert first == BODY[:4]
    with pytest.raises(StreamAlreadyConsumed):
        again = getattr(made, second)()
        client.items(again) if second == "iter_bytes" else client.run(again)
    assert b"".join(client.items(iterator)) == BODY[4:]
    client.leave(manager)


def test_stream_to_file(client: Colour, serve: Serve, tmp_path: pathlib.Path) -> None:
    """The body goes to a file as it comes, given as text or path."""
    data = bytes(range(256)) * 1000
    server = serve(loop(read, send(answer(data))))
    targets: list[tuple[Any, int | None]] = [(tmp_path / "a", None), (str(tmp_path / "b"), 1000)]
    for target, size in targets:
        manager, made = opened(client, server)
        client.run(made.stream_to_file(target, chunk_size=size))
        client.leave(manager)
        assert pathlib.Path(target).read_bytes() == data


def test_a_download_that_breaks_off(client: Colour, serve: Serve) -> None:
    """A body that ends early raises after the bytes that came, and closes the response."""
    server = serve([read, send(head(200, content_length="10") + b"12345"), fin])
    manager, made = opened(client, server)
    found: list[Any] = []
    with pytest.raises(APIConnectionError):
        client.items(made.iter_bytes(), found)
    assert b"".join(found) == b"12345"
    assert made.is_closed
    client.leave(manager)


def test_a_download_that_breaks_off_is_no_content(client: Colour, serve: Serve) -> None:
    """`read()` of such a body raises, and does not keep the part."""
    server = serve([read, send(head(200, content_length="10") + b"12345"), fin])
    manager, made = opened(client, server)
    with pytest.raises(APIConnectionError):
        client.run(made.read())
    with pytest.raises(StreamAlreadyConsumed):
        client.run(made.read())
    client.leave(manager)


def test_a_body_read_to_its_end_keeps_the_connection(client: Colour, serve: Serve) -> None:
    """After `read`, and after iterating to the end, the connection serves the next call."""
    server = serve(loop(read, send(answer(BODY))))
    made = client.make(base_url=server.url)
    for method in ("read", "iter_bytes", "read"):
        manager = made.files.with_streaming_response.content("f")
        response = client.enter(manager)
        result = getattr(response, method)()
        client.run(result) if method == "read" else client.items(result)
        client.leave(manager)
    assert len(server.connections) == 1


@pytest.mark.parametrize("size", [0, -1])
def test_a_size_that_is_none(client: Colour, serve: Serve, size: int) -> None:
    """Blocks of no bytes would come for ever: refused."""
    server = serve(loop(read, send(answer(BODY))))
    manager, made = opened(client, server)
    with pytest.raises(ArgumentError, match="^chunk_size must be a number of bytes, 1 or more, or None; got "):
        client.items(made.iter_bytes(size))
    client.leave(manager)


# ---------------------------------------------------------------------- binary content

INFO = ResponseInfo(200, Headers({"content-type": "a/b", "x-request-id": "req_1"}), Request("GET", "http://h/f"))


def test_binary_content(tmp_path: pathlib.Path) -> None:
    """The official methods of binary answers, plain and with an `a`; all can be used any number of times."""
    made = HttpxBinaryResponseContent(BODY, INFO)
    for _ in range(2):
        assert made.content == made.read() == asyncio.run(made.aread()) == BODY
        assert made.text == TEXT
        assert list(made.iter_bytes()) == list(made.iter_raw()) == [BODY]
        assert list(made.iter_bytes(7)) == [BODY[i : i + 7] for i in range(0, len(BODY), 7)]
        assert list(made.iter_text()) == [TEXT]
        assert list(made.iter_lines()) == LINES
    for target in (tmp_path / "a", str(tmp_path / "b")):
        made.write_to_file(target)
        assert pathlib.Path(target).read_bytes() == BODY
    made.stream_to_file(tmp_path / "c")
    asyncio.run(made.astream_to_file(tmp_path / "d"))
    assert (tmp_path / "c").read_bytes() == (tmp_path / "d").read_bytes() == BODY
    assert (made.headers["content-type"], made._request_id, made.response) == ("a/b", "req_1", INFO)
    made.close()
    asyncio.run(made.aclose())
    assert made.read() == BODY


def test_binary_content_asynchronously() -> None:
    """The async iterators give what the plain ones give."""
    colour = Colour(True)
    made = HttpxBinaryResponseContent(BODY, INFO)
    assert colour.items(made.aiter_bytes(7)) == list(made.iter_bytes(7))
    assert colour.items(made.aiter_raw()) == [BODY]
    assert colour.items(made.aiter_text()) == [TEXT]
    assert colour.items(made.aiter_lines()) == LINES
    colour.finish()


def test_binary_json() -> None:
    """`json()` of binary content: JSON, or our error."""
    assert HttpxBinaryResponseContent(b'{"a": 1}', INFO).json() == {"a": 1}
    with pytest.raises(APIResponseValidationError, match="expected JSON, got a/b"):
        HttpxBinaryResponseContent(b"\x00", INFO).json()


def test_small_blocks_of_large_content_take_linear_time() -> None:
    """10 MB in blocks of 100 bytes are cut in one pass (copying the rest for each would move 500 GB)."""
    made = HttpxBinaryResponseContent(b"x" * 10_000_000, INFO)
    start = time.monotonic()
    assert sum(len(block) for block in made.iter_bytes(100)) == 10_000_000
    assert time.monotonic() - start < 5


# ---------------------------------------------------------------------- pieces, in any split

_bytes = st.lists(
    st.sampled_from(
        [b"\r", b"\n", b"\r\n", b"a", b"bc", "ü".encode(), "🦊".encode(), "\u2028".encode(), b"\xff", b"\xc3"]
    ),
    max_size=20,
).map(b"".join)


def fed(pieces: Any, data: bytes, cuts: list[int]) -> list[Any]:
    places = sorted({0, len(data), *(cut for cut in cuts if cut < len(data))})
    found = [item for start, end in itertools.pairwise(places) for item in pieces.feed(data[start:end])]
    return [*found, *pieces.feed(b"", final=True)]


@settings(max_examples=150, derandomize=True, deadline=None, database=None)
@given(data=_bytes, cuts=st.lists(st.integers(0, 60), max_size=6))
def test_lines_in_any_split(data: bytes, cuts: list[int]) -> None:
    """Lines end in LF, CR or CRLF, and only there, wherever the bytes are cut; the last needs no end."""
    lines = re.split(rb"\r\n|\r|\n", data)
    if lines[-1] == b"":
        lines.pop()
    assert fed(_Lines(), data, cuts) == [line.decode("utf-8", "replace") for line in lines]


@settings(max_examples=100, derandomize=True, deadline=None, database=None)
@given(data=_bytes, cuts=st.lists(st.integers(0, 60), max_size=6))
def test_text_in_any_split(data: bytes, cuts: list[int]) -> None:
    """Text in pieces is the text of the whole; no character is cut, and no piece is empty."""
    pieces = fed(_Text(), data, cuts)
    assert "".join(pieces) == data.decode("utf-8", "replace")
    assert "" not in pieces


@settings(max_examples=100, derandomize=True, deadline=None, database=None)
@given(data=st.binary(max_size=50), cuts=st.lists(st.integers(0, 60), max_size=6), size=st.integers(1, 9))
def test_blocks_in_any_split(data: bytes, cuts: list[int], size: int) -> None:
    """Blocks are of one size, the last may be shorter, and none is empty."""
    blocks = fed(_Blocks(size), data, cuts)
    assert b"".join(blocks) == data
    assert all(len(block) == size for block in blocks[:-1])
    assert all(0 < len(block) <= size for block in blocks)


def test_lines_come_as_they_end() -> None:
    """A line is given with the byte that ends it; only after a CR, one more byte is waited for."""
    lines = _Lines()
    assert lines.feed(b"a\nb") == ["a"]
    assert lines.feed(b"\nc\r") == ["b"]
    assert lines.feed(b"\n") == ["c"]
    assert lines.feed(b"d\re") == ["d"]
    assert lines.feed(b"", final=True) == ["e"]

"""Compressed answers: unpacked on the way, whole or on demand; a broken one is an error, never a shorter answer."""

from __future__ import annotations

import gzip
import json
import threading
import zlib
from collections.abc import Callable
from typing import Any

import pytest

from oai_lite import APIConnectionError, BadRequestError

from ..conftest import Colour
from ..support.scripted import LIMIT, Peer, answer, chunk, fin, head, loop, piece, read, send, whole_stream
from .conftest import Serve


def deflated_raw(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


PACKED: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "two gzip members": ("gzip", lambda data: gzip.compress(data[:5]) + gzip.compress(data[5:])),
    "x-gzip": ("x-gzip", gzip.compress),
    "deflate": ("deflate", zlib.compress),
    "raw deflate": ("deflate", deflated_raw),
    "twice": ("gzip, deflate", lambda data: zlib.compress(gzip.compress(data))),
    "identity": ("identity", bytes),
}


def files_of(client: Colour, serve: Serve, data: bytes) -> Any:
    """`files` of a client whose server answers everything with these bytes."""
    return client.make(base_url=serve(loop(read, send(data))).url).files


def read_on_demand(client: Colour, files: Any) -> bytes:
    opened = files.with_streaming_response.content("f")
    response = client.enter(opened)
    try:
        content: bytes = client.run(response.read())
        return content
    finally:
        client.leave(opened)


@pytest.mark.parametrize(("name", "pack"), PACKED.values(), ids=PACKED.keys())
def test_packed_answers_are_unpacked(client: Colour, serve: Serve, name: str, pack: Callable[[bytes], bytes]) -> None:
    """What we said to accept arrives as what was packed, in both ways of reading."""
    text = b"some bytes, many bytes " * 5000
    files = files_of(client, serve, answer(pack(text), content_encoding=name))
    assert client.run(files.content("f")).content == text
    assert read_on_demand(client, files) == text


def test_what_is_accepted_is_said(client: Colour, serve: Serve) -> None:
    """Only what can be unpacked everywhere is asked for."""
    server = serve([read, send(answer({"id": "m"}))])
    client.run(client.make(base_url=server.url).models.retrieve("m"))
    assert server.requests[0].headers["accept-encoding"] == "gzip, deflate"


def test_packed_json_and_errors(client: Colour, serve: Serve) -> None:
    """Models and refusals come packed, too."""
    refusal = gzip.compress(json.dumps({"error": {"message": "no", "code": "c"}}).encode())
    server = serve(
        [
            *(read, send(answer(gzip.compress(b'{"id": "m"}'), content_encoding="gzip"))),
            *(read, send(answer(refusal, 400, content_encoding="gzip"))),
        ]
    )
    maker = client.make(base_url=server.url)
    assert client.run(maker.models.retrieve("m")).id == "m"
    with pytest.raises(BadRequestError, match="Error code: 400 - no") as caught:
        client.run(maker.models.retrieve("m"))
    assert caught.value.code == "c"


def test_events_of_a_packed_stream_come_as_they_are_flushed(client: Colour, serve: Serve) -> None:
    """A gzipped stream: an item is there once the server has flushed it, before the rest exists."""
    packer = zlib.compressobj(wbits=31)

    def packed(data: bytes, how: int = zlib.Z_SYNC_FLUSH) -> bytes:
        return chunk(packer.compress(data) + packer.flush(how))

    first = packed(b"data: " + json.dumps(piece("Hi")).encode() + b"\n\n")
    last = packed(b"data: " + json.dumps(piece(None, "stop")).encode() + b"\n\ndata: [DONE]\n\n", zlib.Z_FINISH)
    start = head(200, content_type="text/event-stream", content_encoding="gzip", transfer_encoding="chunked")
    seen = Seen()
    server = serve([read, send(start + first), seen.wait_for, send(last + chunk(b""))])
    stream = client.run(
        client.make(base_url=server.url, timeout=4).chat.completions.create(messages=[], model="m", stream=True)
    )
    texts = client.items(stream, seen)
    assert [item.choices[0].delta.content for item in texts] == ["Hi", None]


class Seen(list[Any]):
    """A list that lets a server go on once its first item has come."""

    def __init__(self) -> None:
        super().__init__()
        self._first = threading.Event()

    def append(self, item: Any) -> None:
        super().append(item)
        self._first.set()

    def wait_for(self, peer: Peer) -> None:
        assert self._first.wait(LIMIT / 2), "the first item did not come before the rest was sent"


BROKEN: dict[str, tuple[str, bytes]] = {
    "no gzip": ("gzip", b"just text, whatever the header says"),
    "gzip cut off": ("gzip", gzip.compress(b"some bytes, many bytes " * 500)[:-30]),
    "gzip without its end": ("gzip", gzip.compress(b"some bytes, many bytes " * 500)[:-8]),
    "gzip with a wrong checksum": ("gzip", gzip.compress(b"some bytes " * 500)[:-8] + b"\0" * 8),
    "damaged gzip": ("gzip", gzip.compress(bytes(range(256)) * 50)[:100] + b"\xff" * 200),
    "no deflate": ("deflate", b"just text"),
    "deflate cut off": ("deflate", zlib.compress(b"some bytes, many bytes " * 500)[:-10]),
}


@pytest.mark.parametrize(("name", "data"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_packing_is_an_error(client: Colour, serve: Serve, name: str, data: bytes) -> None:
    """The bytes came, but they cannot be unpacked (to the end): no silent loss, in neither way of reading."""
    files = files_of(client, serve, answer(data, content_encoding=name))
    with pytest.raises(APIConnectionError, match="Connection error."):
        client.run(files.content("f"))
    with pytest.raises(APIConnectionError, match="Connection error."):
        read_on_demand(client, files)


def test_a_packed_answer_that_breaks_off_is_an_error(client: Colour, serve: Serve) -> None:
    """The connection ends inside a packed body."""
    whole = answer(gzip.compress(bytes(range(256)) * 50), content_encoding="gzip")
    server = serve([read, send(whole[:-20]), fin])
    with pytest.raises(APIConnectionError):
        client.run(client.make(base_url=server.url).files.content("f"))


def test_an_empty_packed_answer_is_empty(client: Colour, serve: Serve) -> None:
    """No bytes at all are no bytes, whatever the header says; so are answers that have no body."""
    files = files_of(client, serve, answer(b"", content_encoding="gzip"))
    assert client.run(files.content("f")).content == b""
    assert read_on_demand(client, files) == b""


def test_a_stream_is_not_held_back(client: Colour, serve: Serve) -> None:
    """An unpacked stream gives its items as they come, too: the second part is sent after the first was seen."""
    seen = Seen()
    whole = whole_stream("Hi", "there")
    end = whole.index(b"\n\n\r\n") + 4
    server = serve([read, send(whole[:end]), seen.wait_for, send(whole[end:])])
    stream = client.run(
        client.make(base_url=server.url, timeout=4).chat.completions.create(messages=[], model="m", stream=True)
    )
    texts = client.items(stream, seen)
    assert [item.choices[0].delta.content for item in texts] == ["Hi", "there", None]

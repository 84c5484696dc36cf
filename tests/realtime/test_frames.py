"""Frames by hand, after Autobahn's list of cases: whatever a server does, events come whole and in order, and what is wrong ends in
one of our errors with the code that the protocol has for it."""

from __future__ import annotations

import struct
from typing import Any

import pytest

from oai_lite import APIResponseValidationError, WebSocketConnectionClosedError

from ..conftest import Colour
from ..support.scripted import drip, send
from .conftest import Serve, Sessions, upgrade, wait_for_frame

BYE = b"\x88\x02\x03\xe8"  # close, 1000


def raw(first: int, data: bytes = b"", *, size: bytes | None = None) -> bytes:
    """A frame with this first byte; `size` replaces the shortest way to write its length."""
    if size is None:
        length = len(data)
        size = (
            bytes((length,))
            if length < 126
            else b"\x7e" + struct.pack(">H", length)
            if length < 65536
            else b"\x7f" + struct.pack(">Q", length)
        )
    return bytes((first,)) + size + data


def event(number: int, padding: int = 0) -> bytes:
    return b'{"type":"n","number":%d%s}' % (number, b',"x":"' + b"x" * padding + b'"' if padding else b"")


TEXT, BINARY, CONTINUATION, CLOSE, PING, PONG = 0x81, 0x82, 0x80, 0x88, 0x89, 0x8A
ONE, TWO = event(1), event(2)

GOOD = {
    "text": raw(TEXT, ONE) + raw(TEXT, TWO),
    "binary": raw(BINARY, ONE) + raw(BINARY, TWO),
    "16 bits of length": raw(TEXT, event(1, 200)) + raw(TEXT, event(2, 60_000)),
    "64 bits of length": raw(TEXT, event(1, 70_000)) + raw(TEXT, TWO),
    "in two fragments": raw(0x01, ONE[:5]) + raw(CONTINUATION, ONE[5:]) + raw(TEXT, TWO),
    "byte by byte in fragments": raw(0x01, b"")
    + b"".join(raw(0x00, bytes((each,))) for each in ONE)
    + raw(CONTINUATION)
    + raw(TEXT, TWO),
    "pings between fragments": raw(0x01, ONE[:5]) + raw(PING, b"hi") + raw(CONTINUATION, ONE[5:]) + raw(TEXT, TWO),
    "pongs that nobody asked for": raw(PONG, b"x") + raw(TEXT, ONE) + raw(PONG) + raw(TEXT, TWO),
    "long pings": raw(PING, b"x" * 125) + raw(TEXT, ONE) + raw(TEXT, TWO),
    "characters cut by fragments": raw(0x01, b'{"type":"n","number":1,"x":"\xe2\x82')
    + raw(CONTINUATION, b'\xac"}')
    + raw(TEXT, TWO),
}

BAD = {
    "a reserved bit": (raw(0xC1, ONE), 1002),
    "all reserved bits": (raw(0xF1, ONE), 1002),
    "a reserved opcode": (raw(0x83, ONE), 1002),
    "a reserved control opcode": (raw(0x8B), 1002),
    "a control frame in fragments": (raw(0x09, b"x"), 1002),
    "a control frame that is too long": (raw(PING, b"x" * 126), 1002),
    "a masked frame": (bytes((TEXT, 0x82)) + b"\0\0\0\0{}", 1002),
    "a continuation of nothing": (raw(CONTINUATION, ONE), 1002),
    "text within fragments": (raw(0x01, b"{") + raw(TEXT, ONE), 1002),
    "a close of one byte": (raw(CLOSE, b"\x03"), 1002),
    "a close with code 0": (raw(CLOSE, b"\x00\x00"), 1002),
    "a close with code 1005": (raw(CLOSE, struct.pack(">H", 1005)), 1002),
    "a close with code 1016": (raw(CLOSE, struct.pack(">H", 1016)), 1002),
    "a close with code 5000": (raw(CLOSE, struct.pack(">H", 5000)), 1002),
    "a close whose reason is no UTF-8": (raw(CLOSE, struct.pack(">H", 1008) + b"\xff\xfe"), 1007),
    "a close that is cut off": (raw(CLOSE, b"", size=b"\x02")[:2], 1006),
    "a frame that is cut off": (raw(TEXT, ONE)[:-1], 1006),
    "a close with code 3000": (raw(CLOSE, struct.pack(">H", 3000) + "naïve".encode()), 3000),
}


WAYS = [(name, slowly) for name, data in GOOD.items() for slowly in (False, True) if not slowly or len(data) < 500]


@pytest.mark.parametrize("name, slowly", WAYS)
def test_good_frames(sessions: Sessions, serve: Serve, client: Colour, name: str, slowly: bool) -> None:
    """However it is cut, an event comes whole, and iterating ends with the close."""
    data = GOOD[name] + BYE
    server = serve((upgrade, drip(data, 0.0005) if slowly else send(data), wait_for_frame))
    found = client.items(sessions.connect(server.url))
    assert [each.number for each in found] == [1, 2]


@pytest.mark.parametrize("name", BAD)
def test_bad_frames(sessions: Sessions, serve: Serve, client: Colour, name: str) -> None:
    """What came before is given, then the error has the code of what is wrong."""
    data, code = BAD[name]
    steps = (upgrade, send(raw(TEXT, ONE) + data))
    server = serve(steps if code == 1006 else (*steps, wait_for_frame))
    connection = sessions.connect(server.url)
    found: list[Any] = []
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        client.items(connection, found)
    assert caught.value.code == code
    assert [each.number for each in found] == [1]


def test_text_that_is_no_utf_8(sessions: Sessions, serve: Serve, client: Colour) -> None:
    """Is one bad message: the next one can be received."""
    connection = sessions.connect(serve((upgrade, send(raw(TEXT, b"\xff") + raw(TEXT, TWO) + BYE), wait_for_frame)).url)
    with pytest.raises(APIResponseValidationError, match="position 0"):
        client.run(connection.recv())
    assert client.run(connection.recv()).number == 2

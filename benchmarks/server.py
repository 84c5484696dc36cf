"""The server: one process, one thread, asyncio, everything it says prepared in advance. Speed is its only virtue.

Start it as a process with `running()`; by hand: `python -m benchmarks.server` prints its address and serves until its standard
input ends, so that it never outlives whoever started it.

It answers any path that ends in an API's route below a base URL; what comes before the route says how:

    /v1                     chat, responses and embeddings as the API does, a list for any other GET, an object for the rest
    /stream/COUNT/v1        a chat stream of COUNT chunks, as fast as it is read, each chunk framed by itself
    /packed/COUNT/v1        the same, 20 events in each frame: what a proxy that gathers makes of it
    /paced/COUNT/MS/v1      the same as the first, one chunk every MS milliseconds
    /error/STATUS/v1        this status, with an error body
"""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from .payloads import ANSWERS, ERROR, HEADERS, LIST, OBJECT, chat_events

PACK = 20  # events in one frame of /packed
DEFAULT_CHUNKS = 20
_BACKLOG = 4096


def _head(status: int, *more: str) -> bytes:
    lines = [f"HTTP/1.1 {status} OK", *(f"{name}: {value}" for name, value in HEADERS.items()), *more]
    return "\r\n".join(lines).encode() + b"\r\n\r\n"


@cache
def whole_answer(status: int, body: bytes) -> bytes:
    """Head and body of an answer that is not a stream."""
    return _head(status, "Content-Type: application/json", f"Content-Length: {len(body)}") + body


def _frame(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


@cache
def stream_parts(count: int, pack: int) -> tuple[bytes, tuple[bytes, ...]]:
    """The head of a chat stream, and its frames with `pack` events in each, the last one ending the body."""
    events = chat_events(count)
    frames = [_frame(b"".join(events[at : at + pack])) for at in range(0, len(events), pack)]
    frames[-1] += b"0\r\n\r\n"
    return _head(200, "Content-Type: text/event-stream; charset=utf-8", "Transfer-Encoding: chunked"), tuple(frames)


@cache
def _whole_stream(count: int, pack: int) -> bytes:
    head, frames = stream_parts(count, pack)
    return head + b"".join(frames)


class Connection(asyncio.Protocol):
    """One connection, kept alive; requests may come in any split."""

    def __init__(self) -> None:
        self._held = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None

    def data_received(self, data: bytes) -> None:
        held = self._held + data if self._held else data
        while True:
            end = held.find(b"\r\n\r\n")
            if end < 0:
                break
            total = end + 4 + _content_length(held[:end])
            if len(held) < total:
                break
            self._answer(held[:end], held[end + 4 : total])
            held = held[total:]
        self._held = held

    def _answer(self, head: bytes, body: bytes) -> None:
        transport = self._transport
        if transport is None:
            return
        method, target, _ = head.split(b"\r\n", 1)[0].decode().split(" ", 2)
        kind, numbers, route = split_target(target)
        if kind == "error":
            transport.write(whole_answer(numbers[0], ERROR))
        elif route != "/chat/completions" or not wants_stream(body):
            transport.write(whole_answer(200, ANSWERS.get(route, LIST if method == "GET" else OBJECT)))
        elif kind == "paced":
            first, frames = stream_parts(numbers[0], 1)
            transport.write(first)
            self._pace(iter(frames), numbers[1] / 1000)
        else:
            count = numbers[0] if numbers else DEFAULT_CHUNKS
            transport.write(_whole_stream(count, PACK if kind == "packed" else 1))

    def _pace(self, frames: Iterator[bytes], pause: float) -> None:
        frame = next(frames, None)
        if frame is not None and self._transport is not None:
            self._transport.write(frame)
            asyncio.get_running_loop().call_later(pause, self._pace, frames, pause)


def _content_length(head: bytes) -> int:
    _, found, rest = head.lower().partition(b"\r\ncontent-length:")
    return int(rest.split(b"\r\n", 1)[0]) if found else 0


def wants_stream(body: bytes) -> bool:
    """Whether the body's JSON, written by whichever encoder, asks for a stream."""
    return b'"stream":true' in body or b'"stream": true' in body


@cache
def split_target(target: str) -> tuple[str, tuple[int, ...], str]:
    """`/paced/20/250/v1/chat/completions?x=1` is `("paced", (20, 250), "/chat/completions")`."""
    before, _, after = target.partition("?")[0].partition("/v1")
    kind, *numbers = before.strip("/").split("/")
    return kind, tuple(map(int, numbers)), after


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Connection, "127.0.0.1", 0, backlog=_BACKLOG)
    host, port = server.sockets[0].getsockname()[:2]
    print(f"http://{host}:{port}", flush=True)
    await loop.run_in_executor(None, sys.stdin.buffer.read)
    server.close()


@contextmanager
def running() -> Iterator[str]:
    """The server in a process of its own; gives its address."""
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.server"],
        cwd=Path(__file__).parent.parent,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            assert process.stdout is not None
            address = process.stdout.readline().strip()
            if not address:
                raise RuntimeError("the server of the benchmarks did not start")
            yield address
        finally:
            assert process.stdin is not None
            process.stdin.close()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()


if __name__ == "__main__":
    from .process import allow_many_files

    allow_many_files()
    asyncio.run(_serve())

"""How an answer leaves the server, step by step: its head, its bytes, the pauses between them, and how it breaks off.

`steps` tells the same to a socket, which carries it out, and to the in-memory transport, which pretends to. Rules: nothing here
waits, sends or looks at a clock. `truncate` and `after` count events of a stream, and bytes of any other body.
"""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from itertools import cycle
from typing import TypeAlias

from .exchange import Answer, Event, EventStream, Passage, Reply
from .faults import Fault


@dataclass(frozen=True)
class Head:
    """Status and headers. `length`: bytes of the body that are promised, None where that is not known."""

    status: int
    headers: Mapping[str, str]
    length: int | None


@dataclass(frozen=True)
class Pause:
    """So many seconds of silence (infinite: until the gate opens, or the server closes)."""

    seconds: float
    gate: threading.Event | None = None


class Break(Enum):
    """How an answer ends that does not end well."""

    CUT = "cut"  # the connection is closed in the middle
    RESET = "reset"  # with RST


Step: TypeAlias = Head | bytes | Pause | Break


def steps(answer: Answer | Passage, fault: Fault, pace: float) -> Generator[Step]:
    """All there is to do for an answer, spoilt as the fault says (what is only passed on is not)."""
    if isinstance(answer, Passage):
        yield from _passed_on(answer)
        return
    answer = _falsified(answer, fault)
    sizes: tuple[int, ...] = ()
    if isinstance(answer, EventStream):
        sizes = answer.cut
        headers = {"content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache", **answer.headers}
        yield Head(200, headers, None)
        told = _spoilt(_told(answer, fault, pace), fault)
    else:
        if fault.clean and fault.truncate is not None:
            answer = replace(answer, body=answer.body[: fault.truncate])
        yield Head(answer.status, answer.headers, len(answer.body))
        told = _spoilt(_parts(answer.body, fault), fault) if answer.body else iter(())
    yield from _dripped(told, fault.drip) if fault.drip is not None else _cut(told, sizes)


def _passed_on(passage: Passage) -> Iterator[Step]:
    length = passage.headers.get("content-length")
    try:
        yield Head(passage.status, passage.headers, None if length is None else int(length))
        yield from passage.pieces
    except ConnectionAbortedError:
        yield Break.CUT
    finally:
        passage.pieces.close()


def _falsified(answer: Answer, fault: Fault) -> Answer:
    """The answer with another content type, or with a body that says nothing."""
    if fault.garbage is not None and isinstance(answer, Reply):
        return replace(answer, body=fault.garbage)
    if fault.content_type is not None:
        return replace(answer, headers={**answer.headers, "content-type": fault.content_type})
    return answer


def _told(stream: EventStream, fault: Fault, pace: float) -> Iterator[bytes | Pause]:
    """The events, each with the pause before it."""
    wait = pace if stream.pace is None else stream.pace
    for count, event in enumerate(stream.events):
        if fault.garbage is not None and count == fault.after:
            yield Event(fault.garbage.decode("utf-8", "replace")).encode()
            return
        if event.token and wait:
            yield Pause(wait)
        yield event.encode()


def _parts(body: bytes, fault: Fault) -> Iterator[bytes]:
    """A body, byte by byte where something is to happen inside it."""
    if fault.stall or fault.reset or fault.truncate is not None:
        yield from (body[at : at + 1] for at in range(len(body)))
    else:
        yield body


def _spoilt(told: Iterable[bytes | Pause], fault: Fault) -> Iterator[Step]:
    """The pieces as far as the fault lets them through, with its silence in between."""
    count = 0
    for piece in told:
        if isinstance(piece, bytes):
            if fault.truncate is not None and count >= fault.truncate:
                if not fault.clean:
                    yield Break.CUT
                return
            if count == fault.after:
                if fault.stall:
                    yield Pause(fault.stall, fault.gate)
                if fault.reset:
                    yield Break.RESET
                    return
            count += 1
        yield piece


def _cut(told: Iterable[Step], sizes: tuple[int, ...]) -> Iterator[Step]:
    for step in told:
        yield from _pieces(step, sizes) if sizes and isinstance(step, bytes) else (step,)


def _dripped(told: Iterable[Step], drip: tuple[int, float]) -> Iterator[Step]:
    size, every = drip
    for step in told:
        if isinstance(step, bytes):
            for piece in _pieces(step, (size,)):
                yield Pause(every)
                yield piece
        else:
            yield step


def _pieces(data: bytes, sizes: tuple[int, ...]) -> Iterator[bytes]:
    at = 0
    for size in cycle(sizes):
        if at >= len(data):
            return
        yield data[at : at + max(size, 1)]
        at += max(size, 1)

"""One HTTP exchange as plain values, so that every endpoint can be called and tested without a socket.

`Request` goes in, an `Answer` comes out: a `Reply` (one body) or an `EventStream` (server-sent events). The socket
side turns bytes into the first and the second into bytes; nothing here reads or writes anything.

Rules: header names are lower case in `Request`; an `Answer` says what it cost in tokens when the real API meters that
call (`None` otherwise), because the rate-limit headers depend on it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol, TypeAlias

JsonObject: TypeAlias = dict[str, object]


@dataclass(frozen=True)
class Request:
    """What a client sent. Also what `Server.requests` keeps."""

    method: str
    path: str  # as sent, percent-encoding included, without the query: "/v1/models/gpt-4o"
    query: Mapping[str, list[str]] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    received: float = 0.0  # Unix seconds

    @cached_property
    def json(self) -> Any:
        """The body read as JSON; `None` when it is no JSON (a multipart upload, an empty body, a broken one)."""
        try:
            return json.loads(self.body)
        except ValueError:  # UnicodeDecodeError is one
            return None

    @property
    def now(self) -> int:
        """The whole second in which the request arrived: what the API writes into `created`."""
        return int(self.received)


@dataclass(frozen=True)
class Reply:
    """An answer of one piece."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    tokens: int | None = None


@dataclass(frozen=True)
class Event:
    """One server-sent event. `token` marks those that carry generated text: they are what `pace` slows down."""

    data: str
    name: str | None = None
    token: bool = False

    def encode(self) -> bytes:
        """The event as it stands on the wire, blank line included."""
        name = f"event: {self.name}\n" if self.name else ""
        return f"{name}data: {self.data}\n\n".encode()


DONE = Event("[DONE]")


@dataclass(frozen=True)
class EventStream:
    """An answer that arrives event by event."""

    events: Iterable[Event]
    headers: Mapping[str, str] = field(default_factory=dict)
    tokens: int | None = None


Answer: TypeAlias = Reply | EventStream


@dataclass(frozen=True)
class Passage:
    """An answer that is sent on as it is, bytes as they come: from another server, or from a tape.

    Its pieces may raise ConnectionAbortedError, which breaks the answer off; their `close` is called when it is over.
    """

    status: int
    pieces: Pieces
    headers: Mapping[str, str] = field(default_factory=dict)


class Pieces(Protocol):
    """Bytes that come one after the other, and an end to them."""

    def __iter__(self) -> Iterator[bytes]: ...

    def close(self) -> None:
        """Nobody wants more."""


def dump(value: object) -> str:
    """JSON as the API writes it in events: no blanks, no ASCII escapes."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def json_reply(value: object, status: int = 200, tokens: int | None = None) -> Reply:
    """A reply whose body is `value` as JSON."""
    return Reply(status, dump(value).encode(), {"content-type": "application/json"}, tokens)

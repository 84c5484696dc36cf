"""One HTTP exchange as plain values, so that every endpoint can be called and tested without a socket.

`Request` goes in, an `Answer` comes out: a `Reply` (one body) or an `EventStream` (server-sent events). The socket
side turns bytes into the first and the second into bytes; nothing here reads or writes anything.

Rules: header names are lower case in `Request`, and values that are credentials show themselves nowhere; an `Answer` says what it
cost in tokens when the real API meters that call (`None` otherwise), because the rate-limit headers depend on it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol, TypeAlias, cast

JsonObject: TypeAlias = dict[str, object]

_SECRET = frozenset("authorization api-key x-api-key proxy-authorization cookie x-amz-security-token".split())
_AZURE = re.compile(r"^/openai(?:/v1|/deployments/[^/]+)?(?=/)")
_SPOKEN = ("instructions", "input", "messages", "prompt")  # where the words of a request stand


class Secret(str):
    """The value of a header that nobody should see: a text like any other, but for its repr."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'<secret>'"


@dataclass(frozen=True)
class Request:
    """What a client sent. Also what `Server.requests` keeps."""

    method: str
    path: str  # as sent, percent-encoding included, without the query: "/v1/models/gpt-4o"
    query: Mapping[str, list[str]] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    received: float = 0.0  # Unix seconds

    def __post_init__(self) -> None:
        headers = {name: Secret(value) if name in _SECRET else value for name, value in self.headers.items()}
        object.__setattr__(self, "headers", headers)

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

    @property
    def route(self) -> str:
        """The path as OpenAI has it, for one of Azure's, which begins with /openai and may name a deployment."""
        return _AZURE.sub("/v1", self.path)

    @property
    def parameters(self) -> dict[str, Any]:
        """The JSON object in the body; empty when there is none."""
        return cast("dict[str, Any]", self.json) if isinstance(self.json, dict) else {}

    @property
    def model(self) -> str | None:
        """The model that was asked for."""
        return self.parameters.get("model")

    @property
    def messages(self) -> list[dict[str, Any]]:
        """The conversation as it was sent: `messages`, or the items of a response's `input` (a plain text is one message)."""
        found = self.parameters.get("messages", self.parameters.get("input"))
        if isinstance(found, str):
            return [{"role": "user", "content": found}]
        return cast("list[dict[str, Any]]", found) if isinstance(found, list) else []

    @property
    def tools(self) -> list[dict[str, Any]]:
        """The tools that were offered, as they were sent."""
        return self.parameters.get("tools") or []

    @property
    def text(self) -> str:
        """All words of the prompt, a line for each text in it: instructions, messages, tool results."""
        return "\n".join(word for key in _SPOKEN for word in _texts(self.parameters.get(key)))

    def __repr__(self) -> str:
        words = " ".join(self.text.split())
        shown = [f"{self.method} {self.path}"]
        if self.model is not None:
            shown.append(f"model={self.model!r}")
        if words:
            shown.append(repr(words if len(words) <= 80 else words[:79] + "…"))
        return f"<Request {' '.join(shown)}>"


def _texts(value: object, key: str = "") -> Iterator[str]:
    """Every text in a prompt that somebody wrote: not its roles, types and ids."""
    if isinstance(value, str):
        if key in ("", "content", "text", "output", "arguments", "refusal"):
            yield value
    elif isinstance(value, list):
        for entry in cast("list[object]", value):
            yield from _texts(entry, key)
    elif isinstance(value, dict):
        for name, entry in cast("dict[str, object]", value).items():
            yield from _texts(entry, name)


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
    cut: tuple[int, ...] = ()  # each event is sent in pieces of so many bytes, in turn
    pace: float | None = None  # seconds before each token; None: the server's


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

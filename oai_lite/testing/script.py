"""The script: what the next answers are to be, and which requests they are for.

Lines are used in order, each by the first request that it is for: one that asks for its kind (text, vectors) and fits its `when`. A
line may be good for several requests (`times`), or for all that come (None). Rules: one lock, held for a step; nothing here answers.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from .errors import ApiError
from .exchange import Answer, EventStream, Reply, Request
from .faults import falls_on
from .generation import Line

When: TypeAlias = Callable[[Request], object] | str | None


@dataclass(frozen=True)
class Vectors:
    """What embeddings are to be: one for each input; the last one again where there are more inputs."""

    rows: tuple[tuple[float, ...], ...]


Content: TypeAlias = Line | Vectors | Reply | EventStream
Kind: TypeAlias = Literal["text", "vectors"]


@dataclass
class _Entry:
    content: Content
    when: When
    left: int | None
    used: bool = False

    def fits(self, request: Request, kind: Kind) -> bool:
        if isinstance(self.content, Vectors if kind == "text" else Line):
            return False
        if isinstance(self.when, str):
            return self.when in request.text or self.when == request.model
        return self.when is None or bool(self.when(request))

    def __str__(self) -> str:
        content = self.content
        if isinstance(content, Line):
            said = content.text if content.text is not None else content.refusal
            shown = [repr(said if len(said) < 60 else said[:59] + "…")] if said is not None else []
            shown += [f"tool={call.name!r}" for call in content.calls]
            told = f"reply({', '.join(shown)})"
        elif isinstance(content, Vectors):
            told = "reply_embedding(…)"
        else:
            told = f"reply_raw({content.status if isinstance(content, Reply) else 'events'})"
        if self.when is not None:
            told += f" when {self.when if not callable(self.when) else getattr(self.when, '__qualname__', '…')!r}"
        return told if self.left in (None, 1) else f"{told}, {self.left} times"


@dataclass
class _Route:
    pattern: str
    respond: Callable[[Request], Answer]
    left: int | None
    used: bool = False


def _check_times(times: int | None) -> None:
    if times is not None and times < 1:
        raise ValueError(f"times: expected 1 or more, or None for all that come; got {times}")


class Script:
    """The lines still to be used. `strict`: requests that no line is left for are errors, and are noted in `unscripted`."""

    def __init__(self, strict: bool = False) -> None:
        self.strict: bool = strict
        self.unscripted: list[Request] = []
        self._lock = threading.RLock()  # `when` may look at the server
        self._entries: list[_Entry] = []
        self._routes: list[_Route] = []

    def add(self, content: Content, when: When = None, times: int | None = 1) -> None:
        """Sets down what an answer is to be."""
        _check_times(times)
        with self._lock:
            self._entries.append(_Entry(content, when, times))

    def route(self, pattern: str, respond: Callable[[Request], Answer], times: int | None = None) -> None:
        """Requests whose "METHOD /path" fits are answered by this function; what was said last comes first."""
        _check_times(times)
        with self._lock:
            self._routes.insert(0, _Route(pattern, respond, times))

    def routed(self, request: Request) -> Answer | None:
        """The answer of the first route that fits."""
        with self._lock:
            found = next((route for route in self._routes if falls_on(request, route.pattern)), None)
            if found is None:
                return None
            found.used = True
            if found.left is not None:
                found.left -= 1
                if not found.left:
                    self._routes.remove(found)
        return found.respond(request)

    def waits(self, request: Request, kind: Kind) -> bool:
        """Whether there is a line for this request."""
        with self._lock:
            return self._find(request, kind) is not None

    def whole(self, request: Request, kind: Kind) -> Reply | EventStream | None:
        """The line for this request, if it is a whole answer; it is used up."""
        with self._lock:
            found = self._find(request, kind)
            if found is None or not isinstance(found.content, (Reply, EventStream)):
                return None
            self._use(found)
            return found.content

    def line(self, request: Request) -> Line | None:
        """What to say to this request; None leaves that to the toy model."""
        found = self._take(request, "text")
        return found if isinstance(found, Line) else None

    def vectors(self, request: Request) -> Vectors | None:
        """The embeddings for this request; None leaves them to the toy model."""
        found = self._take(request, "vectors")
        return found if isinstance(found, Vectors) else None

    def unused(self) -> list[str]:
        """The lines that no request has used, in words."""
        with self._lock:
            left = [str(entry) for entry in self._entries if entry.left is not None or not entry.used]
            return left + [f"on({each.pattern!r})" for each in self._routes if each.left is not None or not each.used]

    def clear(self) -> None:
        """Forgets all lines."""
        with self._lock:
            self._entries.clear()
            self._routes.clear()
            self.unscripted.clear()

    def _take(self, request: Request, kind: Kind) -> Content | None:
        with self._lock:
            found = self._find(request, kind)
            if found is not None:
                self._use(found)
                return found.content
            if not self.strict:
                return None
            self.unscripted.append(request)
            left = "; ".join(self.unused()) or "nothing"
        verb = "reply" if kind == "text" else "reply_embedding"
        message = f"No reply is scripted for {request!r}: add server.{verb}(…). Left in the script: {left}."
        raise ApiError(400, message, code="no_reply_scripted")

    def _find(self, request: Request, kind: Kind) -> _Entry | None:
        return next((entry for entry in self._entries if entry.fits(request, kind)), None)

    def _use(self, entry: _Entry) -> None:
        entry.used = True
        if entry.left is not None:
            entry.left -= 1
            if not entry.left:
                self._entries.remove(entry)

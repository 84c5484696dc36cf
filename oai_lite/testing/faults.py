"""What goes wrong on demand, and when: the decisions behind `server.fail`, `server.delay` and the fault header.

A `Fault` says how one answer is spoilt; a `FaultPlan` says which request it falls on. Rules: a request meets at most
one planned fault, the first in the plan that fits it, so a plan reads as a script (`fail` twice, then `stall` once);
faults from the header `x-oai-lite-fault` apply to the request that carries it and come before the plan.

The header is a list of `key` or `key=value`, parted by `;`:

    fail=503                  answer with this status and an error body; with retry-after=0.1, that header too
    delay=0.2                 wait this many seconds before answering
    stall=5; after=2          go quiet for this many seconds after that many events (0: right after the headers)
    truncate=3                cut the stream after that many events; with clean, as if it had ended properly
    reset                     close the connection with RST instead of answering; with after=2, after that many events
    drip=5/0.1                send five bytes at a time, with 0.1 seconds before each
    times=1                   only for the first so many requests with this very text (add id=… to tell two uses apart)

`truncate`, `stall` and `reset … after` on an answer that is no stream count bytes of the body instead of events.
"""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any

from .errors import ApiError
from .exchange import Reply, Request

HEADER = "x-oai-lite-fault"


@dataclass(frozen=True)
class Fault:
    """How one answer is spoilt. Several at once go together: a delay, then a status."""

    status: int | None = None  # answered instead of the real answer
    headers: Mapping[str, str] = field(default_factory=dict)  # of that answer
    body: bytes | None = None  # of that answer (text/html unless the headers say otherwise); None writes an error body
    delay: float = 0.0  # seconds before the status line
    stall: float = 0.0  # seconds of silence after `after` events; infinite: until `gate` opens, or the server closes
    gate: threading.Event | None = field(default=None, compare=False, repr=False)  # ends the silence
    drip: tuple[int, float] | None = None  # so many bytes at a time, so many seconds before each
    garbage: bytes | None = (
        None  # instead of the body; in a stream the data of the event after the first `after`, the last one
    )
    content_type: str | None = None  # instead of the real one
    truncate: int | None = None  # events (of a plain body: bytes) after which the answer is cut off
    clean: bool = False  # cut off as if it were complete
    reset: bool = False  # RST, before the answer or after `after` events
    after: int = 0

    def reply(self) -> Reply | None:
        """The answer that replaces the real one, if any."""
        if self.status is None:
            return None
        if self.body is not None:
            return Reply(self.status, self.body, {"content-type": "text/html", **self.headers})
        message, kind, code = _WORDINGS.get(self.status, ("This failure was asked for.", "server_error", None))
        return ApiError(self.status, message, type=kind, code=code, headers=self.headers).reply()


NO_FAULT = Fault()

_WORDINGS: dict[int, tuple[str, str, str | None]] = {
    400: ("This request was made to fail.", "invalid_request_error", None),
    401: ("Incorrect API key provided.", "invalid_request_error", "invalid_api_key"),
    403: ("You are not allowed to do this.", "invalid_request_error", None),
    404: ("There is no such thing.", "invalid_request_error", None),
    408: ("The request took too long.", "invalid_request_error", None),
    409: ("The resource is in use.", "invalid_request_error", None),
    422: ("The request could not be processed.", "invalid_request_error", None),
    429: ("Rate limit reached for requests. Try again later.", "requests", "rate_limit_exceeded"),
    500: ("The server had an error while processing your request.", "server_error", None),
    502: ("Bad gateway.", "server_error", None),
    503: ("The engine is currently overloaded, please try again later.", "server_error", "server_overloaded"),
    504: ("The gateway ran out of time.", "server_error", None),
}


class FaultPlan:
    """The faults still to come."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._planned: list[tuple[Fault, int, str]] = []
        self._seen: Counter[str] = Counter()

    def add(self, fault: Fault, times: int = 1, on: str = "*") -> None:
        """`fault` falls on the next `times` requests whose "METHOD /path" or path fits the pattern `on`."""
        if times < 1:
            raise ValueError(f"times: expected 1 or more, got {times}")
        with self._lock:
            self._planned.append((fault, times, on))

    def clear(self) -> None:
        """Forgets every fault still to come."""
        with self._lock:
            self._planned.clear()

    def left(self) -> list[str]:
        """What was planned and has not happened, in words."""
        with self._lock:
            return [f"{fault!r} on {on!r}, {times} times" for fault, times, on in self._planned]

    def take(self, request: Request) -> Fault:
        """The fault that falls on `request`; an `ApiError` if its header cannot be read."""
        asked = request.headers.get(HEADER)
        if asked is not None:
            fault, times = parse(asked)
            with self._lock:
                self._seen[asked] += 1
                if times is None or self._seen[asked] <= times:
                    return fault
        with self._lock:
            for index, (fault, times, on) in enumerate(self._planned):
                if falls_on(request, on):
                    self._planned[index : index + 1] = [(fault, times - 1, on)] if times > 1 else []
                    return fault
        return NO_FAULT


def falls_on(request: Request, pattern: str) -> bool:
    """Whether a request's path below /v1, or "METHOD /path", fits a pattern of the shell's kind. In it `/v1` may be left out, and
    `{name}` is the same as `*`."""
    path = request.route.partition("/v1")[2] or request.route
    method, blank, place = pattern.rpartition(" ")
    place = re.sub(r"\{\w+\}", "*", place.removeprefix("/v1"))
    return fnmatchcase(path, place) and (not blank or fnmatchcase(request.method, method))


def parse(header: str) -> tuple[Fault, int | None]:
    """The fault that a header asks for, and for how many requests (`None`: all that carry it)."""
    changes: dict[str, Any] = {}
    times: int | None = None
    for entry in filter(None, map(str.strip, header.split(";"))):
        key, _, value = map(str.strip, entry.partition("="))
        try:
            if key == "times":
                times = int(value)
            elif key == "retry-after":
                changes["headers"] = {"retry-after": value}
            elif key != "id":
                changes["status" if key == "fail" else key] = _READERS[key](value)
        except (KeyError, ValueError):
            known = ", ".join([*_READERS, "retry-after", "times", "id"])
            message = f"Cannot read '{entry}' in the header {HEADER}; known are: {known}."
            raise ApiError(400, message, param=HEADER, code="invalid_value") from None
    return Fault(**changes), times


_READERS: dict[str, Callable[[str], object]] = {
    "fail": int,
    "delay": float,
    "stall": float,
    "truncate": int,
    "after": int,
    "clean": lambda value: value in ("", "true", "1"),
    "reset": lambda value: value in ("", "true", "1"),
    "drip": lambda value: (int(value.partition("/")[0]), float(value.partition("/")[2] or 0)),
}

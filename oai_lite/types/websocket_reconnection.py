"""What `on_reconnecting` of a WebSocket session is told, and what it may answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypedDict

# Going away, no code at all, a connection that broke, an internal error, a restart, try again later, TLS. What else a server
# closes with (1008: policy) would be the same the next time.
_RECOVERABLE = frozenset((1001, 1005, 1006, 1011, 1012, 1013, 1015))


@dataclass(frozen=True)
class ReconnectingEvent:
    """A session is about to connect again: the attempt's number, from 1, of `max_attempts`, in `delay` seconds, because the old
    connection was closed with `close_code`."""

    attempt: int
    max_attempts: int
    delay: float
    close_code: int
    extra_query: Mapping[str, Any]
    extra_headers: Mapping[str, Any] = field(repr=False)  # they may hold credentials


class ReconnectingOverrides(TypedDict, total=False):
    """What is to be different from this attempt on. `replay` is sent first on the new connection, before what waits to be sent."""

    extra_query: Mapping[str, Any]
    extra_headers: Mapping[str, Any]
    abort: bool
    replay: Iterable[Any]  # events, as `send` takes them


def is_recoverable_close(code: int) -> bool:
    """Whether connecting again makes sense after a close with this code."""
    return code in _RECOVERABLE

"""How long things may take: `Timeout` and `end_of`, what a caller says, and `Exchange`, what it means for one attempt. No clock here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .request import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    class Remaining(Protocol):
        """Knows how much time is left, as the context of a Lambda function does."""

        def get_remaining_time_in_millis(self) -> float:
            """Milliseconds until it is stopped."""
            ...


MARGIN = 0.5  # seconds of a context's time that stay the handler's own, to answer in
# Bytes, or characters, from which on reading them is done off the event loop: they take some 20 ms or more.
HEAVY = 1 << 20


class Timeout:
    """How long a call may take, in seconds; None means no limit.

    `total` bounds everything until the call has ended, or its stream has begun: connecting, retries, pauses, a dripping body.
    `connect` bounds one connection, `read` one wait for bytes. `idle` bounds how long a stream may go without *content*; a
    server's keep-alive comments are none. `read` and `idle` default to `total`, `connect` to 5 seconds or `total` if less.
    """

    __slots__ = ("connect", "idle", "read", "total")

    def __init__(
        self,
        total: float | None = None,
        *,
        connect: float | None | NotGiven = NOT_GIVEN,
        read: float | None | NotGiven = NOT_GIVEN,
        idle: float | None | NotGiven = NOT_GIVEN,
    ) -> None:
        self.total: float | None = _seconds("total", total)
        default_connect = 5.0 if total is None or total > 5 else total
        self.connect: float | None = _seconds("connect", default_connect if isinstance(connect, NotGiven) else connect)
        self.read: float | None = _seconds("read", total if isinstance(read, NotGiven) else read)
        self.idle: float | None = _seconds("idle", total if isinstance(idle, NotGiven) else idle)

    @classmethod
    def of(cls, value: object) -> Timeout:
        """From what a `timeout=` may be: seconds, None (no limit), a Timeout, or another library's object with
        `connect` and `read` (httpx's), whose meaning (per operation, no total) is kept."""
        if isinstance(value, Timeout):
            return value
        if value is None:
            return cls(None, connect=None)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return cls(value)
        if hasattr(value, "connect") and hasattr(value, "read"):
            theirs: Any = value
            return cls(getattr(value, "total", None), connect=theirs.connect, read=theirs.read, idle=theirs.read)
        from .errors import ArgumentError

        raise ArgumentError(
            f"timeout: expected seconds, None or oai_lite.Timeout(total, connect=, read=, idle=), got {type(value).__name__}"
        )

    def __repr__(self) -> str:
        return f"Timeout({self.total}, connect={self.connect}, read={self.read}, idle={self.idle})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Timeout):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in Timeout.__slots__)

    def __hash__(self) -> int:
        return hash((self.total, self.connect, self.read, self.idle))


_LONGEST = 1e9  # sockets and locks refuse more than 2**63 nanoseconds


def _seconds(name: str, value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0:
        return None if value > _LONGEST else float(value)
    from .errors import ArgumentError

    raise ArgumentError(f"timeout: {name} must be a number of seconds, zero or more, or None; got {value!r}")


def end_of(context: object, margin: float | None, now: float) -> float:
    """When calls have to have ended: `context` is what knows the time left, or seconds from `now`. See `OpenAI.with_deadline`."""
    from .errors import ArgumentError

    ask = getattr(context, "get_remaining_time_in_millis", None)
    left: Any = ask() if callable(ask) else context
    # A Unix time is a number, too, and would mean decades.
    if isinstance(left, bool) or not isinstance(left, (int, float)) or not abs(left) < _LONGEST:
        raise ArgumentError(
            "with_deadline: expected what Lambda passes a handler as its second argument (an object with "
            "get_remaining_time_in_millis()), or a number of seconds from now; got "
            + (f"{left!r} from its get_remaining_time_in_millis()" if callable(ask) else _shown(context))
        )
    if margin is None:
        margin = MARGIN if callable(ask) else 0.0
    if isinstance(margin, bool) or not isinstance(margin, (int, float)) or not 0 <= margin < _LONGEST:
        raise ArgumentError(f"with_deadline: margin must be a number of seconds, zero or more; got {margin!r}")
    return now + (left / 1000 if callable(ask) else left) - margin


def _shown(value: object) -> str:
    """A number as it is, of anything else its kind: an event of Lambda's may hold secrets."""
    return repr(value) if isinstance(value, (int, float)) else type(value).__name__


class Exchange:
    """The limits of one attempt, and what became of it: the transport reads the first and writes the second.

    `deadline` is a point on the monotonic clock that nothing outlives; a stream moves it on as content arrives. `end` is one that
    stays, the client's own (`with_deadline`); its timer is `deadline`. `sent` turns
    true with the first byte of the request, `received` counts bytes of the answer, `reused` tells that the connection came
    from the pool. `timer` is the name of the limit that fired; the deadline's own is `deadline_timer`. `abort()` ends the attempt from any thread, at once.
    """

    __slots__ = (
        "aborted",
        "connect",
        "deadline",
        "deadline_timer",
        "end",
        "fresh",
        "on_abort",
        "read",
        "received",
        "reused",
        "sent",
        "timer",
    )

    def __init__(
        self,
        deadline: float | None = None,
        connect: float | None = None,
        read: float | None = None,
        *,
        fresh: bool = False,
        end: float | None = None,
    ) -> None:
        self.deadline: float | None = deadline
        self.end: float | None = end
        self.connect: float | None = connect
        self.read: float | None = read
        self.fresh: bool = fresh  # do not take a pooled connection
        self.sent: bool = False
        self.received: int = 0
        self.reused: bool = False
        self.timer: str | None = None
        self.deadline_timer: str = "total"
        self.aborted: bool = False
        self.on_abort: Callable[[], None] | None = None

    def abort(self) -> None:
        """End this attempt now, from whichever thread. The one that waits in it gets an error."""
        self.aborted = True
        if self.on_abort is not None:
            self.on_abort()

    def wait(self, now: float, limit: float | None, name: str) -> float | None:
        """Seconds that the next step may take under both `limit` and the deadline; TimeoutError if there is no time left.
        Notes in `timer` which of the two would fire."""
        if self.aborted:
            raise ConnectionAbortedError("the call was cancelled")
        deadline, timer = self.deadline, self.deadline_timer
        if self.end is not None and (deadline is None or self.end <= deadline):
            deadline, timer = self.end, "deadline"
        left = None if deadline is None else deadline - now
        if left is None or (limit is not None and limit < left):
            self.timer, left = name, limit
        else:
            self.timer = timer
        if left is not None and left <= 0:  # a socket would take zero for "do not wait at all"
            raise TimeoutError("no time left")
        return left

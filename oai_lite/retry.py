"""Whether to try again, and how long to wait first: pure decisions. No clock, no sleep, no randomness of its own.

A failure is one of three: **not sent** (nothing can have happened: try again), **sent and unknown** (the connection broke before
the answer: try again unless the call starts paid work), **answered** (the status decides). Rules, in this order:

1. `x-should-retry: true|false` decides over the status; `insufficient_quota` never gets better by waiting.
2. Statuses 408, 409, 429 and 500 and above are tried again; so are connections that failed.
3. A wait asked for by the server (`retry-after-ms`, `retry-after`) is kept to, up to 120 s; without one,
   `min(0.5 * 2**n, 8)` seconds times a random factor in (0.75, 1].
4. A wait that would end past the deadline is not begun.
5. The host's budget has to allow it: a bucket of 500 tokens, 5 a retry, 10 after a time-out, filled by success (botocore's
   numbers), so that an outage is not answered with a storm.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from .errors import ArgumentError

if TYPE_CHECKING:
    from .request import Headers

MAX_RETRY_AFTER = 120.0
FIRST_DELAY = 0.5
MAX_DELAY = 8.0


def retries_of(value: object) -> int:
    """The number of retries that an option allows; ArgumentError for anything but a whole number of zero or more."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise ArgumentError(f"max_retries: expected a whole number, zero for none, got {value!r}")
    if value < 0:
        raise ArgumentError(f"max_retries: expected zero or more, got {value}")
    return value


class Failure:
    """What an attempt came to. `status` is None where no answer came."""

    __slots__ = ("code", "final", "headers", "replayable", "sent", "starts_work", "status", "timed_out")

    def __init__(
        self,
        *,
        status: int | None = None,
        headers: Headers | None = None,
        code: str | None = None,
        sent: bool = True,
        timed_out: bool = False,
        replayable: bool = True,
        starts_work: bool = False,
        final: str | None = None,
    ) -> None:
        self.status: int | None = status
        self.headers: Headers | None = headers
        self.code: str | None = code
        self.sent: bool = sent
        self.timed_out: bool = timed_out
        self.replayable: bool = replayable
        self.starts_work: bool = starts_work
        self.final: str | None = final  # why the same request would fail the same way again


class Budget:
    """The retry tokens of one host, shared by all calls to it. Thread-safe."""

    CAPACITY = 500
    COST = 5
    TIMEOUT_COST = 10

    def __init__(self) -> None:
        self.tokens: int = self.CAPACITY
        self._lock = threading.Lock()

    def take(self, cost: int) -> bool:
        """Pay for a retry; False where there is not enough left."""
        with self._lock:
            if cost > self.tokens:
                return False
            self.tokens -= cost
            return True

    def give(self, tokens: int) -> None:
        """Refill: what the retry had cost once it has worked, one for a call that needed none."""
        if self.tokens < self.CAPACITY:
            with self._lock:
                self.tokens = min(self.CAPACITY, self.tokens + tokens)


class Verdict:
    """`wait` seconds and try again, or (None) stop because of `reason`. `cost` was taken from the budget."""

    __slots__ = ("cost", "reason", "wait")

    def __init__(self, wait: float | None, reason: str, cost: int = 0) -> None:
        self.wait: float | None = wait
        self.reason: str = reason
        self.cost: int = cost


def decide(
    failure: Failure,
    *,
    retries: int,
    max_retries: int,
    left: float | None,
    budget: Budget,
    random: float,
    limit: str = "time-out",
) -> Verdict:
    """The verdict after `retries` earlier retries, with `left` seconds until the deadline, which is called `limit`, and a
    `random` number in [0, 1)."""
    reason = _hopeless(failure)
    if reason is not None:
        return Verdict(None, reason)
    if retries >= max_retries:
        return Verdict(
            None, f"all {max_retries} retries were used" if max_retries else "retries are off (max_retries=0)"
        )
    asked = None if failure.headers is None else retry_after(failure.headers)
    if asked is not None and asked > MAX_RETRY_AFTER:
        return Verdict(None, f"the server asks to wait {asked:.0f} s, more than {MAX_RETRY_AFTER:.0f}")
    wait = asked if asked is not None and asked > 0 else backoff(retries, random)
    if left is not None and wait >= left:
        return Verdict(None, f"the wait of {wait:.2f} s would end past the {limit} ({left:.2f} s left)")
    cost = Budget.TIMEOUT_COST if failure.timed_out else Budget.COST
    if not budget.take(cost):
        return Verdict(None, "this host's retry budget is spent: too many calls failed lately")
    return Verdict(wait, "again", cost)


def _hopeless(failure: Failure) -> str | None:
    """Why this failure is final, or None."""
    if not failure.replayable:
        return "the request's body cannot be sent again (its file or generator cannot be rewound)"
    if failure.final is not None:
        return failure.final
    if failure.status is None:
        if failure.sent and failure.starts_work:
            return (
                "the request was sent, and may have started paid work; pass resend=True to send it again all the same"
            )
        return None
    if failure.code == "insufficient_quota":
        return "the quota is used up; waiting does not mend that"
    should = None if failure.headers is None else failure.headers.get("x-should-retry")
    if should == "true":
        return None
    if should == "false":
        return "the server says not to retry"
    if failure.status in (408, 409, 429) or failure.status >= 500:
        return None
    return f"status {failure.status} is final"


def backoff(retries: int, random: float) -> float:
    """The wait before retry number `retries` + 1, without advice from the server."""
    delay = min(FIRST_DELAY * 2.0 ** min(retries, 10), MAX_DELAY)  # a power of thousands is no number any more
    return delay * (1 - 0.25 * random)


def retry_after(headers: Headers) -> float | None:
    """Seconds that the server asked to wait: `retry-after-ms`, or `retry-after` in seconds or as a date. None if neither is
    there and readable."""
    for name, scale in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        text = headers.get(name)
        if text is None:
            continue
        try:
            seconds = float(text) * scale
        except ValueError:
            continue
        if seconds == seconds and seconds != float("inf"):
            return max(seconds, 0.0)
    text = headers.get("retry-after")
    if text is None:
        return None
    until = _date(text)
    if until is None:
        return None
    # The answer's own Date is the clock to compare with: ours may be wrong.
    now = _date(headers.get("date", ""))
    if now is None:
        import time

        now = time.time()
    return max(until - now, 0.0)


def _date(text: str) -> float | None:
    """Seconds since 1970 of an HTTP date; None for what is no date, or an impossible one."""
    from email.utils import mktime_tz, parsedate_tz

    try:
        date = parsedate_tz(text)
        return None if date is None else float(mktime_tz(date))
    except (ValueError, OverflowError, TypeError, IndexError):
        return None

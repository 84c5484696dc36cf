"""Waiting for work that the server does in the background: runs, files of vector stores, videos. Asked again and again until it ends.

How a helper uses it (`pace` first: wrong arguments are refused before anything is sent):

    @flow
    def create_and_poll(
        self, *, prompt: str, poll_interval_ms: int = OMIT, max_wait_seconds: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> Flow[types.Job]:
        pace = Pace("jobs.create_and_poll", poll_interval_ms, max_wait_seconds)
        job = yield from Jobs.create.call(prompt=prompt, **options)
        asking = pace.asking(options)
        return (yield from pace.until(
            lambda job: job.status in ("completed", "failed"), lambda: Jobs.retrieve.call(id_of(job), **asking)
        ))

Rules: the pause is `poll_interval_ms` if the caller gave one, else what the answer just seen says in `openai-poll-after-ms`, else one
second. The first question is asked at once. Time is up `max_wait_seconds` after it: the last pause is cut short for one more look,
then `PollTimeoutError` is raised, with the last answer as `.last`. An answer that is not an object is never waited on.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, TypeVar, cast

from .declared import OPTION_NAMES, RequestOptions
from .errors import APIResponseValidationError, ArgumentError, PollTimeoutError
from .flow import Flow, Now, OutOfTime, Sleep
from .model import _INFO, Model
from .request import OMIT, given, mapping_of

T = TypeVar("T")

DEFAULT_INTERVAL = 1.0


class Pace:
    """How often to ask and for how long: the arguments that all polling helpers share, checked."""

    def __init__(self, where: str, poll_interval_ms: int = OMIT, max_wait_seconds: float | None = None) -> None:
        """`where` names the method in messages: `threads.runs.poll`."""
        self.where = where
        self.interval: int | None = poll_interval_ms if given(poll_interval_ms) else None
        self.limit: float | None = max_wait_seconds if given(max_wait_seconds) else None
        _check(where, "poll_interval_ms", self.interval, "a number of milliseconds, zero or more, or left out")
        _check(where, "max_wait_seconds", self.limit, "a number of seconds, zero or more, or None for no limit")

    def asking(self, options: RequestOptions) -> RequestOptions:
        """The options of each question: the caller's (parameters among them are left out), and headers that tell of the polling."""
        headers: dict[str, Any] = {"X-Stainless-Poll-Helper": "true"}
        if self.interval is not None:
            headers["X-Stainless-Custom-Poll-Interval"] = str(self.interval)
        own = options.get("extra_headers")
        if own is not None:
            headers.update(mapping_of(f"{self.where}: extra_headers", own))
        others = {name: value for name, value in options.items() if name in OPTION_NAMES}
        return cast("RequestOptions", {**others, "extra_headers": headers})

    def until(self, ended: Callable[[T], object], ask: Callable[[], Flow[T]]) -> Flow[T]:
        """The first answer to `ask` for which `ended` is true."""
        start = yield from Now()
        while True:
            value = yield from ask()
            if ended(_seen(value, self.where)):
                return value
            pause = _pause(value) if self.interval is None else self.interval / 1000
            if self.limit is not None:
                left = start + self.limit - (yield from Now())
                if left <= 0:
                    state = getattr(value, "status", None)
                    raise PollTimeoutError(f"{self.where}: still {state!r} after {self.limit:g} s", value)
                pause = min(pause, left)
            try:
                yield from Sleep(pause)
            except OutOfTime as late:
                late.add_note(f"{self.where}: still {getattr(value, 'status', None)!r}")
                raise


def id_of(value: Any, field: str = "id") -> str:
    """The id (or another `field`) by which to ask for something just made. Raises if the server sent none."""
    found = getattr(_seen(value, "polling"), field, None)
    if isinstance(found, str) and found:
        return found
    raise _unusable(value, f"polling: expected an object with its {field}, by which to ask for it, got {found!r}")


def _seen(value: T, where: str) -> T:
    if isinstance(value, Model):
        return value
    raise _unusable(value, f"{where}: expected an object with a status, got {type(value).__name__}")


def _unusable(value: Any, message: str) -> APIResponseValidationError:
    info = getattr(value, "__dict__", {}).get(_INFO)
    return APIResponseValidationError(message, info and info.request, response=info, body=value)


def _pause(value: Any) -> float:
    """Seconds until the next question, as the answer's header says."""
    said = value.__dict__[_INFO].headers.get("openai-poll-after-ms")
    try:
        seconds = float(said) / 1000
    except (TypeError, ValueError):
        return DEFAULT_INTERVAL
    return seconds if math.isfinite(seconds) and seconds >= 0 else DEFAULT_INTERVAL


def _check(where: str, name: str, value: Any, expected: str) -> None:
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < math.inf:
        raise ArgumentError(f"{where}: {name} must be {expected}; got {value!r}")

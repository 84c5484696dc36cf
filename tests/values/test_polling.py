"""How polling paces itself: what the server asks for with each answer, what the caller asks for, and when time is up."""

from __future__ import annotations

import json
from typing import Any

import pytest

from oai_lite.answer import decode_as
from oai_lite.errors import APIResponseValidationError, ArgumentError, PollTimeoutError
from oai_lite.flow import Effect, Flow, Now, Sleep
from oai_lite.model import Model
from oai_lite.polling import Pace, id_of
from oai_lite.request import OMIT, Headers, ResponseInfo

from ..support.stepping import Steps


class Job(Model):
    """Something to wait for."""

    id: str
    status: str


class Asked(Effect[Job]):
    """The question, as an effect to be answered by the test."""

    __slots__ = ()


def ask() -> Flow[Job]:
    return (yield from Asked())


def seen(status: str, **headers: str) -> Any:
    """An answer about the job."""
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return decode_as(Job, json.dumps({"id": "job", "status": status}).encode(), ResponseInfo(200, Headers(given)))


def waiting(interval: int = OMIT, limit: float | None = None) -> Steps[Job]:
    """A wait that has just read the clock, which says 100."""
    steps = Steps(Pace("jobs.poll", interval, limit).until(lambda job: job.status == "done", ask))
    assert steps.effect == Now()
    assert steps.put(100.0) == Asked()
    return steps


def test_each_answer_says_when_to_ask_again() -> None:
    """The header of every answer counts, not just the first one's; without one, it is a second."""
    steps = waiting()
    assert steps.put(seen("busy", openai_poll_after_ms="250")) == Sleep(0.25)
    assert steps.put() == Asked()
    assert steps.put(seen("busy", openai_poll_after_ms="4000")) == Sleep(4.0)
    assert steps.put() == Asked()
    assert steps.put(seen("busy")) == Sleep(1.0)
    assert steps.put() == Asked()
    assert steps.put(seen("done")) is None
    assert steps.result.status == "done"


@pytest.mark.parametrize("said", ["soon", "", "-5", "nan", "inf"])
def test_a_header_that_says_nothing(said: str) -> None:
    """What is no number of milliseconds is passed over."""
    assert waiting().put(seen("busy", openai_poll_after_ms=said)) == Sleep(1.0)


def test_the_callers_interval_wins() -> None:
    """With an interval of the caller's, the server's is not heeded."""
    assert waiting(30).put(seen("busy", openai_poll_after_ms="9000")) == Sleep(0.03)


def test_time_is_up() -> None:
    """The last pause is cut short for one more look; then the job as last seen is on the error."""
    steps = waiting(60_000, limit=90)
    assert steps.put(seen("busy")) == Now()
    assert steps.put(110.0) == Sleep(60.0)
    assert steps.put() == Asked()
    assert steps.put(seen("busy")) == Now()
    assert steps.put(170.0) == Sleep(20.0)
    assert steps.put() == Asked()
    last = seen("almost")
    assert steps.put(last) == Now()
    with pytest.raises(PollTimeoutError, match=r"^jobs.poll: still 'almost' after 90 s$") as caught:
        steps.put(190.0)
    assert caught.value.last is last


def test_done_at_the_last_look() -> None:
    """What has ended is given back, however late it is."""
    steps = waiting(limit=0)
    assert steps.put(seen("done")) is None
    assert steps.result.status == "done"


@pytest.mark.parametrize("value", [None, [], "busy", 3])
def test_an_answer_that_is_no_object(value: object) -> None:
    """It cannot be waited on, and is no bare AttributeError."""
    with pytest.raises(APIResponseValidationError, match="jobs.poll: expected an object with a status, got"):
        waiting().put(value)


def test_the_id_to_ask_for() -> None:
    """An answer without an id cannot be asked for again."""
    assert id_of(seen("busy")) == "job"
    unnamed = decode_as(Job, b'{"id": "", "status": "busy"}', ResponseInfo(200, Headers({"x-request-id": "r"})))
    with pytest.raises(APIResponseValidationError, match="expected an object with its id") as caught:
        id_of(unnamed)
    assert caught.value.request_id == "r"


@pytest.mark.parametrize("bad", [-1, True, "5", float("nan"), float("inf")])
def test_wrong_times(bad: Any) -> None:
    """Both are numbers that a clock can count; what came is said."""
    with pytest.raises(ArgumentError, match=r"jobs.poll: poll_interval_ms must be .* got "):
        Pace("jobs.poll", bad)
    with pytest.raises(ArgumentError, match=r"jobs.poll: max_wait_seconds must be .* got "):
        Pace("jobs.poll", OMIT, bad)


def test_options_of_the_questions() -> None:
    """The caller's options go with each question, under headers that tell of the polling; parameters do not."""
    assert Pace("jobs.poll").asking({}) == {"extra_headers": {"X-Stainless-Poll-Helper": "true"}}
    mixed: Any = {"timeout": 3.0, "prompt": "p", "extra_headers": {"x-a": "1"}}
    assert Pace("jobs.poll", 20).asking(mixed) == {
        "timeout": 3.0,
        "extra_headers": {"X-Stainless-Poll-Helper": "true", "X-Stainless-Custom-Poll-Interval": "20", "x-a": "1"},
    }

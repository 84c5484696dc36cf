"""Effects with deadlines, in both colours: what is left behind in time, and what a bounded flow may not do."""

from __future__ import annotations

import asyncio
import functools
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from oai_lite.errors import APITimeoutError
from oai_lite.flow import Call, Effect, Flow, Now, Once, OutOfTime, Overdue, Read, Send, Sleep, WallTime, bounded
from oai_lite.limits import Exchange
from oai_lite.request import Request

from ..support.scripted import within
from ..support.stepping import Steps, response
from ..wire.test_drivers import Drivers, drivers

__all__ = ["drivers"]


@pytest.fixture
def hang() -> Iterator[Callable[[], Any]]:
    """A function that blocks until the test is over."""
    over = threading.Event()
    yield functools.partial(over.wait, 20)
    over.set()


def do(effect: Effect[Any]) -> Flow[Any]:
    """A flow of one effect."""
    return (yield from effect)


def after(seconds: float, make: Callable[[float], Effect[Any]]) -> Flow[Any]:
    """A flow of one effect with a deadline so many seconds from now."""
    return (yield from make((yield from Now()) + seconds))


def test_the_time_of_day(drivers: Drivers) -> None:
    """`WallTime` is the time since 1970."""
    assert abs(drivers.drive(do(WallTime())) - time.time()) < 5


def test_a_call_with_a_deadline(drivers: Drivers, hang: Callable[[], Any]) -> None:
    """It gives what the function gives, raises what it raises, and is left behind when its time is over."""

    def fail() -> None:
        raise TimeoutError("its own")

    assert drivers.drive(after(5, lambda end: Call(lambda: 7, end))) == 7
    with pytest.raises(TimeoutError, match="its own"):
        drivers.drive(after(5, lambda end: Call(fail, end)))
    with within(2, 0.2), pytest.raises(Overdue):
        drivers.drive(after(0.2, lambda end: Call(hang, end)))
    with within(2), pytest.raises(Overdue):
        drivers.drive(after(-1, lambda end: Call(hang, end)))


def test_an_async_function_is_cancelled() -> None:
    """A coroutine that is left behind is cancelled; one that fails later is not reported."""
    both, ended = Drivers(True), []

    async def slow() -> None:
        try:
            await asyncio.sleep(20)
        finally:
            ended.append(True)

    with within(2, 0.2), pytest.raises(Overdue):
        both.drive(after(0.2, lambda end: Call(slow, end)))
    assert ended == [True]
    both.close()


def test_who_waits_has_a_deadline(drivers: Drivers, hang: Callable[[], Any]) -> None:
    """Of two that ask for the same, the one that runs it has time, the other one waits until its own deadline."""

    def run() -> Flow[Any]:
        try:
            return (yield from after(1.0, lambda end: Call(hang, end)))
        except Overdue:
            return "ran"

    def once(seconds: float) -> Flow[Any]:
        yield from Sleep(0.1 if seconds < 1 else 0)
        return (yield from after(seconds, lambda end: Once("key", run, end)))

    with within(3, 0.9):
        first, second = drivers.many([functools.partial(once, 4.0), functools.partial(once, 0.3)])
    assert first == "ran" and isinstance(second, Overdue)


def test_out_of_time_is_one_caller_s_own(drivers: Drivers, hang: Callable[[], Any]) -> None:
    """The caller that runs the flow has no time left: another one who waits runs it again, and gets its result."""
    results = [hang, lambda: "good"]

    def run() -> Flow[Any]:
        return (yield from Call(results.pop(0), float("inf")))

    def ask(first: bool) -> Flow[Any]:
        if not first:
            yield from Sleep(0.1)
        try:
            return (yield from bounded(do(Once("key", run)), (yield from Now()) + (0.4 if first else 4)))
        except OutOfTime:
            return "no time"

    with within(3, 0.3):
        assert drivers.many([lambda: ask(True), lambda: ask(False)]) == ["no time", "good"]


# ---------------------------------------------------------------------- stepped


def call() -> None:
    """Never called: the effect is looked at."""


REQUEST = Request("GET", "http://h/")


def test_what_gets_a_deadline() -> None:
    """Sends, calls that have a deadline, and Once; a plain call only with `every`; an earlier deadline stays."""
    assert Steps(bounded(do(Call(call)), 10.0)).effect == Call(call)
    assert Steps(bounded(do(Call(call)), 10.0, every=True)).effect == Call(call, 10.0)
    assert Steps(bounded(do(Call(call, 20.0)), 10.0)).effect == Call(call, 10.0)
    assert Steps(bounded(do(Call(call, 5.0)), 10.0)).effect == Call(call, 5.0)
    assert Steps(bounded(do(Send(REQUEST, Exchange())), 10.0)).send.exchange.deadline == 10.0
    assert Steps(bounded(do(Send(REQUEST, Exchange(5.0))), 10.0)).send.exchange.deadline == 5.0
    once = Steps(bounded(do(Once("key", lambda: do(Call(call, 20.0)))), 10.0)).effect
    assert isinstance(once, Once) and once.deadline == 10.0
    assert Steps(once.flow()).effect == Call(call, 10.0)
    read = Read(response())
    assert Steps(bounded(do(read), 10.0)).effect == read


def test_results_and_errors_pass() -> None:
    """What an effect gives or raises reaches the flow, its own time-outs included; cancellation does, too."""
    steps = Steps(bounded(do(Call(call, 5.0)), 10.0))
    steps.put("result")
    assert steps.result == "result"
    for error in (ValueError(), Overdue(), KeyboardInterrupt(), GeneratorExit()):
        with pytest.raises(type(error)):
            Steps(bounded(do(Call(call, 5.0)), 10.0)).throw(error)
    late = APITimeoutError(REQUEST, timer="connect")
    with pytest.raises(APITimeoutError):
        Steps(bounded(do(Send(REQUEST, Exchange())), 10.0)).throw(late)


def test_out_of_time() -> None:
    """The deadline comes first: the flow is told, at the effect, and may clean up."""
    seen: list[str] = []

    def careful(effect: Effect[Any]) -> Flow[None]:
        try:
            yield from effect
        finally:
            seen.append(type(effect).__name__)

    for effect, error in (
        (Call(call, 20.0), Overdue()),
        (Once("key", lambda: do(Call(call))), Overdue()),
        (Send(REQUEST, Exchange()), APITimeoutError(REQUEST, timer="total")),
    ):
        with pytest.raises(OutOfTime) as caught:
            Steps(bounded(careful(effect), 10.0)).throw(error)
        assert caught.value.deadline == 10.0
    early = Steps(bounded(careful(Sleep(3.0)), 10.0))
    assert early.effect == Now()
    assert early.put(6.0) == Sleep(3.0)
    steps = Steps(bounded(careful(Sleep(3.0)), 10.0))
    with pytest.raises(OutOfTime):
        steps.put(8.0)
    assert seen == ["Call", "Once", "Send", "Sleep"]

"""The two drivers: the same effects with the same results, exceptions thrown into the flow, and `Once`: one runs, others wait."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest

import oai_lite
from oai_lite.drive import Driver
from oai_lite.drive_async import AsyncDriver
from oai_lite.errors import ArgumentError
from oai_lite.flow import Call, Effect, Flow, Now, Once, Read, Send, Sleep
from oai_lite.limits import Exchange
from oai_lite.request import Headers, Request, Response
from oai_lite.transports.threads import ThreadTransport

from ..support.scripted import LIMIT, within


class Body:
    """A body in three pieces."""

    def __init__(self) -> None:
        self.pieces = [b"a", b"bc", b"d", b""]
        self.closed = False

    def read_some(self) -> bytes:
        return self.pieces.pop(0)

    def finish(self, seconds: float) -> None:
        """Not used."""

    def close(self) -> None:
        self.closed = True


class FakeTransport:
    """Answers with the request's method, or raises what it was told to."""

    def __init__(self, error: BaseException | None = None) -> None:
        self.error = error
        self.sent: list[tuple[str, bool]] = []

    def send(self, request: Request, exchange: Exchange, stream: bool = False) -> Response:
        self.sent.append((request.method, stream))
        if self.error is not None:
            raise self.error
        if stream:
            return Response(200, Headers(), None, Body())
        return Response(200, Headers(), request.method.encode())

    def close(self) -> None:
        """Nothing is open."""


class Drivers:
    """One driver of each colour, driven the same way."""

    def __init__(self, asynchronous: bool) -> None:
        self.asynchronous = asynchronous
        self.transport = FakeTransport()
        self.driver: Any
        if asynchronous:
            self.threads = ThreadTransport(self.transport)
            self.driver = AsyncDriver(self.threads)
        else:
            self.driver = Driver(self.transport)

    def drive(self, flow: Flow[Any]) -> Any:
        if not self.asynchronous:
            return self.driver.drive(flow)

        async def run() -> Any:
            return await self.driver.drive(flow)

        return asyncio.run(run())

    def many(self, flows: list[Callable[[], Flow[Any]]]) -> list[Any]:
        """Drive them at the same time; exceptions are among the results."""
        if self.asynchronous:

            async def run() -> list[Any]:
                return await asyncio.gather(*(self.driver.drive(flow()) for flow in flows), return_exceptions=True)

            return asyncio.run(run())

        def drive(flow: Callable[[], Flow[Any]]) -> Any:
            try:
                return self.driver.drive(flow())
            except Exception as error:  # noqa: BLE001 - the caller looks at it
                return error

        with ThreadPoolExecutor(len(flows)) as threads:
            return list(threads.map(drive, flows))

    def close(self) -> None:
        if self.asynchronous:
            asyncio.run(self.threads.close())


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def drivers(request: pytest.FixtureRequest) -> Any:
    made = Drivers(request.param)
    yield made
    made.close()


def get() -> Send:
    return Send(Request("GET", "http://h/"), Exchange())


# ---------------------------------------------------------------------- effects


def test_every_effect_gives_its_result(drivers: Drivers) -> None:
    """Send, Read, Sleep, Now, Call and Once, in one flow."""

    def inner() -> Flow[str]:
        yield from Sleep(0)
        return "once"

    def flow() -> Flow[list[Any]]:
        answer = yield from get()
        streamed = yield from Send(Request("POST", "http://h/"), Exchange(), stream=True)
        body = streamed.body
        content = yield from Read(streamed)
        again = yield from Read(streamed)
        before = yield from Now()
        yield from Sleep(0.01)
        after = yield from Now()
        called = yield from Call[int](lambda: 6 * 7)
        once: str = yield from Once("key", inner)
        return [answer.content, content, again, body, after - before >= 0.01, called, once]

    result = drivers.drive(flow())
    body = result.pop(3)
    assert result == [b"GET", b"abcd", b"abcd", True, 42, "once"]
    assert (body._body if drivers.asynchronous else body).closed
    assert drivers.transport.sent == [("GET", False), ("POST", True)]


def test_failures_are_thrown_into_the_flow(drivers: Drivers) -> None:
    """A flow may catch what an effect raises and go on; what it does not catch comes out, after its `finally`."""
    steps: list[str] = []

    def fail() -> None:
        raise LookupError("no")

    def flow() -> Flow[str]:
        try:
            try:
                yield from Call[None](fail)
            except LookupError as error:
                steps.append(f"caught {error}")
            answer = yield from get()
            steps.append(f"went on to {answer.content!r}")
            yield from Call[None](fail)
        finally:
            steps.append("finally")
        return "never"

    with pytest.raises(LookupError, match="no"):
        drivers.drive(flow())
    assert steps == ["caught no", "went on to b'GET'", "finally"]


@pytest.mark.parametrize("error", [KeyboardInterrupt(), SystemExit(3), GeneratorExit()], ids=repr)
def test_also_what_is_no_exception_proper_runs_the_finally(error: BaseException) -> None:
    """Ctrl-C in the middle of a request: the flow cleans up, and the interrupt goes on."""
    steps: list[str] = []

    def flow() -> Flow[None]:
        try:
            yield from get()
        except Exception:  # noqa: BLE001 - which is what is tested: this is not one
            steps.append("caught")
        finally:
            steps.append("finally")

    with pytest.raises(type(error)):
        Driver(FakeTransport(error)).drive(flow())
    assert steps == ["finally"]


def test_an_effect_that_nobody_knows(drivers: Drivers) -> None:
    """A flow that yields something else is told, by name."""

    class Strange(Effect[None]):
        __slots__ = ()

    def flow() -> Flow[None]:
        yield from Strange()

    with pytest.raises(TypeError, match="not an effect: Strange\\(\\)"):
        drivers.drive(flow())


def test_the_synchronous_driver_refuses_async_functions(recwarn: pytest.WarningsRecorder) -> None:
    """Named, with the way out; the coroutine is closed, so nothing warns of it."""

    async def fetch_key() -> str:
        return "never"

    def flow() -> Flow[str]:
        key: str = yield from Call(fetch_key)
        return key

    with pytest.raises(ArgumentError, match="fetch_key' is an async function.*AsyncOpenAI takes both"):
        Driver(FakeTransport()).drive(flow())
    assert not recwarn.list


def test_the_asynchronous_driver_takes_all_kinds_of_functions() -> None:
    """Async functions and what gives an awaitable are awaited on the loop; a plain one is run in a thread of ours."""

    async def on_the_loop() -> str:
        return threading.current_thread().name

    def flow() -> Flow[list[str]]:
        first: str = yield from Call(on_the_loop)
        second: str = yield from Call(lambda: on_the_loop())
        third: str = yield from Call(lambda: threading.current_thread().name)
        return [first, second, third]

    drivers = Drivers(True)
    main = threading.current_thread().name
    assert drivers.drive(flow()) == [main, main, "oai_lite"]
    drivers.close()


def test_a_stop_iteration_of_the_users_is_no_result(drivers: Drivers) -> None:
    """A function that raises StopIteration (a `next` too many) fails as an error and does not end the flow quietly."""

    def flow() -> Flow[str]:
        yield from Call[str](lambda: next(iter(())))
        return "never"

    with pytest.raises(RuntimeError, match="StopIteration"):
        drivers.drive(flow())


def test_blocking_calls_leave_the_loop_free() -> None:
    """While a function blocks in a thread, the event loop goes on."""
    drivers = Drivers(True)
    beats = threading.Event()

    def flow() -> Flow[bool]:
        result: bool = yield from Call(lambda: beats.wait(LIMIT))
        return result

    async def main() -> bool:
        task = asyncio.ensure_future(drivers.driver.drive(flow()))
        for _ in range(3):
            await asyncio.sleep(0)
        beats.set()
        result: bool = await task
        return result

    assert asyncio.run(main())
    drivers.close()


# ---------------------------------------------------------------------- once


class Flight:
    """A flow that counts its runs and lasts until it is let go."""

    def __init__(self, *results: Any) -> None:
        self.runs = 0
        self.began = threading.Event()
        self.go = threading.Event()
        self.results = results or ("token",)  # of each run; the last one goes on

    def flow(self) -> Flow[Any]:
        self.runs += 1
        result = self.results[min(self.runs, len(self.results)) - 1]
        yield from Call[None](self.last)
        if isinstance(result, BaseException):
            raise result
        return result

    def last(self) -> None:
        self.began.set()
        self.go.wait(LIMIT)

    def once(self, key: str = "key") -> Flow[Any]:
        result: Any = yield from Once(key, self.flow)
        return result


def wait_until(condition: Callable[[], object]) -> None:
    """Until another thread has come so far; there is no event to wait on inside the standard library's locks."""
    tick = threading.Event()
    for _ in range(int(LIMIT / 0.005)):
        if condition():
            return
        tick.wait(0.005)
    raise AssertionError("it never came")


def waiting(driver: Any, key: str = "key") -> int:
    """How many wait for a flight, threads and tasks."""
    future = driver._running.get((os.getpid(), key))
    return 0 if future is None else len(future._condition._waiters) + len(future._done_callbacks)


@contextmanager
def let_go(driver: Any, flight: Flight, others: int) -> Iterator[None]:
    """Meanwhile, the flight ends once so many others wait for it."""

    def wait() -> None:
        flight.began.wait(LIMIT)
        wait_until(lambda: waiting(driver) == others)
        flight.go.set()

    helper = threading.Thread(target=wait)
    helper.start()
    yield
    helper.join(LIMIT)


def test_one_runs_and_the_others_wait(drivers: Drivers) -> None:
    """Of ten that ask at the same time one runs the flow, and all get its result; a later question is a new one."""
    flight = Flight()
    with let_go(drivers.driver, flight, 9):
        assert drivers.many([flight.once] * 10) == ["token"] * 10
    assert flight.runs == 1
    assert drivers.drive(flight.once()) == "token"
    assert flight.runs == 2


def test_an_error_is_everybodys(drivers: Drivers) -> None:
    """The flow fails: all who waited get the error, and the next one tries anew."""
    flight = Flight(LookupError("no token"), "better")
    with let_go(drivers.driver, flight, 3):
        assert [str(result) for result in drivers.many([flight.once] * 4)] == ["no token"] * 4
    assert flight.runs == 1
    assert drivers.drive(flight.once()) == "better"


def test_other_keys_do_not_wait(drivers: Drivers) -> None:
    """Another key is another flight, at the same time."""
    slow, quick = Flight("slow"), Flight("quick")
    quick.go.set()

    def second() -> Flow[Any]:
        result = yield from quick.once("other")
        slow.go.set()
        return result

    assert drivers.many([slow.once, second]) == ["slow", "quick"]


def test_an_interrupt_is_not_everybodys() -> None:
    """Ctrl-C in the thread that runs it ends that one; who waits runs the flow himself."""
    flight = Flight(KeyboardInterrupt(), "token")
    driver = Driver(FakeTransport())
    ended: list[object] = []

    def interrupted() -> None:
        try:
            driver.drive(flight.once())
        except BaseException as error:  # noqa: BLE001 - noted
            ended.append(type(error))

    def second() -> None:
        try:
            ended.append(driver.drive(flight.once()))
        except BaseException as error:  # noqa: BLE001 - noted
            ended.append(type(error))

    threads = [threading.Thread(target=interrupted), threading.Thread(target=second)]
    threads[0].start()
    flight.began.wait(LIMIT)
    threads[1].start()
    wait_until(lambda: waiting(driver) == 1)
    flight.go.set()
    for thread in threads:
        thread.join(LIMIT)
    assert set(ended) == {KeyboardInterrupt, "token"}


def test_cancelling_one_that_waits_leaves_the_others() -> None:
    """Who waits may leave; the flight goes on for the rest."""
    drivers, flight = Drivers(True), Flight()

    async def main() -> list[Any]:
        tasks = [asyncio.ensure_future(drivers.driver.drive(flight.once())) for _ in range(3)]
        await asyncio.to_thread(flight.began.wait, LIMIT)
        tasks[1].cancel()
        await asyncio.wait([tasks[1]])
        flight.go.set()
        return await asyncio.gather(*tasks, return_exceptions=True)

    results = asyncio.run(main())
    assert [results[0], type(results[1]), results[2]] == ["token", asyncio.CancelledError, "token"]
    assert flight.runs == 1
    drivers.close()


def test_cancelling_the_one_that_runs_hands_it_on() -> None:
    """The task that runs it is cancelled: one of those that wait runs it anew, and all but the first get the result."""
    drivers, flight = Drivers(True), Flight()

    async def main() -> list[Any]:
        tasks = [asyncio.ensure_future(drivers.driver.drive(flight.once())) for _ in range(3)]
        await asyncio.to_thread(flight.began.wait, LIMIT)
        tasks[0].cancel()
        await asyncio.wait([tasks[0]])
        flight.go.set()
        return await asyncio.gather(*tasks, return_exceptions=True)

    results = asyncio.run(main())
    assert [type(results[0]), *results[1:]] == [asyncio.CancelledError, "token", "token"]
    assert flight.runs == 2
    drivers.close()


def test_cancelling_all_at_once_ends_all() -> None:
    """Nobody takes over who was cancelled himself: what is cancelled together ends together, and at once."""
    drivers, flight = Drivers(True), Flight()

    async def main() -> list[Any]:
        tasks = [asyncio.ensure_future(drivers.driver.drive(flight.once())) for _ in range(5)]
        await asyncio.to_thread(flight.began.wait, LIMIT)
        for task in tasks:
            task.cancel()
        done = asyncio.gather(*tasks, return_exceptions=True)
        try:
            with within(1):
                return await asyncio.wait_for(done, 2)
        finally:
            flight.go.set()

    assert [type(result) for result in asyncio.run(main())] == [asyncio.CancelledError] * 5
    assert flight.runs == 1
    drivers.close()


def test_loops_in_two_threads_share_a_flight() -> None:
    """One client used from two event loops: a token is fetched once for both."""
    drivers, flight = Drivers(True), Flight()

    def in_a_loop() -> Any:
        return asyncio.run(drivers.driver.drive(flight.once()))

    with let_go(drivers.driver, flight, 1), ThreadPoolExecutor(2) as threads:
        futures = [threads.submit(in_a_loop) for _ in range(2)]
        assert [future.result(LIMIT) for future in futures] == ["token"] * 2
    assert flight.runs == 1
    drivers.close()


# ---------------------------------------------------------------------- cancellation


def test_cancellation_is_thrown_into_the_flow() -> None:
    """The flow's `finally` runs, in order, before the task ends; it may still do something."""
    drivers = Drivers(True)
    steps: list[str] = []
    began = threading.Event()

    def block() -> None:
        began.set()
        release.wait(LIMIT)

    release = threading.Event()

    def flow() -> Flow[None]:
        try:
            yield from Call[None](block)
        except asyncio.CancelledError:
            steps.append("cancelled")
            answer = yield from get()
            steps.append(f"then {answer.content!r}")
            raise
        finally:
            steps.append("finally")

    async def main() -> None:
        task = asyncio.ensure_future(drivers.driver.drive(flow()))
        await asyncio.to_thread(began.wait, LIMIT)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    release.set()
    assert steps == ["cancelled", "then b'GET'", "finally"]
    drivers.close()


def test_a_sleep_is_left_at_once() -> None:
    """The wait before a retry does not hold a cancelled task."""
    drivers = Drivers(True)

    def flow() -> Flow[None]:
        yield from Sleep(LIMIT)

    async def main() -> None:
        with within(1), pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await drivers.driver.drive(flow())

    asyncio.run(main())
    drivers.close()


def test_the_public_client_uses_them() -> None:
    """Which driver a client has is its colour."""
    sync, asynchronous = oai_lite.OpenAI(api_key="k"), oai_lite.AsyncOpenAI(api_key="k")
    assert type(sync._client._connect()) is Driver
    assert type(asynchronous._client._connect()) is AsyncDriver

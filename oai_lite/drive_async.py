"""The asynchronous driver: the same effects as `drive`, awaited. Blocking functions are run off the event loop.

Nothing here belongs to one event loop: a client may serve several `asyncio.run` in a row, and several threads' loops at a time.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .flow import Call, Now, Once, Overdue, Read, Send, Sleep, WallTime

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from .flow import Effect, Flow
    from .hooks import AsyncTransport
    from .request import Response

T = TypeVar("T")


async def aside(function: Callable[..., T], *arguments: Any) -> T:
    """Call a function that computes for long in a thread, so that the event loop gets its turns."""
    if sys.platform == "emscripten":  # no threads
        return function(*arguments)
    return await asyncio.to_thread(function, *arguments)


class AsyncDriver:
    """Drives flows over one asynchronous transport."""

    def __init__(self, transport: AsyncTransport) -> None:
        self.transport = transport
        self._running: dict[Any, Future[Any]] = {}

    async def drive(self, flow: Flow[T]) -> T:
        """Run the flow to its result; a cancelled task throws CancelledError into it."""
        step: Any = flow.send
        value: Any = None
        while True:
            try:
                effect = step(value)
            except StopIteration as done:
                return cast("T", done.value)
            try:
                step, value = flow.send, await self.perform(effect)
            except BaseException as error:  # noqa: BLE001 - all of them belong to the flow
                step, value = flow.throw, error

    async def perform(self, effect: Effect[Any]) -> Any:
        """Carry one effect out; what it gives is what the flow goes on with."""
        if isinstance(effect, Send):
            return await self.transport.send(effect.request, effect.exchange, effect.stream)
        if isinstance(effect, Sleep):
            return await asyncio.sleep(effect.seconds)
        if isinstance(effect, Read):
            return await read_all(effect.response)
        if isinstance(effect, Call):
            called = self._call(effect.function)
            return await (called if effect.deadline is None else _by(called, effect.deadline))
        if isinstance(effect, Now):
            return time.monotonic()
        if isinstance(effect, WallTime):
            return time.time()
        if isinstance(effect, Once):
            return await self._once(effect)
        raise TypeError(f"not an effect: {effect!r}")

    async def _call(self, function: Callable[[], Any]) -> Any:
        if asyncio.iscoroutinefunction(function):
            return await function()
        result = await self.transport.run(function)
        return await result if hasattr(result, "__await__") else result

    async def _once(self, effect: Once[T]) -> T:
        key = (os.getpid(), effect.key)  # after a fork, who runs the flow is in the other process
        while True:
            mine: Future[Any] = Future()
            first = self._running.setdefault(key, mine)  # atomic, also between threads
            if first is not mine:
                waiting = asyncio.wrap_future(first)
                await _done_by(waiting, effect.deadline)
                if waiting.cancelled():
                    continue  # the task that ran the flow was cancelled: somebody else has to run it
                return cast("T", waiting.result())
            try:
                result = await self.drive(effect.flow())
            except Exception as error:
                mine.set_exception(error)
                raise
            except BaseException:
                mine.cancel()  # cancellation is for this task, not for those that wait
                raise
            else:
                mine.set_result(result)
                return result
            finally:
                del self._running[key]


async def _done_by(future: asyncio.Future[Any], deadline: float | None) -> None:
    """Wait until it is done, `Overdue` if that takes too long. It may go on, and nobody may want what it comes to."""
    future.add_done_callback(_noticed)
    if not (await asyncio.wait((future,), timeout=None if deadline is None else deadline - time.monotonic()))[0]:
        raise Overdue


def _noticed(future: asyncio.Future[Any]) -> None:
    if not future.cancelled():
        future.exception()  # else asyncio reports that nobody looked at it


async def _by(called: Coroutine[Any, Any, T], deadline: float) -> T:
    task = asyncio.ensure_future(called)
    try:
        await _done_by(task, deadline)
        return task.result()
    finally:
        task.cancel()


async def read_all(response: Response) -> bytes:
    """The rest of a streamed answer; its connection goes back to the pool."""
    if response.content is None:
        parts = []
        assert response.body is not None
        try:
            while data := await response.body.read_some():
                parts.append(data)
        finally:
            await response.body.close()
        response.content = b"".join(parts)
    return response.content

"""The asynchronous driver: the same effects as `drive`, awaited. Blocking functions are run off the event loop.

Nothing here belongs to one event loop: a client may serve several `asyncio.run` in a row, and several threads' loops at a time.
"""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .flow import Call, Now, Once, Read, Send, Sleep

if TYPE_CHECKING:
    from .flow import Effect, Flow
    from .hooks import AsyncTransport
    from .request import Response

T = TypeVar("T")


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
            function = effect.function
            if asyncio.iscoroutinefunction(function):
                return await function()
            result = await self.transport.run(function)
            return await result if hasattr(result, "__await__") else result
        if isinstance(effect, Now):
            return time.monotonic()
        if isinstance(effect, Once):
            return await self._once(effect)
        raise TypeError(f"not an effect: {effect!r}")

    async def _once(self, effect: Once[T]) -> T:
        task = cast("asyncio.Task[Any]", asyncio.current_task())
        while True:
            mine: Future[Any] = Future()
            first = self._running.setdefault(effect.key, mine)  # atomic, also between threads
            if first is not mine:
                before = task.cancelling()
                try:
                    return cast("T", await asyncio.shield(asyncio.wrap_future(first)))
                except asyncio.CancelledError:
                    if not first.cancelled() or task.cancelling() > before:
                        raise  # this task was cancelled, not (only) the one that runs the flow
                    continue  # that one was: somebody else has to run it
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
                del self._running[effect.key]


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

"""The synchronous driver: carries out a flow's effects, one after the other, in the caller's thread."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .errors import ArgumentError
from .flow import Call, Now, Once, Overdue, Read, Send, Sleep, WallTime

if TYPE_CHECKING:
    from concurrent.futures import Future

    from .flow import Effect, Flow
    from .hooks import Transport
    from .request import Response

T = TypeVar("T")


class Driver:
    """Drives flows over one synchronous transport."""

    def __init__(self, transport: Transport) -> None:
        self.transport = transport
        self._running: dict[Any, Future[Any]] = {}

    def drive(self, flow: Flow[T]) -> T:
        """Run the flow to its result."""
        step: Any = flow.send
        value: Any = None
        while True:
            try:
                effect = step(value)
            except StopIteration as done:
                return cast("T", done.value)
            try:
                step, value = flow.send, self.perform(effect)
            except BaseException as error:  # noqa: BLE001 - all of them belong to the flow
                step, value = flow.throw, error

    def perform(self, effect: Effect[Any]) -> Any:
        """Carry one effect out; what it gives is what the flow goes on with."""
        kind = type(effect)
        if kind is Send:
            send = cast("Send", effect)
            return self.transport.send(send.request, send.exchange, send.stream)
        if isinstance(effect, Sleep):
            return time.sleep(effect.seconds)
        if isinstance(effect, Read):
            return read_all(effect.response)
        if isinstance(effect, Call):
            function = effect.function
            if effect.deadline is None:
                result = function()
            else:
                from .overdue import call_by

                result = call_by(function, effect.deadline)
            if hasattr(result, "__await__"):
                result.close()
                raise ArgumentError(
                    f"{getattr(effect.function, '__qualname__', effect.function)!r} is an async function: "
                    "the synchronous client needs one that returns its value; AsyncOpenAI takes both"
                )
            return result
        if isinstance(effect, Now):
            return time.monotonic()
        if isinstance(effect, WallTime):
            return time.time()
        if isinstance(effect, Once):
            return self._once(effect)
        raise TypeError(f"not an effect: {effect!r}")

    def _once(self, effect: Once[T]) -> T:
        from concurrent.futures import CancelledError, Future

        key = (os.getpid(), effect.key)  # after a fork, who runs the flow is in the other process
        while True:
            mine: Future[Any] = Future()
            first = self._running.setdefault(key, mine)  # atomic
            if first is not mine:
                left = None if effect.deadline is None else max(0.0, effect.deadline - time.monotonic())
                try:
                    return cast("T", first.result(left))
                except TimeoutError:
                    if not first.done():
                        raise Overdue from None
                    return cast("T", first.result())  # done in this very moment, or the flow's own time-out
                except CancelledError:
                    if not first.cancelled():
                        raise
                    continue  # the thread that ran the flow was interrupted: somebody else has to run it
            try:
                result = self.drive(effect.flow())
            except Exception as error:
                mine.set_exception(error)
                raise
            except BaseException:
                mine.cancel()  # Ctrl-C is for this thread, not for those that wait
                raise
            else:
                mine.set_result(result)
                return result
            finally:
                del self._running[key]


def read_all(response: Response) -> bytes:
    """The rest of a streamed answer; its connection goes back to the pool."""
    if response.content is None:
        parts = []
        assert response.body is not None
        try:
            while data := response.body.read_some():
                parts.append(data)
        finally:
            response.body.close()
        response.content = b"".join(parts)
    return response.content

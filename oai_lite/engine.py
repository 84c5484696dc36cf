"""What resources call: the settings, plugins and connections of a client, without its face.

Resources hold the engine and not the client, so that nothing refers in circles and a dropped client is gone at once. `_start` is
the door: it carries a call out in the client's colour and makes of the answer what was asked for.
"""

from __future__ import annotations

import os
import threading
import time
from typing import TYPE_CHECKING, Any, cast

from .answer import decode, result_of
from .call import Core
from .errors import ClosedClientError
from .flow import Call as Calling
from .limits import HEAVY, end_of
from .pipeline import by_deadline, send
from .registry import Registry
from .request import public_url

if TYPE_CHECKING:
    from types import TracebackType

    from .call import Answer, Call
    from .config import Config
    from .drive import Driver
    from .drive_async import AsyncDriver
    from .flow import Flow
    from .limits import Remaining
    from .retry import Budget


def _random() -> float:
    """A number in [0, 1), of the system's: the state of `random` would be the same in every fork and every restored snapshot."""
    return int.from_bytes(os.urandom(6)) / 2**48


class Connections:
    """The driver over one transport, built on first use, and the retry budgets: what copies of a client share."""

    def __init__(self) -> None:
        self.lock: threading.Lock = threading.Lock()
        self.driver: Driver | AsyncDriver | None = None
        self.budgets: dict[str, Budget] = {}
        self.closed = False


class Engine:
    """What resources call: the settings, plugins and connections of a client. `_start` is the door."""

    def __init__(
        self, config: Config, connections: Connections | None = None, registry: Registry | None = None
    ) -> None:
        self._config = config
        self._asynchronous = config.asynchronous
        self._connections = Connections() if connections is None else connections
        self._registry = Registry(config) if registry is None else registry.with_config(config)
        hooks = self._registry.hooks
        self._core = Core(
            config,
            self._registry.auth(),
            hooks.prepare(config),
            hooks.observe(config),
            clock=time.monotonic,
            random=_random,
            budgets=self._connections.budgets,
        )
        if os.environ.get("AWS_LAMBDA_INITIALIZATION_TYPE") == "snap-start":
            _watch(self)

    def until(self, context: Remaining | float, margin: float | None) -> Engine:
        """The same for calls that end by a point in time. Everything is shared: connections, and the authorisation's token."""
        end, old = end_of(context, margin, time.monotonic()), self._core.end
        new, core = object.__new__(Engine), object.__new__(Core)
        core.__dict__.update(self._core.__dict__, end=end if old is None else min(end, old))
        new.__dict__.update(self.__dict__, _core=core)
        return new

    def __repr__(self) -> str:
        return f"{self._config.agent}(base_url={public_url(self._core.base_url)!r})"

    def _start(self, call: Call, mode: str | None) -> Any:
        """Carry a call out in the engine's colour; `mode` is what to make of the answer."""
        if mode == "streamed":
            call.on_demand = True
            return (AsyncOpening if self._asynchronous else Opening)(self, call)
        return self._drive(self._finished(call, mode))

    def _finished(self, call: Call, mode: str | None) -> Flow[Any]:
        answer = yield from send(self._core, call)
        if mode == "raw":
            from .response import LegacyAPIResponse

            return self._whole(LegacyAPIResponse, answer)
        if call.stream:
            if answer.observed is not None:
                answer.observed.response(answer.info)
            return self._stream(answer)
        if len(answer.response.content or b"") >= HEAVY:
            return (yield from Calling(lambda: result_of(answer)))
        return result_of(answer)

    def _opened(self, call: Call) -> Flow[Any]:
        answer = yield from send(self._core, call)
        from .response import APIResponse, AsyncAPIResponse

        # The call has succeeded within its time; its body may take as long as bytes keep coming (and the client's deadline is far).
        answer.exchange.deadline = None
        answer.exchange.read = answer.timeout.idle
        return self._whole(AsyncAPIResponse if self._asynchronous else APIResponse, answer)

    def _whole(self, kind: Any, answer: Answer) -> Any:
        """The answer as a response object of some kind."""
        call, info = answer.call, answer.info
        made: Any = None

        def open_stream() -> Any:
            return self._stream(answer, made)

        made = kind(
            info, answer.response, lambda content: decode(call, content, info), open_stream if call.stream else None
        )
        if answer.observed is not None:
            answer.observed.raw(made)
        return made

    def _stream(self, answer: Answer, outer: Any = None) -> Any:
        from .decode import decoder
        from .ending import Ending
        from .response import BaseAPIResponse
        from .stream import ItemDecoder, open_stream

        call, observed = answer.call, answer.observed
        ending = (call.ending or Ending)()
        if isinstance(call.body, dict):
            ending.asked(call.body)
        items = ItemDecoder(decoder(call.item), ending, answer.info, call.where, union=call.union)
        if outer is None:
            outer = BaseAPIResponse(answer.info, answer.response, lambda content: None, None)

        if observed is not None:
            observed.follow(ending)

        def ended(how: str, error: BaseException | None) -> None:
            if observed is not None:
                observed.stream_end(answer.info, how, error, ending.items, ending.usage)

        return open_stream(
            self._asynchronous, answer.response, answer.exchange, items, outer, answer.timeout.idle, ended
        )

    def _drive(self, flow: Flow[Any]) -> Any:
        driver = self._connections.driver
        if driver is None or self._connections.closed:
            driver = self._connect()
        end = self._core.end
        return driver.drive(flow if end is None else by_deadline(flow, end))

    def _connect(self) -> Any:
        shared = self._connections
        with shared.lock:
            if shared.closed:
                raise ClosedClientError(
                    "this client was closed; make a new one, or keep it open for as long as it is used"
                )
            if shared.driver is None:
                shared.driver = self._new_driver()
            return shared.driver

    def _new_driver(self) -> Driver | AsyncDriver:
        transport = cast("Any", self._registry.transport())
        if self._asynchronous:
            from .drive_async import AsyncDriver

            return AsyncDriver(transport)
        from .drive import Driver

        return Driver(transport)


def _watch(engine: Engine) -> None:
    try:
        from .snapstart import watch
    except ModuleNotFoundError:  # Lambda's library is not there, or this copy leaves the module out
        return
    watch(engine)


class Opening:
    """`with` around an answer whose body is read inside. The request is sent on entering."""

    def __init__(self, engine: Engine, call: Call) -> None:
        self._engine = engine
        self._call = call

    def __enter__(self) -> Any:
        self._response = self._engine._drive(self._engine._opened(self._call))
        return self._response

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._response.close()


class AsyncOpening:
    """The same for `async with`."""

    def __init__(self, engine: Engine, call: Call) -> None:
        self._engine = engine
        self._call = call

    async def __aenter__(self) -> Any:
        self._response = await self._engine._drive(self._engine._opened(self._call))
        return self._response

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._response.close()

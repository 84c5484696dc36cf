"""The same server inside a client: a transport that answers from the script, without sockets and threads.

    server = InMemory()
    server.reply("Hi")
    client = OpenAI(**server.options)      # or OpenAI(api_key="…", plugins=[server]), whatever its base_url

It is a plugin that offers a transport of either colour. Rules: nothing waits. Time that would pass (`delay`, `stall`, `drip`, `pace`)
is reckoned against the limits of the call: where it is longer, the call times out at once, else it goes on at once. What is
underway ends as it would over a socket: cut off, reset, refused.
"""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import parse_qs, urlsplit

from ..errors import APIConnectionError, APITimeoutError
from ..hooks import hookimpl
from ..request import Headers, Response
from .base import BaseServer
from .delivery import Break, Head, Pause, Step
from .exchange import Request

if TYPE_CHECKING:
    from ..config import Config
    from ..hooks import AsyncTransport, Transport
    from ..limits import Exchange
    from ..request import Request as Sent

T = TypeVar("T")


class InMemory(BaseServer):
    """An OpenAI API inside a client of this package. What a test can say and ask is described at `BaseServer`."""

    _down = False

    @property
    def base_url(self) -> str:
        """An address that leads nowhere: nothing is sent to it."""
        return "http://in-memory.invalid/v1"

    @property
    def options(self) -> dict[str, Any]:
        """What a client of this server is made with: `OpenAI(**server.options)`, or `AsyncOpenAI`."""
        return {"base_url": self.base_url, "api_key": self.api_key, "plugins": [self]}

    @contextlib.contextmanager
    def down(self) -> Iterator[None]:
        """Meanwhile connections are refused."""
        self._down = True
        try:
            yield
        finally:
            self._down = False

    @hookimpl
    def oai_lite_transport(self, config: Config) -> Transport | AsyncTransport | None:
        """See `Hooks.oai_lite_transport`."""
        return _AsyncTransport(self) if config.asynchronous else _Transport(self)

    def _begin(self, sent: Sent) -> Iterator[Step]:
        """What is to be done for a request of a client's."""
        if self._down:
            raise ConnectionRefusedError("connection refused")
        parts = urlsplit(sent.url)
        path = parts.path
        if sent.path and not path.startswith(("/v1/", "/openai/")):  # a base URL of another kind
            path = "/v1" + sent.path.partition("?")[0]
        headers = {name.lower(): value for name, value in sent.headers.items()}
        body = sent.body or b""
        content = body if isinstance(body, bytes) else b"".join(body)
        return self._exchange(Request(sent.method, path, parse_qs(parts.query, True), headers, content, time.time()))


class _Body:
    """An answer, taken step by step by whoever reads it."""

    def __init__(self, request: Sent, exchange: Exchange) -> None:
        self._request = request
        self._exchange = exchange
        self._steps: Iterator[Step] | None = None
        self._passed = 0.0  # seconds that would have, since the deadline was set
        self._deadline = exchange.deadline

    def open(self, server: InMemory) -> Head:
        """The head of the answer."""
        exchange = self._exchange
        try:
            exchange.wait(time.monotonic(), exchange.connect, "connect")
            self._steps = server._begin(self._request)
        except TimeoutError:
            raise self._late() from None
        except OSError as error:
            raise self._failed(error) from error
        exchange.sent = True
        head = self._next()
        assert isinstance(head, Head)
        return head

    def read(self) -> bytes:
        """The next bytes; b"" at the end."""
        if self._steps is None:
            if self._exchange.aborted:
                raise self._failed(ConnectionAbortedError("the call was cancelled"))
            return b""
        step = self._next()
        if step is None:
            self._steps = None
            return b""
        assert isinstance(step, bytes)
        self._exchange.received += len(step)
        return step

    def close(self) -> None:
        """Give the answer up."""
        self._steps = None

    def _next(self) -> Head | bytes | None:
        """The next step that is not a pause; None at the end."""
        assert self._steps is not None
        for step in self._steps:
            if isinstance(step, Pause):
                self._pass(step)
            elif isinstance(step, Break):
                if step is Break.RESET:
                    raise self._failed(ConnectionResetError("connection reset by peer"))
                raise self._failed(ConnectionAbortedError("the connection was closed in the middle of the answer"))
            else:
                self._pass(None)
                return step
        return None

    def _pass(self, pause: Pause | None) -> None:
        """Let the time of a pause go by, as far as the limits let it; without one, see that there is time left."""
        exchange = self._exchange
        if exchange.deadline != self._deadline:  # moved on, because content came
            self._passed, self._deadline = 0.0, exchange.deadline
        try:
            left = exchange.wait(time.monotonic() + self._passed, exchange.read, "read")
        except TimeoutError:
            raise self._late() from None
        except OSError as error:
            raise self._failed(error) from error
        if pause is None or (pause.gate is not None and pause.gate.is_set()):
            return
        if pause.seconds == math.inf or (left is not None and pause.seconds >= left):
            raise self._late()
        self._passed += pause.seconds

    def _late(self) -> APITimeoutError:
        exchange = self._exchange
        self._steps = None
        error = APITimeoutError(self._request.without_secrets(), timer=exchange.timer or "read", sent=exchange.sent)
        error.add_note(f"in memory: the time-out {exchange.timer or 'read'!r} would fire, and does so at once")
        return error

    def _failed(self, why: OSError) -> APIConnectionError:
        self._steps = None
        error = APIConnectionError(request=self._request.without_secrets(), sent=self._exchange.sent)
        error.__cause__ = why
        error.add_note(f"{self._request!r}, in memory: {why}")
        return error


class _SyncBody(_Body):
    """The same as a synchronous body."""

    read_some = _Body.read

    def finish(self, seconds: float) -> None:
        """See `Body`."""
        self.close()


class _AsyncBody:
    """The same as an asynchronous body."""

    def __init__(self, body: _Body) -> None:
        self._body = body

    async def read_some(self) -> bytes:
        """See `Body`."""
        return self._body.read()

    async def finish(self, seconds: float) -> None:
        """See `Body`."""
        self._body.close()

    async def close(self) -> None:
        """See `Body`."""
        self._body.close()


class _Transport:
    """For the synchronous client."""

    def __init__(self, server: InMemory) -> None:
        self._server = server

    def send(self, request: Sent, exchange: Exchange, stream: bool = False) -> Response:
        """See `Transport`."""
        body = _SyncBody(request, exchange)
        response = _response(body.open(self._server), body)
        return response if stream else _whole(response, body)

    def close(self) -> None:
        """Nothing is kept."""


class _AsyncTransport:
    """For the asynchronous client."""

    def __init__(self, server: InMemory) -> None:
        self._server = server

    async def send(self, request: Sent, exchange: Exchange, stream: bool = False) -> Response:
        """See `AsyncTransport`."""
        body = _Body(request, exchange)
        response = _response(body.open(self._server), _AsyncBody(body))
        return response if stream else _whole(response, body)

    async def run(self, function: Callable[[], T]) -> T:
        """Call a function that may block; here it does."""
        return function()

    async def close(self) -> None:
        """Nothing is kept."""


def _response(head: Head, body: Any) -> Response:
    return Response(head.status, Headers(list(head.headers.items())), None, body)


def _whole(response: Response, body: _Body) -> Response:
    """The answer, read to its end."""
    response.content, response.body = b"".join(iter(body.read, b"")), None
    return response

"""The transport where Python runs in a browser or in Node (Pyodide): there are no sockets and no threads, but JavaScript's `fetch`.

The asynchronous client awaits it. The synchronous one lets JavaScript suspend Python meanwhile; where it cannot (older engines; Python
that was called without being awaited), a synchronous XMLHttpRequest does: no time-out then, and a stream comes in one piece.

Rules: settings that `fetch` cannot keep are refused; what goes wrong leaves as an `APIConnectionError`.
"""

from __future__ import annotations

import time
from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeVar

import js  # type: ignore[import-not-found]  # Pyodide's own, as the next
from pyodide.ffi import JsException, can_run_sync, run_sync, to_js  # type: ignore[import-not-found]  # Pyodide's own, there alone

from ..drive_async import read_all
from ..errors import APIConnectionError, APITimeoutError, ArgumentError
from ..request import Headers, Response, public_url

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..config import Config
    from ..limits import Exchange
    from ..request import Request

T = TypeVar("T")

_LONGEST = 2**31 - 1  # milliseconds that a timer takes


def _failed(request: Request, why: object) -> APIConnectionError:
    new = APIConnectionError(request=request.without_secrets())
    new.add_note(f"{request.method} {public_url(request.url)}: {why}")
    return new


class _Body:
    """One `fetch` and its answer; each step is awaited within the limits."""

    reader: Any = None

    def __init__(self, request: Request, exchange: Exchange) -> None:
        self._request = request
        self._exchange = exchange
        control = js.AbortController.new()
        self.signal = control.signal
        self._abort = exchange.on_abort = control.abort.bind(control)

    async def wait(self, begin: Callable[[], Any]) -> Any:
        """What a promise comes to."""
        exchange, timer = self._exchange, None
        try:
            seconds = exchange.wait(time.monotonic(), exchange.read, "read")
            if seconds is not None:  # not asyncio's: Pyodide's loop keeps cancelled timers until their time has come
                timer = js.setTimeout(self._abort, min(int(seconds * 1000) + 1, _LONGEST))
            return await begin()
        except (JsException, OSError) as error:
            if not exchange.aborted and (self.signal.aborted or isinstance(error, TimeoutError)):
                raise APITimeoutError(self._request.without_secrets(), timer=exchange.timer) from error
            raise _failed(self._request, "the call was cancelled" if exchange.aborted else error) from error
        except BaseException:  # the task is cancelled
            self._abort()
            raise
        finally:
            js.clearTimeout(timer)

    async def read_some(self) -> bytes:
        """See `Body`."""
        while self.reader:
            piece = await self.wait(self.reader.read)
            if piece.done:
                self.reader = None
            elif piece.value.length:
                self._exchange.received += piece.value.length
                return bytes(piece.value.to_bytes())
        return b""

    async def finish(self, seconds: float) -> None:
        """See `Body`."""
        self._exchange.deadline = time.monotonic() + seconds
        try:
            while await self.read_some():
                pass
        except APIConnectionError:
            pass

    async def close(self) -> None:
        """See `Body`."""
        self._abort()


class Fetch:
    """For the asynchronous client."""

    def __init__(self, config: Config) -> None:
        for name in ("http_client", "proxy", "ca_bundle", "client_cert", "ssl_context"):
            if getattr(config, name):
                raise ArgumentError(f"{name}: here JavaScript's fetch makes the connections, and takes no such setting")

    async def send(self, request: Request, exchange: Exchange, stream: bool = False) -> Response:
        """See `Transport`."""
        body = _Body(request, exchange)
        exchange.sent = True
        options = {"method": request.method, "headers": _headers(request), "body": _content(request)}
        # Not followed: who answers elsewhere must not be handed the headers.
        said = to_js({**options, "signal": body.signal, "redirect": "manual"}, dict_converter=js.Object.fromEntries)
        answer = await body.wait(lambda: js.fetch(request.url, said))
        if not answer.status:
            error = _failed(request, "the server redirects, and the browser does not say where to")
            error.final = "a redirect that cannot be followed"
            raise error
        headers = Headers([(pair[0], pair[1]) for pair in answer.headers])
        body.reader = answer.body and answer.body.getReader()
        response = Response(answer.status, headers, None, body)
        if not stream:
            await read_all(response)
            response.body = None
        return response

    async def run(self, function: Callable[[], T]) -> T:
        """Call a function; it holds everything up, for there is one thread."""
        return function()

    async def close(self) -> None:
        """Nothing is kept."""


class _SyncBody:
    """The same, waited for."""

    def __init__(self, body: Any, exchange: Exchange) -> None:
        self._body = body
        self.close = exchange.abort

    def read_some(self) -> bytes:
        """See `Body`."""
        data: bytes = run_sync(self._body.read_some())
        return data

    def finish(self, seconds: float) -> None:
        """See `Body`."""
        run_sync(self._body.finish(seconds))


class SyncFetch:
    """For the synchronous client."""

    def __init__(self, config: Config) -> None:
        self._fetch = Fetch(config)

    def send(self, request: Request, exchange: Exchange, stream: bool = False) -> Response:
        """See `Transport`."""
        if not can_run_sync():
            exchange.sent = True
            return _by_xhr(request, stream)
        response: Response = run_sync(self._fetch.send(request, exchange, stream))
        if response.body is not None:
            response.body = _SyncBody(response.body, exchange)
        return response

    def close(self) -> None:
        """Nothing is kept."""


class _Whole(BytesIO):
    """A body that has come."""

    read_some = BytesIO.read

    def finish(self, seconds: float) -> None:
        """Nothing is kept."""


def _by_xhr(request: Request, stream: bool) -> Response:
    if not hasattr(js, "XMLHttpRequest"):
        raise ArgumentError(
            "the synchronous client cannot wait here: run Python with runPythonAsync, or use AsyncOpenAI"
        )
    asking = js.XMLHttpRequest.new()
    asking.open(request.method, request.url, False)
    asking.overrideMimeType("text/plain; charset=x-user-defined")  # bytes, as characters
    for name, value in _headers(request).items():
        asking.setRequestHeader(name, value)
    try:
        asking.send(to_js(_content(request)))
    except JsException as error:
        raise _failed(request, error) from error
    lines = (line.partition(": ") for line in asking.getAllResponseHeaders().split("\r\n"))
    headers = Headers([(name, value) for name, colon, value in lines if colon])
    content = bytes(ord(character) & 255 for character in asking.responseText)
    return Response(asking.status, headers, None if stream else content, _Whole(content) if stream else None)


def _headers(request: Request) -> dict[str, str]:
    # Left to JavaScript, which unpacks what it gets.
    return {name: value for name, value in request.headers.items() if name != "Accept-Encoding"}


def _content(request: Request) -> Any:
    body = request.body
    return body if body is None or isinstance(body, bytes) else b"".join(body)

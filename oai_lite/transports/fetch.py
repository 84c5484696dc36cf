"""The transport where Python runs in a browser or in Node (Pyodide): there are no sockets and no threads, but JavaScript's `fetch`.

* The asynchronous client awaits it. Time-outs, cancelling and streams are as everywhere.
* The synchronous one lets JavaScript suspend Python meanwhile. Where it cannot (older engines; Python that JavaScript called without
  awaiting it), a synchronous XMLHttpRequest does: no time-out then, and a stream comes in one piece. Where there is none, an error.

Rules: `fetch` decides on connections, proxies, certificates, compression and, in browsers, on some headers; settings that it cannot
keep are refused. What goes wrong leaves as an `APIConnectionError`; whether the server got the request, nobody knows.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, TypeVar

import js  # type: ignore[import-not-found]  # Pyodide's own, as the next
from pyodide.ffi import JsException, can_run_sync, run_sync, to_js  # type: ignore[import-not-found]

from ..drive_async import read_all
from ..errors import APIConnectionError, APITimeoutError, ArgumentError
from ..request import Headers, Response

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..config import Config
    from ..limits import Exchange
    from ..request import Request

T = TypeVar("T")

_LONGEST = 2**31 - 1  # milliseconds that a timer takes


class _Exchange:
    """One `fetch`: each of its steps is awaited within the limits, and has our errors."""

    def __init__(self, request: Request, exchange: Exchange) -> None:
        self.request = request
        self.exchange = exchange
        control = js.AbortController.new()
        self.signal = control.signal
        self.abort = exchange.on_abort = control.abort.bind(control)

    async def wait(self, begin: Callable[[], Any]) -> Any:
        """What a promise comes to."""
        timer = None
        try:
            seconds = self.exchange.wait(time.monotonic(), self.exchange.read, "read")
            if seconds is not None:  # not asyncio's: Pyodide's loop keeps cancelled timers until their time has come
                timer = js.setTimeout(self.abort, min(int(seconds * 1000) + 1, _LONGEST))
            return await begin()
        except (JsException, OSError) as error:
            raise self._failed(error) from error
        except BaseException:  # the task is cancelled
            self.abort()
            raise
        finally:
            js.clearTimeout(timer)

    def _failed(self, error: BaseException) -> APIConnectionError:
        exchange, shown = self.exchange, self.request.without_secrets()
        if exchange.aborted:
            return _failed(shown, "the call was cancelled")
        if self.signal.aborted or isinstance(error, TimeoutError):
            return APITimeoutError(shown, timer=exchange.timer)
        return _failed(shown, error)


def _failed(shown: Request, why: object) -> APIConnectionError:
    new = APIConnectionError(request=shown)
    new.add_note(f"{shown.method} {shown.url}: {why}")
    return new


class _Body:
    """The rest of an answer, read as it comes."""

    def __init__(self, stream: Any, work: _Exchange) -> None:
        self._reader = stream and stream.getReader()
        self._work = work

    async def read_some(self) -> bytes:
        """The next bytes as soon as there are any; b"" at the end of the body."""
        while self._reader:
            piece = await self._work.wait(self._reader.read)
            if piece.done:
                self._reader = None
            elif piece.value.length:
                self._work.exchange.received += piece.value.length
                return bytes(piece.value.to_bytes())
        return b""

    async def finish(self, seconds: float) -> None:
        """Read on to the end for at most so long."""
        self._work.exchange.deadline = time.monotonic() + seconds
        try:
            while await self.read_some():
                pass
        except APIConnectionError:
            pass

    async def close(self) -> None:
        """Give the rest up."""
        self._work.abort()


class Fetch:
    """For the asynchronous client."""

    def __init__(self, config: Config) -> None:
        for name in ("http_client", "proxy", "ca_bundle", "client_cert", "ssl_context"):
            if getattr(config, name):
                raise ArgumentError(f"{name}: here JavaScript's fetch makes the connections, and takes no such setting")

    async def send(self, request: Request, exchange: Exchange, stream: bool = False) -> Response:
        """One attempt; every status is a Response."""
        work = _Exchange(request, exchange)
        exchange.sent = True
        options = {"method": request.method, "headers": _headers(request), "body": _content(request)}
        # Not followed: who answers elsewhere must not be handed the headers.
        said = to_js({**options, "signal": work.signal, "redirect": "manual"}, dict_converter=js.Object.fromEntries)
        answer = await work.wait(lambda: js.fetch(request.url, said))
        if not answer.status:
            error = _failed(request.without_secrets(), "the server redirects, and the browser does not say where to")
            error.final = "a redirect that cannot be followed"
            raise error
        headers = Headers([(pair[0], pair[1]) for pair in answer.headers])
        response = Response(answer.status, headers, None, _Body(answer.body, work))
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
        """The next bytes as soon as there are any; b"" at the end of the body."""
        data: bytes = run_sync(self._body.read_some())
        return data

    def finish(self, seconds: float) -> None:
        """Read on to the end for at most so long."""
        run_sync(self._body.finish(seconds))


class SyncFetch:
    """For the synchronous client."""

    def __init__(self, config: Config) -> None:
        self._fetch = Fetch(config)

    def send(self, request: Request, exchange: Exchange, stream: bool = False) -> Response:
        """One attempt; every status is a Response."""
        if not can_run_sync():
            exchange.sent = True
            return _by_xhr(request, stream)
        response: Response = run_sync(self._fetch.send(request, exchange, stream))
        if response.body is not None:
            response.body = _SyncBody(response.body, exchange)
        return response

    def close(self) -> None:
        """Nothing is kept."""


class _Whole:
    """A body that has come."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def read_some(self) -> bytes:
        """All of it, then b""."""
        content, self._content = self._content, b""
        return content

    def finish(self, seconds: float) -> None:
        """Nothing is kept."""

    def close(self) -> None:
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
        raise _failed(request.without_secrets(), error) from error
    lines = (line.partition(": ") for line in asking.getAllResponseHeaders().split("\r\n"))
    headers = Headers([(name, value) for name, colon, value in lines if colon])
    content = bytes(ord(character) & 255 for character in asking.responseText)
    return Response(asking.status, headers, *((None, _Whole(content)) if stream else (content,)))


def _headers(request: Request) -> dict[str, str]:
    # Left to JavaScript, which unpacks what it gets.
    return {name: value for name, value in request.headers.items() if name != "Accept-Encoding"}


def _content(request: Request) -> Any:
    body = request.body
    return body if body is None or isinstance(body, bytes) else b"".join(body)

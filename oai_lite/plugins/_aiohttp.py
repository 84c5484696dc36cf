"""The machinery of `transport="aiohttp"`: aiohttp does HTTP, what is promised of time-outs, replays and lifetime is done here.

* **Limits**: aiohttp's own are off. Every wait of an exchange runs inside `_Attempt.within`, which ends it in time.
* **Loops**: each event loop has a session of its own, which ends with the loop, with the client, or with the last answer that is
  still read after that. It is closed by an asynchronous generator, the only thing that a loop closes when it ends.
* **Facts**: our own connector and protocol tell the exchange whether the connection was reused, and what was sent and received.

Rules: aiohttp's redirects, cookies, decompression, retries and environment are off; nothing of aiohttp leaves this module, neither
types nor exceptions. Proxies, TLS settings, texts of errors and what blocks are the built-in transports' own.
"""

from __future__ import annotations

import asyncio
import os
import socket
import threading
import time
import weakref
from contextvars import ContextVar
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.client_proto import ResponseHandler
from aiohttp.http_exceptions import HttpProcessingError
from urllib3.exceptions import HTTPError
from urllib3.response import HTTPResponse, MultiDecoder
from urllib3.util.url import _encode_target
from urllib3.util.wait import wait_for_read
from yarl import URL

from ..errors import APIConnectionError
from ..request import Headers, Response
from ..transports import connection
from ..transports.threads import ThreadTransport
from ..transports.tls import tls_context
from ..transports.urllib3 import (
    DecodeError,
    Urllib3Transport,
    bad_header,
    bad_url,
    check_proxy,
    check_unpacked,
    failed,
    proxy_for,
    proxy_login,
    target_of,
)

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable

    from ..config import Config
    from ..limits import Exchange
    from ..request import Request, Upload

    Run = Callable[[Callable[[], Any]], Awaitable[Any]]

T = TypeVar("T")

_serving: ContextVar[_Attempt] = ContextVar("serving")
_inherited: list[object] = []  # a forked child's copies of its parent's sessions: nothing may ever touch them


class _Attempt:
    """One exchange on its connection: ends its waits in time, notes what came of it, hangs up."""

    def __init__(self, exchange: Exchange, home: _Home) -> None:
        self.exchange = exchange
        self.home: _Home | None = home
        self.fault: Exception | None = None  # what producing the body raised
        self.answer: aiohttp.ClientResponse | None = None
        self._loop = home.loop
        self._protocol: _Protocol | None = None
        self._transport: asyncio.Transport | None = None
        self._limit, self._name = exchange.connect, "connect"
        self._timer: asyncio.TimerHandle | None = None
        self._scope: asyncio.Timeout | None = None
        home.calls += 1

    async def within(self, begin: Callable[[], Awaitable[T]]) -> T:
        """What this comes to, if that is within the exchange's limits; else TimeoutError."""
        self.moved()
        self._arm()
        try:
            async with asyncio.timeout(None) as self._scope:
                return await begin()
        finally:
            self._scope = None  # it holds the task, and with it what the task comes to
            if self._timer is not None:
                self._timer.cancel()

    def moved(self) -> None:
        """Bytes went, or came: the wait for them begins anew."""
        self._moved = time.monotonic()

    def _arm(self) -> None:
        now = time.monotonic()
        limit = None if self._limit is None else self._limit - (now - self._moved)
        left = self.exchange.wait(now, limit, self._name)
        self._timer = None if left is None else self._loop.call_later(left, self._ring)

    def _ring(self) -> None:
        try:
            self._arm()
        except OSError:  # no time left, or aborted
            if self._scope is not None:
                self._scope.reschedule(self._loop.time())

    def connected(self, protocol: _Protocol) -> None:
        """There is a connection, and the request leaves now."""
        protocol.attempt, self._protocol, self._transport = self, protocol, protocol.transport
        protocol.used = True
        self.exchange.sent = True
        self.exchange.on_abort = self.hang_up
        self._limit, self._name = self.exchange.read, "read"
        self.moved()
        if self._timer is not None:
            self._timer.cancel()
        self._ring()

    def ended(self) -> None:
        """The answer is whole: the connection is nobody's, or somebody else's by now."""
        if self._protocol is not None and self._protocol.attempt is self:
            self._protocol.attempt = None
        self.exchange.on_abort = self._protocol = self._transport = self.answer = None
        if self.home is not None:
            self.home.calls -= 1
            self.home = None

    def hang_up(self) -> None:
        """Give the connection up, at once, from any thread: a loop may not run, or be gone."""
        transport, answer = self._transport, self.answer
        self.ended()
        if transport is None:
            return
        _shut_down(transport)
        if asyncio._get_running_loop() is self._loop:
            _close(transport, answer)
            return
        try:
            self._loop.call_soon_threadsafe(_close, transport, answer)
        except RuntimeError:
            pass  # the loop is closed


def _close(transport: asyncio.Transport, answer: aiohttp.ClientResponse | None) -> None:
    if answer is not None:
        answer.close()
    transport.abort()  # a close would first send what the server does not take


def _shut_down(transport: asyncio.BaseTransport) -> None:
    """End a connection as far as the other side can see."""
    sock = transport.get_extra_info("socket")
    try:
        sock.shutdown(socket.SHUT_RDWR)
    except (OSError, AttributeError):
        pass  # closed already


class _Protocol(ResponseHandler):
    """A connection, which tells its attempt what comes."""

    attempt: _Attempt | None = None
    used = False

    def __init__(self, opened: weakref.WeakSet[_Protocol], loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        opened.add(self)

    def data_received(self, data: bytes) -> None:
        if self.attempt is not None:
            self.attempt.exchange.received += len(data)
            self.attempt.moved()
        elif self.used and data and self.transport is not None:
            self.transport.abort()  # nobody has asked: it must not become the next one's answer
            return
        super().data_received(data)


class _Resolver(AbstractResolver):
    """Looks names up in our threads: those of the loop would keep a program from ending."""

    def __init__(self, threads: ThreadTransport) -> None:
        self._threads = weakref.ref(threads)  # they end with the client, whenever the loop lets this go

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        threads = self._threads()
        if threads is None:
            raise OSError("the client is gone")
        found = await threads.run(lambda: socket.getaddrinfo(host, port, family, socket.SOCK_STREAM))
        return [
            ResolveResult(hostname=host, host=address[0], port=address[1], family=kind, proto=protocol, flags=0)
            for kind, _, protocol, _, address in found
        ]

    async def close(self) -> None:
        pass


def _new_socket(address: Any) -> socket.socket:
    sock = socket.socket(*address[:3])
    for option in connection.keepalive_options():
        sock.setsockopt(*option)
    return sock


class _Connector(aiohttp.TCPConnector):
    """aiohttp's pool, which tells the attempt that it serves."""

    def __init__(self, resolver: _Resolver, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(limit=0, keepalive_timeout=connection.MAX_IDLE, resolver=resolver, socket_factory=_new_socket)
        self.opened: weakref.WeakSet[_Protocol] = weakref.WeakSet()
        self._factory: Any = partial(_Protocol, self.opened, loop)

    async def connect(self, *args: Any, **kwargs: Any) -> Any:
        made = await super().connect(*args, **kwargs)
        if isinstance(made.protocol, _Protocol):
            _serving.get().connected(made.protocol)
        return made

    async def _get(self, *args: Any) -> Any:
        exchange = _serving.get().exchange
        if exchange.fresh:
            return None
        while (found := await super()._get(*args)) is not None:
            # A loop that did not run has not seen what came meanwhile: the end, or an answer that nobody asked for.
            if found.transport is not None and not wait_for_read(found.transport.get_extra_info("socket"), 0):
                exchange.reused = True
                return found
            found.close()
        return None

    def __del__(self, *args: Any) -> None:
        pass  # aiohttp would complain; `_Home` sees to it


class _Failed(Exception):
    """What went wrong, in a shape that aiohttp does not answer by sending the request again."""

    def __init__(self, error: Exception) -> None:
        self.error = error


async def _once(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    try:
        return await handler(request)
    except (aiohttp.ClientError, OSError) as error:
        raise _Failed(error) from error


async def _lifetime(session: aiohttp.ClientSession) -> AsyncGenerator[None]:
    """The loop closes this before it ends, and after it was dropped."""
    try:
        yield
    finally:
        await session.close()


class _Home:
    """A session in its event loop. Dropped, it hangs up at once, and its loop clears up when it runs again."""

    def __init__(self, resolver: _Resolver) -> None:
        self.loop = asyncio.get_running_loop()
        self.calls = 0
        self._pid = os.getpid()
        connector = _Connector(resolver, self.loop)
        self._opened = connector.opened
        self.session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(),
            auto_decompress=False,
            middlewares=(_once,),
            skip_auto_headers=("Accept", "Accept-Encoding", "Content-Type", "User-Agent"),
            max_line_size=65536,  # http.client's
            max_field_size=65536,
        )
        self.lifetime = _lifetime(self.session)

    def hang_up(self) -> None:
        """Close the connections that serve nobody."""
        for protocol in list(self._opened):
            if protocol.attempt is None and protocol.transport is not None:
                _shut_down(protocol.transport)

    def __del__(self) -> None:
        if self._pid == os.getpid():
            self.hang_up()


class _Unpacking:
    """A body's bytes as they were before they were packed: by urllib3's decoders, to the same results as everywhere."""

    def __init__(self, encoding: str) -> None:
        self._decoder = None
        self._begun = False
        parts = [part.strip() for part in encoding.lower().split(",")]
        if any(part in HTTPResponse.CONTENT_DECODERS for part in parts):
            self._decoder = MultiDecoder(encoding.lower())

    def feed(self, data: bytes) -> bytes:
        """The next bytes; of none, the last ones, or DecodeError where the packing did not end."""
        decoder = self._decoder
        if decoder is None or not (data or self._begun):
            return data
        self._begun = True
        try:
            if data:
                return decoder.decompress(data)
            rest = decoder.decompress(b"") + decoder.flush()
        except HTTPResponse.DECODER_ERROR_CLASSES as error:
            raise DecodeError(f"the body cannot be unpacked: {error}") from error
        check_unpacked(decoder)
        self._begun = False
        return rest


class _Body:
    """The rest of an answer, read as it comes, in the loop where it began."""

    def __init__(self, answer: aiohttp.ClientResponse, request: Request, attempt: _Attempt, unpack: _Unpacking) -> None:
        self._content: aiohttp.StreamReader | None = answer.content
        self._request = request
        self._attempt = attempt
        self._unpack = unpack

    async def read_some(self) -> bytes:
        """The next bytes as soon as there are any; b"" at the end of the body."""
        content, attempt = self._content, self._attempt
        if content is None:
            if attempt.exchange.aborted:
                raise _failure(ConnectionAbortedError(), self._request, attempt.exchange)
            return b""
        try:
            if asyncio.get_running_loop() is not attempt._loop:
                raise ConnectionError("its connection belongs to the event loop that it was opened in")
            data = packed = b""
            while not data:
                # What is there already is taken without the cost of a limit.
                try:
                    packed = content.read_nowait() or await attempt.within(content.readany)
                except aiohttp.ClientError:
                    packed = b"" if attempt.exchange.aborted else content._read_nowait(-1)  # what came before it
                    if not packed:
                        raise
                data = self._unpack.feed(packed)
                if not packed:
                    break
            if not packed and attempt.exchange.aborted:
                raise ConnectionAbortedError
        except BaseException as error:
            self._content = None
            attempt.hang_up()
            if not _is_failure(error, attempt.exchange):
                raise
            raise _failure(error, self._request, attempt.exchange) from error
        if not data:
            self._content = None
            attempt.ended()
        return data

    async def finish(self, seconds: float) -> None:
        """Read on to the end for at most so long, so that the connection can be used again; else close it."""
        self._attempt.exchange.deadline = time.monotonic() + seconds
        try:
            while await self.read_some():
                pass
        except APIConnectionError:
            pass
        await self.close()

    async def close(self) -> None:
        """Give the connection up, unless the body was read to its end."""
        if self._content is not None:
            self._content = None
            self._attempt.exchange.abort()

    def __del__(self) -> None:
        if self._content is not None:
            self._attempt.exchange.abort()


class AiohttpTransport:
    """Async over aiohttp."""

    def __init__(self, config: Config) -> None:
        self._config = config
        # What blocks runs in its threads.
        self._threads = ThreadTransport(Urllib3Transport(config))
        self._homes: dict[asyncio.AbstractEventLoop, _Home] = {}
        self._start()

    def _start(self) -> None:
        for home in self._homes.values():
            home.session.detach()  # so that it is not missed
            _inherited.append(home)
        self._pid = os.getpid()
        self._lock = threading.Lock()
        self._tls: ssl.SSLContext | None = None
        self._homes = {}
        self._ways: dict[tuple[str, str], tuple[dict[str, Any], dict[str, str]]] = {}

    async def send(self, request: Request, exchange: Exchange, stream: bool = False) -> Response:
        """One attempt. Raises APIConnectionError or APITimeoutError; every status is a Response."""
        if os.getpid() != self._pid:
            self._start()
        parts = urlsplit(request.url)
        options, headers = self._ways.get((parts.scheme, parts.netloc)) or await self._way(
            parts.scheme, parts.netloc, parts.hostname
        )
        home = self._homes.get(asyncio.get_running_loop())
        if home is None or home.session.closed:
            home = await self._new_home()
        attempt = _Attempt(exchange, home)
        headers = {**request.headers, **headers}
        data: Any = request.body
        if data is not None and not (isinstance(data, bytes) and len(data) <= connection.READ_SIZE):
            length = len(data) if isinstance(data, bytes) else data.length
            if length is not None:
                headers["Content-Length"] = str(length)
            data = _pieces(data, attempt, self._threads.run)
        url = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{_encode_target(target_of(parts))}"
        unpack = _Unpacking("")

        async def exchanged() -> tuple[aiohttp.ClientResponse, bytes]:
            nonlocal unpack
            attempt.answer = answer = await home.session.request(
                request.method, URL(url, encoded=True), data=data, headers=headers, allow_redirects=False, **options
            )
            unpack = _Unpacking(answer.headers.get("Content-Encoding", ""))
            answer.content.on_eof(attempt.ended)
            return answer, b"" if stream else await answer.content.read()

        failure: Exception | None = None
        token = _serving.set(attempt)
        try:
            for value in request.headers.values():
                if not str.isascii(value):
                    value.encode("latin-1")
            answer, content = await attempt.within(exchanged)
            if not stream:
                content = unpack.feed(content) + unpack.feed(b"") if content else b""
            if exchange.aborted:
                raise ConnectionAbortedError
        except BaseException as raised:
            attempt.hang_up()
            error = raised.error if isinstance(raised, _Failed) else raised
            if attempt.fault is not None and isinstance(error, Exception):
                failure = attempt.fault
            elif _is_failure(error, exchange):
                failure = _failure(error, request, exchange)
                # aiohttp's own of an answer hold the request's headers, credentials included.
                failure.__cause__ = None if isinstance(error, aiohttp.ClientResponseError) else error
            elif isinstance(error, (ValueError, TypeError)):
                failure = bad_header(request)
            else:
                raise
        finally:
            _serving.reset(token)
        if failure is not None:
            raise failure  # not above: what it would carry along shows headers
        got = Headers([(name.decode("latin-1"), value.decode("latin-1")) for name, value in answer.raw_headers])
        version = "HTTP/{}.{}".format(*answer.version or (1, 1))
        body = _Body(answer, request, attempt, unpack) if stream else None
        return Response(answer.status, got, None if stream else content, body, version)

    async def run(self, function: Callable[[], T]) -> T:
        """Run a blocking function in a thread."""
        return await self._threads.run(function)

    async def close(self) -> None:
        """Close the connections, and let the threads go. A call that is out still ends."""
        if os.getpid() != self._pid:
            self._start()
        homes, self._homes = self._homes, {}
        for home in homes.values():
            home.hang_up()
        here = homes.get(asyncio.get_running_loop())
        if here is not None and not here.calls:
            await here.lifetime.aclose()
        await self._threads.close()

    async def _new_home(self) -> _Home:
        """The session of the running loop."""
        for loop in list(self._homes):
            if loop.is_closed():
                self._homes.pop(loop, None)
        home = _Home(_Resolver(self._threads))
        self._homes[home.loop] = home
        await anext(home.lifetime)  # from here on the loop knows it; nothing is waited for
        return home

    async def _way(self, scheme: str, netloc: str, host: str | None) -> tuple[dict[str, Any], dict[str, str]]:
        """How to reach a host: options and headers for its requests."""
        if scheme not in ("http", "https") or not host:
            raise bad_url(scheme, netloc)
        options: dict[str, Any] = {}
        headers: dict[str, str] = {}
        proxy = proxy_for(self._config, scheme, netloc)
        if proxy is not None:
            parts = urlsplit(check_proxy(proxy))
            options["proxy"] = URL(f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}", encoded=True)
            login = proxy_login(proxy) or {}
            if scheme == "https":
                options["proxy_headers"] = login
            else:
                headers = login
        if scheme == "https" or (proxy or "").startswith("https:"):
            options["ssl"] = await self.run(self._context)
        self._ways[scheme, netloc] = options, headers
        return options, headers

    def _context(self) -> ssl.SSLContext:
        with self._lock:
            if self._tls is None:
                self._tls = tls_context(self._config)
                self._tls.set_alpn_protocols(["http/1.1"])  # as urllib3 does
            return self._tls


async def _pieces(body: bytes | Upload, attempt: _Attempt, run: Run) -> AsyncIterator[memoryview]:
    """A body in pieces that are taken one by one; what reads from a disk is run in a thread."""
    try:
        blocks = iter((body,) if isinstance(body, bytes) else body)
        while True:
            block = next(blocks, None) if isinstance(body, bytes) else await run(lambda: next(blocks, None))
            if block is None:
                return
            for start in range(0, len(block), connection.READ_SIZE):
                attempt.moved()
                yield memoryview(block)[start : start + connection.READ_SIZE]
    except Exception as error:
        attempt.fault = error
        raise


def _is_failure(error: BaseException, exchange: Exchange) -> bool:
    """Whether this is a connection's failure, and not a mistake in a program."""
    if exchange.aborted and isinstance(error, Exception):
        return True
    return isinstance(error, (OSError, aiohttp.ClientError, HttpProcessingError, HTTPError))


def _failure(error: BaseException, request: Request, exchange: Exchange) -> APIConnectionError:
    """Our error for whatever aiohttp, asyncio or ssl raised."""
    untrusted = isinstance(error, aiohttp.ClientConnectorCertificateError)
    inner = getattr(error, "os_error", None) or error.__cause__ or error
    reason: str | None = str(error) or type(error).__name__
    if isinstance(error, aiohttp.ServerDisconnectedError):
        reason = "Remote end closed connection without response"
    elif type(error) is TimeoutError or isinstance(error, aiohttp.ServerTimeoutError):
        reason = None
    elif isinstance(error, aiohttp.ClientHttpProxyError):
        reason = f"the proxy failed (Tunnel connection failed: {error.status} {error.message})"
    elif isinstance(error, aiohttp.ClientResponseError):
        reason = error.message  # the rest shows the URL
    elif isinstance(error, aiohttp.ClientProxyConnectionError):
        reason = f"the proxy failed ({inner})"
    elif isinstance(error, aiohttp.ClientConnectorDNSError):
        reason = f"the name of the host could not be resolved ({inner})"
    elif isinstance(error, (aiohttp.ClientConnectorSSLError, aiohttp.ClientConnectorCertificateError)):
        reason = str(inner)
    elif isinstance(error, aiohttp.ClientConnectorError):
        reason = f"no connection ({inner})"
    return failed(request, exchange, reason, untrusted=untrusted)

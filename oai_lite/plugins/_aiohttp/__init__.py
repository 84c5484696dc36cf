"""The machinery of the plugin `aiohttp`: requests and answers over aiohttp, whose connections are in `pool`.

Rules: aiohttp's redirects, cookies, decompression, retries and environment are off; nothing of aiohttp leaves this folder, neither
types nor exceptions. Proxies, TLS settings, texts of errors and what blocks are the built-in transports' own. Headers beyond ASCII
go out as UTF-8, which is how aiohttp writes them.
"""

from __future__ import annotations

import asyncio
import os
import threading
import time
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

import aiohttp
from aiohttp.http_exceptions import HttpProcessingError
from urllib3.exceptions import DecodeError, HTTPError
from urllib3.response import HTTPResponse, MultiDecoder
from urllib3.util.url import _encode_target
from yarl import URL

from ...errors import APIConnectionError
from ...request import Headers, Response
from ...transports.connection import READ_SIZE
from ...transports.threads import ThreadTransport
from ...transports.tls import tls_context
from ...transports.urllib3 import (
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
from .pool import Attempt, Failed, Home, Resolver, serving

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Awaitable, Callable

    from ...config import Config
    from ...limits import Exchange
    from ...request import Request, Upload

T = TypeVar("T")

_inherited: list[object] = []  # a forked child's copies of its parent's sessions: nothing may ever touch them


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

    def __init__(self, answer: aiohttp.ClientResponse, request: Request, attempt: Attempt, unpack: _Unpacking) -> None:
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
            if asyncio.get_running_loop() is not attempt.loop:
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
        self._homes: dict[asyncio.AbstractEventLoop, Home] = {}
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
        attempt = Attempt(exchange, home)
        headers = {**request.headers, **headers}
        data: Any = request.body
        if data is not None and not (isinstance(data, bytes) and len(data) <= READ_SIZE):
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

        failure: Exception = ConnectionAbortedError()
        done: tuple[aiohttp.ClientResponse, bytes] | None = None
        token = serving.set(attempt)
        try:
            for value in request.headers.values():
                if not str.isascii(value):
                    value.encode("latin-1")
            answer, content = await attempt.within(exchanged)
            if exchange.aborted:
                raise failure
            done = answer, unpack.feed(content) + unpack.feed(b"") if content else b""
        except BaseException as raised:
            attempt.hang_up()
            error = raised.error if isinstance(raised, Failed) else raised
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
            serving.reset(token)
        if done is None:
            raise failure  # not above: what it would carry along shows headers
        answer, content = done
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
        if here is not None:
            await here.end()
        await self._threads.close()

    async def _new_home(self) -> Home:
        """The session of the running loop."""
        for loop in list(self._homes):
            if loop.is_closed():
                self._homes.pop(loop, None)
        home = Home(Resolver(self._threads))
        self._homes[home.loop] = home
        await home.begin()
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


async def _pieces(
    body: bytes | Upload, attempt: Attempt, run: Callable[[Callable[[], Any]], Awaitable[Any]]
) -> AsyncIterator[memoryview]:
    """A body in pieces that are taken one by one; what reads from a disk is run in a thread."""
    try:
        blocks = iter((body,) if isinstance(body, bytes) else body)
        while True:
            block = next(blocks, None) if isinstance(body, bytes) else await run(lambda: next(blocks, None))
            if block is None:
                return
            for start in range(0, len(block), READ_SIZE):
                attempt.moved()
                yield memoryview(block)[start : start + READ_SIZE]
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

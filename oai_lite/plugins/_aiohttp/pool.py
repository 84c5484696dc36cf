"""Connections of aiohttp: a session in each event loop, and what each of its exchanges is promised.

* **Limits**: aiohttp's own are off. Every wait of an exchange runs inside `Attempt.within`, which ends it in time.
* **Loops**: a session ends with its loop, with the client, or with the last answer that is still read after that. It is closed by
  an asynchronous generator, the only thing that a loop closes when it ends; one that waits for nothing, so that it ends at once.
* **Facts**: our own connector and protocol tell the exchange whether the connection was reused, and what was sent and received.
"""

from __future__ import annotations

import asyncio
import os
import socket
import time
import weakref
from contextlib import suppress
from contextvars import ContextVar
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.client_proto import ResponseHandler
from urllib3.util.wait import wait_for_read

from ...transports import connection

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

    from ...limits import Exchange
    from ...transports.threads import ThreadTransport

T = TypeVar("T")

serving: ContextVar[Attempt] = ContextVar("serving")


class Attempt:
    """One exchange on its connection: ends its waits in time, notes what came of it, hangs up."""

    def __init__(self, exchange: Exchange, home: Home) -> None:
        self.exchange = exchange
        self.home: Home | None = home
        self.fault: Exception | None = None  # what producing the body raised
        self.answer: aiohttp.ClientResponse | None = None
        self.loop = home.loop
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
        self._timer = None if left is None else self.loop.call_later(left, self._ring)

    def _ring(self) -> None:
        try:
            self._arm()
        except OSError:  # no time left, or aborted
            if self._scope is not None:
                self._scope.reschedule(self.loop.time())

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
        if asyncio._get_running_loop() is self.loop:
            _close(transport, answer)
            return
        try:
            self.loop.call_soon_threadsafe(_close, transport, answer)
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

    attempt: Attempt | None = None
    used = False
    heard = 0.0  # when something came last, by the time of day: the other clock may stand still with the machine

    def __init__(self, opened: weakref.WeakSet[_Protocol], loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        opened.add(self)

    def data_received(self, data: bytes) -> None:
        self.heard = time.time()
        if self.attempt is not None:
            self.attempt.exchange.received += len(data)
            self.attempt.moved()
        elif self.used and data and self.transport is not None:
            self.transport.abort()  # nobody has asked: it must not become the next one's answer
            return
        super().data_received(data)


class Resolver(AbstractResolver):
    """Looks names up in our threads: those of the loop would keep a program from ending."""

    def __init__(self, threads: ThreadTransport) -> None:
        self._threads = weakref.ref(threads)  # they end with the client, whenever the loop lets this go

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        threads = self._threads()
        if threads is None:
            raise OSError("the client is gone")
        addresses = await threads.run(lambda: socket.getaddrinfo(host, port, family, socket.SOCK_STREAM))
        return [
            ResolveResult(hostname=host, host=str(found[0]), port=port, family=kind, proto=protocol, flags=0)
            for kind, _, protocol, _, found in addresses
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

    def __init__(self, resolver: Resolver, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(limit=0, keepalive_timeout=connection.MAX_IDLE, resolver=resolver, socket_factory=_new_socket)
        self.opened: weakref.WeakSet[_Protocol] = weakref.WeakSet()
        self._factory: Any = partial(_Protocol, self.opened, loop)

    async def connect(self, *args: Any, **kwargs: Any) -> Any:
        made = await super().connect(*args, **kwargs)
        if isinstance(made.protocol, _Protocol):
            serving.get().connected(made.protocol)
        return made

    async def _get(self, key: Any, traces: Any) -> Any:
        exchange = serving.get().exchange
        if exchange.fresh:
            return None
        while (found := await super()._get(key, traces)) is not None:
            # A loop that did not run has not seen what came meanwhile: the end, or an answer that nobody asked for.
            rested = time.time() - getattr(found.protocol, "heard", 0.0) > connection.MAX_IDLE
            if found.transport and not rested and not wait_for_read(found.transport.get_extra_info("socket"), 0):
                exchange.reused = True
                return found
            found.close()
        return None

    def __del__(self, *args: Any) -> None:
        pass  # aiohttp would complain; `Home` sees to it


class Failed(Exception):
    """What went wrong, in a shape that aiohttp does not answer by sending the request again."""

    def __init__(self, error: Exception) -> None:
        self.error = error


async def _once(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    try:
        return await handler(request)
    except (aiohttp.ClientError, OSError) as error:
        raise Failed(error) from error


# The loops' own references are weak: a generator that was dropped would be closed by a task, for which a loop that ends has no time.
_lifetimes: dict[aiohttp.ClientSession, tuple[AsyncGenerator[None], asyncio.AbstractEventLoop]] = {}


async def _lifetime(session: aiohttp.ClientSession, opened: weakref.WeakSet[_Protocol]) -> AsyncGenerator[None]:
    """The loop closes this before it ends."""
    try:
        yield
    finally:
        for protocol in list(opened):
            if protocol.attempt is not None:
                protocol.attempt.hang_up()
            elif protocol.transport is not None:
                protocol.transport.abort()
        session.detach()  # of a connector that has nothing left to close
        _lifetimes.pop(session, None)


def _end(lifetime: AsyncGenerator[None]) -> None:
    """End a session, in its loop."""
    with suppress(StopIteration):
        lifetime.aclose().send(None)


class Home:
    """A session in its event loop. Dropped, it hangs up at once, and its loop clears up when it runs again."""

    def __init__(self, resolver: Resolver) -> None:
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
        self._lifetime = _lifetime(self.session, self._opened)

    async def begin(self) -> None:
        """Make it known to the loop; nothing is waited for."""
        for session, (_, loop) in list(_lifetimes.items()):
            if loop.is_closed():  # without having closed what it ran
                _lifetimes.pop(session, None)
        await anext(self._lifetime)
        _lifetimes[self.session] = self._lifetime, self.loop

    async def end(self) -> None:
        """Close it, if it serves nobody any more; else it ends when it is dropped."""
        if not self.calls:
            _end(self._lifetime)
            await asyncio.sleep(0)  # in which the loop closes the sockets

    def hang_up(self) -> None:
        """Close the connections that serve nobody."""
        for protocol in list(self._opened):
            if protocol.attempt is None and protocol.transport is not None:
                _shut_down(protocol.transport)

    def __del__(self) -> None:
        if self._pid != os.getpid():
            return
        self.hang_up()
        try:
            self.loop.call_soon_threadsafe(_end, self._lifetime)
        except RuntimeError:  # the loop is closed, perhaps without having closed what it ran
            self.session.detach()

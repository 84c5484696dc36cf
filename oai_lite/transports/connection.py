"""urllib3 connections whose every step is bounded and watched by the exchange that they serve.

urllib3's total time-out is a limit per read, so a dripping server escapes it. Here every connect, send and read of a socket is
given what is left until the exchange's deadline, headers included; `exchange.abort()` shuts the socket down from any thread, also
while it connects; and a pooled connection that may have died quietly is not used again.
"""

from __future__ import annotations

import io
import re
import socket
import ssl
import struct
import sys
import threading
import time
from collections import deque
from http.client import HTTPConnection as HTTPClient
from math import inf
from queue import Empty
from typing import TYPE_CHECKING, Any, cast

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError

from .answers import Answer, wrapped

if TYPE_CHECKING:
    import http.client

    from ..limits import Exchange

MAX_IDLE = 25.0  # seconds a pooled connection may go unused; see the module
POOL_SIZE = 1000  # connections kept for one host, as many as the official client allows at a time
READ_SIZE = 65536

# The exchange that the current thread is in: urllib3 picks the connection, and the connection asks here whom it serves.
serving: threading.local = threading.local()


def keepalive_options() -> list[tuple[int, int, int]]:
    """Socket options: no delay, and TCP keepalive as far as the system can be told."""
    options = [(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1), (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    # First probe after 45 s: the system's default of 7,200 s is longer than any NAT remembers. Dead after 5 more, 10 s apart.
    for name, value in (("TCP_KEEPIDLE", 45), ("TCP_KEEPALIVE", 45), ("TCP_KEEPINTVL", 10), ("TCP_KEEPCNT", 5)):
        if hasattr(socket, name):
            options.append((socket.IPPROTO_TCP, getattr(socket, name), value))
    return options


def keep_alive(sock: Any) -> None:
    """Let the system find out that the other side is gone, for connections on which answers may take any time: also while bytes of
    ours are on their way, which nobody has acknowledged, or had room for, for 90 s."""
    options = keepalive_options()
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        options.append((socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, 90_000))
    for option in options:
        try:
            sock.setsockopt(*option)
        except (AttributeError, OSError):  # no TCP, or TLS within a proxy's TLS
            return


# A header that can go out as it is: neither a line break nor one of urllib3's marks (@@@SKIP_HEADER@@@).
_PLAIN_HEADER = re.compile(r"[!-9;-~]+: (?!@)[\t -~\x80-\xff]*")


class _Unasked:
    """A socket that keeps its time-out when urllib3, which knows of none, resets it before each request.

    Setting one is a system call that lets go of the interpreter's lock, and with many threads each of those costs a switch.
    """

    def settimeout(self, value: float | None) -> None:
        if value is not None:
            super().settimeout(value)  # type: ignore[misc]  # a mixin of sockets


# How Linux wants a time limit of a socket: seconds and microseconds.
_TIMEVAL = struct.Struct("ll") if sys.platform.startswith("linux") else None


class _Socket(_Unasked, socket.socket):
    """A plain one. Once it `waits`, the system itself bounds each wait: Python's own time-outs look first whether the socket is
    ready, and that is one more switch of threads for each send and each read."""

    waits = False
    limit: float | None = None  # seconds, as the system was told

    def wait(self) -> None:
        """From now on the system bounds the waits: nothing else is to follow, such as TLS."""
        if _TIMEVAL is not None:
            socket.socket.settimeout(self, None)
            self.waits = True

    def bound(self, seconds: float | None) -> None:
        """Let the next operation take so long, to a tenth of a second; it fails as one that would block."""
        limit = self.limit
        if seconds is None and limit is None:
            return
        if seconds is None or limit is None or not seconds <= limit <= seconds + 0.1:
            # Zero means for ever, there.
            whole, rest = divmod(max(seconds, 1e-4), 1.0) if seconds is not None else (0, 0)
            value = cast("struct.Struct", _TIMEVAL).pack(int(whole), int(rest * 1e6))
            self.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, value)
            self.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, value)
            self.limit = seconds


class TLSSocket(_Unasked, ssl.SSLSocket):
    """An encrypted one."""


def _bound(sock: socket.socket, seconds: float | None) -> None:
    """Let the next operation take so long, to a tenth of a second."""
    sock = _innermost(sock)
    if isinstance(sock, _Socket) and sock.waits:
        sock.bound(seconds)
        return
    now = sock.gettimeout()
    if seconds is None or now is None or not seconds <= now <= seconds + 0.1:
        socket.socket.settimeout(sock, seconds)


def _innermost(sock: Any) -> socket.socket:
    """The socket itself, where urllib3 speaks TLS within TLS: to a server behind a proxy that is reached by https."""
    while not isinstance(sock, socket.socket):
        sock = sock.socket
    return sock


class _Reader(io.RawIOBase):
    """The socket's bytes, each read bounded by what is left of the exchange."""

    def __init__(self, connection: Bounded, raw: io.RawIOBase, sock: socket.socket, exchange: Exchange) -> None:
        self.ended = False
        self._connection = connection
        self._raw = raw
        self._sock = sock
        self._exchange = exchange

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        exchange = self._exchange
        _bound(self._sock, self._connection.limit(exchange))
        count = self._raw.readinto(buffer)
        if count is None:  # it would block: see `_Socket`
            raise TimeoutError("timed out")
        if count:
            exchange.received += count
            self._connection.last_used = time.monotonic(), time.time()
        else:
            self.ended = True
        return count

    def close(self) -> None:
        if not self.closed:
            self._raw.close()
        super().close()


class Bounded(HTTPConnection):
    """A connection whose every step is bounded and watched by the exchange that it serves."""

    # On the monotonic clock, and on the wall's, which goes on while a machine is frozen (or may jump: then we connect anew).
    plain = True  # no TLS follows
    last_used: tuple[float, float] = (0.0, 0.0)
    is_used: bool = False  # an answer has come over it before
    exchange: Exchange | None = None
    connecting: float | None = None  # while it connects, tunnel and TLS included: when that has to be done

    def limit(self, exchange: Exchange) -> float | None:
        """Seconds that the next step may take: what is left for connecting, later one wait for bytes."""
        now, until = time.monotonic(), self.connecting
        if until is None:
            return exchange.wait(now, exchange.read, "read")
        seconds = exchange.wait(now, None if until == inf else until - now, "connect")
        if seconds is not None and seconds <= 0:
            raise TimeoutError("no time left to connect")
        return seconds

    def _new_conn(self) -> socket.socket:
        """Connect, one address after the other, never past the deadline; the socket can be shut down meanwhile."""
        exchange = cast("Exchange", self.exchange)
        try:
            addresses = socket.getaddrinfo(self._dns_host, self.port, type=socket.SOCK_STREAM)
        except (socket.gaierror, UnicodeError) as error:
            raise NameResolutionError(self.host, self, cast("socket.gaierror", error)) from error
        failure: OSError = OSError("the name has no address")
        if exchange.connect is not None:
            self.connecting = time.monotonic() + exchange.connect
        for family, kind, protocol, _, address in addresses:
            sock = _Socket(family, kind, protocol)
            try:
                for option in self.socket_options or ():
                    sock.setsockopt(*option)
                _bound(sock, self.limit(exchange))
                _watch(self, exchange, sock)
                sock.connect(address)
                if self.plain:
                    sock.wait()
                _bound(sock, self.limit(exchange))  # for the handshake, if one follows
                return sock
            except TimeoutError as error:
                sock.close()
                raise ConnectTimeoutError(self, "connecting took too long") from error
            except OSError as error:
                sock.close()
                failure = error
                if exchange.aborted:
                    break
        raise NewConnectionError(self, str(failure)) from failure

    def connect(self) -> None:
        """Connect, and through TLS or a proxy, for the exchange of this thread."""
        exchange = self.exchange = serving.exchange
        self.connecting = inf
        try:
            super().connect()
            _watch(self, exchange, self.sock)  # TLS has put another socket in place
        finally:
            self.connecting = None
            exchange.sent = False  # what a proxy was told does not count
        self.last_used = time.monotonic(), time.time()

    def _tunnel(self) -> None:
        super()._tunnel()
        _bound(cast("socket.socket", self.sock), self.limit(cast("Exchange", self.exchange)))  # for the handshake

    def request(
        self, method: str, url: str, body: Any = None, *args: Any, preload_content: bool = True, **kwargs: Any
    ) -> None:
        """Begin a request for the exchange of this thread."""
        exchange = self.exchange = serving.exchange
        if self.sock is not None:
            exchange.reused = self.is_used
            _watch(self, exchange, self.sock)
        self._held = b"" if isinstance(body, bytes) and 0 < len(body) < READ_SIZE else None
        self._asked = method, preload_content
        super().request(method, url, body, *args, **kwargs)

    _asked: tuple[str, bool]  # the request's method, and whether its answer is to be read at once

    def putheader(self, header: str, *values: str) -> None:  # type: ignore[override]  # as urllib3's
        """Add a header to the request. One that is plain needs none of the checks and conversions."""
        line = f"{header}: {values[0]}"
        if len(values) == 1 and isinstance(values[0], str) and _PLAIN_HEADER.fullmatch(line):
            self._output(line.encode("latin-1"))  # type: ignore[attr-defined]  # http.client's hook for a line of the head
        else:
            super().putheader(header, *values)

    # The head of a request whose body follows: both leave in one packet, and in one call of the system.
    _held: bytes | None = None

    def send(self, data: Any) -> None:
        """Send bytes, each piece under its limit."""
        held, self._held = self._held, None
        if held == b"":
            self._held = data
            return
        if self.sock is None:
            self.connect()
        exchange = cast("Exchange", self.exchange)
        data = held + data if held else data
        for start in range(0, len(data), self.piece):
            _bound(cast("socket.socket", self.sock), self.limit(exchange))
            exchange.sent = True
            try:
                super().send(memoryview(data)[start : start + self.piece] if len(data) > self.piece else data)
            except BlockingIOError:  # see `_Socket`
                raise TimeoutError("timed out") from None

    # Bytes that leave under one limit: else a long upload that goes on all the time would be taken for silence.
    piece = READ_SIZE

    def getresponse(self) -> Any:
        """Read the answer's head; and its body, where the request says so."""
        # Not urllib3's own, which goes on to parse and copy headers; see `answers`.
        answer = cast("Answer", HTTPClient.getresponse(self))
        self.is_used = True
        method, preload = self._asked
        return wrapped(answer, method, preload=preload)

    def response_class(  # type: ignore[override]  # called as a function, here as there
        self, sock: socket.socket, *args: Any, **kwargs: Any
    ) -> http.client.HTTPResponse:
        """http.client's hook for how an answer is read."""
        opener = _Opener(self, sock, cast("Exchange", self.exchange))
        self.response = Answer(cast("socket.socket", opener), *args, **kwargs)
        return self.response

    response: Answer | None = None  # the last one

    @property
    def is_connected(self) -> bool:
        """Asked by the pool before it hands the connection out again."""
        now, wall = self.last_used
        if serving.exchange.fresh or time.monotonic() - now > MAX_IDLE or time.time() - wall > MAX_IDLE:
            return False
        return super().is_connected

    def close(self) -> None:
        """Give the connection up; the next one is unused."""
        self.is_used = False
        super().close()


class _Opener:
    """Stands in for the socket where http.client opens it for reading."""

    def __init__(self, connection: Bounded, sock: socket.socket, exchange: Exchange) -> None:
        self._parts = connection, sock, exchange

    def makefile(self, mode: str) -> io.BufferedReader:
        connection, sock, exchange = self._parts
        raw = sock.makefile("rb", buffering=0)
        return io.BufferedReader(_Reader(connection, raw, sock, exchange), READ_SIZE)


class BoundedTLS(Bounded, HTTPSConnection):  # pyright: ignore[reportIncompatibleVariableOverride]  # see response_class
    """The same over TLS."""

    plain = False
    piece = 16384  # one record: a write of several may take the limit for each

    _handle: socket.socket | None = None

    def _new_conn(self) -> socket.socket:
        sock = super()._new_conn()
        # The handshake will take this socket's descriptor away; what shuts the connection down meanwhile needs one of its own.
        self._handle = sock.dup()
        _watch(self, cast("Exchange", self.exchange), self._handle)
        return sock

    def connect(self) -> None:
        """Connect, and shake hands."""
        try:
            super().connect()
        finally:
            if self._handle is not None:
                self._handle.close()
                self._handle = None


class _Idle:
    """Idle connections, the last used first. urllib3's queue fills itself with a thousand Nones and locks thrice a call."""

    def __init__(self, maxsize: int) -> None:
        self._free: deque[Any] = deque(maxlen=maxsize)

    def get(self, block: bool = True, timeout: float | None = None) -> Any:
        try:
            return self._free.pop()
        except IndexError:
            raise Empty from None

    def put(self, item: Any, block: bool = True, timeout: float | None = None) -> None:
        if item is not None:
            if len(self._free) == self._free.maxlen:
                item.close()
            else:
                self._free.append(item)

    def qsize(self) -> int:
        return len(self._free)


class _Pool(HTTPConnectionPool):
    ConnectionCls = cast("Any", Bounded)
    QueueCls = cast("Any", _Idle)


class _PoolTLS(HTTPSConnectionPool):
    ConnectionCls = cast("Any", BoundedTLS)
    QueueCls = cast("Any", _Idle)


POOLS: dict[str, type[HTTPConnectionPool]] = {"http": _Pool, "https": _PoolTLS}


def _watch(connection: Bounded, exchange: Exchange, sock: socket.socket) -> None:
    """Let `exchange.abort()` shut this socket down, unless the connection serves another exchange by then. The plain socket's
    method is used: SSLSocket's own forgets its session, which the thread that reads is still using."""

    def shut() -> None:
        if connection.exchange is exchange:
            shut_down(sock)

    exchange.on_abort = shut
    if exchange.aborted:
        shut()


def shut_down(sock: socket.socket) -> None:
    """Wake whoever waits on the socket; the plain socket's own method, below TLS."""
    try:
        socket.socket.shutdown(_innermost(sock), socket.SHUT_RDWR)
    except OSError:
        pass  # not connected (yet, or any more)

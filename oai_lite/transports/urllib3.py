"""The synchronous transport: urllib3 does pooling, TLS, proxies and HTTP; this module adds what it does not promise.

* **Deadlines that hold.** urllib3's total time-out is a limit per read, so a dripping server escapes it. Here every connect, send
  and read of a socket is given what is left until the exchange's deadline, headers included.
* **Aborting.** `exchange.abort()` shuts the socket down from any thread, also while it connects.
* **Fresh connections.** TCP keepalive with a short idle time (NATs forget connections without a word; AWS's after 350 s), and
  pooled connections unused for 25 s are dropped (proxies close at 30 s and more; a Lambda freeze lasts longer).
* **One TLS context for all.** Building one takes 22 ms; urllib3 would build one for each connection.
* **Forks.** A child process never touches its parent's sockets.

Rules: urllib3's own retries and redirects are off; nothing of urllib3 leaves this module, neither types nor exceptions.
"""

from __future__ import annotations

import io
import os
import socket
import ssl
import threading
import time
from collections import deque
from http.client import HTTPResponse, IncompleteRead
from math import inf
from queue import Empty
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import SplitResult, unquote, urlsplit

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    NameResolutionError,
    NewConnectionError,
    ProtocolError,
    ProxyError,
    ReadTimeoutError,
    SSLError,
)

from ..drive import read_all
from ..errors import APIConnectionError, APITimeoutError, ArgumentError
from ..limits import Exchange
from ..request import Headers, Response

if TYPE_CHECKING:
    import http.client

    from ..config import Config
    from ..request import Request

MAX_IDLE = 25.0  # seconds a pooled connection may go unused; see the module
POOL_SIZE = 1000  # connections kept for one host, as many as the official client allows at a time
READ_SIZE = 65536

# The exchange that the current thread is in: urllib3 picks the connection, and the connection asks here whom it serves.
_thread = threading.local()


def _socket_options() -> list[tuple[int, int, int]]:
    options = [(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1), (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    # First probe after 45 s: the system's default of 7,200 s is longer than any NAT remembers. Dead after 5 more, 10 s apart.
    for name, value in (("TCP_KEEPIDLE", 45), ("TCP_KEEPALIVE", 45), ("TCP_KEEPINTVL", 10), ("TCP_KEEPCNT", 5)):
        if hasattr(socket, name):
            options.append((socket.IPPROTO_TCP, getattr(socket, name), value))
    return options


class _Unasked:
    """A socket that keeps its time-out when urllib3, which knows of none, resets it before each request.

    Setting one is a system call that lets go of the interpreter's lock, and with many threads each of those costs a switch.
    """

    def settimeout(self, value: float | None) -> None:
        if value is not None:
            super().settimeout(value)  # type: ignore[misc]  # a mixin of sockets


class _Socket(_Unasked, socket.socket):
    """A plain one."""


class _TLSSocket(_Unasked, ssl.SSLSocket):
    """An encrypted one."""


def _bound(sock: socket.socket, seconds: float | None) -> None:
    """Let the next operation take so long, to a tenth of a second."""
    now = sock.gettimeout()
    if seconds is None or now is None or not seconds <= now <= seconds + 0.1:
        socket.socket.settimeout(sock, seconds)


class _Reader(io.RawIOBase):
    """The socket's bytes, each read bounded by what is left of the exchange."""

    def __init__(self, connection: _Bounded, raw: io.RawIOBase, sock: socket.socket, exchange: Exchange) -> None:
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
        if count:
            exchange.received += count
            self._connection.last_used = time.monotonic()
        else:
            self.ended = True
        return count

    def close(self) -> None:
        if not self.closed:
            self._raw.close()
        super().close()


class _Bounded(HTTPConnection):
    """A connection whose every step is bounded and watched by the exchange that it serves."""

    last_used = 0.0  # on the monotonic clock
    is_used = False  # an answer has come over it before
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
        exchange = self.exchange = _thread.exchange
        self.connecting = inf
        try:
            super().connect()
            _watch(self, exchange, self.sock)  # TLS has put another socket in place
        finally:
            self.connecting = None
            exchange.sent = False  # what a proxy was told does not count
        self.last_used = time.monotonic()

    def _tunnel(self) -> None:
        super()._tunnel()
        _bound(cast("socket.socket", self.sock), self.limit(cast("Exchange", self.exchange)))  # for the handshake

    def request(self, method: str, url: str, body: Any = None, *args: Any, **kwargs: Any) -> None:
        exchange = self.exchange = _thread.exchange
        if self.sock is not None:
            exchange.reused = self.is_used
            _watch(self, exchange, self.sock)
        self._held = b"" if isinstance(body, bytes) and 0 < len(body) < READ_SIZE else None
        super().request(method, url, body, *args, **kwargs)

    # The head of a request whose body follows: both leave in one packet, and in one call of the system.
    _held: bytes | None = None

    def send(self, data: Any) -> None:
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
            super().send(memoryview(data)[start : start + self.piece] if len(data) > self.piece else data)

    # Bytes that leave under one limit: else a long upload that goes on all the time would be taken for silence.
    piece = READ_SIZE

    def getresponse(self) -> Any:
        response = super().getresponse()
        self.is_used = True
        return response

    def response_class(  # type: ignore[override]  # called as a function, here as there
        self, sock: socket.socket, *args: Any, **kwargs: Any
    ) -> http.client.HTTPResponse:
        opener = _Opener(self, sock, cast("Exchange", self.exchange))
        self.response = _Answer(cast("socket.socket", opener), *args, **kwargs)
        return self.response

    response: HTTPResponse | None = None  # the last one

    @property
    def is_connected(self) -> bool:
        """Asked by the pool before it hands the connection out again."""
        if _thread.exchange.fresh or time.monotonic() - self.last_used > MAX_IDLE:
            return False
        return super().is_connected

    def close(self) -> None:
        self.is_used = False
        super().close()


class _Opener:
    """Stands in for the socket where http.client opens it for reading."""

    def __init__(self, connection: _Bounded, sock: socket.socket, exchange: Exchange) -> None:
        self._parts = connection, sock, exchange

    def makefile(self, mode: str) -> io.BufferedReader:
        connection, sock, exchange = self._parts
        raw = sock.makefile("rb", buffering=0)
        return io.BufferedReader(_Reader(connection, raw, sock, exchange), READ_SIZE)


class _Answer(HTTPResponse):
    """http.client takes the end of a connection inside the headers for their end: the answer would count as a whole, empty one."""

    def begin(self) -> None:
        reader = cast("_Reader", self.fp.raw)
        super().begin()
        if reader.ended:
            self.close()
            raise IncompleteRead(b"")


class _BoundedTLS(_Bounded, HTTPSConnection):  # pyright: ignore[reportIncompatibleVariableOverride]  # see response_class
    """The same over TLS."""

    piece = 16384  # one record: a write of several may take the limit for each


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
    ConnectionCls = cast("Any", _Bounded)
    QueueCls = cast("Any", _Idle)


class _PoolTLS(HTTPSConnectionPool):
    ConnectionCls = cast("Any", _BoundedTLS)
    QueueCls = cast("Any", _Idle)


_POOLS = {"http": _Pool, "https": _PoolTLS}


def _watch(connection: _Bounded, exchange: Exchange, sock: socket.socket) -> None:
    """Let `exchange.abort()` shut this socket down, unless the connection serves another exchange by then. The plain socket's
    method is used: SSLSocket's own forgets its session, which the thread that reads is still using."""

    def shut() -> None:
        if connection.exchange is exchange:
            _shut(sock)

    exchange.on_abort = shut
    if exchange.aborted:
        shut()


def _shut(sock: socket.socket) -> None:
    try:
        socket.socket.shutdown(sock, socket.SHUT_RDWR)
    except OSError:
        pass  # not connected (yet, or any more)


def _socket_below(raw: urllib3.BaseHTTPResponse) -> socket.socket | None:
    """The socket that an answer is read from, where the connection is the caller's; None where that cannot be seen."""
    reader = getattr(getattr(raw, "_fp", None), "fp", None)  # http.client's response, and its file
    sock = getattr(getattr(reader, "raw", None), "_sock", None)
    return sock if isinstance(sock, socket.socket) else None


class StreamBody:
    """The rest of an answer, read as it comes.

    What is not compressed and comes over a connection of ours is read from http.client's response (`plain`) directly: urllib3's
    layers above it double the cost of a small event.
    """

    __slots__ = ("_exchange", "_foreign", "_plain", "_raw", "_request")

    def __init__(
        self,
        raw: urllib3.BaseHTTPResponse,
        request: Request,
        exchange: Exchange,
        plain: HTTPResponse | None,
        foreign: socket.socket | None,
    ) -> None:
        self._raw: urllib3.BaseHTTPResponse | None = raw
        self._plain = plain
        self._foreign = foreign  # the socket, where the connection is not ours and bounds nothing
        self._request = request
        self._exchange = exchange

    def read_some(self) -> bytes:
        """The next bytes as soon as there are any; b"" at the end of the body."""
        raw, plain = self._raw, self._plain
        if raw is None:
            return b""
        try:
            if plain is not None:
                data = plain.read1(READ_SIZE)
                if not data:
                    if plain.length:
                        raise IncompleteRead(b"", plain.length)
                    plain.close()
            else:
                seconds = self._exchange.wait(time.monotonic(), self._exchange.read, "read")
                if self._foreign is not None:
                    self._foreign.settimeout(seconds)
                data = raw.read1(READ_SIZE)
        except Exception as error:
            translated = _translate(error, self._request, self._exchange)
            self._drop()
            raise translated from error
        if not data:
            raw.release_conn()
            self._raw = None
        return data

    def finish(self, seconds: float) -> None:
        """Read on to the end for at most so long, so that the connection can be used again; else close it."""
        exchange = self._exchange
        exchange.deadline = time.monotonic() + seconds
        try:
            while self.read_some():
                pass
        except APIConnectionError:
            pass
        self.close()

    def close(self) -> None:
        """Give the connection up, unless the body was read to its end."""
        if self._raw is not None:
            self._exchange.abort()  # a thread that reads right now would keep close() waiting
            self._drop()

    def _drop(self) -> None:
        raw, self._raw = self._raw, None
        if raw is not None:
            raw.close()
            raw.release_conn()


class Urllib3Transport:
    """Sends requests through pools of its own, or through the caller's `PoolManager`.

    With the caller's manager the connections are not of our making, so until an answer's headers are there, three things do not
    hold: `connect` and `read` bound each wait but nothing bounds their sum; a cancelled call keeps its thread until one fires;
    a request that dies on a reused connection is not replayed for free.
    """

    def __init__(self, config: Config) -> None:
        self._config = config
        self._given = config.http_client
        self._start()

    def _start(self) -> None:
        self._pid = os.getpid()
        self._lock = threading.Lock()
        self._pools: dict[tuple[str, str], Any] = {}
        self._managers: dict[tuple[str | None, str], Any] = {}

    def send(self, request: Request, exchange: Exchange, stream: bool = False) -> Response:
        """One attempt. Raises APIConnectionError or APITimeoutError; every status is a Response."""
        if os.getpid() != self._pid:
            self._start()
        parts = urlsplit(request.url)
        own = self._given is None
        exchange.sent = not own  # a connection of ours tells; of another one the worst is assumed
        _thread.exchange = exchange
        try:
            pool = self._pools.get((parts.scheme, parts.netloc)) or self._pool(
                parts.scheme, parts.netloc, parts.hostname
            )
            body, headers = request.body, request.headers
            if body is not None and not isinstance(body, bytes) and body.length is not None:
                headers = {**headers, "Content-Length": str(body.length)}
            raw = pool.urlopen(
                request.method,
                _target(parts) if isinstance(pool, HTTPConnectionPool) else request.url,
                body=body,
                headers=headers,
                retries=False,
                redirect=False,
                assert_same_host=False,
                timeout=_OURS
                if own
                else urllib3.Timeout(exchange.connect, exchange.wait(time.monotonic(), exchange.read, "read")),
                preload_content=own and not stream,
            )
        except ArgumentError:
            raise  # says what is wrong already
        except (ValueError, TypeError) as error:
            if isinstance(error, (HTTPError, OSError)):
                raise _translate(error, request, exchange) from error
            if isinstance(error, ArgumentError):  # a body that cannot be produced says so itself
                raise
            # The standard library's text would show the header's value, which may be a credential.
            raise ArgumentError(
                f"{request.method} {request.path or request.url}: a header has a name or value that HTTP cannot carry; "
                f"the names are {', '.join(map(repr, request.headers))}"
            ) from None
        except Exception as error:
            raise _translate(error, request, exchange) from error
        finally:
            _thread.exchange = None
        answer = Headers(raw.headers)
        if own and not stream:
            return Response(raw.status, answer, raw.data, None, raw.version_string)
        response = Response(raw.status, answer, None, self._body(raw, request, exchange), raw.version_string)
        if not stream:
            read_all(response)
        return response

    def _body(self, raw: urllib3.BaseHTTPResponse, request: Request, exchange: Exchange) -> StreamBody:
        connection = raw.connection
        if isinstance(connection, _Bounded):
            plain = None if "content-encoding" in raw.headers else connection.response
            return StreamBody(raw, request, exchange, plain, None)
        foreign = _socket_below(raw)
        if foreign is not None:
            exchange.on_abort = lambda: _shut(foreign)
            if exchange.aborted:
                _shut(foreign)
        return StreamBody(raw, request, exchange, None, foreign)

    def close(self) -> None:
        """Close the pooled connections; a manager that the caller gave is the caller's to close."""
        pools, managers = self._pools, self._managers
        self._pools, self._managers = {}, {}
        if os.getpid() == self._pid:
            for pool in pools.values():
                if isinstance(pool, HTTPConnectionPool):
                    pool.close()
            for manager in managers.values():
                manager.clear()

    def _pool(self, scheme: str, netloc: str, host: str | None) -> Any:
        """What sends to this host: a pool of our own, a proxy's manager, or the caller's manager."""
        if scheme not in ("http", "https") or not host:
            raise _bad_url(scheme, netloc)
        with self._lock:
            pool = self._pools.get((scheme, netloc))
            if pool is None:
                pool = self._given
                if pool is None:
                    proxy = self._proxy(scheme, netloc)
                    pool = self._manager(proxy, scheme)
                    if proxy is None:
                        pool = pool.connection_from_url(f"{scheme}://{netloc}")
                self._pools[scheme, netloc] = pool
            return pool

    def _manager(self, proxy: str | None, scheme: str) -> Any:
        manager = self._managers.get((proxy, scheme))
        if manager is None:
            options: dict[str, Any] = {"maxsize": POOL_SIZE, "retries": False, "socket_options": _socket_options()}
            if scheme == "https":
                options["ssl_context"] = tls_context(self._config)
            if proxy is None:
                manager = urllib3.PoolManager(**options)
            else:
                if proxy.startswith("https:"):
                    options["proxy_ssl_context"] = tls_context(self._config)
                manager = urllib3.ProxyManager(_check_proxy(proxy), proxy_headers=_proxy_login(proxy), **options)
            manager.pool_classes_by_scheme = _POOLS
            self._managers[proxy, scheme] = manager
        return manager

    def _proxy(self, scheme: str, netloc: str) -> str | None:
        """The proxy for this host: the one given, else the environment's, unless `NO_PROXY` names the host."""
        if self._config.proxy is not None:
            return self._config.proxy or None
        if not any(name.lower().endswith("_proxy") for name in os.environ):
            return None
        import urllib.request

        environment: Any = urllib.request  # two functions that typeshed leaves out
        proxies = environment.getproxies_environment()
        if environment.proxy_bypass_environment(netloc.rpartition("@")[2], proxies):
            return None
        proxy = proxies.get(scheme) or proxies.get("all")
        return f"http://{proxy}" if proxy and "://" not in proxy else proxy


# Our connections bound every step themselves.
_OURS = urllib3.Timeout(None, None)


def _target(parts: SplitResult) -> str:
    return f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"


def _bad_url(scheme: str, netloc: str) -> ArgumentError:
    return ArgumentError(
        f"base_url: expected an http:// or https:// URL with a host, got {scheme}://{netloc.rpartition('@')[2]}"
    )


def _check_proxy(proxy: str) -> str:
    if not proxy.startswith(("http://", "https://")):
        scheme = proxy.split("://", 1)[0]
        raise ArgumentError(
            f"proxy: expected an http:// or https:// URL, got {scheme}://…; for a SOCKS proxy pass "
            "http_client=urllib3.contrib.socks.SOCKSProxyManager(…)"
        )
    return proxy


def _proxy_login(proxy: str) -> dict[str, str] | None:
    login = urlsplit(proxy).netloc.rpartition("@")[0]
    return urllib3.make_headers(proxy_basic_auth=unquote(login)) if login else None


_default_context: ssl.SSLContext | None = None
_context_lock = threading.Lock()


def tls_context(config: Config) -> ssl.SSLContext:
    """The client's TLS settings; without any, one context that all clients share. Certificates: `ca_bundle`, else
    `SSL_CERT_FILE`/`SSL_CERT_DIR`, else the system's."""
    global _default_context
    if config.ssl_context is not None:
        return config.ssl_context
    if config.ca_bundle is None and config.client_cert is None:
        with _context_lock:
            if _default_context is None:
                _default_context = _new_context(None)
            return _default_context
    context = _new_context(config.ca_bundle)
    if config.client_cert is not None:
        files = (config.client_cert,) if isinstance(config.client_cert, str) else config.client_cert
        try:
            context.load_cert_chain(*files)
        except OSError as error:
            raise ArgumentError(
                f"client_cert: cannot read a certificate and its key from {files[0]!r}: {error}"
            ) from error
    return context


def _new_context(ca_bundle: str | None) -> ssl.SSLContext:
    try:
        folder = ca_bundle is not None and os.path.isdir(ca_bundle)
        context = ssl.create_default_context(cafile=None if folder else ca_bundle, capath=ca_bundle if folder else None)
    except OSError as error:
        raise ArgumentError(f"ca_bundle: cannot read certificates (PEM) from {ca_bundle!r}: {error}") from error
    context.sslsocket_class = _TLSSocket
    return context


def _translate(error: BaseException, request: Request, exchange: Exchange) -> APIConnectionError:
    """Our error for whatever urllib3, http.client, ssl or socket raised; the detail goes into a note."""
    shown = request.without_secrets()
    cause = error.original_error if isinstance(error, ProxyError) else error
    if isinstance(cause, ConnectTimeoutError):  # a refused connection is one, too
        exchange.sent = False
    if _is_timeout(error) and not exchange.aborted:
        timer = exchange.timer or "read"
        new: APIConnectionError = APITimeoutError(shown, timer=timer, sent=exchange.sent)
        what = {
            "total": "the whole call",
            "connect": "connecting",
            "read": "one wait for bytes",
            "idle": "a stream without content",
        }[timer]
        new.add_note(f"{request.method} {shown.url}: the time-out for {what} (timer {timer!r}) fired")
        return new
    new = APIConnectionError(request=shown, sent=exchange.sent)
    reason = "the call was cancelled" if exchange.aborted else _reason(error)
    new.add_note(f"{request.method} {shown.url}: {reason}")
    if isinstance(error, SSLError) and "CERTIFICATE_VERIFY_FAILED" in str(error):
        store = os.environ.get("SSL_CERT_FILE") or "the system's store"
        new.add_note(
            f"Certificates were checked against ca_bundle=, if given, else {store}; a company's own CA goes there."
        )
    return new


def _is_timeout(error: BaseException) -> bool:
    """Whether it comes down to a time-out. urllib3 derives a refused connection from one, and wraps those of writing."""
    if isinstance(error, NewConnectionError):
        return False
    if isinstance(error, (ProtocolError, ProxyError)):
        return any(isinstance(inner, Exception) and _is_timeout(inner) for inner in error.args)
    return isinstance(error, (ReadTimeoutError, ConnectTimeoutError, TimeoutError))


def _reason(error: BaseException) -> str:
    if isinstance(error, NameResolutionError):
        return f"the name of the host could not be resolved ({error.__cause__})"
    if isinstance(error, NewConnectionError):
        return f"no connection ({error.__cause__})"
    if isinstance(error, ProxyError):
        return f"the proxy failed ({error.original_error})"
    return str(error.args[-1] if error.args else error) or type(error).__name__

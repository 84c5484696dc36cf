"""The synchronous transport: urllib3 does pooling, TLS, proxies and HTTP; `connection` and `tls` add what it does not promise.

* **Deadlines that hold**, and aborting from any thread: every step of a socket is bounded (`connection`).
* **Fresh connections.** TCP keepalive with a short idle time (NATs forget connections without a word; AWS's after 350 s), and
  pooled connections unused for 25 s are dropped (proxies close at 30 s and more; a Lambda freeze lasts longer).
* **One TLS context for all** (`tls`); urllib3 would build one for each connection.
* **Forks.** A child process never touches its parent's sockets.

Rules: urllib3's own retries and redirects are off; nothing of urllib3 leaves this folder, neither types nor exceptions.
"""

from __future__ import annotations

import os
import socket
import threading
import time
from http.client import HTTPException, HTTPResponse, IncompleteRead
from typing import TYPE_CHECKING, Any
from urllib.parse import SplitResult, unquote, urlsplit

import urllib3
from urllib3.connectionpool import HTTPConnectionPool
from urllib3.exceptions import (
    ConnectTimeoutError,
    DecodeError,
    HTTPError,
    NameResolutionError,
    NewConnectionError,
    ProtocolError,
    ProxyError,
    ReadTimeoutError,
    SSLError,
)
from urllib3.util import parse_url

from ..drive import read_all
from ..errors import APIConnectionError, APITimeoutError, ArgumentError
from ..limits import Exchange
from ..request import Headers, Response
from .answers import Plain
from .connection import POOL_SIZE, POOLS, READ_SIZE, Bounded, keepalive_options, serving, shut_down
from .tls import tls_context

if TYPE_CHECKING:
    from ..config import Config
    from ..request import Request


class StreamBody:
    """The rest of an answer, read as it comes.

    What is not compressed and comes over a connection of ours is read from http.client's response (`plain`) directly: urllib3's
    layers above it double the cost of a small event.
    """

    __slots__ = ("_exchange", "_foreign", "_plain", "_raw", "_request")

    def __init__(
        self,
        raw: urllib3.BaseHTTPResponse | Plain,
        request: Request,
        exchange: Exchange,
        plain: HTTPResponse | None,
        foreign: socket.socket | None,
    ) -> None:
        self._raw: urllib3.BaseHTTPResponse | Plain | None = raw
        self._plain = plain
        self._foreign = foreign  # the socket, where the connection is not ours and bounds nothing
        self._request = request
        self._exchange = exchange

    def read_some(self) -> bytes:
        """The next bytes as soon as there are any; b"" at the end of the body."""
        raw, plain = self._raw, self._plain
        if raw is None:
            if self._exchange.aborted:  # by somebody else, while this one was about to read
                raise _translate(ConnectionAbortedError(), self._request, self._exchange)
            return b""
        try:
            if self._exchange.end is not None:  # bytes that wait in memory would not ask
                self._exchange.wait(time.monotonic(), None, "read")
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
                assert not isinstance(raw, Plain)
                data = raw.read1(READ_SIZE)
                if not data:
                    _check_whole(raw)
            if not data and self._exchange.aborted:
                # A socket that is shut down ends like one whose server has finished.
                raise ConnectionAbortedError
        except Exception as error:
            if not _is_failure(error, self._exchange):
                self._drop()
                raise
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
        serving.exchange = exchange
        try:
            pool = self._pools.get((parts.scheme, parts.netloc)) or self._pool(
                parts.scheme, parts.netloc, parts.hostname
            )
            body, headers = request.body, request.headers
            if body is not None and not isinstance(body, bytes) and body.length is not None:
                headers = {**headers, "Content-Length": str(body.length)}
            raw = pool.urlopen(
                request.method,
                target_of(parts) if isinstance(pool, HTTPConnectionPool) else request.url,
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
            if own and not stream and not isinstance(raw, Plain):
                _check_whole(raw)
        except ArgumentError:
            raise  # says what is wrong already, as a body that cannot be produced does
        except (ValueError, TypeError) as error:
            if isinstance(error, (HTTPError, OSError)):
                raise _translate(error, request, exchange) from error
            raw = None
        except Exception as error:
            if not _is_failure(error, exchange):
                raise
            raise _translate(error, request, exchange) from error
        except BaseException:
            exchange.abort()  # Ctrl-C: wherever it struck, nobody reads on, and a traceback may hold what would be closed
            raise
        finally:
            serving.exchange = None
        if raw is None:
            raise bad_header(request)  # not above, where it would carry the error that shows the value
        answer = Headers(raw.answer.fields if isinstance(raw, Plain) else raw.headers)
        if own and not stream:
            return Response(raw.status, answer, raw.data, None, raw.version_string)
        response = Response(raw.status, answer, None, self._body(raw, request, exchange), raw.version_string)
        if not stream:
            read_all(response)
        return response

    def _body(self, raw: urllib3.BaseHTTPResponse | Plain, request: Request, exchange: Exchange) -> StreamBody:
        if isinstance(raw, Plain):
            return StreamBody(raw, request, exchange, raw.answer, None)
        connection = raw.connection
        if isinstance(connection, Bounded):
            plain = None if "content-encoding" in raw.headers else connection.response
            return StreamBody(raw, request, exchange, plain, None)
        foreign = _socket_below(raw)
        if foreign is not None:
            exchange.on_abort = lambda: shut_down(foreign)
            if exchange.aborted:
                shut_down(foreign)
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
            raise bad_url(scheme, netloc)
        with self._lock:
            pool = self._pools.get((scheme, netloc))
            if pool is None:
                pool = self._given
                if pool is None:
                    proxy = proxy_for(self._config, scheme, netloc)
                    pool = self._manager(proxy, scheme)
                    if proxy is None:
                        pool = pool.connection_from_url(f"{scheme}://{netloc}")
                self._pools[scheme, netloc] = pool
            return pool

    def _manager(self, proxy: str | None, scheme: str) -> Any:
        manager = self._managers.get((proxy, scheme))
        if manager is None:
            options: dict[str, Any] = {"maxsize": POOL_SIZE, "retries": False, "socket_options": keepalive_options()}
            if scheme == "https":
                options["ssl_context"] = tls_context(self._config)
            if proxy is None:
                manager = urllib3.PoolManager(**options)
            else:
                if proxy.startswith("https:"):
                    options["proxy_ssl_context"] = tls_context(self._config)
                manager = urllib3.ProxyManager(check_proxy(proxy), proxy_headers=proxy_login(proxy), **options)
            manager.pool_classes_by_scheme = POOLS
            self._managers[proxy, scheme] = manager
        return manager


def _check_whole(raw: urllib3.BaseHTTPResponse) -> None:
    if "content-encoding" in raw.headers and raw.tell():
        check_unpacked(getattr(raw, "_decoder", None))


def check_unpacked(decoder: Any) -> None:
    """A packed body that ended before its packing did was cut off; urllib3's decoders take it for a whole one."""
    for part in getattr(decoder, "_decoders", [decoder]):
        whole = getattr(getattr(part, "_obj", None), "eof", True)
        if not whole and getattr(part, "_state", None) != _GARBAGE:
            raise DecodeError("the body ended before its packing did")


_GARBAGE = 2  # urllib3's state of a gzip body that is whole and has something after it, which all clients ignore


def _socket_below(raw: urllib3.BaseHTTPResponse) -> socket.socket | None:
    """The socket that an answer is read from, where the connection is the caller's; None where that cannot be seen."""
    reader = getattr(getattr(raw, "_fp", None), "fp", None)  # http.client's response, and its file
    sock = getattr(getattr(reader, "raw", None), "_sock", None)
    return sock if isinstance(sock, socket.socket) else None


# Our connections bound every step themselves.
_OURS = urllib3.Timeout(None, None)


def target_of(parts: SplitResult) -> str:
    """Path and query, as a request's first line names them."""
    return f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"


def bad_url(scheme: str, netloc: str) -> ArgumentError:
    """For what is no address of a server. The user and password in it are not shown."""
    return ArgumentError(
        f"base_url: expected an http:// or https:// URL with a host, got {scheme}://{netloc.rpartition('@')[2]}"
    )


def proxy_for(config: Config, scheme: str, netloc: str) -> str | None:
    """The proxy for this host: the one given, else the environment's, unless `NO_PROXY` names the host."""
    if config.proxy is not None:
        return config.proxy or None
    if not any(name.lower().endswith("_proxy") for name in os.environ):
        return None
    import urllib.request

    environment: Any = urllib.request  # two functions that typeshed leaves out
    proxies = environment.getproxies_environment()
    if environment.proxy_bypass_environment(netloc.rpartition("@")[2], proxies):
        return None
    proxy = proxies.get(scheme) or proxies.get("all")
    return f"http://{proxy}" if proxy and "://" not in proxy else proxy


def check_proxy(proxy: str) -> str:
    """The proxy's URL, if it is one. Messages do not show it: it may hold a password."""
    if not proxy.startswith(("http://", "https://")):
        scheme, mark, _ = proxy.partition("://")
        raise ArgumentError(
            f"proxy: expected an http:// or https:// URL, got {f'{scheme}://…' if mark else 'one without a scheme'}; for a "
            "SOCKS proxy pass http_client=urllib3.contrib.socks.SOCKSProxyManager(…)"
        )
    try:
        host = parse_url(proxy).host
    except HTTPError:
        host = None
    if not host:
        raise ArgumentError(
            "proxy: its host and port cannot be read; expected http://host:port or http://user:password@host:port, where "
            "special characters of the password are percent-encoded"
        )
    return proxy


def proxy_login(proxy: str) -> dict[str, str] | None:
    """The header that carries the user and password of the proxy's URL."""
    login = urlsplit(proxy).netloc.rpartition("@")[0]
    return urllib3.make_headers(proxy_basic_auth=unquote(login)) if login else None


def _is_failure(error: Exception, exchange: Exchange) -> bool:
    """Whether this is a connection's failure, and not a mistake in a program. A socket that is shut down under a read may fail
    in any way."""
    return exchange.aborted or isinstance(error, (OSError, HTTPError, HTTPException))


def _translate(error: BaseException, request: Request, exchange: Exchange) -> APIConnectionError:
    """Our error for whatever urllib3, http.client, ssl or socket raised."""
    cause = error.original_error if isinstance(error, ProxyError) else error
    if isinstance(cause, ConnectTimeoutError):  # a refused connection is one, too
        exchange.sent = False
    untrusted = isinstance(error, SSLError) and "CERTIFICATE_VERIFY_FAILED" in str(error)
    return failed(request, exchange, None if _is_timeout(error) else _reason(error), untrusted=untrusted)


def failed(request: Request, exchange: Exchange, reason: str | None, *, untrusted: bool = False) -> APIConnectionError:
    """The error for an attempt without a (whole) answer; without a reason it took too long. The detail goes into a note."""
    shown = request.without_secrets()
    if reason is None and not exchange.aborted:
        timer = exchange.timer or "read"
        new: APIConnectionError = APITimeoutError(shown, timer=timer, sent=exchange.sent)
        what = {
            "total": "the whole call",
            "connect": "connecting",
            "read": "one wait for bytes",
            "idle": "a stream without content",
            "deadline": "all that this client does",
        }[timer]
        new.add_note(f"{request.method} {shown.url}: the time-out for {what} (timer {timer!r}) fired")
        return new
    new = APIConnectionError(request=shown, sent=exchange.sent)
    new.add_note(f"{request.method} {shown.url}: {'the call was cancelled' if exchange.aborted else reason}")
    if untrusted:
        new.final = "the server's certificate is not trusted"
        file = os.environ.get("SSL_CERT_FILE")
        store = f"SSL_CERT_FILE ({file})" if file else "the system's store"
        new.add_note(
            f"Certificates were checked against ca_bundle=, if given, else {store}; to trust another CA, such as a company's "
            "own, pass ca_bundle= or set SSL_CERT_FILE."
        )
    return new


def bad_header(request: Request) -> ArgumentError:
    """For a header that cannot be sent. The standard library's error would show its value, which may be a credential."""
    shown = request.without_secrets()
    return ArgumentError(
        f"{request.method} {shown.path or shown.url}: a header has a name or value that HTTP cannot carry; "
        f"the names are {', '.join(map(repr, request.headers))}"
    )


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

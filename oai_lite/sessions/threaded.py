"""The synchronous opener. The package websockets reads in a thread of its own, so that pings are answered while nobody receives."""

from __future__ import annotations

import socket
import ssl
import threading
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Any

from urllib3.util.wait import wait_for_write
from websockets.exceptions import (
    InvalidProxy as InvalidProxy,  # new in 15.0, as is what else is needed of it
    InvalidStatus,
)
from websockets.sync.client import ClientConnection, connect

from ..errors import ArgumentError
from ..transports.connection import keep_alive, shut_down
from .handshake import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping


_SMALL = 8192  # bytes that fit wherever there is room at all


class _Patient:
    """The client's TLS settings for sockets that can be told to wait for ever again; those of the client's own keep their time-out."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context

    def __getattr__(self, name: str) -> Any:
        return getattr(self._context, name)

    def wrap_socket(self, *args: Any, **options: Any) -> ssl.SSLSocket:
        """See `ssl.SSLContext`."""
        made = self._context.wrap_socket(*args, **options)
        vars(made)["settimeout"] = partial(ssl.SSLSocket.settimeout, made)
        return made


class _Connection(ClientConnection):
    """A connection on which nobody who sends keeps others from receiving, and without redirects of its own.

    websockets writes under the lock that receiving needs, too: two sides that both send more than fits on the way would wait for each
    other for ever, and a large message over a slow line would hold up all that comes. Here a thread writes what does not go at once.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        self._turn = threading.Condition()
        self._pending: deque[bytes] = deque()
        self._asked = self._written = 0  # pieces, so far
        self._writer: threading.Thread | None = None
        self._over = False
        super().__init__(*args, **options)

    def handshake(self, *args: Any, **options: Any) -> None:
        """See websockets. It follows redirects from 17.0 on: the pipeline's keep every credential from other hosts."""
        try:
            super().handshake(*args, **options)
        except InvalidStatus as error:
            raise Refused(error.response) from None

    def send(self, *args: Any, **options: Any) -> None:
        """Send a message, and wait until the system has taken it."""
        super().send(*args, **options)
        with self._turn:
            last = self._asked
            self._turn.wait_for(lambda: self._written >= last or self._over)
            if self._written >= last:
                return
        self.recv_events_thread.join()
        raise self.close_exc

    def send_data(self) -> None:
        """See websockets: whoever calls this holds its lock."""
        with self._turn:
            for data in self.protocol.data_to_send():
                self._asked += 1
                idle = self._asked == self._written + 1
                if idle and (not data or (len(data) <= _SMALL and wait_for_write(self.socket, 0))):
                    self._write(data)
                    self._written += 1
                    continue
                self._pending.append(data)
                if self._writer is None:
                    self._writer = threading.Thread(target=self._write_on, daemon=True)
                    self._writer.start()
            self._turn.notify_all()

    def _write(self, data: bytes) -> None:
        if data:
            self.socket.sendall(data)
            return
        try:
            self.socket.shutdown(socket.SHUT_WR)  # what an empty piece stands for
        except OSError:
            pass  # closed already

    def _write_on(self) -> None:
        while True:
            with self._turn:
                self._turn.wait_for(lambda: self._pending or self._over)
                if self._over:
                    return
                data = self._pending.popleft()
            try:
                self._write(data)
            except Exception as error:  # noqa: BLE001 - whatever it is, the connection is lost
                with self.protocol_mutex:
                    self.set_connection_exc(error)
                self.close_socket()
                return
            with self._turn:
                self._written += 1
                self._turn.notify_all()

    def close_socket(self) -> None:
        """See websockets. Who is writing is woken."""
        _give_up(self)
        super().close_socket()
        with self._turn:
            self._over = True
            self._turn.notify_all()


def _give_up(connection: ClientConnection) -> None:
    shut_down(getattr(connection.socket, "ssl_socket", connection.socket))  # what TLS within a proxy's TLS is made of


class Opener:
    """See `session.Opener`."""

    def __init__(self) -> None:
        self._woken = threading.Event()

    def open(self, url: str, options: Mapping[str, Any]) -> ClientConnection:
        """Connect."""
        changed = {name: _Patient(options[name]) for name in ("ssl", "proxy_ssl") if options.get(name) is not None}
        # Entered, which 17.1 and later want; what leaving does is for the session.
        connection: ClientConnection = connect(url, create_connection=_Connection, **{**options, **changed}).__enter__()
        keep_alive(connection.socket)
        return connection

    def pause(self, seconds: float) -> None:
        """Wait, or until `wake`."""
        self._woken.wait(seconds)

    def wake(self) -> None:
        """End the pause."""
        self._woken.set()

    def settle(self, result: Any) -> Any:
        """Refuse what an async handler gave."""
        getattr(result, "close", bool)()  # else Python warns that nobody awaited it
        raise ArgumentError(
            "an async function cannot be a handler of the synchronous client; AsyncOpenAI takes both kinds"
        )

    def close(self, socket: ClientConnection, code: int, reason: str) -> None:
        """Say goodbye, in time: somebody who is stuck in sending would keep it waiting."""
        timer = threading.Timer(socket.close_timeout or threading.TIMEOUT_MAX, self.abort, (socket,))
        timer.daemon = True
        timer.start()
        try:
            socket.close(code, reason)
        finally:
            timer.cancel()

    def abort(self, socket: ClientConnection) -> None:
        """Give a connection up at once: all its threads end."""
        _give_up(socket)

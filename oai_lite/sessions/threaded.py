"""The synchronous opener. The package websockets reads in a thread of its own, so that pings are answered while nobody receives."""

from __future__ import annotations

import ssl
import threading
from functools import partial
from typing import TYPE_CHECKING, Any

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
    """Without redirects, which websockets follows from 17.0 on: the pipeline's keep every credential from other hosts."""

    def handshake(self, *args: Any, **options: Any) -> None:
        """See websockets."""
        try:
            super().handshake(*args, **options)
        except InvalidStatus as error:
            raise Refused(error.response) from None


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
        """Give a connection up at once: its thread does the rest."""
        shut_down(getattr(socket.socket, "ssl_socket", socket.socket))  # what TLS within a proxy's TLS is made of

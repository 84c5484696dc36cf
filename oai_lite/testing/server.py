"""The loopback server: threads and sockets around what `base` decides.

    with Server() as server:
        client = OpenAI(api_key="any", base_url=server.base_url)

It speaks the endpoints listed in `routes` as the real API does; what it says comes from the test's script, else from the toy model in
`text`, which is no language model. One thread accepts, one serves each connection; `close` ends them all, whatever they are waiting
for, and waits for them. Rules: it listens on loopback unless told otherwise; nothing it does reaches another host.
"""

from __future__ import annotations

import contextlib
import math
import socket
import threading
from collections.abc import Iterable, Iterator
from typing import Any, Self

from .base import BaseServer
from .connection import Connection


class Server(BaseServer):
    """An OpenAI API on loopback.

    `pace`: seconds before each token of a stream (0 for tests that are in a hurry). `port`: 0 takes a free one. `api_key`, `models`,
    `strict`, and what a test can say and ask, are described at `BaseServer`.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        pace: float = 0.005,
        api_key: str | None = None,
        models: Iterable[str] | None = None,
        organization: str = "org-toy",
        strict: bool = False,
    ) -> None:
        super().__init__(pace=pace, api_key=api_key, models=models, organization=organization, strict=strict)
        self._wanted = (host, port)
        self._address: tuple[str, int] | None = None
        self._closing = threading.Event()
        self._lock = threading.Lock()
        self._listener: socket.socket | None = None
        self._acceptor: threading.Thread | None = None
        self._open: dict[socket.socket, threading.Thread] = {}

    @property
    def base_url(self) -> str:
        """What a client takes as its `base_url`: `http://127.0.0.1:<port>/v1`."""
        if self._address is None:
            raise RuntimeError("the server has no address before start() and after close()")
        host, port = self._address
        return f"http://{f'[{host}]' if ':' in host else host}:{port}/v1"

    @property
    def options(self) -> dict[str, Any]:
        """What a client of this server is made with: `OpenAI(**server.options)`, of this package and of others."""
        return {"base_url": self.base_url, "api_key": self.api_key}

    def start(self) -> Self:
        """Listens and begins to answer; returns at once."""
        if self._listener is not None:
            raise RuntimeError("the server has been started already")
        self._listen(*self._wanted)
        return self

    def close(self) -> None:
        """Stops listening, cuts every connection and waits for the threads. Closing twice does nothing."""
        self._hang_up()
        self._address = None

    @contextlib.contextmanager
    def down(self) -> Iterator[None]:
        """Meanwhile nobody listens: connections are refused, and those that were open are cut. Then it listens again, on the same
        port."""
        if self._address is None:
            raise RuntimeError("the server has not been started")
        self._hang_up()
        try:
            yield
        finally:
            self._listen(*self._address)

    def _listen(self, host: str, port: int) -> None:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, port), family=family, backlog=1024)
        self._address = self._listener.getsockname()[:2]
        self._closing.clear()
        self._acceptor = threading.Thread(
            target=self._accept, args=(self._listener,), daemon=True, name="oai-lite-server"
        )
        self._acceptor.start()

    def _hang_up(self) -> None:
        listener, acceptor = self._listener, self._acceptor
        if listener is None or acceptor is None:
            return
        self._closing.set()
        self.release()
        # A thread blocked in accept() is woken by a connection: closing the socket under it would not do so everywhere.
        with contextlib.suppress(OSError), socket.create_connection(listener.getsockname()[:2], timeout=1):
            pass
        acceptor.join()
        listener.close()
        with self._lock:
            serving = dict(self._open)
        for sock in serving:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in serving.values():
            thread.join()
        self._listener = self._acceptor = None

    def _wait(self, seconds: float, gate: threading.Event | None = None) -> None:
        """Waits so long, or until the gate opens; ConnectionAbortedError when the server closes meanwhile."""
        if seconds > 0:
            (gate or self._closing).wait(None if seconds == math.inf else seconds)
        if self._closing.is_set():
            raise ConnectionAbortedError("the server closes")

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                sock, _ = listener.accept()
            except OSError:  # out of descriptors, or a client that left while it waited
                if self._closing.wait(0.01):
                    return
                continue
            if self._closing.is_set():
                sock.close()
                return
            thread = threading.Thread(target=self._serve, args=(sock,), daemon=True, name="oai-lite-connection")
            with self._lock:
                self._open[sock] = thread
            thread.start()

    def _serve(self, sock: socket.socket) -> None:
        try:
            Connection(sock, self._exchange, self._refuse, self._wait).serve()
        finally:
            with self._lock:
                self._open.pop(sock, None)

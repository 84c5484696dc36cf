"""The loopback server: threads, sockets and the controls a test holds in its hands.

    with Server() as server:
        client = OpenAI(api_key="any", base_url=server.base_url)

It speaks the endpoints listed in `routes` as the real API does; what it says comes from the toy model in `text`, which
is no language model. One thread accepts, one serves each connection; `close` ends them all, whatever they are waiting
for, and waits for them. Rules: it listens on loopback unless told otherwise; nothing it does reaches another host.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterable, Mapping
from types import TracebackType
from typing import Self

from . import routes
from .catalogue import models as catalogue
from .connection import Connection, Desk
from .errors import ApiError
from .exchange import Answer, Passage, Reply, Request, dump
from .faults import Fault, FaultPlan
from .generation import Call
from .store import Store


class Server:
    """An OpenAI API on loopback.

    `pace`: seconds before each token of a stream (0 for tests that are in a hurry). `api_key`: the only bearer key that
    is good; by default any is. `models`: the names it serves instead of its own catalogue. `port`: 0 takes a free one.

    `requests` holds every request that came, in order, those spoilt by a fault included; `requests.clear()` forgets
    them. `store` holds what clients left behind. `on_answer`, if set, is called after each answer, in its connection's thread, with
    the request, the status and the seconds it took.
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
    ) -> None:
        self.requests: list[Request] = []
        self.on_answer: Callable[[Request, int, float], None] | None = None
        self.store: Store = Store(catalogue(models))
        self._faults = FaultPlan()
        self._access = routes.Access(api_key, organization)
        self._wanted = (host, port)
        self._desk = Desk(self._receive, self._answer, self._refuse, self._wait, pace, self._done)
        self._closing = threading.Event()
        self._lock = threading.Lock()
        self._listener: socket.socket | None = None
        self._acceptor: threading.Thread | None = None
        self._open: dict[socket.socket, threading.Thread] = {}

    # Lifetime

    @property
    def base_url(self) -> str:
        """What a client takes as its `base_url`: `http://127.0.0.1:<port>/v1`."""
        if self._listener is None:
            raise RuntimeError("the server has no address before start() and after close()")
        host, port = self._listener.getsockname()[:2]
        return f"http://{f'[{host}]' if ':' in host else host}:{port}/v1"

    def start(self) -> Self:
        """Listens and begins to answer; returns at once."""
        if self._listener is not None:
            raise RuntimeError("the server has been started already")
        host, port = self._wanted
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, port), family=family, backlog=1024)
        self._closing.clear()
        self._acceptor = threading.Thread(
            target=self._accept, args=(self._listener,), daemon=True, name="oai-lite-server"
        )
        self._acceptor.start()
        return self

    def close(self) -> None:
        """Stops listening, cuts every connection and waits for the threads. Closing twice does nothing."""
        listener, acceptor = self._listener, self._acceptor
        if listener is None or acceptor is None:
            return
        self._closing.set()
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

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    # What is to be answered

    def say(self, *answers: str) -> None:
        """The next answers are these texts, one for each choice asked for, instead of the toy model's."""
        self.store.script(*answers)

    def call(self, name: str, arguments: Mapping[str, object] | str) -> None:
        """The next answer is a call of the tool `name`. A string is sent as it is: the way to try broken JSON."""
        self.store.script(Call(name, arguments if isinstance(arguments, str) else dump(arguments)))

    # What is to go wrong: each falls on the next `times` requests whose path, or "METHOD /path", fits the pattern `on`

    def fail(
        self,
        status: int,
        *,
        times: int = 1,
        headers: Mapping[str, str] | None = None,
        body: str | None = None,
        on: str = "*",
    ) -> None:
        """Answers with `status` and an error body, or with `body` as a proxy in between would send it (text/html)."""
        lower = {name.lower(): value for name, value in (headers or {}).items()}
        self.spoil(Fault(status, lower, None if body is None else body.encode()), times=times, on=on)

    def delay(self, seconds: float, *, times: int = 1, on: str = "*") -> None:
        """Waits before answering."""
        self.spoil(Fault(delay=seconds), times=times, on=on)

    def truncate(self, after: int, *, clean: bool = False, times: int = 1, on: str = "*") -> None:
        """Cuts a stream off after so many events (a plain body: bytes); `clean` ends it as if that had been all."""
        self.spoil(Fault(truncate=after, clean=clean), times=times, on=on)

    def stall(self, seconds: float, *, after: int = 0, times: int = 1, on: str = "*") -> None:
        """Goes quiet for so long once the headers and `after` events have been sent."""
        self.spoil(Fault(stall=seconds, after=after), times=times, on=on)

    def reset(self, *, after: int = 0, times: int = 1, on: str = "*") -> None:
        """Closes the connection with RST: instead of answering (nothing is done then), or after so many events."""
        self.spoil(Fault(reset=True, after=after), times=times, on=on)

    def spoil(self, fault: Fault, *, times: int = 1, on: str = "*") -> None:
        """Several of these at once: `Fault(delay=0.1, status=503)`."""
        self._faults.add(fault, times, on)

    def heal(self) -> None:
        """Forgets every fault still to come."""
        self._faults.clear()

    # What connections ask for

    def _receive(self, request: Request) -> Fault:
        self.requests.append(request)
        try:
            return self._faults.take(request)
        except ApiError as error:
            reply = error.reply()
            return Fault(reply.status, reply.headers, reply.body)

    def _answer(self, request: Request, instead: Reply | None) -> Answer | Passage:
        if instead is not None:
            return routes.dressed(instead, request, self.store, self._access)
        return routes.answer(request, self.store, self._access)

    def _refuse(self, error: ApiError) -> Answer:
        return routes.dressed(error.reply(), Request("", ""), self.store, self._access)

    def _done(self, request: Request, status: int, seconds: float) -> None:
        if self.on_answer is not None:
            self.on_answer(request, status, seconds)

    def _wait(self, seconds: float) -> None:
        if seconds > 0 and self._closing.wait(seconds):
            raise ConnectionAbortedError("the server closes")

    # Threads

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
            Connection(sock, self._desk).serve()
        finally:
            with self._lock:
                self._open.pop(sock, None)

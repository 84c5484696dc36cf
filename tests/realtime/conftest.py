"""A WebSocket server whose connections play scripts, and raw ones whose bytes are made by hand."""

from __future__ import annotations

import base64
import hashlib
import json
import queue
import ssl
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request as Upgrade, Response as Refusal
from websockets.sync.server import ServerConnection, serve as serve_sockets

from ..conftest import Colour
from ..support.scripted import Peer, Step
from ..wire.conftest import Serve, authority, https, serve

__all__ = ["Serve", "authority", "https", "serve"]

Part = Callable[[ServerConnection], object]
SECONDS = 10.0  # that a test waits for what has to happen


class Talk:
    """The server. Connection n plays script n, and the last one from then on; what clients say is in `heard`."""

    def __init__(self, *scripts: Part, tls: ssl.SSLContext | None, refuse: Callable[..., Any] | None) -> None:
        self.scripts = scripts
        self.upgrades: list[Upgrade] = []
        self.heard: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self.open: list[ServerConnection] = []
        self._refuse = refuse
        self._server = serve_sockets(self._play, "127.0.0.1", 0, ssl=tls, process_request=self._asked, close_timeout=1)
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()
        self.port: int = self._server.socket.getsockname()[1]
        self.base_url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}/v1"

    def _asked(self, connection: ServerConnection, request: Upgrade) -> Refusal | None:
        self.upgrades.append(request)
        refusal: Refusal | None = None if self._refuse is None else self._refuse(connection, request)
        return refusal

    def _play(self, connection: ServerConnection) -> None:
        self.open.append(connection)
        number = min(len(self.open), len(self.scripts)) - 1
        try:
            self.scripts[number](connection)
        except ConnectionClosed:
            pass

    def next(self) -> Any:
        """What was said next, as JSON."""
        return self.heard.get(timeout=SECONDS)

    @property
    def paths(self) -> list[str]:
        return [request.path for request in self.upgrades]

    def close(self) -> None:
        self._server.shutdown()
        for connection in self.open:
            connection.close()
        self._thread.join()

    # ------------------------------------------------------------------ scripts

    def listen(self, connection: ServerConnection) -> None:
        """Take in what is said until the client goes."""
        for message in connection:
            self.heard.put(json.loads(message))

    def echo(self, connection: ServerConnection) -> None:
        """Send everything back."""
        for message in connection:
            self.heard.put(json.loads(message))
            connection.send(message)


@pytest.fixture
def talk() -> Iterator[Callable[..., Talk]]:
    """`talk(script, …, tls=…, refuse=…)` starts a server; without a script it echoes. `refuse` may answer an upgrade."""
    servers: list[Talk] = []

    def start(*scripts: Part, tls: ssl.SSLContext | None = None, refuse: Callable[..., Any] | None = None) -> Talk:
        servers.append(Talk(*scripts, tls=tls, refuse=refuse))
        if not scripts:
            servers[-1].scripts = (servers[-1].echo,)
        return servers[-1]

    yield start
    for server in servers:
        server.close()


def says(*events: Any) -> Part:
    """Send these (text and bytes as they are, the rest as JSON), then close normally."""

    def script(connection: ServerConnection) -> None:
        for event in events:
            connection.send(event if isinstance(event, (str, bytes)) else json.dumps(event))

    return script


def closes(code: int, reason: str = "", *events: Any) -> Part:
    """The same, closing with this code."""

    def script(connection: ServerConnection) -> None:
        says(*events)(connection)
        connection.close(code, reason)

    return script


# ---------------------------------------------------------------------- by hand


def upgrade(peer: Peer) -> None:
    """The server's half of the handshake."""
    key = peer.read_head().headers["sec-websocket-key"]
    accept = base64.b64encode(hashlib.sha1(f"{key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11".encode()).digest()).decode()
    peer.send(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: " + accept.encode() + b"\r\n\r\n"
    )


def frame(opcode: int, data: bytes = b"") -> bytes:
    """A short frame as servers send it."""
    assert len(data) < 126
    return bytes((0x80 | opcode, len(data))) + data


def text(value: Any) -> bytes:
    return frame(1, json.dumps(value).encode())


def wait_for_frame(peer: Peer) -> None:
    """Until the client has said something, whatever it is."""
    peer.receive()


STEPS = tuple[Step, ...]
EVENT = {"type": "response.output_text.delta", "delta": "Hello", "event_id": "e1"}


class Sessions:
    """A client's sessions, closed at the end."""

    def __init__(self, client: Colour) -> None:
        self.client = client
        self._connections: list[Any] = []

    def connect(self, url: str, *, options: dict[str, Any] | None = None, **settings: Any) -> Any:
        """An open session of `client.realtime`."""
        made = self.client.make(base_url=url, **(options or {}))
        return self.enter(made.realtime.connect(**{"model": "m", **settings}))

    def enter(self, manager: Any) -> Any:
        connection = self.client.run(manager.enter())
        self._connections.append(connection)
        return connection

    def close(self) -> None:
        for connection in self._connections:
            self.client.run(connection.close())


@pytest.fixture
def sessions(client: Colour, talk: object, serve: object) -> Iterator[Sessions]:
    """Opens sessions, which are closed before the servers are."""
    made = Sessions(client)
    yield made
    made.close()

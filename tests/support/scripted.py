"""A server on 127.0.0.1 that plays a script: what a real one would never do twice in the same way.

Every connection gets a script, a sequence of steps run in a thread of its own: read a request, send bytes, drip them, stall, end
with FIN or RST. The first connection plays the first script, and so on; the last script serves all that come later. What arrived
is recorded, and there are events to wait on, so that a test never sleeps to let something happen.

Every wait here ends after `LIMIT` seconds, well above what any test promises: a broken promise fails a test and hangs none.
"""

from __future__ import annotations

import json
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeAlias

LIMIT = 5.0


@dataclass
class Heard:
    """A request as it came: header names in small letters."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes = b""
    connection: int = 0  # the number of its connection

    @property
    def json(self) -> object:
        return json.loads(self.body)


class _Left(Exception):
    """The client is gone: the script ends."""


@dataclass
class Peer:
    """One connection, as its script sees it."""

    server: Scripted
    sock: socket.socket
    number: int
    requests: list[Heard] = field(default_factory=list)
    gone: threading.Event = field(default_factory=threading.Event)  # the client's end was seen
    halted: threading.Event = field(default_factory=threading.Event)  # a `stall` or `watch` was reached
    fault: Exception | None = None  # a failed TLS handshake
    _rest: bytes = b""

    def receive(self) -> bytes:
        """The next bytes; ends the script at the client's end."""
        if self._rest:
            data, self._rest = self._rest, b""
            return data
        try:
            data = self.sock.recv(65536)
        except OSError:
            data = b""
        if not data:
            self.gone.set()
            raise _Left
        return data

    def send(self, data: bytes) -> None:
        """Send it all; ends the script if the client does not take it."""
        try:
            self.sock.sendall(data)
        except OSError:
            self.gone.set()
            raise _Left from None

    def read_head(self) -> Heard:
        """One request's head."""
        data = b""
        while b"\r\n\r\n" not in data:
            data += self.receive()
        head, _, self._rest = data.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ")
        headers = {}
        for line in lines:
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        heard = Heard(method, target, headers, connection=self.number)
        self.requests.append(heard)
        self.server._note(heard)
        return heard

    def read_body(self, heard: Heard) -> None:
        """The body that the head announced."""
        if heard.headers.get("transfer-encoding") == "chunked":
            while size := int(self._line(), 16):
                heard.body += self._exactly(size)
                self._line()
            self._line()
        else:
            heard.body = self._exactly(int(heard.headers.get("content-length", "0")))

    def _exactly(self, size: int) -> bytes:
        data = bytearray()
        while len(data) < size:
            data += self.receive()
        self._rest = bytes(data[size:])
        return bytes(data[:size])

    def _line(self) -> bytes:
        data = b""
        while b"\r\n" not in data:
            data += self.receive()
        line, _, self._rest = data.partition(b"\r\n")
        return line


Step: TypeAlias = Callable[[Peer], None]
Script: TypeAlias = Sequence[Step]


class Scripted:
    """The server. Use it in `with`, or through the fixture `serve`."""

    def __init__(self, *scripts: Script, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> None:
        self.scripts = scripts
        self.tls = tls
        self.host = host
        self.connections: list[Peer] = []
        self.requests: list[Heard] = []
        self.released = threading.Event()  # lets every `stall` go on
        self._changed = threading.Condition()
        self._faults: list[BaseException] = []
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=512)
        # Little is taken in before it is read, so that an upload need not be huge to get stuck.
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
        self.port: int = self._socket.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept, name="scripted", daemon=True)]
        self._threads[0].start()

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"{'https' if self.tls else 'http'}://{self.host}:{self.port}"

    @property
    def url(self) -> str:
        """What to give as base_url."""
        return f"{self.origin}/v1"

    def wait(self, *, requests: int = 0, connections: int = 0) -> None:
        """Until so many requests (their heads) and connections have come."""
        with self._changed:
            came = self._changed.wait_for(
                lambda: len(self.requests) >= requests and len(self.connections) >= connections, LIMIT
            )
        assert came, f"only {len(self.requests)} requests on {len(self.connections)} connections came"

    def peer(self, number: int = 0) -> Peer:
        """A connection by its number, waited for."""
        self.wait(connections=number + 1)
        return self.connections[number]

    def targets(self) -> list[str]:
        """Method and target of every request."""
        return [f"{heard.method} {heard.target}" for heard in self.requests]

    def close(self) -> None:
        """Close every connection and wait for the threads; raises what went wrong in a script."""
        self.released.set()
        # Closing a socket does not wake the thread that waits in accept(); shutting it down does.
        for sock in (self._socket, *(peer.sock for peer in self.connections)):
            try:
                sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
        self._socket.close()
        for thread in self._threads:
            thread.join(LIMIT)
        for peer in self.connections:
            peer.sock.close()
        if self._faults:
            raise self._faults[0]

    def __enter__(self) -> Scripted:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def _note(self, heard: Heard) -> None:
        with self._changed:
            self.requests.append(heard)
            self._changed.notify_all()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._socket.accept()
            except OSError:
                return
            sock.settimeout(4 * LIMIT)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            peer = Peer(self, sock, len(self.connections))
            thread = threading.Thread(target=self._play, args=(peer,), name="scripted", daemon=True)
            self._threads.append(thread)
            with self._changed:
                self.connections.append(peer)
                self._changed.notify_all()
            thread.start()

    def _play(self, peer: Peer) -> None:
        script = self.scripts[min(peer.number, len(self.scripts) - 1)] if self.scripts else ()
        try:
            if self.tls is not None:
                wrap(peer, self.tls)
            for step in script:
                step(peer)
        except _Left:
            pass
        except BaseException as error:  # noqa: BLE001 - close() raises it in the test
            if not self.released.is_set():
                self._faults.append(error)
        finally:
            peer.sock.close()


def wrap(peer: Peer, context: ssl.SSLContext) -> None:
    """Speak TLS from here on."""
    try:
        peer.sock = context.wrap_socket(peer.sock, server_side=True)
    except OSError as error:  # an ssl.SSLError is one
        peer.fault = error
        peer.gone.set()
        raise _Left from None


# ---------------------------------------------------------------------- steps


def read(peer: Peer) -> None:
    """Read a whole request."""
    peer.read_body(peer.read_head())


def read_head(peer: Peer) -> None:
    """Read a request's head, and not its body."""
    peer.read_head()


def send(data: bytes) -> Step:
    """Send bytes."""
    return lambda peer: peer.send(data)


def drip(data: bytes, every: float = 0.02) -> Step:
    """Send bytes one by one, `every` so many seconds, for at most `LIMIT` seconds."""

    def step(peer: Peer) -> None:
        end = time.monotonic() + LIMIT
        for byte in data:
            peer.send(bytes((byte,)))
            if peer.server.released.wait(every) or time.monotonic() > end:
                raise _Left

    return step


def repeat(data: bytes, every: float = 0.02) -> Step:
    """Send the same bytes again and again, as `drip` does."""

    def step(peer: Peer) -> None:
        end = time.monotonic() + LIMIT
        while time.monotonic() < end:
            peer.send(data)
            if peer.server.released.wait(every):
                raise _Left
        raise _Left

    return step


def sip(size: int, every: float) -> Step:
    """Read a little at a time, `every` so many seconds: a client's upload crawls."""

    def step(peer: Peer) -> None:
        end = time.monotonic() + LIMIT
        while time.monotonic() < end:
            try:
                if not peer.sock.recv(size):
                    break
            except OSError:
                break
            if peer.server.released.wait(every):
                break
        peer.gone.set()
        raise _Left

    return step


def pause(seconds: float) -> Step:
    """A slow server."""
    return lambda peer: _ignore(peer.server.released.wait(seconds))


def fin(peer: Peer) -> None:
    """Close in good order."""
    peer.sock.close()
    raise _Left


def rst(peer: Peer) -> None:
    """Close with a reset."""
    peer.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    peer.sock.close()
    raise _Left


def stall(peer: Peer) -> None:
    """Neither read nor write until `server.released` is set."""
    peer.halted.set()
    peer.server.released.wait(LIMIT)


def until(event: threading.Event) -> Step:
    """Go on once the test says so."""

    def step(peer: Peer) -> None:
        peer.halted.set()
        event.wait(LIMIT)

    return step


def watch(peer: Peer) -> None:
    """Say nothing until the client is gone (then `peer.gone` is set)."""
    peer.halted.set()
    while True:
        peer.receive()


def loop(*steps: Step) -> Script:
    """A script that plays these steps for as long as the client stays."""

    def step(peer: Peer) -> None:
        while True:
            for each in steps:
                each(peer)

    return [step]


def start_tls(context: ssl.SSLContext) -> Step:
    """Speak TLS from here on."""
    return lambda peer: wrap(peer, context)


def tunnel(peer: Peer) -> None:
    """Connect to what the CONNECT request names (its port, here) and carry bytes both ways until one side ends."""
    port = int(peer.requests[-1].target.rpartition(":")[2])
    far = socket.create_connection(("127.0.0.1", port), LIMIT)
    peer.send(b"HTTP/1.1 200 Connection established\r\n\r\n")

    def carry(source: socket.socket, target: socket.socket) -> None:
        try:
            while data := source.recv(65536):
                target.sendall(data)
        except OSError:
            pass
        for sock in (source, target):
            try:
                sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    back = threading.Thread(target=carry, args=(far, peer.sock), daemon=True)
    back.start()
    carry(peer.sock, far)
    back.join(LIMIT)
    far.close()
    peer.gone.set()


def reply(make: Callable[[Heard], bytes]) -> Step:
    """Read a request and send what a function makes of it."""

    def step(peer: Peer) -> None:
        read(peer)
        peer.send(make(peer.requests[-1]))

    return step


def _ignore(value: object) -> None:
    pass


# ---------------------------------------------------------------------- answers


def answer(value: object = None, status: int = 200, **headers: str) -> bytes:
    """A whole answer: bytes as they are, anything else as JSON. `_` in a header's name is a dash."""
    body = value if isinstance(value, bytes) else json.dumps({"ok": True} if value is None else value).encode()
    return head(status, **{"content_type": "application/json", "content_length": str(len(body)), **headers}) + body


def head(status: int = 200, **headers: str) -> bytes:
    """An answer's head."""
    lines = [f"HTTP/1.1 {status} Whatever", *(f"{n.replace('_', '-')}: {v}" for n, v in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def chunk(data: bytes) -> bytes:
    """One chunk of a chunked body; of no bytes, its end."""
    return b"%x\r\n%b\r\n" % (len(data), data)


STREAM_HEAD = head(200, content_type="text/event-stream", transfer_encoding="chunked")


def event(value: object) -> bytes:
    """One event of a chunked stream."""
    data = value if isinstance(value, str) else json.dumps(value)
    return chunk(f"data: {data}\n\n".encode())


def piece(text: str | None, finish: str | None = None) -> dict[str, object]:
    """A chunk of a chat completion."""
    delta = {} if text is None else {"content": text}
    return {
        "id": "c",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "delta": delta, "finish_reason": finish}],
    }


def whole_stream(*texts: str) -> bytes:
    """A chat stream from head to end, the connection kept open."""
    events = [*(event(piece(text)) for text in texts), event(piece(None, "stop")), event("[DONE]")]
    return STREAM_HEAD + b"".join(events) + chunk(b"")


# ---------------------------------------------------------------------- time


@contextmanager
def within(most: float, least: float = 0.0) -> Iterator[None]:
    """The block takes so many seconds. `most` has room for a busy machine and stays below `LIMIT`, where servers give up."""
    assert most < LIMIT
    start = time.monotonic()
    yield
    spent = time.monotonic() - start
    assert least <= spent <= most, f"took {spent:.2f} s, expected {least} to {most}"


def full_backlog() -> tuple[socket.socket, list[socket.socket]]:
    """A listening socket whose queue is full: who connects to it waits for ever. The second part keeps it full."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=0)
    waiting = []
    for _ in range(4):
        sock = socket.socket()
        sock.setblocking(False)
        sock.connect_ex(listener.getsockname())
        waiting.append(sock)
    return listener, waiting

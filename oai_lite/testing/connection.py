"""One client's connection: HTTP/1.1 over a socket, request after request until either side is done.

The I/O half of the server. It reads a request into a `Request`, asks what is to be done for it, and does that, step by step: the
decisions are made elsewhere. Rules: bytes are sent as soon as they are there (an
event is one chunk); a client that leaves is no error; what cannot be read as HTTP is answered in the API's error shape
and closes the connection, because its end is not known.
"""

from __future__ import annotations

import contextlib
import http.client
import socket
import struct
import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from email.utils import formatdate
from http import HTTPStatus
from urllib.parse import parse_qs, urlsplit

from .delivery import Break, Head, Pause, Step
from .errors import ApiError
from .exchange import Request

_MAX_LINE = 65_536  # bytes of a request line; what http.client allows a header line
_MAX_BODY = 512 * 1024 * 1024  # bytes; the largest file the API takes


_EMPTY = (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)


class Connection:
    """Serves one accepted socket; `serve` returns when it is closed. `exchange` and `refuse` tell what to do for a request, and for what
    was none; `wait` carries a pause out, and raises ConnectionAbortedError when the server closes."""

    def __init__(
        self,
        sock: socket.socket,
        exchange: Callable[[Request], Generator[Step]],
        refuse: Callable[[ApiError], Generator[Step]],
        wait: Callable[[float, threading.Event | None], None],
    ) -> None:
        self._sock = sock
        self._exchange = exchange
        self._refuse = refuse
        self._wait = wait
        self._reader = sock.makefile("rb")
        self._keep_open = True
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def serve(self) -> None:
        """Answer one request after the other, until either side has had enough."""
        try:
            while self._keep_open:
                self._serve_one()
        except (OSError, ValueError, http.client.IncompleteRead):
            pass  # the client left, or the server closes: nobody is there to be told
        finally:
            self._reader.close()
            self._sock.close()

    def _serve_one(self) -> None:
        try:
            request = self._read()
        except ApiError as error:
            self._keep_open = False
            with contextlib.closing(self._refuse(error)) as steps:
                self._write(steps, "")
            return
        if request is None:
            self._keep_open = False
            return
        with contextlib.closing(self._exchange(request)) as steps:
            self._write(steps, request.method)

    # Reading

    def _read(self) -> Request | None:
        """The next request, or `None` when the client has no more."""
        line = self._reader.readline(_MAX_LINE)
        if line == b"\r\n":  # a stray blank line is to be overlooked: RFC 9112, 2.2
            line = self._reader.readline(_MAX_LINE)
        if not line:
            return None
        words = line.decode("latin-1").split()
        if len(words) != 3 or not words[2].startswith("HTTP/1."):
            raise ApiError(400, "The request line could not be read; expected 'METHOD /path HTTP/1.1'.")
        method, target, version = words
        try:
            fields = http.client.parse_headers(self._reader)
        except http.client.HTTPException as error:
            raise ApiError(431, f"The headers could not be read: {error}.") from None
        headers: dict[str, str] = {}
        for name, value in fields.items():
            key = name.lower()
            headers[key] = f"{headers[key]}, {value}" if key in headers else value
        wish = headers.get("connection", "").lower()
        self._keep_open = wish == "keep-alive" if version == "HTTP/1.0" else wish != "close"
        if headers.get("expect", "").lower() == "100-continue":
            self._sock.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        body = self._read_body(headers)
        try:
            place = urlsplit(target)
        except ValueError:
            raise ApiError(400, f"The request target could not be read: {target}") from None
        return Request(method, place.path, parse_qs(place.query, True), headers, body, time.time())

    def _read_body(self, headers: Mapping[str, str]) -> bytes:
        length = headers.get("content-length", "0")
        if "transfer-encoding" in headers:
            if headers["transfer-encoding"].lower() != "chunked" or "content-length" in headers:
                raise ApiError(400, "The body's length could not be told; expected chunks or one Content-Length.")
            return b"".join(self._read_chunks())
        if not length.isdecimal():
            raise ApiError(400, f"The Content-Length could not be read: {length}")
        if int(length) > _MAX_BODY:
            raise ApiError(413, f"The body is larger than {_MAX_BODY} bytes.")
        return self._exactly(int(length))

    def _read_chunks(self) -> Iterator[bytes]:
        total = 0
        while True:
            try:
                size = int(self._reader.readline(_MAX_LINE).partition(b";")[0], 16)
            except ValueError:
                raise ApiError(400, "The size of a chunk could not be read.") from None
            total += size
            if size < 0 or total > _MAX_BODY:
                raise ApiError(413, f"The body is larger than {_MAX_BODY} bytes.")
            if size == 0:
                while self._reader.readline(_MAX_LINE) not in (b"\r\n", b"\n", b""):  # trailers say nothing here
                    pass
                return
            yield self._exactly(size)
            self._exactly(2)

    def _exactly(self, size: int) -> bytes:
        found = self._reader.read(size)
        if len(found) < size:
            raise ConnectionAbortedError("the client left in the middle of its request")
        return found

    # Writing

    def _write(self, steps: Iterable[Step], method: str) -> None:
        """Carries an answer out. The head goes together with the first bytes that follow it at once."""
        pending, chunked = b"", False
        for step in steps:
            if isinstance(step, Head):
                chunked = step.length is None and step.status not in _EMPTY
                pending = self._head(step)
                if method == "HEAD":
                    break
            elif isinstance(step, bytes):
                self._sock.sendall(pending + (b"%x\r\n%b\r\n" % (len(step), step) if chunked else step))
                pending = b""
            else:
                if pending:
                    self._sock.sendall(pending)
                    pending = b""
                if isinstance(step, Pause):
                    self._wait(step.seconds, step.gate)
                elif step is Break.RESET:
                    self._reset()
                    return
                else:
                    self._keep_open = False
                    return
        if chunked and method != "HEAD":
            pending += b"0\r\n\r\n"
        if pending:
            self._sock.sendall(pending)

    def _head(self, head: Head) -> bytes:
        headers = {"date": formatdate(usegmt=True), **head.headers}
        if head.status not in _EMPTY:
            framing = ("transfer-encoding", "chunked") if head.length is None else ("content-length", str(head.length))
            headers[framing[0]] = framing[1]
        if not self._keep_open:
            headers["connection"] = "close"
        phrases = {member.value: member.phrase for member in HTTPStatus}
        lines = [f"HTTP/1.1 {int(head.status)} {phrases.get(head.status, 'Unknown')}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        return "\r\n".join([*lines, "", ""]).encode("latin-1", "replace")

    def _reset(self) -> None:
        """Closes so that the other side sees RST: lingering is on, for zero seconds."""
        self._keep_open = False
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._reader.close()
        self._sock.close()

"""One client's connection: HTTP/1.1 over a socket, request after request until either side is done.

The I/O half of the server. It reads a request into a `Request`, asks the `Desk` what to answer, and writes that
answer, spoilt as the fault says: the decisions are made elsewhere. Rules: bytes are sent as soon as they are there (an
event is one chunk); a client that leaves is no error; what cannot be read as HTTP is answered in the API's error shape
and closes the connection, because its end is not known.
"""

from __future__ import annotations

import http.client
import socket
import struct
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from email.utils import formatdate
from http import HTTPStatus
from urllib.parse import parse_qs, urlsplit

from .errors import ApiError
from .exchange import Answer, EventStream, Passage, Reply, Request
from .faults import Fault

_MAX_LINE = 65_536  # bytes of a request line; what http.client allows a header line
_MAX_BODY = 512 * 1024 * 1024  # bytes; the largest file the API takes


@dataclass(frozen=True)
class Desk:
    """What a connection asks of its server."""

    receive: Callable[[Request], Fault]  # notes the request down and says what is to go wrong with it
    answer: Callable[[Request, Reply | None], Answer | Passage]  # the second, if any, replaces the real answer
    refuse: Callable[[ApiError], Answer]  # an answer to what was no request
    wait: Callable[[float], None]  # seconds; raises ConnectionAbortedError when the server closes
    pace: float  # seconds before each token of a stream
    done: Callable[[Request, int, float], None]  # told the status of each answer and how many seconds it took


class Connection:
    """Serves one accepted socket; `serve` returns when it is closed."""

    def __init__(self, sock: socket.socket, desk: Desk) -> None:
        self._sock = sock
        self._desk = desk
        self._reader = sock.makefile("rb")
        self._keep_open = True
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def serve(self) -> None:
        """Answer one request after the other, until either side has had enough."""
        try:
            while self._keep_open:
                self._exchange()
        except (OSError, ValueError, http.client.IncompleteRead):
            pass  # the client left, or the server closes: nobody is there to be told
        finally:
            self._reader.close()
            self._sock.close()

    def _exchange(self) -> None:
        try:
            request = self._read()
        except ApiError as error:
            self._keep_open = False
            self._write(self._desk.refuse(error), Request("", ""), Fault(), time.monotonic())
            return
        if request is None:
            self._keep_open = False
            return
        began = time.monotonic()
        fault = self._desk.receive(request)
        self._desk.wait(fault.delay)
        if fault.reset and not fault.after:
            self._reset()
            return
        answer = self._desk.answer(request, fault.reply())
        try:
            if isinstance(answer, Passage):
                self._pass_on(answer, request)
            else:
                self._write(answer, request, fault, began)
        finally:
            status = HTTPStatus.OK if isinstance(answer, EventStream) else answer.status
            self._desk.done(request, int(status), time.monotonic() - began)

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

    def _write(self, answer: Answer, request: Request, fault: Fault, began: float) -> None:
        headers = {"date": formatdate(usegmt=True), **answer.headers}
        headers["openai-processing-ms"] = str(round((time.monotonic() - began) * 1000))
        if isinstance(answer, Reply):
            self._write_reply(answer, headers, request, fault)
        else:
            self._write_stream(answer, headers, request, fault)

    def _write_reply(self, reply: Reply, headers: dict[str, str], request: Request, fault: Fault) -> None:
        body = reply.body
        if fault.clean and fault.truncate is not None:
            body = body[: fault.truncate]
        if reply.status != HTTPStatus.NO_CONTENT:
            headers["content-length"] = str(len(body))
        head = self._head(reply.status, headers)
        if request.method == "HEAD":
            self._sock.sendall(head)
        elif fault.stall or fault.reset or (fault.truncate is not None and not fault.clean):
            self._sock.sendall(head)
            for byte in self._spoilt((body[at : at + 1] for at in range(len(body))), fault):
                self._sock.sendall(byte)
        else:
            self._sock.sendall(head + body)

    def _write_stream(self, stream: EventStream, headers: dict[str, str], request: Request, fault: Fault) -> None:
        headers |= {"content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache"}
        headers["transfer-encoding"] = "chunked"
        self._sock.sendall(self._head(HTTPStatus.OK, headers))
        if request.method == "HEAD":
            return
        for data in self._spoilt(self._paced(stream), fault):
            self._sock.sendall(b"%x\r\n%b\r\n" % (len(data), data))
        if self._keep_open or fault.clean or fault.truncate is None:
            self._sock.sendall(b"0\r\n\r\n")

    def _pass_on(self, passage: Passage, request: Request) -> None:
        """What is passed on keeps its headers; its bytes are framed anew unless their number is known."""
        try:
            headers = {"date": formatdate(usegmt=True), **passage.headers}
            empty = request.method == "HEAD" or passage.status in (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)
            framed = not empty and "content-length" not in headers
            if framed:
                headers["transfer-encoding"] = "chunked"
            self._sock.sendall(self._head(passage.status, headers))
            for data in passage.pieces:
                self._sock.sendall(b"%x\r\n%b\r\n" % (len(data), data) if framed else data)
            if framed:
                self._sock.sendall(b"0\r\n\r\n")
        finally:
            passage.pieces.close()

    def _paced(self, stream: EventStream) -> Iterator[bytes]:
        for event in stream.events:
            if event.token:
                self._desk.wait(self._desk.pace)
            yield event.encode()

    def _spoilt(self, pieces: Iterable[bytes], fault: Fault) -> Iterator[bytes]:
        """The pieces as far as the fault lets them through, with its silence in between."""
        for count, piece in enumerate(pieces):
            if fault.truncate is not None and count >= fault.truncate:
                self._keep_open = self._keep_open and fault.clean
                return
            if count == fault.after:
                self._desk.wait(fault.stall)
                if fault.reset:
                    self._reset()
                    raise ConnectionAbortedError("reset on demand")
            yield piece

    def _head(self, status: int, headers: Mapping[str, str]) -> bytes:
        known = {member.value: member.phrase for member in HTTPStatus}
        ending = {} if self._keep_open else {"connection": "close"}
        lines = [f"HTTP/1.1 {int(status)} {known.get(status, 'Unknown')}"]
        lines += [f"{name}: {value}" for name, value in {**headers, **ending}.items()]
        return "\r\n".join([*lines, "", ""]).encode("latin-1", "replace")

    def _reset(self) -> None:
        """Closes so that the other side sees RST: lingering is on, for zero seconds."""
        self._keep_open = False
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._reader.close()
        self._sock.close()

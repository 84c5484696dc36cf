"""What comes back over a connection of ours: the head read without the email package, the body without urllib3's layers.

Both together cost a third of a small call, and async calls wait for one another while Python computes. http.client has a head
parsed as that of an e-mail, which takes six times as long; urllib3 copies the headers twice and reads the body through layers that
only a compressed one needs.

Rules: whatever is not a plain `Name: value` line is left to the standard library's parser, and the fields are the same for any
head. Whatever is compressed, or framed in a way that HTTP does not know or allow, is left to urllib3.
"""

from __future__ import annotations

import re
from email.parser import Parser
from http.client import HTTPException, HTTPResponse, IncompleteRead, LineTooLong, UnknownProtocol
from typing import TYPE_CHECKING, Any, cast

import urllib3

if TYPE_CHECKING:
    from http.client import HTTPMessage

    from .connection import Bounded

# http.client's own limits: without them a server could fill the memory.
MAX_LINE = 65536
MAX_LINES = 100

# Names as the email package knows them. No folded lines, no stray CR: those mean different things to different readers.
_PLAIN = re.compile(r"(?:[!-9;-~]+:[^\r\n]*\r?\n)*\r?\n?")
# Where a value goes on in the next line. It looks behind, else a long run of blanks would take quadratic time.
_FOLD = r"(?:(?<![ \t])[ \t]+)?\r\n[ \t]+"


def read_lines(file: Any) -> list[bytes]:
    """The lines of a head after the first one, the empty one at its end included."""
    lines: list[bytes] = []
    while True:
        line = file.readline(MAX_LINE + 1)
        if len(line) > MAX_LINE:
            raise LineTooLong("header line")
        lines.append(line)
        if len(lines) > MAX_LINES:
            raise HTTPException(f"got more than {MAX_LINES} headers")
        if line in (b"\r\n", b"\n", b""):
            return lines


def fields_of(lines: list[bytes]) -> list[tuple[str, str]]:
    """Names and values, as they came."""
    text = b"".join(lines).decode("latin-1")
    if not _PLAIN.fullmatch(text):
        return [(name, re.sub(_FOLD, " ", value)) for name, value in Parser().parsestr(text, headersonly=True).items()]
    fields = []
    for line in text.split("\n"):
        name, colon, value = line.partition(":")
        if colon:
            fields.append((name, value.lstrip(" \t").rstrip("\r")))
    return fields


class Answer(HTTPResponse):
    """http.client's response with `begin` written anew, to the same results; `fields` are the headers."""

    fields: list[tuple[str, str]]
    # http.client's own, with the types that they have there.
    headers: HTTPMessage
    msg: HTTPMessage
    status: int
    version: int
    reason: str
    chunked: bool
    chunk_left: int | None
    length: int | None
    will_close: bool

    def begin(self) -> None:
        """Read the head."""
        if self.headers is not None:
            return
        file: Any = self.fp
        while True:
            version, status, reason = cast("Any", self)._read_status()
            lines = read_lines(file)
            if status != 100:
                break
        if file.raw.ended:
            # http.client takes the end of a connection inside the headers for their end: the answer would count as a whole,
            # empty one.
            self.close()
            raise IncompleteRead(b"")
        if version in ("HTTP/1.0", "HTTP/0.9"):
            self.version = 10
        elif version.startswith("HTTP/1."):
            self.version = 11
        else:
            raise UnknownProtocol(version)
        self.code = self.status = status
        self.reason = reason.strip()
        self.fields = fields_of(lines)
        # By lower-case name, the first where there are several: all that http.client asks of them, and urllib3's pool, is `get`.
        headers = {name.lower(): value for name, value in reversed(self.fields)}
        self.headers = self.msg = cast("HTTPMessage", headers)
        self._frame(headers)

    def _frame(self, headers: dict[str, str]) -> None:
        """How the body ends."""
        self.chunked = headers.get("transfer-encoding", "").lower() == "chunked"
        self.chunk_left = None
        self.length = None
        if not self.chunked:
            try:
                length = int(headers.get("content-length", ""))
            except ValueError:
                pass
            else:
                self.length = length if length >= 0 else None
        if self.status in (204, 304) or 100 <= self.status < 200 or cast("Any", self)._method == "HEAD":
            self.length = 0
        closes = cast("Any", self)._check_close()
        self.will_close = closes or (not self.chunked and self.length is None)

    @property
    def is_simple(self) -> bool:
        """Whether the body is what it seems to be: not compressed, and framed in one way."""
        names = cast("dict[str, str]", self.headers)
        if "content-encoding" in names:
            return False
        if "transfer-encoding" in names or self.length is None:
            return self.chunked
        repeated = len(names) < len(self.fields)
        return not repeated or [name.lower() for name, _ in self.fields].count("content-length") < 2


class Plain:
    """Such an answer as urllib3's pool handles it, and as the transport reads it: what both ask of urllib3's own."""

    # Set by the pool: the connection that it wants back, once an answer that is not read at once is whole.
    _connection: Bounded | None = None
    _pool: Any = None
    retries: Any = None

    version_string = "HTTP/1.1"

    def __init__(self, answer: Answer, *, preload: bool) -> None:
        self.answer: Answer = answer
        self.status: int = answer.status
        self.headers: HTTPMessage = answer.headers
        self.length_remaining: int | None = answer.length
        self.data: bytes = self._read() if preload else b""

    def _read(self) -> bytes:
        try:
            return self.answer.read()
        except BaseException:
            self.answer.close()
            raise

    def release_conn(self) -> None:
        """Give the connection back to its pool."""
        connection, self._connection = self._connection, None
        if connection is not None:
            self._pool._put_conn(connection)

    def close(self) -> None:
        """Give the answer up, and its connection with it."""
        self.answer.close()
        if self._connection is not None:
            self._connection.close()

    def __del__(self) -> None:
        if self._connection is not None:  # nobody has read it to its end, and nobody will
            self.close()


def wrapped(answer: Answer, method: str, *, preload: bool) -> Plain | urllib3.HTTPResponse:
    """An answer whose head was read, as urllib3's pool expects it."""
    if answer.is_simple:
        return Plain(answer, preload=preload)
    return urllib3.HTTPResponse(
        body=answer,
        headers=urllib3.HTTPHeaderDict(answer.fields),
        status=answer.status,
        version=answer.version,
        version_string=Plain.version_string,
        reason=answer.reason,
        preload_content=preload,
        original_response=answer,
        request_method=method,
    )

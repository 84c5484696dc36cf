"""Answers handed out whole: raw and streaming responses, and binary content.

`X.with_raw_response.method(…)` gives a `LegacyAPIResponse` (the official name): the body is there, `parse()` makes the result.
`X.with_streaming_response.method(…)` gives an `APIResponse` or `AsyncAPIResponse` inside a `with`: the body is read on demand.
Binary endpoints give an `HttpxBinaryResponseContent` (the official name too; there is no httpx in it).
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .errors import ArgumentError, StreamAlreadyConsumed
from .request import Response, ResponseInfo

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from .request import Attempt, Headers, RateLimit, Request

T = TypeVar("T")


class BaseAPIResponse(Generic[T]):
    """What is known of an answer, whichever way its body is read. `_parse` makes the result from the body's bytes."""

    def __init__(
        self, info: ResponseInfo, response: Response, parse: Callable[[bytes], Any], stream: Callable[[], Any] | None
    ) -> None:
        self.info = info
        self._response = response
        self._parse = parse
        self._stream = stream
        self._parsed: dict[Any, Any] = {}
        self._taken = False

    @property
    def headers(self) -> Headers:
        """The answer's headers."""
        return self.info.headers

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.info.status

    @property
    def request_id(self) -> str | None:
        """The `x-request-id` that the server gave."""
        return self.info.request_id

    @property
    def rate_limit(self) -> RateLimit:
        """The `x-ratelimit-*` headers."""
        return self.info.rate_limit

    @property
    def retry_after(self) -> float | None:
        """Seconds that the server asked to wait."""
        return self.info.retry_after

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """The attempts that failed before this answer."""
        return self.info.attempts

    @property
    def retries_taken(self) -> int:
        """How many retries it took."""
        return len(self.info.attempts)

    @property
    def http_request(self) -> Request | None:
        """Method and URL of the request."""
        return self.info.request

    @property
    def http_response(self) -> ResponseInfo:
        """Status and headers."""
        return self.info

    @property
    def method(self) -> str:
        """The request's method."""
        return "" if self.info.request is None else self.info.request.method

    @property
    def url(self) -> str:
        """The request's URL, without its query."""
        return "" if self.info.request is None else self.info.request.url

    @property
    def http_version(self) -> str:
        """`HTTP/1.1`, mostly."""
        return self.info.http_version

    @property
    def elapsed(self) -> float:
        """Seconds from the start of the call to the answer (its headers, when streaming)."""
        return self.info.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether the body was read to its end or given up."""
        return self._response.body is None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code} {self.method} {self.url}>"

    def _take(self) -> Any:
        """The body, for the one who is to read it: a second reader would get some of it only."""
        if self._response.body is None or self._taken:
            raise StreamAlreadyConsumed(
                "the body of this answer was read or closed before, and is gone; call read() first, then everything else works on it"
            )
        self._taken = True
        return self._response.body

    def _made(self, content: bytes, to: Any) -> Any:
        if to not in self._parsed:
            if to is None:
                self._parsed[to] = self._parse(content)
            else:
                from .answer import decode_as

                self._parsed[to] = decode_as(to, content, self.info)
        return self._parsed[to]


class LegacyAPIResponse(BaseAPIResponse[T]):
    """A raw answer whose body has been read (or, for an event stream, is yet to be: `parse()` gives the stream)."""

    def parse(self, to: Any = None) -> T:
        """The result that the method would have returned; with `to`, read as that Model (or str, bytes) instead."""
        if self._stream is not None and to is None:
            if None not in self._parsed:
                self._take()
                self._parsed[None] = self._stream()
            return cast("T", self._parsed[None])
        return cast("T", self._made(self.content, to))

    @property
    def content(self) -> bytes:
        """The body."""
        if self._response.content is None:
            raise StreamAlreadyConsumed("this answer is an event stream: parse() gives it; its bytes are not kept")
        return self._response.content

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode("utf-8", "replace")


class _Lines:
    """Text in pieces → whole lines, ended by LF, CR or CRLF."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes, *, final: bool = False) -> list[str]:
        data = self._rest + data
        held = b"\r" if not final and data.endswith(b"\r") else b""  # an LF may follow
        lines = data.removesuffix(held).replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
        self._rest = lines.pop() + held
        if final and self._rest:
            lines.append(self._rest)
        return [line.decode("utf-8", "replace") for line in lines]


class _Blocks:
    """Bytes in pieces → blocks of one size, the last one shorter; without a size, as they come."""

    def __init__(self, size: int | None) -> None:
        if size is not None and size < 1:
            raise ArgumentError(f"chunk_size must be a number of bytes, 1 or more, or None; got {size!r}")
        self._size = size
        self._held = b""

    def feed(self, data: bytes, *, final: bool = False) -> list[bytes]:
        size = self._size
        if size is None:
            return [data] if data else []
        held = self._held + data
        end = len(held) if final else len(held) - len(held) % size
        self._held = held[end:]
        return [held[start : start + size] for start in range(0, end, size)]


class _Text:
    """Bytes in pieces → text in pieces; no character is cut."""

    def __init__(self) -> None:
        import codecs

        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def feed(self, data: bytes, *, final: bool = False) -> list[str]:
        text = self._decoder.decode(data, final)
        return [text] if text else []


class APIResponse(BaseAPIResponse[T]):
    """An answer whose body is read on demand; inside `with` only."""

    def read(self) -> bytes:
        """The whole body."""
        if self._response.content is None:
            body = self._take()
            parts = []
            try:
                while data := body.read_some():
                    parts.append(data)
            finally:
                self.close()
            self._response.content = b"".join(parts)
        return self._response.content

    def text(self) -> str:
        """The whole body as text."""
        return self.read().decode("utf-8", "replace")

    def json(self) -> Any:
        """The whole body as parsed JSON."""
        from .answer import parse_json

        return parse_json(self.read(), self.info)

    def parse(self, to: Any = None) -> T:
        """The result that the method would have returned."""
        if self._stream is not None and to is None:
            if None not in self._parsed:
                self._take()
                self._parsed[None] = self._stream()
            return cast("T", self._parsed[None])
        return cast("T", self._made(self.read(), to))

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body as it comes, in blocks of `chunk_size` bytes if given."""
        return self._iterate(_Blocks(chunk_size))

    iter_raw = iter_bytes

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body as it comes, as text."""
        return self._iterate(_Text())

    def iter_lines(self) -> Iterator[str]:
        """The body line by line."""
        return self._iterate(_Lines())

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it comes."""
        with open(file, "wb") as target:
            for block in self.iter_bytes(chunk_size):
                target.write(block)

    def close(self) -> None:
        """Give the rest of the body up."""
        body, self._response.body = self._response.body, None
        if body is not None:
            body.close()

    def _iterate(self, pieces: Any) -> Iterator[Any]:
        if self._response.content is not None:
            yield from pieces.feed(self._response.content)
        else:
            body = self._take()
            try:
                while data := body.read_some():
                    yield from pieces.feed(data)
            finally:
                self.close()
        yield from pieces.feed(b"", final=True)


class AsyncAPIResponse(BaseAPIResponse[T]):
    """The same for the asynchronous client."""

    async def read(self) -> bytes:
        """The whole body."""
        if self._response.content is None:
            body = self._take()
            parts = []
            try:
                while data := await body.read_some():
                    parts.append(data)
            finally:
                await self.close()
            self._response.content = b"".join(parts)
        return self._response.content

    async def text(self) -> str:
        """The whole body as text."""
        return (await self.read()).decode("utf-8", "replace")

    async def json(self) -> Any:
        """The whole body as parsed JSON."""
        from .answer import parse_json

        return parse_json(await self.read(), self.info)

    async def parse(self, to: Any = None) -> T:
        """The result that the method would have returned."""
        if self._stream is not None and to is None:
            if None not in self._parsed:
                self._take()
                self._parsed[None] = self._stream()
            return cast("T", self._parsed[None])
        return cast("T", self._made(await self.read(), to))

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body as it comes, in blocks of `chunk_size` bytes if given."""
        return self._iterate(_Blocks(chunk_size))

    iter_raw = iter_bytes

    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The body as it comes, as text."""
        return self._iterate(_Text())

    def iter_lines(self) -> AsyncIterator[str]:
        """The body line by line."""
        return self._iterate(_Lines())

    async def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it comes."""
        with open(file, "wb") as target:
            async for block in self.iter_bytes(chunk_size):
                target.write(block)

    async def close(self) -> None:
        """Give the rest of the body up."""
        body, self._response.body = self._response.body, None
        if body is not None:
            await body.close()

    async def _iterate(self, pieces: Any) -> AsyncIterator[Any]:
        if self._response.content is not None:
            for piece in pieces.feed(self._response.content):
                yield piece
        else:
            body = self._take()
            try:
                while data := await body.read_some():
                    for piece in pieces.feed(data):
                        yield piece
            finally:
                await self.close()
        for piece in pieces.feed(b"", final=True):
            yield piece


class HttpxBinaryResponseContent:
    """The bytes of a binary answer (a file's content, speech, a video), read into memory.

    For one that is too large for that, use `with_streaming_response` and `stream_to_file`.
    """

    def __init__(self, content: bytes, response: ResponseInfo) -> None:
        self.content = content
        self.response = response

    @property
    def text(self) -> str:
        """The content as text."""
        return self.content.decode("utf-8", "replace")

    @property
    def headers(self) -> Headers:
        """The answer's headers."""
        return self.response.headers

    @property
    def _request_id(self) -> str | None:
        return self.response.request_id

    def read(self) -> bytes:
        """The content."""
        return self.content

    def json(self) -> Any:
        """The content as parsed JSON."""
        from .answer import parse_json

        return parse_json(self.content, self.response)

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The content in blocks of `chunk_size` bytes, or as one."""
        return iter(_Blocks(chunk_size).feed(self.content, final=True))

    iter_raw = iter_bytes

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The content as text."""
        return iter(_Text().feed(self.content, final=True))

    def iter_lines(self) -> Iterator[str]:
        """The content line by line."""
        return iter(_Lines().feed(self.content, final=True))

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the content to a file."""
        with open(file, "wb") as target:
            target.write(self.content)

    stream_to_file = write_to_file

    def close(self) -> None:
        """Nothing is open; here so that code for the official client runs."""

    async def aread(self) -> bytes:
        """The content."""
        return self.content

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The content in blocks of `chunk_size` bytes, or as one."""
        for block in self.iter_bytes(chunk_size):
            yield block

    aiter_raw = aiter_bytes

    async def aiter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The content as text."""
        for text in self.iter_text(chunk_size):
            yield text

    async def aiter_lines(self) -> AsyncIterator[str]:
        """The content line by line."""
        for line in self.iter_lines():
            yield line

    async def astream_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the content to a file."""
        self.write_to_file(file)

    async def aclose(self) -> None:
        """Nothing is open."""

"""Event streams as typed items: `Stream` and `AsyncStream`, thin shells over one decoder without I/O.

What the decoder promises:

* items come as soon as their event is complete; nothing is lost and nothing is made up;
* a stream that ends without saying that it is complete raises `StreamTruncatedError`, with the partial answer on it;
* an error inside the stream raises `APIError`, in whichever shape it comes; so do broken JSON and bodies that are no stream;
* a kind of event that this version does not know becomes an `UnknownObject`, complete and readable.

The shells add time: a stream may not go `timeout.idle` seconds without *content*, whatever comments arrive in between.
"""

from __future__ import annotations

import json
import time
from collections import deque
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .errors import APIError, APIResponseValidationError, StreamTruncatedError, error_message
from .limits import HEAVY
from .model import Model, UnknownObject
from .sse import EventDecoder, EventTooLarge

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

    from .ending import Ending
    from .limits import Exchange
    from .request import RateLimit, Response, ResponseInfo
    from .response import BaseAPIResponse

T = TypeVar("T")

# After the terminal event, the rest of the body is read for at most so long, to keep the connection (the official client's time).
LINGER = 0.1
_HEAD = 2000  # bytes of a body kept to be shown when it turns out to be no event stream


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


_decoder = json.JSONDecoder(parse_constant=_no_constant)
_scan = _decoder.raw_decode  # without the search for white space on both sides, which costs as much as a small object


def _parse(text: str) -> Any:
    try:
        value, end = _scan(text)
        if end == len(text):
            return value
    except ValueError:
        pass
    return _decoder.decode(text)


class ItemDecoder:
    """Bytes → items. `convert` makes an item of a parsed object; `union` says that its type has members for kinds of events."""

    def __init__(
        self, convert: Callable[[Any], Any], ending: Ending, info: ResponseInfo, where: str, *, union: bool = False
    ) -> None:
        self.ending = ending
        self.done: bool = False
        self._events = EventDecoder()
        self._convert = convert
        self._info = info
        self._where = where
        self._union = union
        self._head = b""

    @property
    def held(self) -> int:
        """Bytes of an event that is not complete yet."""
        return self._events.held

    def feed(self, data: bytes) -> list[Any]:
        """The items that these bytes complete. After `[DONE]`, `done` is set and whatever follows is ignored."""
        if len(self._head) < _HEAD and not self.ending.items:
            self._head += data[:_HEAD]
        items: list[Any] = []
        try:
            for name, text in self._events.feed(data):
                if text.startswith(b"[DONE]"):
                    self.done = True
                    break
                if text or name == "error":
                    items.append(self._item(name, text))
        except (APIError, EventTooLarge) as error:
            # What was complete before the fault is still delivered.
            items.append(_Raise(error if isinstance(error, APIError) else self._invalid(str(error), b"")))
        return items

    def finish(self) -> list[Any]:
        """At the end of the body: the items of an event whose last blank line is missing; raises unless all is complete."""
        try:
            rest = self._events.rest()
        except EventTooLarge as error:
            return [_Raise(self._invalid(str(error), b""))]
        if rest is not None and rest[1].startswith(b"[DONE]"):
            self.done = True
            return []
        items: list[Any] = []
        if rest is not None and (rest[1] or rest[0] == "error"):
            try:
                items.append(self._item(*rest))
            except APIResponseValidationError:
                items.append(_Raise(self._truncated()))
            except APIError as error:
                items.append(_Raise(error))
        if not items and not self.ending.items:
            items.append(_Raise(self._nothing()))
        elif not self.ending.complete():
            items.append(_Raise(self._truncated()))
        return items

    def _item(self, name: str | None, text: bytes) -> Any:
        if not text:  # `event: error` without data
            raise APIError("An error occurred during streaming; the event has no data", self._info.request)
        try:
            value = _parse(text.decode())
        except (ValueError, RecursionError) as error:
            raise self._invalid(f"an event is not valid JSON ({error})", text) from error
        if type(value) is not dict:
            if value == "[DONE]":
                return (
                    value  # a quoted marker is data, not the marker: handed out as it came, as the official client does
                )
            raise self._invalid(f"an event is {type(value).__name__} where an object is expected", text)
        fault = value.get("error")
        if fault and not self.ending.holds_errors(name):
            raise APIError(error_message(value) or "An error occurred during streaming", self._info.request, body=fault)
        item = self._named(name, value) if self.ending.named else self._convert(value)
        marked = name == "error" or value.get("object") == "error" or value.get("type") == "error"
        if marked and (not self._union or isinstance(item, UnknownObject)) and not self.ending.holds_errors(name):
            flat = Model.to_dict(item) if isinstance(item, Model) and not self.ending.named else value
            raise APIError(error_message(flat) or "An error occurred during streaming", self._info.request, body=flat)
        self.ending.saw(item)
        return item

    def _named(self, name: str | None, value: Any) -> Any:
        """The item for an event whose name stands beside its data. Without a name it is of no known kind."""
        event = {"data": value} if name is None else {"data": value, "event": name}
        item = self._convert(event)
        event.setdefault("event", None)  # adopted: these are the item's fields
        return item

    def _invalid(self, what: str, text: bytes) -> APIResponseValidationError:
        shown = text[:200].decode("utf-8", "replace")
        return APIResponseValidationError(
            f"{self._where}: {what}: {shown!r}", self._info.request, response=self._info, body=text
        )

    def _truncated(self) -> StreamTruncatedError:
        ending = self.ending
        return StreamTruncatedError(
            f"{self._where}: the stream ended after {ending.items} events without its terminal event; "
            "the answer is incomplete (what had come is in .partial)",
            self._info.request,
            partial=ending.partial(),
            events=ending.items,
        )

    def _nothing(self) -> APIError:
        """The body held no event at all."""
        head = self._head.strip()
        begun = head.removeprefix(b"\xef\xbb\xbf").partition(b":")[0]  # the name of a field, or as much as came of it
        if any(field.startswith(begun) for field in (b"data", b"event", b"id", b"retry")):
            return StreamTruncatedError(f"{self._where}: the stream ended before its first event", self._info.request)
        try:
            value = json.loads(head)
        except ValueError:
            value = None
        if isinstance(value, dict) and value.get("error"):
            return APIError(
                error_message(value) or "the server answered with an error", self._info.request, body=value["error"]
            )
        kind = self._info.headers.get("content-type", "no content type")
        return APIResponseValidationError(
            f"{self._where}: expected a stream of events (text/event-stream), got {kind}: "
            f"{head[:200].decode('utf-8', 'replace')!r}; does this server support stream=True here?",
            self._info.request,
            response=self._info,
            body=head,
        )


class _Raise:
    """An error in its place among the items."""

    __slots__ = ("error",)

    def __init__(self, error: APIError) -> None:
        self.error = error


class _Reading:
    """A body being read: what a stream and its iterator share. The iterator holds this and not the stream, so that dropping both
    ends the reading at once."""

    def __init__(
        self,
        response: Response,
        exchange: Exchange,
        decoder: ItemDecoder,
        idle: float | None,
        on_end: Callable[[str, BaseException | None], None],
    ) -> None:
        self.body: Any = response.body
        self.decoder = decoder
        self._response = response
        self._exchange = exchange
        self._idle = idle
        self._on_end = on_end

    def content(self) -> None:
        """Content arrived, or is waited for from now on: the idle time starts anew."""
        exchange = self._exchange
        exchange.deadline = None if self._idle is None else time.monotonic() + self._idle
        exchange.deadline_timer = "idle"

    def ended(self, how: str, error: BaseException | None = None) -> Any:
        """Nothing more is to be read. Gives the body, for the shell to close, or None if it had ended before."""
        body, self.body = self.body, None
        self._response.body = None
        if body is not None:
            self._on_end(how, error)
        return body

    def abandon(self) -> None:
        """Nobody is left to read, or to await a closing: hang up."""
        if self.ended("dropped") is not None:
            self._exchange.abort()


class _BaseStream(Generic[T]):
    """What both colours share."""

    def __init__(self, reading: _Reading, outer: BaseAPIResponse[Any]) -> None:
        self._reading = reading
        self.response = outer

    @property
    def request_id(self) -> str | None:
        """The `x-request-id` that the server gave."""
        return self.response.request_id

    @property
    def rate_limit(self) -> RateLimit:
        """The `x-ratelimit-*` headers."""
        return self.response.rate_limit

    @property
    def usage(self) -> Any:
        """The token usage as last reported (chat: ask with `stream_options={"include_usage": True}`), else None. Kept when the
        stream is closed early."""
        return self._reading.decoder.ending.usage


def _walk(reading: _Reading) -> Iterator[Any]:
    decoder, body = reading.decoder, reading.body
    try:
        yield None  # from here on, the iterator's end is the reading's end, even if nothing is ever asked of it
        reading.content()
        while reading.body is not None:
            data = body.read_some()
            items = decoder.feed(data) if data else decoder.finish()
            for item in items:
                if type(item) is _Raise:
                    raise item.error
                yield item
                if reading.body is None:
                    return  # closed by whoever got that item
            if decoder.done and data:
                body.finish(LINGER)
            if decoder.done or not data:
                reading.ended("complete")
            elif items:
                reading.content()
    except GeneratorExit:
        if reading.ended("dropped") is not None:
            body.close()
        raise
    except BaseException as error:
        if reading.ended("failed", error) is not None:
            body.close()
        raise


class Stream(_BaseStream[T]):
    """Items of an event stream: iterate, `next()`, or use it in `with` to be sure that it is closed."""

    def __init__(self, reading: _Reading, outer: BaseAPIResponse[Any]) -> None:
        super().__init__(reading, outer)
        self._iterator: Iterator[T] = _walk(reading)
        next(self._iterator)

    def __iter__(self) -> Iterator[T]:
        return self._iterator

    def __next__(self) -> T:
        return next(self._iterator)

    def text_deltas(self) -> Iterator[str]:
        """The text alone, piece by piece, of the first answer where there are several. What is not text is passed over."""
        text_of = self._reading.decoder.ending.text
        for item in self:
            text = text_of(item)
            if text:
                yield text

    def close(self) -> None:
        """Give the rest of the stream up; its connection is closed. Safe to call again."""
        body = self._reading.ended("closed")
        if body is not None:
            body.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncStream(_BaseStream[T]):
    """Items of an event stream: `async for`, `anext()`, or use it in `async with` to be sure that it is closed."""

    # No async generator here: one that is dropped half-way would leave a task behind to close it.

    def __init__(self, reading: _Reading, outer: BaseAPIResponse[Any]) -> None:
        super().__init__(reading, outer)
        self._ready: deque[Any] = deque()

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def text_deltas(self) -> AsyncIterator[str]:
        """The text alone, piece by piece, of the first answer where there are several. What is not text is passed over."""
        text_of = self._reading.decoder.ending.text
        async for item in self:
            text = text_of(item)
            if text:
                yield text

    async def __anext__(self) -> T:
        while not self._ready:
            if self._reading.body is None:
                raise StopAsyncIteration
            try:
                await self._fill(self._reading, self._reading.body)
            except BaseException as error:
                await self._close("failed", error)
                raise
        item = self._ready.popleft()
        if type(item) is _Raise:
            await self._close("failed", item.error)
            raise item.error
        return cast("T", item)

    async def _fill(self, reading: _Reading, body: Any) -> None:
        """Read until there are items, or no more."""
        decoder = reading.decoder
        reading.content()
        while not self._ready and reading.body is not None:
            data = b"" if decoder.done else await body.read_some()
            if data:
                if decoder.held < HEAVY:
                    self._ready.extend(decoder.feed(data))
                else:
                    from .drive_async import aside

                    self._ready.extend(await aside(decoder.feed, data))
                continue
            items = []
            if decoder.done:
                await body.finish(LINGER)
            else:
                items = decoder.finish()
                self._ready.extend(items)
            fault = items[-1].error if items and type(items[-1]) is _Raise else None
            reading.ended("failed" if fault else "complete", fault)

    async def close(self) -> None:
        """Give the rest of the stream up; its connection is closed. Safe to call again."""
        await self._close("closed", None)

    async def _close(self, how: str, error: BaseException | None) -> None:
        self._ready.clear()
        body = self._reading.ended(how, error)
        if body is not None:
            await body.close()

    aclose = close

    def __del__(self) -> None:
        self._reading.abandon()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


def open_stream(
    asynchronous: bool,
    response: Response,
    exchange: Exchange,
    decoder: ItemDecoder,
    outer: BaseAPIResponse[Any],
    idle: float | None,
    on_end: Callable[[str, BaseException | None], None],
) -> Stream[Any] | AsyncStream[Any]:
    """A stream in the client's colour over an answer that has just begun."""
    reading = _Reading(response, exchange, decoder, idle, on_end)
    return AsyncStream(reading, outer) if asynchronous else Stream(reading, outer)

"""The shells of helper streams: a raw stream and a state, read in either colour.

`EventStream` and `AsyncEventStream` differ in awaiting and in nothing else. What they add to the state: an answer that broke off, or
that was given up, never passes for a whole one, and an error on the way carries the answer so far.
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from ..errors import OpenAIError, StreamTruncatedError
from ..limits import HEAVY

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from ..request import RateLimit
    from ..response import BaseAPIResponse
    from ..stream import AsyncStream, Stream

E = TypeVar("E")
S = TypeVar("S")
T = TypeVar("T")


class State(Protocol):
    """What decides: items in, events out."""

    def handle(self, item: Any) -> list[Any]:
        """The events that an item means."""
        ...

    def partial(self) -> Any:
        """The answer so far, for an error; None if there is none."""
        ...

    def explained(self) -> OpenAIError | None:
        """What the stream itself said of why it breaks off, as an error to raise in place of one that only says that it did."""
        ...

    def texts(self, event: Any) -> str | None:
        """The piece of text that an event brings, if it brings one."""
        ...

    def work(self, item: Any) -> int:
        """About how many characters taking this item in makes it read as a type; for None, giving the final answer."""
        ...


class _Progress:
    """How reading went: what a helper and its iterator share."""

    def __init__(self, raw: Stream[Any] | AsyncStream[Any], state: State) -> None:
        self.raw: Any = raw
        self.state = state
        self.failure: BaseException | None = None
        self.taken = 0  # items; the raw stream may have read further
        self.over = False  # all were taken
        self.closed = False  # by its user

    def failed(self, error: BaseException) -> BaseException:
        """Remember what ended the reading, and give what is to be raised; a library's error gets the answer so far."""
        if isinstance(error, StreamTruncatedError):
            whole = self.state.partial()
            error.partial = error.partial if whole is None else whole
            error = self.state.explained() or error
        self.failure = error
        return error

    def whole(self) -> None:
        """Raise unless everything was read."""
        if self.failure is not None:
            raise self.failure
        ending = self.raw._reading.decoder.ending
        if not self.over and (self.taken < ending.items or not ending.complete()):
            raise StreamTruncatedError(
                "this stream was closed before its end, so there is no final answer (what had come is in .partial)",
                partial=self.state.partial(),
                events=self.taken,
            )


class _Base(Generic[S]):
    """What both colours share."""

    def __init__(self, raw: Any, state: S) -> None:
        self._progress = _Progress(raw, cast("State", state))
        self._raw = raw
        self._state: S = state

    @property
    def response(self) -> BaseAPIResponse[Any]:
        """The answer's status, headers and ids."""
        return cast("BaseAPIResponse[Any]", self._raw.response)

    @property
    def request_id(self) -> str | None:
        """The `x-request-id` that the server gave."""
        return cast("str | None", self._raw.request_id)

    @property
    def rate_limit(self) -> RateLimit:
        """The `x-ratelimit-*` headers."""
        return cast("RateLimit", self._raw.rate_limit)

    @property
    def usage(self) -> Any:
        """The token usage as last reported, else None. Kept when the stream is closed early."""
        return self._raw.usage


def _events(progress: _Progress) -> Iterator[Any]:
    raw, state = progress.raw, progress.state
    try:
        for item in raw:
            progress.taken += 1
            yield from state.handle(item)
        progress.over = not progress.closed
    except GeneratorExit:
        raise
    except BaseException as error:
        failure = progress.failed(error)
        if failure is error:
            raise
        raise failure from error
    finally:
        raw.close()


class EventStream(_Base[S], Generic[S, E]):
    """Events, one by one: iterate, or `next()`."""

    def __init__(self, raw: Stream[Any], state: S) -> None:
        super().__init__(raw, state)
        self._iterator: Iterator[E] = _events(self._progress)

    def __iter__(self) -> Iterator[E]:
        return self._iterator

    def __next__(self) -> E:
        return next(self._iterator)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give the rest up; the connection is closed unless all was read. Safe to call again."""
        self._progress.closed = True
        self._raw.close()

    def until_done(self) -> Self:
        """Read to the end; gives the stream itself."""
        for _ in self._iterator:
            pass
        return self

    def text_deltas(self) -> Iterator[str]:
        """The text of the answer as it comes, and nothing else."""
        for event in self._iterator:
            text = self._progress.state.texts(event)
            if text:
                yield text

    def _final(self, read: Callable[[], T]) -> T:
        self.until_done()
        self._progress.whole()
        return read()


class AsyncEventStream(_Base[S], Generic[S, E]):
    """Events, one by one: `async for`, or `anext()`."""

    def __init__(self, raw: AsyncStream[Any], state: S) -> None:
        super().__init__(raw, state)
        self._ready: deque[Any] = deque()

    def __aiter__(self) -> AsyncIterator[E]:
        return self

    async def __anext__(self) -> E:
        progress = self._progress
        while not self._ready:
            if progress.failure is not None:
                raise StopAsyncIteration
            try:
                item = await anext(progress.raw)
                progress.taken += 1
                if progress.state.work(item) < HEAVY:
                    self._ready.extend(progress.state.handle(item))
                else:
                    from ..drive_async import aside

                    self._ready.extend(await aside(progress.state.handle, item))
            except StopAsyncIteration:
                progress.over = progress.over or not progress.closed
                raise
            except BaseException as error:
                failure = progress.failed(error)
                await progress.raw.close()
                if failure is error:
                    raise
                raise failure from error
        return cast("E", self._ready.popleft())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Give the rest up; the connection is closed unless all was read. Safe to call again."""
        self._ready.clear()
        self._progress.closed = True
        await self._raw.close()

    aclose = close

    async def until_done(self) -> Self:
        """Read to the end; gives the stream itself."""
        async for _ in self:
            pass
        return self

    def text_deltas(self) -> AsyncIterator[str]:
        """The text of the answer as it comes, and nothing else."""
        return _AsyncTexts(self)

    async def _final(self, read: Callable[[], T]) -> T:
        await self.until_done()
        self._progress.whole()
        if self._progress.state.work(None) < HEAVY:
            return read()
        from ..drive_async import aside

        return await aside(read)


class _AsyncTexts:
    """The texts among events. No async generator, which would need closing."""

    def __init__(self, stream: AsyncEventStream[Any, Any]) -> None:
        self._stream = stream

    def __aiter__(self) -> AsyncIterator[str]:
        return self

    async def __anext__(self) -> str:
        while True:
            text = self._stream._progress.state.texts(await anext(self._stream))
            if text:
                return text


class StreamManager(Generic[S]):
    """`with` around a helper stream: the request is sent on entering, the connection given back on leaving."""

    def __init__(self, send: Callable[[], Any], made: Callable[[Any], S]) -> None:
        self._send = send
        self._make = made
        self._stream: Any = None

    def __enter__(self) -> S:
        self._stream = self._make(self._send())
        return cast("S", self._stream)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncStreamManager(Generic[S]):
    """`async with` around a helper stream: the request is sent on entering, the connection given back on leaving."""

    def __init__(self, send: Callable[[], Any], made: Callable[[Any], S]) -> None:
        self._send = send
        self._make = made
        self._stream: Any = None

    async def __aenter__(self) -> S:
        self._stream = self._make(await self._send())
        return cast("S", self._stream)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._stream is not None:
            await self._stream.close()


def plain_only(resource: Any, name: str, arguments: Mapping[str, Any]) -> None:
    """Refuse a helper stream below `with_raw_response` and its like, since it is no answer as a whole; and `stream=`, which it says
    itself."""
    if "stream" in arguments:
        raise TypeError(f"{name}() got an unexpected keyword argument 'stream': it always streams")
    if resource._mode != "plain":
        raise OpenAIError(
            f"{name} gives events, not a response: call it without with_raw_response; the stream has "
            ".response, .request_id and .rate_limit"
        )


__all__ = ["AsyncEventStream", "AsyncStreamManager", "EventStream", "State", "StreamManager", "plain_only"]

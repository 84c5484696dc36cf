"""Going on where the stream of a background response broke off: `responses.stream(…, resume=True)`.

Such a response is made on the server whether anybody listens or not, and its events are numbered, so that the rest can be asked for.
`Resumption` decides without I/O; the two shells stand in for the raw stream that a helper reads, and change it for its successor.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

from ..ending import ResumedEnding
from ..errors import APIConnectionError, OpenAIError, StreamTruncatedError
from ..flow import Sleep
from ..retry import backoff

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..flow import Flow

_BROKEN = (APIConnectionError, StreamTruncatedError)


class Resumption:
    """Which events are new, and how to get those that are missing."""

    def __init__(self, owner: Any, response_id: str | None, options: Mapping[str, Any]) -> None:
        self.client: Any = owner._client
        self._retrieve: Any = type(owner).retrieve
        self._id: str | None = response_id
        self._options = options  # of the requests that go on
        # Requests in a row that bring nothing new. Each of them is tried again by itself, as all requests are.
        self._limit: int = max(1, self.client._core.config.max_retries)
        self._in_vain: int = 0
        self._last: int | None = None

    def fresh(self, item: Any) -> bool:
        """Whether this event was not there before."""
        values = getattr(item, "__dict__", {})
        found = getattr(values.get("response"), "id", None)
        self._id = found if isinstance(found, str) else self._id
        number = values.get("sequence_number")
        if type(number) is int:
            if self._last is not None and number <= self._last:
                return False
            self._last, self._in_vain = number, 0
        return True

    def again(self, broken: Any) -> Flow[Any] | None:
        """What opens the successor of a stream that broke off; None where there is none to be had."""
        if self._id is None or self._last is None or broken._reading.decoder.ending.complete():
            return None
        if self._in_vain >= self._limit:
            return None
        self._in_vain += 1
        return self._open(self._id, self._last)

    def _open(self, response_id: str, last: int) -> Flow[Any]:
        if self._in_vain > 1:
            yield from Sleep(backoff(self._in_vain - 2, self.client._core.random()))
        call = self._retrieve.make((response_id,), {**self._options, "stream": True, "starting_after": last})
        call.ending = ResumedEnding
        return (yield from self.client._finished(call, "plain"))


class _Current:
    """Stands in for the raw stream that is read at present."""

    def __init__(self, raw: Any, resumption: Resumption) -> None:
        self._raw: Any = raw
        self._resumption = resumption

    def __getattr__(self, name: str) -> Any:
        return getattr(self._raw, name)


class Resuming(_Current):
    """A `Stream` that goes on."""

    def __iter__(self) -> Iterator[Any]:
        while True:
            try:
                for item in self._raw:
                    if self._resumption.fresh(item):
                        yield item
                return
            except _BROKEN as error:
                flow = self._resumption.again(self._raw)
                if flow is None:
                    raise
                try:
                    self._raw = self._resumption.client._drive(flow)
                except OpenAIError as why:
                    raise error from why


class AsyncResuming(_Current):
    """An `AsyncStream` that goes on."""

    def __aiter__(self) -> AsyncIterator[Any]:
        return self

    async def __anext__(self) -> Any:
        while True:
            try:
                item = await anext(self._raw)
                if self._resumption.fresh(item):
                    return item
            except _BROKEN as error:
                flow = self._resumption.again(self._raw)
                if flow is None:
                    raise
                try:
                    self._raw = await self._resumption.client._drive(flow)
                except OpenAIError as why:
                    raise error from why

"""The events of `responses.stream`: those of the API, some of them with more on them."""

from __future__ import annotations

from typing import Any, Generic, TypeAlias, TypeVar, Union

from ..types import responses as raw
from ..types.responses.parsed import ParsedResponse
from .event import Event

T = TypeVar("T")


def _text(source: Any) -> Any:
    text, end = source
    return text.until(end)


class ResponseTextDeltaEvent(Event, raw.ResponseTextDeltaEvent):
    """More text; `snapshot` is all of that text so far."""

    snapshot: str

    _late = {"snapshot": _text}


class ResponseTextDoneEvent(Event, raw.ResponseTextDoneEvent, Generic[T]):
    """A text is complete; `parsed` is it as the type that was asked for."""

    parsed: T | None


class ResponseFunctionCallArgumentsDeltaEvent(Event, raw.ResponseFunctionCallArgumentsDeltaEvent):
    """More of a call's arguments; `snapshot` is all of them so far."""

    snapshot: str

    _late = {"snapshot": _text}


class ResponseCompletedEvent(Event, raw.ResponseCompletedEvent, Generic[T]):
    """The response is complete, and read."""

    response: ParsedResponse[T]  # pyright: ignore[reportIncompatibleVariableOverride]  # narrower, for reading


ResponseStreamEvent: TypeAlias = Union[
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent[T],
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseCompletedEvent[T],
    raw.ResponseStreamEvent,
]

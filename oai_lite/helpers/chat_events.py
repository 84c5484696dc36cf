"""The events of `chat.completions.stream`.

One chunk gives one `ChunkEvent`, then what it brought, then what it brought to an end. `choice_index` tells apart the answers of a
request with `n > 1`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, Union

from ..types.chat import ChatCompletionChunk, ChatCompletionTokenLogprob
from .event import Event
from .partial import NOTHING, partial_json

if TYPE_CHECKING:
    from ..types.chat.parsed import ParsedChatCompletion

T = TypeVar("T")


class ChunkEvent(Event):
    """A chunk as it came. `snapshot` is the answer so far, as of the moment that it is first looked at."""

    type: Literal["chunk"]
    chunk: ChatCompletionChunk
    snapshot: ParsedChatCompletion[object]

    _late = {"snapshot": lambda state: state.snapshot()}


def _text(source: Any) -> Any:
    text, end, _ = source
    return text if text is None else text.until(end)


def _partly(source: Any) -> Any:
    read = source[2]
    if read is None or source[0] is None:
        return None
    value = partial_json(_text(source))
    return None if value is NOTHING else read(value)


class ContentDeltaEvent(Event):
    """More text. `snapshot` is all of it; `parsed`, where a type was asked for, what its JSON holds so far, as plain values."""

    type: Literal["content.delta"]
    delta: str
    choice_index: int
    snapshot: str
    parsed: object | None

    _late = {"snapshot": _text, "parsed": _partly}


class ContentDoneEvent(Event, Generic[T]):
    """The text is complete; `parsed` is an instance of the type that was asked for."""

    type: Literal["content.done"]
    content: str
    choice_index: int
    parsed: T | None


class RefusalDeltaEvent(Event):
    """More of the words in which the model declines."""

    type: Literal["refusal.delta"]
    delta: str
    choice_index: int
    snapshot: str

    _late = {"snapshot": _text}


class RefusalDoneEvent(Event):
    """All of them."""

    type: Literal["refusal.done"]
    refusal: str
    choice_index: int


class FunctionToolCallArgumentsDeltaEvent(Event):
    """More of a call's arguments. `arguments` is all of them so far, `parsed_arguments` what their JSON holds so far."""

    type: Literal["tool_calls.function.arguments.delta"]
    name: str
    index: int
    choice_index: int
    arguments_delta: str
    arguments: str
    parsed_arguments: object | None

    _late = {"arguments": _text, "parsed_arguments": _partly}


class FunctionToolCallArgumentsDoneEvent(Event):
    """A call's arguments are complete; `parsed_arguments` is what the tool's type, or its strict schema, makes of them."""

    type: Literal["tool_calls.function.arguments.done"]
    name: str
    index: int
    choice_index: int
    arguments: str
    parsed_arguments: object | None


def _tokens(source: Any) -> Any:
    tokens, end = source
    return tokens[:end]


class LogprobsContentDeltaEvent(Event):
    """The probabilities of the tokens that came; `snapshot` has all so far."""

    type: Literal["logprobs.content.delta"]
    content: list[ChatCompletionTokenLogprob]
    choice_index: int
    snapshot: list[ChatCompletionTokenLogprob]

    _late = {"snapshot": _tokens}


class LogprobsContentDoneEvent(Event):
    """The probabilities of all tokens."""

    type: Literal["logprobs.content.done"]
    content: list[ChatCompletionTokenLogprob]
    choice_index: int


class LogprobsRefusalDeltaEvent(Event):
    """The same for the tokens of a refusal."""

    type: Literal["logprobs.refusal.delta"]
    refusal: list[ChatCompletionTokenLogprob]
    choice_index: int
    snapshot: list[ChatCompletionTokenLogprob]

    _late = {"snapshot": _tokens}


class LogprobsRefusalDoneEvent(Event):
    """The probabilities of all tokens of a refusal."""

    type: Literal["logprobs.refusal.done"]
    refusal: list[ChatCompletionTokenLogprob]
    choice_index: int


ChatCompletionStreamEvent: TypeAlias = Union[
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent[T],
    RefusalDeltaEvent,
    RefusalDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
]

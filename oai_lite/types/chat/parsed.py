"""Chat completions that were read as a type: what `parse`, and the end of `stream`, give.

Rules: `parsed` holds an instance of the type that was asked for, or None where the model declined, called a tool or said nothing;
never something else. What is parsed here is not sent when a message is passed back to the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeAlias, Union

from ...model import _PARSED
from .completion import ChatCompletion, Choice
from .message import (
    ChatCompletionMessage,
    ChatCompletionMessageCustomToolCall,
    ChatCompletionMessageFunctionToolCall,
    Function,
)

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    ContentT = TypeVar("ContentT", default=None)
else:
    from typing import TypeVar

    ContentT = TypeVar("ContentT")


class ParsedFunction(Function):
    """Name and arguments of a call."""

    @property
    def parsed_arguments(self) -> object | None:
        """The arguments as the tool's type, or as plain values if it is strict without a type; else None."""
        found: object | None = self.__dict__.get(_PARSED)
        return found


class ParsedFunctionToolCall(ChatCompletionMessageFunctionToolCall):
    """The model wants a function called."""

    function: ParsedFunction  # pyright: ignore[reportIncompatibleVariableOverride]  # narrower, for reading


ParsedToolCall: TypeAlias = Union[ParsedFunctionToolCall, ChatCompletionMessageCustomToolCall]


class ParsedChatCompletionMessage(ChatCompletionMessage, Generic[ContentT]):
    """One answer of the model; `parsed` is its content as the type that was asked for."""

    tool_calls: list[ParsedToolCall] | None = None  # type: ignore[assignment]  # narrower than the base's, for reading

    @property
    def parsed(self) -> ContentT | None:
        """The content as the type that was asked for."""
        found: ContentT | None = self.__dict__.get(_PARSED)
        return found


class ParsedChoice(Choice, Generic[ContentT]):
    """One of the answers."""

    message: ParsedChatCompletionMessage[ContentT]  # pyright: ignore[reportIncompatibleVariableOverride]  # its own kind of it


class ParsedChatCompletion(ChatCompletion, Generic[ContentT]):
    """An answered chat request whose content was read: `choices[0].message.parsed`."""

    choices: list[ParsedChoice[ContentT]]  # type: ignore[assignment]  # narrower than the base's, for reading


__all__ = [
    "ContentT",
    "ParsedChatCompletion",
    "ParsedChatCompletionMessage",
    "ParsedChoice",
    "ParsedFunction",
    "ParsedFunctionToolCall",
    "ParsedToolCall",
]

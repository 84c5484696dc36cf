"""Responses that were read as a type: what `responses.parse`, and the end of `responses.stream`, give.

Rules: `parsed` and `output_parsed` hold an instance of the type that was asked for, or None; never something else. What is parsed here
is not sent when an item is passed back to the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeAlias, Union

from ...model import _PARSED
from .response import (
    Response,
)
from .response_output_item import (
    AdditionalTools,
    ImageGenerationCall,
    LocalShellCall,
    LocalShellCallOutput,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    McpListTools,
    Program,
    ProgramOutput,
    ResponseCompactionItem,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseFunctionShellToolCallOutput,
    ResponseReasoningItem,
)
from .tool_calls import (
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutputItem,
    ResponseFileSearchToolCall,
    ResponseFunctionShellToolCall,
    ResponseFunctionToolCall,
    ResponseFunctionToolCallOutputItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
)
from .tools import (
    ResponseFunctionWebSearch,
    ResponseOutputMessage,
    ResponseOutputRefusal,
    ResponseOutputText,
)

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    ContentT = TypeVar("ContentT", default=None)
else:
    from typing import TypeVar

    ContentT = TypeVar("ContentT")


class ParsedResponseOutputText(ResponseOutputText, Generic[ContentT]):
    """A text of the model; `parsed` is it as the type that was asked for."""

    @property
    def parsed(self) -> ContentT | None:
        """The text as the type that was asked for; None for comments on the way to the answer."""
        found: ContentT | None = self.__dict__.get(_PARSED)
        return found


ParsedContent: TypeAlias = Union[ParsedResponseOutputText[ContentT], ResponseOutputRefusal]


class ParsedResponseOutputMessage(ResponseOutputMessage, Generic[ContentT]):
    """A message of the model."""

    content: list[ParsedContent[ContentT]]  # type: ignore[assignment]  # narrower than the base's, for reading


class ParsedResponseFunctionToolCall(ResponseFunctionToolCall):
    """The model wants a function called."""

    @property
    def parsed_arguments(self) -> object | None:
        """The arguments as the tool's type, or as plain values if it is strict without a type; else None."""
        found: object | None = self.__dict__.get(_PARSED)
        return found


ParsedResponseOutputItem: TypeAlias = Union[
    ParsedResponseOutputMessage[ContentT],
    ParsedResponseFunctionToolCall,
    ResponseFileSearchToolCall,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseReasoningItem,
    Program,
    ProgramOutput,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    AdditionalTools,
    ResponseCompactionItem,
    ImageGenerationCall,
    ResponseCodeInterpreterToolCall,
    LocalShellCall,
    LocalShellCallOutput,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    McpCall,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutputItem,
]


class ParsedResponse(Response, Generic[ContentT]):
    """A response whose texts and calls were read: `output_parsed`."""

    output: list[ParsedResponseOutputItem[ContentT]]  # type: ignore[assignment]  # narrower than the base's, for reading

    @property
    def output_parsed(self) -> ContentT | None:
        """The first text that was read as the type that was asked for."""
        items: Any = self.output
        for item in items or ():
            if isinstance(item, ParsedResponseOutputMessage):
                for part in item.content or ():
                    found: ContentT | None = part.__dict__.get(_PARSED)
                    if found is not None:
                        return found
        return None


__all__ = [
    "ContentT",
    "ParsedContent",
    "ParsedResponse",
    "ParsedResponseFunctionToolCall",
    "ParsedResponseOutputItem",
    "ParsedResponseOutputMessage",
    "ParsedResponseOutputText",
]

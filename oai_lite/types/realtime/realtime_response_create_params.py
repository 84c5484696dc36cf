"""What a single response is to be, as the API describes it back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ...model import Model
from ..responses.response import ResponsePrompt
from ..responses.tools import ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions
from ..shared import Metadata
from .response import RealtimeResponseCreateAudioOutput, RealtimeResponseCreateMcpTool
from .session import ConversationItem, RealtimeFunctionTool, RealtimeReasoning


class RealtimeResponseCreateParams(Model):
    """What this one response is to be; what is left out is as in the session. `conversation="none"` keeps it out of
    the conversation, `input` then says all that the model sees.
    """

    audio: RealtimeResponseCreateAudioOutput | None = None
    conversation: str | Literal["auto", "none"] | None = None
    input: list[ConversationItem] | None = None
    instructions: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    metadata: Metadata | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    parallel_tool_calls: bool | None = None
    prompt: ResponsePrompt | None = None
    reasoning: RealtimeReasoning | None = None
    tool_choice: ToolChoice | None = None
    tools: list[Tool] | None = None


ToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]
Tool: TypeAlias = Union[RealtimeFunctionTool, RealtimeResponseCreateMcpTool]


# ---------------------------------------------------------------------- a message of the developer in a realtime conversation


class RealtimeConversationItemSystemMessageParam(TypedDict, total=False):
    """Text from you as the developer, which the model heeds from then on."""

    content: Required[Iterable[Content]]
    role: Required[Literal["system"]]
    type: Required[Literal["message"]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class Content(TypedDict, total=False):
    """A part of the message."""

    text: str
    type: Literal["input_text"]

"""What a single response is to be, as the API describes it back."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..responses.response import ResponsePrompt
from ..responses.tools import ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions
from ..shared.names import Metadata
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

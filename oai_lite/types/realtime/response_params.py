"""What one asks a single response to be, differing from its session."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..responses.content_params import ResponsePromptParam
from ..responses.tool_params import ToolChoiceFunctionParam, ToolChoiceMcpParam
from ..responses.tools import ToolChoiceOptions
from ..shared_params import Metadata
from .item_params import ConversationItemParam
from .session import RealtimeConnector, RealtimeVoice
from .session_params import (
    McpAllowedToolsMcpToolFilter,
    RealtimeAudioFormatsParam,
    RealtimeFunctionToolParam,
    RealtimeReasoningParam,
)


class RealtimeResponseCreateParamsParam(TypedDict, total=False):
    """What this one response is to be; what is left out is as in the session. `conversation="none"` keeps it out of
    the conversation, `input` then says all that the model sees.
    """

    audio: RealtimeResponseCreateAudioOutputParam
    conversation: str | Literal["auto", "none"]
    input: Iterable[ConversationItemParam]
    instructions: str
    max_output_tokens: int | Literal["inf"]
    metadata: Metadata | None
    output_modalities: list[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: ResponsePromptParam | None
    reasoning: RealtimeReasoningParam
    tool_choice: ToolChoice
    tools: Iterable[Tool]


ToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunctionParam, ToolChoiceMcpParam]


class RealtimeResponseCreateParamsWithReferencesParam(TypedDict, total=False):
    """What this one response is to be; what is left out is as in the session. `conversation="none"` keeps it out of
    the conversation, `input` then says all that the model sees, items of the conversation by reference included.
    """

    audio: RealtimeResponseCreateAudioOutputParam
    conversation: str | Literal["auto", "none"]
    input: Iterable[ConversationItemParam | ResponseItemReferenceParam]
    instructions: str
    max_output_tokens: int | Literal["inf"]
    metadata: Metadata | None
    output_modalities: list[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: ResponsePromptParam | None
    reasoning: RealtimeReasoningParam
    tool_choice: ToolChoice
    tools: Iterable[Tool]


class RealtimeResponseCreateAudioOutputParam(TypedDict, total=False):
    """How this response is to be spoken."""

    output: Output


class Output(TypedDict, total=False):
    """Format and voice; the voice must be that of the session once it has been heard."""

    format: RealtimeAudioFormatsParam
    voice: OutputVoice


class OutputVoiceID(TypedDict, total=False):
    """A custom voice."""

    id: Required[str]


OutputVoice: TypeAlias = Union[str, RealtimeVoice, OutputVoiceID]


class RealtimeResponseCreateMcpToolParam(TypedDict, total=False):
    """A remote MCP server whose tools this response may call."""

    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: AllowedTools | None
    authorization: str
    connector_id: RealtimeConnector
    defer_loading: bool
    headers: dict[str, str] | None
    require_approval: RequireApproval | None
    server_description: str
    server_url: str
    tunnel_id: str


Tool: TypeAlias = Union[RealtimeFunctionToolParam, RealtimeResponseCreateMcpToolParam]


class AllowedToolsMcpToolFilter(McpAllowedToolsMcpToolFilter, total=False):
    """Tools by name, or by whether they only read."""


AllowedTools: TypeAlias = Union[Sequence[str], AllowedToolsMcpToolFilter]


class RequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    """Which tools need an approval, and which never do."""

    always: RequireApprovalMcpToolApprovalFilterAlways
    never: RequireApprovalMcpToolApprovalFilterNever


RequireApproval: TypeAlias = Union[RequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]


class RequireApprovalMcpToolApprovalFilterAlways(McpAllowedToolsMcpToolFilter, total=False):
    """Tools that need an approval."""


class RequireApprovalMcpToolApprovalFilterNever(McpAllowedToolsMcpToolFilter, total=False):
    """Tools that need none."""


class ResponseItemReferenceParam(TypedDict, total=False):
    """An item of the conversation, by its id."""

    id: Required[str]
    type: Required[Literal["item_reference"]]

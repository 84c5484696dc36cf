"""Parts of responses and of requests for one: usage, voice, MCP tools."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..responses.response import ResponsePrompt
from ..responses.tools import ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions
from ..shared import Metadata
from .session import (
    ConversationItem,
    McpAllowedToolsMcpToolFilter,
    RealtimeAudioFormats,
    RealtimeConnector,
    RealtimeFunctionTool,
    RealtimeReasoning,
    RealtimeVoice,
)


class RealtimeResponseUsage(Model):
    """Tokens that the response was billed for. The conversation before it counts as input, mostly cached."""

    input_token_details: RealtimeResponseUsageInputTokenDetails | None = None
    input_tokens: int | None = None
    output_token_details: RealtimeResponseUsageOutputTokenDetails | None = None
    output_tokens: int | None = None
    total_tokens: int | None = None


class RealtimeResponseUsageInputTokenDetails(Model):
    """The input by kind; cached tokens are among them."""

    audio_tokens: int | None = None
    cached_tokens: int | None = None
    cached_tokens_details: CachedTokensDetails | None = None
    image_tokens: int | None = None
    text_tokens: int | None = None


class CachedTokensDetails(Model):
    """The cached part of the input by kind."""

    audio_tokens: int | None = None
    image_tokens: int | None = None
    text_tokens: int | None = None


class RealtimeResponseUsageOutputTokenDetails(Model):
    """The output by kind."""

    audio_tokens: int | None = None
    text_tokens: int | None = None


class RealtimeResponseCreateAudioOutput(Model):
    """How this response is to be spoken."""

    output: Output | None = None


class Output(Model):
    """Format and voice; the voice must be that of the session once it has been heard."""

    format: RealtimeAudioFormats | None = None
    voice: OutputVoice | None = None


class OutputVoiceID(Model):
    """A custom voice."""

    id: str


OutputVoice: TypeAlias = Union[str, RealtimeVoice, OutputVoiceID]


class RealtimeResponseCreateMcpTool(Model):
    """A remote MCP server whose tools this response may call."""

    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: AllowedTools | None = None
    authorization: str | None = None
    connector_id: RealtimeConnector | None = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: RequireApproval | None = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None


class AllowedToolsMcpToolFilter(McpAllowedToolsMcpToolFilter):
    """Tools by name, or by whether they only read."""


AllowedTools: TypeAlias = Union[list[str], AllowedToolsMcpToolFilter, None]


class RequireApprovalMcpToolApprovalFilter(Model):
    """Which tools need an approval, and which never do."""

    always: RequireApprovalMcpToolApprovalFilterAlways | None = None
    never: RequireApprovalMcpToolApprovalFilterNever | None = None


RequireApproval: TypeAlias = Union[RequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None]


class RequireApprovalMcpToolApprovalFilterAlways(McpAllowedToolsMcpToolFilter):
    """Tools that need an approval."""


class RequireApprovalMcpToolApprovalFilterNever(McpAllowedToolsMcpToolFilter):
    """Tools that need none."""


class ResponseItemReference(Model):
    """An item of the conversation, by its id."""

    id: str
    type: Literal["item_reference"]


# ---------------------------------------------------------------------- why a response ended as it did


class RealtimeResponseStatus(Model):
    """Why a response did not complete: a `reason` for one that was cancelled or stopped, an `error` for one that
    failed.
    """

    error: Error | None = None
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None = None
    type: Literal["completed", "cancelled", "incomplete", "failed"] | None = None


class Error(Model):
    """What went wrong."""

    code: str | None = None
    message: str | None = None
    type: str | None = None


# ---------------------------------------------------------------------- a response of a realtime session


class RealtimeResponse(Model):
    """What the model did with a turn. `status` says whether it is whole: `cancelled` and `incomplete` ones stopped
    early, `status_details` says why.
    """

    id: str | None = None
    audio: Audio | None = None
    conversation_id: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    metadata: Metadata | None = None
    object: Literal["realtime.response"] | None = None
    output: list[ConversationItem] | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    status_details: RealtimeResponseStatus | None = None
    usage: RealtimeResponseUsage | None = None


class Audio(Model):
    """Sound, of which a response only speaks."""

    output: AudioOutput | None = None


class AudioOutput(Model):
    """How it was spoken."""

    format: RealtimeAudioFormats | None = None
    voice: str | RealtimeVoice | None = None


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
    tools: list[_RealtimeResponseCreateParams_Tool] | None = None


ToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]


_RealtimeResponseCreateParams_Tool: TypeAlias = Union[RealtimeFunctionTool, RealtimeResponseCreateMcpTool]

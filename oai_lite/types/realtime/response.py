"""Parts of responses and of requests for one: usage, voice, MCP tools."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .session import McpAllowedToolsMcpToolFilter, RealtimeAudioFormats, RealtimeConnector, RealtimeVoice


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

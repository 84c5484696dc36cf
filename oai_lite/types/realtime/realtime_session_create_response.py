"""A realtime session as it comes back with a client secret."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..responses.response import ResponsePrompt
from ..responses.tools import ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions
from .session import (
    AudioInputNoiseReduction as AudioInputNoiseReduction,
    AudioTranscription,
    McpAllowedToolsMcpToolFilter,
    RealtimeAudioFormats,
    RealtimeConnector,
    RealtimeFunctionTool,
    RealtimeModel,
    RealtimeReasoning,
    RealtimeTranscriptionSessionCreateResponse,
    RealtimeTruncation,
    RealtimeVoice,
    SemanticVad,
    ServerVad,
    TracingConfiguration,
)


class RealtimeSessionCreateResponse(Model):
    """A session as the server keeps it, with what the request left to its defaults."""

    id: str
    object: Literal["realtime.session"]
    type: Literal["realtime"]
    audio: Audio | None = None
    expires_at: int | None = None  # Unix seconds
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    instructions: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None  # for one response; 1 to 4096, or no limit of its own
    model: str | RealtimeModel | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    prompt: ResponsePrompt | None = None
    reasoning: RealtimeReasoning | None = None
    tool_choice: ToolChoice | None = None
    tools: list[Tool] | None = None
    tracing: Tracing | None = None
    truncation: RealtimeTruncation | None = None


class Audio(Model):
    """Sound: what is heard and what is spoken."""

    input: AudioInput | None = None
    output: AudioOutput | None = None


class AudioInput(Model):
    """How the user is heard."""

    format: RealtimeAudioFormats | None = None
    noise_reduction: AudioInputNoiseReduction | None = None
    transcription: AudioTranscription | None = None
    turn_detection: AudioInputTurnDetection | None = None


class AudioInputTurnDetectionServerVad(ServerVad):
    """Turns told apart by silence."""


class AudioInputTurnDetectionSemanticVad(SemanticVad):
    """Turns told apart by whether the user seems to have finished."""


AudioInputTurnDetection: TypeAlias = Union[AudioInputTurnDetectionServerVad, AudioInputTurnDetectionSemanticVad, None]


class AudioOutput(Model):
    """How the model speaks."""

    format: RealtimeAudioFormats | None = None
    speed: float | None = None  # 0.25 to 1.5; 1 is normal
    voice: str | RealtimeVoice | None = None


ToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]


class TracingTracingConfiguration(TracingConfiguration):
    """How the session appears in the traces dashboard."""


Tracing: TypeAlias = Union[Literal["auto"], TracingTracingConfiguration, None]


class ToolMcpTool(Model):
    """A remote MCP server whose tools the model may call."""

    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: ToolMcpToolAllowedTools | None = None
    authorization: str | None = None
    connector_id: RealtimeConnector | None = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: ToolMcpToolRequireApproval | None = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None


Tool: TypeAlias = Union[RealtimeFunctionTool, ToolMcpTool]


class ToolMcpToolAllowedToolsMcpToolFilter(McpAllowedToolsMcpToolFilter):
    """Tools by name, or by whether they only read."""


ToolMcpToolAllowedTools: TypeAlias = Union[list[str], ToolMcpToolAllowedToolsMcpToolFilter, None]


class ToolMcpToolRequireApprovalMcpToolApprovalFilter(Model):
    """Which tools need an approval, and which never do."""

    always: ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways | None = None
    never: ToolMcpToolRequireApprovalMcpToolApprovalFilterNever | None = None


ToolMcpToolRequireApproval: TypeAlias = Union[
    ToolMcpToolRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None
]


class ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways(McpAllowedToolsMcpToolFilter):
    """Tools that need an approval."""


class ToolMcpToolRequireApprovalMcpToolApprovalFilterNever(McpAllowedToolsMcpToolFilter):
    """Tools that need none."""


# ---------------------------------------------------------------------- a short-lived secret that opens one realtime session


class ClientSecretCreateResponse(Model):
    """A short-lived secret (`value`) for a browser or an app to connect with in place of your key, and the session
    that it opens.
    """

    expires_at: int  # Unix seconds
    session: Session
    value: str


Session: TypeAlias = Union[RealtimeSessionCreateResponse, RealtimeTranscriptionSessionCreateResponse]

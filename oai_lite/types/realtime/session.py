"""What a realtime session is made of: the request for one, its sound, its tools; and sessions that only transcribe."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..responses.response import ResponsePrompt
from ..responses.response_output_item import McpApprovalRequest, McpApprovalResponse, McpListToolsTool
from ..responses.tool_calls import HTTPError
from ..responses.tools import ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions
from ..shared import Connector

# The models that hold realtime sessions, as far as this version knows them.
RealtimeModel: TypeAlias = Literal[
    "gpt-realtime",
    "gpt-realtime-1.5",
    "gpt-realtime-2",
    "gpt-realtime-2.1",
    "gpt-realtime-2.1-mini",
    "gpt-realtime-2025-08-28",
    "gpt-4o-realtime-preview",
    "gpt-4o-realtime-preview-2024-10-01",
    "gpt-4o-realtime-preview-2024-12-17",
    "gpt-4o-realtime-preview-2025-06-03",
    "gpt-4o-mini-realtime-preview",
    "gpt-4o-mini-realtime-preview-2024-12-17",
    "gpt-realtime-mini",
    "gpt-realtime-mini-2025-10-06",
    "gpt-realtime-mini-2025-12-15",
    "gpt-audio-1.5",
    "gpt-audio-mini",
    "gpt-audio-mini-2025-10-06",
    "gpt-audio-mini-2025-12-15",
]
# The voices of the models.
RealtimeVoice: TypeAlias = Literal[
    "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"
]
# Services with an MCP server of their own.
RealtimeConnector: TypeAlias = Connector
# The models that write speech down.
RealtimeTranscriptionModel: TypeAlias = Literal[
    "whisper-1",
    "gpt-transcribe",
    "gpt-live-transcribe",
    "gpt-4o-mini-transcribe",
    "gpt-4o-mini-transcribe-2025-12-15",
    "gpt-4o-transcribe",
    "gpt-4o-transcribe-diarize",
    "gpt-realtime-whisper",
]


class RealtimeSessionCreateRequest(Model):
    """What a session is to be: model, instructions, sound in and out, tools. All of it but the model, and the voice
    once it has spoken, can be changed later with `session.update`.
    """

    type: Literal["realtime"]
    audio: RealtimeAudioConfig | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    instructions: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None  # for one response; 1 to 4096, or no limit of its own
    model: str | RealtimeModel | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    parallel_tool_calls: bool | None = None
    prompt: ResponsePrompt | None = None
    reasoning: RealtimeReasoning | None = None
    tool_choice: RealtimeToolChoiceConfig | None = None
    tools: RealtimeToolsConfig | None = None
    tracing: RealtimeTracingConfig | None = None
    truncation: RealtimeTruncation | None = None


# ---------------------------------------------------------------------- sound


class RealtimeAudioConfig(Model):
    """Sound: what is heard and what is spoken."""

    input: RealtimeAudioConfigInput | None = None
    output: RealtimeAudioConfigOutput | None = None


class RealtimeAudioConfigInput(Model):
    """How the user is heard. `turn_detection` None leaves it to the client to say when a turn is over;
    `transcription` writes the speech down beside the model, which hears it itself.
    """

    format: RealtimeAudioFormats | None = None
    noise_reduction: NoiseReduction | None = None
    transcription: AudioTranscription | None = None
    turn_detection: RealtimeAudioInputTurnDetection | None = None


class NoiseReduction(Model):
    """Noise filtered out before turn detection and the model: for a headset (`near_field`) or a room (`far_field`)."""

    strength: float | None = None
    type: NoiseReductionType | None = None


class RealtimeAudioConfigOutput(Model):
    """How the model speaks. The voice cannot change once it has been heard."""

    format: RealtimeAudioFormats | None = None
    speed: float | None = None  # 0.25 to 1.5; 1 is normal
    voice: Voice | None = None


class VoiceID(Model):
    """A custom voice."""

    id: str


Voice: TypeAlias = Union[str, RealtimeVoice, VoiceID]


class AudioPCM(Model):
    """16 bits a sample, little-endian, one channel, 24 kHz."""

    rate: Literal[24000] | None = None
    type: Literal["audio/pcm"] | None = None


class AudioPCMU(Model):
    """G.711 µ-law, 8 kHz."""

    type: Literal["audio/pcmu"] | None = None


class AudioPCMA(Model):
    """G.711 A-law, 8 kHz."""

    type: Literal["audio/pcma"] | None = None


RealtimeAudioFormats: TypeAlias = Union[AudioPCM, AudioPCMU, AudioPCMA]


class ServerVad(Model):
    """Turns are told apart by silence. `threshold` (0 to 1) is how loud speech must be.

    `create_response` answers by itself when a turn ends, `interrupt_response` stops an answer that is talked over;
    after `idle_timeout_ms` without a word the model speaks up.
    """

    type: Literal["server_vad"]
    create_response: bool | None = None
    idle_timeout_ms: int | None = None
    interrupt_response: bool | None = None
    prefix_padding_ms: int | None = None  # audio kept from before the speech
    silence_duration_ms: int | None = None  # how long a silence ends a turn
    threshold: float | None = None


class SemanticVad(Model):
    """Turns are told apart by whether the user seems to have finished; `eagerness` says how soon to take it for so."""

    type: Literal["semantic_vad"]
    create_response: bool | None = None
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    interrupt_response: bool | None = None


RealtimeAudioInputTurnDetection: TypeAlias = Union[ServerVad, SemanticVad, None]


class AudioTranscription(Model):
    """Which model writes speech down, and what helps it: `language` (ISO 639-1), `keywords`, a `prompt`."""

    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | None = None
    keywords: list[str] | None = None
    language: str | None = None
    languages: list[str] | None = None
    model: str | RealtimeTranscriptionModel | None = None
    prompt: str | None = None


NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]


# ---------------------------------------------------------------------- tools


class Mcp(Model):
    """A remote MCP server, at a URL, behind a connector or a tunnel, whose tools the model may call. Give one of
    `server_url`, `connector_id` and `tunnel_id`.
    """

    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: McpAllowedTools | None = None
    authorization: str | None = None
    connector_id: RealtimeConnector | None = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: McpRequireApproval | None = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None


class McpAllowedToolsMcpToolFilter(Model):
    """Tools by name, or by whether they only read."""

    read_only: bool | None = None
    tool_names: list[str] | None = None


McpAllowedTools: TypeAlias = Union[list[str], McpAllowedToolsMcpToolFilter, None]


class McpRequireApprovalMcpToolApprovalFilter(Model):
    """Which tools need an approval, and which never do."""

    always: McpRequireApprovalMcpToolApprovalFilterAlways | None = None
    never: McpRequireApprovalMcpToolApprovalFilterNever | None = None


McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None]


class McpRequireApprovalMcpToolApprovalFilterAlways(McpAllowedToolsMcpToolFilter):
    """Tools that need an approval."""


class McpRequireApprovalMcpToolApprovalFilterNever(McpAllowedToolsMcpToolFilter):
    """Tools that need none."""


class RealtimeFunctionTool(Model):
    """A function of yours; `parameters` is the JSON schema of its arguments."""

    description: str | None = None
    name: str | None = None
    parameters: object | None = None
    type: Literal["function"] | None = None


RealtimeToolsConfigUnion: TypeAlias = Union[RealtimeFunctionTool, Mcp]
RealtimeToolsConfig: TypeAlias = list[RealtimeToolsConfigUnion]
RealtimeToolChoiceConfig: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]


# ---------------------------------------------------------------------- tracing, truncation, reasoning


class TracingConfiguration(Model):
    """How the session appears in the traces dashboard. Tracing cannot be changed once it is on."""

    group_id: str | None = None
    metadata: object | None = None
    workflow_name: str | None = None


RealtimeTracingConfig: TypeAlias = Union[Literal["auto"], TracingConfiguration, None]


class RealtimeTruncationRetentionRatio(Model):
    """When the conversation outgrows the context, keep only this share of it (0 to 1): fewer, larger cuts leave more
    for the prompt cache.
    """

    retention_ratio: float
    type: Literal["retention_ratio"]
    token_limits: TokenLimits | None = None


RealtimeTruncation: TypeAlias = Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatio]


class TokenLimits(Model):
    """A limit below that of the model."""

    post_instructions: int | None = None  # tokens of the conversation, instructions and tools not counted


class RealtimeReasoning(Model):
    """How much to think, for models that reason."""

    effort: RealtimeReasoningEffort | None = None


RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]


# ---------------------------------------------------------------------- sessions that transcribe


class RealtimeTranscriptionSessionAudio(Model):
    """Sound, of which a transcription session only hears."""

    input: RealtimeTranscriptionSessionAudioInput | None = None


class RealtimeTranscriptionSessionAudioInput(RealtimeAudioConfigInput):
    """How the speech is heard and written down."""


RealtimeTranscriptionSessionAudioInputTurnDetection: TypeAlias = Union[ServerVad, SemanticVad, None]


class RealtimeTranscriptionSessionCreateRequest(Model):
    """A session that writes speech down and never answers."""

    type: Literal["transcription"]
    audio: RealtimeTranscriptionSessionAudio | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None


class RealtimeTranscriptionSessionTurnDetection(Model):
    """Turn detection by silence, as a session reports it."""

    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: float | None = None
    type: str | None = None


# ---------------------------------------------------------------------- a transcription session as it comes back with a client secret


class RealtimeTranscriptionSessionCreateResponse(Model):
    """A transcription session as the server keeps it."""

    id: str
    object: str
    type: Literal["transcription"]
    audio: Audio | None = None
    expires_at: int | None = None  # Unix seconds
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None


class Audio(Model):
    """Sound, of which a transcription session only hears."""

    input: AudioInput | None = None


class AudioInput(Model):
    """How the speech is heard and written down."""

    format: RealtimeAudioFormats | None = None
    noise_reduction: AudioInputNoiseReduction | None = None
    transcription: AudioTranscription | None = None
    turn_detection: RealtimeTranscriptionSessionTurnDetection | None = None


class AudioInputNoiseReduction(NoiseReduction):
    """Noise filtered out of the input."""


# ---------------------------------------------------------------------- items of a realtime conversation


# ---------------------------------------------------------------------- the tools of an MCP server, as an item of a realtime conversation


class RealtimeMcpListTools(Model):
    """The tools that an MCP server offers."""

    server_label: str
    tools: list[Tool]
    type: Literal["mcp_list_tools"]
    id: str | None = None


class Tool(McpListToolsTool):
    """A tool of the server; `input_schema` is the JSON schema of its arguments."""


# ---------------------------------------------------------------------- items of a realtime conversation


class RealtimeConversationItemAssistantMessage(Model):
    """What the model said."""

    content: list[Content]
    role: Literal["assistant"]
    type: Literal["message"]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None


class Content(Model):
    """A part of the message: `text`, or speech with its `transcript`."""

    audio: str | None = None  # base64
    text: str | None = None
    transcript: str | None = None
    type: Literal["output_text", "output_audio"] | None = None


class RealtimeConversationItemFunctionCall(Model):
    """The model wants a function of yours called. `arguments` is JSON text written by the model: check it. Answer
    with an item of type `function_call_output` that has the same `call_id`, then ask for a response.
    """

    arguments: str
    name: str
    type: Literal["function_call"]
    id: str | None = None
    call_id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None


class RealtimeConversationItemFunctionCallOutput(Model):
    """What a function gave: any text, often JSON."""

    call_id: str
    output: str
    type: Literal["function_call_output"]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None


class RealtimeMcpApprovalRequest(McpApprovalRequest):
    """The model wants to call a tool that needs your approval."""


class RealtimeMcpApprovalResponse(McpApprovalResponse):
    """Your answer to an approval request."""


class RealtimeMcpProtocolError(Model):
    """The server broke the protocol, or says that we did."""

    code: int
    message: str
    type: Literal["protocol_error"]


class RealtimeMcpToolCall(Model):
    """A call of a tool of an MCP server: its `output`, or the `error` that it ended in."""

    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: str | None = None
    error: Error | None = None
    output: str | None = None


class RealtimeConversationItemSystemMessage(Model):
    """Text from you as the developer, which the model heeds from then on."""

    content: list[RealtimeConversationItemSystemMessage.Content]
    role: Literal["system"]
    type: Literal["message"]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None

    class Content(Model):
        """A part of the message."""

        text: str | None = None
        type: Literal["input_text"] | None = None


class RealtimeConversationItemUserMessage(Model):
    """What the user said, wrote or showed."""

    content: list[RealtimeConversationItemUserMessage.Content]
    role: Literal["user"]
    type: Literal["message"]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None

    class Content(Model):
        """A part of the message: `text`, speech (with its `transcript`, when there is one), or an image."""

        audio: str | None = None  # base64, in the input format of the session
        detail: Literal["auto", "low", "high"] | None = None
        image_url: str | None = None  # a `data:` URL
        text: str | None = None
        transcript: str | None = None
        type: Literal["input_text", "input_audio", "input_image"] | None = None


ConversationItem: TypeAlias = Union[
    RealtimeConversationItemSystemMessage,
    RealtimeConversationItemUserMessage,
    RealtimeConversationItemAssistantMessage,
    RealtimeConversationItemFunctionCall,
    RealtimeConversationItemFunctionCallOutput,
    RealtimeMcpApprovalResponse,
    RealtimeMcpListTools,
    RealtimeMcpToolCall,
    RealtimeMcpApprovalRequest,
]


class RealtimeMcpToolExecutionError(Model):
    """The tool itself failed."""

    message: str
    type: Literal["tool_execution_error"]


class RealtimeMcphttpError(HTTPError):
    """The server answered with an HTTP error; `code` is its status."""


Error: TypeAlias = Union[RealtimeMcpProtocolError, RealtimeMcpToolExecutionError, RealtimeMcphttpError, None]

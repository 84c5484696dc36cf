"""What is sent to `realtime`, by HTTP and over the socket, as TypedDicts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict, Union

from ..responses.content_params import ResponsePromptParam
from ..responses.tool_params import ToolChoiceFunctionParam, ToolChoiceMcpParam
from ..responses.tools import ToolChoiceOptions
from ..shared_params import Metadata
from .item_params import ConversationItemParam
from .session import (
    NoiseReductionType,
    RealtimeConnector,
    RealtimeModel,
    RealtimeReasoningEffort,
    RealtimeTranscriptionModel,
    RealtimeVoice,
)

# ---------------------------------------------------------------------- the parameters of a realtime session, as one sends them; `session` describes the same shapes as they come back


class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    """What a session is to be: model, instructions, sound in and out, tools. All of it but the model, and the voice
    once it has spoken, can be changed later with `session.update`.
    """

    type: Required[Literal["realtime"]]
    audio: RealtimeAudioConfigParam
    include: list[Literal["item.input_audio_transcription.logprobs"]]
    instructions: str
    max_output_tokens: int | Literal["inf"]  # for one response; 1 to 4096, or no limit of its own
    model: str | RealtimeModel
    output_modalities: list[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: ResponsePromptParam | None
    reasoning: RealtimeReasoningParam
    tool_choice: RealtimeToolChoiceConfigParam
    tools: RealtimeToolsConfigParam
    tracing: RealtimeTracingConfigParam | None
    truncation: RealtimeTruncationParam


# ---------------------------------------------------------------------- sound


class RealtimeAudioConfigParam(TypedDict, total=False):
    """Sound: what is heard and what is spoken."""

    input: RealtimeAudioConfigInputParam
    output: RealtimeAudioConfigOutputParam


class RealtimeAudioConfigInputParam(TypedDict, total=False):
    """How the user is heard. `turn_detection` None leaves it to the client to say when a turn is over;
    `transcription` writes the speech down beside the model, which hears it itself.
    """

    format: RealtimeAudioFormatsParam
    noise_reduction: NoiseReduction
    transcription: AudioTranscriptionParam
    turn_detection: RealtimeAudioInputTurnDetectionParam | None


class NoiseReduction(TypedDict, total=False):
    """Noise filtered out before turn detection and the model: for a headset (`near_field`) or a room (`far_field`)."""

    strength: float
    type: NoiseReductionType


class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    """How the model speaks. The voice cannot change once it has been heard."""

    format: RealtimeAudioFormatsParam
    speed: float  # 0.25 to 1.5; 1 is normal
    voice: Voice


class VoiceID(TypedDict, total=False):
    """A custom voice."""

    id: Required[str]


Voice: TypeAlias = Union[str, RealtimeVoice, VoiceID]


class AudioPCM(TypedDict, total=False):
    """16 bits a sample, little-endian, one channel, 24 kHz."""

    rate: Literal[24000]
    type: Literal["audio/pcm"]


class AudioPCMU(TypedDict, total=False):
    """G.711 µ-law, 8 kHz."""

    type: Literal["audio/pcmu"]


class AudioPCMA(TypedDict, total=False):
    """G.711 A-law, 8 kHz."""

    type: Literal["audio/pcma"]


RealtimeAudioFormatsParam: TypeAlias = Union[AudioPCM, AudioPCMU, AudioPCMA]


class ServerVad(TypedDict, total=False):
    """Turns are told apart by silence. `threshold` (0 to 1) is how loud speech must be.

    `create_response` answers by itself when a turn ends, `interrupt_response` stops an answer that is talked over;
    after `idle_timeout_ms` without a word the model speaks up.
    """

    type: Required[Literal["server_vad"]]
    create_response: bool
    idle_timeout_ms: int | None
    interrupt_response: bool
    prefix_padding_ms: int  # audio kept from before the speech
    silence_duration_ms: int  # how long a silence ends a turn
    threshold: float


class SemanticVad(TypedDict, total=False):
    """Turns are told apart by whether the user seems to have finished; `eagerness` says how soon to take it for so."""

    type: Required[Literal["semantic_vad"]]
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool


RealtimeAudioInputTurnDetectionParam: TypeAlias = Union[ServerVad, SemanticVad]


class AudioTranscriptionParam(TypedDict, total=False):
    """Which model writes speech down, and what helps it: `language` (ISO 639-1), `keywords`, a `prompt`."""

    delay: Literal["minimal", "low", "medium", "high", "xhigh"]
    keywords: Sequence[str]
    language: str
    languages: Sequence[str]
    model: str | RealtimeTranscriptionModel
    prompt: str


class McpAllowedToolsMcpToolFilter(TypedDict, total=False):
    """Tools by name, or by whether they only read."""

    read_only: bool
    tool_names: Sequence[str]


McpAllowedTools: TypeAlias = Union[Sequence[str], McpAllowedToolsMcpToolFilter]


class McpRequireApprovalMcpToolApprovalFilterAlways(McpAllowedToolsMcpToolFilter, total=False):
    """Tools that need an approval."""


class McpRequireApprovalMcpToolApprovalFilterNever(McpAllowedToolsMcpToolFilter, total=False):
    """Tools that need none."""


class McpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    """Which tools need an approval, and which never do."""

    always: McpRequireApprovalMcpToolApprovalFilterAlways
    never: McpRequireApprovalMcpToolApprovalFilterNever


McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]


class Mcp(TypedDict, total=False):
    """A remote MCP server, at a URL, behind a connector or a tunnel, whose tools the model may call. Give one of
    `server_url`, `connector_id` and `tunnel_id`.
    """

    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: McpAllowedTools | None
    authorization: str
    connector_id: RealtimeConnector
    defer_loading: bool
    headers: dict[str, str] | None
    require_approval: McpRequireApproval | None
    server_description: str
    server_url: str
    tunnel_id: str


class RealtimeFunctionToolParam(TypedDict, total=False):
    """A function of yours; `parameters` is the JSON schema of its arguments."""

    description: str
    name: str
    parameters: object
    type: Literal["function"]


RealtimeToolsConfigUnionParam: TypeAlias = Union[RealtimeFunctionToolParam, Mcp]
RealtimeToolsConfigParam: TypeAlias = list[RealtimeToolsConfigUnionParam]
RealtimeToolChoiceConfigParam: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunctionParam, ToolChoiceMcpParam]


# ---------------------------------------------------------------------- tracing, truncation, reasoning


class TracingConfiguration(TypedDict, total=False):
    """How the session appears in the traces dashboard. Tracing cannot be changed once it is on."""

    group_id: str
    metadata: object
    workflow_name: str


RealtimeTracingConfigParam: TypeAlias = Union[Literal["auto"], TracingConfiguration]


class RealtimeTruncationRetentionRatioParam(TypedDict, total=False):
    """When the conversation outgrows the context, keep only this share of it (0 to 1): fewer, larger cuts leave more
    for the prompt cache.
    """

    retention_ratio: Required[float]
    type: Required[Literal["retention_ratio"]]
    token_limits: TokenLimits


RealtimeTruncationParam: TypeAlias = Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatioParam]


class TokenLimits(TypedDict, total=False):
    """A limit below that of the model."""

    post_instructions: int  # tokens of the conversation, instructions and tools not counted


class RealtimeReasoningParam(TypedDict, total=False):
    """How much to think, for models that reason."""

    effort: RealtimeReasoningEffort


class RealtimeTranscriptionSessionAudioInputParam(RealtimeAudioConfigInputParam, total=False):
    """How the speech is heard and written down."""


RealtimeTranscriptionSessionAudioInputTurnDetectionParam: TypeAlias = Union[ServerVad, SemanticVad]


class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    """Sound, of which a transcription session only hears."""

    input: RealtimeTranscriptionSessionAudioInputParam


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    """A session that writes speech down and never answers."""

    type: Required[Literal["transcription"]]
    audio: RealtimeTranscriptionSessionAudioParam
    include: list[Literal["item.input_audio_transcription.logprobs"]]


# ---------------------------------------------------------------------- the parameters of `realtime.calls`


class CallAcceptParams(RealtimeSessionCreateRequestParam, total=False):
    """The session that answers the call."""


class CallCreateParams(TypedDict, total=False):
    """The SDP offer of the other side, and the session that it is to meet."""

    sdp: Required[str]
    session: RealtimeSessionCreateRequestParam


class CallReferParams(TypedDict, total=False):
    """Where the call goes on."""

    target_uri: Required[str]  # `tel:` or `sip:`


class CallRejectParams(TypedDict, total=False):
    """The SIP status to refuse with."""

    status_code: int


# ---------------------------------------------------------------------- the parameters of `realtime.connect`


class RealtimeConnectParams(TypedDict, total=False):
    """The model to open a session with, or the call to join."""

    call_id: str
    model: str


# ---------------------------------------------------------------------- what one asks a single response to be, differing from its session


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
    tools: Iterable[RealtimeFunctionToolParam | RealtimeResponseCreateMcpToolParam]


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
    tools: Iterable[RealtimeFunctionToolParam | RealtimeResponseCreateMcpToolParam]


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


if not TYPE_CHECKING:  # type checkers would take it for the package's class of that name
    Tool = Union[RealtimeFunctionToolParam, RealtimeResponseCreateMcpToolParam]


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


# ---------------------------------------------------------------------- what one sends to sessions that translate speech, and to open one


class RealtimeTranslationInputAudioBufferAppendEventParam(TypedDict, total=False):
    """The next stretch of speech to translate, in base64."""

    audio: Required[str]
    type: Required[Literal["session.input_audio_buffer.append"]]
    event_id: str


class RealtimeTranslationSessionCloseEventParam(TypedDict, total=False):
    """End the session; what was heard is still translated before `session.closed`."""

    type: Required[Literal["session.close"]]
    event_id: str


class RealtimeTranslationSessionCreateRequestParam(TypedDict, total=False):
    """The translation session to open: its model, and the language to translate into (`audio.output.language`)."""

    model: Required[str]
    audio: Audio


class Audio(TypedDict, total=False):
    """Sound: what is heard and what is spoken."""

    input: AudioInput
    output: AudioOutput


class AudioInput(TypedDict, total=False):
    """How the speech is heard; `transcription` also writes it down."""

    noise_reduction: AudioInputNoiseReduction | None
    transcription: AudioInputTranscription | None


class AudioInputNoiseReduction(TypedDict, total=False):
    """Noise filtered out of the input."""

    type: Required[NoiseReductionType]
    strength: float


class AudioInputTranscription(TypedDict, total=False):
    """The model that writes the original speech down."""

    model: Required[str]


class AudioOutput(TypedDict, total=False):
    """What is spoken."""

    language: str  # to translate into


class RealtimeTranslationSessionUpdateEventParam(TypedDict, total=False):
    """Change the session."""

    session: Required[RealtimeTranslationSessionUpdateRequestParam]
    type: Required[Literal["session.update"]]
    event_id: str


RealtimeTranslationClientEventParam: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEventParam,
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
]


class RealtimeTranslationSessionUpdateRequestParam(TypedDict, total=False):
    """What to change of a translation session; the rest stays as it is."""

    audio: Audio


# ---------------------------------------------------------------------- what a client says in a realtime session, as one sends it


ConnectClientEventParam: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEventParam,
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
]


class SessionUpdateEventParam(TypedDict, total=False):
    """Change the session; what is left out stays. Answered with `session.updated`."""

    session: Required[Session]
    type: Required[Literal["session.update"]]
    event_id: str


Session: TypeAlias = Union[RealtimeSessionCreateRequestParam, RealtimeTranscriptionSessionCreateRequestParam]


class ConversationItemCreateEventParam(TypedDict, total=False):
    """Add an item after `previous_item_id`, which may be `root`, the beginning; at the end if left out. The model
    says nothing until a response is asked for.
    """

    item: Required[ConversationItemParam]
    type: Required[Literal["conversation.item.create"]]
    event_id: str
    previous_item_id: str


class ConversationItemDeleteEventParam(TypedDict, total=False):
    """Take an item out of the conversation."""

    item_id: Required[str]
    type: Required[Literal["conversation.item.delete"]]
    event_id: str


class ConversationItemRetrieveEventParam(TypedDict, total=False):
    """Ask for an item as the server keeps it, its audio included."""

    item_id: Required[str]
    type: Required[Literal["conversation.item.retrieve"]]
    event_id: str


class ConversationItemTruncateEventParam(TypedDict, total=False):
    """Cut an answer to what the user has heard before interrupting it; its transcript goes, for the model must not
    count on what nobody heard.
    """

    audio_end_ms: Required[int]
    content_index: Required[int]
    item_id: Required[str]
    type: Required[Literal["conversation.item.truncate"]]
    event_id: str


class InputAudioBufferAppendEventParam(TypedDict, total=False):
    """The next stretch of sound, in base64, in the input format of the session; at most 15 MiB. Not answered."""

    audio: Required[str]
    type: Required[Literal["input_audio_buffer.append"]]
    event_id: str


class InputAudioBufferClearEventParam(TypedDict, total=False):
    """Forget the sound that has not become an item yet."""

    type: Required[Literal["input_audio_buffer.clear"]]
    event_id: str


class InputAudioBufferCommitEventParam(TypedDict, total=False):
    """Make a message of the user of the sound so far: needed where the session does not detect turns."""

    type: Required[Literal["input_audio_buffer.commit"]]
    event_id: str


class OutputAudioBufferClearEventParam(TypedDict, total=False):
    """Stop what is being spoken (WebRTC and SIP). Cancel the response first."""

    type: Required[Literal["output_audio_buffer.clear"]]
    event_id: str


class ResponseCreateEventParam(TypedDict, total=False):
    """Ask for a response. With turn detection the server does that by itself."""

    type: Required[Literal["response.create"]]
    event_id: str
    response: RealtimeResponseCreateParamsParam


class ResponseCreateEventWithReferencesParam(TypedDict, total=False):
    """Ask for a response whose `input` may name items of the conversation."""

    type: Required[Literal["response.create"]]
    event_id: str
    response: RealtimeResponseCreateParamsWithReferencesParam


class ResponseCancelEventParam(TypedDict, total=False):
    """Stop a response: the one under way, if none is named."""

    type: Required[Literal["response.cancel"]]
    event_id: str
    response_id: str


RealtimeClientEventParam: TypeAlias = Union[
    ConversationItemCreateEventParam,
    ConversationItemDeleteEventParam,
    ConversationItemRetrieveEventParam,
    ConversationItemTruncateEventParam,
    InputAudioBufferAppendEventParam,
    InputAudioBufferClearEventParam,
    OutputAudioBufferClearEventParam,
    InputAudioBufferCommitEventParam,
    ResponseCancelEventParam,
    ResponseCreateEventParam,
    SessionUpdateEventParam,
]


# ---------------------------------------------------------------------- the parameters of `realtime.client_secrets.create`


class ClientSecretCreateParams(TypedDict, total=False):
    """For how long the secret is good, and the session that it opens."""

    expires_after: ExpiresAfter
    session: Session


class ExpiresAfter(TypedDict, total=False):
    """The life of the secret, counted from now."""

    anchor: Literal["created_at"]
    seconds: int  # 10 to 7200

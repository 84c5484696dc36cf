"""What `realtime.sessions.create` says."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ...realtime.realtime_params import RealtimeFunctionToolParam, TracingConfiguration
from .session import RealtimeModel, Voice


class SessionCreateParams(TypedDict, total=False):
    """Parameters of `realtime.sessions.create`."""

    client_secret: ClientSecret
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: InputAudioNoiseReduction
    input_audio_transcription: InputAudioTranscription
    instructions: str
    max_response_output_tokens: int | Literal["inf"]  # 1 to 4096, or `inf`
    modalities: list[Literal["text", "audio"]]
    model: RealtimeModel
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    speed: float  # 0.25 to 1.5
    temperature: float  # 0.6 to 1.2
    tool_choice: str
    tools: Iterable[Tool]
    tracing: Tracing
    turn_detection: TurnDetection
    voice: str | Voice


class ClientSecret(TypedDict, total=False):
    """How long the secret for the browser is good."""

    expires_after: ClientSecretExpiresAfter


class ClientSecretExpiresAfter(TypedDict, total=False):
    """Counted from when it is made."""

    anchor: Required[Literal["created_at"]]
    seconds: int  # 10 to 7200


class InputAudioNoiseReduction(TypedDict, total=False):
    """What kind of microphone: near the mouth, or in the room."""

    type: Literal["near_field", "far_field"]


class InputAudioTranscription(TypedDict, total=False):
    """Which model writes down what is heard, in which language."""

    language: str
    model: str
    prompt: str


class TracingTracingConfiguration(TracingConfiguration, total=False):
    """How the session's trace is called and grouped."""


# `auto` is a trace with default names; None is no trace.
Tracing: TypeAlias = Union[Literal["auto"], TracingTracingConfiguration]


class TurnDetection(TypedDict, total=False):
    """When the user has finished: by silence (`server_vad`) or by sense (`semantic_vad`). The numbers are for the
    former.
    """

    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float  # 0 to 1: how loud speech is
    type: Literal["server_vad", "semantic_vad"]


class Tool(RealtimeFunctionToolParam, total=False):
    """A function that the model may ask for; `parameters` is a JSON schema."""


# ---------------------------------------------------------------------- what a connection says


class RealtimeConnectParams(TypedDict, total=False):
    """Parameters of a connection."""

    model: Required[str]


# ---------------------------------------------------------------------- the event that changes a session, as it is sent


class SessionUpdateEventParam(TypedDict, total=False):
    """Change the session; what is left out stays as it is."""

    session: Required[Session]
    type: Required[Literal["session.update"]]
    event_id: str


class Session(TypedDict, total=False):
    """The changes."""

    client_secret: SessionClientSecret
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: SessionInputAudioNoiseReduction
    input_audio_transcription: SessionInputAudioTranscription
    instructions: str
    max_response_output_tokens: int | Literal["inf"]
    modalities: list[Literal["text", "audio"]]
    model: RealtimeModel
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    speed: float
    temperature: float
    tool_choice: str
    tools: Iterable[SessionTool]
    tracing: SessionTracing
    turn_detection: SessionTurnDetection
    voice: str | Voice


class SessionClientSecret(TypedDict, total=False):
    """How long a secret for the browser is good."""

    expires_after: SessionClientSecretExpiresAfter


class SessionClientSecretExpiresAfter(TypedDict, total=False):
    """Counted from when it is made."""

    anchor: Required[Literal["created_at"]]
    seconds: int


class SessionInputAudioNoiseReduction(TypedDict, total=False):
    """What kind of microphone: near the mouth, or in the room."""

    type: Literal["near_field", "far_field"]


class SessionInputAudioTranscription(InputAudioTranscription, total=False):
    """Which model writes down what is heard."""


class SessionTracingTracingConfiguration(TracingTracingConfiguration, total=False):
    """How the session's trace is called and grouped."""


SessionTracing: TypeAlias = Union[Literal["auto"], SessionTracingTracingConfiguration]


class SessionTurnDetection(TurnDetection, total=False):
    """When the user has finished."""


class SessionTool(Tool, total=False):
    """A function that the model may ask for."""


# ---------------------------------------------------------------------- items of a realtime conversation, as they are sent


class ConversationItemParam(TypedDict, total=False):
    """A message, a call of a function, or what the function gave: `type` says which."""

    id: str
    arguments: str
    call_id: str
    content: Iterable[ConversationItemContentParam]
    name: str
    object: Literal["realtime.item"]
    output: str
    role: Literal["user", "assistant", "system"]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Literal["message", "function_call", "function_call_output"]


class ConversationItemWithReferenceParam(TypedDict, total=False):
    """An item, or a reference to one by its `id`."""

    id: str
    arguments: str
    call_id: str
    content: Iterable[Content]
    name: str
    object: Literal["realtime.item"]
    output: str
    role: Literal["user", "assistant", "system"]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Literal["message", "function_call", "function_call_output", "item_reference"]


class Content(TypedDict, total=False):
    """A piece of a message."""

    id: str
    audio: str
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "item_reference", "text"]


class ConversationItemContentParam(TypedDict, total=False):
    """A piece of a message: text, or audio as base64."""

    id: str
    audio: str
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"]

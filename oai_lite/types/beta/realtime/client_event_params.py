"""Events that a client sends."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ...realtime.realtime_params import (
    ConversationItemDeleteEventParam as ConversationItemDeleteEventParam,
    ConversationItemRetrieveEventParam as ConversationItemRetrieveEventParam,
    ConversationItemTruncateEventParam as ConversationItemTruncateEventParam,
    InputAudioBufferAppendEventParam as InputAudioBufferAppendEventParam,
    ResponseCancelEventParam as ResponseCancelEventParam,
)
from ...shared import Metadata
from .session import Voice
from .session_params import (
    ConversationItemParam,
    ConversationItemWithReferenceParam,
    InputAudioNoiseReduction as InputAudioNoiseReduction,
    SessionInputAudioNoiseReduction as SessionInputAudioNoiseReduction,
    SessionTurnDetection as SessionTurnDetection,
    SessionUpdateEventParam,
    Tool,
    TurnDetection as TurnDetection,
)

# ---------------------------------------------------------------------- what `realtime.transcription_sessions.create` says


class TranscriptionSessionCreateParams(TypedDict, total=False):
    """Parameters of `realtime.transcription_sessions.create`."""

    client_secret: ClientSecret
    include: list[str]
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: InputAudioNoiseReduction
    input_audio_transcription: InputAudioTranscription
    modalities: list[Literal["text", "audio"]]
    turn_detection: TurnDetection


class ClientSecret(TypedDict, total=False):
    """How long the secret for the browser is good."""

    expires_at: ClientSecretExpiresAt


class ClientSecretExpiresAt(TypedDict, total=False):
    """Counted from when it is made."""

    anchor: Literal["created_at"]
    seconds: int  # 10 to 7200


class InputAudioTranscription(TypedDict, total=False):
    """Which model writes down what is heard, in which language."""

    language: str
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
    prompt: str


# ---------------------------------------------------------------------- the event that changes a session for transcription, as it is sent


class TranscriptionSessionUpdateParam(TypedDict, total=False):
    """Change the session; what is left out stays as it is."""

    session: Required[Session]
    type: Required[Literal["transcription_session.update"]]
    event_id: str


class Session(TypedDict, total=False):
    """The changes."""

    client_secret: SessionClientSecret
    include: list[str]
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: SessionInputAudioNoiseReduction
    input_audio_transcription: SessionInputAudioTranscription
    modalities: list[Literal["text", "audio"]]
    turn_detection: SessionTurnDetection


class SessionClientSecret(TypedDict, total=False):
    """How long a secret for the browser is good."""

    expires_at: SessionClientSecretExpiresAt


class SessionClientSecretExpiresAt(TypedDict, total=False):
    """Counted from when it is made."""

    anchor: Literal["created_at"]
    seconds: int


class SessionInputAudioTranscription(InputAudioTranscription, total=False):
    """Which model writes down what is heard."""


# ---------------------------------------------------------------------- events that a client sends


class OutputAudioBufferClear(TypedDict, total=False):
    """Stop playing (WebRTC only)."""

    type: Required[Literal["output_audio_buffer.clear"]]
    event_id: str


class ConversationItemCreateEventParam(TypedDict, total=False):
    """Add an item, after `previous_item_id` or at the end."""

    item: Required[ConversationItemParam]
    type: Required[Literal["conversation.item.create"]]
    event_id: str
    previous_item_id: str


class InputAudioBufferClearEventParam(TypedDict, total=False):
    """Drop the audio that waits."""

    type: Required[Literal["input_audio_buffer.clear"]]
    event_id: str


class InputAudioBufferCommitEventParam(TypedDict, total=False):
    """Make an item of the audio that waits."""

    type: Required[Literal["input_audio_buffer.commit"]]
    event_id: str


class ResponseCreateEventParam(TypedDict, total=False):
    """Ask for a response."""

    type: Required[Literal["response.create"]]
    event_id: str
    response: Response


class Response(TypedDict, total=False):
    """Settings of this response only, instead of the session's."""

    conversation: str | Literal["auto", "none"]
    input: Iterable[ConversationItemWithReferenceParam]
    instructions: str
    max_response_output_tokens: int | Literal["inf"]
    metadata: Metadata | None
    modalities: list[Literal["text", "audio"]]
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    temperature: float
    tool_choice: str
    tools: Iterable[ResponseTool]
    voice: str | Voice


class ResponseTool(Tool, total=False):
    """A function that the model may ask for."""


# Told apart by `type`.
RealtimeClientEventParam: TypeAlias = Union[
    ConversationItemCreateEventParam,
    ConversationItemDeleteEventParam,
    ConversationItemRetrieveEventParam,
    ConversationItemTruncateEventParam,
    InputAudioBufferAppendEventParam,
    InputAudioBufferClearEventParam,
    OutputAudioBufferClear,
    InputAudioBufferCommitEventParam,
    ResponseCancelEventParam,
    ResponseCreateEventParam,
    SessionUpdateEventParam,
    TranscriptionSessionUpdateParam,
]

"""The event that changes a session, as it is sent."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from .session import RealtimeModel, Voice
from .session_params import InputAudioTranscription, Tool, TracingTracingConfiguration, TurnDetection


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

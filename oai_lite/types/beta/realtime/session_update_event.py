"""The event that changes a session, as a class."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ....model import Model
from .session import InputAudioTranscription, RealtimeModel, Tool, TracingTracingConfiguration, TurnDetection, Voice


class SessionUpdateEvent(Model):
    """Change the session; what is left out stays as it is."""

    session: Session
    type: Literal["session.update"]
    event_id: str | None = None


class Session(Model):
    """The changes."""

    client_secret: SessionClientSecret | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    input_audio_noise_reduction: SessionInputAudioNoiseReduction | None = None
    input_audio_transcription: SessionInputAudioTranscription | None = None
    instructions: str | None = None
    max_response_output_tokens: int | Literal["inf"] | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    model: RealtimeModel | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    speed: float | None = None
    temperature: float | None = None
    tool_choice: str | None = None
    tools: list[SessionTool] | None = None
    tracing: SessionTracing | None = None
    turn_detection: SessionTurnDetection | None = None
    voice: str | Voice | None = None


class SessionClientSecret(Model):
    """How long a secret for the browser is good."""

    expires_after: SessionClientSecretExpiresAfter | None = None


class SessionClientSecretExpiresAfter(Model):
    """Counted from when it is made."""

    anchor: Literal["created_at"]
    seconds: int | None = None


class SessionInputAudioNoiseReduction(Model):
    """What kind of microphone: near the mouth, or in the room."""

    type: Literal["near_field", "far_field"] | None = None


class SessionInputAudioTranscription(InputAudioTranscription):
    """Which model writes down what is heard."""


class SessionTracingTracingConfiguration(TracingTracingConfiguration):
    """How the session's trace is called and grouped."""


SessionTracing: TypeAlias = Union[Literal["auto"], SessionTracingTracingConfiguration]


class SessionTurnDetection(TurnDetection):
    """When the user has finished."""


class SessionTool(Tool):
    """A function that the model may ask for."""

"""What `realtime.sessions.create` gives."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from ...realtime.session import RealtimeTranscriptionSessionTurnDetection
from .session import Tool as Tool, Tracing as Tracing, TracingTracingConfiguration as TracingTracingConfiguration, Voice


class SessionCreateResponse(Model):
    """The new session's settings, and a secret for the browser to connect with."""

    client_secret: ClientSecret
    input_audio_format: str | None = None
    input_audio_transcription: InputAudioTranscription | None = None
    instructions: str | None = None
    max_response_output_tokens: int | Literal["inf"] | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    output_audio_format: str | None = None
    speed: float | None = None
    temperature: float | None = None
    tool_choice: str | None = None
    tools: list[Tool] | None = None
    tracing: Tracing | None = None
    turn_detection: TurnDetection | None = None
    voice: str | Voice | None = None


class ClientSecret(Model):
    """A key that may go to a browser. `expires_at` is Unix seconds."""

    expires_at: int
    value: str


class InputAudioTranscription(Model):
    """Which model writes down what is heard."""

    model: str | None = None


class TurnDetection(RealtimeTranscriptionSessionTurnDetection):
    """When the user has finished."""

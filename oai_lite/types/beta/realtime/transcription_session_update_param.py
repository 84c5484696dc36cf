"""The event that changes a session for transcription, as it is sent."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .session_params import (
    SessionInputAudioNoiseReduction as SessionInputAudioNoiseReduction,
    SessionTurnDetection as SessionTurnDetection,
)
from .transcription_session_create_params import InputAudioTranscription


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

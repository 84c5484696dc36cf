"""The event that changes a session for transcription, as a class."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .items import ClientSecret as ClientSecret, TurnDetection as TurnDetection
from .session_update_event import (
    SessionInputAudioNoiseReduction as SessionInputAudioNoiseReduction,
    SessionTurnDetection as SessionTurnDetection,
)

# ---------------------------------------------------------------------- sessions that only write down what is heard


class TranscriptionSession(Model):
    """The new session's settings, and a secret for the browser to connect with."""

    client_secret: ClientSecret
    input_audio_format: str | None = None
    input_audio_transcription: InputAudioTranscription | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    turn_detection: TurnDetection | None = None


class InputAudioTranscription(Model):
    """Which model writes down what is heard, in which language."""

    language: str | None = None
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] | None = None
    prompt: str | None = None


# ---------------------------------------------------------------------- the event that changes a session for transcription, as a class


class TranscriptionSessionUpdate(Model):
    """Change the session; what is left out stays as it is."""

    session: Session
    type: Literal["transcription_session.update"]
    event_id: str | None = None


class Session(Model):
    """The changes."""

    client_secret: SessionClientSecret | None = None
    include: list[str] | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    input_audio_noise_reduction: SessionInputAudioNoiseReduction | None = None
    input_audio_transcription: SessionInputAudioTranscription | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    turn_detection: SessionTurnDetection | None = None


class SessionClientSecret(Model):
    """How long a secret for the browser is good."""

    expires_at: SessionClientSecretExpiresAt | None = None


class SessionClientSecretExpiresAt(Model):
    """Counted from when it is made."""

    anchor: Literal["created_at"] | None = None
    seconds: int | None = None


class SessionInputAudioTranscription(InputAudioTranscription):
    """Which model writes down what is heard."""

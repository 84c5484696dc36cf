"""What `realtime.transcription_sessions.create` says."""

from __future__ import annotations

from typing import Literal, TypedDict

from .session_params import InputAudioNoiseReduction as InputAudioNoiseReduction, TurnDetection as TurnDetection


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

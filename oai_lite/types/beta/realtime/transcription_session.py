"""Sessions that only write down what is heard."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .items import ClientSecret as ClientSecret, TurnDetection as TurnDetection


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

"""A translation session, as the server keeps it."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .session import NoiseReductionType


class RealtimeTranslationSession(Model):
    """A session that translates speech into `audio.output.language` while it is spoken."""

    id: str
    audio: Audio
    expires_at: int  # Unix seconds
    model: str
    type: Literal["translation"]


class Audio(Model):
    """Sound: what is heard and what is spoken."""

    input: AudioInput | None = None
    output: AudioOutput | None = None


class AudioInput(Model):
    """How the speech is heard; `transcription` also writes it down."""

    noise_reduction: AudioInputNoiseReduction | None = None
    transcription: AudioInputTranscription | None = None


class AudioInputNoiseReduction(Model):
    """Noise filtered out of the input."""

    type: NoiseReductionType
    strength: float | None = None


class AudioInputTranscription(Model):
    """The model that writes the original speech down."""

    model: str


class AudioOutput(Model):
    """What is spoken."""

    language: str | None = None  # to translate into

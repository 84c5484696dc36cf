"""A transcription session as it comes back with a client secret."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .session import AudioTranscription, NoiseReduction, RealtimeAudioFormats, RealtimeTranscriptionSessionTurnDetection


class RealtimeTranscriptionSessionCreateResponse(Model):
    """A transcription session as the server keeps it."""

    id: str
    object: str
    type: Literal["transcription"]
    audio: Audio | None = None
    expires_at: int | None = None  # Unix seconds
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None


class Audio(Model):
    """Sound, of which a transcription session only hears."""

    input: AudioInput | None = None


class AudioInput(Model):
    """How the speech is heard and written down."""

    format: RealtimeAudioFormats | None = None
    noise_reduction: AudioInputNoiseReduction | None = None
    transcription: AudioTranscription | None = None
    turn_detection: RealtimeTranscriptionSessionTurnDetection | None = None


class AudioInputNoiseReduction(NoiseReduction):
    """Noise filtered out of the input."""

"""What a translation session can be changed in."""

from __future__ import annotations

from ...model import Model
from .realtime_translation_session import (
    Audio as Audio,
    AudioInput as AudioInput,
    AudioInputNoiseReduction as AudioInputNoiseReduction,
    AudioInputTranscription as AudioInputTranscription,
    AudioOutput as AudioOutput,
)


class RealtimeTranslationSessionUpdateRequest(Model):
    """What to change of a translation session; the rest stays as it is."""

    audio: Audio | None = None

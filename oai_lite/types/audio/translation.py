"""What `audio.translations` answers."""

from __future__ import annotations

from typing import TypeAlias, Union

from ...model import Model
from .transcription_verbose import TranscriptionSegment


class Translation(Model):
    """What was said, in English."""

    text: str


class TranslationVerbose(Model):
    """What was said, in English, with times."""

    duration: float  # seconds
    language: str  # of the result: english
    text: str
    segments: list[TranscriptionSegment] | None = None


# Depends on the `response_format` that was asked for.
TranslationCreateResponse: TypeAlias = Union[Translation, TranslationVerbose]

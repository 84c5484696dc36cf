"""What `audio.translations` answers."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict, Union

from ...model import Model
from ..audio_model import AudioModel
from ..file_types import FileTypes
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


# ---------------------------------------------------------------------- the request of `audio.translations`


class TranslationCreateParams(TypedDict, total=False):
    """Audio to write down in English, up to 25 MB; by whisper-1 only."""

    file: Required[FileTypes]
    model: Required[str | AudioModel]
    prompt: str
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    temperature: float

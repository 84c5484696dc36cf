"""The request of `audio.translations`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ..audio_model import AudioModel
from ..file_types import FileTypes


class TranslationCreateParams(TypedDict, total=False):
    """Audio to write down in English, up to 25 MB; by whisper-1 only."""

    file: Required[FileTypes]
    model: Required[str | AudioModel]
    prompt: str
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    temperature: float

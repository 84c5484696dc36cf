"""The names of the models that transcribe, and of the formats that they answer in."""

from __future__ import annotations

from typing import Literal, TypeAlias

# whisper-1 knows every format but diarized_json, the model that tells speakers apart alone knows that.
AudioModel: TypeAlias = Literal[
    "whisper-1",
    "gpt-transcribe",
    "gpt-4o-transcribe",
    "gpt-4o-mini-transcribe",
    "gpt-4o-mini-transcribe-2025-12-15",
    "gpt-4o-transcribe-diarize",
]
# text, srt and vtt come as a `str`, the others as objects.
AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]

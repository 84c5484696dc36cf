"""The request of `audio.transcriptions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..audio_model import AudioModel, AudioResponseFormat
from ..file_types import FileTypes
from .transcription import TranscriptionInclude


class TranscriptionCreateParamsBase(TypedDict, total=False):
    """Audio to write down, up to 25 MB. Models differ: times are whisper's, `include` is for the gpt models, speakers
    for the diarizing one, which also needs a `chunking_strategy` for audio over 30 seconds.
    """

    file: Required[FileTypes]
    model: Required[str | AudioModel]
    chunking_strategy: ChunkingStrategy | None
    include: list[TranscriptionInclude]
    keywords: Sequence[str]
    known_speaker_names: Sequence[str]
    known_speaker_references: Sequence[str]  # `data:` URLs of 2 to 10 seconds each
    language: str  # ISO 639-1; helps if known
    languages: Sequence[str]
    prompt: str
    response_format: AudioResponseFormat
    temperature: float  # 0 to 1
    timestamp_granularities: list[Literal["word", "segment"]]


class TranscriptionCreateParamsNonStreaming(TranscriptionCreateParamsBase, total=False):
    """Asks for the whole answer at once."""

    stream: Literal[False] | None


class ChunkingStrategyVadConfig(TypedDict, total=False):
    """Where to cut the audio: at pauses that are found as this says."""

    type: Required[Literal["server_vad"]]
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float  # 0 to 1


# `auto` cuts at pauses, too, with settings of the server's.
ChunkingStrategy: TypeAlias = Union[Literal["auto"], ChunkingStrategyVadConfig]


class TranscriptionCreateParamsStreaming(TranscriptionCreateParamsBase):
    """Asks for events; whisper-1 cannot."""

    stream: Required[Literal[True]]


TranscriptionCreateParams: TypeAlias = Union[TranscriptionCreateParamsNonStreaming, TranscriptionCreateParamsStreaming]

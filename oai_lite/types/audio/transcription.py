"""What `audio.transcriptions` answers as `json` and as `diarized_json`; `verbose_json` is in `transcription_verbose`."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .transcription_verbose import TranscriptionVerbose


class Transcription(Model):
    """What was said. `logprobs` only with `include=["logprobs"]`."""

    text: str
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[Logprob] | None = None
    usage: Usage | None = None


class Logprob(Model):
    """A token of the text and its natural-log probability; `bytes` is its UTF-8."""

    token: str | None = None
    bytes: list[float] | None = None
    logprob: float | None = None


class TranscriptionDiarized(Model):
    """Who said what when."""

    duration: float  # seconds
    segments: list[TranscriptionDiarizedSegment]
    task: Literal["transcribe"]
    text: str
    usage: Usage | None = None


class UsageTokens(Model):
    """Paid by tokens."""

    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]
    input_token_details: UsageTokensInputTokenDetails | None = None


class UsageTokensInputTokenDetails(Model):
    """How the request's tokens divide."""

    audio_tokens: int | None = None
    text_tokens: int | None = None


class UsageDuration(Model):
    """Paid by the length of the audio."""

    seconds: float
    type: Literal["duration"]


# Told apart by `type`.
Usage: TypeAlias = Union[UsageTokens, UsageDuration]


class TranscriptionDiarizedSegment(Model):
    """What one speaker said without a break. `speaker` is a letter, or one of the names given for known speakers."""

    id: str
    end: float  # seconds
    speaker: str
    start: float  # seconds
    text: str
    type: Literal["transcript.text.segment"]


class TranscriptionLanguage(Model):
    """A language that was heard."""

    code: str  # ISO 639


TranscriptionInclude: TypeAlias = Literal["logprobs"]
# Depends on the `response_format` that was asked for.
TranscriptionCreateResponse: TypeAlias = Union[Transcription, TranscriptionDiarized, TranscriptionVerbose]

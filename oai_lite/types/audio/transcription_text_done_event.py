"""The event that ends a streamed transcription, and the union of all of them."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .transcription import TranscriptionDiarizedSegment, TranscriptionLanguage

# ---------------------------------------------------------------------- the events on the way of a streamed transcription


class TranscriptionTextDeltaEvent(Model):
    """The next piece of the text. `segment_id` only where speakers are told apart."""

    delta: str
    type: Literal["transcript.text.delta"]
    logprobs: list[Logprob] | None = None
    segment_id: str | None = None


class Logprob(Model):
    """A token of the text and its natural-log probability; `bytes` is its UTF-8."""

    token: str | None = None
    bytes: list[int] | None = None
    logprob: float | None = None


class TranscriptionTextSegmentEvent(TranscriptionDiarizedSegment):
    """A whole segment by one speaker; with `diarized_json` only."""


# ---------------------------------------------------------------------- the event that ends a streamed transcription, and the union of all of them


class TranscriptionTextDoneEvent(Model):
    """The whole text; the last event, which alone has the `usage`."""

    text: str
    type: Literal["transcript.text.done"]
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[Logprob] | None = None
    usage: Usage | None = None


class Usage(Model):
    """Tokens of the request and the text."""

    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]
    input_token_details: UsageInputTokenDetails | None = None


class UsageInputTokenDetails(Model):
    """How the request's tokens divide."""

    audio_tokens: int | None = None
    text_tokens: int | None = None


# Told apart by `type`.
TranscriptionStreamEvent: TypeAlias = Union[
    TranscriptionTextSegmentEvent, TranscriptionTextDeltaEvent, TranscriptionTextDoneEvent
]

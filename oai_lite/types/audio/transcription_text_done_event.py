"""The event that ends a streamed transcription, and the union of all of them."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .transcription import TranscriptionLanguage
from .transcription_text_delta_event import (
    Logprob as Logprob,
    TranscriptionTextDeltaEvent,
    TranscriptionTextSegmentEvent,
)


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

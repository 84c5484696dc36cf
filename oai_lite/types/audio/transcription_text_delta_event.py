"""The events on the way of a streamed transcription."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .transcription import TranscriptionDiarizedSegment


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

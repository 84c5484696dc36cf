"""What `audio.transcriptions` answers as `verbose_json`, with times; translations share the segments."""

from __future__ import annotations

from typing import Literal

from ...model import Model


class TranscriptionVerbose(Model):
    """What was said, with times: segments, or `words` where `timestamp_granularities` asked for them."""

    duration: float  # seconds
    language: str
    text: str
    segments: list[TranscriptionSegment] | None = None
    usage: Usage | None = None
    words: list[TranscriptionWord] | None = None


class Usage(Model):
    """Paid by the length of the audio."""

    seconds: float
    type: Literal["duration"]


class TranscriptionSegment(Model):
    """A piece of the text and how sure the model is of it.

    An `avg_logprob` below -1 or a `compression_ratio` above 2.4 means that it probably went wrong; a low `avg_logprob` with a
    high `no_speech_prob`, that nothing was said.
    """

    id: int
    avg_logprob: float
    compression_ratio: float
    end: float  # seconds
    no_speech_prob: float
    seek: int
    start: float  # seconds
    temperature: float
    text: str
    tokens: list[int]


class TranscriptionWord(Model):
    """A word and when it was said."""

    end: float  # seconds
    start: float  # seconds
    word: str

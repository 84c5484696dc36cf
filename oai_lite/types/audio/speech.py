"""The names of the models that speak."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict, Union

SpeechModel: TypeAlias = Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]


# ---------------------------------------------------------------------- the request of `audio.speech`


class SpeechCreateParams(TypedDict, total=False):
    """A text to speak (at most 4096 characters), by which voice, in which format. `instructions` say how; tts-1 and
    tts-1-hd do not heed them.
    """

    input: Required[str]
    model: Required[str | SpeechModel]
    voice: Required[Voice]
    instructions: str
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    speed: float  # 0.25 to 4; 1 is natural
    stream_format: Literal["sse", "audio"]


class VoiceID(TypedDict, total=False):
    """A voice of your own, by its id."""

    id: Required[str]


# A built-in voice's name, or a voice of your own.
Voice: TypeAlias = Union[
    str,
    Literal[
        "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar", "fable", "onyx", "nova"
    ],
    VoiceID,
]

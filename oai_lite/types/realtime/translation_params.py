"""What one sends to sessions that translate speech, and to open one."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict, Union

from .session import NoiseReductionType


class RealtimeTranslationInputAudioBufferAppendEventParam(TypedDict, total=False):
    """The next stretch of speech to translate, in base64."""

    audio: Required[str]
    type: Required[Literal["session.input_audio_buffer.append"]]
    event_id: str


class RealtimeTranslationSessionCloseEventParam(TypedDict, total=False):
    """End the session; what was heard is still translated before `session.closed`."""

    type: Required[Literal["session.close"]]
    event_id: str


class RealtimeTranslationSessionCreateRequestParam(TypedDict, total=False):
    """The translation session to open: its model, and the language to translate into (`audio.output.language`)."""

    model: Required[str]
    audio: Audio


class Audio(TypedDict, total=False):
    """Sound: what is heard and what is spoken."""

    input: AudioInput
    output: AudioOutput


class AudioInput(TypedDict, total=False):
    """How the speech is heard; `transcription` also writes it down."""

    noise_reduction: AudioInputNoiseReduction | None
    transcription: AudioInputTranscription | None


class AudioInputNoiseReduction(TypedDict, total=False):
    """Noise filtered out of the input."""

    type: Required[NoiseReductionType]
    strength: float


class AudioInputTranscription(TypedDict, total=False):
    """The model that writes the original speech down."""

    model: Required[str]


class AudioOutput(TypedDict, total=False):
    """What is spoken."""

    language: str  # to translate into


class RealtimeTranslationSessionUpdateEventParam(TypedDict, total=False):
    """Change the session."""

    session: Required[RealtimeTranslationSessionUpdateRequestParam]
    type: Required[Literal["session.update"]]
    event_id: str


RealtimeTranslationClientEventParam: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEventParam,
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
]


class RealtimeTranslationSessionUpdateRequestParam(TypedDict, total=False):
    """What to change of a translation session; the rest stays as it is."""

    audio: Audio

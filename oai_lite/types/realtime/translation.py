"""Sessions that translate speech while it is spoken: what they say to each other, and the secret that opens one."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .server_events import RealtimeErrorEvent
from .session import NoiseReductionType

# ---------------------------------------------------------------------- a translation session, as the server keeps it


class RealtimeTranslationSession(Model):
    """A session that translates speech into `audio.output.language` while it is spoken."""

    id: str
    audio: Audio
    expires_at: int  # Unix seconds
    model: str
    type: Literal["translation"]


class Audio(Model):
    """Sound: what is heard and what is spoken."""

    input: AudioInput | None = None
    output: AudioOutput | None = None


class AudioInput(Model):
    """How the speech is heard; `transcription` also writes it down."""

    noise_reduction: AudioInputNoiseReduction | None = None
    transcription: AudioInputTranscription | None = None


class AudioInputNoiseReduction(Model):
    """Noise filtered out of the input."""

    type: NoiseReductionType
    strength: float | None = None


class AudioInputTranscription(Model):
    """The model that writes the original speech down."""

    model: str


class AudioOutput(Model):
    """What is spoken."""

    language: str | None = None  # to translate into


# ---------------------------------------------------------------------- sessions that translate speech while it is spoken


# ---------------------------------------------------------------------- what a translation session can be changed in


class RealtimeTranslationSessionUpdateRequest(Model):
    """What to change of a translation session; the rest stays as it is."""

    audio: Audio | None = None


# ---------------------------------------------------------------------- sessions that translate speech while it is spoken


class RealtimeTranslationClientSecretCreateResponse(Model):
    """A short-lived secret (`value`) with which a browser or an app opens this one translation session."""

    expires_at: int  # Unix seconds
    session: RealtimeTranslationSession
    value: str


class RealtimeTranslationInputAudioBufferAppendEvent(Model):
    """The next stretch of speech to translate, in base64."""

    audio: str
    type: Literal["session.input_audio_buffer.append"]
    event_id: str | None = None


class RealtimeTranslationInputTranscriptDeltaEvent(Model):
    """The next piece of what was said, in its own language."""

    delta: str
    event_id: str
    type: Literal["session.input_transcript.delta"]
    elapsed_ms: int | None = None


class RealtimeTranslationOutputAudioDeltaEvent(Model):
    """The next piece of the translation, spoken, in base64."""

    delta: str
    event_id: str
    type: Literal["session.output_audio.delta"]
    channels: int | None = None
    elapsed_ms: int | None = None
    format: Literal["pcm16"] | None = None
    sample_rate: int | None = None  # Hz


class RealtimeTranslationOutputTranscriptDeltaEvent(Model):
    """The next piece of the translation, as text."""

    delta: str
    event_id: str
    type: Literal["session.output_transcript.delta"]
    elapsed_ms: int | None = None


class RealtimeTranslationSessionCloseEvent(Model):
    """End the session; what was heard is still translated before `session.closed`."""

    type: Literal["session.close"]
    event_id: str | None = None


class RealtimeTranslationSessionClosedEvent(Model):
    """The session is over: the last event."""

    event_id: str
    type: Literal["session.closed"]


class RealtimeTranslationSessionCreatedEvent(Model):
    """The session is open: the first event."""

    event_id: str
    session: RealtimeTranslationSession
    type: Literal["session.created"]


class RealtimeTranslationSessionUpdateEvent(Model):
    """Change the session."""

    session: RealtimeTranslationSessionUpdateRequest
    type: Literal["session.update"]
    event_id: str | None = None


RealtimeTranslationClientEvent: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEvent,
    RealtimeTranslationInputAudioBufferAppendEvent,
    RealtimeTranslationSessionCloseEvent,
]


class RealtimeTranslationSessionUpdatedEvent(Model):
    """The session was changed; here is all of it."""

    event_id: str
    session: RealtimeTranslationSession
    type: Literal["session.updated"]


RealtimeTranslationServerEvent: TypeAlias = Union[
    RealtimeErrorEvent,
    RealtimeTranslationSessionCreatedEvent,
    RealtimeTranslationSessionUpdatedEvent,
    RealtimeTranslationSessionClosedEvent,
    RealtimeTranslationInputTranscriptDeltaEvent,
    RealtimeTranslationOutputTranscriptDeltaEvent,
    RealtimeTranslationOutputAudioDeltaEvent,
]

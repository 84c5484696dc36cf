"""What `audio.voices` and `audio.voice_consents` answer: voices of your own, and the recordings that allow them."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict, Union

from ...model import Model
from ..file_types import FileTypes


class Voice(Model):
    """A voice of your own, made from a recording or from a description."""

    id: str
    created_at: int  # Unix seconds
    name: str
    object: Literal["audio.voice"]
    type: Literal["audio_sample", "prompt"]
    prompt: str | None = None


class VoiceDeleted(Model):
    """The answer to deleting a voice."""

    id: str
    deleted: bool
    object: Literal["audio.voice.deleted"]


class VoiceConsent(Model):
    """A recording in which a speaker allows the use of the voice."""

    id: str
    created_at: int  # Unix seconds
    language: str  # BCP 47, as `en-US`
    name: str
    object: Literal["audio.voice_consent"]


class VoiceConsentDeleted(Model):
    """The answer to deleting a consent."""

    id: str
    deleted: bool
    object: Literal["audio.voice_consent"]


# ---------------------------------------------------------------------- the requests of `audio.voices` and `audio.voice_consents`


class VoiceConsentCreateParams(TypedDict, total=False):
    """The recording in which the speaker reads out the consent."""

    language: Required[str]
    name: Required[str]
    recording: Required[FileTypes]


class VoiceConsentListParams(TypedDict, total=False):
    """Which consents to list; `after` is the id to go on from."""

    after: str
    limit: int


class VoiceConsentUpdateParams(TypedDict, total=False):
    """What to call a consent."""

    name: Required[str]


class CreateVoiceRequestAudioSample(TypedDict, total=False):
    """A voice like that of a recording; the same speaker's `consent` is needed."""

    audio_sample: Required[FileTypes]
    consent: Required[str]
    name: Required[str]
    type: Literal["audio_sample"]


class CreateVoiceRequestPrompt(TypedDict, total=False):
    """A voice as described."""

    name: Required[str]
    prompt: Required[str]
    type: Required[Literal["prompt"]]
    model: str | Literal["auto"] | Literal["2026-10-08"]
    script_hint: str


VoiceCreateParams: TypeAlias = Union[CreateVoiceRequestAudioSample, CreateVoiceRequestPrompt]

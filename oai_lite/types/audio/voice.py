"""What `audio.voices` and `audio.voice_consents` answer: voices of your own, and the recordings that allow them."""

from __future__ import annotations

from typing import Literal

from ...model import Model


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

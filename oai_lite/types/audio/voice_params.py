"""The requests of `audio.voices` and `audio.voice_consents`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..file_types import FileTypes


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

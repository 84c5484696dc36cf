"""Audio: speech from text, text from speech, voices. What writes speech down is in `transcriptions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ... import types
from ...endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, delete, get, paged, post
from ...errors import ArgumentError
from ...page import CursorPage
from ...response import HttpxBinaryResponseContent

if TYPE_CHECKING:
    from .transcriptions import Transcriptions, Translations


class Speech(Resource[M]):
    """Text to speech."""

    if TYPE_CHECKING:
        with_raw_response: Speech[Raw[M]]
        with_streaming_response: Speech[Streamed[M]]

    @post("/audio/speech", accept="application/octet-stream", starts_work=True)
    def create(
        self,
        *,
        input: str,
        model: str | types.audio.SpeechModel,
        voice: types.audio.speech.Voice,
        instructions: str = OMIT,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] = OMIT,
        speed: float = OMIT,
        stream_format: Literal["sse", "audio"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> HttpxBinaryResponseContent:
        """Speak a text of at most 4096 characters; MP3 unless `response_format` says otherwise (`pcm`: 24 kHz, 16
        bit, little-endian, no header).

        To play it while it is made use `with_streaming_response.create` and `iter_bytes`. With `stream_format="sse"`
        the body is events with base64 in them; tts-1 and tts-1-hd cannot do that.
        """
        ...


class VoiceConsents(Resource[M]):
    """Recordings in which people allow the use of their voices."""

    if TYPE_CHECKING:
        with_raw_response: VoiceConsents[Raw[M]]
        with_streaming_response: VoiceConsents[Streamed[M]]

    @post("/audio/voice_consents", multipart=("recording",))
    def create(
        self, *, language: str, name: str, recording: types.FileTypes, **options: Unpack[RequestOptions]
    ) -> types.audio.VoiceConsent:
        """Store a recording in which the speaker reads out the consent in the given language (BCP 47, as `en-US`)."""
        ...

    @get("/audio/voice_consents/{consent_id}")
    def retrieve(self, consent_id: str, **options: Unpack[RequestOptions]) -> types.audio.VoiceConsent:
        """What is known of a consent."""
        ...

    @post("/audio/voice_consents/{consent_id}")
    def update(self, consent_id: str, *, name: str, **options: Unpack[RequestOptions]) -> types.audio.VoiceConsent:
        """Give a consent another name."""
        ...

    @paged("/audio/voice_consents")
    def list(
        self, *, after: str = OMIT, limit: int = OMIT, **options: Unpack[RequestOptions]
    ) -> CursorPage[types.audio.VoiceConsent]:
        """The project's consents. A page holds up to `limit` (at most 100)."""
        ...

    @delete("/audio/voice_consents/{consent_id}")
    def delete(self, consent_id: str, **options: Unpack[RequestOptions]) -> types.audio.VoiceConsentDeleted:
        """Delete a consent."""
        ...


def _one_way(values: dict[str, Any]) -> dict[str, Any]:
    """A voice is made from a recording or from a description: refuse what is neither."""
    if not ({"audio_sample", "consent"} <= values.keys() or {"prompt", "type"} <= values.keys()):
        raise ArgumentError(
            'audio.voices.create: expected audio_sample and consent, or prompt and type="prompt", besides the name; '
            f"got {', '.join(sorted(values))}"
        )
    return values


class Voices(Resource[M]):
    """Voices of your own, for those who were given access to them."""

    if TYPE_CHECKING:
        with_raw_response: Voices[Raw[M]]
        with_streaming_response: Voices[Streamed[M]]

    @post("/audio/voices", multipart=("audio_sample",), before=_one_way)
    def create(
        self,
        *,
        audio_sample: types.FileTypes = OMIT,
        consent: str = OMIT,
        name: str,
        type: Literal["audio_sample"] | Literal["prompt"] = OMIT,
        prompt: str = OMIT,
        model: str | Literal["auto"] | Literal["2026-10-08"] = OMIT,
        script_hint: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.audio.Voice:
        """Make a voice like that of `audio_sample`, which needs the same speaker's `consent`; or, with
        `type="prompt"`, as `prompt` describes it.
        """
        ...

    @delete("/audio/voices/{voice_id}")
    def delete(self, voice_id: str, **options: Unpack[RequestOptions]) -> types.audio.VoiceDeleted:
        """Delete a voice."""
        ...


class Audio(Resource[M]):
    """Speech made from text, and text from speech."""

    if TYPE_CHECKING:
        with_raw_response: Audio[Raw[M]]
        with_streaming_response: Audio[Streamed[M]]

    @cached_property
    def speech(self) -> Speech[M]:
        """Text to speech."""
        return Speech(self)

    @cached_property
    def transcriptions(self) -> Transcriptions[M]:
        """Speech to text."""
        from .transcriptions import Transcriptions

        return Transcriptions(self)

    @cached_property
    def translations(self) -> Translations[M]:
        """Speech to English text."""
        from .transcriptions import Translations

        return Translations(self)

    @cached_property
    def voice_consents(self) -> VoiceConsents[M]:
        """Recordings that allow the use of a voice."""
        return VoiceConsents(self)

    @cached_property
    def voices(self) -> Voices[M]:
        """Voices of your own."""
        return Voices(self)

"""Speech to text. What comes back depends on the `response_format`: objects, or a `str` for text, srt and vtt.

`create` is declared once for each kind of result, for type checkers; at run time there is one call, whose result `by_format` sets.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ... import types
from ...ending import Ending
from ...endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, post
from .formats import formats

if TYPE_CHECKING:
    from ...call import Call


def by_format(**models: str) -> Callable[[Call], None]:
    """Sets a call's result by its `response_format`: a model of `types.audio`, or text for those that are not named here."""

    def shape(call: Call) -> None:
        if call.body.get("stream") is not True:
            name = models.get(call.body.get("response_format") or "json")
            call.result = str if name is None else getattr(types.audio, name)

    return shape


class TranscriptionEnding(Ending):
    """A streamed transcription: complete once the whole text has come. What had come before is the text so far."""

    items: int
    usage: Any

    def __init__(self) -> None:
        super().__init__()
        self._text: list[str] = []
        self._last = "transcript.text.done"

    def saw(self, item: Any) -> None:
        """Take an event in. Events of other servers, which have no such types, do not tell."""
        self.items += 1
        values = item.__dict__
        kind = values.get("type")
        if isinstance(kind, str) and kind.startswith("transcript."):
            self._last = kind
        text = self.text(item)
        if text:
            self._text.append(text)
        self.usage = values.get("usage") or self.usage

    def text(self, item: Any) -> str:
        """What the event adds to the text."""
        text = item.__dict__.get("delta")
        return text if isinstance(text, str) else ""

    def complete(self) -> bool:
        """Whether the last event is the one with the whole text."""
        return self.items > 0 and self._last == "transcript.text.done"

    def partial(self) -> str:
        """The text so far."""
        return "".join(self._text)


class TranscriptionParams(RequestOptions, total=False):
    """What a transcription may say beside file, model and format. Models refuse what they do not know."""

    chunking_strategy: types.audio.transcription.ChunkingStrategy | None
    include: list[types.audio.TranscriptionInclude]
    keywords: Sequence[str]
    known_speaker_names: Sequence[str]
    known_speaker_references: Sequence[str]
    language: str
    languages: Sequence[str]
    prompt: str
    temperature: float
    timestamp_granularities: list[Literal["word", "segment"]]


class Transcriptions(Resource[M]):
    """Speech to text, in the language that was spoken."""

    if TYPE_CHECKING:
        with_raw_response: Transcriptions[Raw[M]]
        with_streaming_response: Transcriptions[Streamed[M]]

    def _json(
        self,
        *,
        file: types.FileTypes,
        model: str | types.AudioModel,
        response_format: Literal["json"] = OMIT,
        stream: Literal[False] | None = OMIT,
        **params: Unpack[TranscriptionParams],
    ) -> types.audio.Transcription: ...

    def _verbose(
        self,
        *,
        file: types.FileTypes,
        model: str | types.AudioModel,
        response_format: Literal["verbose_json"],
        stream: Literal[False] | None = OMIT,
        **params: Unpack[TranscriptionParams],
    ) -> types.audio.TranscriptionVerbose: ...

    def _diarized(
        self,
        *,
        file: types.FileTypes,
        model: str | types.AudioModel,
        response_format: Literal["diarized_json"],
        stream: Literal[False] | None = OMIT,
        **params: Unpack[TranscriptionParams],
    ) -> types.audio.TranscriptionDiarized: ...

    def _text(
        self,
        *,
        file: types.FileTypes,
        model: str | types.AudioModel,
        response_format: Literal["text", "srt", "vtt"],
        stream: Literal[False] | None = OMIT,
        **params: Unpack[TranscriptionParams],
    ) -> str: ...

    def _streamed(
        self,
        *,
        file: types.FileTypes,
        model: str | types.AudioModel,
        response_format: types.AudioResponseFormat = OMIT,
        stream: Literal[True],
        **params: Unpack[TranscriptionParams],
    ) -> types.audio.TranscriptionStreamEvent:
        """A piece of the text, a segment, or the whole text."""
        ...

    def _either(
        self,
        *,
        file: types.FileTypes,
        model: str | types.AudioModel,
        response_format: types.AudioResponseFormat = OMIT,
        stream: bool,
        **params: Unpack[TranscriptionParams],
    ) -> object: ...

    @formats(_json, _verbose, _text, _diarized, _streamed, _either, TranscriptionEnding)
    @post(
        "/audio/transcriptions",
        multipart=("file",),
        shape=by_format(
            json="Transcription", verbose_json="TranscriptionVerbose", diarized_json="TranscriptionDiarized"
        ),
    )
    def create(
        self,
        *,
        file: types.FileTypes,
        model: str | types.AudioModel,
        response_format: types.AudioResponseFormat = OMIT,
        stream: Literal[False] | None = OMIT,
        **params: Unpack[TranscriptionParams],
    ) -> types.audio.TranscriptionCreateResponse | str:
        """Write down what is said in an audio file of up to 25 MB (flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav, webm).

        The result is a `Transcription`; with `response_format="verbose_json"` (whisper-1) one with times, with `"diarized_json"` one
        with speakers, with `"text"`, `"srt"` and `"vtt"` a `str`. With `stream=True` it is a `Stream` of pieces of the text as they
        are found, the last of which has it all; whisper-1 ignores that.
        """
        ...


class TranslationParams(RequestOptions, total=False):
    """What a translation may say beside file, model and format."""

    prompt: str
    temperature: float


class Translations(Resource[M]):
    """Speech to English text."""

    if TYPE_CHECKING:
        with_raw_response: Translations[Raw[M]]
        with_streaming_response: Translations[Streamed[M]]

    def _json(
        self,
        *,
        file: types.FileTypes,
        model: str | types.AudioModel,
        response_format: Literal["json"] = OMIT,
        **params: Unpack[TranslationParams],
    ) -> types.audio.Translation: ...

    def _verbose(
        self,
        *,
        file: types.FileTypes,
        model: str | types.AudioModel,
        response_format: Literal["verbose_json"],
        **params: Unpack[TranslationParams],
    ) -> types.audio.TranslationVerbose: ...

    def _text(
        self,
        *,
        file: types.FileTypes,
        model: str | types.AudioModel,
        response_format: Literal["text", "srt", "vtt"],
        **params: Unpack[TranslationParams],
    ) -> str: ...

    @formats(_json, _verbose, _text)
    @post(
        "/audio/translations",
        multipart=("file",),
        shape=by_format(json="Translation", verbose_json="TranslationVerbose"),
    )
    def create(
        self,
        *,
        file: types.FileTypes,
        model: str | types.AudioModel,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] = OMIT,
        **params: Unpack[TranslationParams],
    ) -> types.audio.TranslationCreateResponse | str:
        """Write down in English what is said in an audio file, as `transcriptions.create` does; whisper-1 only. Deprecated.

        The result is a `Translation`; with `response_format="verbose_json"` one with times, with `"text"`, `"srt"` and `"vtt"` a
        `str`.
        """
        ...

"""What `audio.transcriptions` answers as `json` and as `diarized_json`; `verbose_json` is in `transcription_verbose`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ...model import Model
from ..audio_model import AudioModel, AudioResponseFormat
from ..file_types import FileTypes
from .transcription_verbose import TranscriptionSegment, TranscriptionVerbose


class Transcription(Model):
    """What was said. `logprobs` only with `include=["logprobs"]`."""

    text: str
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[Logprob] | None = None
    usage: Usage | None = None


class Logprob(Model):
    """A token of the text and its natural-log probability; `bytes` is its UTF-8."""

    token: str | None = None
    bytes: list[float] | None = None
    logprob: float | None = None


class TranscriptionDiarized(Model):
    """Who said what when."""

    duration: float  # seconds
    segments: list[TranscriptionDiarizedSegment]
    task: Literal["transcribe"]
    text: str
    usage: Usage | None = None


class UsageTokens(Model):
    """Paid by tokens."""

    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]
    input_token_details: UsageTokensInputTokenDetails | None = None


class UsageTokensInputTokenDetails(Model):
    """How the request's tokens divide."""

    audio_tokens: int | None = None
    text_tokens: int | None = None


class UsageDuration(Model):
    """Paid by the length of the audio."""

    seconds: float
    type: Literal["duration"]


# Told apart by `type`.
Usage: TypeAlias = Union[UsageTokens, UsageDuration]


class TranscriptionDiarizedSegment(Model):
    """What one speaker said without a break. `speaker` is a letter, or one of the names given for known speakers."""

    id: str
    end: float  # seconds
    speaker: str
    start: float  # seconds
    text: str
    type: Literal["transcript.text.segment"]


class TranscriptionLanguage(Model):
    """A language that was heard."""

    code: str  # ISO 639


TranscriptionInclude: TypeAlias = Literal["logprobs"]
# Depends on the `response_format` that was asked for.
TranscriptionCreateResponse: TypeAlias = Union[Transcription, TranscriptionDiarized, TranscriptionVerbose]


# ---------------------------------------------------------------------- the request of `audio.transcriptions`


class TranscriptionCreateParamsBase(TypedDict, total=False):
    """Audio to write down, up to 25 MB. Models differ: times are whisper's, `include` is for the gpt models, speakers
    for the diarizing one, which also needs a `chunking_strategy` for audio over 30 seconds.
    """

    file: Required[FileTypes]
    model: Required[str | AudioModel]
    chunking_strategy: ChunkingStrategy | None
    include: list[TranscriptionInclude]
    keywords: Sequence[str]
    known_speaker_names: Sequence[str]
    known_speaker_references: Sequence[str]  # `data:` URLs of 2 to 10 seconds each
    language: str  # ISO 639-1; helps if known
    languages: Sequence[str]
    prompt: str
    response_format: AudioResponseFormat
    temperature: float  # 0 to 1
    timestamp_granularities: list[Literal["word", "segment"]]


class TranscriptionCreateParamsNonStreaming(TranscriptionCreateParamsBase, total=False):
    """Asks for the whole answer at once."""

    stream: Literal[False] | None


class ChunkingStrategyVadConfig(TypedDict, total=False):
    """Where to cut the audio: at pauses that are found as this says."""

    type: Required[Literal["server_vad"]]
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float  # 0 to 1


# `auto` cuts at pauses, too, with settings of the server's.
ChunkingStrategy: TypeAlias = Union[Literal["auto"], ChunkingStrategyVadConfig]


class TranscriptionCreateParamsStreaming(TranscriptionCreateParamsBase):
    """Asks for events; whisper-1 cannot."""

    stream: Required[Literal[True]]


TranscriptionCreateParams: TypeAlias = Union[TranscriptionCreateParamsNonStreaming, TranscriptionCreateParamsStreaming]


# ---------------------------------------------------------------------- what `audio.voices` and `audio.voice_consents` answer


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


# ---------------------------------------------------------------------- what `audio.translations` answers


class Translation(Model):
    """What was said, in English."""

    text: str


class TranslationVerbose(Model):
    """What was said, in English, with times."""

    duration: float  # seconds
    language: str  # of the result: english
    text: str
    segments: list[TranscriptionSegment] | None = None


# Depends on the `response_format` that was asked for.
TranslationCreateResponse: TypeAlias = Union[Translation, TranslationVerbose]


# ---------------------------------------------------------------------- the request of `audio.translations`


class TranslationCreateParams(TypedDict, total=False):
    """Audio to write down in English, up to 25 MB; by whisper-1 only."""

    file: Required[FileTypes]
    model: Required[str | AudioModel]
    prompt: str
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    temperature: float

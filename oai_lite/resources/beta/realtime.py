"""The Realtime API's beta: secrets with which a browser connects. The API that stays is the client's own `realtime`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from ... import types
from ...declared import ConnectOptions
from ...endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, post
from .headers import ASSISTANTS

if TYPE_CHECKING:
    from ...sessions.connection import ConnectionManager
    from ...sessions.speech import BetaRealtimeConnection


class Sessions(Resource[M]):
    """Sessions that listen and speak."""

    _headers = ASSISTANTS

    if TYPE_CHECKING:
        with_raw_response: Sessions[Raw[M]]
        with_streaming_response: Sessions[Streamed[M]]

    @post("/realtime/sessions")
    def create(
        self,
        *,
        client_secret: types.beta.realtime.session_params.ClientSecret = OMIT,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = OMIT,
        input_audio_noise_reduction: types.beta.realtime.session_params.InputAudioNoiseReduction = OMIT,
        input_audio_transcription: types.beta.realtime.session_params.InputAudioTranscription = OMIT,
        instructions: str = OMIT,
        max_response_output_tokens: int | Literal["inf"] = OMIT,
        modalities: list[Literal["text", "audio"]] = OMIT,
        model: types.beta.realtime.RealtimeModel = OMIT,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = OMIT,
        speed: float = OMIT,
        temperature: float = OMIT,
        tool_choice: str = OMIT,
        tools: Iterable[types.beta.realtime.session_params.Tool] = OMIT,
        tracing: types.beta.realtime.session_params.Tracing = OMIT,
        turn_detection: types.beta.realtime.session_params.TurnDetection = OMIT,
        voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.realtime.SessionCreateResponse:
        """Settle a session and make the secret for it: `client_secret.value` is for the browser, and soon expires."""
        ...


class TranscriptionSessions(Resource[M]):
    """Sessions that only write down what they hear."""

    _headers = ASSISTANTS

    if TYPE_CHECKING:
        with_raw_response: TranscriptionSessions[Raw[M]]
        with_streaming_response: TranscriptionSessions[Streamed[M]]

    @post("/realtime/transcription_sessions")
    def create(
        self,
        *,
        client_secret: types.beta.realtime.client_event_params.ClientSecret = OMIT,
        include: list[str] = OMIT,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = OMIT,
        input_audio_noise_reduction: types.beta.realtime.session_params.InputAudioNoiseReduction = OMIT,
        input_audio_transcription: types.beta.realtime.client_event_params.InputAudioTranscription = OMIT,
        modalities: list[Literal["text", "audio"]] = OMIT,
        turn_detection: types.beta.realtime.session_params.TurnDetection = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.realtime.TranscriptionSession:
        """Settle a session and make the secret for it; `include` may ask for the likelihood of tokens."""
        ...


class Realtime(Resource[M]):
    """Sessions of the Realtime API's beta."""

    if TYPE_CHECKING:
        with_raw_response: Realtime[Raw[M]]
        with_streaming_response: Realtime[Streamed[M]]

    @cached_property
    def sessions(self) -> Sessions[M]:
        """Sessions that listen and speak."""
        return Sessions(self)

    @cached_property
    def transcription_sessions(self) -> TranscriptionSessions[M]:
        """Sessions that only write down what they hear."""
        return TranscriptionSessions(self)

    def connect(
        self, *, model: str, **options: Unpack[ConnectOptions]
    ) -> ConnectionManager[M, BetaRealtimeConnection[M]]:
        """A session over a WebSocket; see `realtime.connect`."""
        from ...sessions.connection import ConnectionManager
        from ...sessions.speech import BetaRealtimeConnection

        return ConnectionManager(
            self, BetaRealtimeConnection, "/realtime", {"model": model}, options, headers={"OpenAI-Beta": "realtime=v1"}
        )

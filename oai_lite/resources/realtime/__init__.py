"""Realtime: secrets that open a session from elsewhere, and calls over WebRTC and SIP."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from ... import types
from ...declared import ConnectOptions
from ...encode import encode_json
from ...endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, post
from ...errors import ArgumentError
from ...response import HttpxBinaryResponseContent

if TYPE_CHECKING:
    from ...call import Call
    from ...sessions.connection import ConnectionManager
    from ...sessions.speech import RealtimeConnection
    from .translations import Translations


def sdp_alone_or_with_session(call: Call) -> None:
    """The offer travels bare, or in a form beside the session."""
    sdp = call.body["sdp"]
    if not isinstance(sdp, str):
        raise ArgumentError(f"{call.where}: sdp must be the SDP offer as text, got {type(sdp).__name__}")
    try:
        offer = sdp.encode()
    except UnicodeEncodeError as error:
        raise ArgumentError(f"{call.where}: sdp has a lone surrogate at position {error.start}") from None
    if "session" in call.body:
        session = encode_json(call.body["session"])
        call.files = ("sdp", "session")
        call.body = {"sdp": (None, offer, "application/sdp"), "session": (None, session, "application/json")}
    elif call.options.get("extra_body") is not None:
        raise ArgumentError(
            f"{call.where}: without a session the body is the SDP alone, which extra_body cannot add to"
        )
    else:
        call.body, call.content_type = offer, "application/sdp"


class Calls(Resource[M]):
    """Calls: WebRTC sessions begun by an SDP offer, and telephone calls (SIP), announced by the webhook event
    `realtime.call.incoming`."""

    if TYPE_CHECKING:
        with_raw_response: Calls[Raw[M]]
        with_streaming_response: Calls[Streamed[M]]

    @post("/realtime/calls", accept="application/sdp", starts_work=True, shape=sdp_alone_or_with_session)
    def create(
        self,
        *,
        sdp: str,
        session: types.realtime.RealtimeSessionCreateRequestParam = OMIT,
        **options: Unpack[RequestOptions],
    ) -> HttpxBinaryResponseContent:
        """Open a WebRTC session with an SDP offer; the answer's `text` is the SDP to give to the other side.

        The header `location` of the answer ends in the call's id. A client secret already says what session it opens:
        leave `session` out with one.
        """
        ...

    @post("/realtime/calls/{call_id}/accept")
    def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        audio: types.realtime.RealtimeAudioConfigParam = OMIT,
        include: list[Literal["item.input_audio_transcription.logprobs"]] = OMIT,
        instructions: str = OMIT,
        max_output_tokens: int | Literal["inf"] = OMIT,
        model: str | types.realtime.RealtimeModel = OMIT,
        output_modalities: list[Literal["text", "audio"]] = OMIT,
        parallel_tool_calls: bool = OMIT,
        prompt: types.responses.ResponsePromptParam | None = OMIT,
        reasoning: types.realtime.RealtimeReasoningParam = OMIT,
        tool_choice: types.realtime.RealtimeToolChoiceConfigParam = OMIT,
        tools: types.realtime.RealtimeToolsConfigParam = OMIT,
        tracing: types.realtime.RealtimeTracingConfigParam | None = OMIT,
        truncation: types.realtime.RealtimeTruncationParam = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Answer a telephone call with a session, described as for `client_secrets.create`."""
        ...

    @post("/realtime/calls/{call_id}/hangup")
    def hangup(self, call_id: str, **options: Unpack[RequestOptions]) -> None:
        """End a call, over SIP or WebRTC."""
        ...

    @post("/realtime/calls/{call_id}/refer")
    def refer(self, call_id: str, *, target_uri: str, **options: Unpack[RequestOptions]) -> None:
        """Pass a telephone call on (SIP REFER) to `tel:+4930…` or `sip:agent@example.com`."""
        ...

    @post("/realtime/calls/{call_id}/reject")
    def reject(self, call_id: str, *, status_code: int = OMIT, **options: Unpack[RequestOptions]) -> None:
        """Refuse a telephone call with a SIP status: 603 (declined) unless told otherwise, 486 for busy."""
        ...


class ClientSecrets(Resource[M]):
    """Short-lived secrets for browsers and apps, which must not see the API key."""

    if TYPE_CHECKING:
        with_raw_response: ClientSecrets[Raw[M]]
        with_streaming_response: ClientSecrets[Streamed[M]]

    @post("/realtime/client_secrets")
    def create(
        self,
        *,
        expires_after: types.realtime.realtime_params.ExpiresAfter = OMIT,
        session: types.realtime.realtime_params.Session = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.realtime.ClientSecretCreateResponse:
        """Make a secret (`value`) with which a client opens the session, or transcription session, described here.

        Good for 10 minutes unless `expires_after` says otherwise (10 seconds to 2 hours); the session may go on longer.
        """
        ...


class Realtime(Resource[M]):
    """Speech in, speech out, without a pause for a request between."""

    if TYPE_CHECKING:
        with_raw_response: Realtime[Raw[M]]
        with_streaming_response: Realtime[Streamed[M]]

    @cached_property
    def calls(self) -> Calls[M]:
        """Calls over WebRTC and SIP."""
        return Calls(self)

    @cached_property
    def client_secrets(self) -> ClientSecrets[M]:
        """Secrets that open a session."""
        return ClientSecrets(self)

    @cached_property
    def translations(self) -> Translations[M]:
        """Sessions that translate."""
        from .translations import Translations

        return Translations(self)

    def connect(
        self, *, call_id: str = OMIT, model: str = OMIT, **options: Unpack[ConnectOptions]
    ) -> ConnectionManager[M, RealtimeConnection[M]]:
        """A session over a WebSocket: `with client.realtime.connect(model=…) as connection`, or `async with`.

        `call_id` joins a call instead. Events and methods: see docs/realtime.md. Needs `pip install oai-lite[realtime]`.
        """
        from ...sessions.connection import ConnectionManager
        from ...sessions.speech import RealtimeConnection

        return ConnectionManager(self, RealtimeConnection, "/realtime", {"model": model, "call_id": call_id}, options)

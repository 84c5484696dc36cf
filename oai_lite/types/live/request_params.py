"""The arguments of the methods of `live`, each request as one dict."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from .live_params import (
    AudioOutput as AudioOutput,
    AudioOutputVoice as AudioOutputVoice,
    ClientConfigParam,
    ClientDelegationParam,
    CustomVoiceParam,
    DecisionTriggerParam,
    Delegation as Delegation,
    DelegationDecisions,
    DelegationResponses,
    InitialItemParam,
)
from .media_session_fork_config_param import MediaSessionForkConfigParam
from .session import BuiltInVoice

# ---------------------------------------------------------------------- the configuration of a session over WebRTC, where the connection itself agrees on the audio format


class MediaSessionConfigParam(TypedDict, total=False):
    """What a session over WebRTC starts with. Only `model` is needed; `input` is what was said before, `triggers` are
    decisions that are asked for again and again.
    """

    model: Required[str | Literal["gpt-live-1"]]
    audio: Audio
    client: ClientConfigParam
    delegation: Delegation | None
    input: Iterable[InitialItemParam]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[DecisionTriggerParam]


class Audio(TypedDict, total=False):
    """The voice; the format is the connection's."""

    output: AudioOutput


# ---------------------------------------------------------------------- the arguments of the methods of `live`, each request as one dict


class LiveCreateParams(TypedDict, total=False):
    """Start a session over WebRTC."""

    session: Required[MediaSessionConfigParam]
    transport: Required[Transport]


class Transport(TypedDict, total=False):
    """The client's side of the WebRTC connection: its SDP offer."""

    sdp: Required[str]
    type: Required[Literal["webrtc"]]


class SessionAcceptParams(TypedDict, total=False):
    """Take a telephone call."""

    session: Required[Session]


class Session(TypedDict, total=False):
    """What the session of an accepted call starts with. A call brings its own audio format."""

    model: Required[str | Literal["gpt-live-1"]]
    type: Required[Literal["live"]]
    audio: SessionAudio
    delegation: SessionDelegation | None
    input: Iterable[InitialItemParam]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[DecisionTriggerParam]


class SessionAudio(TypedDict, total=False):
    """The voice."""

    output: SessionAudioOutput


class SessionAudioOutput(TypedDict, total=False):
    """How the model sounds."""

    voice: SessionAudioOutputVoice


SessionAudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoiceParam]


class SessionDelegationResponses(DelegationResponses, total=False):
    """The session hands work to a model of the Responses API."""


class SessionDelegationDecisions(DelegationDecisions, total=False):
    """The session hands work to a model that answers fixed questions."""


SessionDelegation: TypeAlias = Union[ClientDelegationParam, SessionDelegationResponses, SessionDelegationDecisions]


class SessionForkParams(TypedDict, total=False):
    """Fork a session over WebRTC."""

    transport: Required[Transport]
    session: MediaSessionForkConfigParam


class SessionReferParams(TypedDict, total=False):
    """Pass a telephone call on."""

    target_uri: Required[str]  # `tel:` or `sip:`


class SessionRejectParams(TypedDict, total=False):
    """Decline a telephone call."""

    status_code: Required[int]  # of SIP, such as 486 for busy


class SidebandConnectParams(TypedDict, total=False):
    """How to watch and steer a session over a second connection."""

    graceful_close: bool

"""The configuration of a fork over WebRTC."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .live_params import AudioFormatParam, ClientConfigParam, ResponsesDelegationUpdateConfigParam


class MediaSessionForkConfigParam(TypedDict, total=False):
    """What a fork over WebRTC sets for itself."""

    client: ClientConfigParam
    delegation: Delegation
    store: bool


class Delegation(TypedDict, total=False):
    """Changes to how work is handed to the Responses API."""

    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam


# ---------------------------------------------------------------------- the configuration of a fork that brings its own audio, as it is sent


class ForkSessionConfigParam(TypedDict, total=False):
    """What a fork sets for itself."""

    audio: Audio
    client: ClientConfigParam
    delegation: Delegation
    store: bool


class Audio(TypedDict, total=False):
    """The format of audio that goes over the fork's connection."""

    format: AudioFormatParam

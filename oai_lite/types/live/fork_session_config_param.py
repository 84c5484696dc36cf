"""The configuration of a fork that brings its own audio, as it is sent."""

from __future__ import annotations

from typing import TypedDict

from .media_session_fork_config_param import Delegation as Delegation
from .session_params import AudioFormatParam, ClientConfigParam


class ForkSessionConfigParam(TypedDict, total=False):
    """What a fork sets for itself."""

    audio: Audio
    client: ClientConfigParam
    delegation: Delegation
    store: bool


class Audio(TypedDict, total=False):
    """The format of audio that goes over the fork's connection."""

    format: AudioFormatParam

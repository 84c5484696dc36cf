"""The configuration of a fork that brings its own audio."""

from __future__ import annotations

from ...model import Model
from .session import AudioFormat, ClientConfig
from .session_update_config import DelegationResponses


class ForkSessionConfig(Model):
    """What a fork sets for itself."""

    audio: Audio | None = None
    client: ClientConfig | None = None
    delegation: Delegation | None = None
    store: bool | None = None


class Audio(Model):
    """The format of audio that goes over the fork's connection."""

    format: AudioFormat | None = None


class Delegation(DelegationResponses):
    """Changes to how work is handed to the Responses API."""

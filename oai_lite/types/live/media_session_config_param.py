"""The configuration of a session over WebRTC, where the connection itself agrees on the audio format."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypedDict

from .decisions_params import DecisionTriggerParam
from .session_params import (
    AudioOutput as AudioOutput,
    AudioOutputVoice as AudioOutputVoice,
    ClientConfigParam,
    Delegation as Delegation,
    DelegationDecisions as DelegationDecisions,
    DelegationResponses as DelegationResponses,
    InitialItemParam,
)


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

"""What a live session may be configured with, as it is sent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..decision import (
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText,
)
from .decisions_params import DecisionTriggerParam
from .delegation_params import ClientDelegationParam, DecisionsDelegationConfigParam, ResponsesDelegationConfigParam
from .session import BuiltInVoice


class SessionConfigParam(TypedDict, total=False):
    """What a session starts with. Only `model` is needed; `input` is what was said before, `triggers` are decisions
    that are asked for again and again.
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
    """The format of audio that goes over the connection, and the voice."""

    format: AudioFormatParam
    output: AudioOutput


class AudioOutput(TypedDict, total=False):
    """How the model sounds."""

    voice: AudioOutputVoice


class DelegationResponses(TypedDict, total=False):
    """The session hands work to a model of the Responses API."""

    responses: Required[ResponsesDelegationConfigParam]
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int


class DelegationDecisions(TypedDict, total=False):
    """The session hands work to a model that answers fixed questions."""

    decisions: Required[DecisionsDelegationConfigParam]
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int


Delegation: TypeAlias = Union[ClientDelegationParam, DelegationResponses, DelegationDecisions]


class AudioPCM(TypedDict, total=False):
    """Linear PCM."""

    rate: Required[Literal[16000, 24000]]  # Hz
    type: Required[Literal["audio/pcm"]]


class AudioPCMU(TypedDict, total=False):
    """G.711 μ-law, the telephone's format in North America and Japan."""

    rate: Required[int]  # Hz
    type: Required[Literal["audio/pcmu"]]


class AudioPCMA(TypedDict, total=False):
    """G.711 A-law, the telephone's format elsewhere."""

    rate: Required[int]  # Hz
    type: Required[Literal["audio/pcma"]]


AudioFormatParam: TypeAlias = Union[AudioPCM, AudioPCMU, AudioPCMA]


class CustomVoiceParam(TypedDict, total=False):
    """A voice of your own, by its id."""

    id: Required[str]


# A built-in voice by name, or a custom one.
AudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoiceParam]


class ClientConfigParam(TypedDict, total=False):
    """What the client at the other end of the call may do and see."""

    data_channel: Required[DataChannelConfigParam]


class DataChannelConfigParam(TypedDict, total=False):
    """The events that may pass over a call's data channel, each way: all, or those that are listed."""

    allowed_client_events: Literal["all"] | Sequence[str]
    allowed_server_events: Literal["all"] | Iterable[ServerEventSelectorParam]


class ServerEventSelectorParam(TypedDict, total=False):
    """Server events of one type. For `response.event`, `response_event` is the type of the event inside."""

    type: Required[str]
    response_event: str


class Developer(TypedDict, total=False):
    """Instructions of the developer."""

    content: Required[Iterable[DeveloperContent]]
    role: Required[Literal["developer"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]


class DeveloperContent(TypedDict, total=False):
    """Text of the developer."""

    text: Required[str]
    type: Literal["input_text"]


class User(TypedDict, total=False):
    """What the user said."""

    content: Required[Iterable[UserContent]]
    role: Required[Literal["user"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]


class UserContent(TypedDict, total=False):
    """Text of the user."""

    text: Required[str]
    type: Literal["input_text"]


class Assistant(TypedDict, total=False):
    """What the model said."""

    content: Required[Iterable[AssistantContent]]
    role: Required[Literal["assistant"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]


# What was said before the session began.
InitialItemParam: TypeAlias = Union[Developer, User, Assistant]


class AssistantContentText(TypedDict, total=False):
    """Text of the model."""

    text: Required[str]
    type: Literal["text"]


class AssistantContentOutputText(
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText, total=False
):
    """Text of the model, as the Responses API writes it."""


AssistantContent: TypeAlias = Union[AssistantContentText, AssistantContentOutputText]

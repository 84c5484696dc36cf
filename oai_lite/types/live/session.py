"""Live sessions: how one is set up, what it is while it runs, what it has used, and how a call over WebRTC begins."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .decisions import DecisionTrigger
from .delegation import ClientDelegation, DecisionsDelegationConfig, ResponsesDelegationConfig


class SessionResource(Model):
    """A running session: its id, and the configuration that is now in force."""

    id: str
    expires_at: int  # Unix seconds
    model: str | Literal["gpt-live-1"]
    status: Literal["active"]
    audio: Audio | None = None
    client: ClientConfig | None = None
    delegation: Delegation | None = None
    input: list[InitialItem] | None = None
    instructions: str | None = None
    safety_identifier: str | None = None
    store: bool | None = None
    triggers: list[DecisionTrigger] | None = None


class Audio(Model):
    """The format of audio that goes over the connection, and the voice."""

    format: AudioFormat | None = None
    output: AudioOutput | None = None


class AudioOutput(Model):
    """How the model sounds."""

    voice: AudioOutputVoice | None = None


class DelegationResponses(Model):
    """The session hands work to a model of the Responses API."""

    responses: ResponsesDelegationConfig
    type: Literal["responses"]
    acknowledgement_delay_ms: int | None = None


class DelegationDecisions(Model):
    """The session hands work to a model that answers fixed questions."""

    decisions: DecisionsDelegationConfig
    type: Literal["decisions"]
    acknowledgement_delay_ms: int | None = None


Delegation: TypeAlias = Union[ClientDelegation, DelegationResponses, DelegationDecisions, None]


class SessionConfig(Model):
    """What a session starts with. Only `model` is needed; `input` is what was said before, `triggers` are decisions
    that are asked for again and again.
    """

    model: str | Literal["gpt-live-1"]
    audio: Audio | None = None
    client: ClientConfig | None = None
    delegation: Delegation | None = None
    input: list[InitialItem] | None = None
    instructions: str | None = None
    safety_identifier: str | None = None
    store: bool | None = None
    triggers: list[DecisionTrigger] | None = None


class LiveCreateResponse(Model):
    """A new session. Give `transport.sdp` to the peer connection as the remote answer."""

    session: Session
    transport: Transport


class Session(Model):
    """The session's id, which all other calls take."""

    id: str


class Transport(Model):
    """The server's side of the WebRTC connection: its SDP answer."""

    sdp: str
    type: Literal["webrtc"]


class SessionForkResponse(Model):
    """The fork: a session with an id and a WebRTC connection of its own."""

    session: Session
    transport: Transport


class SessionUsage(Model):
    """How much of a session was used, in seconds."""

    seconds: float


class AudioPCM(Model):
    """Linear PCM."""

    rate: Literal[16000, 24000]  # Hz
    type: Literal["audio/pcm"]


class AudioPCMU(Model):
    """G.711 μ-law, the telephone's format in North America and Japan."""

    rate: int  # Hz
    type: Literal["audio/pcmu"]


class AudioPCMA(Model):
    """G.711 A-law, the telephone's format elsewhere."""

    rate: int  # Hz
    type: Literal["audio/pcma"]


AudioFormat: TypeAlias = Union[AudioPCM, AudioPCMU, AudioPCMA]
BuiltInVoice: TypeAlias = Literal[
    "alloy",
    "ash",
    "ballad",
    "beacon",
    "bossa",
    "cedar",
    "cinder",
    "coral",
    "delta",
    "echo",
    "gleam",
    "marin",
    "meridian",
    "quartz",
    "ripple",
    "sage",
    "shida",
    "shimmer",
    "stone",
    "tempo",
    "verse",
    "vesper",
    "willow",
]


class CustomVoice(Model):
    """A voice of your own, by its id."""

    id: str


# A built-in voice by name, or a custom one.
AudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoice]


class ClientConfig(Model):
    """What the client at the other end of the call may do and see."""

    data_channel: DataChannelConfig


class DataChannelConfig(Model):
    """The events that may pass over a call's data channel, each way: all, or those that are listed."""

    allowed_client_events: Literal["all"] | list[str] | None = None
    allowed_server_events: Literal["all"] | list[ServerEventSelector] | None = None


class ServerEventSelector(Model):
    """Server events of one type. For `response.event`, `response_event` is the type of the event inside."""

    type: str
    response_event: str | None = None


class Developer(Model):
    """Instructions of the developer."""

    content: list[DeveloperContent]
    role: Literal["developer"]
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None


class DeveloperContent(Model):
    """Text of the developer."""

    text: str
    type: Literal["input_text"] | None = None


class User(Model):
    """What the user said."""

    content: list[UserContent]
    role: Literal["user"]
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None


class UserContent(Model):
    """Text of the user."""

    text: str
    type: Literal["input_text"] | None = None


class Assistant(Model):
    """What the model said."""

    content: list[AssistantContent]
    role: Literal["assistant"]
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None


# What was said before the session began.
InitialItem: TypeAlias = Union[Developer, User, Assistant]


class AssistantContentText(Model):
    """Text of the model."""

    text: str
    type: Literal["text"] | None = None


class AssistantContentOutputText(Model):
    """Text of the model, as the Responses API writes it."""

    text: str
    type: Literal["output_text"]


AssistantContent: TypeAlias = Union[AssistantContentText, AssistantContentOutputText]


class Error(Model):
    """What was wrong. `client_event_id` is the `event_id` of the client's event, `param` the field at fault."""

    code: str
    message: str
    type: str
    client_event_id: str | None = None
    param: str | None = None

"""What the server says in a live session.

`client_event_id` is the `event_id` of the client's event that is answered. Times in ms are counted from the start of
the session.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..decision import Decision
from .decision_item_created_event import DecisionItemCreatedEvent
from .delegation_created_event import DelegationCreatedEvent
from .session import Error, SessionResource, SessionUsage


class SessionStartedEvent(Model):
    """The session runs, configured like this."""

    event_id: str
    session: SessionResource
    type: Literal["session.started"]
    client_event_id: str | None = None


class SessionUpdatedEvent(Model):
    """The session's configuration has changed to this."""

    event_id: str
    session: SessionResource
    type: Literal["session.updated"]
    client_event_id: str | None = None


class SessionClosedEvent(Model):
    """The session is over: why, and what it used."""

    event_id: str
    reason: Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"]
    session: SessionResource
    type: Literal["session.closed"]
    usage: SessionUsage
    client_event_id: str | None = None


class CommentaryAppendedEvent(Model):
    """The comment is in the session, at this time."""

    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.commentary.appended"]
    client_event_id: str | None = None


class DecisionEvent(Model):
    """Questions were answered. The source and the trigger are given where the transcript made them asked."""

    delegation_id: str | None = None
    event: Event
    event_id: str
    source_event_id: str | None = None
    source_event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"] | None = None
    trigger_id: str | None = None
    type: Literal["decision.event"]


class Event(Model):
    """The answers."""

    decision: Decision
    type: Literal["decision.completed"]


class DecisionItemDeletedEvent(Model):
    """The item was taken away."""

    event_id: str
    item_id: str
    type: Literal["decision.item.deleted"]
    client_event_id: str | None = None


class ErrorEvent(Model):
    """Something went wrong."""

    error: Error
    event_id: str
    type: Literal["error"]
    client_event_id: str | None = None


class InfoEvent(Model):
    """A note for the developer."""

    code: str
    event_id: str
    message: str
    type: Literal["info"]
    client_event_id: str | None = None


class InputAudioMutedEvent(Model):
    """The model does not listen any more."""

    event_id: str
    type: Literal["session.input_audio.muted"]
    client_event_id: str | None = None


class InputAudioUnmutedEvent(Model):
    """The model listens again."""

    event_id: str
    type: Literal["session.input_audio.unmuted"]
    client_event_id: str | None = None


class InputTranscriptDeltaEvent(Model):
    """More of what the user said, as text."""

    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.input_transcript.delta"]
    client_event_id: str | None = None


class InstructionsAppendedEvent(Model):
    """The instructions are in the session, at this time."""

    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.instructions.appended"]
    client_event_id: str | None = None


class OutputAudioDeltaEvent(Model):
    """The next piece of what the model says."""

    delta: str  # base64
    type: Literal["session.output_audio.delta"]
    end_ms: int | None = None
    start_ms: int | None = None


class OutputAudioFixturePlayedEvent(Model):
    """The prepared piece of audio is over."""

    event_id: str
    type: Literal["session.output_audio.fixture.played"]
    client_event_id: str | None = None


class OutputAudioFixturePlayingEvent(Model):
    """The prepared piece of audio starts."""

    event_id: str
    type: Literal["session.output_audio.fixture.playing"]
    client_event_id: str | None = None


class OutputTranscriptDeltaEvent(Model):
    """More of what the model said, as text."""

    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.output_transcript.delta"]
    client_event_id: str | None = None


class ResponseEvent(Model):
    """What the delegated model streams: `event` is an event of the Responses API as it came."""

    event: dict[str, object]
    event_id: str
    type: Literal["response.event"]
    client_event_id: str | None = None
    delegation_id: str | None = None


class SessionUsageUpdatedEvent(Model):
    """What the session has used so far."""

    event_id: str
    type: Literal["session.usage.updated"]
    usage: SessionUsage
    client_event_id: str | None = None
    context_window: ContextWindow | None = None


class ContextWindow(Model):
    """How full the model's context is."""

    usage_ratio: float  # 0 to 1


class ThinkingAppendedEvent(Model):
    """The thoughts are in the session, at this time."""

    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.thinking.appended"]
    client_event_id: str | None = None


# ---------------------------------------------------------------------- telephone calls, and those who listen in


class SessionInputAudioAppend(Model):
    """A piece of what the user says, for those who listen in."""

    audio: str  # base64
    type: Literal["session.input_audio.append"]


class TransportDtmfReceived(Model):
    """The other side has pressed keys of the telephone."""

    event: str
    event_id: str
    type: Literal["transport.dtmf.received"]


class TransportDtmfSend(Model):
    """Keys of the telephone are to be pressed."""

    event: str
    event_id: str
    type: Literal["transport.dtmf.send"]
    client_event_id: str | None = None


class TransportDtmfSent(Model):
    """The keys were pressed."""

    event: str
    event_id: str
    type: Literal["transport.dtmf.sent"]
    client_event_id: str | None = None


class TransportRinging(Model):
    """The telephone rings at the other side."""

    event_id: str
    session_id: str
    type: Literal["transport.ringing"]


class TransportAnswered(Model):
    """The other side has answered the telephone."""

    event_id: str
    session_id: str
    type: Literal["transport.answered"]


class TransportFailed(Model):
    """The telephone call failed; `error` says why."""

    error: TransportFailedError
    event_id: str
    session_id: str
    type: Literal["transport.failed"]


class TransportFailedError(Model):
    """Why the call did not come about."""

    code: str
    message: str
    type: Literal["call_error"]
    param: str | None = None


# The same on the connection of a session, on that of a fork, and on a second one that watches and steers a session.
ServerEvent: TypeAlias = Union[
    SessionStartedEvent,
    SessionUpdatedEvent,
    InputAudioMutedEvent,
    InputAudioUnmutedEvent,
    OutputAudioFixturePlayingEvent,
    OutputAudioFixturePlayedEvent,
    InstructionsAppendedEvent,
    ThinkingAppendedEvent,
    CommentaryAppendedEvent,
    SessionInputAudioAppend,
    OutputAudioDeltaEvent,
    InputTranscriptDeltaEvent,
    OutputTranscriptDeltaEvent,
    DelegationCreatedEvent,
    DecisionEvent,
    DecisionItemCreatedEvent,
    DecisionItemDeletedEvent,
    ResponseEvent,
    SessionUsageUpdatedEvent,
    SessionClosedEvent,
    ErrorEvent,
    InfoEvent,
    TransportDtmfReceived,
    TransportDtmfSend,
    TransportDtmfSent,
    TransportRinging,
    TransportAnswered,
    TransportFailed,
]
ForkServerEvent: TypeAlias = ServerEvent
ConnectServerEvent: TypeAlias = ServerEvent

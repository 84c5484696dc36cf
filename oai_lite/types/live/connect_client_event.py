"""What a client says over a second connection to a session, which watches and steers it."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .client_events import (
    CommentaryAppendEvent,
    DecisionCreateEvent,
    DecisionItemCreateEvent,
    DecisionItemDeleteEvent,
    InputAudioMuteEvent,
    InputAudioUnmuteEvent,
    InstructionsAppendEvent,
    OutputAudioFixturePlayEvent,
    ResponseCreateEvent,
    ResponseItemCreateEvent,
    SessionCloseEvent,
    SessionUpdateEvent,
    ThinkingAppendEvent,
)


class TransportDtmfSend(Model):
    """Press keys of the telephone."""

    event: str
    type: Literal["transport.dtmf.send"]
    event_id: str | None = None


# There is no audio, and no start: the session runs.
ConnectClientEvent: TypeAlias = Union[
    SessionUpdateEvent,
    InputAudioMuteEvent,
    InputAudioUnmuteEvent,
    OutputAudioFixturePlayEvent,
    TransportDtmfSend,
    InstructionsAppendEvent,
    ThinkingAppendEvent,
    CommentaryAppendEvent,
    DecisionCreateEvent,
    DecisionItemCreateEvent,
    DecisionItemDeleteEvent,
    ResponseItemCreateEvent,
    ResponseCreateEvent,
    SessionCloseEvent,
]

"""What a session's event stream tells: `AgentSessionEvent` is any of it, told apart by `type`.
The session's state, its environment, its turns, and the turns' items as they grow: texts come as deltas and once
more whole. A lost
connection loses events: read `sessions.items` for what is stored. `obfuscation` is padding, to be ignored.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .agent import AgentOutputItem, AgentSessionItem, OutputText, SummaryText, TokenUsage
from .agent_session import AgentSession, AgentSessionEnvironmentState, SessionError, Subagent
from .agents.sessions import Turn

# ---------------------------------------------------------------------- the session


class AgentSessionCreatedEvent(Model):
    """The session exists."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.created"]
    obfuscation: str | None = None


# ---------------------------------------------------------------------- the environment


class AgentSessionEnvironmentConnectedEvent(Model):
    """The environment is connected."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.connected"]
    obfuscation: str | None = None


class AgentSessionEnvironmentDisconnectedEvent(Model):
    """The environment's connection is lost; it may come back."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.disconnected"]
    obfuscation: str | None = None


class AgentSessionEnvironmentExpiredEvent(Model):
    """The environment is gone, with what was in it."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.expired"]
    obfuscation: str | None = None


class AgentSessionEnvironmentFailedEvent(Model):
    """The environment could not be set up; its `error` says why."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.failed"]
    obfuscation: str | None = None


class AgentSessionEnvironmentPendingEvent(Model):
    """The environment is being set up."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.pending"]
    obfuscation: str | None = None


class AgentSessionEnvironmentReadyEvent(Model):
    """The environment can be used."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.ready"]
    obfuscation: str | None = None


class AgentSessionEnvironmentResetEvent(Model):
    """The environment was started afresh, for the `reset_count`-th time: what was in it may be lost."""

    environment_id: str
    event_id: str
    reset_count: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.reset"]
    obfuscation: str | None = None


class AgentSessionEnvironmentSuspendedEvent(Model):
    """The environment sleeps until it is needed."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.suspended"]
    obfuscation: str | None = None


# ---------------------------------------------------------------------- the session's state


class AgentSessionErrorEvent(Model):
    """Something went wrong. It is an event among others: the stream may go on."""

    error: SessionError
    event_id: str
    session_id: str
    type: Literal["error"]
    obfuscation: str | None = None


class AgentSessionFailedEvent(Model):
    """The session has failed; its `error` says why."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.failed"]
    obfuscation: str | None = None


class AgentSessionIdleEvent(Model):
    """The session has nothing to do and waits for input."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.idle"]
    obfuscation: str | None = None


class AgentSessionInProgressEvent(Model):
    """The session is at work."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.in_progress"]
    obfuscation: str | None = None


class AgentSessionRequiresActionEvent(Model):
    """The session waits for you: see `session.required_actions`."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.requires_action"]
    obfuscation: str | None = None


# ---------------------------------------------------------------------- subagents


class AgentSessionSubagentActiveEvent(Model):
    """A subagent is at work."""

    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.active"]
    obfuscation: str | None = None


class AgentSessionSubagentClosedEvent(Model):
    """A subagent has ended."""

    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.closed"]
    obfuscation: str | None = None


class AgentSessionSubagentCreatedEvent(Model):
    """A subagent was started."""

    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.created"]
    obfuscation: str | None = None


# ---------------------------------------------------------------------- turns and their items


class AgentSessionTurnCancelledEvent(Model):
    """The turn was cancelled."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.cancelled"]
    usage: TokenUsage | None = None
    obfuscation: str | None = None


class AgentSessionTurnCompletedEvent(Model):
    """The turn is done."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.completed"]
    usage: TokenUsage | None = None
    obfuscation: str | None = None


class AgentSessionTurnContentPartAddedEvent(Model):
    """A part of a message has begun, still empty."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.content_part.added"]
    obfuscation: str | None = None


class AgentSessionTurnContentPartDoneEvent(Model):
    """A part of a message is whole."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.content_part.done"]
    obfuscation: str | None = None


class AgentSessionTurnCreatedEvent(Model):
    """A turn was queued."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.created"]
    obfuscation: str | None = None


class AgentSessionTurnFailedEvent(Model):
    """The turn failed; its `error` says why."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.failed"]
    usage: TokenUsage | None = None
    obfuscation: str | None = None


class AgentSessionTurnInProgressEvent(Model):
    """The turn has begun."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.in_progress"]
    obfuscation: str | None = None


class AgentSessionTurnItemAddedEvent(Model):
    """An item has begun: a message, a call, reasoning."""

    event_id: str
    item: AgentSessionItem
    output_index: int | None = None
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.item.added"]
    obfuscation: str | None = None


class AgentSessionTurnItemDoneEvent(Model):
    """An item is whole."""

    event_id: str
    item: AgentOutputItem
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.item.done"]
    obfuscation: str | None = None


class AgentSessionTurnOutputTextDeltaEvent(Model):
    """The next piece of a message's text."""

    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.output_text.delta"]
    obfuscation: str | None = None


class AgentSessionTurnOutputTextDoneEvent(Model):
    """A message's text, whole."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    text: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.output_text.done"]
    obfuscation: str | None = None


class AgentSessionTurnReasoningSummaryPartAddedEvent(Model):
    """A part of the summary of the model's reasoning has begun."""

    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    summary_index: int
    turn_id: str | None = None
    type: Literal["agent.session.turn.reasoning_summary_part.added"]
    obfuscation: str | None = None


class AgentSessionTurnReasoningSummaryPartDoneEvent(Model):
    """A part of the summary is whole, or was broken off."""

    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    status: Literal["incomplete"] | None = None
    summary_index: int
    turn_id: str | None = None
    type: Literal["agent.session.turn.reasoning_summary_part.done"]
    obfuscation: str | None = None


class AgentSessionTurnReasoningSummaryTextDeltaEvent(Model):
    """The next piece of the summary."""

    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    turn_id: str | None = None
    type: Literal["agent.session.turn.reasoning_summary_text.delta"]
    obfuscation: str | None = None


class AgentSessionTurnReasoningSummaryTextDoneEvent(Model):
    """A part of the summary as text, whole."""

    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    text: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.reasoning_summary_text.done"]
    obfuscation: str | None = None


class AgentOutputCommandExecutionOutputDeltaEvent(Model):
    """What a command has written since the last such event."""

    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.output.command_execution_output.delta"]
    obfuscation: str | None = None


AgentSessionEvent: TypeAlias = Union[
    AgentSessionErrorEvent,
    AgentSessionEnvironmentReadyEvent,
    AgentSessionEnvironmentSuspendedEvent,
    AgentSessionEnvironmentExpiredEvent,
    AgentSessionEnvironmentResetEvent,
    AgentOutputCommandExecutionOutputDeltaEvent,
    AgentSessionCreatedEvent,
    AgentSessionTurnCreatedEvent,
    AgentSessionTurnInProgressEvent,
    AgentSessionTurnCompletedEvent,
    AgentSessionTurnFailedEvent,
    AgentSessionTurnCancelledEvent,
    AgentSessionTurnItemAddedEvent,
    AgentSessionIdleEvent,
    AgentSessionInProgressEvent,
    AgentSessionRequiresActionEvent,
    AgentSessionFailedEvent,
    AgentSessionEnvironmentPendingEvent,
    AgentSessionEnvironmentConnectedEvent,
    AgentSessionEnvironmentDisconnectedEvent,
    AgentSessionEnvironmentFailedEvent,
    AgentSessionSubagentCreatedEvent,
    AgentSessionSubagentActiveEvent,
    AgentSessionSubagentClosedEvent,
    AgentSessionTurnItemDoneEvent,
    AgentSessionTurnContentPartAddedEvent,
    AgentSessionTurnContentPartDoneEvent,
    AgentSessionTurnOutputTextDeltaEvent,
    AgentSessionTurnOutputTextDoneEvent,
    AgentSessionTurnReasoningSummaryPartAddedEvent,
    AgentSessionTurnReasoningSummaryPartDoneEvent,
    AgentSessionTurnReasoningSummaryTextDeltaEvent,
    AgentSessionTurnReasoningSummaryTextDoneEvent,
]

"""What the server says in a live session.

`client_event_id` is the `event_id` of the client's event that is answered. Times in ms are counted from the start of
the session.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..decision import Decision
from .client_events import ItemCustomToolCallOutputOutputParts, ItemFunctionCallOutputOutputParts
from .decision_stored_user_message import (
    ContentPart,
    ContentPartInputImage,
    ContentPartInputText,
    DecisionStoredUserMessage,
)
from .session import (
    DecisionStoredAssistantMessage,
    DecisionStoredDeveloperMessage,
    DecisionStoredSystemMessage,
    Error,
    SessionResource,
    SessionUsage,
)


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
    """The call did not come about."""

    error: TransportFailedError
    event_id: str
    session_id: str
    type: Literal["transport.failed"]


class TransportFailedError(Model):
    """Why."""

    code: str
    message: str
    type: Literal["call_error"]
    param: str | None = None


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


class DecisionItemCreatedEvent(Model):
    """The item was added; it has an id now."""

    event_id: str
    item: ItemUnion
    type: Literal["decision.item.created"]
    client_event_id: str | None = None


class ItemFunctionCall(Model):
    """A function was called. `arguments` is JSON text."""

    id: str
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ItemFunctionCallOutput(Model):
    """What the function of that call gave back."""

    id: str
    call_id: str
    output: str | list[ItemFunctionCallOutputOutputParts]
    type: Literal["function_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ItemCustomToolCall(Model):
    """A custom tool was called, with text."""

    id: str
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ItemCustomToolCallOutput(Model):
    """What the custom tool of that call gave back."""

    id: str
    call_id: str
    output: str | list[ItemCustomToolCallOutputOutputParts]
    type: Literal["custom_tool_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None


ItemUnion: TypeAlias = Union[
    DecisionStoredUserMessage,
    DecisionStoredDeveloperMessage,
    DecisionStoredSystemMessage,
    DecisionStoredAssistantMessage,
    ItemFunctionCall,
    ItemFunctionCallOutput,
    ItemCustomToolCall,
    ItemCustomToolCallOutput,
]


class DecisionItemDeletedEvent(Model):
    """The item was taken away."""

    event_id: str
    item_id: str
    type: Literal["decision.item.deleted"]
    client_event_id: str | None = None


class DelegationCreatedEvent(Model):
    """The model hands work over. If the target is the client, it is your turn."""

    delegation: Delegation
    event_id: str
    offset_ms: int  # from the start of the session
    type: Literal["session.delegation.created"]
    client_event_id: str | None = None


class Delegation(Model):
    """What was handed over, and to whom."""

    id: str
    target: Literal["client", "responses", "decisions"]
    type: Literal["delegation"]
    response_id: str | None = None


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


# Over the connection of a session.
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
# Over the connection of a fork.
ForkServerEvent: TypeAlias = Union[
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
# Over a second connection, which watches and steers the session.
ConnectServerEvent: TypeAlias = Union[
    SessionStartedEvent,
    SessionUpdatedEvent,
    InputAudioMutedEvent,
    InputAudioUnmutedEvent,
    OutputAudioFixturePlayingEvent,
    OutputAudioFixturePlayedEvent,
    InstructionsAppendedEvent,
    ThinkingAppendedEvent,
    CommentaryAppendedEvent,
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
    SessionInputAudioAppend,
    OutputAudioDeltaEvent,
    TransportDtmfReceived,
    TransportDtmfSend,
    TransportDtmfSent,
    TransportRinging,
    TransportAnswered,
    TransportFailed,
]


# Second names of shapes that are at home elsewhere.
Item: TypeAlias = DecisionStoredUserMessage
ItemContentParts: TypeAlias = ContentPart
ItemContentPartsInputImage: TypeAlias = ContentPartInputImage
ItemContentPartsInputText: TypeAlias = ContentPartInputText

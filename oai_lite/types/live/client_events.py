"""What a client says in a live session.

`event_id` is a name of the client's own for an event. Acknowledgements and errors carry it as `client_event_id`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..responses.response import ResponseInputItem
from .decision_stored_user_message import (
    ContentPart,
    ContentPartInputImage,
    ContentPartInputText,
    DecisionUserMessage,
    ForkSessionConfig,
)
from .session import (
    ChoiceInstructionsPartsInputImage,
    DecisionAssistantMessage,
    DecisionDeveloperMessage,
    DecisionInputText,
    DecisionSystemMessage,
    SessionConfig,
    SessionUpdateConfig,
)


class TransportDtmfSend(Model):
    """Press keys of the telephone."""

    event: str
    type: Literal["transport.dtmf.send"]
    event_id: str | None = None


class SessionStartEvent(Model):
    """Start the session. Answered by `session.started`."""

    session: SessionConfig
    type: Literal["session.start"]
    event_id: str | None = None


class SessionUpdateEvent(Model):
    """Change the running session. Answered by `session.updated`."""

    session: SessionUpdateConfig
    type: Literal["session.update"]
    event_id: str | None = None


class SessionCloseEvent(Model):
    """End the session. Answered by `session.closed`."""

    type: Literal["session.close"]
    event_id: str | None = None


class ForkSessionStartEvent(Model):
    """Start the fork. Answered by `session.started`."""

    session: ForkSessionConfig
    type: Literal["session.start"]
    event_id: str | None = None


class InputAudioAppendEvent(Model):
    """The next piece of what the user says."""

    audio: str  # base64
    type: Literal["session.input_audio.append"]
    event_id: str | None = None


class InputAudioMuteEvent(Model):
    """Stop listening to the user. Answered by `session.input_audio.muted`."""

    type: Literal["session.input_audio.mute"]
    event_id: str | None = None


class InputAudioUnmuteEvent(Model):
    """Listen to the user again. Answered by `session.input_audio.unmuted`."""

    type: Literal["session.input_audio.unmute"]
    event_id: str | None = None


class CommentaryAppendEvent(Model):
    """Add a comment, such as how delegated work goes. `delegation_id` says which piece of work it belongs to."""

    content: str
    delegation_id: str | None = None
    type: Literal["session.commentary.append"]
    event_id: str | None = None


class InstructionsAppendEvent(Model):
    """Tell the model what to do from now on. `delegation_id` says which piece of delegated work it belongs to."""

    content: str
    delegation_id: str | None = None
    type: Literal["session.instructions.append"]
    event_id: str | None = None


class ThinkingAppendEvent(Model):
    """Add to what the model thinks with. `delegation_id` says which piece of delegated work it belongs to."""

    content: str
    delegation_id: str | None = None
    type: Literal["session.thinking.append"]
    event_id: str | None = None


class OutputAudioFixturePlayEvent(Model):
    """Play a prepared piece of audio to the user. Answered when it starts, and when it is over."""

    audio: str
    type: Literal["session.output_audio.fixture.play"]
    event_id: str | None = None


class DecisionCreateEvent(Model):
    """Ask the questions now. Answered by `decision.event`."""

    event_id: str
    type: Literal["decision.create"]


class DecisionItemCreateEvent(Model):
    """Add an item to what is decided about. Answered by `decision.item.created`."""

    item: ItemUnion
    type: Literal["decision.item.create"]
    event_id: str | None = None


class ItemFunctionCall(Model):
    """A function was called. `arguments` is JSON text."""

    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ItemFunctionCallOutput(Model):
    """What the function of that call gave back."""

    call_id: str
    output: str | list[ItemFunctionCallOutputOutputParts]
    type: Literal["function_call_output"]
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ItemFunctionCallOutputOutputPartsInputImage(ChoiceInstructionsPartsInputImage):
    """An image that the tool gave back."""


ItemFunctionCallOutputOutputParts: TypeAlias = Union[DecisionInputText, ItemFunctionCallOutputOutputPartsInputImage]


class ItemCustomToolCall(Model):
    """A custom tool was called, with text."""

    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ItemCustomToolCallOutput(Model):
    """What the custom tool of that call gave back."""

    call_id: str
    output: str | list[ItemCustomToolCallOutputOutputParts]
    type: Literal["custom_tool_call_output"]
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


ItemUnion: TypeAlias = Union[
    DecisionUserMessage,
    DecisionDeveloperMessage,
    DecisionSystemMessage,
    DecisionAssistantMessage,
    ItemFunctionCall,
    ItemFunctionCallOutput,
    ItemCustomToolCall,
    ItemCustomToolCallOutput,
]


class ItemCustomToolCallOutputOutputPartsInputImage(ChoiceInstructionsPartsInputImage):
    """An image in what a custom tool returned."""


ItemCustomToolCallOutputOutputParts: TypeAlias = Union[DecisionInputText, ItemCustomToolCallOutputOutputPartsInputImage]


class DecisionItemDeleteEvent(Model):
    """Take an item away from what is decided about. Answered by `decision.item.deleted`."""

    item_id: str
    type: Literal["decision.item.delete"]
    event_id: str | None = None


class ResponseItemCreateEvent(Model):
    """Add an item to what the delegated model works on, such as a function's output."""

    item: ResponseInputItem
    type: Literal["response.item.create"]
    event_id: str | None = None


class ResponseCreateEvent(Model):
    """Let the delegated model go on."""

    type: Literal["response.create"]
    event_id: str | None = None


# Over the connection of a session.
ClientEvent: TypeAlias = Union[
    SessionStartEvent,
    SessionUpdateEvent,
    InputAudioAppendEvent,
    InputAudioMuteEvent,
    InputAudioUnmuteEvent,
    OutputAudioFixturePlayEvent,
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
# Over the connection of a fork.
ForkClientEvent: TypeAlias = Union[
    ForkSessionStartEvent,
    SessionUpdateEvent,
    InputAudioAppendEvent,
    InputAudioMuteEvent,
    InputAudioUnmuteEvent,
    OutputAudioFixturePlayEvent,
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


# Second names of shapes that are at home elsewhere.
Item: TypeAlias = DecisionUserMessage
ItemContentParts: TypeAlias = ContentPart
ItemContentPartsInputImage: TypeAlias = ContentPartInputImage
ItemContentPartsInputText: TypeAlias = ContentPartInputText

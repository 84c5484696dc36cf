"""What a client says in a live session, as it is sent.

`event_id` is a name of the client's own for an event. Acknowledgements and errors carry it as `client_event_id`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..decision import InputUnionMember1DecisionInputCustomToolCall, InputUnionMember1DecisionInputFunctionCall
from ..responses.item_params import ResponseInputItemParam
from .live_params import (
    ChoiceInstructionsPartsInputImage,
    ClientDelegationParam,
    DecisionAssistantMessageParam,
    DecisionDeveloperMessageParam,
    DecisionInputTextParam,
    DecisionsDelegationUpdateConfigParam,
    DecisionSystemMessageParam,
    DecisionTriggerParam,
    SessionConfigParam,
)
from .media_session_fork_config_param import Delegation as MediaSessionForkConfigParamDelegation, ForkSessionConfigParam
from .session import DecisionJSONObject

# ---------------------------------------------------------------------- what a user said, for decisions, as it is sent


class DecisionUserMessageParam(TypedDict, total=False):
    """What the user said, as text or in parts, which may be images and data."""

    content: Required[str | Iterable[ContentPart]]
    role: Required[Literal["user"]]
    id: str | None
    type: Literal["message"]


class ContentPartInputText(TypedDict, total=False):
    """Text of the user."""

    text: Required[str]
    type: Required[Literal["input_text"]]


class ContentPartInputImage(ChoiceInstructionsPartsInputImage, total=False):
    """An image of the user."""


class ContentPartInputJSON(TypedDict, total=False):
    """Data of the user."""

    data: Required[DecisionJSONObject | Iterable[DecisionJSONObject]]
    type: Required[Literal["input_json"]]


ContentPart: TypeAlias = Union[ContentPartInputText, ContentPartInputImage, ContentPartInputJSON]


# ---------------------------------------------------------------------- what a client says in a live session, as it is sent


# ---------------------------------------------------------------------- the configuration that can change while a session runs, as it is sent


class SessionUpdateConfigParam(TypedDict, total=False):
    """New settings for a running session: to whom it hands work, and what is asked again and again."""

    delegation: Delegation | None
    triggers: Iterable[DecisionTriggerParam]


class DelegationResponses(MediaSessionForkConfigParamDelegation, total=False):
    """Changes to how work is handed to the Responses API."""


class DelegationDecisions(TypedDict, total=False):
    """Changes to the questions, or to the model that answers them."""

    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int
    decisions: DecisionsDelegationUpdateConfigParam


Delegation: TypeAlias = Union[ClientDelegationParam, DelegationResponses, DelegationDecisions]


# ---------------------------------------------------------------------- what a client says in a live session, as it is sent


class TransportDtmfSend(TypedDict, total=False):
    """Press keys of the telephone."""

    event: Required[str]
    type: Required[Literal["transport.dtmf.send"]]
    event_id: str | None


class SessionStartEventParam(TypedDict, total=False):
    """Start the session. Answered by `session.started`."""

    session: Required[SessionConfigParam]
    type: Required[Literal["session.start"]]
    event_id: str | None


class SessionUpdateEventParam(TypedDict, total=False):
    """Change the running session. Answered by `session.updated`."""

    session: Required[SessionUpdateConfigParam]
    type: Required[Literal["session.update"]]
    event_id: str | None


class SessionCloseEventParam(TypedDict, total=False):
    """End the session. Answered by `session.closed`."""

    type: Required[Literal["session.close"]]
    event_id: str | None


class ForkSessionStartEventParam(TypedDict, total=False):
    """Start the fork. Answered by `session.started`."""

    session: Required[ForkSessionConfigParam]
    type: Required[Literal["session.start"]]
    event_id: str | None


class InputAudioAppendEventParam(TypedDict, total=False):
    """The next piece of what the user says."""

    audio: Required[str]  # base64
    type: Required[Literal["session.input_audio.append"]]
    event_id: str | None


class InputAudioMuteEventParam(TypedDict, total=False):
    """Stop listening to the user. Answered by `session.input_audio.muted`."""

    type: Required[Literal["session.input_audio.mute"]]
    event_id: str | None


class InputAudioUnmuteEventParam(TypedDict, total=False):
    """Listen to the user again. Answered by `session.input_audio.unmuted`."""

    type: Required[Literal["session.input_audio.unmute"]]
    event_id: str | None


class CommentaryAppendEventParam(TypedDict, total=False):
    """Add a comment, such as how delegated work goes. `delegation_id` says which piece of work it belongs to."""

    content: Required[str]
    delegation_id: Required[str | None]
    type: Required[Literal["session.commentary.append"]]
    event_id: str | None


class InstructionsAppendEventParam(TypedDict, total=False):
    """Tell the model what to do from now on. `delegation_id` says which piece of delegated work it belongs to."""

    content: Required[str]
    delegation_id: Required[str | None]
    type: Required[Literal["session.instructions.append"]]
    event_id: str | None


class ThinkingAppendEventParam(TypedDict, total=False):
    """Add to what the model thinks with. `delegation_id` says which piece of delegated work it belongs to."""

    content: Required[str]
    delegation_id: Required[str | None]
    type: Required[Literal["session.thinking.append"]]
    event_id: str | None


class OutputAudioFixturePlayEventParam(TypedDict, total=False):
    """Play a prepared piece of audio to the user. Answered when it starts, and when it is over."""

    audio: Required[str]
    type: Required[Literal["session.output_audio.fixture.play"]]
    event_id: str | None


class DecisionCreateEventParam(TypedDict, total=False):
    """Ask the questions now. Answered by `decision.event`."""

    event_id: Required[str]
    type: Required[Literal["decision.create"]]


class DecisionItemCreateEventParam(TypedDict, total=False):
    """Add an item to what is decided about. Answered by `decision.item.created`."""

    item: Required[ItemUnion]
    type: Required[Literal["decision.item.create"]]
    event_id: str | None


class ItemFunctionCall(InputUnionMember1DecisionInputFunctionCall, total=False):
    """A function was called. `arguments` is JSON text."""


class ItemFunctionCallOutput(TypedDict, total=False):
    """What the function of that call gave back."""

    call_id: Required[str]
    output: Required[str | Iterable[ItemFunctionCallOutputOutputParts]]
    type: Required[Literal["function_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ItemFunctionCallOutputOutputPartsInputImage(ChoiceInstructionsPartsInputImage, total=False):
    """An image that the tool gave back."""


ItemFunctionCallOutputOutputParts: TypeAlias = Union[
    DecisionInputTextParam, ItemFunctionCallOutputOutputPartsInputImage
]


class ItemCustomToolCall(InputUnionMember1DecisionInputCustomToolCall, total=False):
    """A custom tool was called, with text."""


class ItemCustomToolCallOutput(TypedDict, total=False):
    """What the custom tool of that call gave back."""

    call_id: Required[str]
    output: Required[str | Iterable[ItemCustomToolCallOutputOutputParts]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


ItemUnion: TypeAlias = Union[
    DecisionUserMessageParam,
    DecisionDeveloperMessageParam,
    DecisionSystemMessageParam,
    DecisionAssistantMessageParam,
    ItemFunctionCall,
    ItemFunctionCallOutput,
    ItemCustomToolCall,
    ItemCustomToolCallOutput,
]


class ItemCustomToolCallOutputOutputPartsInputImage(ChoiceInstructionsPartsInputImage, total=False):
    """An image in what a custom tool returned."""


ItemCustomToolCallOutputOutputParts: TypeAlias = Union[
    DecisionInputTextParam, ItemCustomToolCallOutputOutputPartsInputImage
]


class DecisionItemDeleteEventParam(TypedDict, total=False):
    """Take an item away from what is decided about. Answered by `decision.item.deleted`."""

    item_id: Required[str]
    type: Required[Literal["decision.item.delete"]]
    event_id: str | None


class ResponseItemCreateEventParam(TypedDict, total=False):
    """Add an item to what the delegated model works on, such as a function's output."""

    item: Required[ResponseInputItemParam]
    type: Required[Literal["response.item.create"]]
    event_id: str | None


class ResponseCreateEventParam(TypedDict, total=False):
    """Let the delegated model go on."""

    type: Required[Literal["response.create"]]
    event_id: str | None


# Over the connection of a session.
ClientEventParam: TypeAlias = Union[
    SessionStartEventParam,
    SessionUpdateEventParam,
    InputAudioAppendEventParam,
    InputAudioMuteEventParam,
    InputAudioUnmuteEventParam,
    OutputAudioFixturePlayEventParam,
    InstructionsAppendEventParam,
    ThinkingAppendEventParam,
    CommentaryAppendEventParam,
    DecisionCreateEventParam,
    DecisionItemCreateEventParam,
    DecisionItemDeleteEventParam,
    ResponseItemCreateEventParam,
    ResponseCreateEventParam,
    SessionCloseEventParam,
]
# Over the connection of a fork.
ForkClientEventParam: TypeAlias = Union[
    ForkSessionStartEventParam,
    SessionUpdateEventParam,
    InputAudioAppendEventParam,
    InputAudioMuteEventParam,
    InputAudioUnmuteEventParam,
    OutputAudioFixturePlayEventParam,
    InstructionsAppendEventParam,
    ThinkingAppendEventParam,
    CommentaryAppendEventParam,
    DecisionCreateEventParam,
    DecisionItemCreateEventParam,
    DecisionItemDeleteEventParam,
    ResponseItemCreateEventParam,
    ResponseCreateEventParam,
    SessionCloseEventParam,
]
# There is no audio, and no start: the session runs.
ConnectClientEventParam: TypeAlias = Union[
    SessionUpdateEventParam,
    InputAudioMuteEventParam,
    InputAudioUnmuteEventParam,
    OutputAudioFixturePlayEventParam,
    TransportDtmfSend,
    InstructionsAppendEventParam,
    ThinkingAppendEventParam,
    CommentaryAppendEventParam,
    DecisionCreateEventParam,
    DecisionItemCreateEventParam,
    DecisionItemDeleteEventParam,
    ResponseItemCreateEventParam,
    ResponseCreateEventParam,
    SessionCloseEventParam,
]


# Second names of shapes that are at home elsewhere.
Item: TypeAlias = DecisionUserMessageParam
ItemContentParts: TypeAlias = ContentPart
ItemContentPartsInputImage: TypeAlias = ContentPartInputImage
ItemContentPartsInputText: TypeAlias = ContentPartInputText

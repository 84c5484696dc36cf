"""What a streamed response is made of: `ResponseStreamEvent`.

`sequence_number` counts a response's events from 0: after a break in a background response's stream, go on from it
with `starting_after`. An item is begun by `response.output_item.added` and finished by `response.output_item.done`, a
part of a message likewise; in between, events tell what happens to the item at `output_index` of the output and to
the part at `content_index` of its content. Deltas add up: the `done` event that ends them repeats the whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ...model import Model
from ..shared import Metadata, MisalignmentSteer, Reasoning, ResponsesModel, _Misalignment
from .response import (
    Conversation as _Conversation,
    Response,
    ResponseIncludable,
    ResponseInput,
    ResponsePrompt,
    ServiceTier,
)
from .response_output_item import (
    ResponseOutputItem,
    ResponseReasoningSummaryPartAddedEvent,
    ResponseReasoningSummaryPartDoneEvent,
    ResponseShellCallOutputContentDoneEvent,
)
from .steer import (
    ResponseSteerAcceptedEvent,
    ResponseSteerErrorCode,
    ResponseSteerEvent,
    ResponseSteerInput,
    ResponseSteerPendingEvent,
)
from .tool_calls import ResponseTextDeltaEvent, ResponseTextDoneEvent
from .tools import (
    AnnotationContainerFileCitation,
    AnnotationFileCitation,
    AnnotationFilePath,
    AnnotationURLCitation,
    ProgrammaticToolCalling,
    ResponseOutputRefusal,
    ResponseOutputText,
    ResponseTextConfig,
    Tool,
    ToolChoiceAllowed,
    ToolChoiceApplyPatch,
    ToolChoiceCustom,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolChoiceOptions,
    ToolChoiceShell,
    ToolChoiceTypes,
)


class _SnapshotEvent(Model):
    """The response as it stands, `output` included as far as it is known."""

    response: Response
    sequence_number: int


class _ItemEvent(Model):
    """Something happened to one item."""

    item_id: str
    output_index: int
    sequence_number: int


# ---------------------------------------------------------------------- the response as a whole


class ResponseCreatedEvent(_SnapshotEvent):
    """The response exists: the first event."""

    type: Literal["response.created"]


class ResponseQueuedEvent(_SnapshotEvent):
    """The response waits for its turn."""

    type: Literal["response.queued"]


class ResponseInProgressEvent(_SnapshotEvent):
    """The model is at work."""

    type: Literal["response.in_progress"]


class ResponseCompletedEvent(_SnapshotEvent):
    """The response is complete; `response` is what the same request would have returned without streaming."""

    type: Literal["response.completed"]


class ResponseIncompleteEvent(_SnapshotEvent):
    """The response ended early; `response.incomplete_details` says why."""

    type: Literal["response.incomplete"]


class ResponseFailedEvent(_SnapshotEvent):
    """The response failed; `response.error` says why."""

    type: Literal["response.failed"]


class ResponseErrorEvent(Model):
    """The stream failed; it ends here."""

    code: str | None = None
    message: str
    param: str | None = None
    sequence_number: int
    type: Literal["error"]


# ---------------------------------------------------------------------- items and their parts


class ResponseOutputItemAddedEvent(Model):
    """An item begins; most of its content is still to come."""

    item: ResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.added"]


class ResponseOutputItemDoneEvent(Model):
    """An item is finished, and complete in `item`."""

    item: ResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]


class ResponseContentPartAddedEvent(Model):
    """A part of a message, or of reasoning, begins."""

    content_index: int
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    type: Literal["response.content_part.added"]


class ResponseContentPartDoneEvent(Model):
    """A part is finished, and complete in `part`."""

    content_index: int
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    type: Literal["response.content_part.done"]


class PartReasoningText(Model):
    """A part of the reasoning itself."""

    text: str
    type: Literal["reasoning_text"]


Part: TypeAlias = Union[ResponseOutputText, ResponseOutputRefusal, PartReasoningText]


# ---------------------------------------------------------------------- text and audio


class ResponseOutputTextAnnotationAddedEvent(Model):
    """A citation was added to a text, as number `annotation_index` of its annotations."""

    annotation: (
        AnnotationFileCitation | AnnotationURLCitation | AnnotationContainerFileCitation | AnnotationFilePath | None
    ) = None
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"]


class ResponseRefusalDeltaEvent(Model):
    """The next piece of a refusal."""

    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.refusal.delta"]


class ResponseRefusalDoneEvent(Model):
    """A refusal is complete."""

    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]


class ResponseAudioDeltaEvent(Model):
    """The next piece of speech, in base64."""

    delta: str
    sequence_number: int
    type: Literal["response.audio.delta"]


class ResponseAudioDoneEvent(Model):
    """The speech is complete."""

    sequence_number: int
    type: Literal["response.audio.done"]


class ResponseAudioTranscriptDeltaEvent(Model):
    """The next piece of the speech's transcript."""

    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]


class ResponseAudioTranscriptDoneEvent(Model):
    """The transcript is complete."""

    sequence_number: int
    type: Literal["response.audio.transcript.done"]


# ---------------------------------------------------------------------- reasoning


class ResponseReasoningSummaryTextDeltaEvent(Model):
    """The next piece of a reasoning summary's part."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"]


class ResponseReasoningSummaryTextDoneEvent(Model):
    """The text of a reasoning summary's part is complete."""

    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"]


class ResponseReasoningTextDeltaEvent(Model):
    """The next piece of the reasoning itself, from models that show it."""

    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.reasoning_text.delta"]


class ResponseReasoningTextDoneEvent(Model):
    """A part of the reasoning itself is complete."""

    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"]


# ---------------------------------------------------------------------- calls that you answer


class ResponseFunctionCallArgumentsDeltaEvent(Model):
    """The next piece of a function call's arguments; together they are JSON."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.delta"]


class ResponseFunctionCallArgumentsDoneEvent(Model):
    """A function call's arguments are complete."""

    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"]


class ResponseCustomToolCallInputDeltaEvent(Model):
    """The next piece of a custom tool's input."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"]


class ResponseCustomToolCallInputDoneEvent(Model):
    """A custom tool's input is complete."""

    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"]


# ---------------------------------------------------------------------- searching


class ResponseFileSearchCallInProgressEvent(_ItemEvent):
    """A file search was called for."""

    type: Literal["response.file_search_call.in_progress"]


class ResponseFileSearchCallSearchingEvent(_ItemEvent):
    """The search of the vector stores runs."""

    type: Literal["response.file_search_call.searching"]


class ResponseFileSearchCallCompletedEvent(_ItemEvent):
    """The search is over."""

    type: Literal["response.file_search_call.completed"]


class ResponseWebSearchCallInProgressEvent(_ItemEvent):
    """A web search was called for."""

    type: Literal["response.web_search_call.in_progress"]


class ResponseWebSearchCallSearchingEvent(_ItemEvent):
    """The search of the web runs."""

    type: Literal["response.web_search_call.searching"]


class ResponseWebSearchCallCompletedEvent(_ItemEvent):
    """The search is over."""

    type: Literal["response.web_search_call.completed"]


# ---------------------------------------------------------------------- code and shells


class ResponseCodeInterpreterCallInProgressEvent(_ItemEvent):
    """A call of the code interpreter begins."""

    type: Literal["response.code_interpreter_call.in_progress"]


class ResponseCodeInterpreterCallCodeDeltaEvent(Model):
    """The next piece of the code."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]


class ResponseCodeInterpreterCallCodeDoneEvent(Model):
    """The code is complete."""

    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"]


class ResponseCodeInterpreterCallInterpretingEvent(_ItemEvent):
    """The code runs."""

    type: Literal["response.code_interpreter_call.interpreting"]


class ResponseCodeInterpreterCallCompletedEvent(_ItemEvent):
    """The code has run."""

    type: Literal["response.code_interpreter_call.completed"]


class ResponseShellCallCommandAddedEvent(Model):
    """Another command of a shell call begins, as number `command_index` of them."""

    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.added"]


class ResponseShellCallCommandDeltaEvent(Model):
    """The next piece of a command."""

    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"]
    obfuscation: str | None = None  # random padding; ignore it


class ResponseShellCallCommandDoneEvent(Model):
    """A command is complete."""

    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.done"]


class ResponseShellCallOutputContentDeltaEvent(Model):
    """The next piece of what a command writes."""

    command_index: int
    delta: Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]


class Delta(Model):
    """What was written to either stream since the last such event."""

    stderr: str | None = None
    stdout: str | None = None


# ---------------------------------------------------------------------- images


class ResponseImageGenCallInProgressEvent(_ItemEvent):
    """A call of image generation begins."""

    type: Literal["response.image_generation_call.in_progress"]


class ResponseImageGenCallGeneratingEvent(_ItemEvent):
    """The image is being made."""

    type: Literal["response.image_generation_call.generating"]


class ResponseImageGenCallPartialImageEvent(Model):
    """A preview of the image, in base64."""

    item_id: str
    output_index: int
    partial_image_b64: str
    partial_image_index: int  # from 0
    sequence_number: int
    type: Literal["response.image_generation_call.partial_image"]
    background: str | None = None
    output_format: str | None = None
    quality: str | None = None
    size: str | None = None


class ResponseImageGenCallCompletedEvent(_ItemEvent):
    """The image is finished; it comes with the item's `done` event."""

    type: Literal["response.image_generation_call.completed"]


# ---------------------------------------------------------------------- remote MCP servers


class ResponseMcpListToolsInProgressEvent(_ItemEvent):
    """An MCP server is asked for its tools."""

    type: Literal["response.mcp_list_tools.in_progress"]


class ResponseMcpListToolsCompletedEvent(_ItemEvent):
    """The server's tools are known."""

    type: Literal["response.mcp_list_tools.completed"]


class ResponseMcpListToolsFailedEvent(_ItemEvent):
    """The server's tools could not be had."""

    type: Literal["response.mcp_list_tools.failed"]


class ResponseMcpCallInProgressEvent(_ItemEvent):
    """A call of an MCP tool begins."""

    type: Literal["response.mcp_call.in_progress"]


class ResponseMcpCallArgumentsDeltaEvent(Model):
    """The next piece of the call's arguments; together they are JSON."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.delta"]


class ResponseMcpCallArgumentsDoneEvent(Model):
    """The call's arguments are complete."""

    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.done"]


class ResponseMcpCallCompletedEvent(_ItemEvent):
    """The call succeeded."""

    type: Literal["response.mcp_call.completed"]


class ResponseMcpCallFailedEvent(_ItemEvent):
    """The call failed."""

    type: Literal["response.mcp_call.failed"]


# ---------------------------------------------------------------------- the context


class ResponseCompactionCompactingEvent(_ItemEvent):
    """Earlier items are being condensed."""

    type: Literal["response.compaction.compacting"]


ResponseStreamEvent: TypeAlias = Union[
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseCodeInterpreterCallCodeDeltaEvent,
    ResponseCodeInterpreterCallCodeDoneEvent,
    ResponseCodeInterpreterCallCompletedEvent,
    ResponseCodeInterpreterCallInProgressEvent,
    ResponseCodeInterpreterCallInterpretingEvent,
    ResponseCompactionCompactingEvent,
    ResponseCompletedEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseErrorEvent,
    ResponseFileSearchCallCompletedEvent,
    ResponseFileSearchCallInProgressEvent,
    ResponseFileSearchCallSearchingEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseShellCallCommandAddedEvent,
    ResponseShellCallCommandDeltaEvent,
    ResponseShellCallCommandDoneEvent,
    ResponseShellCallOutputContentDeltaEvent,
    ResponseShellCallOutputContentDoneEvent,
    ResponseInProgressEvent,
    ResponseFailedEvent,
    ResponseIncompleteEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseReasoningSummaryPartAddedEvent,
    ResponseReasoningSummaryPartDoneEvent,
    ResponseReasoningSummaryTextDeltaEvent,
    ResponseReasoningSummaryTextDoneEvent,
    ResponseReasoningTextDeltaEvent,
    ResponseReasoningTextDoneEvent,
    ResponseRefusalDeltaEvent,
    ResponseRefusalDoneEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    ResponseWebSearchCallCompletedEvent,
    ResponseWebSearchCallInProgressEvent,
    ResponseWebSearchCallSearchingEvent,
    ResponseImageGenCallCompletedEvent,
    ResponseImageGenCallGeneratingEvent,
    ResponseImageGenCallInProgressEvent,
    ResponseImageGenCallPartialImageEvent,
    ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent,
    ResponseMcpCallCompletedEvent,
    ResponseMcpCallFailedEvent,
    ResponseMcpCallInProgressEvent,
    ResponseMcpListToolsCompletedEvent,
    ResponseMcpListToolsFailedEvent,
    ResponseMcpListToolsInProgressEvent,
    ResponseOutputTextAnnotationAddedEvent,
    ResponseQueuedEvent,
    ResponseCustomToolCallInputDeltaEvent,
    ResponseCustomToolCallInputDoneEvent,
]


# ---------------------------------------------------------------------- what comes over the WebSocket


# ---------------------------------------------------------------------- steering that was refused


class ResponseSteerFailedEvent(Model):
    """The input was refused; `error` says why."""

    error: Error
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.failed"]
    stream_id: str | None = None


class Error(Model):
    """Why the input was refused."""

    code: ResponseSteerErrorCode
    message: str
    type: Literal["invalid_request_error"]


class Steer(Model):
    """The input that was refused, for you to send otherwise."""

    input: ResponseSteerInput
    previous_response_id: str
    id: str | None = None  # None if it never got one


# ---------------------------------------------------------------------- what comes over the WebSocket


class _OnSocket(Model):
    """An event that belongs to one of the responses on a connection."""

    stream_id: str | None = None  # None unless `response.create` gave one


# ---------------------------------------------------------------------- the response as a whole


class ResponseWsCreated(_OnSocket, ResponseCreatedEvent):
    """`response.created`."""


class ResponseWsQueued(_OnSocket, ResponseQueuedEvent):
    """`response.queued`."""


class ResponseInWsProgress(_OnSocket, ResponseInProgressEvent):
    """`response.in_progress`."""


class ResponseWsCompleted(_OnSocket, ResponseCompletedEvent):
    """`response.completed`."""


class ResponseWsIncomplete(_OnSocket, ResponseIncompleteEvent):
    """`response.incomplete`."""


class ResponseWsFailed(_OnSocket, ResponseFailedEvent):
    """`response.failed`."""


# ---------------------------------------------------------------------- items and their parts


class ResponseOutputItemWsAdded(_OnSocket, ResponseOutputItemAddedEvent):
    """`response.output_item.added`."""


class ResponseOutputItemWsDone(_OnSocket, ResponseOutputItemDoneEvent):
    """`response.output_item.done`."""


class ResponseContentPartWsAdded(_OnSocket, ResponseContentPartAddedEvent):
    """`response.content_part.added`."""


class ResponseContentPartWsDone(_OnSocket, ResponseContentPartDoneEvent):
    """`response.content_part.done`."""


# ---------------------------------------------------------------------- text and audio


class ResponseTextWsDelta(_OnSocket, ResponseTextDeltaEvent):
    """`response.output_text.delta`."""


class ResponseTextWsDone(_OnSocket, ResponseTextDoneEvent):
    """`response.output_text.done`."""


class ResponseOutputTextAnnotationWsAdded(_OnSocket, ResponseOutputTextAnnotationAddedEvent):
    """`response.output_text.annotation.added`."""


class ResponseRefusalWsDelta(_OnSocket, ResponseRefusalDeltaEvent):
    """`response.refusal.delta`."""


class ResponseRefusalWsDone(_OnSocket, ResponseRefusalDoneEvent):
    """`response.refusal.done`."""


class ResponseAudioWsDelta(_OnSocket, ResponseAudioDeltaEvent):
    """`response.audio.delta`."""


class ResponseAudioWsDone(_OnSocket, ResponseAudioDoneEvent):
    """`response.audio.done`."""


class ResponseAudioTranscriptWsDelta(_OnSocket, ResponseAudioTranscriptDeltaEvent):
    """`response.audio.transcript.delta`."""


class ResponseAudioTranscriptWsDone(_OnSocket, ResponseAudioTranscriptDoneEvent):
    """`response.audio.transcript.done`."""


# ---------------------------------------------------------------------- reasoning


class ResponseReasoningSummaryPartWsAdded(_OnSocket, ResponseReasoningSummaryPartAddedEvent):
    """`response.reasoning_summary_part.added`."""


class ResponseReasoningSummaryPartWsDone(_OnSocket, ResponseReasoningSummaryPartDoneEvent):
    """`response.reasoning_summary_part.done`."""


class ResponseReasoningSummaryTextWsDelta(_OnSocket, ResponseReasoningSummaryTextDeltaEvent):
    """`response.reasoning_summary_text.delta`."""


class ResponseReasoningSummaryTextWsDone(_OnSocket, ResponseReasoningSummaryTextDoneEvent):
    """`response.reasoning_summary_text.done`."""


class ResponseReasoningTextWsDelta(_OnSocket, ResponseReasoningTextDeltaEvent):
    """`response.reasoning_text.delta`."""


class ResponseReasoningTextWsDone(_OnSocket, ResponseReasoningTextDoneEvent):
    """`response.reasoning_text.done`."""


# ---------------------------------------------------------------------- calls that you answer


class ResponseFunctionCallArgumentsWsDelta(_OnSocket, ResponseFunctionCallArgumentsDeltaEvent):
    """`response.function_call_arguments.delta`."""


class ResponseFunctionCallArgumentsWsDone(_OnSocket, ResponseFunctionCallArgumentsDoneEvent):
    """`response.function_call_arguments.done`."""


class ResponseCustomToolCallInputWsDelta(_OnSocket, ResponseCustomToolCallInputDeltaEvent):
    """`response.custom_tool_call_input.delta`."""


class ResponseCustomToolCallInputWsDone(_OnSocket, ResponseCustomToolCallInputDoneEvent):
    """`response.custom_tool_call_input.done`."""


# ---------------------------------------------------------------------- searching


class ResponseFileSearchCallInWsProgress(_OnSocket, ResponseFileSearchCallInProgressEvent):
    """`response.file_search_call.in_progress`."""


class ResponseFileSearchCallWsSearching(_OnSocket, ResponseFileSearchCallSearchingEvent):
    """`response.file_search_call.searching`."""


class ResponseFileSearchCallWsCompleted(_OnSocket, ResponseFileSearchCallCompletedEvent):
    """`response.file_search_call.completed`."""


class ResponseWebSearchCallInWsProgress(_OnSocket, ResponseWebSearchCallInProgressEvent):
    """`response.web_search_call.in_progress`."""


class ResponseWebSearchCallWsSearching(_OnSocket, ResponseWebSearchCallSearchingEvent):
    """`response.web_search_call.searching`."""


class ResponseWebSearchCallWsCompleted(_OnSocket, ResponseWebSearchCallCompletedEvent):
    """`response.web_search_call.completed`."""


# ---------------------------------------------------------------------- code and shells


class ResponseCodeInterpreterCallInWsProgress(_OnSocket, ResponseCodeInterpreterCallInProgressEvent):
    """`response.code_interpreter_call.in_progress`."""


class ResponseCodeInterpreterCallCodeWsDelta(_OnSocket, ResponseCodeInterpreterCallCodeDeltaEvent):
    """`response.code_interpreter_call_code.delta`."""


class ResponseCodeInterpreterCallCodeWsDone(_OnSocket, ResponseCodeInterpreterCallCodeDoneEvent):
    """`response.code_interpreter_call_code.done`."""


class ResponseCodeInterpreterCallWsInterpreting(_OnSocket, ResponseCodeInterpreterCallInterpretingEvent):
    """`response.code_interpreter_call.interpreting`."""


class ResponseCodeInterpreterCallWsCompleted(_OnSocket, ResponseCodeInterpreterCallCompletedEvent):
    """`response.code_interpreter_call.completed`."""


class ResponseShellCallCommandWsAdded(_OnSocket, ResponseShellCallCommandAddedEvent):
    """`response.shell_call_command.added`."""


class ResponseShellCallCommandWsDelta(_OnSocket, ResponseShellCallCommandDeltaEvent):
    """`response.shell_call_command.delta`."""


class ResponseShellCallCommandWsDone(_OnSocket, ResponseShellCallCommandDoneEvent):
    """`response.shell_call_command.done`."""


class ResponseShellCallOutputContentWsDelta(_OnSocket, ResponseShellCallOutputContentDeltaEvent):
    """`response.shell_call_output_content.delta`."""


class ResponseShellCallOutputContentWsDone(_OnSocket, ResponseShellCallOutputContentDoneEvent):
    """`response.shell_call_output_content.done`."""


# ---------------------------------------------------------------------- images


class ResponseImageGenCallInWsProgress(_OnSocket, ResponseImageGenCallInProgressEvent):
    """`response.image_generation_call.in_progress`."""


class ResponseImageGenCallWsGenerating(_OnSocket, ResponseImageGenCallGeneratingEvent):
    """`response.image_generation_call.generating`."""


class ResponseImageGenCallPartialWsImage(_OnSocket, ResponseImageGenCallPartialImageEvent):
    """`response.image_generation_call.partial_image`."""


class ResponseImageGenCallWsCompleted(_OnSocket, ResponseImageGenCallCompletedEvent):
    """`response.image_generation_call.completed`."""


# ---------------------------------------------------------------------- remote MCP servers


class ResponseMcpListToolsInWsProgress(_OnSocket, ResponseMcpListToolsInProgressEvent):
    """`response.mcp_list_tools.in_progress`."""


class ResponseMcpListToolsWsCompleted(_OnSocket, ResponseMcpListToolsCompletedEvent):
    """`response.mcp_list_tools.completed`."""


class ResponseMcpListToolsWsFailed(_OnSocket, ResponseMcpListToolsFailedEvent):
    """`response.mcp_list_tools.failed`."""


class ResponseMcpCallInWsProgress(_OnSocket, ResponseMcpCallInProgressEvent):
    """`response.mcp_call.in_progress`."""


class ResponseMcpCallArgumentsWsDelta(_OnSocket, ResponseMcpCallArgumentsDeltaEvent):
    """`response.mcp_call_arguments.delta`."""


class ResponseMcpCallArgumentsWsDone(_OnSocket, ResponseMcpCallArgumentsDoneEvent):
    """`response.mcp_call_arguments.done`."""


class ResponseMcpCallWsCompleted(_OnSocket, ResponseMcpCallCompletedEvent):
    """`response.mcp_call.completed`."""


class ResponseMcpCallWsFailed(_OnSocket, ResponseMcpCallFailedEvent):
    """`response.mcp_call.failed`."""


# ---------------------------------------------------------------------- the context


class ResponseCompactionWsCompacting(_OnSocket, ResponseCompactionCompactingEvent):
    """`response.compaction.compacting`."""


# ---------------------------------------------------------------------- errors


class ResponseWsError(Model):
    """A request failed; unlike in a stream, the connection stays open."""

    error: ResponseWsErrorError
    type: Literal["error"]
    sequence_number: int | None = None
    status: int | None = None  # as in HTTP
    stream_id: str | None = None


class ResponseWsErrorError(Model):
    """What went wrong."""

    code: str | None = None
    message: str
    param: str | None = None
    type: str
    headers: dict[str, str] | None = None
    misalignment: ResponseWsErrorErrorMisalignment | None = None


class ResponseWsErrorErrorMisalignment(_Misalignment):
    """What a safety review took exception to in what the model was doing."""

    steer: ResponseWsErrorErrorMisalignmentSteer | None = None


class ResponseWsErrorErrorMisalignmentSteer(MisalignmentSteer):
    """A message that would lead the model back on course."""


ResponsesServerEvent: TypeAlias = Union[
    ResponseAudioWsDelta,
    ResponseAudioWsDone,
    ResponseAudioTranscriptWsDelta,
    ResponseAudioTranscriptWsDone,
    ResponseCodeInterpreterCallCodeWsDelta,
    ResponseCodeInterpreterCallCodeWsDone,
    ResponseCodeInterpreterCallWsCompleted,
    ResponseCodeInterpreterCallInWsProgress,
    ResponseCodeInterpreterCallWsInterpreting,
    ResponseCompactionWsCompacting,
    ResponseWsCompleted,
    ResponseContentPartWsAdded,
    ResponseContentPartWsDone,
    ResponseWsCreated,
    ResponseFileSearchCallWsCompleted,
    ResponseFileSearchCallInWsProgress,
    ResponseFileSearchCallWsSearching,
    ResponseFunctionCallArgumentsWsDelta,
    ResponseFunctionCallArgumentsWsDone,
    ResponseShellCallCommandWsAdded,
    ResponseShellCallCommandWsDelta,
    ResponseShellCallCommandWsDone,
    ResponseShellCallOutputContentWsDelta,
    ResponseShellCallOutputContentWsDone,
    ResponseInWsProgress,
    ResponseWsFailed,
    ResponseWsIncomplete,
    ResponseOutputItemWsAdded,
    ResponseOutputItemWsDone,
    ResponseReasoningSummaryPartWsAdded,
    ResponseReasoningSummaryPartWsDone,
    ResponseReasoningSummaryTextWsDelta,
    ResponseReasoningSummaryTextWsDone,
    ResponseReasoningTextWsDelta,
    ResponseReasoningTextWsDone,
    ResponseRefusalWsDelta,
    ResponseRefusalWsDone,
    ResponseTextWsDelta,
    ResponseTextWsDone,
    ResponseWebSearchCallWsCompleted,
    ResponseWebSearchCallInWsProgress,
    ResponseWebSearchCallWsSearching,
    ResponseImageGenCallWsCompleted,
    ResponseImageGenCallWsGenerating,
    ResponseImageGenCallInWsProgress,
    ResponseImageGenCallPartialWsImage,
    ResponseMcpCallArgumentsWsDelta,
    ResponseMcpCallArgumentsWsDone,
    ResponseMcpCallWsCompleted,
    ResponseMcpCallWsFailed,
    ResponseMcpCallInWsProgress,
    ResponseMcpListToolsWsCompleted,
    ResponseMcpListToolsWsFailed,
    ResponseMcpListToolsInWsProgress,
    ResponseOutputTextAnnotationWsAdded,
    ResponseWsQueued,
    ResponseCustomToolCallInputWsDelta,
    ResponseCustomToolCallInputWsDone,
    ResponseWsError,
    ResponseSteerAcceptedEvent,
    ResponseSteerPendingEvent,
    ResponseSteerFailedEvent,
]


# ---------------------------------------------------------------------- what is sent over the WebSocket


class ResponseCreate(Model):
    """Starts a response; the fields are those of `responses.create`."""

    type: Literal["response.create"]
    access_programs: ResponseCreateAccessPrograms | None = None
    background: bool | None = None
    context_management: list[ResponseCreateContextManagement] | None = None
    conversation: ResponseCreateConversation | None = None
    generate: bool | None = None  # False: only prepare, so that the next response starts sooner
    image: ResponseCreateImage | None = None
    include: list[ResponseIncludable] | None = None
    input: str | ResponseInput | None = None
    instructions: str | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    metadata: Metadata | None = None
    model: ResponsesModel | None = None
    moderation: ResponseCreateModeration | None = None
    parallel_tool_calls: bool | None = None
    previous_response_id: str | None = None
    prompt: ResponsePrompt | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: ResponseCreatePromptCacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    reasoning: Reasoning | None = None
    safety_identifier: str | None = None
    service_tier: ServiceTier | None = None
    store: bool | None = None
    stream: bool | None = None
    stream_id: str | None = None  # your name for this response's events, for several at once on one connection
    stream_options: ResponseCreateStreamOptions | None = None
    temperature: float | None = None
    text: ResponseTextConfig | None = None
    tool_choice: ResponseCreateToolChoice | None = None
    tools: list[Tool] | None = None
    top_logprobs: int | None = None
    top_p: float | None = None
    truncation: Literal["auto", "disabled"] | None = None
    user: str | None = None


class ResponseConversationParam(_Conversation):
    """A conversation, by its id."""


class ResponseCreateAccessPrograms(Model):
    """Access programs to make the response under."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | None = None


class ResponseCreateContextManagement(Model):
    """When to condense the context."""

    type: str
    compact_threshold: int | None = None  # tokens


class ResponseCreateImage(Model):
    """Whether to compress images in the context."""

    context_compression: Literal["auto", "enabled", "disabled"] | None = None


class ResponseCreateModeration(Model):
    """Moderate input and output with this model."""

    model: str
    policy: ResponseCreateModerationPolicy | None = None


class ResponseCreateModerationPolicy(Model):
    """What moderation does with what it finds."""

    input: ResponseCreateModerationPolicyInput | None = None
    output: ResponseCreateModerationPolicyOutput | None = None


class ResponseCreateModerationPolicyInput(Model):
    """Only score the input, or block it."""

    mode: Literal["score", "block"]


class ResponseCreateModerationPolicyOutput(ResponseCreateModerationPolicyInput):
    """Only score the output, or block it."""


class ResponseCreatePromptCacheOptions(Model):
    """How to use the prompt cache."""

    comparison_response_id: str | None = None  # explain a cache miss by comparing with this response
    mode: Literal["implicit", "explicit"] | None = None
    prewarm: bool | None = None
    ttl: Literal["30m", "12h"] | None = None


class ResponseCreateStreamOptions(Model):
    """How to stream."""

    include_obfuscation: bool | None = None  # pad events, so that their lengths give nothing away


class ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam(ProgrammaticToolCalling):
    """The model has to write a program that calls tools."""


ResponseCreateConversation: TypeAlias = Union[str, ResponseConversationParam, None]
ResponseCreateToolChoice: TypeAlias = Union[
    ToolChoiceOptions,
    ToolChoiceAllowed,
    ToolChoiceTypes,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolChoiceCustom,
    ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatch,
    ToolChoiceShell,
]
ResponsesClientEvent: TypeAlias = Union[ResponseCreate, ResponseSteerEvent]

if not TYPE_CHECKING:  # the members of `ResponseCreate` under their short names, which mean others in the package
    ContextManagement = ResponseCreateContextManagement
    Conversation = ResponseCreateConversation
    Moderation = ResponseCreateModeration
    ModerationPolicy = ResponseCreateModerationPolicy
    ModerationPolicyInput = ResponseCreateModerationPolicyInput
    ModerationPolicyOutput = ResponseCreateModerationPolicyOutput
    PromptCacheOptions = ResponseCreatePromptCacheOptions
    StreamOptions = ResponseCreateStreamOptions
    ToolChoice = ResponseCreateToolChoice
    ToolChoiceSpecificProgrammaticToolCallingParam = ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam

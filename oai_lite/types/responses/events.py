"""What a streamed response is made of: `ResponseStreamEvent`.

`sequence_number` counts a response's events from 0: after a break in a background response's stream, go on from it
with `starting_after`. An item is begun by `response.output_item.added` and finished by `response.output_item.done`, a
part of a message likewise; in between, events tell what happens to the item at `output_index` of the output and to
the part at `content_index` of its content. Deltas add up: the `done` event that ends them repeats the whole.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .computer import ResponseShellCallOutputContentDoneEvent
from .content import (
    AnnotationContainerFileCitation,
    AnnotationFileCitation,
    AnnotationFilePath,
    AnnotationURLCitation,
    ResponseOutputRefusal,
    ResponseOutputText,
)
from .response import Response
from .response_output_item import ResponseOutputItem, ResponseReasoningSummaryPartAddedEvent
from .response_reasoning_summary_part_done_event import ResponseReasoningSummaryPartDoneEvent
from .response_text_delta_event import ResponseTextDeltaEvent
from .tool_calls import ResponseTextDoneEvent


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

"""What a streamed beta response consists of: `BetaResponseStreamEvent`.
A stream opens with `response.created` and closes with `response.completed`, `response.incomplete` or
`response.failed`; in between, items are added, filled by deltas, and done. `agent` names the agent whose work an
event is about.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .beta_content import (
    Agent,
    AnnotationContainerFileCitation,
    AnnotationFileCitation,
    AnnotationFilePath,
    AnnotationURLCitation,
    BetaResponseOutputRefusal,
    BetaResponseOutputText,
)
from .beta_input_items import BetaResponseInputItem
from .beta_output_items import BetaResponseOutputItem
from .beta_response import BetaResponse
from .beta_response_reasoning_summary_part_added_event import BetaResponseReasoningSummaryPartAddedEvent
from .beta_response_reasoning_summary_part_done_event import BetaResponseReasoningSummaryPartDoneEvent
from .beta_tool_calls import BetaResponseShellCallOutputContentDeltaEvent, BetaResponseShellCallOutputContentDoneEvent


class BetaResponseAudioDeltaEvent(Model):
    """The next piece of speech, in base64."""

    delta: str
    sequence_number: int
    type: Literal["response.audio.delta"]
    agent: Agent | None = None


class BetaResponseAudioDoneEvent(Model):
    """The speech is complete."""

    sequence_number: int
    type: Literal["response.audio.done"]
    agent: Agent | None = None


class BetaResponseAudioTranscriptDeltaEvent(Model):
    """The next piece of the speech's transcript."""

    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]
    agent: Agent | None = None


class BetaResponseAudioTranscriptDoneEvent(Model):
    """The transcript is complete."""

    sequence_number: int
    type: Literal["response.audio.transcript.done"]
    agent: Agent | None = None


class BetaResponseCodeInterpreterCallCodeDeltaEvent(Model):
    """The next piece of the code."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]
    agent: Agent | None = None


class BetaResponseCodeInterpreterCallCodeDoneEvent(Model):
    """The code is complete."""

    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"]
    agent: Agent | None = None


class BetaResponseCodeInterpreterCallCompletedEvent(Model):
    """The code has run."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.completed"]
    agent: Agent | None = None


class BetaResponseCodeInterpreterCallInProgressEvent(Model):
    """A call of the code interpreter begins."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.in_progress"]
    agent: Agent | None = None


class BetaResponseCodeInterpreterCallInterpretingEvent(Model):
    """The code runs."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.interpreting"]
    agent: Agent | None = None


class BetaResponseCompactionCompactingEvent(Model):
    """Earlier items are being condensed."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"]
    agent: Agent | None = None


class BetaResponseCompletedEvent(Model):
    """The response is complete; `response` is what the same request would have returned without streaming."""

    response: BetaResponse
    sequence_number: int
    type: Literal["response.completed"]
    agent: Agent | None = None


class BetaResponseContentPartAddedEvent(Model):
    """A part of a message, or of reasoning, begins."""

    content_index: int
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    type: Literal["response.content_part.added"]
    agent: Agent | None = None


class PartReasoningText(Model):
    """A part of the reasoning itself."""

    text: str
    type: Literal["reasoning_text"]


# A part of a reasoning summary.
Part: TypeAlias = Union[BetaResponseOutputText, BetaResponseOutputRefusal, PartReasoningText]


class BetaResponseContentPartDoneEvent(Model):
    """A part is finished, and complete in `part`."""

    content_index: int
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    type: Literal["response.content_part.done"]
    agent: Agent | None = None


class BetaResponseCreatedEvent(Model):
    """The response exists: the first event."""

    response: BetaResponse
    sequence_number: int
    type: Literal["response.created"]
    agent: Agent | None = None


class BetaResponseCustomToolCallInputDeltaEvent(Model):
    """The next piece of a custom tool's input."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"]
    agent: Agent | None = None


class BetaResponseCustomToolCallInputDoneEvent(Model):
    """A custom tool's input is complete."""

    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"]
    agent: Agent | None = None


class BetaResponseErrorEvent(Model):
    """The stream failed; it ends here."""

    code: str | None = None
    message: str
    param: str | None = None
    sequence_number: int
    type: Literal["error"]
    agent: Agent | None = None


class BetaResponseFailedEvent(Model):
    """The response failed; `response.error` says why."""

    response: BetaResponse
    sequence_number: int
    type: Literal["response.failed"]
    agent: Agent | None = None


class BetaResponseFileSearchCallCompletedEvent(Model):
    """The search is over."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.completed"]
    agent: Agent | None = None


class BetaResponseFileSearchCallInProgressEvent(Model):
    """A file search was called for."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.in_progress"]
    agent: Agent | None = None


class BetaResponseFileSearchCallSearchingEvent(Model):
    """The search of the vector stores runs."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.searching"]
    agent: Agent | None = None


class BetaResponseFunctionCallArgumentsDeltaEvent(Model):
    """The next piece of a function call's arguments; together they are JSON."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.delta"]
    agent: Agent | None = None


class BetaResponseFunctionCallArgumentsDoneEvent(Model):
    """A function call's arguments are complete."""

    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"]
    agent: Agent | None = None


class BetaResponseImageGenCallCompletedEvent(Model):
    """The image is finished; it comes with the item's `done` event."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.completed"]
    agent: Agent | None = None


class BetaResponseImageGenCallGeneratingEvent(Model):
    """The image is being made."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"]
    agent: Agent | None = None


class BetaResponseImageGenCallInProgressEvent(Model):
    """A call of image generation begins."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.in_progress"]
    agent: Agent | None = None


class BetaResponseImageGenCallPartialImageEvent(Model):
    """A preview of the image, in base64."""

    item_id: str
    output_index: int
    partial_image_b64: str
    partial_image_index: int  # from 0
    sequence_number: int
    type: Literal["response.image_generation_call.partial_image"]
    agent: Agent | None = None
    background: str | None = None
    output_format: str | None = None
    quality: str | None = None
    size: str | None = None


class BetaResponseInProgressEvent(Model):
    """The model is at work."""

    response: BetaResponse
    sequence_number: int
    type: Literal["response.in_progress"]
    agent: Agent | None = None


class BetaResponseIncompleteEvent(Model):
    """The response ended early; `response.incomplete_details` says why."""

    response: BetaResponse
    sequence_number: int
    type: Literal["response.incomplete"]
    agent: Agent | None = None


class BetaResponseInjectCreatedEvent(Model):
    """The items were put into the response."""

    response_id: str
    sequence_number: int
    type: Literal["response.inject.created"]
    stream_id: str | None = None


class BetaResponseInjectEvent(Model):
    """Puts items into a response that is being made."""

    input: list[BetaResponseInputItem]
    response_id: str
    type: Literal["response.inject"]


class BetaResponseInjectFailedEvent(Model):
    """The items could not be put into the response; `error` says why, `input` gives them back."""

    error: Error
    input: list[BetaResponseInputItem]
    response_id: str
    sequence_number: int
    type: Literal["response.inject.failed"]
    stream_id: str | None = None


class Error(Model):
    """Why the input was refused."""

    code: Literal["response_already_completed", "response_not_found"]
    message: str


class BetaResponseMcpCallArgumentsDeltaEvent(Model):
    """The next piece of the call's arguments; together they are JSON."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.delta"]
    agent: Agent | None = None


class BetaResponseMcpCallArgumentsDoneEvent(Model):
    """The call's arguments are complete."""

    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.done"]
    agent: Agent | None = None


class BetaResponseMcpCallCompletedEvent(Model):
    """The call succeeded."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.completed"]
    agent: Agent | None = None


class BetaResponseMcpCallFailedEvent(Model):
    """The call failed."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.failed"]
    agent: Agent | None = None


class BetaResponseMcpCallInProgressEvent(Model):
    """A call of an MCP tool begins."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.in_progress"]
    agent: Agent | None = None


class BetaResponseMcpListToolsCompletedEvent(Model):
    """The server's tools are known."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.completed"]
    agent: Agent | None = None


class BetaResponseMcpListToolsFailedEvent(Model):
    """The server's tools could not be had."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.failed"]
    agent: Agent | None = None


class BetaResponseMcpListToolsInProgressEvent(Model):
    """An MCP server is asked for its tools."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.in_progress"]
    agent: Agent | None = None


class BetaResponseOutputItemAddedEvent(Model):
    """An item begins; most of its content is still to come."""

    item: BetaResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.added"]
    agent: Agent | None = None


class BetaResponseOutputItemDoneEvent(Model):
    """An item is finished, and complete in `item`."""

    item: BetaResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]
    agent: Agent | None = None


class BetaResponseOutputTextAnnotationAddedEvent(Model):
    """A citation was added to a text, as number `annotation_index` of its annotations."""

    annotation: Annotation | None = None
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"]
    agent: Agent | None = None


Annotation: TypeAlias = Union[
    AnnotationFileCitation, AnnotationURLCitation, AnnotationContainerFileCitation, AnnotationFilePath, None
]


class BetaResponseQueuedEvent(Model):
    """The response waits for its turn."""

    response: BetaResponse
    sequence_number: int
    type: Literal["response.queued"]
    agent: Agent | None = None


class BetaResponseReasoningSummaryTextDeltaEvent(Model):
    """The next piece of a reasoning summary's part."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"]
    agent: Agent | None = None


class BetaResponseReasoningSummaryTextDoneEvent(Model):
    """The text of a reasoning summary's part is complete."""

    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"]
    agent: Agent | None = None


class BetaResponseReasoningTextDeltaEvent(Model):
    """The next piece of the reasoning itself, from models that show it."""

    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.reasoning_text.delta"]
    agent: Agent | None = None


class BetaResponseReasoningTextDoneEvent(Model):
    """A part of the reasoning itself is complete."""

    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"]
    agent: Agent | None = None


class BetaResponseRefusalDeltaEvent(Model):
    """The next piece of a refusal."""

    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.refusal.delta"]
    agent: Agent | None = None


class BetaResponseRefusalDoneEvent(Model):
    """A refusal is complete."""

    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]
    agent: Agent | None = None


class BetaResponseShellCallCommandAddedEvent(Model):
    """Another command of a shell call begins, as number `command_index` of them."""

    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.added"]
    agent: Agent | None = None


class BetaResponseShellCallCommandDeltaEvent(Model):
    """The next piece of a command."""

    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"]
    agent: Agent | None = None
    obfuscation: str | None = None  # random padding; ignore it


class BetaResponseShellCallCommandDoneEvent(Model):
    """A command is complete."""

    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.done"]
    agent: Agent | None = None


class BetaResponseTextDeltaEvent(Model):
    """The next piece of a text; most of a stream is these."""

    content_index: int
    delta: str
    item_id: str
    logprobs: list[Logprob]  # empty unless asked for with `include`
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]
    agent: Agent | None = None


class Logprob(Model):
    """How likely a token was (natural logarithm), and the likeliest others at its place."""

    token: str
    logprob: float
    top_logprobs: list[LogprobTopLogprob] | None = None


class LogprobTopLogprob(Model):
    """One candidate for a token's place."""

    token: str | None = None
    logprob: float | None = None


class BetaResponseTextDoneEvent(Model):
    """A text is complete: what its deltas add up to."""

    content_index: int
    item_id: str
    logprobs: list[Logprob]
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.output_text.done"]
    agent: Agent | None = None


class BetaResponseWebSearchCallCompletedEvent(Model):
    """The search is over."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"]
    agent: Agent | None = None


class BetaResponseWebSearchCallInProgressEvent(Model):
    """A web search was called for."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.in_progress"]
    agent: Agent | None = None


class BetaResponseWebSearchCallSearchingEvent(Model):
    """The search of the web runs."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.searching"]
    agent: Agent | None = None


BetaResponseStreamEvent: TypeAlias = Union[
    BetaResponseAudioDeltaEvent,
    BetaResponseAudioDoneEvent,
    BetaResponseAudioTranscriptDeltaEvent,
    BetaResponseAudioTranscriptDoneEvent,
    BetaResponseCodeInterpreterCallCodeDeltaEvent,
    BetaResponseCodeInterpreterCallCodeDoneEvent,
    BetaResponseCodeInterpreterCallCompletedEvent,
    BetaResponseCodeInterpreterCallInProgressEvent,
    BetaResponseCodeInterpreterCallInterpretingEvent,
    BetaResponseCompactionCompactingEvent,
    BetaResponseCompletedEvent,
    BetaResponseContentPartAddedEvent,
    BetaResponseContentPartDoneEvent,
    BetaResponseCreatedEvent,
    BetaResponseErrorEvent,
    BetaResponseFileSearchCallCompletedEvent,
    BetaResponseFileSearchCallInProgressEvent,
    BetaResponseFileSearchCallSearchingEvent,
    BetaResponseFunctionCallArgumentsDeltaEvent,
    BetaResponseFunctionCallArgumentsDoneEvent,
    BetaResponseShellCallCommandAddedEvent,
    BetaResponseShellCallCommandDeltaEvent,
    BetaResponseShellCallCommandDoneEvent,
    BetaResponseShellCallOutputContentDeltaEvent,
    BetaResponseShellCallOutputContentDoneEvent,
    BetaResponseInProgressEvent,
    BetaResponseFailedEvent,
    BetaResponseIncompleteEvent,
    BetaResponseOutputItemAddedEvent,
    BetaResponseOutputItemDoneEvent,
    BetaResponseReasoningSummaryPartAddedEvent,
    BetaResponseReasoningSummaryPartDoneEvent,
    BetaResponseReasoningSummaryTextDeltaEvent,
    BetaResponseReasoningSummaryTextDoneEvent,
    BetaResponseReasoningTextDeltaEvent,
    BetaResponseReasoningTextDoneEvent,
    BetaResponseRefusalDeltaEvent,
    BetaResponseRefusalDoneEvent,
    BetaResponseTextDeltaEvent,
    BetaResponseTextDoneEvent,
    BetaResponseWebSearchCallCompletedEvent,
    BetaResponseWebSearchCallInProgressEvent,
    BetaResponseWebSearchCallSearchingEvent,
    BetaResponseImageGenCallCompletedEvent,
    BetaResponseImageGenCallGeneratingEvent,
    BetaResponseImageGenCallInProgressEvent,
    BetaResponseImageGenCallPartialImageEvent,
    BetaResponseMcpCallArgumentsDeltaEvent,
    BetaResponseMcpCallArgumentsDoneEvent,
    BetaResponseMcpCallCompletedEvent,
    BetaResponseMcpCallFailedEvent,
    BetaResponseMcpCallInProgressEvent,
    BetaResponseMcpListToolsCompletedEvent,
    BetaResponseMcpListToolsFailedEvent,
    BetaResponseMcpListToolsInProgressEvent,
    BetaResponseOutputTextAnnotationAddedEvent,
    BetaResponseQueuedEvent,
    BetaResponseCustomToolCallInputDeltaEvent,
    BetaResponseCustomToolCallInputDoneEvent,
]

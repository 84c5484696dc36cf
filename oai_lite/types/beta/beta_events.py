"""What a streamed beta response consists of: `BetaResponseStreamEvent`.
A stream opens with `response.created` and closes with `response.completed`, `response.incomplete` or
`response.failed`; in between, items are added, filled by deltas, and done. `agent` names the agent whose work an
event is about.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..responses.events import (
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
    ResponseCustomToolCallInputDeltaEvent,
    ResponseCustomToolCallInputDoneEvent,
    ResponseErrorEvent,
    ResponseFileSearchCallCompletedEvent,
    ResponseFileSearchCallInProgressEvent,
    ResponseFileSearchCallSearchingEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
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
    ResponseReasoningSummaryTextDeltaEvent,
    ResponseReasoningSummaryTextDoneEvent,
    ResponseReasoningTextDeltaEvent,
    ResponseReasoningTextDoneEvent,
    ResponseRefusalDeltaEvent,
    ResponseRefusalDoneEvent,
    ResponseShellCallCommandAddedEvent,
    ResponseShellCallCommandDeltaEvent,
    ResponseShellCallCommandDoneEvent,
    ResponseWebSearchCallCompletedEvent,
    ResponseWebSearchCallInProgressEvent,
    ResponseWebSearchCallSearchingEvent,
)
from ..responses.steer import FunctionCallOutput as FunctionCallOutput, ToolSearchOutput
from ..responses.tool_calls import CallerProgram
from ..responses.tools import (
    AnnotationContainerFileCitation,
    AnnotationFileCitation,
    AnnotationFilePath,
    AnnotationURLCitation,
)
from .beta_input_items import BetaResponseInputItem
from .beta_output_items import BetaResponseOutputItem
from .beta_response import BetaResponse
from .beta_tool_calls import (
    Agent,
    BetaResponseFunctionCallOutputItemList,
    BetaResponseInputFileContent,
    BetaResponseInputImageContent,
    BetaResponseInputTextContent,
    BetaResponseOutputRefusal,
    BetaResponseOutputText,
    BetaResponseReasoningSummaryPartAddedEvent,
    BetaResponseReasoningSummaryPartDoneEvent,
    BetaResponseShellCallOutputContentDeltaEvent,
    BetaResponseShellCallOutputContentDoneEvent,
)


class BetaResponseAudioDeltaEvent(ResponseAudioDeltaEvent):
    """The next piece of speech, in base64."""

    agent: Agent | None = None


class BetaResponseAudioDoneEvent(ResponseAudioDoneEvent):
    """The speech is complete."""

    agent: Agent | None = None


class BetaResponseAudioTranscriptDeltaEvent(ResponseAudioTranscriptDeltaEvent):
    """The next piece of the speech's transcript."""

    agent: Agent | None = None


class BetaResponseAudioTranscriptDoneEvent(ResponseAudioTranscriptDoneEvent):
    """The transcript is complete."""

    agent: Agent | None = None


class BetaResponseCodeInterpreterCallCodeDeltaEvent(ResponseCodeInterpreterCallCodeDeltaEvent):
    """The next piece of the code."""

    agent: Agent | None = None


class BetaResponseCodeInterpreterCallCodeDoneEvent(ResponseCodeInterpreterCallCodeDoneEvent):
    """The code is complete."""

    agent: Agent | None = None


class BetaResponseCodeInterpreterCallCompletedEvent(ResponseCodeInterpreterCallCompletedEvent):
    """The code has run."""

    agent: Agent | None = None


class BetaResponseCodeInterpreterCallInProgressEvent(ResponseCodeInterpreterCallInProgressEvent):
    """A call of the code interpreter begins."""

    agent: Agent | None = None


class BetaResponseCodeInterpreterCallInterpretingEvent(ResponseCodeInterpreterCallInterpretingEvent):
    """The code runs."""

    agent: Agent | None = None


class BetaResponseCompactionCompactingEvent(ResponseCompactionCompactingEvent):
    """Earlier items are being condensed."""

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


class BetaResponseCustomToolCallInputDeltaEvent(ResponseCustomToolCallInputDeltaEvent):
    """The next piece of a custom tool's input."""

    agent: Agent | None = None


class BetaResponseCustomToolCallInputDoneEvent(ResponseCustomToolCallInputDoneEvent):
    """A custom tool's input is complete."""

    agent: Agent | None = None


class BetaResponseErrorEvent(ResponseErrorEvent):
    """The stream failed; it ends here."""

    agent: Agent | None = None


class BetaResponseFailedEvent(Model):
    """The response failed; `response.error` says why."""

    response: BetaResponse
    sequence_number: int
    type: Literal["response.failed"]
    agent: Agent | None = None


class BetaResponseFileSearchCallCompletedEvent(ResponseFileSearchCallCompletedEvent):
    """The search is over."""

    agent: Agent | None = None


class BetaResponseFileSearchCallInProgressEvent(ResponseFileSearchCallInProgressEvent):
    """A file search was called for."""

    agent: Agent | None = None


class BetaResponseFileSearchCallSearchingEvent(ResponseFileSearchCallSearchingEvent):
    """The search of the vector stores runs."""

    agent: Agent | None = None


class BetaResponseFunctionCallArgumentsDeltaEvent(ResponseFunctionCallArgumentsDeltaEvent):
    """The next piece of a function call's arguments; together they are JSON."""

    agent: Agent | None = None


class BetaResponseFunctionCallArgumentsDoneEvent(ResponseFunctionCallArgumentsDoneEvent):
    """A function call's arguments are complete."""

    agent: Agent | None = None


class BetaResponseImageGenCallCompletedEvent(ResponseImageGenCallCompletedEvent):
    """The image is finished; it comes with the item's `done` event."""

    agent: Agent | None = None


class BetaResponseImageGenCallGeneratingEvent(ResponseImageGenCallGeneratingEvent):
    """The image is being made."""

    agent: Agent | None = None


class BetaResponseImageGenCallInProgressEvent(ResponseImageGenCallInProgressEvent):
    """A call of image generation begins."""

    agent: Agent | None = None


class BetaResponseImageGenCallPartialImageEvent(ResponseImageGenCallPartialImageEvent):
    """A preview of the image, in base64."""

    agent: Agent | None = None


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


class BetaResponseMcpCallArgumentsDeltaEvent(ResponseMcpCallArgumentsDeltaEvent):
    """The next piece of the call's arguments; together they are JSON."""

    agent: Agent | None = None


class BetaResponseMcpCallArgumentsDoneEvent(ResponseMcpCallArgumentsDoneEvent):
    """The call's arguments are complete."""

    agent: Agent | None = None


class BetaResponseMcpCallCompletedEvent(ResponseMcpCallCompletedEvent):
    """The call succeeded."""

    agent: Agent | None = None


class BetaResponseMcpCallFailedEvent(ResponseMcpCallFailedEvent):
    """The call failed."""

    agent: Agent | None = None


class BetaResponseMcpCallInProgressEvent(ResponseMcpCallInProgressEvent):
    """A call of an MCP tool begins."""

    agent: Agent | None = None


class BetaResponseMcpListToolsCompletedEvent(ResponseMcpListToolsCompletedEvent):
    """The server's tools are known."""

    agent: Agent | None = None


class BetaResponseMcpListToolsFailedEvent(ResponseMcpListToolsFailedEvent):
    """The server's tools could not be had."""

    agent: Agent | None = None


class BetaResponseMcpListToolsInProgressEvent(ResponseMcpListToolsInProgressEvent):
    """An MCP server is asked for its tools."""

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


class BetaResponseOutputTextAnnotationAddedEvent(ResponseOutputTextAnnotationAddedEvent):
    """A citation was added to a text, as number `annotation_index` of its annotations."""

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


class BetaResponseReasoningSummaryTextDeltaEvent(ResponseReasoningSummaryTextDeltaEvent):
    """The next piece of a reasoning summary's part."""

    agent: Agent | None = None


class BetaResponseReasoningSummaryTextDoneEvent(ResponseReasoningSummaryTextDoneEvent):
    """The text of a reasoning summary's part is complete."""

    agent: Agent | None = None


class BetaResponseReasoningTextDeltaEvent(ResponseReasoningTextDeltaEvent):
    """The next piece of the reasoning itself, from models that show it."""

    agent: Agent | None = None


class BetaResponseReasoningTextDoneEvent(ResponseReasoningTextDoneEvent):
    """A part of the reasoning itself is complete."""

    agent: Agent | None = None


class BetaResponseRefusalDeltaEvent(ResponseRefusalDeltaEvent):
    """The next piece of a refusal."""

    agent: Agent | None = None


class BetaResponseRefusalDoneEvent(ResponseRefusalDoneEvent):
    """A refusal is complete."""

    agent: Agent | None = None


class BetaResponseShellCallCommandAddedEvent(ResponseShellCallCommandAddedEvent):
    """Another command of a shell call begins, as number `command_index` of them."""

    agent: Agent | None = None


class BetaResponseShellCallCommandDeltaEvent(ResponseShellCallCommandDeltaEvent):
    """The next piece of a command."""

    agent: Agent | None = None


class BetaResponseShellCallCommandDoneEvent(ResponseShellCallCommandDoneEvent):
    """A command is complete."""

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


class BetaResponseWebSearchCallCompletedEvent(ResponseWebSearchCallCompletedEvent):
    """The search is over."""

    agent: Agent | None = None


class BetaResponseWebSearchCallInProgressEvent(ResponseWebSearchCallInProgressEvent):
    """A web search was called for."""

    agent: Agent | None = None


class BetaResponseWebSearchCallSearchingEvent(ResponseWebSearchCallSearchingEvent):
    """The search of the web runs."""

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


# ---------------------------------------------------------------------- new input for a response that is being made


class BetaResponseSteerAcceptedEvent(Model):
    """The input was taken up."""

    sequence_number: int
    steer: Steer
    type: Literal["response.steer.accepted"]
    stream_id: str | None = None


class Steer(Model):
    """The input that was refused, for you to send otherwise."""

    id: str  # None if it never got one
    previous_response_id: str


BetaResponseSteerErrorCode: TypeAlias = Union[
    Literal[
        "response_not_found",
        "invalid_input",
        "steering_not_supported",
        "too_many_pending_steers",
        "response_already_completed",
        "response_not_active",
        "successor_creation_failed",
    ],
    str,
]


class BetaResponseSteerEvent(Model):
    """Gives new input to the response named by `previous_response_id`."""

    input: BetaResponseSteerInput
    previous_response_id: str
    type: Literal["response.steer"]


class ResponseSteerInputItemListMessage(Model):
    """What the user adds."""

    content: list[BetaResponseSteerInputContent] | str
    role: Literal["user"]
    type: Literal["message"]
    id: str | None = None
    agent: ResponseSteerInputItemListMessageAgent | None = None
    status: str | None = None


class ResponseSteerInputItemListMessageAgent(Agent):
    """Which agent it came from."""


class ResponseSteerInputItemListFunctionCallOutput(Model):
    """What your function returned: text (JSON, mostly), or a list of parts."""

    output: str | BetaResponseFunctionCallOutputItemList
    type: Literal["function_call_output"]
    id: str | None = None
    agent: ResponseSteerInputItemListFunctionCallOutputAgent | None = None
    call_id: str | None = None
    caller: ResponseSteerInputItemListFunctionCallOutputCaller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


ResponseSteerInputItemList: TypeAlias = Union[
    ResponseSteerInputItemListMessage, ResponseSteerInputItemListFunctionCallOutput
]
BetaResponseSteerInput: TypeAlias = Union[str, list[ResponseSteerInputItemList]]


class ResponseSteerInputItemListFunctionCallOutputAgent(Agent):
    """Which agent it came from."""


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(Model):
    """The model itself called the function."""

    type: Literal["direct"]


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(CallerProgram):
    """A program of the model's called it."""


ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Union[
    ResponseSteerInputItemListFunctionCallOutputCallerDirect,
    ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    None,
]
BetaResponseSteerInputContent: TypeAlias = Union[
    BetaResponseInputTextContent, BetaResponseInputImageContent, BetaResponseInputFileContent
]


class BetaResponseSteerPendingEvent(Model):
    """The input waits until `required_input` has come."""

    reason: BetaResponseSteerPendingReason
    required_input: list[BetaResponseSteerRequiredInput]
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.pending"]
    stream_id: str | None = None


BetaResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]


class CustomToolCallOutput(Model):
    """The output of this custom tool's call."""

    call_id: str
    type: Literal["custom_tool_call_output"]


class ComputerCallOutput(Model):
    """The screenshot after you did what a computer call asked for."""

    call_id: str
    type: Literal["computer_call_output"]


class ShellCallOutput(Model):
    """What the commands wrote, one entry each."""

    call_id: str
    type: Literal["shell_call_output"]


class ApplyPatchCallOutput(Model):
    """Whether the patch went in; `output` is a log for the model to read."""

    call_id: str
    type: Literal["apply_patch_call_output"]


class McpApprovalResponse(Model):
    """Your answer to a call that waits for approval."""

    approval_request_id: str
    type: Literal["mcp_approval_response"]


BetaResponseSteerRequiredInput: TypeAlias = Union[
    FunctionCallOutput,
    CustomToolCallOutput,
    ComputerCallOutput,
    ShellCallOutput,
    ApplyPatchCallOutput,
    ToolSearchOutput,
    McpApprovalResponse,
]

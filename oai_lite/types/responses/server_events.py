"""What comes over the WebSocket: `ResponsesServerEvent`.

Mostly the events of a stream, each with the `stream_id` that tells apart responses made at once on one connection.
Below, every class names its event; the base class says what it means.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..shared import Metadata, Reasoning, ResponsesModel
from ..shared.error_object import MisalignmentSteer, _Misalignment
from .computer import ResponseShellCallOutputContentDoneEvent
from .events import (
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
    ResponseCustomToolCallInputDeltaEvent,
    ResponseCustomToolCallInputDoneEvent,
    ResponseFailedEvent,
    ResponseFileSearchCallCompletedEvent,
    ResponseFileSearchCallInProgressEvent,
    ResponseFileSearchCallSearchingEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseImageGenCallCompletedEvent,
    ResponseImageGenCallGeneratingEvent,
    ResponseImageGenCallInProgressEvent,
    ResponseImageGenCallPartialImageEvent,
    ResponseIncompleteEvent,
    ResponseInProgressEvent,
    ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent,
    ResponseMcpCallCompletedEvent,
    ResponseMcpCallFailedEvent,
    ResponseMcpCallInProgressEvent,
    ResponseMcpListToolsCompletedEvent,
    ResponseMcpListToolsFailedEvent,
    ResponseMcpListToolsInProgressEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseOutputTextAnnotationAddedEvent,
    ResponseQueuedEvent,
    ResponseReasoningSummaryTextDeltaEvent,
    ResponseReasoningSummaryTextDoneEvent,
    ResponseReasoningTextDeltaEvent,
    ResponseReasoningTextDoneEvent,
    ResponseRefusalDeltaEvent,
    ResponseRefusalDoneEvent,
    ResponseShellCallCommandAddedEvent,
    ResponseShellCallCommandDeltaEvent,
    ResponseShellCallCommandDoneEvent,
    ResponseShellCallOutputContentDeltaEvent,
    ResponseWebSearchCallCompletedEvent,
    ResponseWebSearchCallInProgressEvent,
    ResponseWebSearchCallSearchingEvent,
)
from .input_items import ResponseInput
from .response import Conversation as _Conversation, ResponseIncludable, ResponsePrompt, ServiceTier
from .response_output_item import ResponseReasoningSummaryPartAddedEvent
from .response_reasoning_summary_part_done_event import ResponseReasoningSummaryPartDoneEvent
from .response_text_delta_event import ResponseTextDeltaEvent
from .steer import (
    ResponseSteerAcceptedEvent,
    ResponseSteerErrorCode,
    ResponseSteerEvent,
    ResponseSteerInput,
    ResponseSteerPendingEvent,
)
from .text_config import ResponseTextConfig
from .tool_calls import ResponseTextDoneEvent
from .tools import (
    ProgrammaticToolCalling,
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

# The members of `ResponseCreate`, under their short names.
ContextManagement: TypeAlias = ResponseCreateContextManagement
Conversation: TypeAlias = ResponseCreateConversation
Moderation: TypeAlias = ResponseCreateModeration
ModerationPolicy: TypeAlias = ResponseCreateModerationPolicy
ModerationPolicyInput: TypeAlias = ResponseCreateModerationPolicyInput
ModerationPolicyOutput: TypeAlias = ResponseCreateModerationPolicyOutput
PromptCacheOptions: TypeAlias = ResponseCreatePromptCacheOptions
StreamOptions: TypeAlias = ResponseCreateStreamOptions
ToolChoice: TypeAlias = ResponseCreateToolChoice
ToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam

"""What comes over the WebSocket: `BetaResponsesServerEvent`.
Mostly the events of a stream, each with the `stream_id` that tells apart responses made at once on one connection.
Every class below names its event; its base says what it means.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..responses.events import (
    Error as Error,
    ResponseCreatePromptCacheOptions as ResponseCreatePromptCacheOptions,
)
from ..shared import ResponsesModel
from .beta_events import (
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
    BetaResponseCustomToolCallInputDeltaEvent,
    BetaResponseCustomToolCallInputDoneEvent,
    BetaResponseFailedEvent,
    BetaResponseFileSearchCallCompletedEvent,
    BetaResponseFileSearchCallInProgressEvent,
    BetaResponseFileSearchCallSearchingEvent,
    BetaResponseFunctionCallArgumentsDeltaEvent,
    BetaResponseFunctionCallArgumentsDoneEvent,
    BetaResponseImageGenCallCompletedEvent,
    BetaResponseImageGenCallGeneratingEvent,
    BetaResponseImageGenCallInProgressEvent,
    BetaResponseImageGenCallPartialImageEvent,
    BetaResponseIncompleteEvent,
    BetaResponseInjectCreatedEvent,
    BetaResponseInjectEvent,
    BetaResponseInjectFailedEvent,
    BetaResponseInProgressEvent,
    BetaResponseMcpCallArgumentsDeltaEvent,
    BetaResponseMcpCallArgumentsDoneEvent,
    BetaResponseMcpCallCompletedEvent,
    BetaResponseMcpCallFailedEvent,
    BetaResponseMcpCallInProgressEvent,
    BetaResponseMcpListToolsCompletedEvent,
    BetaResponseMcpListToolsFailedEvent,
    BetaResponseMcpListToolsInProgressEvent,
    BetaResponseOutputItemAddedEvent,
    BetaResponseOutputItemDoneEvent,
    BetaResponseOutputTextAnnotationAddedEvent,
    BetaResponseQueuedEvent,
    BetaResponseReasoningSummaryTextDeltaEvent,
    BetaResponseReasoningSummaryTextDoneEvent,
    BetaResponseReasoningTextDeltaEvent,
    BetaResponseReasoningTextDoneEvent,
    BetaResponseRefusalDeltaEvent,
    BetaResponseRefusalDoneEvent,
    BetaResponseShellCallCommandAddedEvent,
    BetaResponseShellCallCommandDeltaEvent,
    BetaResponseShellCallCommandDoneEvent,
    BetaResponseSteerAcceptedEvent,
    BetaResponseSteerEvent,
    BetaResponseSteerInput,
    BetaResponseSteerPendingEvent,
    BetaResponseTextDeltaEvent,
    BetaResponseTextDoneEvent,
    BetaResponseWebSearchCallCompletedEvent,
    BetaResponseWebSearchCallInProgressEvent,
    BetaResponseWebSearchCallSearchingEvent,
)
from .beta_input_items import BetaResponseInput
from .beta_output_items import BetaResponseConversationParam
from .beta_response import BetaResponseIncludable, BetaServiceTier, Reasoning
from .beta_tool_calls import (
    Agent,
    BetaResponsePrompt,
    BetaResponseReasoningSummaryPartAddedEvent,
    BetaResponseReasoningSummaryPartDoneEvent,
    BetaResponseShellCallOutputContentDeltaEvent,
    BetaResponseShellCallOutputContentDoneEvent,
)
from .beta_tools import (
    BetaResponseTextConfig,
    BetaTool,
    BetaToolChoiceAllowed,
    BetaToolChoiceApplyPatch,
    BetaToolChoiceCustom,
    BetaToolChoiceFunction,
    BetaToolChoiceMcp,
    BetaToolChoiceOptions,
    BetaToolChoiceShell,
    BetaToolChoiceTypes,
)

# ---------------------------------------------------------------------- new input that could not be taken up


class BetaResponseSteerFailedEvent(Model):
    """The input was refused; `error` says why."""

    error: Error
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.failed"]
    stream_id: str | None = None


class Steer(Model):
    """The input that was refused, for you to send otherwise."""

    input: BetaResponseSteerInput
    previous_response_id: str
    id: str | None = None  # None if it never got one


# ---------------------------------------------------------------------- what comes over the WebSocket


class BetaResponseAudioWsDelta(BetaResponseAudioDeltaEvent):
    """`response.audio.delta`."""

    stream_id: str | None = None


class BetaResponseAudioWsDone(BetaResponseAudioDoneEvent):
    """`response.audio.done`."""

    stream_id: str | None = None


class BetaResponseAudioTranscriptWsDelta(BetaResponseAudioTranscriptDeltaEvent):
    """`response.audio.transcript.delta`."""

    stream_id: str | None = None


class BetaResponseAudioTranscriptWsDone(BetaResponseAudioTranscriptDoneEvent):
    """`response.audio.transcript.done`."""

    stream_id: str | None = None


class BetaResponseCodeInterpreterCallCodeWsDelta(BetaResponseCodeInterpreterCallCodeDeltaEvent):
    """`response.code_interpreter_call_code.delta`."""

    stream_id: str | None = None


class BetaResponseCodeInterpreterCallCodeWsDone(BetaResponseCodeInterpreterCallCodeDoneEvent):
    """`response.code_interpreter_call_code.done`."""

    stream_id: str | None = None


class BetaResponseCodeInterpreterCallWsCompleted(BetaResponseCodeInterpreterCallCompletedEvent):
    """`response.code_interpreter_call.completed`."""

    stream_id: str | None = None


class BetaResponseCodeInterpreterCallInWsProgress(BetaResponseCodeInterpreterCallInProgressEvent):
    """`response.code_interpreter_call.in_progress`."""

    stream_id: str | None = None


class BetaResponseCodeInterpreterCallWsInterpreting(BetaResponseCodeInterpreterCallInterpretingEvent):
    """`response.code_interpreter_call.interpreting`."""

    stream_id: str | None = None


class BetaResponseCompactionWsCompacting(BetaResponseCompactionCompactingEvent):
    """`response.compaction.compacting`."""

    stream_id: str | None = None


class BetaResponseWsCompleted(BetaResponseCompletedEvent):
    """`response.completed`."""

    stream_id: str | None = None


class BetaResponseContentPartWsAdded(BetaResponseContentPartAddedEvent):
    """`response.content_part.added`."""

    stream_id: str | None = None


class BetaResponseContentPartWsDone(BetaResponseContentPartDoneEvent):
    """`response.content_part.done`."""

    stream_id: str | None = None


class BetaResponseWsCreated(BetaResponseCreatedEvent):
    """`response.created`."""

    stream_id: str | None = None


class BetaResponseFileSearchCallWsCompleted(BetaResponseFileSearchCallCompletedEvent):
    """`response.file_search_call.completed`."""

    stream_id: str | None = None


class BetaResponseFileSearchCallInWsProgress(BetaResponseFileSearchCallInProgressEvent):
    """`response.file_search_call.in_progress`."""

    stream_id: str | None = None


class BetaResponseFileSearchCallWsSearching(BetaResponseFileSearchCallSearchingEvent):
    """`response.file_search_call.searching`."""

    stream_id: str | None = None


class BetaResponseFunctionCallArgumentsWsDelta(BetaResponseFunctionCallArgumentsDeltaEvent):
    """`response.function_call_arguments.delta`."""

    stream_id: str | None = None


class BetaResponseFunctionCallArgumentsWsDone(BetaResponseFunctionCallArgumentsDoneEvent):
    """`response.function_call_arguments.done`."""

    stream_id: str | None = None


class BetaResponseShellCallCommandWsAdded(BetaResponseShellCallCommandAddedEvent):
    """`response.shell_call_command.added`."""

    stream_id: str | None = None


class BetaResponseShellCallCommandWsDelta(BetaResponseShellCallCommandDeltaEvent):
    """`response.shell_call_command.delta`."""

    stream_id: str | None = None


class BetaResponseShellCallCommandWsDone(BetaResponseShellCallCommandDoneEvent):
    """`response.shell_call_command.done`."""

    stream_id: str | None = None


class BetaResponseShellCallOutputContentWsDelta(BetaResponseShellCallOutputContentDeltaEvent):
    """`response.shell_call_output_content.delta`."""

    stream_id: str | None = None


class BetaResponseShellCallOutputContentWsDone(BetaResponseShellCallOutputContentDoneEvent):
    """`response.shell_call_output_content.done`."""

    stream_id: str | None = None


class BetaResponseInWsProgress(BetaResponseInProgressEvent):
    """`response.in_progress`."""

    stream_id: str | None = None


class BetaResponseWsFailed(BetaResponseFailedEvent):
    """`response.failed`."""

    stream_id: str | None = None


class BetaResponseWsIncomplete(BetaResponseIncompleteEvent):
    """`response.incomplete`."""

    stream_id: str | None = None


class BetaResponseOutputItemWsAdded(BetaResponseOutputItemAddedEvent):
    """`response.output_item.added`."""

    stream_id: str | None = None


class BetaResponseOutputItemWsDone(BetaResponseOutputItemDoneEvent):
    """`response.output_item.done`."""

    stream_id: str | None = None


class BetaResponseReasoningSummaryPartWsAdded(BetaResponseReasoningSummaryPartAddedEvent):
    """`response.reasoning_summary_part.added`."""

    stream_id: str | None = None


class BetaResponseReasoningSummaryPartWsDone(BetaResponseReasoningSummaryPartDoneEvent):
    """`response.reasoning_summary_part.done`."""

    stream_id: str | None = None


class BetaResponseReasoningSummaryTextWsDelta(BetaResponseReasoningSummaryTextDeltaEvent):
    """`response.reasoning_summary_text.delta`."""

    stream_id: str | None = None


class BetaResponseReasoningSummaryTextWsDone(BetaResponseReasoningSummaryTextDoneEvent):
    """`response.reasoning_summary_text.done`."""

    stream_id: str | None = None


class BetaResponseReasoningTextWsDelta(BetaResponseReasoningTextDeltaEvent):
    """`response.reasoning_text.delta`."""

    stream_id: str | None = None


class BetaResponseReasoningTextWsDone(BetaResponseReasoningTextDoneEvent):
    """`response.reasoning_text.done`."""

    stream_id: str | None = None


class BetaResponseRefusalWsDelta(BetaResponseRefusalDeltaEvent):
    """`response.refusal.delta`."""

    stream_id: str | None = None


class BetaResponseRefusalWsDone(BetaResponseRefusalDoneEvent):
    """`response.refusal.done`."""

    stream_id: str | None = None


class BetaResponseTextWsDelta(BetaResponseTextDeltaEvent):
    """`response.output_text.delta`."""

    stream_id: str | None = None


class BetaResponseTextWsDone(BetaResponseTextDoneEvent):
    """`response.output_text.done`."""

    stream_id: str | None = None


class BetaResponseWebSearchCallWsCompleted(BetaResponseWebSearchCallCompletedEvent):
    """`response.web_search_call.completed`."""

    stream_id: str | None = None


class BetaResponseWebSearchCallInWsProgress(BetaResponseWebSearchCallInProgressEvent):
    """`response.web_search_call.in_progress`."""

    stream_id: str | None = None


class BetaResponseWebSearchCallWsSearching(BetaResponseWebSearchCallSearchingEvent):
    """`response.web_search_call.searching`."""

    stream_id: str | None = None


class BetaResponseImageGenCallWsCompleted(BetaResponseImageGenCallCompletedEvent):
    """`response.image_generation_call.completed`."""

    stream_id: str | None = None


class BetaResponseImageGenCallWsGenerating(BetaResponseImageGenCallGeneratingEvent):
    """`response.image_generation_call.generating`."""

    stream_id: str | None = None


class BetaResponseImageGenCallInWsProgress(BetaResponseImageGenCallInProgressEvent):
    """`response.image_generation_call.in_progress`."""

    stream_id: str | None = None


class BetaResponseImageGenCallPartialWsImage(BetaResponseImageGenCallPartialImageEvent):
    """`response.image_generation_call.partial_image`."""

    stream_id: str | None = None


class BetaResponseMcpCallArgumentsWsDelta(BetaResponseMcpCallArgumentsDeltaEvent):
    """`response.mcp_call_arguments.delta`."""

    stream_id: str | None = None


class BetaResponseMcpCallArgumentsWsDone(BetaResponseMcpCallArgumentsDoneEvent):
    """`response.mcp_call_arguments.done`."""

    stream_id: str | None = None


class BetaResponseMcpCallWsCompleted(BetaResponseMcpCallCompletedEvent):
    """`response.mcp_call.completed`."""

    stream_id: str | None = None


class BetaResponseMcpCallWsFailed(BetaResponseMcpCallFailedEvent):
    """`response.mcp_call.failed`."""

    stream_id: str | None = None


class BetaResponseMcpCallInWsProgress(BetaResponseMcpCallInProgressEvent):
    """`response.mcp_call.in_progress`."""

    stream_id: str | None = None


class BetaResponseMcpListToolsWsCompleted(BetaResponseMcpListToolsCompletedEvent):
    """`response.mcp_list_tools.completed`."""

    stream_id: str | None = None


class BetaResponseMcpListToolsWsFailed(BetaResponseMcpListToolsFailedEvent):
    """`response.mcp_list_tools.failed`."""

    stream_id: str | None = None


class BetaResponseMcpListToolsInWsProgress(BetaResponseMcpListToolsInProgressEvent):
    """`response.mcp_list_tools.in_progress`."""

    stream_id: str | None = None


class BetaResponseOutputTextAnnotationWsAdded(BetaResponseOutputTextAnnotationAddedEvent):
    """`response.output_text.annotation.added`."""

    stream_id: str | None = None


class BetaResponseWsQueued(BetaResponseQueuedEvent):
    """`response.queued`."""

    stream_id: str | None = None


class BetaResponseCustomToolCallInputWsDelta(BetaResponseCustomToolCallInputDeltaEvent):
    """`response.custom_tool_call_input.delta`."""

    stream_id: str | None = None


class BetaResponseCustomToolCallInputWsDone(BetaResponseCustomToolCallInputDoneEvent):
    """`response.custom_tool_call_input.done`."""

    stream_id: str | None = None


class BetaResponseWsError(Model):
    """A request failed; unlike in a stream, the connection stays open."""

    error: BetaResponseWsErrorError
    type: Literal["error"]
    agent: BetaResponseWsErrorAgent | None = None
    sequence_number: int | None = None
    status: int | None = None  # as in HTTP
    stream_id: str | None = None


BetaResponsesServerEvent: TypeAlias = Union[
    BetaResponseAudioWsDelta,
    BetaResponseAudioWsDone,
    BetaResponseAudioTranscriptWsDelta,
    BetaResponseAudioTranscriptWsDone,
    BetaResponseCodeInterpreterCallCodeWsDelta,
    BetaResponseCodeInterpreterCallCodeWsDone,
    BetaResponseCodeInterpreterCallWsCompleted,
    BetaResponseCodeInterpreterCallInWsProgress,
    BetaResponseCodeInterpreterCallWsInterpreting,
    BetaResponseCompactionWsCompacting,
    BetaResponseWsCompleted,
    BetaResponseContentPartWsAdded,
    BetaResponseContentPartWsDone,
    BetaResponseWsCreated,
    BetaResponseFileSearchCallWsCompleted,
    BetaResponseFileSearchCallInWsProgress,
    BetaResponseFileSearchCallWsSearching,
    BetaResponseFunctionCallArgumentsWsDelta,
    BetaResponseFunctionCallArgumentsWsDone,
    BetaResponseShellCallCommandWsAdded,
    BetaResponseShellCallCommandWsDelta,
    BetaResponseShellCallCommandWsDone,
    BetaResponseShellCallOutputContentWsDelta,
    BetaResponseShellCallOutputContentWsDone,
    BetaResponseInWsProgress,
    BetaResponseWsFailed,
    BetaResponseWsIncomplete,
    BetaResponseOutputItemWsAdded,
    BetaResponseOutputItemWsDone,
    BetaResponseReasoningSummaryPartWsAdded,
    BetaResponseReasoningSummaryPartWsDone,
    BetaResponseReasoningSummaryTextWsDelta,
    BetaResponseReasoningSummaryTextWsDone,
    BetaResponseReasoningTextWsDelta,
    BetaResponseReasoningTextWsDone,
    BetaResponseRefusalWsDelta,
    BetaResponseRefusalWsDone,
    BetaResponseTextWsDelta,
    BetaResponseTextWsDone,
    BetaResponseWebSearchCallWsCompleted,
    BetaResponseWebSearchCallInWsProgress,
    BetaResponseWebSearchCallWsSearching,
    BetaResponseImageGenCallWsCompleted,
    BetaResponseImageGenCallWsGenerating,
    BetaResponseImageGenCallInWsProgress,
    BetaResponseImageGenCallPartialWsImage,
    BetaResponseMcpCallArgumentsWsDelta,
    BetaResponseMcpCallArgumentsWsDone,
    BetaResponseMcpCallWsCompleted,
    BetaResponseMcpCallWsFailed,
    BetaResponseMcpCallInWsProgress,
    BetaResponseMcpListToolsWsCompleted,
    BetaResponseMcpListToolsWsFailed,
    BetaResponseMcpListToolsInWsProgress,
    BetaResponseOutputTextAnnotationWsAdded,
    BetaResponseWsQueued,
    BetaResponseCustomToolCallInputWsDelta,
    BetaResponseCustomToolCallInputWsDone,
    BetaResponseWsError,
    BetaResponseSteerAcceptedEvent,
    BetaResponseSteerPendingEvent,
    BetaResponseSteerFailedEvent,
    BetaResponseInjectCreatedEvent,
    BetaResponseInjectFailedEvent,
]


class BetaResponseWsErrorError(Model):
    """What went wrong."""

    code: str | None = None
    message: str
    param: str | None = None
    type: str
    headers: dict[str, str] | None = None
    misalignment: BetaResponseWsErrorErrorMisalignment | None = None


class BetaResponseWsErrorErrorMisalignment(Model):
    """What a safety review took exception to in what the model was doing."""

    detailed_explanation: str | None = None
    error_type: (
        str
        | Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | None
    ) = None
    review_target: str | None = None
    steer: BetaResponseWsErrorErrorMisalignmentSteer | None = None


class BetaResponseWsErrorErrorMisalignmentSteer(Model):
    """A message that would lead the model back on course."""

    message: str


class BetaResponseWsErrorAgent(Agent):
    """Which agent it came from."""


# ---------------------------------------------------------------------- what a client sends over a WebSocket


class ResponseCreate(Model):
    """Starts a response; with `generate=False` the server only prepares for the next one."""

    type: Literal["response.create"]
    access_programs: ResponseCreateAccessPrograms | None = None
    background: bool | None = None
    context_management: list[ResponseCreateContextManagement] | None = None
    conversation: ResponseCreateConversation | None = None
    generate: bool | None = None  # False: only prepare, so that the next response starts sooner
    image: ResponseCreateImage | None = None
    include: list[BetaResponseIncludable] | None = None
    input: str | BetaResponseInput | None = None
    instructions: str | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    metadata: dict[str, str] | None = None
    model: ResponsesModel | None = None
    moderation: ResponseCreateModeration | None = None
    multi_agent: ResponseCreateMultiAgent | None = None
    parallel_tool_calls: bool | None = None
    previous_response_id: str | None = None
    prompt: BetaResponsePrompt | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: ResponseCreatePromptCacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    reasoning: ResponseCreateReasoning | None = None
    safety_identifier: str | None = None
    service_tier: BetaServiceTier | None = None
    store: bool | None = None
    stream: bool | None = None
    stream_id: str | None = None  # which of several responses at once; the server's events carry it too
    stream_options: ResponseCreateStreamOptions | None = None
    temperature: float | None = None
    text: BetaResponseTextConfig | None = None
    tool_choice: ResponseCreateToolChoice | None = None
    tools: list[BetaTool] | None = None
    top_logprobs: int | None = None
    top_p: float | None = None
    truncation: Literal["auto", "disabled"] | None = None
    user: str | None = None


BetaResponsesClientEvent: TypeAlias = Union[ResponseCreate, BetaResponseSteerEvent, BetaResponseInjectEvent]


class ResponseCreateAccessPrograms(Model):
    """Access programs to make the response under."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | None = None


ResponseCreateConversation: TypeAlias = Union[str, BetaResponseConversationParam, None]


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


class ResponseCreateModerationPolicyOutput(Model):
    """Only score the output, or block it."""

    mode: Literal["score", "block"]


class ResponseCreateMultiAgent(Model):
    """Lets the model spawn agents that work for it, several at once."""

    enabled: bool
    max_concurrent_subagents: int | None = None


class ResponseCreateReasoning(Reasoning):
    """How hard to think first."""


class ResponseCreateStreamOptions(Model):
    """How to stream."""

    include_obfuscation: bool | None = None  # pad events, so that their lengths give nothing away


class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(Model):
    """Make the model write a program that calls tools."""

    type: Literal["programmatic_tool_calling"]


ResponseCreateToolChoice: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowed,
    BetaToolChoiceTypes,
    BetaToolChoiceFunction,
    BetaToolChoiceMcp,
    BetaToolChoiceCustom,
    ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatch,
    BetaToolChoiceShell,
]


class ResponseCreateContextManagement(Model):
    """When to condense the context."""

    type: str
    compact_threshold: int | None = None  # tokens

"""A response, and everything about it that is not an item: usage, errors, limits, moderation, caching."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..shared import (
    Metadata as Metadata,
    Misalignment as Misalignment,
    MisalignmentSteer as MisalignmentSteer,
    Reasoning,
    ResponsesModel as ResponsesModel,
)
from .response_configuration_update_item_param import ResponseConfigurationUpdateItemParam
from .response_output_item import (
    ImageGenerationCall,
    LocalShellCall,
    LocalShellCallOutput,
    McpApprovalRequest,
    McpCall,
    McpListTools,
    PendingSafetyCheck,
    Program,
    ProgramOutput,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputScreenshot,
    ResponseFunctionShellCallOutputContent,
    ResponseOutputItem,
    ResponseReasoningItem,
)
from .response_tool_search_output_item_param import ResponseToolSearchOutputItemParam
from .tool_calls import (
    Action,
    CallerDirect,
    CallerProgram,
    OperationCreateFile,
    OperationDeleteFile,
    OperationUpdateFile,
    ResponseCodeInterpreterToolCall,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutput,
    ResponseFileSearchToolCall,
    ResponseFunctionToolCall,
)
from .tools import (
    ContainerReference,
    EasyInputMessage,
    LocalEnvironment,
    Message,
    ResponseFunctionCallOutputItemList,
    ResponseFunctionWebSearch,
    ResponseInputFile,
    ResponseInputImage,
    ResponseInputText,
    ResponseOutputMessage,
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

# ---------------------------------------------------------------------- everything that can stand in a response's input


# ---------------------------------------------------------------------- functions and tools


class FunctionCallOutput(Model):
    """What your function returned: text (JSON, mostly), or a list of parts."""

    output: str | ResponseFunctionCallOutputItemList
    type: Literal["function_call_output"]
    id: str | None = None
    call_id: str | None = None
    caller: FunctionCallOutputCaller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class FunctionCallOutputCallerDirect(CallerDirect):
    """The model itself called the function."""


class FunctionCallOutputCallerProgram(CallerProgram):
    """A program called the function."""


class ToolSearchCall(Model):
    """A search for tools whose loading was deferred."""

    arguments: object
    type: Literal["tool_search_call"]
    id: str | None = None
    call_id: str | None = None
    execution: Literal["server", "client"] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class AdditionalTools(Model):
    """Tools to add from here on."""

    role: Literal["developer"]
    tools: list[Tool]
    type: Literal["additional_tools"]
    id: str | None = None


class McpApprovalResponse(Model):
    """Your answer to a call that waits for approval."""

    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: str | None = None
    reason: str | None = None


FunctionCallOutputCaller: TypeAlias = Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram, None]


# ---------------------------------------------------------------------- computers, shells, patches


class ComputerCallOutput(Model):
    """The screenshot after you did what a computer call asked for."""

    call_id: str
    output: ResponseComputerToolCallOutputScreenshot
    type: Literal["computer_call_output"]
    id: str | None = None
    acknowledged_safety_checks: list[ComputerCallOutputAcknowledgedSafetyCheck] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ComputerCallOutputAcknowledgedSafetyCheck(PendingSafetyCheck):
    """A safety check that you accept."""


class ShellCall(Model):
    """A shell call by the model, sent back."""

    action: ShellCallAction
    call_id: str
    type: Literal["shell_call"]
    id: str | None = None
    caller: ShellCallCaller | None = None
    environment: ShellCallEnvironment | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ShellCallAction(Action):
    """The commands and their limits."""


class ShellCallCallerDirect(CallerDirect):
    """The model itself called the shell."""


class ShellCallCallerProgram(CallerProgram):
    """A program called the shell."""


class ShellCallOutput(Model):
    """What the commands wrote, one entry each."""

    call_id: str
    output: list[ResponseFunctionShellCallOutputContent]
    type: Literal["shell_call_output"]
    id: str | None = None
    caller: ShellCallOutputCaller | None = None
    max_output_length: int | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ShellCallOutputCallerDirect(CallerDirect):
    """The model itself called the shell."""


class ShellCallOutputCallerProgram(CallerProgram):
    """A program called the shell."""


class ApplyPatchCall(Model):
    """A patch by the model, sent back."""

    call_id: str
    operation: ApplyPatchCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: str | None = None
    caller: ApplyPatchCallCaller | None = None


class ApplyPatchCallOperationCreateFile(OperationCreateFile):
    """Create a file."""


class ApplyPatchCallOperationDeleteFile(OperationDeleteFile):
    """Delete a file."""


class ApplyPatchCallOperationUpdateFile(OperationUpdateFile):
    """Change a file."""


class ApplyPatchCallCallerDirect(CallerDirect):
    """The model itself made the patch."""


class ApplyPatchCallCallerProgram(CallerProgram):
    """A program made the patch."""


class ApplyPatchCallOutput(Model):
    """Whether the patch went in; `output` is a log for the model to read."""

    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    id: str | None = None
    caller: ApplyPatchCallOutputCaller | None = None
    output: str | None = None


class ApplyPatchCallOutputCallerDirect(CallerDirect):
    """The model itself made the patch."""


class ApplyPatchCallOutputCallerProgram(CallerProgram):
    """A program made the patch."""


ShellCallCaller: TypeAlias = Union[ShellCallCallerDirect, ShellCallCallerProgram, None]
ShellCallEnvironment: TypeAlias = Union[LocalEnvironment, ContainerReference, None]
ShellCallOutputCaller: TypeAlias = Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram, None]
ApplyPatchCallOperation: TypeAlias = Union[
    ApplyPatchCallOperationCreateFile, ApplyPatchCallOperationDeleteFile, ApplyPatchCallOperationUpdateFile
]
ApplyPatchCallCaller: TypeAlias = Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram, None]
ApplyPatchCallOutputCaller: TypeAlias = Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram, None]


# ---------------------------------------------------------------------- the context


class ResponseCompactionItemParam(Model):
    """Earlier items, condensed, sent back as they came."""

    encrypted_content: str
    type: Literal["compaction"]
    id: str | None = None


class CompactionTrigger(Model):
    """Condense what came before, now."""

    type: Literal["compaction_trigger"]
    id: str | None = None


class ItemReference(Model):
    """An item that the server has stored, by its id."""

    id: str
    type: Literal["item_reference"] | None = None


ResponseInputItem: TypeAlias = Union[
    EasyInputMessage,
    Message,
    ResponseOutputMessage,
    ResponseFileSearchToolCall,
    ResponseComputerToolCall,
    ComputerCallOutput,
    ResponseFunctionWebSearch,
    ResponseFunctionToolCall,
    FunctionCallOutput,
    ToolSearchCall,
    ResponseToolSearchOutputItemParam,
    AdditionalTools,
    ResponseConfigurationUpdateItemParam,
    ResponseReasoningItem,
    ResponseCompactionItemParam,
    ImageGenerationCall,
    ResponseCodeInterpreterToolCall,
    LocalShellCall,
    LocalShellCallOutput,
    ShellCall,
    ShellCallOutput,
    ApplyPatchCall,
    ApplyPatchCallOutput,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    ResponseCustomToolCallOutput,
    ResponseCustomToolCall,
    CompactionTrigger,
    ItemReference,
    Program,
    ProgramOutput,
]
ResponseInput: TypeAlias = list[ResponseInputItem]


# ---------------------------------------------------------------------- a response, and everything about it that is not an item


class Response(Model):
    """What the model made of a request: `output` holds its items in order, `output_text` their text.

    Look at `status` before you rely on it: `incomplete` says why in `incomplete_details`, `failed` in `error`. In
    background mode the first answer is only `queued`; retrieve it again until it is done. Most other fields repeat
    the request.
    """

    id: str
    access_programs: AccessPrograms | None = None
    created_at: float  # Unix seconds
    error: ResponseError | None = None
    incomplete_details: IncompleteDetails | None = None
    instructions: str | list[ResponseInputItem] | None = None
    metadata: Metadata | None = None
    model: ResponsesModel
    object: Literal["response"]
    output: list[ResponseOutputItem]
    parallel_tool_calls: bool
    temperature: float | None = None  # 0 to 2
    tool_choice: ToolChoice
    tools: list[Tool]
    top_p: float | None = None
    background: bool | None = None
    completed_at: float | None = None  # Unix seconds
    conversation: Conversation | None = None
    image: Image | None = None
    input_transformations: list[InputTransformation] | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    moderation: Moderation | None = None
    previous_response_id: str | None = None
    prompt: ResponsePrompt | None = None
    prompt_cache_diagnostics: PromptCacheDiagnostics | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: PromptCacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    reasoning: Reasoning | None = None
    safety_identifier: str | None = None
    service_tier: ServiceTier | None = None
    status: ResponseStatus | None = None
    text: ResponseTextConfig | None = None
    tool_usage: ToolUsage | None = None
    top_logprobs: int | None = None  # 0 to 20
    truncation: Literal["auto", "disabled"] | None = None
    usage: ResponseUsage | None = None
    user: str | None = None

    @property
    def output_text(self) -> str:
        """The text of all messages in `output`, joined; empty if there is none, as when only tools are called."""
        texts = []
        # Items and parts may be of kinds that this version does not know, and a server may leave anything out.
        items = self.output
        for item in items if isinstance(items, list) else ():
            if getattr(item, "type", None) == "message":
                parts = getattr(item, "content", None)
                for part in parts if isinstance(parts, list) else ():
                    text = getattr(part, "text", None)
                    if getattr(part, "type", None) == "output_text" and isinstance(text, str):
                        texts.append(text)
        return "".join(texts)


class CompactedResponse(Model):
    """A conversation, condensed: `output` is the input to go on with."""

    id: str
    created_at: int  # Unix seconds
    object: Literal["response.compaction"]
    output: list[ResponseOutputItem]
    usage: ResponseUsage
    image: Image | None = None


class InputTokenCountResponse(Model):
    """How many tokens a request's input would come to."""

    input_tokens: int
    object: Literal["response.input_tokens"]


# ---------------------------------------------------------------------- how it ended


class IncompleteDetails(Model):
    """Why a response stops short."""

    reason: Literal["max_output_tokens", "max_messages", "content_filter", "steered"] | None = None


class ResponseError(Model):
    """Why a response failed."""

    code: Literal[
        "server_error",
        "rate_limit_exceeded",
        "invalid_prompt",
        "data_residency_mismatch",
        "bio_policy",
        "misalignment_policy_violation",
        "vector_store_timeout",
        "invalid_image",
        "invalid_image_format",
        "invalid_base64_image",
        "invalid_image_url",
        "image_too_large",
        "image_too_small",
        "image_parse_error",
        "image_content_policy_violation",
        "invalid_image_mode",
        "image_file_too_large",
        "unsupported_image_media_type",
        "empty_image_file",
        "failed_to_download_image",
        "image_file_not_found",
    ]
    message: str
    misalignment: Misalignment | None = None
    param: str | None = None
    type: str | None = None


# ---------------------------------------------------------------------- what it took


class ResponseUsage(Model):
    """Tokens used by one response; `total_tokens` is the sum of the other two."""

    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int


class InputTokensDetails(Model):
    """Input tokens that came from the cache, and those that were written to it."""

    cache_write_tokens: int
    cached_tokens: int
    cache_write_tokens_details: InputTokensDetailsCacheWriteTokensDetails | None = None


class InputTokensDetailsCacheWriteTokensDetails(Model):
    """Tokens written to the cache, by how long they are kept there."""

    ttl_12h_tokens: int
    ttl_30m_tokens: int


class OutputTokensDetails(Model):
    """Output tokens that went into reasoning; they are not part of the text, but are billed."""

    reasoning_tokens: int


class ToolUsage(Model):
    """What the built-in tools used."""

    image_gen: ToolUsageImageGen
    web_search: ToolUsageWebSearch


class ToolUsageImageGen(Model):
    """Tokens used by image generation."""

    input_tokens: int
    input_tokens_details: ToolUsageImageGenInputTokensDetails
    output_tokens: int
    total_tokens: int
    cached_tokens: int | None = None
    cached_tokens_details: ToolUsageImageGenCachedTokensDetails | None = None
    output_tokens_details: ToolUsageImageGenOutputTokensDetails | None = None


class ToolUsageImageGenInputTokensDetails(Model):
    """Input tokens by kind."""

    image_tokens: int
    text_tokens: int


class ToolUsageImageGenCachedTokensDetails(Model):
    """Cached input tokens by kind."""

    cached_image_tokens: int
    cached_text_tokens: int


class ToolUsageImageGenOutputTokensDetails(ToolUsageImageGenInputTokensDetails):
    """Output tokens by kind."""


class ToolUsageWebSearch(Model):
    """How often the web was searched."""

    num_requests: int


# ---------------------------------------------------------------------- what it was asked for


class Conversation(Model):
    """The conversation that the response belongs to: its items come before the input, and the output is added to it."""

    id: str


class ResponsePrompt(Model):
    """A stored prompt, and the values of its variables."""

    id: str
    variables: dict[str, Variables] | None = None
    version: str | None = None


class AccessPrograms(Model):
    """The access programs under which the response was made."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class Image(Model):
    """Whether images in the context were compressed."""

    context_compression: Literal["enabled", "disabled"]


class ToolChoiceSpecificProgrammaticToolCallingParam(Model):
    """The model has to write a program that calls tools."""

    type: Literal["programmatic_tool_calling"]


class InputTransformation(Model):
    """Reasoning in the input that was left out, and why; often it stems from another model, user or organization."""

    id: str
    action: Literal["removed"]
    reason: Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"]
    type: Literal["reasoning"]


Variables: TypeAlias = Union[str, ResponseInputText, ResponseInputImage, ResponseInputFile]
ToolChoice: TypeAlias = Union[
    ToolChoiceOptions,
    ToolChoiceAllowed,
    ToolChoiceTypes,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolChoiceCustom,
    ToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatch,
    ToolChoiceShell,
]
ResponseStatus: TypeAlias = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
ServiceTier: TypeAlias = Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None
# What `include` may ask for: parts of items that are left out otherwise.
ResponseIncludable: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]


# ---------------------------------------------------------------------- moderation


class Moderation(Model):
    """What moderation made of the input and of the output."""

    input: ModerationInput
    output: ModerationOutput


class ModerationInputModerationResult(Model):
    """Which categories the text and images fall into, and how surely (0 to 1)."""

    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]


class ModerationInputError(Model):
    """Moderation itself failed."""

    code: str
    message: str
    type: Literal["error"]


class ModerationOutputModerationResult(ModerationInputModerationResult):
    """The same of the output."""


class ModerationOutputError(ModerationInputError):
    """Moderation of the output failed."""


ModerationInput: TypeAlias = Union[ModerationInputModerationResult, ModerationInputError]
ModerationOutput: TypeAlias = Union[ModerationOutputModerationResult, ModerationOutputError]


# ---------------------------------------------------------------------- the prompt cache


class PromptCacheOptions(Model):
    """How the prompt was cached: where the server saw fit, or at the breakpoints that you set."""

    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m", "12h"]
    comparison_response_id: str | None = None


class PromptCacheDiagnosticsCacheMiss(Model):
    """The cache could not be used, and what had changed since the response compared with."""

    cache_missed_tokens: int
    reason: Literal[
        "model_changed",
        "prompt_cache_key_changed",
        "tools_changed",
        "text_format_changed",
        "reasoning_effort_changed",
        "verbosity_changed",
        "context_compacted",
        "input_changed",
        "service_tier_changed",
    ]
    type: Literal["cache_miss"]
    comparison_reusable_tokens: int | None = None


class PromptCacheDiagnosticsCacheHit(Model):
    """The cache was used."""

    type: Literal["cache_hit"]


class PromptCacheDiagnosticsComparisonResponseNotFound(Model):
    """The response to compare with is not there."""

    type: Literal["comparison_response_not_found"]


class PromptCacheDiagnosticsUnavailable(Model):
    """The server cannot tell."""

    type: Literal["unavailable"]


PromptCacheDiagnostics: TypeAlias = Union[
    PromptCacheDiagnosticsCacheMiss,
    PromptCacheDiagnosticsCacheHit,
    PromptCacheDiagnosticsComparisonResponseNotFound,
    PromptCacheDiagnosticsUnavailable,
]

"""The beta response itself, its error, its usage and the settings that it was made with."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..chat.completion import ModerationInputError as ModerationInputError, ModerationInputModerationResultsResult
from ..responses.response import (
    InputTransformation as InputTransformation,
    ModerationInputError as ResponseModerationInputError,
    ModerationInputModerationResult as ResponseModerationInputModerationResult,
    PromptCacheDiagnosticsCacheMiss as PromptCacheDiagnosticsCacheMiss,
    PromptCacheOptions as PromptCacheOptions,
    ToolUsageImageGenInputTokensDetails as ResponseToolUsageImageGenInputTokensDetails,
)
from ..shared import ResponsesModel
from .beta_input_items import BetaResponseInputItem
from .beta_output_items import BetaResponseOutputItem
from .beta_tool_calls import BetaResponsePrompt
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


class BetaResponse(Model):
    """What the model made of a request: `output` holds its items in order, `output_text` their text.

    Look at `status` before you rely on it: `incomplete` says why in `incomplete_details`, `failed` in `error`. In
    background mode the first answer is only `queued`; retrieve it again until it is done. Most other fields repeat
    the request.
    """

    id: str
    access_programs: AccessPrograms | None = None
    created_at: float  # Unix seconds
    error: BetaResponseError | None = None
    incomplete_details: IncompleteDetails | None = None
    instructions: str | list[BetaResponseInputItem] | None = None
    metadata: dict[str, str] | None = None
    model: ResponsesModel
    object: Literal["response"]
    output: list[BetaResponseOutputItem]
    parallel_tool_calls: bool
    temperature: float | None = None  # 0 to 2
    tool_choice: ToolChoice
    tools: list[BetaTool]
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
    prompt: BetaResponsePrompt | None = None
    prompt_cache_diagnostics: PromptCacheDiagnostics | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: PromptCacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    reasoning: Reasoning | None = None
    safety_identifier: str | None = None
    service_tier: BetaServiceTier | None = None
    status: BetaResponseStatus | None = None
    text: BetaResponseTextConfig | None = None
    tool_usage: ToolUsage | None = None
    top_logprobs: int | None = None  # 0 to 20
    truncation: Literal["auto", "disabled"] | None = None
    usage: BetaResponseUsage | None = None
    user: str | None = None


class ToolChoiceBetaSpecificProgrammaticToolCallingParam(Model):
    """Make the model write a program that calls tools."""

    type: Literal["programmatic_tool_calling"]


ToolChoice: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowed,
    BetaToolChoiceTypes,
    BetaToolChoiceFunction,
    BetaToolChoiceMcp,
    BetaToolChoiceCustom,
    ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatch,
    BetaToolChoiceShell,
]


class AccessPrograms(Model):
    """Under which program for trusted customers the request runs."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class IncompleteDetails(Model):
    """Why a response stops short."""

    reason: Literal["max_output_tokens", "max_messages", "content_filter", "steered"] | None = None


class Conversation(Model):
    """The conversation that the response belongs to: its items come before the input, and the output is added to it."""

    id: str


class Image(Model):
    """Whether images that stay in the context are compressed."""

    context_compression: Literal["enabled", "disabled"]


class Moderation(Model):
    """Has a moderation model look at what goes in and what comes out."""

    input: ModerationInput
    output: ModerationOutput


class ModerationInputModerationResult(ModerationInputModerationResultsResult):
    """Which categories the text and images fall into, and how surely (0 to 1)."""


ModerationInput: TypeAlias = Union[ModerationInputModerationResult, ModerationInputError]


class ModerationOutputModerationResult(ResponseModerationInputModerationResult):
    """The same of the output."""


class ModerationOutputError(ResponseModerationInputError):
    """Moderation of the output failed."""


ModerationOutput: TypeAlias = Union[ModerationOutputModerationResult, ModerationOutputError]


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


class Reasoning(Model):
    """How hard to think first, and what to tell of it."""

    context: Literal["auto", "current_turn", "all_turns"] | None = None
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    mode: str | Literal["standard", "pro"] | None = None
    summary: Literal["auto", "concise", "detailed"] | None = None


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


class ToolUsageImageGenOutputTokensDetails(ResponseToolUsageImageGenInputTokensDetails):
    """Output tokens by kind."""


class ToolUsageWebSearch(Model):
    """How often the web was searched."""

    num_requests: int


class BetaCompactedResponse(Model):
    """A conversation, condensed: `output` is the input to go on with."""

    id: str
    created_at: int  # Unix seconds
    object: Literal["response.compaction"]
    output: list[BetaResponseOutputItem]
    usage: BetaResponseUsage
    image: Image | None = None


BetaResponseStatus: TypeAlias = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]


class BetaResponseError(Model):
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


class Misalignment(Model):
    """Why an action of the model was stopped as probably not what its user wanted, and what may be done about it."""

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
    steer: MisalignmentSteer | None = None


class MisalignmentSteer(Model):
    """A message that would lead the model back on course."""

    message: str


class BetaResponseUsage(Model):
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


BetaServiceTier: TypeAlias = Union[Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"], None]
BetaResponseIncludable: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]

"""What a client sends over a WebSocket."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..responses.create_params import ContextManagement, PromptCacheOptions
from ..shared import ResponsesModel
from .beta_content_params import BetaResponsePromptParam, BetaResponseSteerEventParam
from .beta_create_params import BetaResponseConversationParamParam, Reasoning
from .beta_params import BetaResponseInputItemParam, BetaResponseInputParam
from .beta_response import BetaResponseIncludable, BetaServiceTier
from .beta_tool_params import (
    BetaResponseTextConfigParam,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceCustomParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceShellParam,
    BetaToolChoiceTypesParam,
    BetaToolParam,
)
from .beta_tools import BetaToolChoiceOptions


class BetaResponseInjectEventParam(TypedDict, total=False):
    """Puts items into a response that is being made."""

    input: Required[Iterable[BetaResponseInputItemParam]]
    response_id: Required[str]
    type: Required[Literal["response.inject"]]


class _ResponseCreateFields(TypedDict, total=False):
    """All but its type."""

    access_programs: ResponseCreateAccessPrograms
    background: bool | None
    context_management: Iterable[ResponseCreateContextManagement] | None
    conversation: ResponseCreateConversation | None
    generate: bool  # False: only prepare, so that the next response starts sooner
    image: ResponseCreateImage
    include: list[BetaResponseIncludable] | None
    input: str | BetaResponseInputParam
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: dict[str, str] | None
    model: ResponsesModel
    moderation: ResponseCreateModeration | None
    multi_agent: ResponseCreateMultiAgent | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: BetaResponsePromptParam | None
    prompt_cache_key: str | None
    prompt_cache_options: ResponseCreatePromptCacheOptions
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: ResponseCreateReasoning | None
    safety_identifier: str | None
    service_tier: BetaServiceTier | None
    store: bool | None
    stream: bool | None
    stream_id: str  # which of several responses at once; the server's events carry it too
    stream_options: ResponseCreateStreamOptions | None
    temperature: float | None
    text: BetaResponseTextConfigParam
    tool_choice: ResponseCreateToolChoice
    tools: Iterable[BetaToolParam]
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str


class ResponseCreate(_ResponseCreateFields, total=False):
    """Starts a response; with `generate=False` the server only prepares for the next one."""

    type: Required[Literal["response.create"]]


BetaResponsesClientEventParam: TypeAlias = Union[
    ResponseCreate, BetaResponseSteerEventParam, BetaResponseInjectEventParam
]


class ResponseCreateAccessPrograms(TypedDict, total=False):
    """Access programs to make the response under."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class ResponseCreateImage(TypedDict, total=False):
    """Whether to compress images in the context."""

    context_compression: Literal["auto", "enabled", "disabled"]


class ResponseCreatePromptCacheOptions(PromptCacheOptions, total=False):
    """How to use the prompt cache."""


class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    """Make the model write a program that calls tools."""

    type: Required[Literal["programmatic_tool_calling"]]


ResponseCreateToolChoice: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceTypesParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceCustomParam,
    ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceShellParam,
]
ResponseCreateConversation: TypeAlias = Union[str, BetaResponseConversationParamParam]


class ResponseCreateModeration(TypedDict, total=False):
    """Moderate input and output with this model."""

    model: Required[str]
    policy: ResponseCreateModerationPolicy | None


class ResponseCreateModerationPolicy(TypedDict, total=False):
    """What moderation does with what it finds."""

    input: ResponseCreateModerationPolicyInput | None
    output: ResponseCreateModerationPolicyOutput | None


class ResponseCreateModerationPolicyInput(TypedDict, total=False):
    """Only score the input, or block it."""

    mode: Required[Literal["score", "block"]]


class ResponseCreateModerationPolicyOutput(TypedDict, total=False):
    """Only score the output, or block it."""

    mode: Required[Literal["score", "block"]]


class ResponseCreateMultiAgent(TypedDict, total=False):
    """Lets the model spawn agents that work for it, several at once."""

    enabled: Required[bool]
    max_concurrent_subagents: int


class ResponseCreateReasoning(Reasoning, total=False):
    """How hard to think first."""


class ResponseCreateStreamOptions(TypedDict, total=False):
    """How to stream."""

    include_obfuscation: bool  # pad events, so that their lengths give nothing away


class ResponseCreateContextManagement(ContextManagement, total=False):
    """When to condense the context."""

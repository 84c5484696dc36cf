"""What a client sends over a WebSocket."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..responses.create_params import ContextManagement, PromptCacheOptions
from .beta_content_params import BetaResponsePromptParam
from .beta_create_params import Reasoning
from .beta_item_params import BetaResponseInputItemParam, BetaResponseInputParam
from .beta_output_items_params import BetaResponseConversationParamParam
from .beta_response import BetaResponseIncludable, BetaServiceTier
from .beta_steer_params import BetaResponseSteerEventParam
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


class ResponseCreate(TypedDict, total=False):
    """Starts a response; with `generate=False` the server only prepares for the next one."""

    type: Required[Literal["response.create"]]
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
    model: (
        Literal[
            "gpt-6-astra",
            "gpt-6.1-sol",
            "gpt-6.1-terra",
            "gpt-6-sol",
            "gpt-6-luna",
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-12-15",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
            "gpt-6-cyber",
            "gpt-rosalind-research",
            "gpt-6-rosalind",
        ]
        | str
    )
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

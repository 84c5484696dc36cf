"""What a client sends over a WebSocket: `BetaResponsesClientEvent`."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .beta_content import BetaResponsePrompt
from .beta_events import BetaResponseInjectEvent
from .beta_input_items import BetaResponseInput
from .beta_output_items import BetaResponseConversationParam
from .beta_response import BetaResponseIncludable, BetaServiceTier, Reasoning
from .beta_steer import BetaResponseSteerEvent
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
        | None
    ) = None
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


class ResponseCreatePromptCacheOptions(Model):
    """How to use the prompt cache."""

    comparison_response_id: str | None = None  # explain a cache miss by comparing with this response
    mode: Literal["implicit", "explicit"] | None = None
    prewarm: bool | None = None
    ttl: Literal["30m", "12h"] | None = None


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

"""What a client sends over a WebSocket: `BetaResponsesClientEvent`."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..responses.responses_client_event import ResponseCreatePromptCacheOptions as ResponseCreatePromptCacheOptions
from ..shared.names import ResponsesModel
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

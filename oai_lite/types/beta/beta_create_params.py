"""What `beta.responses.create` and `retrieve` take."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..responses.create_params import (
    PromptCacheOptions as PromptCacheOptions,
    _ResponseCompactParams_PromptCacheOptions as _ResponseCompactParams_PromptCacheOptions,
)
from ..shared import ResponsesModel
from .beta_content_params import BetaResponsePromptParam
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

# ---------------------------------------------------------------------- reasoning, sent back as input


class BetaResponseConversationParamParam(TypedDict, total=False):
    """The conversation that the response belongs to; its id alone will do as well."""

    id: Required[str]


# ---------------------------------------------------------------------- what `beta.responses.create` and `retrieve` take


class ResponseCreateParamsBase(TypedDict, total=False):
    """All of `responses.create` but `stream`.

    The context is what `conversation`, or the chain of `previous_response_id`, holds, and then `input`.
    `instructions` are for this one response and are not carried along.
    """

    access_programs: AccessPrograms
    background: bool | None
    context_management: Iterable[ContextManagement] | None
    conversation: Conversation | None
    image: Image
    include: list[BetaResponseIncludable] | None
    input: str | BetaResponseInputParam
    instructions: str | None
    max_output_tokens: int | None  # reasoning tokens count too
    max_tool_calls: int | None  # of OpenAI's tools, all together
    metadata: dict[str, str] | None
    model: ResponsesModel
    moderation: Moderation | None
    multi_agent: MultiAgent | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: BetaResponsePromptParam | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptions
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: Reasoning | None
    safety_identifier: str | None  # a stable one for each of your users, hashed
    service_tier: BetaServiceTier | None
    store: bool | None
    stream_options: StreamOptions | None
    temperature: float | None  # 0 to 2
    text: BetaResponseTextConfigParam
    tool_choice: ToolChoice
    tools: Iterable[BetaToolParam]
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str  # older: now `safety_identifier` and `prompt_cache_key`
    betas: list[Literal["responses_multi_agent=v1"]]


class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    """A response in one piece."""

    stream: Literal[False] | None


class AccessPrograms(TypedDict, total=False):
    """Under which program for trusted customers the request runs."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class Image(TypedDict, total=False):
    """Whether images that stay in the context are compressed."""

    context_compression: Literal["auto", "enabled", "disabled"]


class ToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    """Make the model write a program that calls tools."""

    type: Required[Literal["programmatic_tool_calling"]]


ToolChoice: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceTypesParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceCustomParam,
    ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceShellParam,
]
# The conversation that the response belongs to: its items come before the input, and the output is added to it.
Conversation: TypeAlias = Union[str, BetaResponseConversationParamParam]


class Moderation(TypedDict, total=False):
    """Has a moderation model look at what goes in and what comes out."""

    model: Required[str]
    policy: ModerationPolicy | None


class ModerationPolicy(TypedDict, total=False):
    """What to do about either side."""

    input: ModerationPolicyInput | None
    output: ModerationPolicyOutput | None


class ModerationPolicyInput(TypedDict, total=False):
    """Only report scores, or stop what is flagged."""

    mode: Required[Literal["score", "block"]]


class ModerationPolicyOutput(TypedDict, total=False):
    """Only score the output, or block it."""

    mode: Required[Literal["score", "block"]]


class MultiAgent(TypedDict, total=False):
    """Lets the model spawn agents that work for it, several at once."""

    enabled: Required[bool]
    max_concurrent_subagents: int


class Reasoning(TypedDict, total=False):
    """How hard to think first, and what to tell of it."""

    context: Literal["auto", "current_turn", "all_turns"] | None
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    mode: str | Literal["standard", "pro"]
    summary: Literal["auto", "concise", "detailed"] | None


class StreamOptions(TypedDict, total=False):
    """Padding that hides the length of each piece is on by default; off, it saves bandwidth on a network you trust."""

    include_obfuscation: bool


class ContextManagement(TypedDict, total=False):
    """What the server does when the context grows: compact it (type "compaction") from so many tokens on."""

    type: Required[str]
    compact_threshold: int | None


class ResponseCreateParamsStreaming(ResponseCreateParamsBase):
    """A response as a stream of events."""

    stream: Required[Literal[True]]


ResponseCreateParams: TypeAlias = Union[ResponseCreateParamsNonStreaming, ResponseCreateParamsStreaming]


class ResponseRetrieveParamsBase(TypedDict, total=False):
    """All of `responses.retrieve` but `stream`; `starting_after` resumes a stream after that sequence number."""

    include: list[BetaResponseIncludable]
    include_obfuscation: bool
    starting_after: int
    betas: list[Literal["responses_multi_agent=v1"]]


class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    """The response as it is now."""

    stream: Literal[False]


class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase):
    """The events of a response made in the background."""

    stream: Required[Literal[True]]


ResponseRetrieveParams: TypeAlias = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]


class ResponseCompactParams(TypedDict, total=False):
    """The conversation to compact, as `input` or by `previous_response_id`, and the model that does it."""

    model: Required[ResponsesModel | None]
    image: Image
    input: str | Iterable[BetaResponseInputItemParam] | None
    instructions: str | None
    previous_response_id: str | None
    prompt_cache_key: str | None
    prompt_cache_options: _ResponseCompactParams_PromptCacheOptions | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None
    betas: list[Literal["responses_multi_agent=v1"]]

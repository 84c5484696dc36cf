"""What `beta.responses.create` and `retrieve` take."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from .beta_content_params import BetaResponsePromptParam
from .beta_item_params import BetaResponseInputParam
from .beta_output_items_params import BetaResponseConversationParamParam
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


class PromptCacheOptions(TypedDict, total=False):
    """Whether the server picks what to cache or only marked breakpoints count, and how long it keeps.

    `prewarm` fills the cache ahead; `comparison_response_id` names a response to compare cache use with.
    """

    comparison_response_id: str | None
    mode: Literal["implicit", "explicit"]
    prewarm: bool
    ttl: Literal["30m", "12h"]


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

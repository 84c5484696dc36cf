"""The requests of `chat.completions`: creating, listing and updating completions.

`FunctionCall` and `Function` are those of the old `functions` interface; the ones of tool calls are in `params`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..shared import (
    ChatModel as ChatModel,
    FunctionParameters as FunctionParameters,
    Metadata as Metadata,
    ReasoningEffort as ReasoningEffort,
)
from ..shared_params import ResponseFormatJSONObject, ResponseFormatJSONSchema, ResponseFormatText
from .params import (
    ChatCompletionAudioParam,
    ChatCompletionFunctionCallOptionParam,
    ChatCompletionMessageParam,
    ChatCompletionPredictionContentParam,
    ChatCompletionStreamOptionsParam,
    ChatCompletionToolChoiceOptionParam,
    ChatCompletionToolUnionParam,
)


class CompletionCreateParamsBase(TypedDict, total=False):
    """A chat request without `stream`. What is absent takes the server's default; some models refuse some settings."""

    messages: Required[Iterable[ChatCompletionMessageParam]]
    model: Required[str | ChatModel]
    audio: ChatCompletionAudioParam | None
    frequency_penalty: float | None  # -2 to 2
    function_call: FunctionCall  # the predecessor of `tool_choice`
    functions: Iterable[Function]  # the predecessor of `tools`
    logit_bias: dict[str, int] | None  # token id to -100 (never) … 100 (always)
    logprobs: bool | None
    max_completion_tokens: int | None  # counts reasoning as well
    max_tokens: int | None  # the predecessor of `max_completion_tokens`
    metadata: Metadata | None
    modalities: list[Literal["text", "audio"]] | None
    moderation: Moderation | None
    n: int | None
    parallel_tool_calls: bool
    prediction: ChatCompletionPredictionContentParam | None
    presence_penalty: float | None  # -2 to 2
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptions
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning_effort: ReasoningEffort | None
    response_format: ResponseFormat
    safety_identifier: str | None  # stands for your end user, hashed
    seed: int | None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None
    stop: str | Sequence[str] | None  # at most 4
    store: bool | None
    stream_options: ChatCompletionStreamOptionsParam | None
    temperature: float | None  # 0 to 2
    tool_choice: ChatCompletionToolChoiceOptionParam
    tools: Iterable[ChatCompletionToolUnionParam]
    top_logprobs: int | None  # 0 to 20; needs `logprobs`
    top_p: float | None  # 0 to 1
    user: str  # the predecessor of `safety_identifier` and `prompt_cache_key`
    verbosity: Literal["low", "medium", "high"] | None
    web_search_options: WebSearchOptions


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    """A request that is answered in one piece."""

    stream: Literal[False] | None


class CompletionCreateParamsStreaming(CompletionCreateParamsBase):
    """A request that is answered as a stream of chunks."""

    stream: Required[Literal[True]]


CompletionCreateParams: TypeAlias = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]

# ---------------------------------------------------------------------- settings

ResponseFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject]


class Moderation(TypedDict, total=False):
    """Has the request and its answer checked by a moderation model; the verdicts come with the completion."""

    model: Required[str]
    policy: ModerationPolicy | None


class ModerationPolicy(TypedDict, total=False):
    """What happens to flagged content, on the way in and on the way out."""

    input: ModerationPolicyInput | None
    output: ModerationPolicyOutput | None


class ModerationPolicyInput(TypedDict, total=False):
    """`score` only reports, `block` stops flagged content."""

    mode: Required[Literal["score", "block"]]


class ModerationPolicyOutput(ModerationPolicyInput, total=False):
    """The same for what the model generates."""


class PromptCacheOptions(TypedDict, total=False):
    """Whether the server picks what to cache or only marked parts are (`PromptCacheBreakpoint`), and for how long."""

    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]


class WebSearchOptions(TypedDict, total=False):
    """Lets a search model look things up: how much of the results it reads, and where the user is."""

    search_context_size: Literal["low", "medium", "high"]
    user_location: WebSearchOptionsUserLocation | None


class WebSearchOptionsUserLocation(TypedDict, total=False):
    """Where to search from."""

    approximate: Required[WebSearchOptionsUserLocationApproximate]
    type: Required[Literal["approximate"]]


class WebSearchOptionsUserLocationApproximate(TypedDict, total=False):
    """A rough place: `country` as two letters (`US`), `timezone` as an IANA name (`America/Los_Angeles`)."""

    city: str
    country: str
    region: str
    timezone: str


class Function(TypedDict, total=False):
    """A function for the old `functions` interface. Without `parameters` it takes no arguments."""

    name: Required[str]
    description: str
    parameters: FunctionParameters


FunctionCall: TypeAlias = Union[Literal["none", "auto"], ChatCompletionFunctionCallOptionParam]

# ---------------------------------------------------------------------- stored completions


class CompletionListParams(TypedDict, total=False):
    """Which stored completions to list: those of a model, or with these metadata; `after` is the id to go on from."""

    after: str
    limit: int
    metadata: Metadata | None
    model: str
    order: Literal["asc", "desc"]


class CompletionUpdateParams(TypedDict, total=False):
    """The new metadata of a stored completion, the only thing that can be changed; None removes them."""

    metadata: Required[Metadata | None]

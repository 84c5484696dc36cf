"""What the methods of `client.responses` take, and the events that a client sends over a WebSocket."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..shared_params import Metadata, Reasoning, ResponsesModel
from . import ResponseIncludable, ServiceTier
from .content_params import ResponsePromptParam, ResponseSteerInputContentParam, ResponseTextConfigParam
from .item_params import (
    Caller,
    CallerDirect,
    CallerProgram,
    FunctionCallOutput,
    ResponseInputItemParam,
    ResponseInputParam,
)
from .tool_params import ToolChoice, ToolChoiceSpecificProgrammaticToolCallingParam, ToolParam

# responses.create


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
    include: list[ResponseIncludable] | None
    input: str | ResponseInputParam
    instructions: str | None
    max_output_tokens: int | None  # reasoning tokens count too
    max_tool_calls: int | None  # of OpenAI's tools, all together
    metadata: Metadata | None
    model: ResponsesModel
    moderation: Moderation | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: ResponsePromptParam | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptions
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: Reasoning | None
    safety_identifier: str | None  # a stable one for each of your users, hashed
    service_tier: ServiceTier | None
    store: bool | None
    stream_options: StreamOptions | None
    temperature: float | None  # 0 to 2
    text: ResponseTextConfigParam
    tool_choice: ToolChoice
    tools: Iterable[ToolParam]
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str  # older: now `safety_identifier` and `prompt_cache_key`


class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    """A response in one piece."""

    stream: Literal[False] | None


class ResponseCreateParamsStreaming(ResponseCreateParamsBase, total=False):
    """A response as a stream of events."""

    stream: Required[Literal[True]]


ResponseCreateParams: TypeAlias = Union[ResponseCreateParamsNonStreaming, ResponseCreateParamsStreaming]


class AccessPrograms(TypedDict, total=False):
    """Under which program for trusted customers the request runs."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class ContextManagement(TypedDict, total=False):
    """What the server does when the context grows: compact it (type "compaction") from so many tokens on."""

    type: Required[str]
    compact_threshold: int | None


class ResponseConversationParamParam(TypedDict, total=False):
    """The conversation that the response belongs to; its id alone will do as well."""

    id: Required[str]


Conversation: TypeAlias = Union[str, ResponseConversationParamParam]


class Image(TypedDict, total=False):
    """Whether images that stay in the context are compressed."""

    context_compression: Literal["auto", "enabled", "disabled"]


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


ModerationPolicyOutput: TypeAlias = ModerationPolicyInput


class PromptCacheOptions(TypedDict, total=False):
    """Whether the server picks what to cache or only marked breakpoints count, and how long it keeps.

    `prewarm` fills the cache ahead; `comparison_response_id` names a response to compare cache use with.
    """

    comparison_response_id: str | None
    mode: Literal["implicit", "explicit"]
    prewarm: bool
    ttl: Literal["30m", "12h"]


class StreamOptions(TypedDict, total=False):
    """Padding that hides the length of each piece is on by default; off, it saves bandwidth on a network you trust."""

    include_obfuscation: bool


# responses.retrieve


class ResponseRetrieveParamsBase(TypedDict, total=False):
    """All of `responses.retrieve` but `stream`; `starting_after` resumes a stream after that sequence number."""

    include: list[ResponseIncludable]
    include_obfuscation: bool
    starting_after: int


class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    """The response as it is now."""

    stream: Literal[False]


class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase, total=False):
    """The events of a response made in the background."""

    stream: Required[Literal[True]]


ResponseRetrieveParams: TypeAlias = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]


# responses.input_items.list


class InputItemListParams(TypedDict, total=False):
    """Which of a response's input items to list; the newest come first unless `order` is "asc"."""

    after: str
    include: list[ResponseIncludable]
    limit: int
    order: Literal["asc", "desc"]


# responses.input_tokens.count


class InputTokenCountParams(TypedDict, total=False):
    """The request whose input tokens to count, as `responses.create` would take it."""

    conversation: Conversation | None
    input: str | Iterable[ResponseInputItemParam] | None
    instructions: str | None
    model: str | None
    parallel_tool_calls: bool | None
    personality: str | Literal["friendly", "pragmatic"]
    previous_response_id: str | None
    reasoning: Reasoning | None
    text: Text | None
    tool_choice: ToolChoice | None
    tools: Iterable[ToolParam] | None
    truncation: Literal["auto", "disabled"]


Text: TypeAlias = ResponseTextConfigParam


# Over a WebSocket: start a response, or steer one under way


class _ResponseCreateFields(ResponseCreateParamsBase, total=False):
    """All but its type."""

    generate: bool
    stream: bool | None
    stream_id: str  # which of several responses at once; the server's events carry it too


class ResponseCreate(_ResponseCreateFields, total=False):
    """Starts a response; with `generate=False` the server only prepares for the next one."""

    type: Required[Literal["response.create"]]


ResponseCreateAccessPrograms: TypeAlias = AccessPrograms
ResponseCreateContextManagement: TypeAlias = ContextManagement
ResponseCreateConversation: TypeAlias = Conversation
ResponseCreateImage: TypeAlias = Image
ResponseCreateModeration: TypeAlias = Moderation
ResponseCreateModerationPolicy: TypeAlias = ModerationPolicy
ResponseCreateModerationPolicyInput: TypeAlias = ModerationPolicyInput
ResponseCreateModerationPolicyOutput: TypeAlias = ModerationPolicyOutput
ResponseCreatePromptCacheOptions: TypeAlias = PromptCacheOptions
ResponseCreateStreamOptions: TypeAlias = StreamOptions
ResponseCreateToolChoice: TypeAlias = ToolChoice
ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = ToolChoiceSpecificProgrammaticToolCallingParam


class ResponseSteerEventParam(TypedDict, total=False):
    """Gives a response under way more to go on: words from the user, or a function's output."""

    input: Required[ResponseSteerInputParam]
    previous_response_id: Required[str]
    type: Required[Literal["response.steer"]]


class ResponseSteerInputItemListMessage(TypedDict, total=False):
    """What the user adds."""

    content: Required[Iterable[ResponseSteerInputContentParam] | str]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: str | None
    status: str | None


ResponseSteerInputItemListFunctionCallOutput: TypeAlias = FunctionCallOutput
ResponseSteerInputItemListFunctionCallOutputCallerDirect: TypeAlias = CallerDirect
ResponseSteerInputItemListFunctionCallOutputCallerProgram: TypeAlias = CallerProgram
ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Caller

ResponseSteerInputItemList: TypeAlias = Union[
    ResponseSteerInputItemListMessage, ResponseSteerInputItemListFunctionCallOutput
]

ResponseSteerInputParam: TypeAlias = Union[str, Iterable[ResponseSteerInputItemList]]

ResponsesClientEventParam: TypeAlias = Union[ResponseCreate, ResponseSteerEventParam]


class ResponseCompactParams(TypedDict, total=False):
    """The conversation to compact, as `input` or by `previous_response_id`, and the model that does it."""

    model: Required[ResponsesModel | None]
    image: Image
    input: str | Iterable[ResponseInputItemParam] | None
    instructions: str | None
    previous_response_id: str | None
    prompt_cache_key: str | None
    prompt_cache_options: _ResponseCompactParams_PromptCacheOptions | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None


class _ResponseCompactParams_PromptCacheOptions(TypedDict, total=False):
    """Whether the server picks what to cache or only marked breakpoints count, and how long it keeps."""

    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]

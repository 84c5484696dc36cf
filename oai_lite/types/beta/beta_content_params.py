"""Messages and their parts, as they are sent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..responses.content_params import (
    AnnotationContainerFileCitation,
    AnnotationFileCitation,
    AnnotationFilePath,
    AnnotationURLCitation,
    LogprobTopLogprob as LogprobTopLogprob,
    ResponseOutputRefusalParam,
)
from ..responses.item_params import CallerProgram
from ..responses.tool_params import UserLocation as UserLocation
from .beta_tool_calls import BetaImageDetail


class BetaResponseInputTextContentParam(TypedDict, total=False):
    """Text within a function's output or a steering message."""

    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None


class PromptCacheBreakpoint(TypedDict, total=False):
    """Marks the end of a prefix that is worth caching, and for how long."""

    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class BetaResponseInputTextParam(TypedDict, total=False):
    """Plain text from the user, the developer or the system."""

    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint


class BetaResponseInputImageContentParam(TypedDict, total=False):
    """An image within a function's output or a steering message; here `detail` may be left to the server."""

    type: Required[Literal["input_image"]]
    detail: BetaImageDetail | None
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None


class BetaResponseInputImageParam(TypedDict, total=False):
    """An image to look at, given by URL (a `data:` one too) or as an uploaded file. More `detail` costs more tokens."""

    detail: Required[BetaImageDetail]
    type: Required[Literal["input_image"]]
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: PromptCacheBreakpoint


class BetaResponseInputFileContentParam(TypedDict, total=False):
    """A document within a function's output or a steering message."""

    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None


class BetaResponseInputFileParam(TypedDict, total=False):
    """A document to read: uploaded before (`file_id`), inline (`file_data`, with a `filename`) or at a URL."""

    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str
    file_id: str | None
    file_url: str
    filename: str
    prompt_cache_breakpoint: PromptCacheBreakpoint


class BetaResponsePromptParam(TypedDict, total=False):
    """A stored prompt template; without `version` its current one. `variables` fill its placeholders."""

    id: Required[str]
    variables: dict[str, Variables] | None
    version: str | None


Variables: TypeAlias = Union[str, BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam]


class BetaResponseOutputMessageParam(TypedDict, total=False):
    """A message the model wrote earlier, exactly as it was returned (to write one by hand: `EasyInputMessageParam`)."""

    id: Required[str]
    content: Required[Iterable[Content]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["message"]]
    agent: Agent | None
    phase: Literal["commentary", "final_answer"] | None


class Agent(TypedDict, total=False):
    """Which of a response's agents something came from: the name of the root agent or of one that it spawned."""

    agent_name: Required[str]


class BetaResponseOutputTextParam(TypedDict, total=False):
    """Text that the model wrote earlier, with the sources it cited; send `annotations=[]` when there are none."""

    annotations: Required[Iterable[Annotation]]
    text: Required[str]
    type: Required[Literal["output_text"]]
    logprobs: Iterable[Logprob]


class Logprob(TypedDict, total=False):
    """How likely a token was (natural logarithm), and the likeliest others at its place."""

    token: Required[str]
    bytes: Required[Iterable[int]]  # UTF-8 of the token; characters may span tokens
    logprob: Required[float]
    top_logprobs: Required[Iterable[LogprobTopLogprob]]


Annotation: TypeAlias = Union[
    AnnotationFileCitation, AnnotationURLCitation, AnnotationContainerFileCitation, AnnotationFilePath
]


class BetaResponseOutputRefusalParam(ResponseOutputRefusalParam, total=False):
    """The words in which the model declined earlier."""


# The thoughts in full.
Content: TypeAlias = Union[BetaResponseOutputTextParam, BetaResponseOutputRefusalParam]
BetaResponseInputContentParam: TypeAlias = Union[
    BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam
]
BetaResponseInputMessageContentListParam: TypeAlias = list[BetaResponseInputContentParam]


class BetaEasyInputMessageParam(TypedDict, total=False):
    """A message in its simplest form, from any role: `{"role": "user", "content": "Hello"}`."""

    content: Required[str | BetaResponseInputMessageContentListParam]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    phase: Literal["commentary", "final_answer"] | None  # of assistant messages: on the way, or the answer
    type: Literal["message"]


BetaResponseFunctionCallOutputItemParam: TypeAlias = Union[
    BetaResponseInputTextContentParam, BetaResponseInputImageContentParam, BetaResponseInputFileContentParam
]
BetaResponseFunctionCallOutputItemListParam: TypeAlias = list[BetaResponseFunctionCallOutputItemParam]


# ---------------------------------------------------------------------- new input for a response that is being made


class BetaResponseSteerEventParam(TypedDict, total=False):
    """Gives a response under way more to go on: words from the user, or a function's output."""

    input: Required[BetaResponseSteerInputParam]
    previous_response_id: Required[str]
    type: Required[Literal["response.steer"]]


BetaResponseSteerInputContentParam: TypeAlias = Union[
    BetaResponseInputTextContentParam, BetaResponseInputImageContentParam, BetaResponseInputFileContentParam
]


class ResponseSteerInputItemListMessage(TypedDict, total=False):
    """What the user adds."""

    content: Required[Iterable[BetaResponseSteerInputContentParam] | str]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: str | None
    agent: ResponseSteerInputItemListMessageAgent | None
    status: str | None


class ResponseSteerInputItemListMessageAgent(Agent, total=False):
    """Which agent it came from."""


class ResponseSteerInputItemListFunctionCallOutput(TypedDict, total=False):
    """What your function returned: text (JSON, mostly), or a list of parts."""

    output: Required[str | BetaResponseFunctionCallOutputItemListParam]
    type: Required[Literal["function_call_output"]]
    id: str | None
    agent: ResponseSteerInputItemListFunctionCallOutputAgent | None
    call_id: str | None
    caller: ResponseSteerInputItemListFunctionCallOutputCaller | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


ResponseSteerInputItemList: TypeAlias = Union[
    ResponseSteerInputItemListMessage, ResponseSteerInputItemListFunctionCallOutput
]
BetaResponseSteerInputParam: TypeAlias = Union[str, Iterable[ResponseSteerInputItemList]]


class ResponseSteerInputItemListFunctionCallOutputAgent(Agent, total=False):
    """Which agent it came from."""


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(TypedDict, total=False):
    """The model itself called the function."""

    type: Required[Literal["direct"]]


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(CallerProgram, total=False):
    """A program of the model's called it."""


ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Union[
    ResponseSteerInputItemListFunctionCallOutputCallerDirect, ResponseSteerInputItemListFunctionCallOutputCallerProgram
]


# ---------------------------------------------------------------------- the web search tool, as it is sent


class BetaWebSearchToolParam(TypedDict, total=False):
    """Lets the model search the web; without `external_web_access` it sees only what OpenAI holds in its cache."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool
    filters: Filters | None
    search_context_size: Literal["low", "medium", "high"]
    user_location: UserLocation | None


class Filters(TypedDict, total=False):
    """Which domains to search; a domain includes its subdomains."""

    allowed_domains: Sequence[str] | None

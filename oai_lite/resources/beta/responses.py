"""The beta of responses: a response that may be the work of several agents. Otherwise as `responses`, with shapes of its own.

Features of the beta are asked for by name: `betas=["responses_multi_agent=v1"]`, which goes out as the header `OpenAI-Beta`.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypeAlias, Unpack

from ... import types
from ...declared import ConnectOptions
from ...ending import ResponseEnding, ResumedEnding
from ...endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, delete, get, paged, post, streams
from ...page import CursorPage

if TYPE_CHECKING:
    from ...sessions.connection import ConnectionManager
    from ...sessions.responses import BetaResponsesConnection

# In the classes below, `list` is a method.
Includes: TypeAlias = "list[types.beta.BetaResponseIncludable]"
Betas: TypeAlias = "list[Literal['responses_multi_agent=v1']]"

BETA = {"beta": "true"}  # in every query
HEADERS = {"betas": "OpenAI-Beta"}


class ResponseParams(RequestOptions, total=False):
    """What a request may say. `input` and `model` are needed unless a stored `prompt` brings them."""

    access_programs: types.beta.beta_create_params.AccessPrograms
    background: bool | None
    context_management: Iterable[types.beta.beta_create_params.ContextManagement] | None
    conversation: types.beta.beta_create_params.Conversation | None
    image: types.beta.beta_create_params.Image
    include: list[types.beta.BetaResponseIncludable] | None
    input: str | types.beta.BetaResponseInputParam
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: types.Metadata | None
    model: types.ResponsesModel
    moderation: types.beta.beta_create_params.Moderation | None
    multi_agent: types.beta.beta_create_params.MultiAgent | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: types.beta.BetaResponsePromptParam | None
    prompt_cache_key: str | None
    prompt_cache_options: types.beta.beta_create_params.PromptCacheOptions
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: types.beta.beta_create_params.Reasoning | None
    safety_identifier: str | None
    service_tier: types.beta.BetaServiceTier | None
    store: bool | None
    stream_options: types.beta.beta_create_params.StreamOptions | None
    temperature: float | None
    text: types.beta.BetaResponseTextConfigParam
    tool_choice: types.beta.beta_create_params.ToolChoice
    tools: Iterable[types.beta.BetaToolParam]
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str
    betas: list[Literal["responses_multi_agent=v1"]]


class InputItems(Resource[M]):
    """What a response was made from."""

    if TYPE_CHECKING:
        with_raw_response: InputItems[Raw[M]]
        with_streaming_response: InputItems[Streamed[M]]

    @paged("/responses/{response_id}/input_items", fixed_query=BETA, as_headers=HEADERS)
    def list(
        self,
        response_id: str,
        *,
        after: str = OMIT,
        include: Includes = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        betas: Betas = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.beta.BetaResponseItem]:
        """The input of a stored response, newest first unless `order="asc"`."""
        ...


class InputTokens(Resource[M]):
    """How much a request would take."""

    if TYPE_CHECKING:
        with_raw_response: InputTokens[Raw[M]]
        with_streaming_response: InputTokens[Streamed[M]]

    @post("/responses/input_tokens", fixed_query=BETA, as_headers=HEADERS)
    def count(
        self,
        *,
        conversation: types.beta.responses.Conversation | None = OMIT,
        input: str | Iterable[types.beta.BetaResponseInputItemParam] | None = OMIT,
        instructions: str | None = OMIT,
        model: str | None = OMIT,
        parallel_tool_calls: bool | None = OMIT,
        personality: str | Literal["friendly", "pragmatic"] = OMIT,
        previous_response_id: str | None = OMIT,
        reasoning: types.beta.responses.Reasoning | None = OMIT,
        text: types.beta.responses.Text | None = OMIT,
        tool_choice: types.beta.responses.ToolChoice | None = OMIT,
        tools: Iterable[types.beta.BetaToolParam] | None = OMIT,
        truncation: Literal["auto", "disabled"] = OMIT,
        betas: Betas = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.responses.InputTokenCountResponse:
        """Count the input tokens of a request without making it: `input_tokens`."""
        ...


class Responses(Resource[M]):
    """Responses."""

    if TYPE_CHECKING:
        with_raw_response: Responses[Raw[M]]
        with_streaming_response: Responses[Streamed[M]]

    @cached_property
    def input_items(self) -> InputItems[M]:
        """What a response was made from."""
        return InputItems(self)

    @cached_property
    def input_tokens(self) -> InputTokens[M]:
        """How much a request would take."""
        return InputTokens(self)

    def _streamed_create(
        self, *, stream: Literal[True], **params: Unpack[ResponseParams]
    ) -> types.beta.BetaResponseStreamEvent:
        """One event of the response."""
        ...

    def _either_create(self, *, stream: bool, **params: Unpack[ResponseParams]) -> object: ...

    @streams(_streamed_create, _either_create, ResponseEnding)
    @post("/responses", fixed_query=BETA, as_headers=HEADERS)
    def create(
        self, *, stream: Literal[False] | None = OMIT, **params: Unpack[ResponseParams]
    ) -> types.beta.BetaResponse:
        """Ask a model for a response.

        Its text is `output_text`; everything it did (messages, tool calls, reasoning) is in `output`. `previous_response_id` or
        `conversation` goes on from earlier ones; `background=True` returns at once, to be asked for with `retrieve`. With
        `stream=True` the result is a `Stream` of events, ending in `response.completed`, `.incomplete` or `.failed`. `multi_agent`
        lets the model spawn agents, whose work `agent` tells apart.
        """
        ...

    def _streamed_retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        include: Includes = OMIT,
        include_obfuscation: bool = OMIT,
        starting_after: int = OMIT,
        betas: Betas = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.BetaResponseStreamEvent:
        """One event of the response."""
        ...

    def _either_retrieve(
        self,
        response_id: str,
        *,
        stream: bool,
        include: Includes = OMIT,
        include_obfuscation: bool = OMIT,
        starting_after: int = OMIT,
        betas: Betas = OMIT,
        **options: Unpack[RequestOptions],
    ) -> object: ...

    @streams(_streamed_retrieve, _either_retrieve, ResumedEnding)
    @get("/responses/{response_id}", fixed_query=BETA, as_headers=HEADERS)
    def retrieve(
        self,
        response_id: str,
        *,
        include: Includes = OMIT,
        include_obfuscation: bool = OMIT,
        starting_after: int = OMIT,
        stream: Literal[False] = OMIT,
        betas: Betas = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.BetaResponse:
        """A stored response. With `stream=True`, its events, from the one after number `starting_after`."""
        ...

    @delete("/responses/{response_id}", fixed_query=BETA, as_headers=HEADERS)
    def delete(self, response_id: str, *, betas: Betas = OMIT, **options: Unpack[RequestOptions]) -> None:
        """Delete a stored response."""
        ...

    @post("/responses/{response_id}/cancel", fixed_query=BETA, as_headers=HEADERS)
    def cancel(
        self, response_id: str, *, betas: Betas = OMIT, **options: Unpack[RequestOptions]
    ) -> types.beta.BetaResponse:
        """Stop a response that was started with `background=True`."""
        ...

    @post("/responses/compact", fixed_query=BETA, as_headers=HEADERS)
    def compact(
        self,
        *,
        model: types.ResponsesModel | None,
        image: types.beta.beta_create_params.Image = OMIT,
        input: str | Iterable[types.beta.BetaResponseInputItemParam] | None = OMIT,
        instructions: str | None = OMIT,
        previous_response_id: str | None = OMIT,
        prompt_cache_key: str | None = OMIT,
        prompt_cache_options: types.beta.beta_create_params._ResponseCompactParams_PromptCacheOptions | None = OMIT,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = OMIT,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None = OMIT,
        betas: Betas = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.BetaCompactedResponse:
        """Shorten a long conversation into items that stand for it, for the input of later requests."""
        ...

    def connect(self, **options: Unpack[ConnectOptions]) -> ConnectionManager[M, BetaResponsesConnection[M]]:
        """A WebSocket for several responses; see `responses.connect`."""
        from ...sessions.connection import ConnectionManager
        from ...sessions.responses import BetaResponsesConnection

        return ConnectionManager(self, BetaResponsesConnection, "/responses", {}, options)

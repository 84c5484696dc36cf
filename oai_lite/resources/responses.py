"""Responses: answers with tools, state and background work; OpenAI's successor to chat completions."""

from __future__ import annotations

# The type variables below have defaults for what is not passed.
# pyright: reportInvalidTypeVarUse=false
from collections.abc import Coroutine, Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, Unpack, overload

from .. import types
from ..declared import ConnectOptions
from ..ending import ResponseEnding, ResumedEnding
from ..endpoint import (
    OMIT,
    Async,
    M,
    Raw,
    RequestOptions,
    Resource,
    Streamed,
    Sync,
    delete,
    get,
    paged,
    post,
    streams,
)
from ..page import CursorPage

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from typing_extensions import TypeVar

    from ..helpers.responses_stream import AsyncResponseStreamManager, ResponseStreamManager
    from ..response import APIResponse, AsyncAPIResponse, LegacyAPIResponse
    from ..sessions.connection import ConnectionManager
    from ..sessions.responses import ResponsesConnection
    from ..types.responses import ParsedResponse

    T = TypeVar("T", default=None)

# In the classes below, `list` is a method.
Includes: TypeAlias = "list[types.responses.ResponseIncludable]"


class ResponseParams(RequestOptions, total=False):
    """What a request may say. `input` and `model` are needed unless a stored `prompt` brings them."""

    access_programs: types.responses.create_params.AccessPrograms
    background: bool | None
    context_management: Iterable[types.responses.create_params.ContextManagement] | None
    conversation: types.responses.create_params.Conversation | None
    image: types.responses.create_params.Image
    include: list[types.responses.ResponseIncludable] | None
    input: str | types.responses.ResponseInputParam
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: types.Metadata | None
    model: types.ResponsesModel
    moderation: types.responses.create_params.Moderation | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: types.responses.ResponsePromptParam | None
    prompt_cache_key: str | None
    prompt_cache_options: types.responses.create_params.PromptCacheOptions
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: types.shared_params.Reasoning | None
    safety_identifier: str | None
    service_tier: types.responses.ServiceTier | None
    store: bool | None
    stream_options: types.responses.create_params.StreamOptions | None
    temperature: float | None
    text: types.responses.ResponseTextConfigParam
    tool_choice: types.responses.tool_params.ToolChoice
    tools: Iterable[types.responses.ToolParam]
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str


class InputItems(Resource[M]):
    """What a response was made from."""

    if TYPE_CHECKING:
        with_raw_response: InputItems[Raw[M]]
        with_streaming_response: InputItems[Streamed[M]]

    @paged("/responses/{response_id}/input_items")
    def list(
        self,
        response_id: str,
        *,
        after: str = OMIT,
        include: Includes = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.responses.ResponseItem]:
        """The input of a stored response, newest first unless `order="asc"`."""
        ...


class InputTokens(Resource[M]):
    """How much a request would take."""

    if TYPE_CHECKING:
        with_raw_response: InputTokens[Raw[M]]
        with_streaming_response: InputTokens[Streamed[M]]

    @post("/responses/input_tokens")
    def count(
        self,
        *,
        conversation: types.responses.create_params.Conversation | None = OMIT,
        input: str | Iterable[types.responses.ResponseInputItemParam] | None = OMIT,
        instructions: str | None = OMIT,
        model: str | None = OMIT,
        parallel_tool_calls: bool | None = OMIT,
        personality: str | Literal["friendly", "pragmatic"] = OMIT,
        previous_response_id: str | None = OMIT,
        reasoning: types.shared_params.Reasoning | None = OMIT,
        text: types.responses.create_params.Text | None = OMIT,
        tool_choice: types.responses.tool_params.ToolChoice | None = OMIT,
        tools: Iterable[types.responses.ToolParam] | None = OMIT,
        truncation: Literal["auto", "disabled"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.responses.InputTokenCountResponse:
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
    ) -> types.responses.ResponseStreamEvent:
        """One event of the response."""
        ...

    def _either_create(self, *, stream: bool, **params: Unpack[ResponseParams]) -> object: ...

    @streams(_streamed_create, _either_create, ResponseEnding)
    @post("/responses")
    def create(
        self, *, stream: Literal[False] | None = OMIT, **params: Unpack[ResponseParams]
    ) -> types.responses.Response:
        """Ask a model for a response.

        Its text is `output_text`; everything it did (messages, tool calls, reasoning) is in `output`. `previous_response_id` or
        `conversation` goes on from earlier ones; `background=True` returns at once, to be asked for with `retrieve`. With
        `stream=True` the result is a `Stream` of events, ending in `response.completed`, `.incomplete` or `.failed`.
        """
        ...

    @overload
    def stream(
        self: Responses[Sync],
        *,
        response_id: str = ...,
        starting_after: int = ...,
        resume: bool = ...,
        text_format: type[T] = ...,
        **params: Unpack[ResponseParams],
    ) -> ResponseStreamManager[T]: ...
    @overload
    def stream(
        self: Responses[Async],
        *,
        response_id: str = ...,
        starting_after: int = ...,
        resume: bool = ...,
        text_format: type[T] = ...,
        **params: Unpack[ResponseParams],
    ) -> AsyncResponseStreamManager[T]: ...
    def stream(self, **params: Any) -> Any:
        """Ask, and follow the response event by event: use the result in `with` (`async with`), and iterate.

        `text_format` may be a type: its strict schema is sent, and texts are read as it. For the text alone there is
        `text_deltas()`, for the whole response `get_final_response()`. With `response_id` it is the events of a stored response, handed
        out from the one after number `starting_after`. With `resume=True`, a stream that breaks off is gone on with where it stood, no
        event lost or seen twice; for responses made with `background=True`.
        """
        from ..helpers.responses_stream import stream

        return stream(self, params)

    @overload
    def parse(
        self: Responses[Sync],
        *,
        text_format: type[T] = ...,
        **params: Unpack[ResponseParams],
    ) -> ParsedResponse[T]: ...
    @overload
    def parse(
        self: Responses[Sync],
        *,
        text_format: type = ...,
        parse_as: type[T] | None,
        **params: Unpack[ResponseParams],
    ) -> ParsedResponse[T]: ...
    @overload
    def parse(
        self: Responses[Async],
        *,
        text_format: type[T] = ...,
        **params: Unpack[ResponseParams],
    ) -> Coroutine[Any, Any, ParsedResponse[T]]: ...
    @overload
    def parse(
        self: Responses[Async],
        *,
        text_format: type = ...,
        parse_as: type[T] | None,
        **params: Unpack[ResponseParams],
    ) -> Coroutine[Any, Any, ParsedResponse[T]]: ...
    @overload
    def parse(
        self: Responses[Raw[Sync]],
        *,
        text_format: type[T] = ...,
        **params: Unpack[ResponseParams],
    ) -> LegacyAPIResponse[ParsedResponse[T]]: ...
    @overload
    def parse(
        self: Responses[Raw[Sync]],
        *,
        text_format: type = ...,
        parse_as: type[T] | None,
        **params: Unpack[ResponseParams],
    ) -> LegacyAPIResponse[ParsedResponse[T]]: ...
    @overload
    def parse(
        self: Responses[Raw[Async]],
        *,
        text_format: type[T] = ...,
        **params: Unpack[ResponseParams],
    ) -> Coroutine[Any, Any, LegacyAPIResponse[ParsedResponse[T]]]: ...
    @overload
    def parse(
        self: Responses[Raw[Async]],
        *,
        text_format: type = ...,
        parse_as: type[T] | None,
        **params: Unpack[ResponseParams],
    ) -> Coroutine[Any, Any, LegacyAPIResponse[ParsedResponse[T]]]: ...
    @overload
    def parse(
        self: Responses[Streamed[Sync]],
        *,
        text_format: type[T] = ...,
        **params: Unpack[ResponseParams],
    ) -> AbstractContextManager[APIResponse[ParsedResponse[T]]]: ...
    @overload
    def parse(
        self: Responses[Streamed[Sync]],
        *,
        text_format: type = ...,
        parse_as: type[T] | None,
        **params: Unpack[ResponseParams],
    ) -> AbstractContextManager[APIResponse[ParsedResponse[T]]]: ...
    @overload
    def parse(
        self: Responses[Streamed[Async]],
        *,
        text_format: type[T] = ...,
        **params: Unpack[ResponseParams],
    ) -> AbstractAsyncContextManager[AsyncAPIResponse[ParsedResponse[T]]]: ...
    @overload
    def parse(
        self: Responses[Streamed[Async]],
        *,
        text_format: type = ...,
        parse_as: type[T] | None,
        **params: Unpack[ResponseParams],
    ) -> AbstractAsyncContextManager[AsyncAPIResponse[ParsedResponse[T]]]: ...
    def parse(self, **params: Any) -> Any:
        """Ask, and read the answer as a type: `output_parsed` is an instance of `text_format`.

        Arguments of calls are read as the types of their tools (`parsed_arguments`). `parse_as` is another type to read with than the
        one that is sent; None leaves the text as it is. Raises ParseError for an answer that is not of its type.
        """
        from ..helpers.responses_stream import parse

        return parse(self, params)

    def _streamed_retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        include: Includes = OMIT,
        include_obfuscation: bool = OMIT,
        starting_after: int = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.responses.ResponseStreamEvent:
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
        **options: Unpack[RequestOptions],
    ) -> object: ...

    @streams(_streamed_retrieve, _either_retrieve, ResumedEnding)
    @get("/responses/{response_id}")
    def retrieve(
        self,
        response_id: str,
        *,
        include: Includes = OMIT,
        include_obfuscation: bool = OMIT,
        starting_after: int = OMIT,
        stream: Literal[False] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.responses.Response:
        """A stored response. With `stream=True`, its events, from the one after number `starting_after`."""
        ...

    @delete("/responses/{response_id}")
    def delete(self, response_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a stored response."""
        ...

    @post("/responses/{response_id}/cancel")
    def cancel(self, response_id: str, **options: Unpack[RequestOptions]) -> types.responses.Response:
        """Stop a response that was started with `background=True`."""
        ...

    @post("/responses/compact")
    def compact(
        self,
        *,
        model: types.ResponsesModel | None,
        image: types.responses.create_params.Image = OMIT,
        input: str | Iterable[types.responses.ResponseInputItemParam] | None = OMIT,
        instructions: str | None = OMIT,
        previous_response_id: str | None = OMIT,
        prompt_cache_key: str | None = OMIT,
        prompt_cache_options: types.responses.create_params._ResponseCompactParams_PromptCacheOptions | None = OMIT,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = OMIT,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.responses.CompactedResponse:
        """Shorten a long conversation into items that stand for it, for the input of later requests."""
        ...

    def connect(self, **options: Unpack[ConnectOptions]) -> ConnectionManager[M, ResponsesConnection[M]]:
        """A WebSocket for several responses, one after the other or at once: `with client.responses.connect() as connection`, or
        `async with`; then `connection.response.create(…)`. Events and options: see docs/realtime.md. Needs `pip install oai-lite[realtime]`.
        """
        from ..sessions.connection import ConnectionManager
        from ..sessions.responses import ResponsesConnection

        return ConnectionManager(self, ResponsesConnection, "/responses", {}, options)

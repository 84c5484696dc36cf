"""Chat: one answer, or a stream of pieces, from a conversation; and the completions that were stored."""

from __future__ import annotations

# The type variables below have defaults for what is not passed.
# pyright: reportInvalidTypeVarUse=false
from collections.abc import Coroutine, Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from .. import types
from ..ending import ChoicesEnding
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

    from ..helpers.chat_stream import AsyncChatCompletionStreamManager, ChatCompletionStreamManager
    from ..response import APIResponse, AsyncAPIResponse, LegacyAPIResponse
    from ..types.chat import ParsedChatCompletion

    T = TypeVar("T", default=None)


class ChatOptions(RequestOptions, total=False):
    """What a chat request may say beside its messages, its model and its format. Some models refuse some of it."""

    audio: types.chat.ChatCompletionAudioParam | None
    frequency_penalty: float | None
    function_call: types.chat.completion_create_params.FunctionCall
    functions: Iterable[types.chat.completion_create_params.Function]
    logit_bias: dict[str, int] | None
    logprobs: bool | None
    max_completion_tokens: int | None
    max_tokens: int | None
    metadata: types.Metadata | None
    modalities: list[Literal["text", "audio"]] | None
    moderation: types.chat.completion_create_params.Moderation | None
    n: int | None
    parallel_tool_calls: bool
    prediction: types.chat.ChatCompletionPredictionContentParam | None
    presence_penalty: float | None
    prompt_cache_key: str | None
    prompt_cache_options: types.chat.completion_create_params.PromptCacheOptions
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning_effort: types.ReasoningEffort | None
    safety_identifier: str | None
    seed: int | None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None
    stop: str | Sequence[str] | None
    store: bool | None
    stream_options: types.chat.ChatCompletionStreamOptionsParam | None
    temperature: float | None
    tool_choice: types.chat.ChatCompletionToolChoiceOptionParam
    tools: Iterable[types.chat.ChatCompletionToolUnionParam]
    top_logprobs: int | None
    top_p: float | None
    user: str
    verbosity: Literal["low", "medium", "high"] | None
    web_search_options: types.chat.completion_create_params.WebSearchOptions


class ChatParams(ChatOptions, total=False):
    """The same with a format of the API's."""

    response_format: types.chat.completion_create_params.ResponseFormat


class Messages(Resource[M]):
    """The messages of a stored completion."""

    if TYPE_CHECKING:
        with_raw_response: Messages[Raw[M]]
        with_streaming_response: Messages[Streamed[M]]

    @paged("/chat/completions/{completion_id}/messages")
    def list(
        self,
        completion_id: str,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.chat.ChatCompletionStoreMessage]:
        """The messages that a stored completion was asked with, oldest first unless `order="desc"`."""
        ...


class Completions(Resource[M]):
    """Chat completions."""

    if TYPE_CHECKING:
        with_raw_response: Completions[Raw[M]]
        with_streaming_response: Completions[Streamed[M]]

    @cached_property
    def messages(self) -> Messages[M]:
        """The messages of stored completions."""
        return Messages(self)

    def _streamed(
        self,
        *,
        messages: Iterable[types.chat.ChatCompletionMessageParam],
        model: str | types.ChatModel,
        stream: Literal[True],
        **params: Unpack[ChatParams],
    ) -> types.chat.ChatCompletionChunk:
        """One piece of the answer."""
        ...

    def _either(
        self,
        *,
        messages: Iterable[types.chat.ChatCompletionMessageParam],
        model: str | types.ChatModel,
        stream: bool,
        **params: Unpack[ChatParams],
    ) -> object: ...

    @streams(_streamed, _either, ChoicesEnding)
    @post("/chat/completions")
    def create(
        self,
        *,
        messages: Iterable[types.chat.ChatCompletionMessageParam],
        model: str | types.ChatModel,
        stream: Literal[False] | None = OMIT,
        **params: Unpack[ChatParams],
    ) -> types.chat.ChatCompletion:
        """Ask a model to go on with a conversation.

        The answer's text is `choices[0].message.content`; calls of your `tools` are in `choices[0].message.tool_calls`. With
        `stream=True` the result is a `Stream` of `ChatCompletionChunk`s as they are made, which raises `StreamTruncatedError` if
        it breaks off; ask for token counts with `stream_options={"include_usage": True}`.
        """
        ...

    @overload
    def stream(
        self: Completions[Sync],
        *,
        messages: Iterable[types.chat.ChatCompletionMessageParam],
        model: str | types.ChatModel,
        response_format: type[T] | types.chat.completion_create_params.ResponseFormat = ...,
        **params: Unpack[ChatOptions],
    ) -> ChatCompletionStreamManager[T]: ...
    @overload
    def stream(
        self: Completions[Async],
        *,
        messages: Iterable[types.chat.ChatCompletionMessageParam],
        model: str | types.ChatModel,
        response_format: type[T] | types.chat.completion_create_params.ResponseFormat = ...,
        **params: Unpack[ChatOptions],
    ) -> AsyncChatCompletionStreamManager[T]: ...
    def stream(self, *, messages: Any, model: Any, **params: Any) -> Any:
        """Ask, and follow the answer event by event: use the result in `with` (`async with`), and iterate.

        `response_format` may be a type: a dataclass, a TypedDict, an Enum, a union of them … Its strict schema is sent, and the
        content read as it. Events are `content.delta`, `content.done`, `tool_calls.function.arguments.delta` …, told apart by
        `type`; for the text alone there is `text_deltas()`, for the whole answer `get_final_completion()`.
        """
        from ..helpers.chat_stream import stream

        return stream(self, {"messages": messages, "model": model, **params})

    @overload
    def parse(
        self: Completions[Sync],
        *,
        messages: Iterable[types.chat.ChatCompletionMessageParam],
        model: str | types.ChatModel,
        response_format: type[T] | types.chat.completion_create_params.ResponseFormat = ...,
        **params: Unpack[ChatOptions],
    ) -> ParsedChatCompletion[T]: ...
    @overload
    def parse(
        self: Completions[Async],
        *,
        messages: Iterable[types.chat.ChatCompletionMessageParam],
        model: str | types.ChatModel,
        response_format: type[T] | types.chat.completion_create_params.ResponseFormat = ...,
        **params: Unpack[ChatOptions],
    ) -> Coroutine[Any, Any, ParsedChatCompletion[T]]: ...
    @overload
    def parse(
        self: Completions[Raw[Sync]],
        *,
        messages: Iterable[types.chat.ChatCompletionMessageParam],
        model: str | types.ChatModel,
        response_format: type[T] | types.chat.completion_create_params.ResponseFormat = ...,
        **params: Unpack[ChatOptions],
    ) -> LegacyAPIResponse[ParsedChatCompletion[T]]: ...
    @overload
    def parse(
        self: Completions[Raw[Async]],
        *,
        messages: Iterable[types.chat.ChatCompletionMessageParam],
        model: str | types.ChatModel,
        response_format: type[T] | types.chat.completion_create_params.ResponseFormat = ...,
        **params: Unpack[ChatOptions],
    ) -> Coroutine[Any, Any, LegacyAPIResponse[ParsedChatCompletion[T]]]: ...
    @overload
    def parse(
        self: Completions[Streamed[Sync]],
        *,
        messages: Iterable[types.chat.ChatCompletionMessageParam],
        model: str | types.ChatModel,
        response_format: type[T] | types.chat.completion_create_params.ResponseFormat = ...,
        **params: Unpack[ChatOptions],
    ) -> AbstractContextManager[APIResponse[ParsedChatCompletion[T]]]: ...
    @overload
    def parse(
        self: Completions[Streamed[Async]],
        *,
        messages: Iterable[types.chat.ChatCompletionMessageParam],
        model: str | types.ChatModel,
        response_format: type[T] | types.chat.completion_create_params.ResponseFormat = ...,
        **params: Unpack[ChatOptions],
    ) -> AbstractAsyncContextManager[AsyncAPIResponse[ParsedChatCompletion[T]]]: ...
    def parse(self, *, messages: Any, model: Any, **params: Any) -> Any:
        """Ask, and read the answer as a type: `choices[0].message.parsed` is an instance of `response_format`.

        Arguments of tool calls are read as the types of their tools (`parsed_arguments`), all of which must be strict. Raises
        LengthFinishReasonError or ContentFilterFinishReasonError for an answer that was cut off, and ParseError for one that is not
        of its type.
        """
        from ..helpers.chat_stream import parse

        return parse(self, {"messages": messages, "model": model, **params})

    @get("/chat/completions/{completion_id}")
    def retrieve(self, completion_id: str, **options: Unpack[RequestOptions]) -> types.chat.ChatCompletion:
        """A completion that was made with `store=True`."""
        ...

    @post("/chat/completions/{completion_id}")
    def update(
        self, completion_id: str, *, metadata: types.Metadata | None, **options: Unpack[RequestOptions]
    ) -> types.chat.ChatCompletion:
        """Replace a stored completion's metadata: at most 16 pairs, names up to 64 characters, values up to 512."""
        ...

    @paged("/chat/completions")
    def list(
        self,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        metadata: types.Metadata | None = OMIT,
        model: str = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.chat.ChatCompletion]:
        """Stored completions, filtered by model or metadata."""
        ...

    @delete("/chat/completions/{completion_id}")
    def delete(self, completion_id: str, **options: Unpack[RequestOptions]) -> types.chat.ChatCompletionDeleted:
        """Delete a stored completion."""
        ...


class Chat(Resource[M]):
    """Conversations with a model."""

    if TYPE_CHECKING:
        with_raw_response: Chat[Raw[M]]
        with_streaming_response: Chat[Streamed[M]]

    @cached_property
    def completions(self) -> Completions[M]:
        """Chat completions."""
        return Completions(self)

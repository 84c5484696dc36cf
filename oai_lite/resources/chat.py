"""Chat: one answer, or a stream of pieces, from a conversation; and the completions that were stored."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from .. import types
from ..ending import ChoicesEnding
from ..endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, delete, get, paged, post, streams
from ..page import CursorPage


class ChatParams(RequestOptions, total=False):
    """What a chat request may say beside its messages and its model. Some models refuse some of it."""

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
    response_format: types.chat.completion_create_params.ResponseFormat
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

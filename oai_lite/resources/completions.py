"""Text completions, the API before chat: a prompt goes in, its continuation comes out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, Union, Unpack

from .. import types
from ..ending import ChoicesEnding
from ..endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, post, streams

Prompt: TypeAlias = Union[str, Sequence[str], Iterable[int], Iterable[Iterable[int]], None]
Model: TypeAlias = Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]]


class CompletionParams(RequestOptions, total=False):
    """What a request may say beside its prompt and its model."""

    best_of: int | None
    echo: bool | None
    frequency_penalty: float | None
    logit_bias: dict[str, int] | None
    logprobs: int | None
    max_tokens: int | None
    n: int | None
    presence_penalty: float | None
    seed: int | None
    stop: str | Sequence[str] | None
    stream_options: types.chat.ChatCompletionStreamOptionsParam | None
    suffix: str | None
    temperature: float | None
    top_p: float | None
    user: str


class Completions(Resource[M]):
    """Text completions."""

    if TYPE_CHECKING:
        with_raw_response: Completions[Raw[M]]
        with_streaming_response: Completions[Streamed[M]]

    def _streamed(
        self, *, model: Model, prompt: Prompt, stream: Literal[True], **params: Unpack[CompletionParams]
    ) -> types.Completion:
        """One piece of the continuation."""
        ...

    def _either(self, *, model: Model, prompt: Prompt, stream: bool, **params: Unpack[CompletionParams]) -> object: ...

    @streams(_streamed, _either, ChoicesEnding)
    @post("/completions")
    def create(
        self,
        *,
        model: Model,
        prompt: Prompt,
        stream: Literal[False] | None = OMIT,
        **params: Unpack[CompletionParams],
    ) -> types.Completion:
        """Continue a prompt, given as text or token ids; several prompts give several choices. The text is `choices[0].text`.

        With `stream=True` the result is a `Stream` of `Completion`s, each with the next piece of text.
        """
        ...

"""The request of `completions`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from .chat.params import ChatCompletionStreamOptionsParam


class CompletionCreateParamsBase(TypedDict, total=False):
    """A request without `stream`. The prompt is text or token ids; several prompts give several choices."""

    model: Required[str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]]
    prompt: Required[str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]] | None]
    best_of: int | None  # generates so many, returns the `n` likeliest
    echo: bool | None
    frequency_penalty: float | None  # -2 to 2
    logit_bias: dict[str, int] | None  # token id to -100 (never) … 100 (always)
    logprobs: int | None  # at most 5
    max_tokens: int | None
    n: int | None
    presence_penalty: float | None  # -2 to 2
    seed: int | None
    stop: str | Sequence[str] | None  # at most 4
    stream_options: ChatCompletionStreamOptionsParam | None
    suffix: str | None  # what follows the inserted text
    temperature: float | None  # 0 to 2
    top_p: float | None  # 0 to 1
    user: str


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    """A request that is answered in one piece."""

    stream: Literal[False] | None


class CompletionCreateParamsStreaming(CompletionCreateParamsBase):
    """A request that is answered as a stream."""

    stream: Required[Literal[True]]


CompletionCreateParams: TypeAlias = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]

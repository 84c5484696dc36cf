"""What `completions` answers: plain text that continues a prompt, the interface before chat."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..model import Model
from .chat.params import ChatCompletionStreamOptionsParam
from .completion_usage import CompletionUsage


class Completion(Model):
    """A completed prompt. The text is in `choices[0].text`; streams send the same shape with a bit of text each."""

    id: str
    choices: list[CompletionChoice]
    created: int  # Unix seconds
    model: str
    object: Literal["text_completion"]
    system_fingerprint: str | None = None
    usage: CompletionUsage | None = None


class CompletionChoice(Model):
    """One continuation. `finish_reason` is `length` when the token limit cut it off."""

    finish_reason: Literal["stop", "length", "content_filter"]
    index: int
    logprobs: Logprobs | None = None
    text: str


class Logprobs(Model):
    """Probabilities, in lists with an entry for each token: where it starts, its natural log, itself, alternatives."""

    text_offset: list[int] | None = None
    token_logprobs: list[float] | None = None
    tokens: list[str] | None = None
    top_logprobs: list[dict[str, float]] | None = None


# ---------------------------------------------------------------------- the request of `completions`


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

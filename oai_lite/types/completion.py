"""What `completions` answers: plain text that continues a prompt, the interface before chat."""

from __future__ import annotations

from typing import Literal

from ..model import Model
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

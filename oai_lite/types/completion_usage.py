"""The token count of one request, as chat completions and plain completions report it."""

from __future__ import annotations

from ..model import Model


class CompletionUsage(Model):
    """Tokens that one request used; `total_tokens` is the sum of the other two, the details are parts of them."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    completion_tokens_details: CompletionTokensDetails | None = None
    prompt_tokens_details: PromptTokensDetails | None = None


class CompletionTokensDetails(Model):
    """What the generated tokens went into. Reasoning and rejected predictions are not shown but billed as output."""

    accepted_prediction_tokens: int | None = None
    audio_tokens: int | None = None
    reasoning_tokens: int | None = None
    rejected_prediction_tokens: int | None = None
    text_tokens: int | None = None


class PromptTokensDetails(Model):
    """What the prompt consisted of, and how much of it came from the prompt cache (`cached_tokens`, billed less)."""

    audio_tokens: int | None = None
    cache_write_tokens: int | None = None
    cached_tokens: int | None = None
    image_tokens: int | None = None
    text_tokens: int | None = None

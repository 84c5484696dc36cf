"""Text as it is written. A module of its own because its `Logprob` knows less than that of a finished text."""

from __future__ import annotations

from typing import Literal

from ...model import Model


class ResponseTextDeltaEvent(Model):
    """The next piece of a text; most of a stream is these."""

    content_index: int
    delta: str
    item_id: str
    logprobs: list[Logprob]  # empty unless asked for with `include`
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]


class Logprob(Model):
    """How likely a token was (natural logarithm), and the likeliest others at its place."""

    token: str
    logprob: float
    top_logprobs: list[LogprobTopLogprob] | None = None


class LogprobTopLogprob(Model):
    """One candidate for a token's place."""

    token: str | None = None
    logprob: float | None = None

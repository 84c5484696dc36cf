"""A text that is complete, with the `Logprob` of streams."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_text_delta_event import Logprob as Logprob, LogprobTopLogprob as LogprobTopLogprob


class ResponseTextDoneEvent(Model):
    """A text is complete: what its deltas add up to."""

    content_index: int
    item_id: str
    logprobs: list[Logprob]
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.output_text.done"]

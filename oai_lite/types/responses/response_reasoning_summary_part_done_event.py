"""A part of a reasoning summary is complete."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_output_item import Part as Part


class ResponseReasoningSummaryPartDoneEvent(Model):
    """A part of a reasoning summary is complete, or was cut short (`status`)."""

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]
    status: Literal["incomplete"] | None = None

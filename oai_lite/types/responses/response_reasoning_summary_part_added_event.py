"""A part of a reasoning summary begins. A module of its own because its `Part` is no part of a message."""

from __future__ import annotations

from typing import Literal

from ...model import Model


class ResponseReasoningSummaryPartAddedEvent(Model):
    """A part of a reasoning summary begins; its text follows in deltas."""

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]


class Part(Model):
    """A part of a reasoning summary."""

    text: str
    type: Literal["summary_text"]

"""The beginning of a part of a reasoning summary."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from ..responses.response_reasoning_item import Summary
from .beta_content import Agent as Agent


class BetaResponseReasoningSummaryPartAddedEvent(Model):
    """A part of a reasoning summary begins; its text follows in deltas."""

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]
    agent: Agent | None = None


class Part(Summary):
    """A part of a reasoning summary."""

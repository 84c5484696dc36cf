"""The end of a part of a reasoning summary."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_tool_calls import Agent as Agent, Part as Part


class BetaResponseReasoningSummaryPartDoneEvent(Model):
    """A part of a reasoning summary is complete, or was cut short (`status`)."""

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]
    agent: Agent | None = None
    status: Literal["incomplete"] | None = None

"""The reasoning settings of a response."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .names import ReasoningEffort


class Reasoning(Model):
    """How a reasoning model was told to think, and which summary of its thoughts it was to give.

    `generate_summary` is the earlier name of `summary`.
    """

    context: Literal["auto", "current_turn", "all_turns"] | None = None
    effort: ReasoningEffort | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    mode: str | Literal["standard", "pro"] | None = None
    summary: Literal["auto", "concise", "detailed"] | None = None

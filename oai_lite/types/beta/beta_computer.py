"""What the model does with a computer: single actions, lists of them, and the calls that hold them."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..responses.computer import (
    Click as Click,
    DoubleClick as DoubleClick,
    Move as Move,
    PendingSafetyCheck as ComputerPendingSafetyCheck,
    PendingSafetyCheck as PendingSafetyCheck,
    ResponseComputerToolCallOutputScreenshot,
    Scroll as Scroll,
)
from ..responses.response_output_item import Summary
from .beta_content import Agent


class Drag(Model):
    """Press at the first point, move along the path, release at the last."""

    path: list[DragPath]
    type: Literal["drag"]
    keys: list[str] | None = None


class DragPath(Model):
    """A point of the path."""

    x: int
    y: int


class Keypress(Model):
    """Press keys together, such as `["CTRL", "C"]`."""

    keys: list[str]
    type: Literal["keypress"]


class Screenshot(Model):
    """Take a screenshot; nothing else to do."""

    type: Literal["screenshot"]


class Type(Model):
    """Type text."""

    text: str
    type: Literal["type"]


class Wait(Model):
    """Wait a moment for the screen to settle."""

    type: Literal["wait"]


BetaComputerAction: TypeAlias = Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait]
BetaComputerActionList: TypeAlias = list[BetaComputerAction]


class BetaResponseComputerToolCall(Model):
    """The model asks you to act on a computer; answer with a screenshot."""

    id: str
    call_id: str
    pending_safety_checks: list[PendingSafetyCheck]  # acknowledge them in your answer to go on
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: BetaComputerAction | None = None
    actions: BetaComputerActionList | None = None
    agent: Agent | None = None


class BetaResponseComputerToolCallOutputItem(Model):
    """The screenshot after a call, as it is stored."""

    id: str
    call_id: str
    output: BetaResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: list[AcknowledgedSafetyCheck] | None = None
    agent: Agent | None = None
    created_by: str | None = None


class AcknowledgedSafetyCheck(ComputerPendingSafetyCheck):
    """A safety check that you accepted."""


class BetaResponseComputerToolCallOutputScreenshot(ResponseComputerToolCallOutputScreenshot):
    """A screenshot: an uploaded file's id, or a URL."""


# ---------------------------------------------------------------------- the beginning of a part of a reasoning summary


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

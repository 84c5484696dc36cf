"""What the model did with a computer, sent back as input."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..responses.item_params import (
    Click as Click,
    DoubleClick as DoubleClick,
    Move as Move,
    PendingSafetyCheck as PendingSafetyCheck,
    ResponseComputerToolCallOutputScreenshotParam,
    Scroll as Scroll,
)
from .beta_content_params import Agent


class DragPath(TypedDict, total=False):
    """A point of the path."""

    x: Required[int]
    y: Required[int]


class Drag(TypedDict, total=False):
    """Press at the first point, move along the path, release at the last."""

    path: Required[Iterable[DragPath]]
    type: Required[Literal["drag"]]
    keys: Sequence[str] | None


class Keypress(TypedDict, total=False):
    """Press keys together, such as `["CTRL", "C"]`."""

    keys: Required[Sequence[str]]
    type: Required[Literal["keypress"]]


class Screenshot(TypedDict, total=False):
    """Take a screenshot; nothing else to do."""

    type: Required[Literal["screenshot"]]


class Type(TypedDict, total=False):
    """Type text."""

    text: Required[str]
    type: Required[Literal["type"]]


class Wait(TypedDict, total=False):
    """Wait a moment for the screen to settle."""

    type: Required[Literal["wait"]]


BetaComputerActionParam: TypeAlias = Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait]
BetaComputerActionListParam: TypeAlias = list[BetaComputerActionParam]


class BetaResponseComputerToolCallOutputScreenshotParam(ResponseComputerToolCallOutputScreenshotParam, total=False):
    """A screenshot, by URL (a `data:` one too) or as an uploaded file."""


class BetaResponseComputerToolCallParam(TypedDict, total=False):
    """What the model wants done on the screen: several `actions` in order, or one `action` with the preview tool."""

    id: Required[str]
    call_id: Required[str]
    pending_safety_checks: Required[Iterable[PendingSafetyCheck]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]
    action: BetaComputerActionParam
    actions: BetaComputerActionListParam
    agent: Agent | None

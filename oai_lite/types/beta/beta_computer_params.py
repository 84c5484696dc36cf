"""What the model did with a computer, sent back as input."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..responses.item_params import ResponseComputerToolCallOutputScreenshotParam
from .beta_content_params import Agent


class Click(TypedDict, total=False):
    """Click at a point, while `keys` are held down."""

    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    type: Required[Literal["click"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class DoubleClick(TypedDict, total=False):
    """Click twice at a point."""

    keys: Required[Sequence[str] | None]
    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]


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


class Move(TypedDict, total=False):
    """Move the pointer."""

    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class Screenshot(TypedDict, total=False):
    """Take a screenshot; nothing else to do."""

    type: Required[Literal["screenshot"]]


class Scroll(TypedDict, total=False):
    """Scroll by these distances, with the pointer at a point."""

    scroll_x: Required[int]
    scroll_y: Required[int]
    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


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


class PendingSafetyCheck(TypedDict, total=False):
    """A reason to look twice before acting, such as instructions found on a web page."""

    id: Required[str]
    code: str | None
    message: str | None

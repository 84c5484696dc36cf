"""What the model does on a computer: actions in pixels, counted from the top left of the last screenshot.

`ResponseComputerToolCall` holds one action (`action`, the preview tool) or a batch to carry out in order (`actions`).
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .tool_calls import Caller, CallerDirect as CallerDirect, CallerProgram as CallerProgram

# ---------------------------------------------------------------------- the items


class ResponseComputerToolCall(Model):
    """The model asks you to act on a computer; answer with a screenshot."""

    id: str
    call_id: str
    pending_safety_checks: list[PendingSafetyCheck]  # acknowledge them in your answer to go on
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: Action | None = None
    actions: ComputerActionList | None = None


class PendingSafetyCheck(Model):
    """A reason to look twice before acting, such as instructions found on a web page."""

    id: str
    code: str | None = None
    message: str | None = None


class ResponseComputerToolCallOutputItem(Model):
    """The screenshot after a call, as it is stored."""

    id: str
    call_id: str
    output: ResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: list[AcknowledgedSafetyCheck] | None = None
    created_by: str | None = None


class AcknowledgedSafetyCheck(PendingSafetyCheck):
    """A safety check that you accepted."""


class ResponseComputerToolCallOutputScreenshot(Model):
    """A screenshot: an uploaded file's id, or a URL."""

    type: Literal["computer_screenshot"]
    file_id: str | None = None
    image_url: str | None = None


# ---------------------------------------------------------------------- actions in a batch


class Click(Model):
    """Click at a point, while `keys` are held down."""

    button: Literal["left", "right", "wheel", "back", "forward"]
    type: Literal["click"]
    x: int
    y: int
    keys: list[str] | None = None


class DoubleClick(Model):
    """Click twice at a point."""

    keys: list[str] | None = None
    type: Literal["double_click"]
    x: int
    y: int


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


class Move(Model):
    """Move the pointer."""

    type: Literal["move"]
    x: int
    y: int
    keys: list[str] | None = None


class Screenshot(Model):
    """Take a screenshot; nothing else to do."""

    type: Literal["screenshot"]


class Scroll(Model):
    """Scroll by these distances, with the pointer at a point."""

    scroll_x: int
    scroll_y: int
    type: Literal["scroll"]
    x: int
    y: int
    keys: list[str] | None = None


class Type(Model):
    """Type text."""

    text: str
    type: Literal["type"]


class Wait(Model):
    """Wait a moment for the screen to settle."""

    type: Literal["wait"]


ComputerAction: TypeAlias = Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait]
ComputerActionList: TypeAlias = list[ComputerAction]


# ---------------------------------------------------------------------- the one action of a preview call


class ActionClick(Click):
    """Click at a point."""


class ActionDoubleClick(DoubleClick):
    """Click twice at a point."""


class ActionDrag(Model):
    """Drag along a path."""

    path: list[ActionDragPath]
    type: Literal["drag"]
    keys: list[str] | None = None


class ActionDragPath(DragPath):
    """A point of the path."""


class ActionKeypress(Keypress):
    """Press keys together."""


class ActionMove(Move):
    """Move the pointer."""


class ActionScreenshot(Screenshot):
    """Take a screenshot."""


class ActionScroll(Scroll):
    """Scroll at a point."""


class ActionType(Type):
    """Type text."""


class ActionWait(Wait):
    """Wait a moment."""


Action: TypeAlias = Union[
    ActionClick,
    ActionDoubleClick,
    ActionDrag,
    ActionKeypress,
    ActionMove,
    ActionScreenshot,
    ActionScroll,
    ActionType,
    ActionWait,
]


# ---------------------------------------------------------------------- outputs of shell calls


class ResponseFunctionShellToolCallOutput(Model):
    """What came of a shell call: one `Output` for each of its commands, in their order."""

    id: str
    call_id: str
    max_output_length: int | None = None
    output: list[Output]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]
    caller: Caller | None = None
    created_by: str | None = None


class Output(Model):
    """What one command wrote, and how it ended."""

    outcome: OutputOutcome
    stderr: str
    stdout: str
    created_by: str | None = None


class ResponseFunctionShellCallOutputContent(Model):
    """What one command wrote, and how it ended, as you report it."""

    outcome: Outcome
    stderr: str
    stdout: str


class OutcomeTimeout(Model):
    """It ran out of time and was stopped."""

    type: Literal["timeout"]


class OutcomeExit(Model):
    """It ended by itself with this code; 0 means success."""

    exit_code: int
    type: Literal["exit"]


class OutputOutcomeTimeout(OutcomeTimeout):
    """It ran out of time and was stopped."""


class OutputOutcomeExit(OutcomeExit):
    """It ended by itself with this code."""


Outcome: TypeAlias = Union[OutcomeTimeout, OutcomeExit]
OutputOutcome: TypeAlias = Union[OutputOutcomeTimeout, OutputOutcomeExit]


# ---------------------------------------------------------------------- shell output that is complete


class ResponseShellCallOutputContentDoneEvent(Model):
    """A shell command has ended: all that it wrote, and how it ended."""

    command_index: int
    item_id: str
    output: list[Output]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]

"""New input for a response that is being made: what you send, and what becomes of it."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..responses.steer import (
    FunctionCallOutput as FunctionCallOutput,
    ToolSearchOutput as ToolSearchOutput,
)
from ..responses.tool_calls import CallerProgram
from .beta_content import (
    Agent,
    BetaResponseFunctionCallOutputItemList,
    BetaResponseInputFileContent,
    BetaResponseInputImageContent,
    BetaResponseInputTextContent,
)


class BetaResponseSteerAcceptedEvent(Model):
    """The input was taken up."""

    sequence_number: int
    steer: Steer
    type: Literal["response.steer.accepted"]
    stream_id: str | None = None


class Steer(Model):
    """The input that was refused, for you to send otherwise."""

    id: str  # None if it never got one
    previous_response_id: str


BetaResponseSteerErrorCode: TypeAlias = Union[
    Literal[
        "response_not_found",
        "invalid_input",
        "steering_not_supported",
        "too_many_pending_steers",
        "response_already_completed",
        "response_not_active",
        "successor_creation_failed",
    ],
    str,
]


class BetaResponseSteerEvent(Model):
    """Gives new input to the response named by `previous_response_id`."""

    input: BetaResponseSteerInput
    previous_response_id: str
    type: Literal["response.steer"]


class ResponseSteerInputItemListMessage(Model):
    """What the user adds."""

    content: list[BetaResponseSteerInputContent] | str
    role: Literal["user"]
    type: Literal["message"]
    id: str | None = None
    agent: ResponseSteerInputItemListMessageAgent | None = None
    status: str | None = None


class ResponseSteerInputItemListMessageAgent(Agent):
    """Which agent it came from."""


class ResponseSteerInputItemListFunctionCallOutput(Model):
    """What your function returned: text (JSON, mostly), or a list of parts."""

    output: str | BetaResponseFunctionCallOutputItemList
    type: Literal["function_call_output"]
    id: str | None = None
    agent: ResponseSteerInputItemListFunctionCallOutputAgent | None = None
    call_id: str | None = None
    caller: ResponseSteerInputItemListFunctionCallOutputCaller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


ResponseSteerInputItemList: TypeAlias = Union[
    ResponseSteerInputItemListMessage, ResponseSteerInputItemListFunctionCallOutput
]
BetaResponseSteerInput: TypeAlias = Union[str, list[ResponseSteerInputItemList]]


class ResponseSteerInputItemListFunctionCallOutputAgent(Agent):
    """Which agent it came from."""


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(Model):
    """The model itself called the function."""

    type: Literal["direct"]


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(CallerProgram):
    """A program of the model's called it."""


ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Union[
    ResponseSteerInputItemListFunctionCallOutputCallerDirect,
    ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    None,
]
BetaResponseSteerInputContent: TypeAlias = Union[
    BetaResponseInputTextContent, BetaResponseInputImageContent, BetaResponseInputFileContent
]


class BetaResponseSteerPendingEvent(Model):
    """The input waits until `required_input` has come."""

    reason: BetaResponseSteerPendingReason
    required_input: list[BetaResponseSteerRequiredInput]
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.pending"]
    stream_id: str | None = None


BetaResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]


class CustomToolCallOutput(Model):
    """The output of this custom tool's call."""

    call_id: str
    type: Literal["custom_tool_call_output"]


class ComputerCallOutput(Model):
    """The screenshot after you did what a computer call asked for."""

    call_id: str
    type: Literal["computer_call_output"]


class ShellCallOutput(Model):
    """What the commands wrote, one entry each."""

    call_id: str
    type: Literal["shell_call_output"]


class ApplyPatchCallOutput(Model):
    """Whether the patch went in; `output` is a log for the model to read."""

    call_id: str
    type: Literal["apply_patch_call_output"]


class McpApprovalResponse(Model):
    """Your answer to a call that waits for approval."""

    approval_request_id: str
    type: Literal["mcp_approval_response"]


BetaResponseSteerRequiredInput: TypeAlias = Union[
    FunctionCallOutput,
    CustomToolCallOutput,
    ComputerCallOutput,
    ShellCallOutput,
    ApplyPatchCallOutput,
    ToolSearchOutput,
    McpApprovalResponse,
]

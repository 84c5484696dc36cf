"""Steering: new input for a response that is still at work, sent over the WebSocket, and what comes back.

A `response.steer` is accepted, or held until the model has outputs that it waits for, or refused
(`response_steer_failed_event.py`, apart because its `Steer` holds more).
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .tool_calls import CallerDirect, CallerProgram
from .tools import ResponseFunctionCallOutputItem, ResponseFunctionCallOutputItemList

# ---------------------------------------------------------------------- what a steered response waits for


class FunctionCallOutput(Model):
    """The output of this function call."""

    call_id: str
    name: str
    type: Literal["function_call_output"]


class CustomToolCallOutput(Model):
    """The output of this custom tool's call."""

    call_id: str
    type: Literal["custom_tool_call_output"]


class ComputerCallOutput(Model):
    """The screenshot after this computer call."""

    call_id: str
    type: Literal["computer_call_output"]


class ShellCallOutput(Model):
    """The output of this shell call."""

    call_id: str
    type: Literal["shell_call_output"]


class ApplyPatchCallOutput(Model):
    """Whether this patch went in."""

    call_id: str
    type: Literal["apply_patch_call_output"]


class ToolSearchOutput(Model):
    """The tools that this search of yours found."""

    call_id: str
    execution: Literal["client"]
    type: Literal["tool_search_output"]


class McpApprovalResponse(Model):
    """Your answer to this request for approval."""

    approval_request_id: str
    type: Literal["mcp_approval_response"]


ResponseSteerRequiredInput: TypeAlias = Union[
    FunctionCallOutput,
    CustomToolCallOutput,
    ComputerCallOutput,
    ShellCallOutput,
    ApplyPatchCallOutput,
    ToolSearchOutput,
    McpApprovalResponse,
]


# ---------------------------------------------------------------------- steering


# ---------------------------------------------------------------------- what you send


class ResponseSteerEvent(Model):
    """Gives new input to the response named by `previous_response_id`."""

    input: ResponseSteerInput
    previous_response_id: str
    type: Literal["response.steer"]


class ResponseSteerInputItemListMessage(Model):
    """A message of the user."""

    content: list[ResponseSteerInputContent] | str
    role: Literal["user"]
    type: Literal["message"]
    id: str | None = None
    status: str | None = None


class ResponseSteerInputItemListFunctionCallOutput(Model):
    """What your function returned: text (JSON, mostly), or a list of parts."""

    output: str | ResponseFunctionCallOutputItemList
    type: Literal["function_call_output"]
    id: str | None = None
    call_id: str | None = None
    caller: ResponseSteerInputItemListFunctionCallOutputCaller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(CallerDirect):
    """The model itself called the function."""


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(CallerProgram):
    """A program of the model's called it."""


ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Union[
    ResponseSteerInputItemListFunctionCallOutputCallerDirect,
    ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    None,
]


ResponseSteerInputContent: TypeAlias = ResponseFunctionCallOutputItem
ResponseSteerInputItemList: TypeAlias = Union[
    ResponseSteerInputItemListMessage, ResponseSteerInputItemListFunctionCallOutput
]
ResponseSteerInput: TypeAlias = Union[str, list[ResponseSteerInputItemList]]


# ---------------------------------------------------------------------- what comes back


class ResponseSteerAcceptedEvent(Model):
    """The input was taken up."""

    sequence_number: int
    steer: Steer
    type: Literal["response.steer.accepted"]
    stream_id: str | None = None


class ResponseSteerPendingEvent(Model):
    """The input waits until `required_input` has come."""

    reason: ResponseSteerPendingReason
    required_input: list[ResponseSteerRequiredInput]
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.pending"]
    stream_id: str | None = None


class Steer(Model):
    """Which input this is about, and which response it is for."""

    id: str
    previous_response_id: str


ResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]
ResponseSteerErrorCode: TypeAlias = Union[
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

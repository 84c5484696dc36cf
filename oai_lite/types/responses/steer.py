"""Steering: new input for a response that is still at work, sent over the WebSocket, and what comes back.

A `response.steer` is accepted, or held until the model has outputs that it waits for, or refused
(`response_steer_failed_event.py`, apart because its `Steer` holds more).
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .content import ResponseFunctionCallOutputItem, ResponseFunctionCallOutputItemList
from .response_steer_required_input import ResponseSteerRequiredInput
from .tool_calls import CallerDirect, CallerProgram

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

"""Steering that was refused. A module of its own because its `Steer` gives the input back."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .steer import ResponseSteerErrorCode, ResponseSteerInput


class ResponseSteerFailedEvent(Model):
    """The input was refused; `error` says why."""

    error: Error
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.failed"]
    stream_id: str | None = None


class Error(Model):
    """Why the input was refused."""

    code: ResponseSteerErrorCode
    message: str
    type: Literal["invalid_request_error"]


class Steer(Model):
    """The input that was refused, for you to send otherwise."""

    input: ResponseSteerInput
    previous_response_id: str
    id: str | None = None  # None if it never got one

"""New input that could not be taken up."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from ..responses.response_steer_failed_event import Error as Error
from .beta_steer import BetaResponseSteerInput


class BetaResponseSteerFailedEvent(Model):
    """The input was refused; `error` says why."""

    error: Error
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.failed"]
    stream_id: str | None = None


class Steer(Model):
    """The input that was refused, for you to send otherwise."""

    input: BetaResponseSteerInput
    previous_response_id: str
    id: str | None = None  # None if it never got one

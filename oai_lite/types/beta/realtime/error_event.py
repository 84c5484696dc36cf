"""The event that says what went wrong."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from ...realtime.server_events import RealtimeError


class ErrorEvent(Model):
    """Something went wrong; most sessions go on. `error.event_id` is the event that it is about."""

    error: Error
    event_id: str
    type: Literal["error"]


class Error(RealtimeError):
    """What went wrong."""

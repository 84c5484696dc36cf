"""Why a response ended as it did."""

from __future__ import annotations

from typing import Literal

from ...model import Model


class RealtimeResponseStatus(Model):
    """Why a response did not complete: a `reason` for one that was cancelled or stopped, an `error` for one that
    failed.
    """

    error: Error | None = None
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None = None
    type: Literal["completed", "cancelled", "incomplete", "failed"] | None = None


class Error(Model):
    """What went wrong."""

    code: str | None = None
    message: str | None = None
    type: str | None = None

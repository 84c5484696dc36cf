"""The webhook event of a blocked end user."""

from __future__ import annotations

from typing import Literal

from ...model import Model


class SafetyIdentifierBlockedWebhookEvent(Model):
    """An end user, as named by `safety_identifier`, is blocked."""

    id: str
    created_at: int  # Unix seconds
    data: Data
    type: Literal["safety_identifier.blocked"]
    object: Literal["event"] | None = None


class Data(Model):
    """Whom and why; `request_id` is the request that led to it."""

    safety_category: str
    safety_identifier: str
    model: str | None = None
    project_id: str | None = None
    request_id: str | None = None

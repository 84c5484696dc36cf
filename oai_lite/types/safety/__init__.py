"""What the service tells about conduct that it found unsafe."""

from __future__ import annotations

from typing import Literal

from ...model import Model


class SafetyAlert(Model):
    """Something a model did in one of your responses that was possibly not meant. `request_paused`: it was held up."""

    id: str
    created_at: int  # Unix seconds
    error_type: Literal[
        "potentially_unintended_data_transfer",
        "potentially_unintended_data_access",
        "potentially_unintended_destructive_activity",
        "other",
    ]
    model: str
    object: Literal["safety.alert"]
    reason: str | None = None
    request_id: str
    request_paused: bool
    response_id: str
    detailed_explanation: str | None = None


class SafetyCase(Model):
    """A matter about whoever `entity_identifier` names, and the notice that was given."""

    id: str
    created_at: int  # Unix seconds
    entity_identifier: str
    notice: Notice
    object: Literal["safety.case"]
    reason: str | None = None


class Notice(Model):
    """How serious it is."""

    type: Literal["warning", "deactivation"]

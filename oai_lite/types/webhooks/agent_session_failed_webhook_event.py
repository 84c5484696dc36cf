"""The webhook event of an agent session that failed."""

from __future__ import annotations

from typing import Literal

from ...model import Model


class AgentSessionFailedWebhookEvent(Model):
    """A session of an agent failed."""

    id: str
    created_at: int  # Unix seconds
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.failed"]


class Data(Model):
    """The session and its environment."""

    id: str
    environment_type: str
    environment_id: str | None = None

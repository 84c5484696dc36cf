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


# ---------------------------------------------------------------------- the webhook event of an agent session that is at work


class AgentSessionInProgressWebhookEvent(Model):
    """A session of an agent is at work."""

    id: str
    created_at: int  # Unix seconds
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.in_progress"]


# ---------------------------------------------------------------------- the webhook event of an agent session that is idle


class AgentSessionIdleWebhookEvent(Model):
    """A session of an agent has nothing left to do, until it is told more."""

    id: str
    created_at: int  # Unix seconds
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.idle"]

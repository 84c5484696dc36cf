"""The webhook event of a new agent session."""

from __future__ import annotations

from typing import Literal

from ...model import Model


class AgentSessionCreatedWebhookEvent(Model):
    """A session of an agent exists."""

    id: str
    created_at: int  # Unix seconds
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.created"]


class Data(Model):
    """The session and its environment; `connect` is there when the environment is yours to connect."""

    id: str
    environment_type: str
    connect: DataConnect | None = None
    environment_id: str | None = None


class DataConnect(Model):
    """Where the environment connects to."""

    remote_url: str

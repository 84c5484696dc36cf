"""The webhook event of an agent session that is at work."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_session_failed_webhook_event import Data as Data


class AgentSessionInProgressWebhookEvent(Model):
    """A session of an agent is at work."""

    id: str
    created_at: int  # Unix seconds
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.in_progress"]

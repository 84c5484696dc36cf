"""The webhook event of an agent session that is idle."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_session_failed_webhook_event import Data as Data


class AgentSessionIdleWebhookEvent(Model):
    """A session of an agent has nothing left to do, until it is told more."""

    id: str
    created_at: int  # Unix seconds
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.idle"]

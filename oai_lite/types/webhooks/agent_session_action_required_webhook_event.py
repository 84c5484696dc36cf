"""The webhook event of an agent that waits for an answer."""

from __future__ import annotations

from typing import Literal

from ...model import Model


class AgentSessionActionRequiredWebhookEvent(Model):
    """An agent waits for you: `data.required_action` says for what kind of answer."""

    id: str
    created_at: int  # Unix seconds
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.action_required"]


class Data(Model):
    """The session, and what it waits for."""

    id: str
    required_action: DataRequiredAction


class DataRequiredAction(Model):
    """The kind of answer that is waited for."""

    type: Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]

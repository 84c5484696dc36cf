"""Runs of automations."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from .....model import Model
from ....chat.completions import MessageListParams
from ..automation import Automation


class AutomationInvocation(Model):
    """One run, by the clock or by hand. `session_id` is the session that it went to; `skipped` when an earlier one
    was still on its way.
    """

    id: str
    automation_id: str
    created_at: int  # Unix seconds
    error: Error | None = None
    object: Literal["agent.automation.invocation"]
    scheduled_at: int | None = None  # Unix seconds
    session_id: str | None = None
    skip_reason: Literal["pending_delivery"] | None = None
    source: AutomationInvocationSource
    status: Literal["queued", "completed", "failed", "skipped"]


class Error(Model):
    """Why a run failed."""

    code: str
    message: str


class AutomationInvocationSourceResourceManual(Model):
    """Started by hand."""

    type: Literal["manual"]


class AutomationInvocationSourceResourceAutomation(Model):
    """Started by the clock; the automation as it was then."""

    automation: Automation
    type: Literal["automation"]


AutomationInvocationSource: TypeAlias = Union[
    AutomationInvocationSourceResourceManual, AutomationInvocationSourceResourceAutomation
]


# ---------------------------------------------------------------------- which runs, a page at a time


class InvocationListParams(MessageListParams, total=False):
    """Which runs, a page at a time."""

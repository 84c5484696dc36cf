"""The request of `admin.organization.audit_logs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .audit_log_list_response import AuditLogEventType


class AuditLogListParams(TypedDict, total=False):
    """Which events to list: by actor, kind, time, project, or what was changed. `after` and `before` are ids to go on
    from.
    """

    actor_emails: Sequence[str]
    actor_ids: Sequence[str]
    after: str
    before: str
    effective_at: EffectiveAt
    event_types: list[AuditLogEventType]
    limit: int
    project_ids: Sequence[str]
    resource_ids: Sequence[str]
    tenant_only: bool


class EffectiveAt(TypedDict, total=False):
    """From when to when, in Unix seconds."""

    gt: int
    gte: int
    lt: int
    lte: int

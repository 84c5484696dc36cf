"""The audit log: who did what in the organization. It has to be switched on in the settings first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ... import types
from ...endpoint import OMIT, M, Raw, RequestOptions, Streamed, paged
from ...page import ConversationCursorPage
from .base import OfOrganization


class AuditLogs(OfOrganization[M]):
    """Who did what, and when."""

    if TYPE_CHECKING:
        with_raw_response: AuditLogs[Raw[M]]
        with_streaming_response: AuditLogs[Streamed[M]]

    @paged("/organization/audit_logs")
    def list(
        self,
        *,
        actor_emails: Sequence[str] = OMIT,
        actor_ids: Sequence[str] = OMIT,
        after: str = OMIT,
        before: str = OMIT,
        effective_at: types.admin.organization.EffectiveAt = OMIT,
        event_types: list[types.admin.organization.AuditLogEventType] = OMIT,
        limit: int = OMIT,
        project_ids: Sequence[str] = OMIT,
        resource_ids: Sequence[str] = OMIT,
        tenant_only: bool = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ConversationCursorPage[types.admin.organization.AuditLogListResponse]:
        """The events, filtered by any of what is given. Times are Unix seconds.

        An event's details are in its field named as its `type`, with `_` for `.`.
        """
        ...

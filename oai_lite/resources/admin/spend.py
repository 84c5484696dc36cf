"""Spending in a month, of all or of one project: alerts that tell, limits that stop. Amounts are in cents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from ... import types
from ...endpoint import OMIT, M, Raw, RequestOptions, Streamed, delete, get, paged, post
from ...page import ConversationCursorPage
from .base import OfOrganization


class SpendAlerts(OfOrganization[M]):
    """Emails when the organization's spending reaches a threshold."""

    if TYPE_CHECKING:
        with_raw_response: SpendAlerts[Raw[M]]
        with_streaming_response: SpendAlerts[Streamed[M]]

    @post("/organization/spend_alerts")
    def create(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: types.admin.organization.organization_params.NotificationChannel,
        threshold_amount: int,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.OrganizationSpendAlert:
        """Have an email sent when a month's spending reaches `threshold_amount` cents."""
        ...

    @get("/organization/spend_alerts/{alert_id}")
    def retrieve(
        self, alert_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.OrganizationSpendAlert:
        """What is known of an alert."""
        ...

    @post("/organization/spend_alerts/{alert_id}")
    def update(
        self,
        alert_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: types.admin.organization.organization_params.NotificationChannel,
        threshold_amount: int,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.OrganizationSpendAlert:
        """Replace an alert."""
        ...

    @paged("/organization/spend_alerts")
    def list(
        self,
        *,
        after: str = OMIT,
        before: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ConversationCursorPage[types.admin.organization.OrganizationSpendAlert]:
        """The organization's alerts."""
        ...

    @delete("/organization/spend_alerts/{alert_id}")
    def delete(
        self, alert_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.OrganizationSpendAlertDeleted:
        """Delete an alert."""
        ...


class SpendLimit(OfOrganization[M]):
    """The most that the organization may spend in a month."""

    if TYPE_CHECKING:
        with_raw_response: SpendLimit[Raw[M]]
        with_streaming_response: SpendLimit[Streamed[M]]

    @get("/organization/spend_limit")
    def retrieve(self, **options: Unpack[RequestOptions]) -> types.admin.organization.OrganizationSpendLimit:
        """The limit, and whether it is in effect."""
        ...

    @post("/organization/spend_limit")
    def update(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.OrganizationSpendLimit:
        """Set or change the limit, in cents."""
        ...

    @delete("/organization/spend_limit")
    def delete(self, **options: Unpack[RequestOptions]) -> types.admin.organization.OrganizationSpendLimitDeleted:
        """Lift the limit."""
        ...


class ProjectSpendAlerts(OfOrganization[M]):
    """Emails when a project's spending reaches a threshold."""

    if TYPE_CHECKING:
        with_raw_response: ProjectSpendAlerts[Raw[M]]
        with_streaming_response: ProjectSpendAlerts[Streamed[M]]

    @post("/organization/projects/{project_id}/spend_alerts")
    def create(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: types.admin.organization.projects.spend_params.NotificationChannel,
        threshold_amount: int,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.projects.ProjectSpendAlert:
        """Have an email sent when a project's spending of a month reaches `threshold_amount` cents."""
        ...

    @get("/organization/projects/{project_id}/spend_alerts/{alert_id}")
    def retrieve(
        self, alert_id: str, *, project_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.ProjectSpendAlert:
        """One alert of a project."""
        ...

    @post("/organization/projects/{project_id}/spend_alerts/{alert_id}")
    def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: types.admin.organization.projects.spend_params.NotificationChannel,
        threshold_amount: int,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.projects.ProjectSpendAlert:
        """Replace a project's alert."""
        ...

    @paged("/organization/projects/{project_id}/spend_alerts")
    def list(
        self,
        project_id: str,
        *,
        after: str = OMIT,
        before: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ConversationCursorPage[types.admin.organization.projects.ProjectSpendAlert]:
        """A project's alerts."""
        ...

    @delete("/organization/projects/{project_id}/spend_alerts/{alert_id}")
    def delete(
        self, alert_id: str, *, project_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.ProjectSpendAlertDeleted:
        """Delete a project's alert."""
        ...


class ProjectSpendLimit(OfOrganization[M]):
    """The most that a project may spend in a month."""

    if TYPE_CHECKING:
        with_raw_response: ProjectSpendLimit[Raw[M]]
        with_streaming_response: ProjectSpendLimit[Streamed[M]]

    @get("/organization/projects/{project_id}/spend_limit")
    def retrieve(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.ProjectSpendLimit:
        """A project's limit, and whether it is in effect."""
        ...

    @post("/organization/projects/{project_id}/spend_limit")
    def update(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.projects.ProjectSpendLimit:
        """Set or change a project's limit, in cents."""
        ...

    @delete("/organization/projects/{project_id}/spend_limit")
    def delete(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.ProjectSpendLimitDeleted:
        """Lift a project's limit."""
        ...

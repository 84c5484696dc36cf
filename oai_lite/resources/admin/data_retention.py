"""How long the API keeps what it is sent: the organization's setting, and what projects make of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from ... import types
from ...endpoint import M, Raw, RequestOptions, Streamed, get, post
from .base import OfOrganization


class DataRetention(OfOrganization[M]):
    """The organization's setting."""

    if TYPE_CHECKING:
        with_raw_response: DataRetention[Raw[M]]
        with_streaming_response: DataRetention[Streamed[M]]

    @get("/organization/data_retention")
    def retrieve(self, **options: Unpack[RequestOptions]) -> types.admin.organization.OrganizationDataRetention:
        """The organization's setting."""
        ...

    @post("/organization/data_retention")
    def update(
        self,
        *,
        retention_type: Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.OrganizationDataRetention:
        """Change the organization's setting; projects without one of their own follow."""
        ...


class ProjectDataRetention(OfOrganization[M]):
    """A project's setting."""

    if TYPE_CHECKING:
        with_raw_response: ProjectDataRetention[Raw[M]]
        with_streaming_response: ProjectDataRetention[Streamed[M]]

    @get("/organization/projects/{project_id}/data_retention")
    def retrieve(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.ProjectDataRetention:
        """A project's setting."""
        ...

    @post("/organization/projects/{project_id}/data_retention")
    def update(
        self,
        project_id: str,
        *,
        retention_type: Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.projects.ProjectDataRetention:
        """Change a project's setting; `organization_default` follows the organization."""
        ...

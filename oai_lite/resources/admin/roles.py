"""Roles: sets of permissions, of the organization and of single projects. Who holds them is with users and groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ... import types
from ...endpoint import OMIT, M, Raw, RequestOptions, Streamed, delete, get, paged, post
from ...page import NextCursorPage
from .base import OfOrganization


class Roles(OfOrganization[M]):
    """Roles in the organization."""

    if TYPE_CHECKING:
        with_raw_response: Roles[Raw[M]]
        with_streaming_response: Roles[Streamed[M]]

    @post("/organization/roles")
    def create(
        self,
        *,
        permissions: Sequence[str],
        role_name: str,
        description: str | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.Role:
        """Make a role from permissions, such as `api.groups.read`."""
        ...

    @get("/organization/roles/{role_id}")
    def retrieve(self, role_id: str, **options: Unpack[RequestOptions]) -> types.admin.organization.Role:
        """What is known of a role."""
        ...

    @post("/organization/roles/{role_id}")
    def update(
        self,
        role_id: str,
        *,
        description: str | None = OMIT,
        permissions: Sequence[str] | None = OMIT,
        role_name: str | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.Role:
        """Change a role. `permissions` replaces all that it had."""
        ...

    @paged("/organization/roles")
    def list(
        self,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> NextCursorPage[types.admin.organization.Role]:
        """The roles, predefined ones included. `after` is a page's `next`."""
        ...

    @delete("/organization/roles/{role_id}")
    def delete(self, role_id: str, **options: Unpack[RequestOptions]) -> types.admin.organization.RoleDeleteResponse:
        """Delete a role; whoever held it loses its permissions."""
        ...


class ProjectRoles(OfOrganization[M]):
    """Roles in a project."""

    if TYPE_CHECKING:
        with_raw_response: ProjectRoles[Raw[M]]
        with_streaming_response: ProjectRoles[Streamed[M]]

    @post("/projects/{project_id}/roles")
    def create(
        self,
        project_id: str,
        *,
        permissions: Sequence[str],
        role_name: str,
        description: str | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.Role:
        """Make a role that can be given in this project."""
        ...

    @get("/projects/{project_id}/roles/{role_id}")
    def retrieve(
        self, role_id: str, *, project_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.Role:
        """One role of a project."""
        ...

    @post("/projects/{project_id}/roles/{role_id}")
    def update(
        self,
        role_id: str,
        *,
        project_id: str,
        description: str | None = OMIT,
        permissions: Sequence[str] | None = OMIT,
        role_name: str | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.Role:
        """Change a project's role. `permissions` replaces all that it had."""
        ...

    @paged("/projects/{project_id}/roles")
    def list(
        self,
        project_id: str,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> NextCursorPage[types.admin.organization.Role]:
        """The roles that can be given in a project. `after` is a page's `next`."""
        ...

    @delete("/projects/{project_id}/roles/{role_id}")
    def delete(
        self, role_id: str, *, project_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.RoleDeleteResponse:
        """Delete a project's role."""
        ...

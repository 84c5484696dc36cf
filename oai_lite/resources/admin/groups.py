"""Groups of users: who is in them, and which roles all in them hold, in the organization and in projects."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from ... import types
from ...endpoint import OMIT, M, Raw, RequestOptions, Streamed, delete, get, paged, post
from ...page import NextCursorPage
from .base import OfOrganization


class GroupUsers(OfOrganization[M]):
    """Who is in a group."""

    if TYPE_CHECKING:
        with_raw_response: GroupUsers[Raw[M]]
        with_streaming_response: GroupUsers[Streamed[M]]

    @post("/organization/groups/{group_id}/users")
    def create(
        self, group_id: str, *, user_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.groups.UserCreateResponse:
        """Put a user into a group."""
        ...

    @get("/organization/groups/{group_id}/users/{user_id}")
    def retrieve(
        self, user_id: str, *, group_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.groups.UserRetrieveResponse:
        """One member of a group."""
        ...

    @paged("/organization/groups/{group_id}/users")
    def list(
        self,
        group_id: str,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> NextCursorPage[types.admin.organization.groups.OrganizationGroupUser]:
        """A group's members. `after` is a page's `next`."""
        ...

    @delete("/organization/groups/{group_id}/users/{user_id}")
    def delete(
        self, user_id: str, *, group_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.groups.UserDeleteResponse:
        """Take a user out of a group."""
        ...


class GroupRoles(OfOrganization[M]):
    """Roles that a group holds in the organization."""

    if TYPE_CHECKING:
        with_raw_response: GroupRoles[Raw[M]]
        with_streaming_response: GroupRoles[Streamed[M]]

    @post("/organization/groups/{group_id}/roles")
    def create(
        self, group_id: str, *, role_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.groups.RoleCreateResponse:
        """Give a group a role; all its members have it then."""
        ...

    @get("/organization/groups/{group_id}/roles/{role_id}")
    def retrieve(
        self, role_id: str, *, group_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.groups.RoleRetrieveResponse:
        """One role that a group holds."""
        ...

    @paged("/organization/groups/{group_id}/roles")
    def list(
        self,
        group_id: str,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> NextCursorPage[types.admin.organization.groups.RoleListResponse]:
        """The roles that a group holds. `after` is a page's `next`."""
        ...

    @delete("/organization/groups/{group_id}/roles/{role_id}")
    def delete(
        self, role_id: str, *, group_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.groups.RoleDeleteResponse:
        """Take a role from a group."""
        ...


class Groups(OfOrganization[M]):
    """Groups of users."""

    if TYPE_CHECKING:
        with_raw_response: Groups[Raw[M]]
        with_streaming_response: Groups[Streamed[M]]

    @cached_property
    def roles(self) -> GroupRoles[M]:
        """The roles that a group holds."""
        return GroupRoles(self)

    @cached_property
    def users(self) -> GroupUsers[M]:
        """Who is in a group."""
        return GroupUsers(self)

    @post("/organization/groups")
    def create(self, *, name: str, **options: Unpack[RequestOptions]) -> types.admin.organization.Group:
        """Make a group, empty at first."""
        ...

    @get("/organization/groups/{group_id}")
    def retrieve(self, group_id: str, **options: Unpack[RequestOptions]) -> types.admin.organization.Group:
        """What is known of one group."""
        ...

    @post("/organization/groups/{group_id}")
    def update(
        self, group_id: str, *, name: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.GroupUpdateResponse:
        """Rename a group."""
        ...

    @paged("/organization/groups")
    def list(
        self,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> NextCursorPage[types.admin.organization.Group]:
        """The groups. `after` is a page's `next`."""
        ...

    @delete("/organization/groups/{group_id}")
    def delete(self, group_id: str, **options: Unpack[RequestOptions]) -> types.admin.organization.GroupDeleteResponse:
        """Delete a group. Its members stay, without the roles that they had through it."""
        ...


class ProjectGroupRoles(OfOrganization[M]):
    """Roles that a group holds in a project."""

    if TYPE_CHECKING:
        with_raw_response: ProjectGroupRoles[Raw[M]]
        with_streaming_response: ProjectGroupRoles[Streamed[M]]

    @post("/projects/{project_id}/groups/{group_id}/roles")
    def create(
        self, group_id: str, *, project_id: str, role_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.groups.RoleCreateResponse:
        """Give a group a role in a project."""
        ...

    @get("/projects/{project_id}/groups/{group_id}/roles/{role_id}")
    def retrieve(
        self, role_id: str, *, project_id: str, group_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.groups.RoleRetrieveResponse:
        """One role that a group holds in a project."""
        ...

    @paged("/projects/{project_id}/groups/{group_id}/roles")
    def list(
        self,
        group_id: str,
        *,
        project_id: str,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> NextCursorPage[types.admin.organization.projects.groups.RoleListResponse]:
        """The roles that a group holds in a project. `after` is a page's `next`."""
        ...

    @delete("/projects/{project_id}/groups/{group_id}/roles/{role_id}")
    def delete(
        self, role_id: str, *, project_id: str, group_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.groups.RoleDeleteResponse:
        """Take a role in a project from a group."""
        ...


class ProjectGroups(OfOrganization[M]):
    """Groups that have access to a project."""

    if TYPE_CHECKING:
        with_raw_response: ProjectGroups[Raw[M]]
        with_streaming_response: ProjectGroups[Streamed[M]]

    @cached_property
    def roles(self) -> ProjectGroupRoles[M]:
        """The roles that a group holds in a project."""
        return ProjectGroupRoles(self)

    @post("/organization/projects/{project_id}/groups")
    def create(
        self, project_id: str, *, group_id: str, role: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.ProjectGroup:
        """Let a group into a project, with the role of this id."""
        ...

    @get("/organization/projects/{project_id}/groups/{group_id}")
    def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: Literal["group", "tenant_group"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.projects.ProjectGroup:
        """One group's access to a project."""
        ...

    @paged("/organization/projects/{project_id}/groups")
    def list(
        self,
        project_id: str,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> NextCursorPage[types.admin.organization.projects.ProjectGroup]:
        """The groups that have access to a project. `after` is a page's `next`."""
        ...

    @delete("/organization/projects/{project_id}/groups/{group_id}")
    def delete(
        self, group_id: str, *, project_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.GroupDeleteResponse:
        """Withdraw a group's access to a project."""
        ...

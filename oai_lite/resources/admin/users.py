"""People: the organization's members, those of its projects, the roles that they hold, and who is invited."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from ... import types
from ...endpoint import OMIT, M, Raw, RequestOptions, Streamed, delete, get, paged, post
from ...page import ConversationCursorPage, NextCursorPage
from .base import OfOrganization


class UserRoles(OfOrganization[M]):
    """Roles that a user holds in the organization."""

    if TYPE_CHECKING:
        with_raw_response: UserRoles[Raw[M]]
        with_streaming_response: UserRoles[Streamed[M]]

    @post("/organization/users/{user_id}/roles")
    def create(
        self, user_id: str, *, role_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.users.RoleCreateResponse:
        """Give a user a role."""
        ...

    @get("/organization/users/{user_id}/roles/{role_id}")
    def retrieve(
        self, role_id: str, *, user_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.users.RoleRetrieveResponse:
        """One role that a user holds."""
        ...

    @paged("/organization/users/{user_id}/roles")
    def list(
        self,
        user_id: str,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> NextCursorPage[types.admin.organization.users.RoleListResponse]:
        """The roles that a user holds, with where each comes from. `after` is a page's `next`."""
        ...

    @delete("/organization/users/{user_id}/roles/{role_id}")
    def delete(
        self, role_id: str, *, user_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.users.RoleDeleteResponse:
        """Take a role from a user."""
        ...


class Users(OfOrganization[M]):
    """Members of the organization."""

    if TYPE_CHECKING:
        with_raw_response: Users[Raw[M]]
        with_streaming_response: Users[Streamed[M]]

    @cached_property
    def roles(self) -> UserRoles[M]:
        """The roles that a member holds."""
        return UserRoles(self)

    @get("/organization/users/{user_id}")
    def retrieve(self, user_id: str, **options: Unpack[RequestOptions]) -> types.admin.organization.OrganizationUser:
        """What is known of one member."""
        ...

    @post("/organization/users/{user_id}")
    def update(
        self,
        user_id: str,
        *,
        developer_persona: str | None = OMIT,
        role: str | None = OMIT,
        role_id: str | None = OMIT,
        technical_level: str | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.OrganizationUser:
        """Change a member's role: by name with `role`, by id with `role_id`."""
        ...

    @paged("/organization/users")
    def list(
        self, *, after: str = OMIT, emails: Sequence[str] = OMIT, limit: int = OMIT, **options: Unpack[RequestOptions]
    ) -> ConversationCursorPage[types.admin.organization.OrganizationUser]:
        """The members, or those with some `emails`."""
        ...

    @delete("/organization/users/{user_id}")
    def delete(self, user_id: str, **options: Unpack[RequestOptions]) -> types.admin.organization.UserDeleteResponse:
        """Remove a member from the organization."""
        ...


class ProjectUserRoles(OfOrganization[M]):
    """Roles that a user holds in a project."""

    if TYPE_CHECKING:
        with_raw_response: ProjectUserRoles[Raw[M]]
        with_streaming_response: ProjectUserRoles[Streamed[M]]

    @post("/projects/{project_id}/users/{user_id}/roles")
    def create(
        self, user_id: str, *, project_id: str, role_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.users.RoleCreateResponse:
        """Give a user a role in a project."""
        ...

    @get("/projects/{project_id}/users/{user_id}/roles/{role_id}")
    def retrieve(
        self, role_id: str, *, project_id: str, user_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.users.RoleRetrieveResponse:
        """One role that a user holds in a project."""
        ...

    @paged("/projects/{project_id}/users/{user_id}/roles")
    def list(
        self,
        user_id: str,
        *,
        project_id: str,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> NextCursorPage[types.admin.organization.projects.users.RoleListResponse]:
        """The roles that a user holds in a project. `after` is a page's `next`."""
        ...

    @delete("/projects/{project_id}/users/{user_id}/roles/{role_id}")
    def delete(
        self, role_id: str, *, project_id: str, user_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.users.RoleDeleteResponse:
        """Take a role in a project from a user."""
        ...


class ProjectUsers(OfOrganization[M]):
    """Members of a project."""

    if TYPE_CHECKING:
        with_raw_response: ProjectUsers[Raw[M]]
        with_streaming_response: ProjectUsers[Streamed[M]]

    @cached_property
    def roles(self) -> ProjectUserRoles[M]:
        """The roles that a member holds in a project."""
        return ProjectUserRoles(self)

    @post("/organization/projects/{project_id}/users")
    def create(
        self,
        project_id: str,
        *,
        role: str,
        email: str | None = OMIT,
        user_id: str | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.projects.ProjectUser:
        """Let a member of the organization into a project, named by `user_id` or `email`."""
        ...

    @get("/organization/projects/{project_id}/users/{user_id}")
    def retrieve(
        self, user_id: str, *, project_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.ProjectUser:
        """One member of a project."""
        ...

    @post("/organization/projects/{project_id}/users/{user_id}")
    def update(
        self, user_id: str, *, project_id: str, role: str | None = OMIT, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.ProjectUser:
        """Change a member's role in a project."""
        ...

    @paged("/organization/projects/{project_id}/users")
    def list(
        self, project_id: str, *, after: str = OMIT, limit: int = OMIT, **options: Unpack[RequestOptions]
    ) -> ConversationCursorPage[types.admin.organization.projects.ProjectUser]:
        """A project's members."""
        ...

    @delete("/organization/projects/{project_id}/users/{user_id}")
    def delete(
        self, user_id: str, *, project_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.UserDeleteResponse:
        """Remove a member from a project, not from the organization."""
        ...


class Invites(OfOrganization[M]):
    """Invitations to the organization."""

    if TYPE_CHECKING:
        with_raw_response: Invites[Raw[M]]
        with_streaming_response: Invites[Streamed[M]]

    @post("/organization/invites")
    def create(
        self,
        *,
        email: str,
        role: Literal["reader", "owner"],
        projects: Iterable[types.admin.organization.organization_params.Project] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.Invite:
        """Invite somebody by email; once they accept, they are members of the organization and of `projects`."""
        ...

    @get("/organization/invites/{invite_id}")
    def retrieve(self, invite_id: str, **options: Unpack[RequestOptions]) -> types.admin.organization.Invite:
        """What is known of one invitation."""
        ...

    @paged("/organization/invites")
    def list(
        self, *, after: str = OMIT, limit: int = OMIT, **options: Unpack[RequestOptions]
    ) -> ConversationCursorPage[types.admin.organization.Invite]:
        """The invitations, accepted and expired ones included."""
        ...

    @delete("/organization/invites/{invite_id}")
    def delete(
        self, invite_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.InviteDeleteResponse:
        """Withdraw an invitation. One that was accepted is refused."""
        ...

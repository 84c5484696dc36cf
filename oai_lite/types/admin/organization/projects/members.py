"""Who may do what in a project: its users, groups, and the roles that it has of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from .....model import Model


class ProjectUser(Model):
    """A member of a project. `role` is `owner` or `member`, or a custom one."""

    id: str
    added_at: int  # Unix seconds
    object: Literal["organization.project.user"]
    role: str
    email: str | None = None
    name: str | None = None


class UserDeleteResponse(Model):
    """The answer to removing a user from a project; the user stays in the organization."""

    id: str
    deleted: bool
    object: Literal["organization.project.user.deleted"]


class ProjectGroup(Model):
    """A group that has access to a project."""

    created_at: int  # Unix seconds
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"]
    object: Literal["project.group"]
    project_id: str


class GroupDeleteResponse(Model):
    """The answer to withdrawing a group's access."""

    deleted: bool
    object: Literal["project.group.deleted"]


class RoleDeleteResponse(Model):
    """The answer to deleting a project's role."""

    id: str
    deleted: bool
    object: Literal["role.deleted"]


# ---------------------------------------------------------------------- the requests of `admin.organization.projects`' `users`, `groups` and `roles`


class UserCreateParams(TypedDict, total=False):
    """A member of the organization to let in, by id or email, and as what."""

    role: Required[str]
    email: str | None
    user_id: str | None


class UserListParams(TypedDict, total=False):
    """Which members to list; `after` is the id to go on from."""

    after: str
    limit: int


class UserUpdateParams(TypedDict, total=False):
    """A member's new role."""

    project_id: Required[str]
    role: str | None


class GroupCreateParams(TypedDict, total=False):
    """A group to let in, and as what."""

    group_id: Required[str]
    role: Required[str]


class GroupListParams(TypedDict, total=False):
    """Which groups to list; `after` is a page's `next`."""

    after: str
    limit: int
    order: Literal["asc", "desc"]


class GroupRetrieveParams(TypedDict, total=False):
    """Of which kind the group is."""

    project_id: Required[str]
    group_type: Literal["group", "tenant_group"]


class RoleCreateParams(TypedDict, total=False):
    """A role to make, with the permissions that it grants."""

    permissions: Required[Sequence[str]]
    role_name: Required[str]
    description: str | None


class RoleListParams(GroupListParams, total=False):
    """Which roles to list; `after` is a page's `next`."""


class RoleUpdateParams(TypedDict, total=False):
    """What to change of a role. `permissions` replaces all that it had."""

    project_id: Required[str]
    description: str | None
    permissions: Sequence[str] | None
    role_name: str | None

"""Members of a group, and the roles that it holds in the organization; users and projects share the shape of held roles."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .....model import Model
from ..project import Role

# ---------------------------------------------------------------------- what `admin.organization.groups.users` answers


class OrganizationGroupUser(Model):
    """A member of a group, in short."""

    id: str
    email: str | None = None
    name: str


class UserCreateResponse(Model):
    """The answer to putting a user into a group."""

    group_id: str
    object: Literal["group.user"]
    user_id: str


class UserDeleteResponse(Model):
    """The answer to taking a user out of a group; the user stays in the organization."""

    deleted: bool
    object: Literal["group.user.deleted"]


class UserRetrieveResponse(Model):
    """A member of a group, with what kind of member it is."""

    id: str
    email: str | None = None
    is_service_account: bool | None = None
    name: str
    picture: str | None = None
    user_type: Literal["user", "tenant_user"]


# ---------------------------------------------------------------------- the requests of `admin.organization.groups.users`


class UserCreateParams(TypedDict, total=False):
    """The user to put into the group."""

    user_id: Required[str]


class UserListParams(TypedDict, total=False):
    """Which members to list; `after` is a page's `next`."""

    after: str
    limit: int
    order: Literal["asc", "desc"]


# ---------------------------------------------------------------------- roles held by a group or a user, in the organization or a project


class RoleCreateResponse(Model):
    """A group, and the role just given."""

    group: Group
    object: Literal["group.role"]
    role: Role


class Group(Model):
    """The group, in short."""

    id: str
    created_at: int  # Unix seconds
    name: str
    object: Literal["group"]
    scim_managed: bool


class RoleDeleteResponse(Model):
    """The answer to taking a role away."""

    deleted: bool
    object: str


class RoleListResponse(Model):
    """A role that is held. `assignment_sources` says through whom: oneself, or a group; it is absent where that is
    not known.
    """

    id: str
    assignment_sources: list[AssignmentSource] | None = None
    created_at: int | None = None  # Unix seconds
    created_by: str | None = None
    created_by_user_obj: dict[str, object] | None = None
    description: str | None = None
    metadata: dict[str, object] | None = None
    name: str
    permissions: list[str]
    predefined_role: bool
    resource_type: str
    updated_at: int | None = None  # Unix seconds


class AssignmentSource(Model):
    """A user or group that the role comes from."""

    principal_id: str
    principal_type: str


class RoleRetrieveResponse(RoleListResponse):
    """One held role, as in the list."""


# ---------------------------------------------------------------------- the requests of `admin.organization.groups.roles`


class RoleCreateParams(TypedDict, total=False):
    """The role to give."""

    role_id: Required[str]


class RoleListParams(UserListParams, total=False):
    """Which roles to list; `after` is a page's `next`."""

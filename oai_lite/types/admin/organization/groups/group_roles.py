"""Roles held by a group or a user, in the organization or a project: one shape for all four, kept here."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .....model import Model
from ..access import Role
from .organization_group_user import UserListParams


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

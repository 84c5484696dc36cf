"""Who may do what in the organization: its users, groups of users, and roles, which are named sets of permissions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ....model import Model


class OrganizationUser(Model):
    """A member of the organization. Much is absent where it is not known; the person's account is `user`."""

    id: str
    added_at: int  # Unix seconds
    object: Literal["organization.user"]
    api_key_last_used_at: int | None = None  # Unix seconds
    created: int | None = None  # Unix seconds
    developer_persona: str | None = None
    email: str | None = None
    is_default: bool | None = None
    is_scale_tier_authorized_purchaser: bool | None = None
    is_scim_managed: bool | None = None
    is_service_account: bool | None = None
    name: str | None = None
    projects: Projects | None = None
    role: str | None = None
    technical_level: str | None = None
    user: User | None = None


class Projects(Model):
    """The projects that a member is in."""

    data: list[ProjectsData]
    object: Literal["list"]


class ProjectsData(Model):
    """One such project, and the member's role there."""

    id: str | None = None
    name: str | None = None
    role: str | None = None


class User(Model):
    """The person behind a membership."""

    id: str
    object: Literal["user"]
    banned: bool | None = None
    banned_at: int | None = None  # Unix seconds
    email: str | None = None
    enabled: bool | None = None
    name: str | None = None
    picture: str | None = None


class UserDeleteResponse(Model):
    """The answer to removing a user from the organization."""

    id: str
    deleted: bool
    object: Literal["organization.user.deleted"]


class Group(Model):
    """Users who get roles together. With `is_scim_managed`, an identity provider decides who is in it."""

    id: str
    created_at: int  # Unix seconds
    group_type: Literal["group", "tenant_group"]
    is_scim_managed: bool
    name: str


class GroupDeleteResponse(Model):
    """The answer to deleting a group."""

    id: str
    deleted: bool
    object: Literal["group.deleted"]


class GroupUpdateResponse(Model):
    """A renamed group; the same as a `Group`, without its type."""

    id: str
    created_at: int  # Unix seconds
    is_scim_managed: bool
    name: str


class Role(Model):
    """A named set of permissions, for the organization or for projects (`resource_type`). A `predefined_role` cannot
    be changed.
    """

    id: str
    description: str | None = None
    name: str
    object: Literal["role"]
    permissions: list[str]
    predefined_role: bool
    resource_type: str


class RoleDeleteResponse(Model):
    """The answer to deleting a role."""

    id: str
    deleted: bool
    object: Literal["role.deleted"]


# ---------------------------------------------------------------------- the requests of `admin.organization`'s `users`, `groups` and `roles`


class UserListParams(TypedDict, total=False):
    """Which members to list, by email if given; `after` is the id to go on from."""

    after: str
    emails: Sequence[str]
    limit: int


class UserUpdateParams(TypedDict, total=False):
    """What to change of a member. The role goes by name (`owner` or `reader`) or by id."""

    developer_persona: str | None
    role: str | None
    role_id: str | None
    technical_level: str | None


class GroupCreateParams(TypedDict, total=False):
    """A group to make."""

    name: Required[str]


class GroupListParams(TypedDict, total=False):
    """Which groups to list; `after` is a page's `next`."""

    after: str
    limit: int
    order: Literal["asc", "desc"]


class GroupUpdateParams(TypedDict, total=False):
    """A group's new name."""

    name: Required[str]


class RoleCreateParams(TypedDict, total=False):
    """A role to make, with the permissions that it grants."""

    permissions: Required[Sequence[str]]
    role_name: Required[str]
    description: str | None


class RoleListParams(GroupListParams, total=False):
    """Which roles to list; `after` is a page's `next`."""


class RoleUpdateParams(TypedDict, total=False):
    """What to change of a role. `permissions` replaces all that it had."""

    description: str | None
    permissions: Sequence[str] | None
    role_name: str | None

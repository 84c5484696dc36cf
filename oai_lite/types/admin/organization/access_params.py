"""The requests of `admin.organization`'s `users`, `groups` and `roles`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


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

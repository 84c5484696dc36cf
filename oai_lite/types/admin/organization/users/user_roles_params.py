"""The requests of `admin.organization.users.roles`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class RoleCreateParams(TypedDict, total=False):
    """The role to give."""

    role_id: Required[str]


class RoleListParams(TypedDict, total=False):
    """Which roles to list; `after` is a page's `next`."""

    after: str
    limit: int
    order: Literal["asc", "desc"]

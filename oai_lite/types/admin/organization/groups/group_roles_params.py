"""The requests of `admin.organization.groups.roles`."""

from __future__ import annotations

from typing import Required, TypedDict

from .organization_group_user_params import UserListParams


class RoleCreateParams(TypedDict, total=False):
    """The role to give."""

    role_id: Required[str]


class RoleListParams(UserListParams, total=False):
    """Which roles to list; `after` is a page's `next`."""

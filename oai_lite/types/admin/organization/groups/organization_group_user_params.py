"""The requests of `admin.organization.groups.users`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class UserCreateParams(TypedDict, total=False):
    """The user to put into the group."""

    user_id: Required[str]


class UserListParams(TypedDict, total=False):
    """Which members to list; `after` is a page's `next`."""

    after: str
    limit: int
    order: Literal["asc", "desc"]

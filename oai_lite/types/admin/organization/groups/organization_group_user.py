"""What `admin.organization.groups.users` answers."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .....model import Model


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

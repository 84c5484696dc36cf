"""What `admin.organization.groups.users` answers."""

from __future__ import annotations

from typing import Literal

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

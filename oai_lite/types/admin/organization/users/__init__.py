"""What `admin.organization.users.roles` answers; but for their owner, held roles look the same everywhere."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

from .....model import Model
from .. import groups as _held
from ..project import OrganizationUser, Role


class RoleCreateResponse(Model):
    """A user, and the role just given."""

    object: Literal["user.role"]
    role: Role
    user: OrganizationUser


RoleDeleteResponse: TypeAlias = _held.RoleDeleteResponse
RoleListResponse: TypeAlias = _held.RoleListResponse
AssignmentSource: TypeAlias = _held.AssignmentSource
RoleRetrieveResponse: TypeAlias = _held.RoleRetrieveResponse


# ---------------------------------------------------------------------- the requests of `admin.organization.users.roles`


class RoleCreateParams(TypedDict, total=False):
    """The role to give."""

    role_id: Required[str]


class RoleListParams(TypedDict, total=False):
    """Which roles to list; `after` is a page's `next`."""

    after: str
    limit: int
    order: Literal["asc", "desc"]

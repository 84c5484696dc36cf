"""What `admin.organization.projects.users.roles` answers; but for their owner, held roles look the same everywhere."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

from ... import users as _held

RoleCreateResponse: TypeAlias = _held.RoleCreateResponse
RoleDeleteResponse: TypeAlias = _held.RoleDeleteResponse
RoleListResponse: TypeAlias = _held.RoleListResponse
AssignmentSource: TypeAlias = _held.AssignmentSource
RoleRetrieveResponse: TypeAlias = _held.RoleRetrieveResponse


# ---------------------------------------------------------------------- the requests of `admin.organization.projects.users.roles`


class RoleCreateParams(TypedDict, total=False):
    """The role to give."""

    project_id: Required[str]
    role_id: Required[str]


class RoleListParams(TypedDict, total=False):
    """Which roles to list; `after` is a page's `next`."""

    project_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]

"""What `admin.organization.projects.users.roles` answers; but for their owner, held roles look the same everywhere."""

from __future__ import annotations

from typing import TypeAlias

from ...users import user_roles as _held

RoleCreateResponse: TypeAlias = _held.RoleCreateResponse
RoleDeleteResponse: TypeAlias = _held.RoleDeleteResponse
RoleListResponse: TypeAlias = _held.RoleListResponse
AssignmentSource: TypeAlias = _held.AssignmentSource
RoleRetrieveResponse: TypeAlias = _held.RoleRetrieveResponse

"""What `admin.organization.projects.groups.roles` answers; but for their owner, held roles look the same everywhere."""

from __future__ import annotations

from typing import TypeAlias

from ...groups import group_roles as _held

RoleCreateResponse: TypeAlias = _held.RoleCreateResponse
Group: TypeAlias = _held.Group
RoleDeleteResponse: TypeAlias = _held.RoleDeleteResponse
RoleListResponse: TypeAlias = _held.RoleListResponse
AssignmentSource: TypeAlias = _held.AssignmentSource
RoleRetrieveResponse: TypeAlias = _held.RoleRetrieveResponse

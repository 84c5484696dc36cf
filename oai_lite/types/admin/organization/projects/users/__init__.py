"""Roles that a user holds in a project. Their shapes are those of `organization.users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ......_lazy import lazy

_lazily = lazy(
    __name__,
    {
        "project_user_roles": "RoleCreateResponse RoleDeleteResponse RoleListResponse AssignmentSource RoleRetrieveResponse"
        " RoleCreateParams RoleListParams",
    },
)

if TYPE_CHECKING:
    from .project_user_roles import *

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

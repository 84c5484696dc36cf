"""Members of a group, and the roles that it holds in the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "group_roles": "RoleCreateResponse Group RoleDeleteResponse RoleListResponse AssignmentSource RoleRetrieveResponse"
        " RoleCreateParams RoleListParams",
        "organization_group_user": "OrganizationGroupUser UserCreateResponse UserDeleteResponse UserRetrieveResponse UserCreateParams"
        " UserListParams",
    },
)

if TYPE_CHECKING:
    from .group_roles import *
    from .organization_group_user import *

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

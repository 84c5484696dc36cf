"""Members of a group, and the roles that it holds in the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "group_roles": "RoleCreateResponse Group RoleDeleteResponse RoleListResponse AssignmentSource RoleRetrieveResponse",
        "organization_group_user": "OrganizationGroupUser UserCreateResponse UserDeleteResponse UserRetrieveResponse",
        "group_roles_params": "RoleCreateParams RoleListParams",
        "organization_group_user_params": "UserCreateParams UserListParams",
    },
)

if TYPE_CHECKING:
    from .group_roles import (
        AssignmentSource as AssignmentSource,
        Group as Group,
        RoleCreateResponse as RoleCreateResponse,
        RoleDeleteResponse as RoleDeleteResponse,
        RoleListResponse as RoleListResponse,
        RoleRetrieveResponse as RoleRetrieveResponse,
    )
    from .group_roles_params import (
        RoleCreateParams as RoleCreateParams,
        RoleListParams as RoleListParams,
    )
    from .organization_group_user import (
        OrganizationGroupUser as OrganizationGroupUser,
        UserCreateResponse as UserCreateResponse,
        UserDeleteResponse as UserDeleteResponse,
        UserRetrieveResponse as UserRetrieveResponse,
    )
    from .organization_group_user_params import (
        UserCreateParams as UserCreateParams,
        UserListParams as UserListParams,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

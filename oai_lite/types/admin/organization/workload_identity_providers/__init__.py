"""Federation rules: which tokens of an issuer act as which service account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "federation_rule": "FederationRule PermissionsServiceAccountDefault PermissionsRestricted Permissions"
        " FederationRuleDeleted",
        "federation_rule_params": "FederationRuleCreateParams FederationRuleListParams",
        "federation_rule_update_params": "FederationRuleUpdateParams PermissionsDefaultPermissionsParam PermissionsRestrictedPermissionsParam",
    },
)

if TYPE_CHECKING:
    from .federation_rule import *
    from .federation_rule_params import (
        FederationRuleCreateParams as FederationRuleCreateParams,
        FederationRuleListParams as FederationRuleListParams,
    )
    from .federation_rule_update_params import (
        FederationRuleUpdateParams as FederationRuleUpdateParams,
        PermissionsDefaultPermissionsParam as PermissionsDefaultPermissionsParam,
        PermissionsRestrictedPermissionsParam as PermissionsRestrictedPermissionsParam,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

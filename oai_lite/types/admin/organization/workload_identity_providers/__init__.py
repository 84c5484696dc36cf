"""Federation rules: which tokens of an issuer act as which service account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "federation_rule": "FederationRule PermissionsServiceAccountDefault PermissionsRestricted Permissions"
        " FederationRuleDeleted FederationRuleCreateParams FederationRuleListParams FederationRuleUpdateParams"
        " PermissionsDefaultPermissionsParam PermissionsRestrictedPermissionsParam",
    },
)

if TYPE_CHECKING:
    from .federation_rule import *

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

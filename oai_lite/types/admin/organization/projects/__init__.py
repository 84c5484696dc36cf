"""What belongs to one project: members, keys, certificates, limits, permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "groups": "",
        "service_accounts": "",
        "users": "",
        "members": "ProjectUser UserDeleteResponse ProjectGroup GroupDeleteResponse RoleDeleteResponse UserCreateParams"
        " UserListParams UserUpdateParams GroupCreateParams GroupListParams GroupRetrieveParams"
        " RoleCreateParams RoleListParams RoleUpdateParams CertificateActivateResponse CertificateDetails"
        " CertificateDeactivateResponse CertificateListResponse CertificateActivateParams"
        " CertificateDeactivateParams CertificateListParams APIKeyDeleteResponse ProjectAPIKey Owner"
        " OwnerServiceAccount OwnerUser APIKeyListParams APIKeyUpdateParams ProjectServiceAccount"
        " ServiceAccountCreateResponse APIKey ServiceAccountDeleteResponse ServiceAccountCreateParams"
        " ServiceAccountListParams ServiceAccountUpdateParams ProjectRateLimit ProjectOptionalServiceTier"
        " ProjectServiceTierSettings RateLimitListRateLimitsParams RateLimitUpdateRateLimitParams"
        " ServiceTierSettingUpdateParams ProjectHostedToolPermissions CodeInterpreter FileSearch"
        " ImageGeneration Mcp WebSearch ProjectModelPermissions ProjectModelPermissionsDeleted"
        " ProjectSpendAlert NotificationChannel ProjectSpendAlertDeleted ProjectSpendLimit Enforcement"
        " ProjectSpendLimitDeleted ProjectDataRetention DataRetentionUpdateParams",
        "spend_params": "SpendAlertCreateParams SpendAlertListParams SpendAlertUpdateParams SpendLimitUpdateParams"
        " HostedToolPermissionUpdateParams ModelPermissionUpdateParams",
    },
)

if TYPE_CHECKING:
    from . import groups as groups, service_accounts as service_accounts, users as users
    from .members import *
    from .spend_params import (
        HostedToolPermissionUpdateParams as HostedToolPermissionUpdateParams,
        ModelPermissionUpdateParams as ModelPermissionUpdateParams,
        SpendAlertCreateParams as SpendAlertCreateParams,
        SpendAlertListParams as SpendAlertListParams,
        SpendAlertUpdateParams as SpendAlertUpdateParams,
        SpendLimitUpdateParams as SpendLimitUpdateParams,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

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
        "api_keys": "APIKeyDeleteResponse ProjectAPIKey Owner OwnerServiceAccount OwnerUser APIKeyListParams"
        " APIKeyUpdateParams",
        "certificates": "CertificateActivateResponse CertificateDetails CertificateDeactivateResponse CertificateListResponse"
        " CertificateActivateParams CertificateDeactivateParams CertificateListParams",
        "data_retention": "ProjectDataRetention DataRetentionUpdateParams",
        "limits": "ProjectRateLimit ProjectOptionalServiceTier ProjectServiceTierSettings RateLimitListRateLimitsParams"
        " RateLimitUpdateRateLimitParams ServiceTierSettingUpdateParams",
        "members": "ProjectUser UserDeleteResponse ProjectGroup GroupDeleteResponse RoleDeleteResponse UserCreateParams"
        " UserListParams UserUpdateParams GroupCreateParams GroupListParams GroupRetrieveParams"
        " RoleCreateParams RoleListParams RoleUpdateParams",
        "permissions": "ProjectHostedToolPermissions CodeInterpreter FileSearch ImageGeneration Mcp WebSearch"
        " ProjectModelPermissions ProjectModelPermissionsDeleted",
        "service_account": "ProjectServiceAccount ServiceAccountCreateResponse APIKey ServiceAccountDeleteResponse"
        " ServiceAccountCreateParams ServiceAccountListParams ServiceAccountUpdateParams",
        "spend": "ProjectSpendAlert NotificationChannel ProjectSpendAlertDeleted ProjectSpendLimit Enforcement"
        " ProjectSpendLimitDeleted",
        "permissions_params": "HostedToolPermissionUpdateParams ModelPermissionUpdateParams",
        "spend_params": "SpendAlertCreateParams SpendAlertListParams SpendAlertUpdateParams SpendLimitUpdateParams",
    },
)

if TYPE_CHECKING:
    from . import groups as groups, service_accounts as service_accounts, users as users
    from .api_keys import *
    from .certificates import *
    from .data_retention import *
    from .limits import *
    from .members import *
    from .permissions import *
    from .permissions_params import (
        HostedToolPermissionUpdateParams as HostedToolPermissionUpdateParams,
        ModelPermissionUpdateParams as ModelPermissionUpdateParams,
    )
    from .service_account import *
    from .spend import *
    from .spend_params import (
        SpendAlertCreateParams as SpendAlertCreateParams,
        SpendAlertListParams as SpendAlertListParams,
        SpendAlertUpdateParams as SpendAlertUpdateParams,
        SpendLimitUpdateParams as SpendLimitUpdateParams,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

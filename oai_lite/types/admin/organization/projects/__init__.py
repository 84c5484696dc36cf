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
        "api_keys": "APIKeyDeleteResponse ProjectAPIKey Owner OwnerServiceAccount OwnerUser",
        "certificates": "CertificateActivateResponse CertificateDetails CertificateDeactivateResponse CertificateListResponse",
        "data_retention": "ProjectDataRetention",
        "limits": "ProjectRateLimit ProjectOptionalServiceTier ProjectServiceTierSettings",
        "members": "ProjectUser UserDeleteResponse ProjectGroup GroupDeleteResponse RoleDeleteResponse",
        "permissions": "ProjectHostedToolPermissions CodeInterpreter FileSearch ImageGeneration Mcp WebSearch"
        " ProjectModelPermissions ProjectModelPermissionsDeleted",
        "service_account": "ProjectServiceAccount ServiceAccountCreateResponse APIKey ServiceAccountDeleteResponse",
        "spend": "ProjectSpendAlert NotificationChannel ProjectSpendAlertDeleted ProjectSpendLimit Enforcement"
        " ProjectSpendLimitDeleted",
        "api_keys_params": "APIKeyListParams APIKeyUpdateParams",
        "certificates_params": "CertificateActivateParams CertificateDeactivateParams CertificateListParams",
        "data_retention_params": "DataRetentionUpdateParams",
        "limits_params": "RateLimitListRateLimitsParams RateLimitUpdateRateLimitParams ServiceTierSettingUpdateParams",
        "members_params": "UserCreateParams UserListParams UserUpdateParams GroupCreateParams GroupListParams"
        " GroupRetrieveParams RoleCreateParams RoleListParams RoleUpdateParams",
        "permissions_params": "HostedToolPermissionUpdateParams ModelPermissionUpdateParams",
        "service_account_params": "ServiceAccountCreateParams ServiceAccountListParams ServiceAccountUpdateParams",
        "spend_params": "SpendAlertCreateParams SpendAlertListParams SpendAlertUpdateParams SpendLimitUpdateParams",
    },
)

if TYPE_CHECKING:
    from . import groups as groups, service_accounts as service_accounts, users as users
    from .api_keys import (
        APIKeyDeleteResponse as APIKeyDeleteResponse,
        Owner as Owner,
        OwnerServiceAccount as OwnerServiceAccount,
        OwnerUser as OwnerUser,
        ProjectAPIKey as ProjectAPIKey,
    )
    from .api_keys_params import (
        APIKeyListParams as APIKeyListParams,
        APIKeyUpdateParams as APIKeyUpdateParams,
    )
    from .certificates import (
        CertificateActivateResponse as CertificateActivateResponse,
        CertificateDeactivateResponse as CertificateDeactivateResponse,
        CertificateDetails as CertificateDetails,
        CertificateListResponse as CertificateListResponse,
    )
    from .certificates_params import (
        CertificateActivateParams as CertificateActivateParams,
        CertificateDeactivateParams as CertificateDeactivateParams,
        CertificateListParams as CertificateListParams,
    )
    from .data_retention import (
        ProjectDataRetention as ProjectDataRetention,
    )
    from .data_retention_params import (
        DataRetentionUpdateParams as DataRetentionUpdateParams,
    )
    from .limits import (
        ProjectOptionalServiceTier as ProjectOptionalServiceTier,
        ProjectRateLimit as ProjectRateLimit,
        ProjectServiceTierSettings as ProjectServiceTierSettings,
    )
    from .limits_params import (
        RateLimitListRateLimitsParams as RateLimitListRateLimitsParams,
        RateLimitUpdateRateLimitParams as RateLimitUpdateRateLimitParams,
        ServiceTierSettingUpdateParams as ServiceTierSettingUpdateParams,
    )
    from .members import (
        GroupDeleteResponse as GroupDeleteResponse,
        ProjectGroup as ProjectGroup,
        ProjectUser as ProjectUser,
        RoleDeleteResponse as RoleDeleteResponse,
        UserDeleteResponse as UserDeleteResponse,
    )
    from .members_params import (
        GroupCreateParams as GroupCreateParams,
        GroupListParams as GroupListParams,
        GroupRetrieveParams as GroupRetrieveParams,
        RoleCreateParams as RoleCreateParams,
        RoleListParams as RoleListParams,
        RoleUpdateParams as RoleUpdateParams,
        UserCreateParams as UserCreateParams,
        UserListParams as UserListParams,
        UserUpdateParams as UserUpdateParams,
    )
    from .permissions import (
        CodeInterpreter as CodeInterpreter,
        FileSearch as FileSearch,
        ImageGeneration as ImageGeneration,
        Mcp as Mcp,
        ProjectHostedToolPermissions as ProjectHostedToolPermissions,
        ProjectModelPermissions as ProjectModelPermissions,
        ProjectModelPermissionsDeleted as ProjectModelPermissionsDeleted,
        WebSearch as WebSearch,
    )
    from .permissions_params import (
        HostedToolPermissionUpdateParams as HostedToolPermissionUpdateParams,
        ModelPermissionUpdateParams as ModelPermissionUpdateParams,
    )
    from .service_account import (
        APIKey as APIKey,
        ProjectServiceAccount as ProjectServiceAccount,
        ServiceAccountCreateResponse as ServiceAccountCreateResponse,
        ServiceAccountDeleteResponse as ServiceAccountDeleteResponse,
    )
    from .service_account_params import (
        ServiceAccountCreateParams as ServiceAccountCreateParams,
        ServiceAccountListParams as ServiceAccountListParams,
        ServiceAccountUpdateParams as ServiceAccountUpdateParams,
    )
    from .spend import (
        Enforcement as Enforcement,
        NotificationChannel as NotificationChannel,
        ProjectSpendAlert as ProjectSpendAlert,
        ProjectSpendAlertDeleted as ProjectSpendAlertDeleted,
        ProjectSpendLimit as ProjectSpendLimit,
        ProjectSpendLimitDeleted as ProjectSpendLimitDeleted,
    )
    from .spend_params import (
        SpendAlertCreateParams as SpendAlertCreateParams,
        SpendAlertListParams as SpendAlertListParams,
        SpendAlertUpdateParams as SpendAlertUpdateParams,
        SpendLimitUpdateParams as SpendLimitUpdateParams,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

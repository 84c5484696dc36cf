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
    from .api_keys import (
        APIKeyDeleteResponse as APIKeyDeleteResponse,
        APIKeyListParams as APIKeyListParams,
        APIKeyUpdateParams as APIKeyUpdateParams,
        Owner as Owner,
        OwnerServiceAccount as OwnerServiceAccount,
        OwnerUser as OwnerUser,
        ProjectAPIKey as ProjectAPIKey,
    )
    from .certificates import (
        CertificateActivateParams as CertificateActivateParams,
        CertificateActivateResponse as CertificateActivateResponse,
        CertificateDeactivateParams as CertificateDeactivateParams,
        CertificateDeactivateResponse as CertificateDeactivateResponse,
        CertificateDetails as CertificateDetails,
        CertificateListParams as CertificateListParams,
        CertificateListResponse as CertificateListResponse,
    )
    from .data_retention import (
        DataRetentionUpdateParams as DataRetentionUpdateParams,
        ProjectDataRetention as ProjectDataRetention,
    )
    from .limits import (
        ProjectOptionalServiceTier as ProjectOptionalServiceTier,
        ProjectRateLimit as ProjectRateLimit,
        ProjectServiceTierSettings as ProjectServiceTierSettings,
        RateLimitListRateLimitsParams as RateLimitListRateLimitsParams,
        RateLimitUpdateRateLimitParams as RateLimitUpdateRateLimitParams,
        ServiceTierSettingUpdateParams as ServiceTierSettingUpdateParams,
    )
    from .members import (
        GroupCreateParams as GroupCreateParams,
        GroupDeleteResponse as GroupDeleteResponse,
        GroupListParams as GroupListParams,
        GroupRetrieveParams as GroupRetrieveParams,
        ProjectGroup as ProjectGroup,
        ProjectUser as ProjectUser,
        RoleCreateParams as RoleCreateParams,
        RoleDeleteResponse as RoleDeleteResponse,
        RoleListParams as RoleListParams,
        RoleUpdateParams as RoleUpdateParams,
        UserCreateParams as UserCreateParams,
        UserDeleteResponse as UserDeleteResponse,
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
        ServiceAccountCreateParams as ServiceAccountCreateParams,
        ServiceAccountCreateResponse as ServiceAccountCreateResponse,
        ServiceAccountDeleteResponse as ServiceAccountDeleteResponse,
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

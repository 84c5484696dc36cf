"""The administration of an organization: members and roles, projects, keys, certificates, usage, spending, audit log.

Names that end in `Params` are TypedDicts. Where a class and a TypedDict share a short name (`NotificationChannel`,
`Verification`…), the package has the class; the TypedDict is in the module of requests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "groups": "",
        "projects": "",
        "users": "",
        "workload_identity_providers": "",
        "audit_log_list_response": "AuditLogEventType AuditLogListResponse Actor ActorAPIKey ActorAPIKeyServiceAccount ActorAPIKeyUser"
        " ActorSession ActorSessionUser APIKeyCreated APIKeyCreatedData APIKeyDeleted APIKeyUpdated"
        " APIKeyUpdatedChangesRequested CertificateCreated CertificateDeleted CertificateUpdated"
        " CertificatesActivated CertificatesActivatedCertificate CertificatesDeactivated"
        " CertificatesDeactivatedCertificate CheckpointPermissionCreated CheckpointPermissionCreatedData"
        " CheckpointPermissionDeleted ExternalKeyRegistered ExternalKeyRemoved ExternalStorageRegistered"
        " ExternalStorageRegisteredData ExternalStorageRegisteredDataProvider ExternalStorageRemoved"
        " GroupCreated GroupCreatedData GroupDeleted GroupUpdated GroupUpdatedChangesRequested InviteAccepted"
        " InviteDeleted InviteSent InviteSentData IPAllowlistConfigActivated IPAllowlistConfigActivatedConfig"
        " IPAllowlistConfigDeactivated IPAllowlistConfigDeactivatedConfig IPAllowlistCreated"
        " IPAllowlistDeleted IPAllowlistUpdated LoginFailed LogoutFailed OrganizationUpdated"
        " OrganizationUpdatedChangesRequested ProjectArchived ProjectCreated ProjectCreatedData ProjectDeleted"
        " ProjectUpdated ProjectUpdatedChangesRequested RateLimitDeleted RateLimitUpdated"
        " RateLimitUpdatedChangesRequested RoleAssignmentCreated RoleAssignmentDeleted RoleBoundToResource"
        " RoleCreated RoleDeleted RoleUnboundFromResource RoleUpdated RoleUpdatedChangesRequested ScimDisabled"
        " ScimEnabled ServiceAccountCreated ServiceAccountCreatedData ServiceAccountDeleted"
        " ServiceAccountUpdated ServiceAccountUpdatedChangesRequested UserAdded UserAddedData UserDeleted"
        " UserUpdated UserUpdatedChangesRequested WorkloadIdentityProviderMappingCreated"
        " WorkloadIdentityProviderMappingDeleted WorkloadIdentityProviderMappingUpdated"
        " WorkloadIdentityProviderCreated WorkloadIdentityProviderUpdated AuditLogListParams EffectiveAt",
        "invite": "Invite InviteDeleteResponse Certificate",
        "project": "Project ProjectResidency ProjectCreateParams ProjectListParams ProjectUpdateParams OrganizationUser"
        " Projects ProjectsData User UserDeleteResponse Group GroupDeleteResponse GroupUpdateResponse Role"
        " RoleDeleteResponse UserListParams UserUpdateParams GroupCreateParams GroupListParams"
        " GroupUpdateParams RoleCreateParams RoleListParams RoleUpdateParams CertificateActivateResponse"
        " CertificateDetails CertificateDeactivateResponse CertificateDeleteResponse CertificateListResponse"
        " CertificateActivateParams CertificateCreateParams CertificateDeactivateParams CertificateListParams"
        " CertificateRetrieveParams CertificateUpdateParams ExternalKey ExternalKeyValidateResponse"
        " V1OrganizationExternalKeysPostRequestAws V1OrganizationExternalKeysPostRequestGcp"
        " V1OrganizationExternalKeysPostRequestAzure V1OrganizationExternalKeysPostRequestOci"
        " ExternalKeyCreateParams ExternalKeyListParams AwsExternalStorageProvider"
        " AzureExternalStorageProvider ExternalStorageConfiguration ExternalStorageDeleted"
        " GcpExternalStorageProvider OciExternalStorageProvider Provider AdminAPIKey Owner"
        " AdminAPIKeyCreateResponse AdminAPIKeyDeleteResponse AdminAPIKeyCreateParams AdminAPIKeyListParams"
        " WorkloadIdentityProvider VerificationDiscovery VerificationUploadedJwks Verification"
        " AttributeTransformation WorkloadIdentityProviderDeleted OrganizationSpendAlert NotificationChannel"
        " OrganizationSpendAlertDeleted OrganizationSpendLimit Enforcement OrganizationSpendLimitDeleted"
        " OrganizationDataRetention DataRetentionUpdateParams",
        "usage": "UsageCompletionsResponse Data DataResultOrganizationUsageCompletionsResult"
        " DataResultOrganizationUsageEmbeddingsResult DataResultOrganizationUsageModerationsResult"
        " DataResultOrganizationUsageImagesResult DataResultOrganizationUsageAudioSpeechesResult"
        " DataResultOrganizationUsageAudioTranscriptionsResult DataResultOrganizationUsageVectorStoresResult"
        " DataResultOrganizationUsageCodeInterpreterSessionsResult"
        " DataResultOrganizationUsageFileSearchesResult DataResultOrganizationUsageWebSearchesResult"
        " DataResultOrganizationCostsResult DataResult DataResultOrganizationCostsResultAmount"
        " UsageEmbeddingsResponse UsageModerationsResponse UsageImagesResponse UsageAudioSpeechesResponse"
        " UsageAudioTranscriptionsResponse UsageFileSearchCallsResponse UsageWebSearchCallsResponse"
        " UsageVectorStoresResponse UsageCodeInterpreterSessionsResponse UsageCostsResponse CostQuantityUnit"
        " UsageCompletionsParams UsageEmbeddingsParams UsageModerationsParams UsageImagesParams"
        " UsageAudioSpeechesParams UsageAudioTranscriptionsParams UsageFileSearchCallsParams"
        " UsageWebSearchCallsParams UsageVectorStoresParams UsageCodeInterpreterSessionsParams"
        " UsageCostsParams UsageDecisionsParams",
        "usage_decisions_response": "UsageDecisionsResponse",
        "organization_params": "ExternalStorageCreateParams ProviderAws ProviderAzure ProviderGcp ProviderOci"
        " ExternalStorageListParams WorkloadIdentityProviderCreateParams WorkloadIdentityProviderListParams"
        " SpendAlertCreateParams SpendAlertListParams SpendAlertUpdateParams SpendLimitUpdateParams"
        " InviteCreateParams InviteListParams",
        "workload_identity_provider_update_params": "WorkloadIdentityProviderUpdateParams VerificationDiscoveryVerificationParam"
        " VerificationUploadedJwksVerificationParam",
    },
)

if TYPE_CHECKING:
    from . import (
        groups as groups,
        projects as projects,
        users as users,
        workload_identity_providers as workload_identity_providers,
    )
    from .audit_log_list_response import (
        Actor as Actor,
        ActorAPIKey as ActorAPIKey,
        ActorAPIKeyServiceAccount as ActorAPIKeyServiceAccount,
        ActorAPIKeyUser as ActorAPIKeyUser,
        ActorSession as ActorSession,
        ActorSessionUser as ActorSessionUser,
        APIKeyCreated as APIKeyCreated,
        APIKeyCreatedData as APIKeyCreatedData,
        APIKeyDeleted as APIKeyDeleted,
        APIKeyUpdated as APIKeyUpdated,
        APIKeyUpdatedChangesRequested as APIKeyUpdatedChangesRequested,
        AuditLogEventType as AuditLogEventType,
        AuditLogListParams as AuditLogListParams,
        AuditLogListResponse as AuditLogListResponse,
        CertificateCreated as CertificateCreated,
        CertificateDeleted as CertificateDeleted,
        CertificatesActivated as CertificatesActivated,
        CertificatesActivatedCertificate as CertificatesActivatedCertificate,
        CertificatesDeactivated as CertificatesDeactivated,
        CertificatesDeactivatedCertificate as CertificatesDeactivatedCertificate,
        CertificateUpdated as CertificateUpdated,
        CheckpointPermissionCreated as CheckpointPermissionCreated,
        CheckpointPermissionCreatedData as CheckpointPermissionCreatedData,
        CheckpointPermissionDeleted as CheckpointPermissionDeleted,
        EffectiveAt as EffectiveAt,
        ExternalKeyRegistered as ExternalKeyRegistered,
        ExternalKeyRemoved as ExternalKeyRemoved,
        ExternalStorageRegistered as ExternalStorageRegistered,
        ExternalStorageRegisteredData as ExternalStorageRegisteredData,
        ExternalStorageRegisteredDataProvider as ExternalStorageRegisteredDataProvider,
        ExternalStorageRemoved as ExternalStorageRemoved,
        GroupCreated as GroupCreated,
        GroupCreatedData as GroupCreatedData,
        GroupDeleted as GroupDeleted,
        GroupUpdated as GroupUpdated,
        GroupUpdatedChangesRequested as GroupUpdatedChangesRequested,
        InviteAccepted as InviteAccepted,
        InviteDeleted as InviteDeleted,
        InviteSent as InviteSent,
        InviteSentData as InviteSentData,
        IPAllowlistConfigActivated as IPAllowlistConfigActivated,
        IPAllowlistConfigActivatedConfig as IPAllowlistConfigActivatedConfig,
        IPAllowlistConfigDeactivated as IPAllowlistConfigDeactivated,
        IPAllowlistConfigDeactivatedConfig as IPAllowlistConfigDeactivatedConfig,
        IPAllowlistCreated as IPAllowlistCreated,
        IPAllowlistDeleted as IPAllowlistDeleted,
        IPAllowlistUpdated as IPAllowlistUpdated,
        LoginFailed as LoginFailed,
        LogoutFailed as LogoutFailed,
        OrganizationUpdated as OrganizationUpdated,
        OrganizationUpdatedChangesRequested as OrganizationUpdatedChangesRequested,
        ProjectArchived as ProjectArchived,
        ProjectCreated as ProjectCreated,
        ProjectCreatedData as ProjectCreatedData,
        ProjectDeleted as ProjectDeleted,
        ProjectUpdated as ProjectUpdated,
        ProjectUpdatedChangesRequested as ProjectUpdatedChangesRequested,
        RateLimitDeleted as RateLimitDeleted,
        RateLimitUpdated as RateLimitUpdated,
        RateLimitUpdatedChangesRequested as RateLimitUpdatedChangesRequested,
        RoleAssignmentCreated as RoleAssignmentCreated,
        RoleAssignmentDeleted as RoleAssignmentDeleted,
        RoleBoundToResource as RoleBoundToResource,
        RoleCreated as RoleCreated,
        RoleDeleted as RoleDeleted,
        RoleUnboundFromResource as RoleUnboundFromResource,
        RoleUpdated as RoleUpdated,
        RoleUpdatedChangesRequested as RoleUpdatedChangesRequested,
        ScimDisabled as ScimDisabled,
        ScimEnabled as ScimEnabled,
        ServiceAccountCreated as ServiceAccountCreated,
        ServiceAccountCreatedData as ServiceAccountCreatedData,
        ServiceAccountDeleted as ServiceAccountDeleted,
        ServiceAccountUpdated as ServiceAccountUpdated,
        ServiceAccountUpdatedChangesRequested as ServiceAccountUpdatedChangesRequested,
        UserAdded as UserAdded,
        UserAddedData as UserAddedData,
        UserDeleted as UserDeleted,
        UserUpdated as UserUpdated,
        UserUpdatedChangesRequested as UserUpdatedChangesRequested,
        WorkloadIdentityProviderCreated as WorkloadIdentityProviderCreated,
        WorkloadIdentityProviderMappingCreated as WorkloadIdentityProviderMappingCreated,
        WorkloadIdentityProviderMappingDeleted as WorkloadIdentityProviderMappingDeleted,
        WorkloadIdentityProviderMappingUpdated as WorkloadIdentityProviderMappingUpdated,
        WorkloadIdentityProviderUpdated as WorkloadIdentityProviderUpdated,
    )
    from .invite import (
        Certificate as Certificate,
        Invite as Invite,
        InviteDeleteResponse as InviteDeleteResponse,
    )
    from .organization_params import (
        ExternalStorageCreateParams as ExternalStorageCreateParams,
        ExternalStorageListParams as ExternalStorageListParams,
        InviteCreateParams as InviteCreateParams,
        InviteListParams as InviteListParams,
        ProviderAws as ProviderAws,
        ProviderAzure as ProviderAzure,
        ProviderGcp as ProviderGcp,
        ProviderOci as ProviderOci,
        SpendAlertCreateParams as SpendAlertCreateParams,
        SpendAlertListParams as SpendAlertListParams,
        SpendAlertUpdateParams as SpendAlertUpdateParams,
        SpendLimitUpdateParams as SpendLimitUpdateParams,
        WorkloadIdentityProviderCreateParams as WorkloadIdentityProviderCreateParams,
        WorkloadIdentityProviderListParams as WorkloadIdentityProviderListParams,
    )
    from .project import *
    from .usage import *
    from .usage_decisions_response import (
        UsageDecisionsResponse as UsageDecisionsResponse,
    )
    from .workload_identity_provider_update_params import (
        VerificationDiscoveryVerificationParam as VerificationDiscoveryVerificationParam,
        VerificationUploadedJwksVerificationParam as VerificationUploadedJwksVerificationParam,
        WorkloadIdentityProviderUpdateParams as WorkloadIdentityProviderUpdateParams,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

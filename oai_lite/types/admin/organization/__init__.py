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
        " OrganizationDataRetention DataRetentionUpdateParams Invite InviteDeleteResponse Certificate",
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
        " UsageCostsParams UsageDecisionsParams UsageDecisionsResponse",
        "organization_params": "ExternalStorageCreateParams ProviderAws ProviderAzure ProviderGcp ProviderOci"
        " ExternalStorageListParams WorkloadIdentityProviderCreateParams WorkloadIdentityProviderListParams"
        " SpendAlertCreateParams SpendAlertListParams SpendAlertUpdateParams SpendLimitUpdateParams"
        " InviteCreateParams InviteListParams WorkloadIdentityProviderUpdateParams"
        " VerificationDiscoveryVerificationParam VerificationUploadedJwksVerificationParam",
    },
)

if TYPE_CHECKING:
    from . import (
        groups as groups,
        projects as projects,
        users as users,
        workload_identity_providers as workload_identity_providers,
    )

    # A name that two modules have: mypy takes the first, pyright the last, so its own module comes first and last.
    from .project import (
        AttributeTransformation as AttributeTransformation,
        NotificationChannel as NotificationChannel,
        Project as Project,
        Provider as Provider,
        Verification as Verification,
        VerificationDiscovery as VerificationDiscovery,
        VerificationUploadedJwks as VerificationUploadedJwks,
        WorkloadIdentityProviderDeleted as WorkloadIdentityProviderDeleted,
    )

    # isort: split
    from .audit_log_list_response import *
    from .organization_params import *
    from .project import *
    from .usage import *

    # isort: split
    from .project import (
        AttributeTransformation as AttributeTransformation,
        NotificationChannel as NotificationChannel,
        Project as Project,
        Provider as Provider,
        Verification as Verification,
        VerificationDiscovery as VerificationDiscovery,
        VerificationUploadedJwks as VerificationUploadedJwks,
        WorkloadIdentityProviderDeleted as WorkloadIdentityProviderDeleted,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

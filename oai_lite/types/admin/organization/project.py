"""What `admin.organization.projects` answers: a project, and the regions that one can be kept in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ....model import Model


class Project(Model):
    """A project: its own keys, members, limits and data. It can be archived (`archived_at` is set then), never
    deleted.
    """

    id: str
    created_at: int  # Unix seconds
    object: Literal["organization.project"]
    archived_at: int | None = None  # Unix seconds
    external_key_id: str | None = None
    name: str | None = None
    residency: ProjectResidency | None = None
    status: str | None = None


# Where a project's data is stored, and for `…_PROCESSING` also worked on. Chosen when the project is made.
ProjectResidency: TypeAlias = Literal[
    "GLOBAL",
    "US_STORAGE_PROCESSING",
    "EU_STORAGE_PROCESSING",
    "JP_STORAGE",
    "JP_STORAGE_PROCESSING",
    "KR_STORAGE",
    "CA_STORAGE",
    "SG_STORAGE",
    "IN_STORAGE",
    "IN_STORAGE_PROCESSING",
    "AU_STORAGE",
    "AU_STORAGE_PROCESSING",
    "GB_STORAGE",
    "AE_STORAGE",
    "AE_STORAGE_PROCESSING",
]


# ---------------------------------------------------------------------- the requests of `admin.organization.projects`


class ProjectCreateParams(TypedDict, total=False):
    """A project to make. `residency` says where its data is kept and worked on."""

    name: Required[str]
    external_key_id: str | None
    geography: str | None
    residency: ProjectResidency | None


class ProjectListParams(TypedDict, total=False):
    """Which projects to list; archived ones only on demand. `after` is the id to go on from."""

    after: str
    include_archived: bool
    limit: int


class ProjectUpdateParams(TypedDict, total=False):
    """What to change of a project."""

    external_key_id: str | None
    geography: str | None
    name: str | None


# ---------------------------------------------------------------------- who may do what in the organization


class OrganizationUser(Model):
    """A member of the organization. Much is absent where it is not known; the person's account is `user`."""

    id: str
    added_at: int  # Unix seconds
    object: Literal["organization.user"]
    api_key_last_used_at: int | None = None  # Unix seconds
    created: int | None = None  # Unix seconds
    developer_persona: str | None = None
    email: str | None = None
    is_default: bool | None = None
    is_scale_tier_authorized_purchaser: bool | None = None
    is_scim_managed: bool | None = None
    is_service_account: bool | None = None
    name: str | None = None
    projects: Projects | None = None
    role: str | None = None
    technical_level: str | None = None
    user: User | None = None


class Projects(Model):
    """The projects that a member is in."""

    data: list[ProjectsData]
    object: Literal["list"]


class ProjectsData(Model):
    """One such project, and the member's role there."""

    id: str | None = None
    name: str | None = None
    role: str | None = None


class User(Model):
    """The person behind a membership."""

    id: str
    object: Literal["user"]
    banned: bool | None = None
    banned_at: int | None = None  # Unix seconds
    email: str | None = None
    enabled: bool | None = None
    name: str | None = None
    picture: str | None = None


class UserDeleteResponse(Model):
    """The answer to removing a user from the organization."""

    id: str
    deleted: bool
    object: Literal["organization.user.deleted"]


class Group(Model):
    """Users who get roles together. With `is_scim_managed`, an identity provider decides who is in it."""

    id: str
    created_at: int  # Unix seconds
    group_type: Literal["group", "tenant_group"]
    is_scim_managed: bool
    name: str


class GroupDeleteResponse(Model):
    """The answer to deleting a group."""

    id: str
    deleted: bool
    object: Literal["group.deleted"]


class GroupUpdateResponse(Model):
    """A renamed group; the same as a `Group`, without its type."""

    id: str
    created_at: int  # Unix seconds
    is_scim_managed: bool
    name: str


class Role(Model):
    """A named set of permissions, for the organization or for projects (`resource_type`). A `predefined_role` cannot
    be changed.
    """

    id: str
    description: str | None = None
    name: str
    object: Literal["role"]
    permissions: list[str]
    predefined_role: bool
    resource_type: str


class RoleDeleteResponse(Model):
    """The answer to deleting a role."""

    id: str
    deleted: bool
    object: Literal["role.deleted"]


# ---------------------------------------------------------------------- the requests of `admin.organization`'s `users`, `groups` and `roles`


class UserListParams(TypedDict, total=False):
    """Which members to list, by email if given; `after` is the id to go on from."""

    after: str
    emails: Sequence[str]
    limit: int


class UserUpdateParams(TypedDict, total=False):
    """What to change of a member. The role goes by name (`owner` or `reader`) or by id."""

    developer_persona: str | None
    role: str | None
    role_id: str | None
    technical_level: str | None


class GroupCreateParams(TypedDict, total=False):
    """A group to make."""

    name: Required[str]


class GroupListParams(TypedDict, total=False):
    """Which groups to list; `after` is a page's `next`."""

    after: str
    limit: int
    order: Literal["asc", "desc"]


class GroupUpdateParams(TypedDict, total=False):
    """A group's new name."""

    name: Required[str]


class RoleCreateParams(TypedDict, total=False):
    """A role to make, with the permissions that it grants."""

    permissions: Required[Sequence[str]]
    role_name: Required[str]
    description: str | None


class RoleListParams(GroupListParams, total=False):
    """Which roles to list; `after` is a page's `next`."""


class RoleUpdateParams(TypedDict, total=False):
    """What to change of a role. `permissions` replaces all that it had."""

    description: str | None
    permissions: Sequence[str] | None
    role_name: str | None


# ---------------------------------------------------------------------- what `admin.organization.certificates` answers to listing, (de)activating and deleting


class CertificateActivateResponse(Model):
    """A certificate, now active for the organization."""

    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int  # Unix seconds
    name: str | None = None
    object: Literal["organization.certificate"]


class CertificateDetails(Model):
    """From when to when it is valid, in Unix seconds."""

    expires_at: int | None = None
    valid_at: int | None = None


class CertificateDeactivateResponse(CertificateActivateResponse):
    """A certificate, now inactive for the organization."""


class CertificateDeleteResponse(Model):
    """The answer to deleting a certificate."""

    id: str
    object: Literal["certificate.deleted"]


class CertificateListResponse(CertificateActivateResponse):
    """A certificate in the list; `active` is for the organization as a whole."""


# ---------------------------------------------------------------------- the requests of `admin.organization.certificates`


class CertificateActivateParams(TypedDict, total=False):
    """The certificates to activate, at most 10: all of them or none."""

    certificate_ids: Required[Sequence[str]]


class CertificateCreateParams(TypedDict, total=False):
    """A certificate to upload, as PEM text."""

    certificate: Required[str]
    name: str


class CertificateDeactivateParams(TypedDict, total=False):
    """The certificates to deactivate, at most 10: all of them or none."""

    certificate_ids: Required[Sequence[str]]


class CertificateListParams(GroupListParams, total=False):
    """Which certificates to list; `after` is the id to go on from."""


class CertificateRetrieveParams(TypedDict, total=False):
    """Whether the PEM text is wanted, too."""

    include: list[Literal["content"]]


class CertificateUpdateParams(TypedDict, total=False):
    """A certificate's new name."""

    name: str


# ---------------------------------------------------------------------- what `admin.organization.external_keys` answers


class ExternalKey(Model):
    """A key in your key management that data is encrypted with. `type` is the cloud; only its fields are set.

    `kms_arn`, `role_arn`, `external_id` for AWS; `kms_…` and `workload_identity_…` for Google Cloud; `vault_uri`,
    `tenant_id`, `key_name` for Azure; the `…_ocid`s and `region` for Oracle.
    """

    id: str
    api_project_ids: list[str]
    created_at: int  # Unix seconds
    name: str
    object: str
    type: str
    workspace_id: str
    audience: str | None = None
    external_id: str | None = None
    key_name: str | None = None
    key_ocid: str | None = None
    key_version: str | None = None
    key_version_ocid: str | None = None
    kms_arn: str | None = None
    kms_key_location: str | None = None
    kms_key_name: str | None = None
    kms_key_ring_name: str | None = None
    kms_key_version: str | None = None
    kms_project_id: str | None = None
    purpose: Literal["ekm", "psp_decryption"] | None = None
    region: str | None = None
    role_arn: str | None = None
    tenant_id: str | None = None
    vault_ocid: str | None = None
    vault_uri: str | None = None
    workload_identity_pool_id: str | None = None
    workload_identity_project_number: str | None = None
    workload_identity_provider_id: str | None = None


class ExternalKeyValidateResponse(Model):
    """Whether the key could be used just now."""

    status: str


# ---------------------------------------------------------------------- the requests of `admin.organization.external_keys`


class V1OrganizationExternalKeysPostRequestAws(TypedDict, total=False):
    """A key in AWS KMS, and the role to assume for it."""

    external_id: Required[str]
    kms_arn: Required[str]
    name: Required[str]
    role_arn: Required[str]
    type: Required[Literal["aws"]]
    purpose: Literal["ekm"] | Literal["psp_decryption"]


class V1OrganizationExternalKeysPostRequestGcp(TypedDict, total=False):
    """A key in Google Cloud KMS, and the workload identity to reach it with."""

    audience: Required[str]
    kms_key_location: Required[str]
    kms_key_name: Required[str]
    kms_key_ring_name: Required[str]
    kms_project_id: Required[str]
    name: Required[str]
    type: Required[Literal["gcp"]]
    workload_identity_pool_id: Required[str]
    workload_identity_project_number: Required[str]
    workload_identity_provider_id: Required[str]
    kms_key_version: str
    purpose: Literal["ekm"] | Literal["psp_decryption"]


class V1OrganizationExternalKeysPostRequestAzure(TypedDict, total=False):
    """A key in an Azure Key Vault."""

    key_name: Required[str]
    name: Required[str]
    tenant_id: Required[str]
    type: Required[Literal["azure"]]
    vault_uri: Required[str]
    key_version: str
    purpose: Literal["ekm"] | Literal["psp_decryption"]


class V1OrganizationExternalKeysPostRequestOci(TypedDict, total=False):
    """A key in an Oracle vault."""

    key_ocid: Required[str]
    name: Required[str]
    region: Required[str]
    type: Required[Literal["oci"]]
    vault_ocid: Required[str]
    key_version_ocid: str
    purpose: Literal["ekm"] | Literal["psp_decryption"]


ExternalKeyCreateParams: TypeAlias = Union[
    V1OrganizationExternalKeysPostRequestAws,
    V1OrganizationExternalKeysPostRequestGcp,
    V1OrganizationExternalKeysPostRequestAzure,
    V1OrganizationExternalKeysPostRequestOci,
]


class ExternalKeyListParams(TypedDict, total=False):
    """Which keys to list; `after` is the id to go on from."""

    after: str | None
    limit: int
    order: Literal["asc", "desc"]
    purpose: Literal["ekm", "psp_decryption"]


# ---------------------------------------------------------------------- what `admin.organization.external_storage` answers


class AwsExternalStorageProvider(Model):
    """An S3 bucket, reached by assuming a role. `external_id` is what the role's trust policy must ask for."""

    account_id: str
    bucket: str
    external_id: str
    region: str
    role_arn: str
    type: Literal["aws"]


class AzureExternalStorageProvider(Model):
    """A container in Azure Blob Storage."""

    account_name: str
    container: str
    region: str
    resource_group: str
    subscription_id: str
    tenant_id: str
    type: Literal["azure"]


class ExternalStorageConfiguration(Model):
    """A bucket that a project's data is kept in. `status` says whether it can be reached."""

    id: str
    created_at: int  # Unix seconds
    geography: str
    object: Literal["organization.external_storage"]
    project_id: str
    provider: Provider
    status: Literal["pending", "validated", "degraded", "unhealthy"]


class ExternalStorageDeleted(Model):
    """The answer to removing a storage configuration."""

    id: str
    deleted: bool
    object: Literal["organization.external_storage.deleted"]


class GcpExternalStorageProvider(Model):
    """A Google Cloud Storage bucket, reached by workload identity federation."""

    audience: str
    bucket: str
    region: str
    type: Literal["gcp"]
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str


class OciExternalStorageProvider(Model):
    """A bucket in Oracle's object storage."""

    bucket: str
    region: str
    tenancy_ocid: str
    type: Literal["oci"]


# Which cloud, and how to get at the bucket there.
Provider: TypeAlias = Union[
    AwsExternalStorageProvider, AzureExternalStorageProvider, GcpExternalStorageProvider, OciExternalStorageProvider
]


# ---------------------------------------------------------------------- what `admin.organization.admin_api_keys` answers


class AdminAPIKey(Model):
    """A key for the administration of the organization; it cannot call models. Only its end is shown, in
    `redacted_value`.
    """

    id: str
    created_at: int  # Unix seconds
    expires_at: int | None = None  # Unix seconds
    object: Literal["organization.admin_api_key"]
    owner: Owner
    redacted_value: str
    last_used_at: int | None = None  # Unix seconds
    name: str | None = None


class Owner(Model):
    """Who made the key."""

    id: str | None = None
    created_at: int | None = None  # Unix seconds
    name: str | None = None
    object: str | None = None
    role: str | None = None
    type: str | None = None


class AdminAPIKeyCreateResponse(AdminAPIKey):
    """A new key with its secret in `value`, which is never shown again."""

    value: str


class AdminAPIKeyDeleteResponse(Model):
    """The answer to deleting an admin key."""

    id: str
    deleted: bool
    object: Literal["organization.admin_api_key.deleted"]


# ---------------------------------------------------------------------- the requests of `admin.organization.admin_api_keys`


class AdminAPIKeyCreateParams(TypedDict, total=False):
    """A key to make; without `expires_in_seconds` it lasts until it is deleted."""

    name: Required[str]
    expires_in_seconds: int


class AdminAPIKeyListParams(TypedDict, total=False):
    """Which keys to list; `after` is the id to go on from."""

    after: str | None
    limit: int
    order: Literal["asc", "desc"]


# ---------------------------------------------------------------------- what `admin.organization.workload_identity_providers` answers


class WorkloadIdentityProvider(Model):
    """An OpenID Connect issuer. Its tokens, made out to `audience`, can be exchanged for access, by its federation
    rules.
    """

    id: str
    attribute_transformations: list[AttributeTransformation]
    audience: str
    created_at: int  # Unix seconds
    description: str | None = None
    enabled: bool
    issuer: str
    name: str
    object: Literal["organization.workload_identity_provider"]
    type: Literal["oidc"]
    updated_at: int  # Unix seconds
    verification: Verification


class VerificationDiscovery(Model):
    """The issuer's public keys are fetched: from `discovery_url`, or where the issuer's own URL says."""

    discovery_url: str | None = None
    type: Literal["discovery"]


class VerificationUploadedJwks(Model):
    """The issuer's public keys, uploaded as a JSON Web Key Set."""

    jwks: dict[str, object]
    type: Literal["uploaded_jwks"]


# How tokens' signatures are checked.
Verification: TypeAlias = Union[VerificationDiscovery, VerificationUploadedJwks]


class AttributeTransformation(Model):
    """An attribute that rules can match, made from a token's claims by an expression."""

    attribute: str
    expression: str


class WorkloadIdentityProviderDeleted(Model):
    """The answer to deleting a provider."""

    id: str
    deleted: bool
    object: Literal["organization.workload_identity_provider.deleted"]


# ---------------------------------------------------------------------- what `admin.organization.spend_alerts` and `spend_limit` answer


class OrganizationSpendAlert(Model):
    """An email that is sent when a month's spending reaches a threshold. It stops nothing."""

    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: NotificationChannel
    object: Literal["organization.spend_alert"]
    threshold_amount: int  # cents


class NotificationChannel(Model):
    """Who gets the email, and what its subject begins with."""

    recipients: list[str]
    type: Literal["email"]
    subject_prefix: str | None = None


class OrganizationSpendAlertDeleted(Model):
    """The answer to deleting a spend alert."""

    id: str
    deleted: bool
    object: Literal["organization.spend_alert.deleted"]


class OrganizationSpendLimit(Model):
    """The most that the organization may spend in a month; `enforcement` says whether that is in effect right now."""

    currency: str | Literal["USD"]
    enforcement: Enforcement
    interval: str | Literal["month"]
    object: Literal["organization.spend_limit"]
    threshold_amount: int  # cents


class Enforcement(Model):
    """Whether the limit is in effect right now."""

    status: str | Literal["inactive", "enforcing"]


class OrganizationSpendLimitDeleted(Model):
    """The answer to lifting the spend limit."""

    deleted: bool
    object: Literal["organization.spend_limit.deleted"]


# ---------------------------------------------------------------------- what `admin.organization.data_retention` answers


class OrganizationDataRetention(Model):
    """How long the API keeps what the organization sends; projects may have their own setting."""

    object: Literal["organization.data_retention"]
    type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


# ---------------------------------------------------------------------- the request of `admin.organization.data_retention`


class DataRetentionUpdateParams(TypedDict, total=False):
    """The retention to switch to."""

    retention_type: Required[
        Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
    ]


class Invite(Model):
    """An invitation to the organization, and to projects. Once accepted it cannot be deleted."""

    id: str
    created_at: int  # Unix seconds
    email: str
    object: Literal["organization.invite"]
    projects: list[Invite.Project]
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]
    accepted_at: int | None = None  # Unix seconds
    expires_at: int | None = None  # Unix seconds

    class Project(Model):
        """A project that the invited person joins, and as what."""

        id: str
        role: Literal["member", "owner"]


class InviteDeleteResponse(Model):
    """The answer to deleting an invitation."""

    id: str
    deleted: bool
    object: Literal["organization.invite.deleted"]


# ---------------------------------------------------------------------- a client certificate for mutual TLS, as `admin.organization.certificates` makes and retrieves it


class Certificate(Model):
    """A certificate that clients may be asked to show. `active` is for the level that it was asked at, and absent
    elsewhere.
    """

    id: str
    certificate_details: Certificate.CertificateDetails
    created_at: int  # Unix seconds
    name: str | None = None
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    active: bool | None = None

    class CertificateDetails(Model):
        """Its validity (Unix seconds). The PEM text in `content` comes only with `include=["content"]`."""

        content: str | None = None
        expires_at: int | None = None
        valid_at: int | None = None

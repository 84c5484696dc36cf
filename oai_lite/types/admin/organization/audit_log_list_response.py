"""What `admin.organization.audit_logs` answers: who did what in the organization, and when.

An event's details are in the field named as its `type`, with `_` for `.`; the others are absent. Most details have
the `id` of what was changed, and `data` (as made) or `changes_requested` (only what was to change).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict, Union

from ....model import Model
from .project import (
    AwsExternalStorageProvider,
    AzureExternalStorageProvider,
    GcpExternalStorageProvider,
    OciExternalStorageProvider,
)

# Every kind of event, as in `AuditLogListResponse.type` and to filter by.
AuditLogEventType: TypeAlias = Literal[
    "api_key.created",
    "api_key.updated",
    "api_key.deleted",
    "certificate.created",
    "certificate.updated",
    "certificate.deleted",
    "certificates.activated",
    "certificates.deactivated",
    "checkpoint.permission.created",
    "checkpoint.permission.deleted",
    "external_key.registered",
    "external_key.removed",
    "external_storage.registered",
    "external_storage.removed",
    "group.created",
    "group.updated",
    "group.deleted",
    "invite.sent",
    "invite.accepted",
    "invite.deleted",
    "ip_allowlist.created",
    "ip_allowlist.updated",
    "ip_allowlist.deleted",
    "ip_allowlist.config.activated",
    "ip_allowlist.config.deactivated",
    "login.succeeded",
    "login.failed",
    "logout.succeeded",
    "logout.failed",
    "organization.updated",
    "project.created",
    "project.updated",
    "project.archived",
    "project.deleted",
    "rate_limit.updated",
    "rate_limit.deleted",
    "resource.deleted",
    "tunnel.created",
    "tunnel.updated",
    "tunnel.deleted",
    "workload_identity_provider.created",
    "workload_identity_provider.updated",
    "workload_identity_provider.deleted",
    "workload_identity_provider_mapping.created",
    "workload_identity_provider_mapping.updated",
    "workload_identity_provider_mapping.deleted",
    "role.created",
    "role.updated",
    "role.deleted",
    "role.assignment.created",
    "role.assignment.deleted",
    "role.bound_to_resource",
    "role.unbound_from_resource",
    "scim.enabled",
    "scim.disabled",
    "service_account.created",
    "service_account.updated",
    "service_account.deleted",
    "user.added",
    "user.updated",
    "user.deleted",
    "tenant.metadata.updated",
    "tenant.microsoft_entra_mapping.upserted",
    "tenant.microsoft_entra_mapping.deleted",
    "tenant.workload_identity.provider.created",
    "tenant.workload_identity.provider.updated",
    "tenant.workload_identity.provider.archived",
    "tenant.workload_identity.mapping.created",
    "tenant.workload_identity.mapping.updated",
    "tenant.workload_identity.mapping.archived",
    "tenant.workload_identity.binding.created",
    "tenant.workload_identity.principal.provisioned",
    "tenant.workload_identity.access_token.issued",
    "tenant.admin_api_key.created",
    "tenant.admin_api_key.updated",
    "tenant.admin_api_key.deleted",
    "tenant.project_api_key.created",
    "tenant.trusted_access.business_verification.started",
    "tenant.trusted_access.application.submitted",
    "tenant.chatgpt_access_token.revoked",
    "tenant.migration.completed",
    "tenant.sso.migrated",
    "tenant.domains.migrated",
    "tenant.sso_connection.created",
    "tenant.sso_connection.updated",
    "tenant.sso_connection.deleted",
    "tenant.sso_connection.setup.started",
    "tenant.policy.created",
    "tenant.policy.updated",
    "tenant.policy.deleted",
    "tenant.policy.attached",
    "tenant.policy.detached",
    "tenant.principal_authentication_policy.resolved",
    "tenant.scim.setup.started",
    "tenant.scim.deletion.requested",
    "tenant.scim.directory.created",
    "tenant.product_access_policy.updated",
    "tenant.resource_share_grant.created",
    "tenant.resource_share_grant.updated",
    "tenant.resource_share_grant.accepted",
    "tenant.resource_share_grant.declined",
    "tenant.resource_share_grant.revoked",
    "tenant.resource_share_grant.deleted",
    "tenant.service_account.updated",
    "tenant.service_account.deleted",
    "tenant.service_account.token.revoked",
    "tenant.billing.overage_limit.updated",
    "tenant.billing.alerts.updated",
    "tenant.billing.info.updated",
    "tenant.usage_limit.workspace.updated",
    "tenant.usage_limit.group.updated",
    "tenant.usage_limit.user.updated",
    "tenant.usage_limit.increase_request.updated",
    "tenant.usage_limit.increase_request.resolved",
    "tenant.group.created",
    "tenant.group.updated",
    "tenant.group.deleted",
    "tenant.group.member.added",
    "tenant.group.member.removed",
    "tenant.migration_rollout.status.updated",
    "tenant.migration_rollout.tier.updated",
    "tenant.role.metadata.updated",
    "tenant.custom_role.created",
    "tenant.custom_role.updated",
    "tenant.custom_role.deleted",
    "tenant.role_assignment.created",
    "tenant.role_assignment.deleted",
    "tenant.resource_role_assignment.created",
    "tenant.resource_role_assignment.deleted",
    "tenant.resource_access.updated",
    "tenant.resource_access.deleted",
    "tenant.ads_account.onboarding.redemption",
    "tenant.session_policy.created",
    "tenant.session_policy.updated",
    "tenant.session_policy.deleted",
    "tenant.session_revocation.started",
    "tenant.third_party_app_policy.updated",
    "tenant.user.added",
    "tenant.user.updated",
    "tenant.user.removed",
    "tenant.user.looked_up",
    "tenant.user.invited",
    "tenant.membership.revoked",
    "tenant.api_organization_invite.upserted",
    "tenant.api_organization_invite.deleted",
    "tenant.chatgpt_workspace_invite.upserted",
    "tenant.membership.accepted",
    "tenant.membership.declined",
    "tenant.workspace_invite_email_settings.updated",
]

_DETAILED = (
    "api_key.created api_key.deleted api_key.updated certificate.created certificate.deleted"
    " certificate.updated certificates.activated certificates.deactivated checkpoint.permission.created"
    " checkpoint.permission.deleted external_key.registered external_key.removed external_storage.registered"
    " external_storage.removed group.created group.deleted group.updated invite.accepted invite.deleted"
    " invite.sent ip_allowlist.config.activated ip_allowlist.config.deactivated ip_allowlist.created"
    " ip_allowlist.deleted ip_allowlist.updated login.failed login.succeeded logout.failed logout.succeeded"
    " organization.updated project.archived project.created project.deleted project.updated rate_limit.deleted"
    " rate_limit.updated role.assignment.created role.assignment.deleted role.bound_to_resource role.created"
    " role.deleted role.unbound_from_resource role.updated scim.disabled scim.enabled service_account.created"
    " service_account.deleted service_account.updated user.added user.deleted user.updated"
    " workload_identity_provider_mapping.created workload_identity_provider_mapping.deleted"
    " workload_identity_provider_mapping.updated workload_identity_provider.created"
    " workload_identity_provider.deleted workload_identity_provider.updated"
)  # the fields that have a dot on the wire


class AuditLogListResponse(Model):
    """An event. Its details are in the field that `type` names: `event.project_created` for `project.created`.

    Events without such a field (the `tenant.…` ones among them) have what the server sent as further attributes.
    """

    _wire_names = {name.replace(".", "_"): name for name in _DETAILED.split()}

    id: str
    effective_at: int  # Unix seconds
    type: AuditLogEventType
    actor: Actor | None = None
    api_key_created: APIKeyCreated | None = None
    api_key_deleted: APIKeyDeleted | None = None
    api_key_updated: APIKeyUpdated | None = None
    certificate_created: CertificateCreated | None = None
    certificate_deleted: CertificateDeleted | None = None
    certificate_updated: CertificateUpdated | None = None
    certificates_activated: CertificatesActivated | None = None
    certificates_deactivated: CertificatesDeactivated | None = None
    checkpoint_permission_created: CheckpointPermissionCreated | None = None
    checkpoint_permission_deleted: CheckpointPermissionDeleted | None = None
    external_key_registered: ExternalKeyRegistered | None = None
    external_key_removed: ExternalKeyRemoved | None = None
    external_storage_registered: ExternalStorageRegistered | None = None
    external_storage_removed: ExternalStorageRemoved | None = None
    group_created: GroupCreated | None = None
    group_deleted: GroupDeleted | None = None
    group_updated: GroupUpdated | None = None
    invite_accepted: InviteAccepted | None = None
    invite_deleted: InviteDeleted | None = None
    invite_sent: InviteSent | None = None
    ip_allowlist_config_activated: IPAllowlistConfigActivated | None = None
    ip_allowlist_config_deactivated: IPAllowlistConfigDeactivated | None = None
    ip_allowlist_created: IPAllowlistCreated | None = None
    ip_allowlist_deleted: IPAllowlistDeleted | None = None
    ip_allowlist_updated: IPAllowlistUpdated | None = None
    login_failed: LoginFailed | None = None
    login_succeeded: object | None = None
    logout_failed: LogoutFailed | None = None
    logout_succeeded: object | None = None
    organization_updated: OrganizationUpdated | None = None
    project: Project | None = None
    project_archived: ProjectArchived | None = None
    project_created: ProjectCreated | None = None
    project_deleted: ProjectDeleted | None = None
    project_updated: ProjectUpdated | None = None
    rate_limit_deleted: RateLimitDeleted | None = None
    rate_limit_updated: RateLimitUpdated | None = None
    role_assignment_created: RoleAssignmentCreated | None = None
    role_assignment_deleted: RoleAssignmentDeleted | None = None
    role_bound_to_resource: RoleBoundToResource | None = None
    role_created: RoleCreated | None = None
    role_deleted: RoleDeleted | None = None
    role_unbound_from_resource: RoleUnboundFromResource | None = None
    role_updated: RoleUpdated | None = None
    scim_disabled: ScimDisabled | None = None
    scim_enabled: ScimEnabled | None = None
    service_account_created: ServiceAccountCreated | None = None
    service_account_deleted: ServiceAccountDeleted | None = None
    service_account_updated: ServiceAccountUpdated | None = None
    user_added: UserAdded | None = None
    user_deleted: UserDeleted | None = None
    user_updated: UserUpdated | None = None
    workload_identity_provider_mapping_created: WorkloadIdentityProviderMappingCreated | None = None
    workload_identity_provider_mapping_deleted: WorkloadIdentityProviderMappingDeleted | None = None
    workload_identity_provider_mapping_updated: WorkloadIdentityProviderMappingUpdated | None = None
    workload_identity_provider_created: WorkloadIdentityProviderCreated | None = None
    workload_identity_provider_deleted: WorkloadIdentityProviderDeleted | None = None
    workload_identity_provider_updated: WorkloadIdentityProviderUpdated | None = None


class Actor(Model):
    """Who did it: somebody signed in (`session`), or the holder of a key (`api_key`)."""

    api_key: ActorAPIKey | None = None
    session: ActorSession | None = None
    type: Literal["session", "api_key"] | None = None


class ActorAPIKey(Model):
    """The key that was used, and whose it is."""

    id: str | None = None
    service_account: ActorAPIKeyServiceAccount | None = None
    type: Literal["user", "service_account"] | None = None
    user: ActorAPIKeyUser | None = None


class ActorAPIKeyServiceAccount(Model):
    """The service account that the key belongs to."""

    id: str | None = None


class ActorAPIKeyUser(Model):
    """The user that the key belongs to."""

    id: str | None = None
    email: str | None = None


class ActorSession(Model):
    """A session in the browser."""

    ip_address: str | None = None
    user: ActorSessionUser | None = None


class ActorSessionUser(Model):
    """The user who was signed in."""

    id: str | None = None
    email: str | None = None


class APIKeyCreated(Model):
    """A key was made."""

    id: str | None = None
    data: APIKeyCreatedData | None = None


class APIKeyCreatedData(Model):
    """What it may do."""

    scopes: list[str] | None = None


class APIKeyDeleted(Model):
    """A key was deleted."""

    id: str | None = None


class APIKeyUpdated(Model):
    """A key was changed."""

    id: str | None = None
    changes_requested: APIKeyUpdatedChangesRequested | None = None


class APIKeyUpdatedChangesRequested(Model):
    """Its new scopes or time to live."""

    expires_in_seconds: int | None = None
    scopes: list[str] | None = None


class CertificateCreated(Model):
    """A certificate was uploaded."""

    id: str | None = None
    name: str | None = None


class CertificateDeleted(Model):
    """A certificate was deleted; `certificate` is its PEM text."""

    id: str | None = None
    certificate: str | None = None
    name: str | None = None


class CertificateUpdated(Model):
    """A certificate was renamed."""

    id: str | None = None
    name: str | None = None


class CertificatesActivated(Model):
    """Certificates were activated."""

    certificates: list[CertificatesActivatedCertificate] | None = None


class CertificatesActivatedCertificate(Model):
    """One of them."""

    id: str | None = None
    name: str | None = None


class CertificatesDeactivated(Model):
    """Certificates were deactivated."""

    certificates: list[CertificatesDeactivatedCertificate] | None = None


class CertificatesDeactivatedCertificate(Model):
    """One of them."""

    id: str | None = None
    name: str | None = None


class CheckpointPermissionCreated(Model):
    """A project was allowed a fine-tuned checkpoint."""

    id: str | None = None
    data: CheckpointPermissionCreatedData | None = None


class CheckpointPermissionCreatedData(Model):
    """Which checkpoint, and for which project."""

    fine_tuned_model_checkpoint: str | None = None
    project_id: str | None = None


class CheckpointPermissionDeleted(Model):
    """Such a permission was withdrawn."""

    id: str | None = None


class ExternalKeyRegistered(Model):
    """An encryption key was registered."""

    id: str | None = None
    data: object | None = None


class ExternalKeyRemoved(Model):
    """An encryption key was removed."""

    id: str | None = None


class ExternalStorageRegistered(Model):
    """A storage bucket was registered."""

    id: str | None = None
    data: ExternalStorageRegisteredData | None = None


class ExternalStorageRegisteredData(Model):
    """Where the bucket is."""

    geography: str | None = None
    provider: ExternalStorageRegisteredDataProvider | None = None


ExternalStorageRegisteredDataProvider: TypeAlias = Union[
    AwsExternalStorageProvider, AzureExternalStorageProvider, GcpExternalStorageProvider, OciExternalStorageProvider
]


class ExternalStorageRemoved(Model):
    """A storage bucket was removed."""

    id: str | None = None


class GroupCreated(Model):
    """A group was made."""

    id: str | None = None
    data: GroupCreatedData | None = None


class GroupCreatedData(Model):
    """Its name."""

    group_name: str | None = None


class GroupDeleted(Model):
    """A group was deleted."""

    id: str | None = None


class GroupUpdated(Model):
    """A group was renamed."""

    id: str | None = None
    changes_requested: GroupUpdatedChangesRequested | None = None


class GroupUpdatedChangesRequested(Model):
    """Its new name."""

    group_name: str | None = None


class InviteAccepted(Model):
    """Somebody accepted an invitation."""

    id: str | None = None


class InviteDeleted(Model):
    """An invitation was withdrawn."""

    id: str | None = None


class InviteSent(Model):
    """Somebody was invited."""

    id: str | None = None
    data: InviteSentData | None = None


class InviteSentData(Model):
    """Who, and as what."""

    email: str | None = None
    role: str | None = None


class IPAllowlistConfigActivated(Model):
    """Lists of allowed addresses came into force."""

    configs: list[IPAllowlistConfigActivatedConfig] | None = None


class IPAllowlistConfigActivatedConfig(Model):
    """One of them."""

    id: str | None = None
    name: str | None = None


class IPAllowlistConfigDeactivated(Model):
    """Lists of allowed addresses went out of force."""

    configs: list[IPAllowlistConfigDeactivatedConfig] | None = None


class IPAllowlistConfigDeactivatedConfig(Model):
    """One of them."""

    id: str | None = None
    name: str | None = None


class IPAllowlistCreated(Model):
    """A list of allowed addresses was made."""

    id: str | None = None
    allowed_ips: list[str] | None = None
    name: str | None = None


class IPAllowlistDeleted(IPAllowlistCreated):
    """A list of allowed addresses was deleted."""


class IPAllowlistUpdated(Model):
    """A list of allowed addresses was changed."""

    id: str | None = None
    allowed_ips: list[str] | None = None


class LoginFailed(Model):
    """Somebody could not sign in, and why."""

    error_code: str | None = None
    error_message: str | None = None


class LogoutFailed(Model):
    """Somebody could not sign out, and why."""

    error_code: str | None = None
    error_message: str | None = None


class OrganizationUpdated(Model):
    """Settings of the organization were changed."""

    id: str | None = None
    changes_requested: OrganizationUpdatedChangesRequested | None = None


class OrganizationUpdatedChangesRequested(Model):
    """The new settings."""

    api_call_logging: str | None = None
    api_call_logging_project_ids: str | None = None
    description: str | None = None
    name: str | None = None
    threads_ui_visibility: str | None = None
    title: str | None = None
    usage_dashboard_visibility: str | None = None


class Project(Model):
    """The project that it happened in. Absent for events of the whole organization."""

    id: str | None = None
    name: str | None = None


class ProjectArchived(Model):
    """A project was archived."""

    id: str | None = None


class ProjectCreated(Model):
    """A project was made."""

    id: str | None = None
    data: ProjectCreatedData | None = None


class ProjectCreatedData(Model):
    """Its name, and the title shown."""

    name: str | None = None
    title: str | None = None


class ProjectDeleted(Model):
    """A project was deleted."""

    id: str | None = None


class ProjectUpdated(Model):
    """A project was changed."""

    id: str | None = None
    changes_requested: ProjectUpdatedChangesRequested | None = None


class ProjectUpdatedChangesRequested(Model):
    """Its new title."""

    title: str | None = None


class RateLimitDeleted(Model):
    """A project's rate limit was lifted."""

    id: str | None = None


class RateLimitUpdated(Model):
    """A project's rate limit was changed."""

    id: str | None = None
    changes_requested: RateLimitUpdatedChangesRequested | None = None


class RateLimitUpdatedChangesRequested(Model):
    """The new limits."""

    batch_1_day_max_input_tokens: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_images_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None
    max_requests_per_1_minute: int | None = None
    max_tokens_per_1_minute: int | None = None


class RoleAssignmentCreated(Model):
    """A user or group was given a role for a resource."""

    id: str | None = None
    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None


class RoleAssignmentDeleted(RoleAssignmentCreated):
    """A role was taken from a user or group."""


class RoleBoundToResource(Model):
    """A role was bound to a resource, such as a connector."""

    id: str | None = None
    connector_id: str | None = None
    connector_name: str | None = None
    enabled: bool | None = None
    permissions: list[str] | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    role_id: str | None = None
    source: (
        Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"]
        | None
    ) = None
    workspace_id: str | None = None


class RoleCreated(Model):
    """A role was made."""

    id: str | None = None
    permissions: list[str] | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    role_name: str | None = None


class RoleDeleted(Model):
    """A role was deleted."""

    id: str | None = None


class RoleUnboundFromResource(RoleBoundToResource):
    """A role was unbound from a resource."""


class RoleUpdated(Model):
    """A role was changed."""

    id: str | None = None
    changes_requested: RoleUpdatedChangesRequested | None = None


class RoleUpdatedChangesRequested(Model):
    """Its new name or description, permissions gained and lost."""

    description: str | None = None
    metadata: object | None = None
    permissions_added: list[str] | None = None
    permissions_removed: list[str] | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    role_name: str | None = None


class ScimDisabled(Model):
    """Provisioning by SCIM was switched off."""

    id: str | None = None


class ScimEnabled(Model):
    """Provisioning by SCIM was switched on."""

    id: str | None = None


class ServiceAccountCreated(Model):
    """A service account was made."""

    id: str | None = None
    data: ServiceAccountCreatedData | None = None


class ServiceAccountCreatedData(Model):
    """Its role."""

    role: str | None = None


class ServiceAccountDeleted(Model):
    """A service account was deleted."""

    id: str | None = None


class ServiceAccountUpdated(Model):
    """A service account was changed."""

    id: str | None = None
    changes_requested: ServiceAccountUpdatedChangesRequested | None = None


class ServiceAccountUpdatedChangesRequested(Model):
    """Its new role."""

    role: str | None = None


class UserAdded(Model):
    """A user joined."""

    id: str | None = None
    data: UserAddedData | None = None


class UserAddedData(Model):
    """As what."""

    role: str | None = None


class UserDeleted(Model):
    """A user was removed."""

    id: str | None = None


class UserUpdated(Model):
    """A user was changed."""

    id: str | None = None
    changes_requested: UserUpdatedChangesRequested | None = None


class UserUpdatedChangesRequested(Model):
    """Their new role."""

    role: str | None = None


class WorkloadIdentityProviderMappingCreated(Model):
    """Tokens of an issuer were mapped to an account."""

    id: str | None = None
    data: object | None = None
    identity_provider_id: str | None = None


class WorkloadIdentityProviderMappingDeleted(Model):
    """Such a mapping was deleted."""

    id: str | None = None
    identity_provider_id: str | None = None
    project_id: str | None = None
    service_account_id: str | None = None


class WorkloadIdentityProviderMappingUpdated(Model):
    """Such a mapping was changed."""

    id: str | None = None
    changes_requested: object | None = None
    identity_provider_id: str | None = None


class WorkloadIdentityProviderCreated(Model):
    """A token issuer was trusted."""

    id: str | None = None
    data: object | None = None


class WorkloadIdentityProviderDeleted(Model):
    """A token issuer is trusted no more."""

    id: str | None = None
    name: str | None = None


class WorkloadIdentityProviderUpdated(Model):
    """The trust in a token issuer was changed."""

    id: str | None = None
    changes_requested: object | None = None


# ---------------------------------------------------------------------- the request of `admin.organization.audit_logs`


class AuditLogListParams(TypedDict, total=False):
    """Which events to list: by actor, kind, time, project, or what was changed. `after` and `before` are ids to go on
    from.
    """

    actor_emails: Sequence[str]
    actor_ids: Sequence[str]
    after: str
    before: str
    effective_at: EffectiveAt
    event_types: list[AuditLogEventType]
    limit: int
    project_ids: Sequence[str]
    resource_ids: Sequence[str]
    tenant_only: bool


class EffectiveAt(TypedDict, total=False):
    """From when to when, in Unix seconds."""

    gt: int
    gte: int
    lt: int
    lte: int

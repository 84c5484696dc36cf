"""Who may do what in a project: its users, groups, and the roles that it has of its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from .....model import Model


class ProjectUser(Model):
    """A member of a project. `role` is `owner` or `member`, or a custom one."""

    id: str
    added_at: int  # Unix seconds
    object: Literal["organization.project.user"]
    role: str
    email: str | None = None
    name: str | None = None


class UserDeleteResponse(Model):
    """The answer to removing a user from a project; the user stays in the organization."""

    id: str
    deleted: bool
    object: Literal["organization.project.user.deleted"]


class ProjectGroup(Model):
    """A group that has access to a project."""

    created_at: int  # Unix seconds
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"]
    object: Literal["project.group"]
    project_id: str


class GroupDeleteResponse(Model):
    """The answer to withdrawing a group's access."""

    deleted: bool
    object: Literal["project.group.deleted"]


class RoleDeleteResponse(Model):
    """The answer to deleting a project's role."""

    id: str
    deleted: bool
    object: Literal["role.deleted"]


# ---------------------------------------------------------------------- the requests of `admin.organization.projects`' `users`, `groups` and `roles`


class UserCreateParams(TypedDict, total=False):
    """A member of the organization to let in, by id or email, and as what."""

    role: Required[str]
    email: str | None
    user_id: str | None


class UserListParams(TypedDict, total=False):
    """Which members to list; `after` is the id to go on from."""

    after: str
    limit: int


class UserUpdateParams(TypedDict, total=False):
    """A member's new role."""

    project_id: Required[str]
    role: str | None


class GroupCreateParams(TypedDict, total=False):
    """A group to let in, and as what."""

    group_id: Required[str]
    role: Required[str]


class GroupListParams(TypedDict, total=False):
    """Which groups to list; `after` is a page's `next`."""

    after: str
    limit: int
    order: Literal["asc", "desc"]


class GroupRetrieveParams(TypedDict, total=False):
    """Of which kind the group is."""

    project_id: Required[str]
    group_type: Literal["group", "tenant_group"]


class RoleCreateParams(TypedDict, total=False):
    """A role to make, with the permissions that it grants."""

    permissions: Required[Sequence[str]]
    role_name: Required[str]
    description: str | None


class RoleListParams(GroupListParams, total=False):
    """Which roles to list; `after` is a page's `next`."""


class RoleUpdateParams(TypedDict, total=False):
    """What to change of a role. `permissions` replaces all that it had."""

    project_id: Required[str]
    description: str | None
    permissions: Sequence[str] | None
    role_name: str | None


# ---------------------------------------------------------------------- what `admin.organization.projects.certificates` answers


class CertificateActivateResponse(Model):
    """A certificate, now active for the project."""

    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int  # Unix seconds
    name: str | None = None
    object: Literal["organization.project.certificate"]


class CertificateDetails(Model):
    """From when to when it is valid, in Unix seconds."""

    expires_at: int | None = None
    valid_at: int | None = None


class CertificateDeactivateResponse(CertificateActivateResponse):
    """A certificate, now inactive for the project."""


class CertificateListResponse(CertificateActivateResponse):
    """A certificate in the list; `active` is for the project."""


# ---------------------------------------------------------------------- the requests of `admin.organization.projects.certificates`


class CertificateActivateParams(TypedDict, total=False):
    """The certificates to activate, at most 10: all of them or none."""

    certificate_ids: Required[Sequence[str]]


class CertificateDeactivateParams(TypedDict, total=False):
    """The certificates to deactivate, at most 10: all of them or none."""

    certificate_ids: Required[Sequence[str]]


class CertificateListParams(GroupListParams, total=False):
    """Which certificates to list; `after` is the id to go on from."""


# ---------------------------------------------------------------------- what `admin.organization.projects.api_keys` answers


class APIKeyDeleteResponse(Model):
    """The answer to deleting a project's key."""

    id: str
    deleted: bool
    object: Literal["organization.project.api_key.deleted"]


class ProjectAPIKey(Model):
    """A key of a project. Only its end is shown, in `redacted_value`."""

    id: str
    created_at: int  # Unix seconds
    last_used_at: int | None = None  # Unix seconds
    name: str
    object: Literal["organization.project.api_key"]
    owner: Owner
    owner_project_access: Literal["active", "inactive"]  # whether the owner is still in the project
    redacted_value: str
    expires_at: int | None = None  # Unix seconds


class Owner(Model):
    """Whose key it is: `type` says which of the two fields is set."""

    service_account: OwnerServiceAccount | None = None
    type: Literal["user", "service_account"] | None = None
    user: OwnerUser | None = None


class OwnerServiceAccount(Model):
    """A service account that owns a key."""

    id: str
    created_at: int  # Unix seconds
    name: str
    role: str


class OwnerUser(Model):
    """A user who owns a key."""

    id: str
    created_at: int  # Unix seconds
    email: str
    name: str
    role: str


# ---------------------------------------------------------------------- the requests of `admin.organization.projects.api_keys`


class APIKeyListParams(TypedDict, total=False):
    """Which keys to list; `after` is the id to go on from."""

    after: str
    limit: int
    owner_project_access: Literal["active", "inactive", "any"]


class APIKeyUpdateParams(TypedDict, total=False):
    """A key's new scopes, or how much longer it lasts."""

    project_id: Required[str]
    expires_in_seconds: int
    scopes: Sequence[str]


# ---------------------------------------------------------------------- what `admin.organization.projects.service_accounts` answers


class ProjectServiceAccount(Model):
    """An account for programs: a member of one project that is nobody's."""

    id: str
    created_at: int  # Unix seconds
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["owner", "member", "none"]


class ServiceAccountCreateResponse(Model):
    """A new account and its first key. `api_key` is None if only the account was asked for."""

    id: str
    api_key: APIKey | None = None
    created_at: int  # Unix seconds
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["member", "none"]


class APIKey(Model):
    """The key, with its secret in `value`, which is never shown again."""

    id: str
    created_at: int  # Unix seconds
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
    expires_at: int | None = None  # Unix seconds


class ServiceAccountDeleteResponse(Model):
    """The answer to deleting a service account."""

    id: str
    deleted: bool
    object: Literal["organization.project.service_account.deleted"]


# ---------------------------------------------------------------------- the requests of `admin.organization.projects.service_accounts`


class ServiceAccountCreateParams(TypedDict, total=False):
    """An account to make, with a key unless `create_service_account_only`. `expires_in_seconds` is for the key."""

    name: Required[str]
    create_service_account_only: bool | None
    expires_in_seconds: int | None


class ServiceAccountListParams(TypedDict, total=False):
    """Which accounts to list; `after` is the id to go on from."""

    after: str
    limit: int


class ServiceAccountUpdateParams(TypedDict, total=False):
    """An account's new name or role."""

    project_id: Required[str]
    name: str
    role: Literal["member", "owner"]


# ---------------------------------------------------------------------- a project's rate limits, and the service tiers that its requests may ask for


class ProjectRateLimit(Model):
    """What a project may ask of one model. Limits that the model does not have are absent."""

    id: str
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    model: str
    object: Literal["project.rate_limit"]
    batch_1_day_max_input_tokens: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_images_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None


# Tiers that a project can be allowed beside the standard one.
ProjectOptionalServiceTier: TypeAlias = Literal["flex", "fast", "ultrafast"]


class ProjectServiceTierSettings(Model):
    """The tier of requests that name none, and which ones they may name."""

    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Literal["all"] | list[ProjectOptionalServiceTier]
    object: Literal["project.service_tier_settings"]


# ---------------------------------------------------------------------- the requests of a project's `rate_limits` and `service_tier_settings`


class RateLimitListRateLimitsParams(TypedDict, total=False):
    """Which limits to list; `after` and `before` are ids to go on from."""

    after: str
    before: str
    limit: int


class RateLimitUpdateRateLimitParams(TypedDict, total=False):
    """The limits to change; which ones a model has depends on what it does."""

    project_id: Required[str]
    batch_1_day_max_input_tokens: int
    max_audio_megabytes_per_1_minute: int
    max_images_per_1_minute: int
    max_requests_per_1_day: int
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int


class ServiceTierSettingUpdateParams(TypedDict, total=False):
    """What to change of the tiers."""

    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Literal["all"] | Iterable[ProjectOptionalServiceTier]


# ---------------------------------------------------------------------- which hosted tools and which models a project may use


class ProjectHostedToolPermissions(Model):
    """Each hosted tool, on or off."""

    code_interpreter: CodeInterpreter
    file_search: FileSearch
    image_generation: ImageGeneration
    mcp: Mcp
    web_search: WebSearch


class CodeInterpreter(Model):
    """The code interpreter."""

    enabled: bool


class FileSearch(Model):
    """File search."""

    enabled: bool


class ImageGeneration(Model):
    """Image generation."""

    enabled: bool


class Mcp(Model):
    """Remote MCP servers."""

    enabled: bool


class WebSearch(Model):
    """Web search."""

    enabled: bool


class ProjectModelPermissions(Model):
    """The only models that the project may use (`allow_list`), or the ones that it may not (`deny_list`)."""

    _wire_names = {"api_model_ids": "model_ids"}

    mode: Literal["allow_list", "deny_list"]
    api_model_ids: list[str]  # `model_ids` on the wire
    object: Literal["project.model_permissions"]


class ProjectModelPermissionsDeleted(Model):
    """The answer to removing the list."""

    deleted: bool
    object: Literal["project.model_permissions.deleted"]


# ---------------------------------------------------------------------- what a project's `spend_alerts` and `spend_limit` answer


class ProjectSpendAlert(Model):
    """An email that is sent when the project's spending of a month reaches a threshold. It stops nothing."""

    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: NotificationChannel
    object: Literal["project.spend_alert"]
    threshold_amount: int  # cents


class NotificationChannel(Model):
    """Who gets the email, and what its subject begins with."""

    recipients: list[str]
    type: Literal["email"]
    subject_prefix: str | None = None


class ProjectSpendAlertDeleted(Model):
    """The answer to deleting a spend alert."""

    id: str
    deleted: bool
    object: Literal["project.spend_alert.deleted"]


class ProjectSpendLimit(Model):
    """The most that the project may spend in a month; `enforcement` says whether that is in effect right now."""

    currency: str | Literal["USD"]
    enforcement: Enforcement
    interval: str | Literal["month"]
    object: Literal["project.spend_limit"]
    threshold_amount: int  # cents


class Enforcement(Model):
    """Whether the limit is in effect right now."""

    status: str | Literal["inactive", "enforcing"]


class ProjectSpendLimitDeleted(Model):
    """The answer to lifting the spend limit."""

    deleted: bool
    object: Literal["project.spend_limit.deleted"]


# ---------------------------------------------------------------------- what `admin.organization.projects.data_retention` answers


class ProjectDataRetention(Model):
    """How long the API keeps what the project sends; `organization_default` follows the organization."""

    object: Literal["project.data_retention"]
    type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


# ---------------------------------------------------------------------- the request of `admin.organization.projects.data_retention`


class DataRetentionUpdateParams(TypedDict, total=False):
    """The retention to switch to."""

    retention_type: Required[
        Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
    ]

"""What requests about an organization say, where the names of their parts are not those of what comes back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from .project import GroupListParams

# ---------------------------------------------------------------------- the requests of `admin.organization.external_storage`


class ExternalStorageCreateParams(TypedDict, total=False):
    """A bucket to keep a project's data in."""

    project_id: Required[str]
    provider: Required[Provider]


class ProviderAws(TypedDict, total=False):
    """An S3 bucket, and the role to assume for it."""

    bucket: Required[str]
    role_arn: Required[str]
    type: Required[Literal["aws"]]


class ProviderAzure(TypedDict, total=False):
    """A container in Azure Blob Storage."""

    account_name: Required[str]
    container: Required[str]
    resource_group: Required[str]
    subscription_id: Required[str]
    tenant_id: Required[str]
    type: Required[Literal["azure"]]


class ProviderGcp(TypedDict, total=False):
    """A Google Cloud Storage bucket, and the workload identity to reach it with."""

    bucket: Required[str]
    type: Required[Literal["gcp"]]
    workload_identity_pool_id: Required[str]
    workload_identity_project_number: Required[str]
    workload_identity_provider_id: Required[str]


class ProviderOci(TypedDict, total=False):
    """A bucket in Oracle's object storage."""

    bucket: Required[str]
    region: Required[str]
    tenancy_ocid: Required[str]
    type: Required[Literal["oci"]]


# Which cloud, and how to get at the bucket there.
Provider: TypeAlias = Union[ProviderAws, ProviderAzure, ProviderGcp, ProviderOci]


class ExternalStorageListParams(TypedDict, total=False):
    """Which configurations to list, of one project or all; `after` is the id to go on from."""

    after: str | None
    limit: int
    order: Literal["asc", "desc"]
    project_id: str | None


# ---------------------------------------------------------------------- the requests of `admin.organization.workload_identity_providers`


class WorkloadIdentityProviderCreateParams(TypedDict, total=False):
    """An issuer to trust. Without `verification` its keys are found by discovery."""

    audience: Required[str]
    issuer: Required[str]
    name: Required[str]
    type: Required[Literal["oidc"]]
    attribute_transformations: Iterable[AttributeTransformation]
    description: str
    enabled: bool
    verification: Verification


class VerificationDiscovery(TypedDict, total=False):
    """Fetch the issuer's public keys; None means from where the issuer's own URL says."""

    discovery_url: Required[str | None]
    type: Required[Literal["discovery"]]


class VerificationUploadedJwks(TypedDict, total=False):
    """The issuer's public keys as a JSON Web Key Set."""

    jwks: Required[dict[str, object]]
    type: Required[Literal["uploaded_jwks"]]


# How tokens' signatures are checked.
Verification: TypeAlias = Union[VerificationDiscovery, VerificationUploadedJwks]


class AttributeTransformation(TypedDict, total=False):
    """An attribute for rules to match, made from a token's claims by an expression."""

    attribute: Required[str]
    expression: Required[str]


class WorkloadIdentityProviderListParams(GroupListParams, total=False):
    """Which providers to list; `after` is the id to go on from."""


# ---------------------------------------------------------------------- the requests of `admin.organization.spend_alerts` and `spend_limit`


class SpendAlertCreateParams(TypedDict, total=False):
    """When to send an email, and to whom."""

    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannel]
    threshold_amount: Required[int]  # cents


class NotificationChannel(TypedDict, total=False):
    """Who gets the email, and what its subject begins with."""

    recipients: Required[Sequence[str]]
    type: Required[Literal["email"]]
    subject_prefix: str | None


class SpendAlertListParams(TypedDict, total=False):
    """Which alerts to list; `after` and `before` are ids to go on from."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]


class SpendAlertUpdateParams(SpendAlertCreateParams, total=False):
    """An alert's new content, all of it."""


class SpendLimitUpdateParams(TypedDict, total=False):
    """The new limit."""

    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    threshold_amount: Required[int]  # cents


# ---------------------------------------------------------------------- the requests of `admin.organization.invites`


class InviteCreateParams(TypedDict, total=False):
    """Whom to invite, and as what. Without `projects` the person joins the default project."""

    email: Required[str]
    role: Required[Literal["reader", "owner"]]
    projects: Iterable[Project]


class Project(TypedDict, total=False):
    """A project to join, and as what."""

    id: Required[str]
    role: Required[Literal["member", "owner"]]


class InviteListParams(TypedDict, total=False):
    """Which invitations to list; `after` is the id to go on from."""

    after: str
    limit: int


class WorkloadIdentityProviderUpdateParams(TypedDict, total=False):
    """What to change of a provider."""

    attribute_transformations: Iterable[AttributeTransformation]
    audience: str
    description: str | None
    enabled: bool
    issuer: str
    name: str
    verification: _WorkloadIdentityProviderUpdateParams_Verification


class VerificationDiscoveryVerificationParam(TypedDict, total=False):
    """Fetch the issuer's public keys; None means from where the issuer's own URL says."""

    discovery_url: Required[str | None]
    type: Required[Literal["discovery"]]


class VerificationUploadedJwksVerificationParam(TypedDict, total=False):
    """The issuer's public keys as a JSON Web Key Set."""

    jwks: Required[dict[str, object]]
    type: Required[Literal["uploaded_jwks"]]


# How tokens' signatures are checked.
_WorkloadIdentityProviderUpdateParams_Verification: TypeAlias = Union[
    VerificationDiscoveryVerificationParam, VerificationUploadedJwksVerificationParam
]

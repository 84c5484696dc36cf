"""The requests of `admin.organization.external_storage`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict, Union


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

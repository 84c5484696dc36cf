"""What `admin.organization.external_storage` answers: cloud buckets of your own for a project's data."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ....model import Model


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

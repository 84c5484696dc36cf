"""What `admin.organization.external_keys` answers: encryption keys of your own, with a cloud provider."""

from __future__ import annotations

from typing import Literal

from ....model import Model


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

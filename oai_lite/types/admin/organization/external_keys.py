"""What `admin.organization.external_keys` answers: encryption keys of your own, with a cloud provider."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict, Union

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

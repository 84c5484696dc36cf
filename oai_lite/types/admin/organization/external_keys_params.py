"""The requests of `admin.organization.external_keys`. A key to register is one of four shapes, told apart by `type`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict, Union


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

"""What is kept with a cloud provider of your own: keys that data is encrypted with, and storage that it lies in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack

from ... import types
from ...endpoint import OMIT, M, Raw, RequestOptions, Streamed, delete, get, paged, post
from ...errors import ArgumentError
from ...page import CursorPage
from .base import OfOrganization

NEEDED = {
    "aws": "kms_arn role_arn external_id",
    "gcp": "kms_project_id kms_key_location kms_key_ring_name kms_key_name workload_identity_pool_id"
    " workload_identity_project_number workload_identity_provider_id audience",
    "azure": "vault_uri tenant_id key_name",
    "oci": "key_ocid vault_ocid region",
}


def complete(values: dict[str, Any]) -> dict[str, Any]:
    """See that a key to register has what its cloud needs. Clouds not known here pass."""
    missing = [name for name in NEEDED.get(values["type"], "").split() if name not in values]
    if missing:
        raise ArgumentError(f"external_keys.create: type={values['type']!r} also needs {', '.join(missing)}")
    return values


class ExternalKeys(OfOrganization[M]):
    """Encryption keys in a key management of your own."""

    if TYPE_CHECKING:
        with_raw_response: ExternalKeys[Raw[M]]
        with_streaming_response: ExternalKeys[Streamed[M]]

    @post("/organization/external_keys", before=complete)
    def create(
        self,
        *,
        name: str,
        type: Literal["aws", "gcp", "azure", "oci"],
        purpose: Literal["ekm", "psp_decryption"] = OMIT,
        kms_arn: str = OMIT,
        role_arn: str = OMIT,
        external_id: str = OMIT,
        kms_project_id: str = OMIT,
        kms_key_location: str = OMIT,
        kms_key_ring_name: str = OMIT,
        kms_key_name: str = OMIT,
        kms_key_version: str = OMIT,
        workload_identity_pool_id: str = OMIT,
        workload_identity_project_number: str = OMIT,
        workload_identity_provider_id: str = OMIT,
        audience: str = OMIT,
        vault_uri: str = OMIT,
        tenant_id: str = OMIT,
        key_name: str = OMIT,
        key_version: str = OMIT,
        key_ocid: str = OMIT,
        key_version_ocid: str = OMIT,
        vault_ocid: str = OMIT,
        region: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.ExternalKey:
        """Register a key. `type` says in which cloud; the parameters after `purpose` are those of one cloud each.

        In their order: AWS (down to `external_id`), Google Cloud (to `audience`), Azure (to `key_version`), Oracle. All
        of a cloud's are needed but those with `version` in their names; without them `ArgumentError` is raised.
        """
        ...

    @get("/organization/external_keys/{external_key_id}")
    def retrieve(self, external_key_id: str, **options: Unpack[RequestOptions]) -> types.admin.organization.ExternalKey:
        """What is known of one key."""
        ...

    @paged("/organization/external_keys")
    def list(
        self,
        *,
        after: str | None = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        purpose: Literal["ekm", "psp_decryption"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.admin.organization.ExternalKey]:
        """The keys that are registered."""
        ...

    @delete("/organization/external_keys/{external_key_id}")
    def delete(self, external_key_id: str, **options: Unpack[RequestOptions]) -> types.admin.organization.ExternalKey:
        """Remove a key's registration. The result is the key as it was."""
        ...

    @post("/organization/external_keys/{external_key_id}/validate")
    def validate(
        self, external_key_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.ExternalKeyValidateResponse:
        """Try whether the key can be used."""
        ...


class ExternalStorage(OfOrganization[M]):
    """Storage in a cloud of your own."""

    if TYPE_CHECKING:
        with_raw_response: ExternalStorage[Raw[M]]
        with_streaming_response: ExternalStorage[Streamed[M]]

    @post("/organization/external_storage")
    def create(
        self,
        *,
        project_id: str,
        provider: types.admin.organization.organization_params.Provider,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.ExternalStorageConfiguration:
        """Have a project's data kept in a bucket of yours."""
        ...

    @get("/organization/external_storage/{external_storage_id}")
    def retrieve(
        self, external_storage_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.ExternalStorageConfiguration:
        """What is known of one configuration."""
        ...

    @paged("/organization/external_storage")
    def list(
        self,
        *,
        after: str | None = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        project_id: str | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.admin.organization.ExternalStorageConfiguration]:
        """The configurations, of one project or of all."""
        ...

    @delete("/organization/external_storage/{external_storage_id}")
    def delete(
        self, external_storage_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.ExternalStorageDeleted:
        """Remove a configuration."""
        ...

    @post("/organization/external_storage/{external_storage_id}/validate")
    def validate(
        self, external_storage_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.ExternalStorageConfiguration:
        """Try whether the bucket can be reached; `status` of the result tells."""
        ...

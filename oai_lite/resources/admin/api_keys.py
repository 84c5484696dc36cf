"""Keys: for the administration, of projects, and of service accounts, through which programs use a project."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from ... import types
from ...endpoint import OMIT, M, Raw, RequestOptions, Streamed, delete, get, paged, post
from ...page import ConversationCursorPage, CursorPage
from .base import OfOrganization


class AdminAPIKeys(OfOrganization[M]):
    """Keys for the administration. They cannot be used for anything else."""

    if TYPE_CHECKING:
        with_raw_response: AdminAPIKeys[Raw[M]]
        with_streaming_response: AdminAPIKeys[Streamed[M]]

    @post("/organization/admin_api_keys")
    def create(
        self, *, name: str, expires_in_seconds: int = OMIT, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.AdminAPIKeyCreateResponse:
        """Make an admin key. Its secret is the result's `value`, shown this once."""
        ...

    @get("/organization/admin_api_keys/{key_id}")
    def retrieve(self, key_id: str, **options: Unpack[RequestOptions]) -> types.admin.organization.AdminAPIKey:
        """What is known of an admin key, not its secret."""
        ...

    @paged("/organization/admin_api_keys")
    def list(
        self,
        *,
        after: str | None = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.admin.organization.AdminAPIKey]:
        """The admin keys, 20 a page unless `limit` says otherwise."""
        ...

    @delete("/organization/admin_api_keys/{key_id}")
    def delete(
        self, key_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.AdminAPIKeyDeleteResponse:
        """Delete an admin key; it is refused from then on."""
        ...


class ProjectAPIKeys(OfOrganization[M]):
    """Keys of a project. They are made by their owners, or with service accounts."""

    if TYPE_CHECKING:
        with_raw_response: ProjectAPIKeys[Raw[M]]
        with_streaming_response: ProjectAPIKeys[Streamed[M]]

    @get("/organization/projects/{project_id}/api_keys/{api_key_id}")
    def retrieve(
        self, api_key_id: str, *, project_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.ProjectAPIKey:
        """What is known of a project's key, not its secret."""
        ...

    @post("/organization/projects/{project_id}/api_keys/{api_key_id}")
    def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int = OMIT,
        scopes: Sequence[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.projects.ProjectAPIKey:
        """Change what a key may do, or when it expires (in so many seconds)."""
        ...

    @paged("/organization/projects/{project_id}/api_keys")
    def list(
        self,
        project_id: str,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        owner_project_access: Literal["active", "inactive", "any"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ConversationCursorPage[types.admin.organization.projects.ProjectAPIKey]:
        """A project's keys; `owner_project_access` selects by whether the owner is still in the project."""
        ...

    @delete("/organization/projects/{project_id}/api_keys/{api_key_id}")
    def delete(
        self, api_key_id: str, *, project_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.APIKeyDeleteResponse:
        """Delete a project's key. One that belongs to a service account is refused."""
        ...


class ServiceAccountAPIKeys(OfOrganization[M]):
    """Keys of service accounts."""

    if TYPE_CHECKING:
        with_raw_response: ServiceAccountAPIKeys[Raw[M]]
        with_streaming_response: ServiceAccountAPIKeys[Streamed[M]]

    @post("/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys")
    def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | None = OMIT,
        name: str = OMIT,
        scopes: Sequence[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.projects.service_accounts.APIKeyCreateResponse:
        """Make another key for a service account. Its secret is the result's `value`, shown this once."""
        ...


class ServiceAccounts(OfOrganization[M]):
    """Accounts for programs, each in one project."""

    if TYPE_CHECKING:
        with_raw_response: ServiceAccounts[Raw[M]]
        with_streaming_response: ServiceAccounts[Streamed[M]]

    @cached_property
    def api_keys(self) -> ServiceAccountAPIKeys[M]:
        """Further keys."""
        return ServiceAccountAPIKeys(self)

    @post("/organization/projects/{project_id}/service_accounts")
    def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: bool | None = OMIT,
        expires_in_seconds: int | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.projects.ServiceAccountCreateResponse:
        """Make a service account, and with it a key whose secret is `api_key.value`, shown this once.

        `create_service_account_only=True` makes no key.
        """
        ...

    @get("/organization/projects/{project_id}/service_accounts/{service_account_id}")
    def retrieve(
        self, service_account_id: str, *, project_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.ProjectServiceAccount:
        """One service account."""
        ...

    @post("/organization/projects/{project_id}/service_accounts/{service_account_id}")
    def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str = OMIT,
        role: Literal["member", "owner"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.projects.ProjectServiceAccount:
        """Rename a service account, or change its role."""
        ...

    @paged("/organization/projects/{project_id}/service_accounts")
    def list(
        self, project_id: str, *, after: str = OMIT, limit: int = OMIT, **options: Unpack[RequestOptions]
    ) -> ConversationCursorPage[types.admin.organization.projects.ProjectServiceAccount]:
        """A project's service accounts."""
        ...

    @delete("/organization/projects/{project_id}/service_accounts/{service_account_id}")
    def delete(
        self, service_account_id: str, *, project_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.ServiceAccountDeleteResponse:
        """Delete a service account and its keys."""
        ...

"""What `admin.organization.projects.service_accounts` answers."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .....model import Model


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

"""What `admin.organization.projects.service_accounts` answers."""

from __future__ import annotations

from typing import Literal

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

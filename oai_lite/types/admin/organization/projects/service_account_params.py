"""The requests of `admin.organization.projects.service_accounts`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


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

"""What `admin.organization.projects.service_accounts.api_keys` answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ......model import Model


class APIKeyCreateResponse(Model):
    """A service account's new key, with its secret in `value`, which is never shown again."""

    id: str
    created_at: int  # Unix seconds
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
    expires_at: int | None = None  # Unix seconds


# ---------------------------------------------------------------------- the request of `admin.organization.projects.service_accounts.api_keys`


class APIKeyCreateParams(TypedDict, total=False):
    """A key to make; without `scopes` it may do all that its account may."""

    project_id: Required[str]
    expires_in_seconds: int | None
    name: str
    scopes: Sequence[str]

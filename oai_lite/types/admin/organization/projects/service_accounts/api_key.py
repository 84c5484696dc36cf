"""What `admin.organization.projects.service_accounts.api_keys` answers."""

from __future__ import annotations

from typing import Literal

from ......model import Model


class APIKeyCreateResponse(Model):
    """A service account's new key, with its secret in `value`, which is never shown again."""

    id: str
    created_at: int  # Unix seconds
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
    expires_at: int | None = None  # Unix seconds

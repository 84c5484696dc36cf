"""What `admin.organization.admin_api_keys` answers."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ....model import Model


class AdminAPIKey(Model):
    """A key for the administration of the organization; it cannot call models. Only its end is shown, in
    `redacted_value`.
    """

    id: str
    created_at: int  # Unix seconds
    expires_at: int | None = None  # Unix seconds
    object: Literal["organization.admin_api_key"]
    owner: Owner
    redacted_value: str
    last_used_at: int | None = None  # Unix seconds
    name: str | None = None


class Owner(Model):
    """Who made the key."""

    id: str | None = None
    created_at: int | None = None  # Unix seconds
    name: str | None = None
    object: str | None = None
    role: str | None = None
    type: str | None = None


class AdminAPIKeyCreateResponse(AdminAPIKey):
    """A new key with its secret in `value`, which is never shown again."""

    value: str


class AdminAPIKeyDeleteResponse(Model):
    """The answer to deleting an admin key."""

    id: str
    deleted: bool
    object: Literal["organization.admin_api_key.deleted"]


# ---------------------------------------------------------------------- the requests of `admin.organization.admin_api_keys`


class AdminAPIKeyCreateParams(TypedDict, total=False):
    """A key to make; without `expires_in_seconds` it lasts until it is deleted."""

    name: Required[str]
    expires_in_seconds: int


class AdminAPIKeyListParams(TypedDict, total=False):
    """Which keys to list; `after` is the id to go on from."""

    after: str | None
    limit: int
    order: Literal["asc", "desc"]

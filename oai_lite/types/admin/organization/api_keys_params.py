"""The requests of `admin.organization.admin_api_keys`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class AdminAPIKeyCreateParams(TypedDict, total=False):
    """A key to make; without `expires_in_seconds` it lasts until it is deleted."""

    name: Required[str]
    expires_in_seconds: int


class AdminAPIKeyListParams(TypedDict, total=False):
    """Which keys to list; `after` is the id to go on from."""

    after: str | None
    limit: int
    order: Literal["asc", "desc"]

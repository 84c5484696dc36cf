"""The request of `admin.organization.projects.service_accounts.api_keys`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class APIKeyCreateParams(TypedDict, total=False):
    """A key to make; without `scopes` it may do all that its account may."""

    project_id: Required[str]
    expires_in_seconds: int | None
    name: str
    scopes: Sequence[str]

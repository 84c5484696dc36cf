"""The requests of `admin.organization.projects.api_keys`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class APIKeyListParams(TypedDict, total=False):
    """Which keys to list; `after` is the id to go on from."""

    after: str
    limit: int
    owner_project_access: Literal["active", "inactive", "any"]


class APIKeyUpdateParams(TypedDict, total=False):
    """A key's new scopes, or how much longer it lasts."""

    project_id: Required[str]
    expires_in_seconds: int
    scopes: Sequence[str]

"""What `admin.organization.projects.api_keys` answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from .....model import Model


class APIKeyDeleteResponse(Model):
    """The answer to deleting a project's key."""

    id: str
    deleted: bool
    object: Literal["organization.project.api_key.deleted"]


class ProjectAPIKey(Model):
    """A key of a project. Only its end is shown, in `redacted_value`."""

    id: str
    created_at: int  # Unix seconds
    last_used_at: int | None = None  # Unix seconds
    name: str
    object: Literal["organization.project.api_key"]
    owner: Owner
    owner_project_access: Literal["active", "inactive"]  # whether the owner is still in the project
    redacted_value: str
    expires_at: int | None = None  # Unix seconds


class Owner(Model):
    """Whose key it is: `type` says which of the two fields is set."""

    service_account: OwnerServiceAccount | None = None
    type: Literal["user", "service_account"] | None = None
    user: OwnerUser | None = None


class OwnerServiceAccount(Model):
    """A service account that owns a key."""

    id: str
    created_at: int  # Unix seconds
    name: str
    role: str


class OwnerUser(Model):
    """A user who owns a key."""

    id: str
    created_at: int  # Unix seconds
    email: str
    name: str
    role: str


# ---------------------------------------------------------------------- the requests of `admin.organization.projects.api_keys`


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

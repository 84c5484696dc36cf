"""Which projects may use a fine-tuned checkpoint."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ....model import Model


class PermissionCreateResponse(Model):
    """One project's permission."""

    id: str
    created_at: int  # Unix seconds
    object: Literal["checkpoint.permission"]
    project_id: str


class PermissionRetrieveResponse(Model):
    """One page of permissions as a plain value."""

    data: list[Data]
    has_more: bool
    object: Literal["list"]
    first_id: str | None = None
    last_id: str | None = None


class Data(PermissionCreateResponse):
    """One project's permission."""


class PermissionListResponse(PermissionCreateResponse):
    """One permission of a list."""


class PermissionDeleteResponse(Model):
    """The answer to taking a permission back."""

    id: str
    deleted: bool
    object: Literal["checkpoint.permission"]


# ---------------------------------------------------------------------- requests about who may use a checkpoint


class PermissionCreateParams(TypedDict, total=False):
    """The projects that shall have access."""

    project_ids: Required[Sequence[str]]


class PermissionRetrieveParams(TypedDict, total=False):
    """The order is by time."""

    after: str
    limit: int
    order: Literal["ascending", "descending"]
    project_id: str


class PermissionListParams(PermissionRetrieveParams, total=False):
    """The query of `permissions.list`."""

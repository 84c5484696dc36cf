"""Which projects may use a fine-tuned checkpoint."""

from __future__ import annotations

from typing import Literal

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

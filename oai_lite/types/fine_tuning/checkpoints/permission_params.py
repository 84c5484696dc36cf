"""Requests about who may use a checkpoint."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


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

"""Who may use a fine-tuned checkpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "permission": "PermissionCreateResponse PermissionRetrieveResponse Data PermissionListResponse"
        " PermissionDeleteResponse PermissionCreateParams PermissionRetrieveParams PermissionListParams",
    },
)

if TYPE_CHECKING:
    from .permission import *

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

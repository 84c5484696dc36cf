"""Who may use a fine-tuned checkpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "permission": "PermissionCreateResponse PermissionRetrieveResponse Data PermissionListResponse"
        " PermissionDeleteResponse",
        "permission_params": "PermissionCreateParams PermissionRetrieveParams PermissionListParams",
    },
)

if TYPE_CHECKING:
    from .permission import (
        Data as Data,
        PermissionCreateResponse as PermissionCreateResponse,
        PermissionDeleteResponse as PermissionDeleteResponse,
        PermissionListResponse as PermissionListResponse,
        PermissionRetrieveResponse as PermissionRetrieveResponse,
    )
    from .permission_params import (
        PermissionCreateParams as PermissionCreateParams,
        PermissionListParams as PermissionListParams,
        PermissionRetrieveParams as PermissionRetrieveParams,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

"""The files in containers; containers themselves are at the top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "file": "FileCreateResponse FileListResponse FileRetrieveResponse",
        "file_params": "FileCreateParams FileListParams",
    },
)

if TYPE_CHECKING:
    from .file import (
        FileCreateResponse as FileCreateResponse,
        FileListResponse as FileListResponse,
        FileRetrieveResponse as FileRetrieveResponse,
    )
    from .file_params import (
        FileCreateParams as FileCreateParams,
        FileListParams as FileListParams,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

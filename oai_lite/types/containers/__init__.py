"""The files in containers; containers themselves are at the top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "file": "FileCreateResponse FileListResponse FileRetrieveResponse FileCreateParams FileListParams",
    },
)

if TYPE_CHECKING:
    from .file import *

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

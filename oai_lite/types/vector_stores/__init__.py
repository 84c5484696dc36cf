"""The files in vector stores; the stores themselves are at the top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "vector_store_file": "VectorStoreFile LastError VectorStoreFileDeleted FileContentResponse VectorStoreFileBatch FileCounts"
        " FileCreateParams FileUpdateParams FileListParams FileBatchCreateParams File FileBatchListFilesParams",
    },
)

if TYPE_CHECKING:
    from .vector_store_file import *

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

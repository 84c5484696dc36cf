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
    from .vector_store_file import (
        File as File,
        FileBatchCreateParams as FileBatchCreateParams,
        FileBatchListFilesParams as FileBatchListFilesParams,
        FileContentResponse as FileContentResponse,
        FileCounts as FileCounts,
        FileCreateParams as FileCreateParams,
        FileListParams as FileListParams,
        FileUpdateParams as FileUpdateParams,
        LastError as LastError,
        VectorStoreFile as VectorStoreFile,
        VectorStoreFileBatch as VectorStoreFileBatch,
        VectorStoreFileDeleted as VectorStoreFileDeleted,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

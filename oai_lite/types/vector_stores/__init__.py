"""The files in vector stores, alone and in batches; the stores themselves are at the top."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypedDict

from ...model import Model
from ..vector_store import FileChunkingStrategy
from ..vector_store_params import FileChunkingStrategyParam


class VectorStoreFile(Model):
    """A file in a store; it can be searched once it is `completed`. `last_error` tells why it `failed`."""

    id: str
    created_at: int  # Unix seconds
    last_error: LastError | None = None
    object: Literal["vector_store.file"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    usage_bytes: int  # what it takes in the store, which may be more or less than the file's size
    vector_store_id: str
    attributes: dict[str, str | float | bool] | None = None
    chunking_strategy: FileChunkingStrategy | None = None


class LastError(Model):
    """Why a file could not be worked in."""

    code: Literal["server_error", "unsupported_file", "invalid_file"]
    message: str


class VectorStoreFileDeleted(Model):
    """The answer to taking a file out of a store; the file itself stays."""

    id: str
    deleted: bool
    object: Literal["vector_store.file.deleted"]


class FileContentResponse(Model):
    """A piece of the text that was read from a file."""

    text: str | None = None
    type: str | None = None


class VectorStoreFileBatch(Model):
    """Several files that are worked into a store together. `completed` does not say that none failed: see
    `file_counts`.
    """

    id: str
    created_at: int  # Unix seconds
    file_counts: FileCounts
    object: Literal["vector_store.files_batch"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    vector_store_id: str


class FileCounts(Model):
    """How many files are in which state."""

    cancelled: int
    completed: int
    failed: int
    in_progress: int
    total: int


# ---------------------------------------------------------------------- the requests of `vector_stores.files` and `vector_stores.file_batches`


class FileCreateParams(TypedDict, total=False):
    """An uploaded file to work into a store. `attributes` (at most 16) are what searches can filter by."""

    file_id: Required[str]
    attributes: dict[str, str | float | bool] | None
    chunking_strategy: FileChunkingStrategyParam


class FileUpdateParams(TypedDict, total=False):
    """A file's new attributes, all of them."""

    vector_store_id: Required[str]
    attributes: Required[dict[str, str | float | bool] | None]


class FileListParams(TypedDict, total=False):
    """Which files to list; `after` and `before` are ids to go on from."""

    after: str
    before: str
    filter: Literal["in_progress", "completed", "failed", "cancelled"]
    limit: int
    order: Literal["asc", "desc"]


class FileBatchCreateParams(TypedDict, total=False):
    """Files to work in together, at most 500: `file_ids` with the same options for all, or `files` with their own."""

    attributes: dict[str, str | float | bool] | None
    chunking_strategy: FileChunkingStrategyParam
    file_ids: Sequence[str]
    files: Iterable[File]


class File(FileCreateParams, total=False):
    """A file of a batch, with options of its own."""


class FileBatchListFilesParams(TypedDict, total=False):
    """Which files of a batch to list; `after` and `before` are ids to go on from."""

    vector_store_id: Required[str]
    after: str
    before: str
    filter: Literal["in_progress", "completed", "failed", "cancelled"]
    limit: int
    order: Literal["asc", "desc"]

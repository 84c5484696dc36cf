"""The requests of `vector_stores.files` and `vector_stores.file_batches`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypedDict

from ..file_chunking_strategy_params import FileChunkingStrategyParam


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

"""What `vector_stores` answers: collections of files that can be searched by meaning."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ..model import Model
from .shared import Metadata


class VectorStore(Model):
    """A collection of files. `completed` means that all of them were worked in (or failed): see `file_counts`."""

    id: str
    created_at: int  # Unix seconds
    file_counts: FileCounts
    last_active_at: int | None = None  # Unix seconds
    metadata: Metadata | None = None
    name: str
    object: Literal["vector_store"]
    status: Literal["expired", "in_progress", "completed"]
    usage_bytes: int
    expires_after: ExpiresAfter | None = None
    expires_at: int | None = None  # Unix seconds


class FileCounts(Model):
    """How many files are in which state."""

    cancelled: int
    completed: int
    failed: int
    in_progress: int
    total: int


class ExpiresAfter(Model):
    """Days without use until the store is gone."""

    anchor: Literal["last_active_at"]
    days: int


class VectorStoreDeleted(Model):
    """The answer to deleting a store; its files stay."""

    id: str
    deleted: bool
    object: Literal["vector_store.deleted"]


class VectorStoreSearchResponse(Model):
    """Pieces of one file that fit a query, and how well."""

    attributes: dict[str, str | float | bool] | None = None
    content: list[Content]
    file_id: str
    filename: str
    score: float  # 0 to 1


class Content(Model):
    """The text of a piece."""

    text: str
    type: Literal["text"]


# ---------------------------------------------------------------------- how a file was cut into the pieces that a vector store searches


class StaticFileChunkingStrategy(Model):
    """Pieces of a fixed size, in tokens, each repeating the end of the one before."""

    chunk_overlap_tokens: int
    max_chunk_size_tokens: int


class StaticFileChunkingStrategyObject(Model):
    """Cut as `static` says."""

    static: StaticFileChunkingStrategy
    type: Literal["static"]


class OtherFileChunkingStrategyObject(Model):
    """Cut in a way that was not recorded; files from before there was a choice."""

    type: Literal["other"]


# Told apart by `type`.
FileChunkingStrategy: TypeAlias = Union[StaticFileChunkingStrategyObject, OtherFileChunkingStrategyObject]

"""The requests of `vector_stores`. Those for the files in a store are in the subpackage."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from .shared import Metadata
from .shared_params import ComparisonFilter, CompoundFilter

# ---------------------------------------------------------------------- how a file is to be cut into the pieces that a vector store searches


class StaticFileChunkingStrategyObjectParam(TypedDict, total=False):
    """Cut as `static` says."""

    static: Required[StaticFileChunkingStrategyParam]
    type: Required[Literal["static"]]


class StaticFileChunkingStrategyParam(TypedDict, total=False):
    """Pieces of 100 to 4096 tokens; the overlap is at most half of that."""

    chunk_overlap_tokens: Required[int]
    max_chunk_size_tokens: Required[int]


class AutoFileChunkingStrategyParam(TypedDict, total=False):
    """Leave it to the server: 800 tokens with an overlap of 400."""

    type: Required[Literal["auto"]]


# Told apart by `type`.
FileChunkingStrategyParam: TypeAlias = Union[AutoFileChunkingStrategyParam, StaticFileChunkingStrategyObjectParam]


# ---------------------------------------------------------------------- the requests of `vector_stores`


class VectorStoreCreateParams(TypedDict, total=False):
    """A store to make, from files by id or empty. `chunking_strategy` is for those files."""

    chunking_strategy: FileChunkingStrategyParam
    description: str
    expires_after: ExpiresAfter
    file_ids: Sequence[str]
    metadata: Metadata | None
    name: str


class ExpiresAfter(TypedDict, total=False):
    """Deletes the store after so many days (1 to 365) without use."""

    anchor: Required[Literal["last_active_at"]]
    days: Required[int]


class VectorStoreListParams(TypedDict, total=False):
    """Which stores to list; `after` and `before` are ids to go on from."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]


class VectorStoreSearchParams(TypedDict, total=False):
    """What to look for, in which files (by their attributes), and how many results (1 to 50)."""

    query: Required[str | Sequence[str]]
    filters: Filters
    max_num_results: int
    ranking_options: RankingOptions
    rewrite_query: bool


# A comparison of one attribute, or several joined by `and`/`or`.
Filters: TypeAlias = Union[ComparisonFilter, CompoundFilter]


class RankingOptions(TypedDict, total=False):
    """How results are ordered, and which score (0 to 1) they need at least."""

    ranker: Literal["none", "auto", "default-2024-11-15"]
    score_threshold: float


class VectorStoreUpdateParams(TypedDict, total=False):
    """What to change of a store."""

    expires_after: ExpiresAfter | None
    metadata: Metadata | None
    name: str | None

"""The file search tool; on its own because its `Filters` are not those of web search."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..shared_params import ComparisonFilter, CompoundFilter


class FileSearchToolParam(TypedDict, total=False):
    """Lets the model search your vector stores; `filters` test the attributes that files were given there."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    filters: Filters | None
    max_num_results: int
    ranking_options: RankingOptions


class RankingOptions(TypedDict, total=False):
    """How hits are ranked; those below `score_threshold` (0 to 1) are dropped."""

    hybrid_search: RankingOptionsHybridSearch
    ranker: Literal["auto", "default-2024-11-15"]
    score_threshold: float


class RankingOptionsHybridSearch(TypedDict, total=False):
    """How much closeness in meaning counts against matching words."""

    embedding_weight: Required[float]
    text_weight: Required[float]


Filters: TypeAlias = Union[ComparisonFilter, CompoundFilter]

"""The query of `evals.runs.output_items.list`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class OutputItemListParams(TypedDict, total=False):
    """`status` keeps only rows that passed, or only those that failed."""

    eval_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]
    status: Literal["fail", "pass"]

"""Which items of a subagent's turn, a page at a time."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class ItemListParams(TypedDict, total=False):
    """Which items."""

    session_id: Required[str]
    subagent_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]

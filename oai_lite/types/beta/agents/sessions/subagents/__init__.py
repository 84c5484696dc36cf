"""Which items and turns of a session's subagent, a page at a time."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from . import turns as turns


class ItemListParams(TypedDict, total=False):
    """Which items."""

    session_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]


class TurnListParams(ItemListParams, total=False):
    """Which turns."""

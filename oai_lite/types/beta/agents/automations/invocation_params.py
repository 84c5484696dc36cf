"""Which runs, a page at a time."""

from __future__ import annotations

from typing import Literal, TypedDict


class InvocationListParams(TypedDict, total=False):
    """Which runs, a page at a time."""

    after: str
    limit: int
    order: Literal["asc", "desc"]

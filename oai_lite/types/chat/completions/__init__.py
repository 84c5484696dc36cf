"""The request for the messages of a stored completion."""

from __future__ import annotations

from typing import Literal, TypedDict


class MessageListParams(TypedDict, total=False):
    """Which messages to list; `after` is the id of the last one already seen."""

    after: str
    limit: int
    order: Literal["asc", "desc"]

"""What requests about ChatKit threads say."""

from __future__ import annotations

from typing import Literal, TypedDict


class ThreadListItemsParams(TypedDict, total=False):
    """Parameters of `chatkit.threads.list_items`."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]


class ThreadListParams(TypedDict, total=False):
    """Parameters of `chatkit.threads.list`; `user` leaves out the threads of others."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
    user: str

"""What a connection says."""

from __future__ import annotations

from typing import Required, TypedDict


class RealtimeConnectParams(TypedDict, total=False):
    """Parameters of a connection."""

    model: Required[str]

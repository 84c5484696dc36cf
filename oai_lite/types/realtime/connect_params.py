"""The parameters of `realtime.connect`."""

from __future__ import annotations

from typing import TypedDict


class RealtimeConnectParams(TypedDict, total=False):
    """The model to open a session with, or the call to join."""

    call_id: str
    model: str

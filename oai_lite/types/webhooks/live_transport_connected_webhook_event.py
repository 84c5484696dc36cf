"""The webhook event of a connection to a live session."""

from __future__ import annotations

from typing import Literal

from ...model import Model


class LiveTransportConnectedWebhookEvent(Model):
    """A client has connected to a live session."""

    id: str
    created_at: int  # Unix seconds
    data: Data
    object: Literal["event"]
    type: Literal["live.transport.connected"]


class Data(Model):
    """The session, and how it was connected to."""

    session_id: str
    type: Literal["webrtc"]

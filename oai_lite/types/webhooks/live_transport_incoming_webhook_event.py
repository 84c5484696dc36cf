"""The webhook event of someone asking for a live session."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .live_call_incoming_webhook_event import DataSipHeader as DataSipHeader


class LiveTransportIncomingWebhookEvent(Model):
    """A client, so far always a telephone call, asks to be let into a live session."""

    id: str
    created_at: int  # Unix seconds
    data: Data
    type: Literal["live.transport.incoming"]
    object: Literal["event"] | None = None


class Data(Model):
    """The session, and what the SIP INVITE said."""

    session_id: str
    sip_headers: list[DataSipHeader]
    type: Literal["sip"]
    sip_media_security: Literal["rtp", "srtp"] | str | None = None

"""The webhook event of a telephone call for a realtime session."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .live_call_incoming_webhook_event import DataSipHeader as DataSipHeader


class RealtimeCallIncomingWebhookEvent(Model):
    """A telephone call (SIP) arrived. Answer it with `realtime.calls.accept(data.call_id, …)`, or reject it."""

    id: str
    created_at: int  # Unix seconds
    data: Data
    type: Literal["realtime.call.incoming"]
    object: Literal["event"] | None = None


class Data(Model):
    """The call, and what the SIP INVITE said."""

    call_id: str
    sip_headers: list[DataSipHeader]
    sip_media_security: Literal["rtp", "srtp"] | str | None = None

"""The webhook event of a telephone call for a live session."""

from __future__ import annotations

from typing import Literal

from ...model import Model


class LiveCallIncomingWebhookEvent(Model):
    """A telephone call (SIP) arrived for a live session."""

    id: str
    created_at: int  # Unix seconds
    data: Data
    type: Literal["live.call.incoming"]
    object: Literal["event"] | None = None


class Data(Model):
    """The session, and what the SIP INVITE said."""

    session_id: str
    sip_headers: list[DataSipHeader]
    sip_media_security: Literal["rtp", "srtp"] | str | None = None


class DataSipHeader(Model):
    """A header of the SIP INVITE."""

    name: str
    value: str

"""The parameters of `realtime.calls`."""

from __future__ import annotations

from typing import Required, TypedDict

from .session_params import RealtimeSessionCreateRequestParam


class CallAcceptParams(RealtimeSessionCreateRequestParam, total=False):
    """The session that answers the call."""


class CallCreateParams(TypedDict, total=False):
    """The SDP offer of the other side, and the session that it is to meet."""

    sdp: Required[str]
    session: RealtimeSessionCreateRequestParam


class CallReferParams(TypedDict, total=False):
    """Where the call goes on."""

    target_uri: Required[str]  # `tel:` or `sip:`


class CallRejectParams(TypedDict, total=False):
    """The SIP status to refuse with."""

    status_code: int

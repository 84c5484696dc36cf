"""A short-lived secret that opens one realtime session."""

from __future__ import annotations

from typing import TypeAlias, Union

from ...model import Model
from .realtime_session_create_response import RealtimeSessionCreateResponse
from .session import RealtimeTranscriptionSessionCreateResponse


class ClientSecretCreateResponse(Model):
    """A short-lived secret (`value`) for a browser or an app to connect with in place of your key, and the session
    that it opens.
    """

    expires_at: int  # Unix seconds
    session: Session
    value: str


Session: TypeAlias = Union[RealtimeSessionCreateResponse, RealtimeTranscriptionSessionCreateResponse]

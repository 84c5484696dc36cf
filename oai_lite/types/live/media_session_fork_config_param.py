"""The configuration of a fork over WebRTC."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .delegation_params import ResponsesDelegationUpdateConfigParam
from .session_params import ClientConfigParam


class MediaSessionForkConfigParam(TypedDict, total=False):
    """What a fork over WebRTC sets for itself."""

    client: ClientConfigParam
    delegation: Delegation
    store: bool


class Delegation(TypedDict, total=False):
    """Changes to how work is handed to the Responses API."""

    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam

"""The parameters of `realtime.client_secrets.create`."""

from __future__ import annotations

from typing import Literal, TypedDict

from .client_events_params import Session as Session


class ClientSecretCreateParams(TypedDict, total=False):
    """For how long the secret is good, and the session that it opens."""

    expires_after: ExpiresAfter
    session: Session


class ExpiresAfter(TypedDict, total=False):
    """The life of the secret, counted from now."""

    anchor: Literal["created_at"]
    seconds: int  # 10 to 7200

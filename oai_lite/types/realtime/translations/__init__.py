"""The parameters of `realtime.translations.client_secrets.create`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ..realtime_params import RealtimeTranslationSessionCreateRequestParam


class ClientSecretCreateParams(TypedDict, total=False):
    """The translation session that the secret opens, and for how long it does."""

    session: Required[RealtimeTranslationSessionCreateRequestParam]
    expires_after: ExpiresAfter


class ExpiresAfter(TypedDict, total=False):
    """The life of the secret, counted from now."""

    anchor: Literal["created_at"]
    seconds: int

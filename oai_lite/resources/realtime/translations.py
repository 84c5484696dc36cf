"""Realtime sessions that translate speech while it is spoken."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ... import types
from ...declared import ConnectOptions
from ...endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, post

if TYPE_CHECKING:
    from ...sessions.connection import ConnectionManager
    from ...sessions.speech import TranslationsConnection


class ClientSecrets(Resource[M]):
    """Short-lived secrets for browsers and apps, which must not see the API key."""

    if TYPE_CHECKING:
        with_raw_response: ClientSecrets[Raw[M]]
        with_streaming_response: ClientSecrets[Streamed[M]]

    @post("/realtime/translations/client_secrets")
    def create(
        self,
        *,
        session: types.realtime.RealtimeTranslationSessionCreateRequestParam,
        expires_after: types.realtime.translations.ExpiresAfter = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.realtime.RealtimeTranslationClientSecretCreateResponse:
        """Make a secret (`value`) with which a client opens this one translation session."""
        ...


class Translations(Resource[M]):
    """Speech in one language in, speech in another out."""

    if TYPE_CHECKING:
        with_raw_response: Translations[Raw[M]]
        with_streaming_response: Translations[Streamed[M]]

    @cached_property
    def client_secrets(self) -> ClientSecrets[M]:
        """Secrets that open a session."""
        return ClientSecrets(self)

    def connect(self, model: str, **options: Unpack[ConnectOptions]) -> ConnectionManager[M, TranslationsConnection[M]]:
        """A session over a WebSocket that translates speech while it is spoken; see `realtime.connect`."""
        from ...sessions.connection import ConnectionManager
        from ...sessions.speech import TranslationsConnection

        return ConnectionManager(self, TranslationsConnection, "/realtime/translations", {"model": model}, options)

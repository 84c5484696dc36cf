"""Google Vertex AI: authorises what `providers.vertex` describes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..hooks import hookimpl

if TYPE_CHECKING:
    from ..config import Config
    from ..hooks import Auth, Prepare


class Plugin:
    """Claims every config whose provider is called "vertex"."""

    @hookimpl
    def oai_lite_auth(self, config: Config) -> Auth | None:
        """See `Hooks.oai_lite_auth`."""
        auth: Auth | None = self._auth(config)
        return auth

    @hookimpl
    def oai_lite_prepare(self, config: Config) -> Prepare | None:
        """See `Hooks.oai_lite_prepare`."""
        auth = self._auth(config)
        return auth.with_project if auth is not None and auth.project is None else None

    def _auth(self, config: Config) -> Any:
        provider: Any = config.provider
        if getattr(provider, "name", None) != "vertex":
            return None
        if provider.auth is None:
            from ._vertex.auth import VertexAuth

            made = VertexAuth(provider, config)
            provider.__dict__.setdefault("auth", made)  # atomic
        return provider.auth

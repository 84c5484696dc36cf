"""Google Vertex AI: authorises what `providers.vertex` describes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import ArgumentError
from ..hooks import hookimpl

if TYPE_CHECKING:
    from ..config import Config
    from ..hooks import Prepare
    from ._vertex.auth import VertexAuth


class Plugin:
    """Claims every config whose provider is called "vertex"."""

    @hookimpl
    def oai_lite_prepare(self, config: Config) -> Prepare | None:
        """See `Hooks.oai_lite_prepare`. Only the metadata server may know the project."""
        auth = self.oai_lite_auth(config)
        return None if auth is None or auth.project is not None else auth.with_project

    @hookimpl
    def oai_lite_auth(self, config: Config) -> VertexAuth | None:
        """See `Hooks.oai_lite_auth`. All clients of one provider share its tokens."""
        provider: Any = config.provider
        if getattr(provider, "name", None) != "vertex":
            return None
        for name in ("organization", "project"):
            if getattr(config, name) is not None:
                raise ArgumentError(
                    f"{name}: OpenAI's own service has them; for Google's project there is vertex(project=…)"
                )
        made: VertexAuth | None = provider.auth
        if made is None:
            from ._vertex.auth import VertexAuth

            made = vars(provider).setdefault("auth", VertexAuth(provider, config))  # atomic
        return made

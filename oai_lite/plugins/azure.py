"""Azure OpenAI: paths of deployments, and the key as Azure takes it (`api-key`). The client's face is `oai_lite.lib.azure`.

It says yes to the options of `AzureOpenAI` only, known by their `azure_endpoint`. Tokens are the plugin `azure_ad`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..hooks import hookimpl

if TYPE_CHECKING:
    from ..config import Config
    from ..hooks import Auth, Observer, Prepare


class Plugin:
    """Claims every config of an `AzureOpenAI`."""

    @hookimpl
    def oai_lite_auth(self, config: Config) -> Auth | None:
        """See `Hooks.oai_lite_auth`."""
        if not hasattr(config, "azure_endpoint") or config.api_key is None:
            return None
        from ._azure.auth import KeyAuth

        return KeyAuth(config.api_key)

    @hookimpl
    def oai_lite_prepare(self, config: Config) -> Prepare | None:
        """See `Hooks.oai_lite_prepare`."""
        if not hasattr(config, "azure_endpoint"):
            return None
        from ._azure.routes import router

        return router(config)  # type: ignore[arg-type]  # hooks see every config; this one is Azure's

    @hookimpl
    def oai_lite_observe(self, config: Config) -> Observer | None:
        """See `Hooks.oai_lite_observe`."""
        if not hasattr(config, "azure_endpoint"):
            return None
        from ._azure.routes import explainer

        return explainer(config)  # type: ignore[arg-type]  # hooks see every config; this one is Azure's

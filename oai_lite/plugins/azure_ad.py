"""Microsoft Entra ID (Azure AD) for Azure OpenAI: a token, a function that gives one, or a credential of `oai_lite.lib.azure`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..hooks import hookimpl

if TYPE_CHECKING:
    from ..config import Config
    from ..hooks import Auth


class Plugin:
    """Claims every config that has a token or what gives one."""

    @hookimpl
    def oai_lite_auth(self, config: Config) -> Auth | None:
        """See `Hooks.oai_lite_auth`."""
        token = getattr(config, "azure_ad_token", None)
        provider = getattr(config, "azure_ad_token_provider", None)
        if token is None and provider is None:
            return None
        if (
            provider is not None and hasattr(provider, "auth") and hasattr(provider, "with_scope")
        ):  # a credential of ours
            from urllib.parse import urlsplit

            auth: Auth = provider.auth(urlsplit(config.base_url).hostname)
            return auth
        from ..auth.bearer import BearerAuth

        return BearerAuth(token, provider, ("azure_ad_token", "azure_ad_token_provider"))

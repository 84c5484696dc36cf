"""Amazon Bedrock: clients made with `provider=bedrock(…)`, or as `BedrockOpenAI`. See `oai_lite.providers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..hooks import hookimpl

if TYPE_CHECKING:
    from ..config import Config
    from ..hooks import Auth


class Plugin:
    """Claims every config whose provider is Bedrock."""

    @hookimpl
    def oai_lite_auth(self, config: Config) -> Auth | None:
        """See `Hooks.oai_lite_auth`."""
        provider: Any = config.provider
        if provider is None or provider.name != "bedrock":
            return None
        auth: Auth = provider.auth()
        return auth

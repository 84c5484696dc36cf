"""Amazon Bedrock: clients made with `provider=bedrock(…)`, or as `BedrockOpenAI`. See `oai_lite.providers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..hooks import hookimpl

if TYPE_CHECKING:
    from typing import TypeGuard

    from ..config import Config
    from ..hooks import Auth, Prepare
    from ._bedrock.config import Bedrock

    class _BedrockConfig(Config):
        provider: Bedrock


class Plugin:
    """Claims every config whose provider is Bedrock, and writes its requests' URLs as they are signed."""

    @hookimpl
    def oai_lite_auth(self, config: Config) -> Auth | None:
        """See `Hooks.oai_lite_auth`."""
        return config.provider.auth() if _is_ours(config) else None

    @hookimpl
    def oai_lite_prepare(self, config: Config) -> Prepare | None:
        """See `Hooks.oai_lite_prepare`."""
        return config.provider.prepare if _is_ours(config) else None


def _is_ours(config: Config) -> TypeGuard[_BedrockConfig]:
    return getattr(config.provider, "name", None) == "bedrock"

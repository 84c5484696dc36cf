"""Amazon Bedrock: clients made with `provider=bedrock(…)`, or as `BedrockOpenAI`. See `oai_lite.providers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..hooks import hookimpl

if TYPE_CHECKING:
    from ..config import Config
    from ..hooks import Auth, Prepare
    from ._bedrock.config import Bedrock


class Plugin:
    """Claims every config whose provider is Bedrock, and writes its requests' URLs as they are signed."""

    @hookimpl
    def oai_lite_auth(self, config: Config) -> Auth | None:
        """See `Hooks.oai_lite_auth`."""
        ours = _ours(config)
        return None if ours is None else ours.auth()

    @hookimpl
    def oai_lite_prepare(self, config: Config) -> Prepare | None:
        """See `Hooks.oai_lite_prepare`."""
        ours = _ours(config)
        return None if ours is None else ours.prepare


def _ours(config: Config) -> Bedrock | None:
    provider: Any = config.provider
    return provider if getattr(provider, "name", None) == "bedrock" else None

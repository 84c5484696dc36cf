"""Amazon Bedrock: clients made with `provider=bedrock(…)`, or as `BedrockOpenAI`. See `oai_lite.providers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ..hooks import hookimpl

if TYPE_CHECKING:
    from ..config import Config
    from ..hooks import Auth, Prepare


class Plugin:
    """Claims every config whose provider is Bedrock, and writes its requests' URLs as they are signed."""

    @hookimpl
    def oai_lite_auth(self, config: Config) -> Auth | None:
        """See `Hooks.oai_lite_auth`."""
        provider = _ours(config)
        return None if provider is None else cast("Auth", provider.auth())

    @hookimpl
    def oai_lite_prepare(self, config: Config) -> Prepare | None:
        """See `Hooks.oai_lite_prepare`."""
        if _ours(config) is None:
            return None
        from ._bedrock.auth import prepare

        return prepare


def _ours(config: Config) -> Any:
    return config.provider if getattr(config.provider, "name", None) == "bedrock" else None

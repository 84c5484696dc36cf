"""A span of OpenTelemetry for each call, in the terms of its conventions for generative AI. The machinery is `_otel`.

Asked for by name: `OpenAI(plugins=["otel"])` or `OAI_LITE_PLUGINS=otel`. It needs opentelemetry-api (the extra `otel`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..hooks import hookimpl

if TYPE_CHECKING:
    from ..config import Config
    from ..hooks import Observer, Prepare


class Plugin:
    """Claims a client that names it."""

    @hookimpl
    def oai_lite_observe(self, config: Config) -> Observer | None:
        """See `Hooks.oai_lite_observe`."""
        return _machinery().observer(config) if "otel" in config.plugins else None

    @hookimpl
    def oai_lite_prepare(self, config: Config) -> Prepare | None:
        """See `Hooks.oai_lite_prepare`."""
        return _machinery().propagate if "otel" in config.plugins else None


def _machinery() -> Any:
    try:
        from . import _otel
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "opentelemetry":
            raise
        from ..errors import PluginError

        raise PluginError(
            "plugins: 'otel' needs opentelemetry-api, which is not installed: pip install 'oai-lite[otel]'"
        ) from error
    return _otel

"""The asynchronous transport over aiohttp: `AsyncOpenAI(transport="aiohttp")`, after `pip install oai-lite[aiohttp]`.

For programs that want one event loop and no threads. It keeps the promises of the built-in transport, except that a connection, and
so a stream, belongs to the event loop that it was opened in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..hooks import hookimpl

if TYPE_CHECKING:
    from ..config import Config
    from ..hooks import AsyncTransport


class Plugin:
    """Answers configs that ask for it."""

    @hookimpl
    def oai_lite_transport(self, config: Config) -> AsyncTransport | None:
        """See `Hooks.oai_lite_transport`."""
        if config.transport != "aiohttp":
            return None
        from ..errors import ArgumentError, MissingPluginError

        if not config.asynchronous:
            raise ArgumentError(
                "transport='aiohttp' is asynchronous: it is for AsyncOpenAI; leave it out of a synchronous client"
            )
        if config.http_client is not None:
            raise ArgumentError(
                "http_client= is a urllib3 PoolManager, which transport='aiohttp' cannot use; leave one of them out "
                "(ca_bundle=, client_cert=, ssl_context= and proxy= work with both)"
            )
        try:
            import aiohttp  # noqa: F401
        except ImportError as error:
            raise MissingPluginError(
                f"transport='aiohttp' needs aiohttp 3.13 or later ({error}): pip install oai-lite[aiohttp], or leave "
                "transport= out, which needs nothing"
            ) from error
        from ._aiohttp import AiohttpTransport

        return AiohttpTransport(config)

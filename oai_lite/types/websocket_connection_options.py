"""How a WebSocket is opened and kept: what `websocket_connection_options` of every `connect` takes.

The names are those of the package websockets, which says more about each. What differs from its defaults is said here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias, TypedDict


class SyncWebSocketConnectionOptions(TypedDict, total=False):
    """For the synchronous client."""

    extensions: Sequence[Any] | None
    subprotocols: Sequence[Any] | None
    compression: str | None  # "deflate"; None, the default, where max_size is None
    max_size: int | None  # bytes of a message from the server; None, the default: no limit
    max_queue: (
        int | None | tuple[int | None, int | None]
    )  # frames that wait to be received (16), then the server has to
    open_timeout: float | None  # seconds for one attempt to connect, TLS and proxy included (10)
    ping_interval: (
        float | None
    )  # seconds between pings (20), which keep NATs and proxies from forgetting the connection
    ping_timeout: float | None  # seconds to wait for a pong; None, the default: for ever, see docs/realtime.md
    close_timeout: float | None  # seconds to wait for the server's goodbye (10)
    proxy: str | None  # instead of the client's; None for none at all


class WebSocketConnectionOptions(SyncWebSocketConnectionOptions, total=False):
    """For the asynchronous client."""

    write_limit: int | tuple[int, int | None]  # bytes in the write buffer from which on `send` waits (32 KiB)


WebsocketConnectionOptions: TypeAlias = WebSocketConnectionOptions

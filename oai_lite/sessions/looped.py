"""The asynchronous opener, on the event loop that it is used in."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from websockets.asyncio.client import connect
from websockets.exceptions import InvalidProxy as InvalidProxy  # new in 15.0, as is what else is needed of it

from ..transports.connection import keep_alive

if TYPE_CHECKING:
    from collections.abc import Mapping

    from websockets.asyncio.client import ClientConnection


class _Connect(connect):
    """Without redirects of its own: the pipeline's keep credentials from other hosts."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


class AsyncOpener:
    """See `session.Opener`."""

    def __init__(self) -> None:
        self._woken = asyncio.Event()

    async def open(self, url: str, options: Mapping[str, Any]) -> ClientConnection:
        """Connect."""
        connection = await _Connect(url, **options)
        keep_alive(connection.transport.get_extra_info("socket"))
        return connection

    async def pause(self, seconds: float) -> None:
        """Wait, or until `wake`."""
        try:
            await asyncio.wait_for(self._woken.wait(), seconds)
        except TimeoutError:
            pass

    def wake(self) -> None:
        """End the pause."""
        self._woken.set()

    async def settle(self, result: Any) -> Any:
        """What a handler that is async comes to."""
        return await result

    async def close(self, socket: ClientConnection, code: int, reason: str) -> None:
        """Say goodbye, in time: somebody who is stuck in sending would keep it waiting."""
        try:
            async with asyncio.timeout(socket.close_timeout):
                await socket.close(code, reason)
        except TimeoutError:
            self.abort(socket)
            await socket.wait_closed()

    def abort(self, socket: ClientConnection) -> None:
        """Give a connection up at once, from any thread."""
        try:
            socket.loop.call_soon_threadsafe(socket.transport.abort)
        except RuntimeError:
            pass  # its loop is closed, and with that the connection

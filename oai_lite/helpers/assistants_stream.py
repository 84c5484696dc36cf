"""`beta.threads.runs.stream` and its like: their requests, and the managers that they give in either colour."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .assistants import AssistantEventHandler, AsyncAssistantEventHandler
from .streams import plain_only

if TYPE_CHECKING:
    from types import TracebackType

H = TypeVar("H")


class AssistantStreamManager(Generic[H]):
    """What `runs.stream()` gives: use it in `with`. The request is sent on entering, which gives the handler."""

    def __init__(self, send: Callable[[], Any], event_handler: H) -> None:
        self._send = send
        self._handler = event_handler

    def __enter__(self) -> H:
        handler: Any = self._handler
        handler._begin(self._send())
        return self._handler

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        cast("Any", self._handler).close()


class AsyncAssistantStreamManager(Generic[H]):
    """What `runs.stream()` gives: use it in `async with`. The request is sent on entering, which gives the handler."""

    def __init__(self, send: Callable[[], Any], event_handler: H) -> None:
        self._send = send
        self._handler = event_handler

    async def __aenter__(self) -> H:
        handler: Any = self._handler
        handler._begin(await self._send())
        return self._handler

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await cast("Any", self._handler).close()


def stream(owner: Any, method: str, mark: str, arguments: dict[str, Any]) -> Any:
    """The manager of a run's stream, with these arguments of `method` and maybe a handler among them."""
    plain_only(owner, mark, arguments)
    client = owner._client
    handler = arguments.pop("event_handler", None)
    endpoint = getattr(type(owner), method)
    call = endpoint.make((), {**arguments, "stream": True})
    call.headers = {
        **(call.headers or {}),
        "X-Stainless-Stream-Helper": mark,
        "X-Stainless-Custom-Event-Handler": "true" if handler is not None else "false",
    }
    base: Any = AsyncAssistantEventHandler if client._asynchronous else AssistantEventHandler
    if handler is None:
        handler = base()
    elif not isinstance(handler, base):
        raise TypeError(f"{mark}: event_handler must be of {base.__name__}, got {type(handler).__name__}")
    manager: Any = AsyncAssistantStreamManager if client._asynchronous else AssistantStreamManager
    return manager(lambda: client._start(call, "plain"), handler)

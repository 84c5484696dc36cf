"""Events of sessions: what is said to one, and what it tells as it happens.

An `error` among the events is one of them, not the stream's end. A stream that ends while the session, as last reported, is still
at work was cut off.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from types import MethodType
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, Unpack, overload

from .... import types
from ....call import Call
from ....ending import Ending
from ....endpoint import OMIT, Async, Endpoint, M, Raw, RequestOptions, Resource, Streamed, Sync, post
from ....resource import Method
from .base import AgentsResource, safe_with_key

if TYPE_CHECKING:
    from ....response import APIResponse, AsyncAPIResponse, LegacyAPIResponse
    from ....stream import AsyncStream, Stream

P = ParamSpec("P")
T = TypeVar("T")


class SessionEnding(Ending):
    """A session's events: complete unless the session, as last reported, is at work. `partial` is the session."""

    usage: Any

    def __init__(self) -> None:
        super().__init__()
        self.session: Any = None

    def holds_errors(self, name: str | None) -> bool:
        """Errors are events."""
        return True

    def saw(self, item: Any) -> None:
        """Take an item in."""
        super().saw(item)
        session = item.__dict__.get("session")
        if isinstance(session, types.beta.AgentSession):
            self.session = session
            self.usage = session.usage or self.usage

    def complete(self) -> bool:
        """Whether the body may end here."""
        return super().complete() and (self.session is None or self.session.status != "in_progress")

    def partial(self) -> Any:
        """The session as last reported."""
        return self.session


def _streamed(call: Call) -> None:
    call.stream = call.on_demand = call.union = True
    call.item = call.result
    call.ending = SessionEnding


class StreamOnlyEndpoint(Method, Generic[P, T]):
    """A GET whose answer is always a stream; the declared result is one event."""

    def __init__(self, function: Callable[Concatenate[Any, P], T], path: str) -> None:
        self.endpoint: Endpoint[P, T] = Endpoint(function, "GET", path, accept="text/event-stream", shape=_streamed)
        self.dress(function, self.endpoint._start)

    def __set_name__(self, owner: type[Resource[Any]], name: str) -> None:
        self.endpoint.__set_name__(owner, name)

    @overload
    def __get__(self, owner: None, kind: Any = None) -> StreamOnlyEndpoint[P, T]: ...
    @overload
    def __get__(self, owner: Resource[Sync], kind: Any = None) -> Callable[P, Stream[T]]: ...
    @overload
    def __get__(self, owner: Resource[Async], kind: Any = None) -> Callable[P, Coroutine[Any, Any, AsyncStream[T]]]: ...
    @overload
    def __get__(self, owner: Resource[Raw[Sync]], kind: Any = None) -> Callable[P, LegacyAPIResponse[Stream[T]]]: ...
    @overload
    def __get__(
        self, owner: Resource[Raw[Async]], kind: Any = None
    ) -> Callable[P, Coroutine[Any, Any, LegacyAPIResponse[AsyncStream[T]]]]: ...
    @overload
    def __get__(
        self, owner: Resource[Streamed[Sync]], kind: Any = None
    ) -> Callable[P, AbstractContextManager[APIResponse[Stream[T]]]]: ...
    @overload
    def __get__(
        self, owner: Resource[Streamed[Async]], kind: Any = None
    ) -> Callable[P, AbstractAsyncContextManager[AsyncAPIResponse[AsyncStream[T]]]]: ...
    def __get__(self, owner: Any, kind: Any = None) -> Any:
        return self if owner is None else MethodType(self._bound, owner)


def streaming(path: str) -> Callable[[Callable[Concatenate[Any, P], T]], StreamOnlyEndpoint[P, T]]:
    """A GET whose answer is always a stream of what is declared as the result."""
    return lambda function: StreamOnlyEndpoint(function, path)


class Events(AgentsResource[M]):
    """What is said to a session, and what it tells as it happens."""

    if TYPE_CHECKING:
        with_raw_response: Events[Raw[M]]
        with_streaming_response: Events[Streamed[M]]

    @post(
        "/agents/sessions/{session_id}/events",
        as_headers={"idempotency_key": "Idempotency-Key"},
        starts_work=True,
        shape=safe_with_key,
    )
    def create(
        self,
        session_id: str,
        *,
        events: Iterable[types.beta.AgentSessionInputParam],
        idempotency_key: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Say something to a session: messages, results of functions, answers to what it asks, or `cancel`.

        It is only accepted here; what comes of it is in the events and the items. With an `idempotency_key`, which the server takes
        once, it is sent again if the first request may have been lost.
        """
        ...

    @streaming("/agents/sessions/{session_id}/events")
    def stream(
        self, session_id: str, *, include_obfuscation: bool = OMIT, **options: Unpack[RequestOptions]
    ) -> types.beta.AgentSessionEvent:
        """A `Stream` of the session's events from now on. Errors among them are events, too.

        To say something and follow what comes of it, use `sessions.stream`.
        """
        ...

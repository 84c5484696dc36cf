"""The face of a session, in both colours: the connection, and the manager that `connect` gives.

A method is declared once, as elsewhere: `@verb` makes one of a flow, `@sends("session.update")` one of a signature that names an
event's fields. `Part[Sync]` gives plain methods, `Part[Async]` coroutines, for type checkers as at run time.
"""

from __future__ import annotations

import types as python_types
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, overload

from ..call import Call
from ..declared import ConnectOptions, Declared
from ..decode import decoder, evaluate
from ..errors import MissingPluginError, OpenAIError
from ..flow import Flow
from ..parts import near
from ..request import NOT_GIVEN, given, mapping_of
from ..resource import Async, Method, Sync
from ..types.websocket_connection_options import WebSocketConnectionOptions
from .handshake import opened, socket_core
from .session import (
    END,
    Handlers,
    Outbox,
    Policy,
    Session,
    Socket,
    dispatch,
    encode_event,
    parse_message,
)

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from ..engine import Engine
    from ..resource import Resource
    from .session import Opener

M = TypeVar("M")
P = ParamSpec("P")
T = TypeVar("T")
E = TypeVar("E")  # the server's events
S = TypeVar("S")  # what can be sent
C = TypeVar("C", bound="Connection[Any, Any, Any]")
H = TypeVar("H", bound=Callable[..., Any])


class Part(Generic[M]):
    """A group of methods of a connection."""

    _session: Session

    def __init__(self, parent: Part[M]) -> None:
        self._session = parent._session

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class verb(Method, Generic[P, T]):
    """A method made of a flow, in both colours."""

    def __init__(
        self, function: Callable[Concatenate[Any, P], Flow[T]], shown: Callable[..., Any] | None = None
    ) -> None:
        def start(owner: Part[Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
            return owner._session.drive(function(owner, *args, **kwargs))

        self.dress(shown or function, start)

    @overload
    def __get__(self, owner: None, kind: Any = None) -> verb[P, T]: ...
    @overload
    def __get__(self, owner: Part[Sync], kind: Any = None) -> Callable[P, T]: ...
    @overload
    def __get__(self, owner: Part[Async], kind: Any = None) -> Callable[P, Coroutine[Any, Any, T]]: ...
    def __get__(self, owner: Any, kind: Any = None) -> Any:
        return self if owner is None else python_types.MethodType(self._bound, owner)


def sends(kind: str) -> Callable[[Callable[Concatenate[Any, P], None]], verb[P, None]]:
    """A method that sends an event of this type, whose fields are the method's parameters."""

    def declare(function: Callable[Concatenate[Any, P], None]) -> verb[P, None]:
        declared = Declared(function)

        def flow(owner: Part[Any], /, *args: P.args, **kwargs: P.kwargs) -> Flow[None]:
            return owner._session.send(encode_event({"type": kind, **declared.arguments(args, dict(kwargs))}))

        return verb(flow, function)

    return declare


class _Listening:
    """Handlers of events, on connections and their managers."""

    _handlers: Handlers

    @overload
    def on(self, event_type: str, handler: Callable[..., Any]) -> Self: ...
    @overload
    def on(self, event_type: str) -> Callable[[H], H]: ...
    def on(self, event_type: str, handler: Any = None) -> Any:
        """Call the handler with every event of this type that `dispatch_events` gets; `event` stands for all. Without a handler, this
        is a decorator. In the asynchronous client a handler may be async."""
        return self._add(event_type, handler, False)

    @overload
    def once(self, event_type: str, handler: Callable[..., Any]) -> Self: ...
    @overload
    def once(self, event_type: str) -> Callable[[H], H]: ...
    def once(self, event_type: str, handler: Any = None) -> Any:
        """The same for the next one only."""
        return self._add(event_type, handler, True)

    def off(self, event_type: str, handler: Callable[..., Any]) -> Self:
        """Take a handler away."""
        self._handlers.remove(event_type, handler)
        return self

    def _add(self, kind: str, handler: Any, once: bool) -> Any:
        if handler is not None:
            self._handlers.add(kind, handler, once)
            return self

        def register(function: H) -> H:
            self._handlers.add(kind, function, once)
            return function

        return register


class Connection(_Listening, Part[M], Generic[M, E, S]):
    """An open session. Iterating gives events until a normal close (codes 1000, 1001, 1005, or `close()`); any other end is a
    `WebSocketConnectionClosedError`.

    One thread or task may receive at a time, any number may send meanwhile. Cancelling either loses no message.
    """

    def __init__(self, session: Session, handlers: Handlers) -> None:
        self._session = session
        self._handlers = handlers

    @classmethod
    def _reader(cls) -> Callable[[str | bytes], Any]:
        base: Any = cls
        convert = decoder(evaluate(base.__orig_bases__[0].__args__[1].__forward_arg__, cls.__module__))  # what E is
        return lambda data: convert(parse_message(data))

    @verb
    def recv(self) -> Flow[E]:
        """The next event. One of a type unknown here is an `UnknownObject` with all it holds. A message that is not JSON raises
        `APIResponseValidationError`; the events after it can be received all the same."""
        return self._session.event()

    @verb
    def recv_bytes(self) -> Flow[bytes]:
        """The next message as it came; `parse_event` reads it."""
        return self._raw()

    def _raw(self) -> Flow[bytes]:
        message = yield from self._session.receive()
        if self._session.attempt:
            try:
                self._session.progress(parse_message(message))
            except OpenAIError:
                pass
        return message

    @verb
    def send(self, event: S) -> Flow[None]:
        """Send an event, as a dict or an object. While a lost connection is being made again it waits in the queue; on one that is closed
        for good this raises `WebSocketConnectionClosedError`, with the message in `unsent_messages`."""
        return self._session.send(encode_event(event))

    @verb
    def send_raw(self, data: str | bytes) -> Flow[None]:
        """Send a message as it is."""
        return self._session.send(data)

    @verb
    def close(self, *, code: int = 1000, reason: str = "") -> Flow[None]:
        """End the session, and wait for the server to agree, for 10 s at most. Closing twice is no error."""
        return self._session.close(code, reason)

    @verb
    def dispatch_events(self) -> Flow[None]:
        """Receive events and hand each to its handlers (`on`, `once`), in order, until the connection is closed. An `error` event
        that nobody handles is raised as an `APIError`."""
        return dispatch(self._session, self._handlers)

    def parse_event(self, data: str | bytes) -> E:
        """A message that `recv_bytes` gave, as an event."""
        event: E = self._session.read(data)
        return event

    def __iter__(self: Connection[Sync, E, S]) -> Iterator[E]:
        return _Events(self._session)

    def __aiter__(self: Connection[Async, E, S]) -> AsyncIterator[E]:
        return _Events(self._session)


class _Events(Iterator[Any], AsyncIterator[Any]):
    """Iteration in both colours. It goes on after an error, if the caller does."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def __next__(self) -> Any:
        event = self._session.drive(self._session.following())
        if event is END:
            raise StopIteration
        return event

    async def __anext__(self) -> Any:
        event = await self._session.drive(self._session.following())
        if event is END:
            raise StopAsyncIteration
        return event


_CONNECT_NAMES = frozenset(ConnectOptions.__annotations__)
_SOCKET_NAMES = frozenset(WebSocketConnectionOptions.__annotations__)


class ConnectionManager(_Listening, Generic[M, C]):
    """A session that is not open yet: `with` (`async with`) opens and closes it, `enter()` opens it for you to close. Events sent and
    handlers set here beforehand are the connection's."""

    def __init__(
        self,
        owner: Resource[M],
        kind: type[C],
        path: str,
        query: Mapping[str, Any],
        options: ConnectOptions,
        *,
        headers: Mapping[str, str] | None = None,
        queue: int = 1 << 20,
    ) -> None:
        settings = _checked("connect", options, _CONNECT_NAMES)
        self._engine: Engine = owner._client
        self._kind = kind
        self._path = path
        self._query = {name: value for name, value in query.items() if given(value)}
        self._headers = headers or {}
        self._extra = settings.pop("extra_query", None) or {}, settings.pop("extra_headers", None) or {}
        socket = settings.pop("websocket_connection_options", None) or {}
        self._socket = _checked("websocket_connection_options", socket, _SOCKET_NAMES)
        self._timeout = settings.pop("timeout", NOT_GIVEN)
        self._outbox = Outbox(settings.pop("max_queue_size", queue))
        self._policy = Policy(**settings)
        self._handlers = Handlers()
        self._connection: C | None = None

    def send(self, event: Any) -> None:
        """Queue an event; it is sent once the connection is open."""
        self._outbox.add(encode_event(event))

    def _begin(self) -> Any:
        engine = self._engine
        opener = opener_of(engine._asynchronous)
        core = socket_core(engine._core)

        def opening(query: Mapping[str, Any], headers: Mapping[str, Any], again: bool) -> Flow[Socket]:
            call = Call("GET", self._path)
            call.query = self._query
            # An answer that refuses has to be readable as it comes.
            call.headers = {"Upgrade": "websocket", "Accept-Encoding": None, **self._headers}
            call.options = {"extra_query": query, "extra_headers": headers, "timeout": self._timeout}
            if again:
                call.options["max_retries"] = 0  # the session counts itself
            return opened(core, call, opener, self._socket)

        session = Session(opener, opening, self._outbox, self._policy, self._kind._reader(), *self._extra, core.random)
        session.drive = engine._connect().drive

        def flow() -> Flow[C]:
            yield from session.start()
            self._connection = self._kind(session, self._handlers)
            return self._connection

        return engine._drive(flow())

    def _end(self) -> Any:
        assert self._connection is not None
        session = self._connection._session
        return session.drive(session.close(1000, ""))

    @overload
    def enter(self: ConnectionManager[Sync, C]) -> C: ...
    @overload
    def enter(self: ConnectionManager[Async, C]) -> Coroutine[Any, Any, C]: ...
    def enter(self) -> Any:
        """Open the connection, outside of a `with`: closing it is yours to do."""
        return self._begin()

    def __enter__(self: ConnectionManager[Sync, C]) -> C:
        if self._engine._asynchronous:
            raise TypeError(f"connections of {self._engine._config.agent} are for `async with`")
        connection: C = self._begin()
        return connection

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    async def __aenter__(self: ConnectionManager[Async, C]) -> C:
        if not self._engine._asynchronous:
            raise TypeError(f"connections of {self._engine._config.agent} are for `with`, without async")
        connection: C = await self._begin()
        return connection

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._end()


def _checked(where: str, options: Any, known: frozenset[str]) -> dict[str, Any]:
    """The options that were given, if their names are known."""
    values = {name: value for name, value in mapping_of(where, options).items() if given(value)}
    for name in values.keys() - known:
        similar = near(name, known)
        raise TypeError(f"{where}: {name!r} is no option" + (f"; did you mean {similar!r}?" if similar else ""))
    return values


def opener_of(asynchronous: bool) -> Opener:
    """What opens connections in this colour."""
    try:
        if asynchronous:
            from .looped import AsyncOpener

            return AsyncOpener()
        from .threaded import Opener

        return Opener()
    except ImportError as error:
        raise MissingPluginError(
            f"WebSocket sessions need the package websockets, 15 or later ({error}): pip install 'oai-lite[realtime]'"
        ) from error

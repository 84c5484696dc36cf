"""One WebSocket session as decisions: what is sent when, what a close means, when to connect again. No I/O, no clock.

Rules:
- Messages go out in the order of `send`. What cannot be sent now waits, in at most `limit` bytes; what could not be sent in the end
  is on the error.
- A connection is lost in one place: where it is read. Who sends meanwhile queues; who reads connects again, if the caller has asked
  for that (`on_reconnecting`) and the close makes sense of it.
- A new connection gets what waits before anything else, and takes over only when nothing is left: until then all of it counts as
  unsent, since a connection that breaks takes what it was given along.
- The lock is held for decisions only: sending, receiving and closing may happen in several threads.
"""

from __future__ import annotations

import json
import threading
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from ..encode import encode_json
from ..errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    ArgumentError,
    OpenAIError,
    StreamStateError,
    TokenError,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
)
from ..flow import Call
from ..request import given
from ..types.websocket_reconnection import ReconnectingEvent, is_recoverable_close

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..flow import Flow
    from ..types.websocket_reconnection import ReconnectingOverrides

NORMAL = frozenset((1000, 1001, 1005))  # closes that end an iteration without an error
END: Any = object()  # instead of an event


class Socket(Protocol):
    """An open connection. Which colour its methods have is the opener's; failures are websockets' exceptions, or `Closed`."""

    def recv(self, *, decode: bool) -> Any:
        """The next message as bytes. Cancelling it loses nothing."""

    def send(self, message: str | bytes) -> Any:
        """Send one message, as text or as bytes."""


class Opener(Protocol):
    """What the two colours do each in their own way."""

    def open(self, url: str, options: Mapping[str, Any]) -> Any:
        """A `Socket`, connected."""

    def pause(self, seconds: float) -> Any:
        """Wait, or until `wake` is called."""

    def wake(self) -> None:
        """End the pause, and those to come."""

    def settle(self, result: Any) -> Any:
        """The result of a handler that turned out to be async."""

    def close(self, socket: Any, code: int, reason: str) -> Any:
        """Say goodbye, and wait for the other side to do so, for a while."""

    def abort(self, socket: Any) -> None:
        """Give a connection up at once."""


class Closed(Exception):
    """A connection is closed, with this code and reason."""

    def __init__(self, code: int, reason: str = "") -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason


def through(function: Callable[..., Any]) -> Flow[Any]:
    """What a socket's method gives; closed connections are `Closed`, whatever the socket says."""
    try:
        return (yield from Call(function))
    except Exception as error:
        if isinstance(error, Closed) or not type(error).__module__.startswith("websockets."):
            raise
        from websockets.exceptions import ConcurrencyError, ConnectionClosed

        if isinstance(error, ConcurrencyError):
            raise _busy() from None
        if not isinstance(error, ConnectionClosed):
            raise ArgumentError(f"the WebSocket cannot do that: {error}") from error
        frame = error.rcvd or error.sent  # without the server's, what made this side give up
        raise (Closed(1006) if frame is None else Closed(frame.code, frame.reason)) from error


def _busy() -> StreamStateError:
    return StreamStateError("another thread or task is receiving from this connection already; one at a time can")


class Outbox:
    """Messages that wait to be sent, in at most `limit` bytes."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.messages: list[str | bytes] = []
        self.size: int = 0

    def add(self, message: str | bytes) -> None:
        """Take one more, or `WebSocketQueueFullError`."""
        size = _size(message)
        if self.size + size > self.limit:
            raise WebSocketQueueFullError(
                f"{self.size} bytes in {len(self.messages)} messages wait to be sent already; {size} more would be over "
                f"max_queue_size={self.limit}"
            )
        self.messages.append(message)
        self.size += size

    def drop(self, count: int | None = None) -> list[str | bytes]:
        """Forget the first so many, or all, and give them back."""
        found, self.messages = self.messages[:count], self.messages[len(self.messages) if count is None else count :]
        self.size -= sum(map(_size, found))
        return found


def _size(message: str | bytes) -> int:
    return len(message if isinstance(message, bytes) else message.encode())


class Policy:
    """When to connect again, and how long to wait before: `min(initial · 2^(n-1), max)` seconds, of which 75 to 100 %."""

    def __init__(
        self,
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
    ) -> None:
        self.hook: Callable[[ReconnectingEvent], Any] | None = on_reconnecting
        self.max_retries = max_retries
        self.initial_delay = initial_delay
        self.max_delay = max_delay

    def delay(self, attempt: int, random: float) -> float:
        """Seconds before this attempt, from 1; `random` is from 0 to 1."""
        return min(self.initial_delay * 2.0 ** min(attempt - 1, 60), self.max_delay) * (0.75 + random / 4)

    def allows(self, code: int, attempt: int) -> bool:
        """Whether to connect again after this close and so many attempts."""
        return self.hook is not None and is_recoverable_close(code) and attempt < self.max_retries


class Session:
    """The state of one session. `opening(query, headers, again)` is the flow that connects."""

    incoming: Socket

    def __init__(
        self,
        opener: Opener,
        opening: Callable[[Mapping[str, Any], Mapping[str, Any], bool], Flow[Socket]],
        outbox: Outbox,
        policy: Policy,
        read: Callable[[str | bytes], Any],
        query: Mapping[str, Any],
        headers: Mapping[str, Any],
        random: Callable[[], float],
    ) -> None:
        self.drive: Callable[[Flow[Any]], Any]
        self.opener = opener
        self.opening = opening
        self.outbox = outbox
        self.policy = policy
        self.read = read
        self.query: Mapping[str, Any] = query
        self.headers: Mapping[str, Any] = headers
        self.random = random
        self.lock: threading.Lock = threading.Lock()
        self.outgoing: Socket | None = None  # None while there is nothing to send over
        self.attempt: int = 0
        self.closed: bool = False  # by us
        self.over: Closed | None = None  # for good
        self._reading = False

    def __del__(self) -> None:
        # Nobody can close it any more; websockets' own threads and tasks would keep it for ever.
        if not self.closed and hasattr(self, "incoming"):
            self.opener.abort(self.incoming)

    def start(self) -> Flow[None]:
        """Connect, and send what was queued before."""
        socket = yield from self.opening(self.query, self.headers, False)
        try:
            yield from self._join(socket, ())
        except Closed as closed:
            raise self._ended(closed) from closed

    def _join(self, socket: Socket, first: tuple[str | bytes, ...]) -> Flow[None]:
        """Let a new connection take over."""
        sent = 0
        try:
            for message in first:
                yield from through(partial(socket.send, message))
            while True:
                with self.lock:
                    waiting = self.outbox.messages
                    if self.closed or sent == len(waiting):
                        self.outbox.drop(sent)
                        if not self.closed:
                            self.incoming = self.outgoing = socket
                            return
                        break
                    message = waiting[sent]
                yield from through(partial(socket.send, message))
                sent += 1
            yield from through(partial(self.opener.close, socket, 1000, ""))
            raise Closed(1000)
        except BaseException:
            self.opener.abort(socket)
            raise

    def send(self, message: str | bytes) -> Flow[None]:
        """Send a message, or queue it while the connection is being made again."""
        if not isinstance(message, (str, bytes)):
            raise ArgumentError(f"a message is text or bytes, got {type(message).__name__}")
        while True:
            with self.lock:
                if self.closed or self.over is not None:
                    raise self._error(self.over or Closed(1000), [message])
                socket = self.outgoing
                if socket is None:
                    self.outbox.add(message)
                    return
            try:
                yield from through(partial(socket.send, message))
                return
            except Closed as closed:
                with self.lock:
                    if self.closed or not self.policy.allows(closed.code, self.attempt):
                        raise self._error(closed, [message]) from closed
                    if self.outgoing is socket:  # else there is a new one already
                        self.outgoing = None

    def receive(self) -> Flow[bytes]:
        """The next message, from a new connection if need be."""
        with self.lock:
            if self._reading:
                raise _busy()
            self._reading = True
        try:
            while True:
                try:
                    message: bytes = yield from through(partial(self.incoming.recv, decode=False))
                    return message
                except Closed as closed:
                    yield from self._recover(closed)
        finally:
            self._reading = False

    def _recover(self, closed: Closed) -> Flow[None]:
        """After a close: connect again, or raise what it means."""
        policy, cause = self.policy, None
        with self.lock:
            self.outgoing = None
        while not self.closed and self.over is None and policy.allows(closed.code, self.attempt):
            assert policy.hook is not None
            self.attempt += 1
            delay = policy.delay(self.attempt, self.random())
            answer = policy.hook(
                ReconnectingEvent(self.attempt, policy.max_retries, delay, closed.code, self.query, self.headers)
            )
            if hasattr(answer, "__await__"):
                answer = yield from Call(partial(self.opener.settle, answer))
            answer = answer or {}
            if answer.get("abort"):
                break
            self.query = answer.get("extra_query", self.query)
            self.headers = answer.get("extra_headers", self.headers)
            replay = tuple(encode_event(event) for event in answer.get("replay", ()))
            yield from Call(partial(self.opener.pause, delay))
            if self.closed:
                break
            try:
                socket = yield from self.opening(self.query, self.headers, True)
                yield from self._join(socket, replay)
                return
            except Closed as again:
                closed = again
            except OpenAIError as error:
                cause = error
                if not _passing(error):
                    break
        raise self._ended(closed) from cause or closed

    def _ended(self, closed: Closed) -> WebSocketConnectionClosedError:
        with self.lock:
            if self.over is None:
                self.over = closed
            return self._error(self.over, self.outbox.drop())

    def _error(self, closed: Closed, unsent: list[str | bytes]) -> WebSocketConnectionClosedError:
        by = (
            "by close()"
            if self.closed
            else f"with code {closed.code}" + (f" ({closed.reason})" if closed.reason else "")
        )
        tries = f"; attempts to connect again: {self.attempt}" if self.attempt and not self.closed else ""
        left = f"; unsent messages: {len(unsent)}, see .unsent_messages" if unsent else ""
        return WebSocketConnectionClosedError(
            f"the WebSocket connection was closed {by}{tries}{left}",
            unsent_messages=unsent,
            code=closed.code,
            reason=closed.reason,
        )

    def close(self, code: int, reason: str) -> Flow[None]:
        """End the session; who receives or waits to connect again is told."""
        with self.lock:
            socket = self.outgoing or self.incoming
            self.closed = True
        self.opener.wake()
        yield from through(partial(self.opener.close, socket, code, reason))

    def event(self) -> Flow[Any]:
        """The next event."""
        found = self.read((yield from self.receive()))
        self.progress(found)
        return found

    def progress(self, event: Any) -> None:
        """An event that is no error shows that a new connection is good: later ones may be made again as often."""
        if self.attempt and kind_of(event) not in (None, "", "error"):
            self.attempt = 0

    def following(self) -> Flow[Any]:
        """The next event, or `END` after a normal close."""
        try:
            return (yield from self.event())
        except WebSocketConnectionClosedError as error:
            if error.unsent_frames or not (self.closed or error.code in NORMAL):
                raise
            return END


def _passing(error: OpenAIError) -> bool:
    """Whether a connection that could not be made may be, the next time."""
    if isinstance(error, APIStatusError):
        return error.status_code in (408, 409, 429) or error.status_code >= 500
    return isinstance(error, (APIConnectionError, TokenError)) and not getattr(error, "final", None)


# ---------------------------------------------------------------------- events


def encode_event(event: Any) -> str:
    """An event as the JSON text that is sent. What was not passed is not sent."""
    if isinstance(event, dict):
        event = {name: value for name, value in event.items() if given(value)}
    return encode_json(event).decode()


def parse_message(data: str | bytes) -> Any:
    """The JSON of a message; what is none is an error that shows where."""
    try:
        # By hand: json would take bytes for UTF-16 if they look like it.
        return json.loads(data if isinstance(data, str) else data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        place = getattr(error, "pos", getattr(error, "start", 0))
        near = data[max(0, place - 20) : place + 20]
        raise APIResponseValidationError(
            f"a message of {len(data)} {'bytes' if isinstance(data, bytes) else 'characters'} is not JSON: "
            f"{error if isinstance(error, RecursionError) else getattr(error, 'msg', error)} at position {place}, near {near!r}; "
            "the connection goes on",
            body=data,
        ) from None


def kind_of(event: Any) -> Any:
    """The type that an event says it is."""
    return event.get("type") if isinstance(event, dict) else getattr(event, "type", None)


class Handlers:
    """Who wants which events."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._by_type: dict[str, list[tuple[Callable[[Any], Any], bool]]] = {}

    def add(self, kind: str, handler: Callable[[Any], Any], once: bool) -> None:
        """Register one, maybe more than once."""
        with self._lock:
            self._by_type.setdefault(kind, []).append((handler, once))

    def remove(self, kind: str, handler: Callable[[Any], Any]) -> None:
        """Forget its first registration, if there is one."""
        with self._lock:
            registered = self._by_type.get(kind, [])
            for index, (each, _) in enumerate(registered):
                if each == handler:
                    del registered[index]
                    break

    def take(self, kind: str) -> list[Callable[[Any], Any]]:
        """The handlers of a type; those that were registered for once are forgotten."""
        with self._lock:
            registered = self._by_type.get(kind, [])
            self._by_type[kind] = [each for each in registered if not each[1]]
        return [handler for handler, _ in registered]


def dispatch(session: Session, handlers: Handlers) -> Flow[None]:
    """Hand every event to its handlers, then to those of `event`, until the connection is closed."""
    while (event := (yield from session.following())) is not END:
        kind = kind_of(event)
        wanted = [*(handlers.take(kind) if isinstance(kind, str) else ()), *handlers.take("event")]
        if kind == "error" and not wanted:
            body = parse_body(event)
            raise APIError(f"the server sent an error event: {body.get('message') or body}", body=body)
        for handler in wanted:
            result = handler(event)
            if hasattr(result, "__await__"):
                yield from Call(partial(session.opener.settle, result))


def parse_body(event: Any) -> dict[str, Any]:
    """The error object of an error event."""
    values: dict[str, Any] = event if isinstance(event, dict) else event.to_dict()
    inner = values.get("error")
    return inner if isinstance(inner, dict) else values

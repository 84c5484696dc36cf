"""The decisions of a session, stepped: effects are compared, and no socket is open."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

import pytest

from oai_lite import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    ArgumentError,
    StreamStateError,
    UnknownObject,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
)
from oai_lite.errors import status_error
from oai_lite.flow import Call, Flow
from oai_lite.request import Headers, ResponseInfo
from oai_lite.sessions.session import (
    END,
    Closed,
    Handlers,
    Outbox,
    Policy,
    Session,
    dispatch,
    encode_event,
    kind_of,
    parse_message,
)
from oai_lite.sessions.speech import RealtimeConnection
from oai_lite.types.websocket_reconnection import ReconnectingEvent, is_recoverable_close

from ..support.stepping import Steps


class Socket:
    """Names what is asked of it; answers are the test's."""

    def __init__(self, name: str) -> None:
        self.name = name

    def recv(self, *, decode: bool) -> Any: ...
    def send(self, message: str | bytes) -> Any: ...


class Opener:
    """The same for what the colours do."""

    def __init__(self) -> None:
        self.aborted: list[str] = []
        self.woken = 0

    def open(self, url: str, options: Any) -> Any: ...
    def pause(self, seconds: float) -> Any: ...
    def settle(self, result: Any) -> Any: ...
    def close(self, socket: Any, code: int, reason: str) -> Any: ...

    def wake(self) -> None:
        self.woken += 1

    def abort(self, socket: Any) -> None:
        self.aborted.append(socket.name)


class Opening(Call[Any]):
    """Stands for the handshake, which has its own tests."""

    def __init__(self, query: Any, headers: Any, again: bool) -> None:
        super().__init__(partial(self._never, query, headers, again))

    @staticmethod
    def _never(query: Any, headers: Any, again: bool) -> Any: ...


def opening(query: Any, headers: Any, again: bool) -> Flow[Any]:
    return (yield from Opening(query, headers, again))


def did(effect: Any) -> tuple[Any, ...]:
    """An effect in short: ("A.send", "text"), ("pause", 0.5), ("open", {…}, {…}, False)."""
    if isinstance(effect, Opening):
        return ("open", *effect.function.args)  # type: ignore[attr-defined]  # it is a partial
    function: Any = effect.function
    where = getattr(function.func.__self__, "name", None)
    name = function.func.__name__
    return (name if where is None else f"{where}.{name}", *(getattr(each, "name", each) for each in function.args))


class Stage:
    """A session with socket A open, unless told otherwise."""

    def __init__(self, *, limit: int = 1000, start: bool = True, random: float = 1.0, **policy: Any) -> None:
        self.opener = Opener()
        self.outbox = Outbox(limit)
        self.session = Session(
            self.opener, opening, self.outbox, Policy(**policy), json.loads, {"q": 1}, {"h": "1"}, lambda: random
        )
        if start:
            steps = Steps(self.session.start())
            assert did(steps.effect) == ("open", {"q": 1}, {"h": "1"}, False)
            steps.put(Socket("A"))
            assert steps.effect is None

    def lost(self, code: int = 1006, **hook: Any) -> Steps[Any]:
        """Receiving, up to the pause after the connection was lost."""
        steps: Steps[Any] = Steps(self.session.receive())
        assert did(steps.effect) == ("A.recv",)
        steps.throw(Closed(code))
        return steps


def agree(event: ReconnectingEvent) -> None:
    """Connect again, with nothing changed."""


def test_what_was_queued_is_sent_on_opening() -> None:
    """Messages that were queued before go out in order, and only then others can."""
    stage = Stage(start=False)
    stage.outbox.add("one")
    stage.outbox.add(b"two")
    steps = Steps(stage.session.start())
    assert did(steps.put(Socket("A"))) == ("A.send", "one")
    assert stage.session.outgoing is None
    late = Steps(stage.session.send("three"))
    assert late.effect is None  # it waits in line
    assert did(steps.put()) == ("A.send", b"two")
    assert did(steps.put()) == ("A.send", "three")
    assert steps.put() is None
    assert did(Steps(stage.session.send("four")).effect) == ("A.send", "four")


def test_a_connection_that_closes_at_once() -> None:
    """If the first connection breaks while the queue is sent, the error has all of the queue."""
    stage = Stage(start=False)
    stage.outbox.add("one")
    stage.outbox.add("two")
    steps = Steps(stage.session.start())
    steps.put(Socket("A"))
    steps.put()
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        steps.throw(Closed(1011, "oops"))
    assert caught.value.unsent_messages == ["one", "two"]
    assert (caught.value.code, caught.value.reason) == (1011, "oops")
    assert stage.opener.aborted == ["A"]


def test_the_queue_is_bounded_in_bytes() -> None:
    """A message that does not fit is refused with a number, and the queue is as it was. Characters count as UTF-8 does."""
    outbox = Outbox(6)
    outbox.add("äö")
    with pytest.raises(WebSocketQueueFullError, match=r"4 bytes in 1 messages .* 3 more .* max_queue_size=6"):
        outbox.add(b"abc")
    outbox.add(b"ab")
    assert outbox.drop() == ["äö", b"ab"]
    outbox.add("abcdef")


def test_delays() -> None:
    """Pauses double up to the most, of which 75 to 100 % are waited, and never overflow."""
    policy = Policy(agree, 5, 0.5, 8.0)
    assert [policy.delay(n, 1.0) for n in (1, 2, 3, 4, 5, 6, 5000)] == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]
    assert policy.delay(1, 0.0) == 0.375


@pytest.mark.parametrize("code", [*range(1000, 1016), 3000, 4000])
def test_which_closes_are_worth_another_connection(code: int) -> None:
    """Going away, no code, a broken connection, internal errors, restarts, overload and TLS; nothing without a hook."""
    again = code in (1001, 1005, 1006, 1011, 1012, 1013, 1015)
    assert is_recoverable_close(code) == again
    assert Policy(agree).allows(code, 0) == again
    assert not Policy().allows(code, 0)
    assert not Policy(agree, 2).allows(code, 2)


def test_connecting_again() -> None:
    """The hook is told, the pause waited, the connection made, what waits is sent in order, and receiving goes on."""
    told: list[ReconnectingEvent] = []
    stage = Stage(on_reconnecting=told.append)
    steps = stage.lost()
    assert did(steps.effect) == ("pause", 0.5)
    assert told == [ReconnectingEvent(1, 5, 0.5, 1006, {"q": 1}, {"h": "1"})]
    for message in ("one", "two"):
        assert Steps(stage.session.send(message)).effect is None
    assert did(steps.put()) == ("open", {"q": 1}, {"h": "1"}, True)
    assert did(steps.put(Socket("B"))) == ("B.send", "one")
    assert did(steps.put()) == ("B.send", "two")
    assert did(steps.put()) == ("B.recv",)
    steps.put(b"{}")
    assert steps.result == b"{}"
    assert did(Steps(stage.session.send("three")).effect) == ("B.send", "three")


def test_the_hook_may_change_query_and_headers() -> None:
    """What the hook returns holds for this attempt and later ones; its events are sent before what waits."""
    answers = iter(
        [
            {"extra_query": {"q": 2}, "replay": [{"type": "session.update", "session": {}}]},
            {"extra_headers": {"h": "2"}},
        ]
    )
    stage = Stage(on_reconnecting=lambda event: next(answers))
    steps = stage.lost()
    Steps(stage.session.send("waits"))
    assert did(steps.put()) == ("open", {"q": 2}, {"h": "1"}, True)
    assert did(steps.put(Socket("B"))) == ("B.send", '{"type":"session.update","session":{}}')
    assert did(steps.put()) == ("B.send", "waits")
    assert did(steps.throw(Closed(1012))) == ("pause", 1.0)
    assert did(steps.put()) == ("open", {"q": 2}, {"h": "2"}, True)
    assert did(steps.put(Socket("C"))) == ("C.send", "waits")


def test_a_connection_that_breaks_while_the_queue_is_sent() -> None:
    """What it was given does not count as sent: the next one gets all of it."""
    stage = Stage(on_reconnecting=agree)
    steps = stage.lost()
    for message in ("one", "two", "three"):
        Steps(stage.session.send(message))
    steps.put()
    steps.put(Socket("B"))
    assert did(steps.put()) == ("B.send", "two")
    steps.throw(Closed(1006))
    assert stage.opener.aborted == ["B"]
    steps.put()
    assert did(steps.put(Socket("C"))) == ("C.send", "one")


def test_an_async_hook() -> None:
    """A hook that gives an awaitable is waited for."""

    async def fresh() -> dict[str, Any]:
        return {}

    pending = fresh()
    stage = Stage(on_reconnecting=lambda event: pending)
    steps = stage.lost()
    assert did(steps.effect) == ("settle", pending)
    assert did(steps.put({"extra_query": {"q": 9}})) == ("pause", 0.5)
    assert did(steps.put()) == ("open", {"q": 9}, {"h": "1"}, True)
    pending.close()


def test_the_hook_may_give_up() -> None:
    """`abort` ends it without another attempt; what waits is on the error."""
    stage = Stage(on_reconnecting=lambda event: {"abort": True})
    stage.session.outgoing = None  # as if the loss was seen by a sender first
    Steps(stage.session.send("one"))
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        stage.lost(1012)
    assert (caught.value.code, caught.value.unsent_messages) == (1012, ["one"])


def test_a_hook_that_fails() -> None:
    """Its exception is the caller's to see."""

    def broken(event: ReconnectingEvent) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        Stage(on_reconnecting=broken).lost()


def failure(status: int) -> APIError:
    return status_error(ResponseInfo(status, Headers()), {"error": {"message": "no"}}, None)


@pytest.mark.parametrize("error", [APIConnectionError("no"), failure(503), failure(429), failure(408)], ids=repr)
def test_attempts_are_counted(error: APIError) -> None:
    """What may pass is tried as often as `max_retries` says, then the error has the last cause."""
    stage = Stage(on_reconnecting=agree, max_retries=2)
    steps = stage.lost(1001)
    steps.put()
    assert did(steps.throw(error)) == ("pause", 1.0)
    steps.put()
    with pytest.raises(WebSocketConnectionClosedError, match="code 1001; attempts to connect again: 2") as caught:
        steps.throw(error)
    assert caught.value.__cause__ is error


@pytest.mark.parametrize("status", [400, 401, 403, 404])
def test_a_refusal_for_good(status: int) -> None:
    """What the server will refuse the next time as well is not tried again."""
    stage = Stage(on_reconnecting=agree)
    steps = stage.lost()
    steps.put()
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        steps.throw(failure(status))
    assert isinstance(caught.value.__cause__, APIError)


def test_the_budget_is_renewed() -> None:
    """By the first event that is no error, and by nothing else."""
    stage = Stage(on_reconnecting=agree, max_retries=1)
    steps = stage.lost()
    steps.put()
    steps.put(Socket("B"))
    for event, attempt in (({"type": "error"}, 1), ({"no": "type"}, 1), (7, 1), ({"type": "session.created"}, 0)):
        stage.session.progress(event)
        assert stage.session.attempt == attempt


def test_a_new_connection_that_closes_for_good() -> None:
    """The close that ended it is the one that is told of."""
    stage = Stage(on_reconnecting=agree)
    steps = stage.lost()
    steps.put()
    steps.put(Socket("B"))
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        steps.throw(Closed(1008, "policy"))
    assert (caught.value.code, caught.value.reason) == (1008, "policy")
    assert "policy" in str(caught.value)


def test_sending_on_a_connection_that_is_gone() -> None:
    """Without a hook the message comes back on the error; after the end, so does every later one."""
    stage = Stage()
    steps = Steps(stage.session.send("one"))
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        steps.throw(Closed(1006))
    assert caught.value.unsent_messages == ["one"]
    with pytest.raises(WebSocketConnectionClosedError):
        stage.lost()
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        Steps(stage.session.send(b"\xff"))
    assert caught.value.unsent_frames == [b"\xff"]
    assert caught.value.unsent_messages == []


def test_sending_finds_the_loss_first() -> None:
    """With a hook the message waits, and goes out once who receives has connected again."""
    stage = Stage(on_reconnecting=agree)
    reading: Steps[Any] = Steps(stage.session.receive())
    sending = Steps(stage.session.send("one"))
    assert did(sending.effect) == ("A.send", "one")
    assert sending.throw(Closed(1006)) is None
    reading.throw(Closed(1006))
    reading.put()
    assert did(reading.put(Socket("B"))) == ("B.send", "one")


def test_sending_across_a_reconnection() -> None:
    """A sender that finds its connection dead when the next one is there already uses that."""
    stage = Stage(on_reconnecting=agree)
    sending = Steps(stage.session.send("one"))
    reading = stage.lost()
    reading.put()
    reading.put(Socket("B"))
    assert did(sending.throw(Closed(1006))) == ("B.send", "one")
    assert sending.put() is None


def test_closing() -> None:
    """Closing wakes who waits to connect again; nothing is connected any more, and messages left are on the error."""
    stage = Stage(on_reconnecting=agree)
    reading = stage.lost()
    Steps(stage.session.send("one"))
    closing = Steps(stage.session.close(1000, "bye"))
    assert did(closing.effect) == ("close", "A", 1000, "bye")
    assert stage.opener.woken == 1
    closing.put()
    with pytest.raises(WebSocketConnectionClosedError, match="closed by close.*unsent messages: 1") as caught:
        reading.put()
    assert caught.value.unsent_messages == ["one"]
    with pytest.raises(WebSocketConnectionClosedError):
        Steps(stage.session.send("two"))


def test_closing_during_the_handshake() -> None:
    """A connection that comes too late is closed in good order, and what it got already does not count as unsent."""
    stage = Stage(on_reconnecting=agree)
    reading: Steps[Any] = Steps(stage.session.following())
    reading.throw(Closed(1006))
    for message in ("one", "two"):
        Steps(stage.session.send(message))
    reading.put()
    assert did(reading.put(Socket("B"))) == ("B.send", "one")
    Steps(stage.session.close(1000, "")).put()
    assert did(reading.put()) == ("close", "B", 1000, "")
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        reading.put()
    assert caught.value.unsent_messages == ["two"]


def test_being_interrupted_while_the_queue_is_sent() -> None:
    """The new connection is given up, and the next reader starts over with everything."""
    stage = Stage(on_reconnecting=agree)
    steps = stage.lost()
    Steps(stage.session.send("one"))
    steps.put()
    assert did(steps.put(Socket("B"))) == ("B.send", "one")
    with pytest.raises(KeyboardInterrupt):
        steps.throw(KeyboardInterrupt())
    assert stage.opener.aborted == ["B"]
    assert stage.outbox.messages == ["one"]
    again = stage.lost()
    assert did(again.effect) == ("pause", 1.0)


def test_one_reader_at_a_time() -> None:
    """A second one is told so, and the first is not disturbed; after an interruption the next may read."""
    stage = Stage()
    first: Steps[Any] = Steps(stage.session.receive())
    with pytest.raises(StreamStateError, match="receiving"):
        Steps(stage.session.receive())
    with pytest.raises(KeyboardInterrupt):
        first.throw(KeyboardInterrupt())
    assert did(Steps(stage.session.receive()).effect) == ("A.recv",)


@pytest.mark.parametrize("code", [1000, 1001, 1005])
def test_normal_ends_of_an_iteration(code: int) -> None:
    """After these closes there is no next event."""
    stage = Stage()
    steps = Steps(stage.session.following())
    steps.throw(Closed(code))
    assert steps.result is END


def test_a_normal_close_with_unsent_messages() -> None:
    """Is no normal end."""
    stage = Stage()
    stage.session.outgoing = None
    Steps(stage.session.send("one"))
    with pytest.raises(WebSocketConnectionClosedError):
        Steps(stage.session.following()).throw(Closed(1000))


def test_messages_are_text_or_bytes() -> None:
    """Anything else is refused before it is sent."""
    with pytest.raises(ArgumentError, match="text or bytes, got dict"):
        Steps(Stage().session.send({}))  # type: ignore[arg-type]  # that is what is tested


# ---------------------------------------------------------------------- events


def test_events_are_decoded_by_type() -> None:
    """Known ones become their class, unknown ones keep all they hold, and what is no object is given as it is."""
    read = RealtimeConnection._reader()
    known = read('{"type": "response.output_text.delta", "delta": "x", "more": 1}')
    assert type(known).__name__ == "ResponseTextDeltaEvent"
    assert (known.delta, known.more) == ("x", 1)
    unknown = read('{"type": "brand.new", "what": {"ever": [1]}}')
    assert isinstance(unknown, UnknownObject)
    assert unknown.to_dict() == {"type": "brand.new", "what": {"ever": [1]}}
    assert read("[1]") == read(b"\xef\xbb\xbf[1]") == [1]
    assert kind_of([1]) is None


@pytest.mark.parametrize(
    "data, place, near",
    [
        (b'{"a": nonsense}', 6, b"nonsense"),
        ('{"a": nonsense}', 6, "nonsense"),
        (b"", 0, b""),
        (b'{"text": "\xff"}', 10, b"\\xff"),
        (b"[" * 100_000, 0, b"["),
        (b"x" * 99, 0, b"x" * 20),
        ("{}".encode("utf-16"), 0, b"\\xff\\xfe{"),
    ],
)
def test_messages_that_are_not_json(data: str | bytes, place: int, near: str | bytes) -> None:
    """The error says where and shows a little of it; the whole message is its body."""
    with pytest.raises(APIResponseValidationError, match=f"is not JSON: .* at position {place}, near") as caught:
        parse_message(data)
    shown = near.decode() if isinstance(near, bytes) else near
    assert shown in str(caught.value)
    assert len(str(caught.value)) < 300
    assert caught.value.body == data


def test_what_was_not_passed_is_not_sent() -> None:
    """As everywhere; None is sent as null."""
    from oai_lite import NOT_GIVEN, omit

    assert encode_event({"type": "x", "a": omit, "b": NOT_GIVEN, "c": None}) == '{"type":"x","c":null}'
    with pytest.raises(ArgumentError, match=r"\$\.a: set is not JSON"):
        encode_event({"a": {1}})


# ---------------------------------------------------------------------- handlers


def test_dispatching() -> None:
    """Handlers of the type come first, in the order of registration, then those of `event`; `once` and `off` do what they say."""
    stage, handlers, seen = Stage(), Handlers(), []
    handlers.add("event", lambda event: seen.append(("any", event["n"])), False)
    handlers.add("a", lambda event: seen.append(("a", event["n"])), False)
    handlers.add("a", lambda event: seen.append(("once", event["n"])), True)
    gone = seen.append
    handlers.add("a", gone, False)
    handlers.remove("a", gone)
    handlers.remove("b", gone)
    steps = Steps(dispatch(stage.session, handlers))
    for event in ({"type": "a", "n": 1}, {"type": "b", "n": 2}, {"type": "a", "n": 3}):
        steps.put(json.dumps(event))
    assert seen == [("a", 1), ("once", 1), ("any", 1), ("any", 2), ("a", 3), ("any", 3)]
    assert steps.throw(Closed(1000)) is None


def test_errors_that_nobody_handles() -> None:
    """An `error` event without a handler is raised with its body; with one it is only handed over."""
    stage, handlers = Stage(), Handlers()
    event = {"type": "error", "error": {"message": "bad audio", "code": "x", "param": "audio", "type": "invalid"}}
    with pytest.raises(APIError, match="bad audio") as caught:
        Steps(dispatch(stage.session, handlers)).put(json.dumps(event))
    assert (caught.value.code, caught.value.param, caught.value.type) == ("x", "audio", "invalid")
    handlers.add("error", lambda event: None, False)
    assert did(Steps(dispatch(stage.session, handlers)).put(json.dumps(event))) == ("A.recv",)


def test_async_handlers() -> None:
    """What they return is waited for before the next handler."""
    stage, handlers = Stage(), Handlers()

    async def work() -> None: ...

    pending = work()
    handlers.add("a", lambda event: pending, False)
    steps = Steps(dispatch(stage.session, handlers))
    assert did(steps.put('{"type": "a"}')) == ("settle", pending)
    assert did(steps.put()) == ("A.recv",)
    pending.close()

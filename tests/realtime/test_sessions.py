"""Open sessions, in both colours: sending, receiving, every way to end, and connecting again."""

from __future__ import annotations

import asyncio
import gc
import json
import socket
import threading
from collections.abc import Callable
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection

from oai_lite import (
    APIResponseValidationError,
    ArgumentError,
    ReconnectingEvent,
    StreamStateError,
    UnknownObject,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
)

from ..conftest import Colour
from ..support.interrupts import interrupted_once
from ..support.scripted import fin, rst, send, watch
from .conftest import EVENT, SECONDS, STEPS, Serve, Sessions, Talk, closes, frame, says, text, upgrade, wait_for_frame

Start = Callable[..., Talk]


# ---------------------------------------------------------------------- both ways


def test_a_conversation(sessions: Sessions, talk: Start, client: Colour) -> None:
    """Sub-objects send their events, in order, and typed events come back until the server closes normally."""

    def script(connection: ServerConnection) -> None:
        for _ in range(3):
            server.heard.put(json.loads(connection.recv()))
        says({"type": "session.created", "event_id": "e0"}, EVENT)(connection)

    server = talk(script)
    connection = sessions.connect(server.base_url)
    client.run(connection.session.update(session={"type": "realtime", "instructions": "Be kind."}))
    client.run(
        connection.conversation.item.create(
            item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hällo"}]}
        )
    )
    client.run(connection.response.create())
    assert server.next() == {"type": "session.update", "session": {"type": "realtime", "instructions": "Be kind."}}
    assert server.next()["item"]["content"][0]["text"] == "Hällo"
    assert server.next() == {"type": "response.create"}
    created, delta = client.items(connection)
    assert type(created).__name__ == "SessionCreatedEvent"
    assert delta.delta == "Hello"
    assert server.paths == ["/v1/realtime?model=m"]


def test_answers_out_of_order(sessions: Sessions, talk: Start, client: Colour) -> None:
    """A server may answer what came last first, piece by piece in between: events are given as they came, nothing waits for what
    is missing, and each says what it belongs to."""

    def script(connection: ServerConnection) -> None:
        asked = [json.loads(connection.recv())["response"]["metadata"]["n"] for _ in range(3)]
        pieces = [
            {
                "type": "response.output_text.delta",
                "event_id": f"e{turn}{number}",
                "response_id": number,
                "delta": f"{turn}",
            }
            for turn in range(2)
            for number in reversed(asked)
        ]
        says(*pieces, {"type": "response.done", "event_id": "d", "response": {"id": asked[1]}})(connection)

    connection = sessions.connect(talk(script).base_url)
    for number in ("r1", "r2", "r3"):
        client.run(connection.response.create(response={"metadata": {"n": number}}))
    *deltas, done = client.items(connection)
    assert [(event.response_id, event.delta) for event in deltas] == [
        ("r3", "0"), ("r2", "0"), ("r1", "0"), ("r3", "1"), ("r2", "1"), ("r1", "1")
    ]  # fmt: skip
    assert done.response.id == "r2"


@pytest.mark.parametrize(
    "surface, settings, path, kind",
    [
        ("realtime", {"call_id": "c"}, "/v1/realtime?call_id=c", "RealtimeConnection"),
        ("realtime.translations", {"model": "t"}, "/v1/realtime/translations?model=t", "TranslationsConnection"),
        ("beta.realtime", {"model": "b"}, "/v1/realtime?model=b", "BetaRealtimeConnection"),
        ("responses", {}, "/v1/responses", "ResponsesConnection"),
        ("beta.responses", {}, "/v1/responses", "BetaResponsesConnection"),
        ("live", {}, "/v1/live/sessions", "LiveConnection"),
        (
            "live.sideband",
            {"session_id": "a/b", "graceful_close": True},
            "/v1/live/sessions/a%2Fb/attach?graceful_close=true",
            "SidebandConnection",
        ),
        ("live.forks", {"session_id": "s"}, "/v1/live/sessions/s/fork", "ForksConnection"),
    ],
)
def test_every_surface(
    sessions: Sessions, talk: Start, client: Colour, surface: str, settings: dict[str, Any], path: str, kind: str
) -> None:
    """Each has its path and its class; what is sent and read is JSON, whatever the surface."""
    server = talk()
    owner = client.make(base_url=server.base_url)
    for name in surface.split("."):
        owner = getattr(owner, name)
    connection = sessions.enter(owner.connect(**settings))
    assert type(connection).__name__ == kind
    client.run(connection.send({"type": "error", "error": {"message": "x", "type": "t"}, "event_id": "1"}))
    assert client.run(connection.recv()).type == "error"
    assert server.paths == [path]
    beta = server.upgrades[0].headers.get("OpenAI-Beta")
    assert beta == ("realtime=v1" if surface == "beta.realtime" else None)


def test_a_manager_queues(client: Colour, talk: Start) -> None:
    """What is sent to the manager goes out first, once the connection is open; its handlers are the connection's."""
    server = talk()
    manager = client.make(base_url=server.base_url).realtime.connect(model="m", max_queue_size=100)
    manager.send({"type": "response.create"})
    with pytest.raises(WebSocketQueueFullError):
        manager.send({"type": "x" * 100})
    seen: list[Any] = []
    assert manager.on("response.create", seen.append).once("a", seen.append).off("a", seen.append) is manager
    connection = client.enter(manager)
    client.run(connection.send({"type": "a"}))
    assert [server.next()["type"], server.next()["type"]] == ["response.create", "a"]

    def stop(event: Any) -> Any:
        return connection.close()

    if client.asynchronous:

        async def stop_later(event: Any) -> None:
            await connection.close()

        assert connection.on("a")(stop_later) is stop_later
    else:
        connection.on("a", stop)
    client.run(connection.dispatch_events())
    assert [event.type for event in seen] == ["response.create"]
    client.leave(manager)


def test_raw_messages(sessions: Sessions, talk: Start, client: Colour) -> None:
    """`send_raw` and `recv_bytes` do not look inside; `parse_event` does; a surrogate is refused."""
    server = talk()
    connection = sessions.connect(server.base_url)
    client.run(connection.send_raw('{"type": "x"}'))
    client.run(connection.send_raw(b'{"type": "y"}'))
    assert client.run(connection.recv_bytes()) == b'{"type": "x"}'
    assert connection.parse_event(client.run(connection.recv_bytes())).type == "y"
    with pytest.raises(ArgumentError):
        client.run(connection.send_raw(7))
    with pytest.raises(ArgumentError, match="surrogate"):
        client.run(connection.send({"type": "\udc80"}))


def test_strange_messages(sessions: Sessions, talk: Start, client: Colour) -> None:
    """One that is no JSON raises, with the place; events after it, of any kind, come all the same."""
    server = talk(says("{nonsense", b"\xff\xfe", {"type": "brand.new", "x": [1]}, b'{"type": "as.bytes"}', EVENT))
    connection = sessions.connect(server.base_url)
    found: list[Any] = []
    with pytest.raises(APIResponseValidationError, match="position 1, near b'{nonsense'"):
        client.items(connection, found)
    with pytest.raises(APIResponseValidationError):
        client.run(connection.recv())
    rest = client.items(connection, found)
    assert [event.type for event in rest] == ["brand.new", "as.bytes", EVENT["type"]]
    assert isinstance(rest[0], UnknownObject)
    assert rest[0].to_dict()["x"] == [1]


def test_large_messages(sessions: Sessions, talk: Start, client: Colour) -> None:
    """There is no limit unless one is set; a message over it ends the session with code 1009."""
    event = {"type": "big", "data": "x" * 3_000_000}
    server = talk(says(event), says(event))
    assert len(client.run(sessions.connect(server.base_url).recv()).data) == 3_000_000
    small = sessions.connect(
        server.base_url, websocket_connection_options={"max_size": 1000}, on_reconnecting=lambda event: None
    )
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        client.run(small.recv())
    assert caught.value.code == 1009


# ---------------------------------------------------------------------- ends


@pytest.mark.parametrize("code", [1000, 1001])
def test_normal_closes(sessions: Sessions, talk: Start, client: Colour, code: int) -> None:
    """They end an iteration quietly, `recv` says so with the code, and sending gives the message back."""
    server = talk(closes(code, "bye", EVENT))
    connection = sessions.connect(server.base_url)
    assert len(client.items(connection)) == 1
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        client.run(connection.recv())
    assert (caught.value.code, caught.value.reason) == (code, "bye")
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        client.run(connection.send({"type": "late"}))
    assert caught.value.unsent_messages == ['{"type":"late"}']


@pytest.mark.parametrize("code", [1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 4000, 4999])
def test_other_closes(sessions: Sessions, talk: Start, client: Colour, code: int) -> None:
    """They are errors, after the events that came before, with the server's code and reason."""
    connection = sessions.connect(talk(closes(code, "because", EVENT)).base_url)
    found: list[Any] = []
    with pytest.raises(WebSocketConnectionClosedError, match=rf"code {code} \(because\)") as caught:
        client.items(connection, found)
    assert len(found) == 1
    assert (caught.value.code, caught.value.reason, caught.value.unsent_messages) == (code, "because", [])


@pytest.mark.parametrize(
    "steps, code",
    [
        ((send(frame(8)),), 1005),
        ((fin,), 1006),
        ((wait_for_frame, rst), 1006),
        ((send(text(EVENT)[:10]), fin), 1006),
        ((send(b"\xff\xff\xff"),), 1002),
        ((send(frame(5, b"")),), 1002),
    ],
    ids=["no code", "end without goodbye", "reset", "half a frame", "no frame at all", "opcode"],
)
def test_closes_by_hand(sessions: Sessions, serve: Serve, client: Colour, steps: STEPS, code: int) -> None:
    """What websockets' own server cannot do: 1005 ends normally, the rest are errors of our own, also after garbage."""
    server = serve((upgrade, send(text(EVENT)), *steps, wait_for_frame))
    connection = sessions.connect(server.url)
    found: list[Any] = []
    if steps[0] is wait_for_frame:
        client.run(connection.send({"type": "x"}))
    if code == 1005:
        client.items(connection, found)
    else:
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            client.items(connection, found)
        assert caught.value.code == code
    assert [event.delta for event in found if hasattr(event, "delta")] == ["Hello"]


def test_closing_oneself(sessions: Sessions, talk: Start, client: Colour) -> None:
    """The server sees code and reason; iterating ends; closing again is no error; a bad code is refused."""
    codes: list[Any] = []

    def script(connection: ServerConnection) -> None:
        with pytest.raises(ConnectionClosed):
            connection.recv()
        codes.append((connection.close_code, connection.close_reason))
        server.heard.put("gone")

    server = talk(script)
    connection = sessions.connect(server.base_url)
    client.run(connection.close(code=4001, reason="enough"))
    client.run(connection.close())
    assert server.next() == "gone"
    assert codes == [(4001, "enough")]
    assert client.items(connection) == []
    other = sessions.connect(server.base_url)
    with pytest.raises(ArgumentError):
        client.run(other.close(code=7))


def test_leaving_the_with_block(client: Colour, talk: Start) -> None:
    """Closes the connection, also after the client was closed, and lets the block's own exception through."""

    def script(connection: ServerConnection) -> None:
        server.listen(connection)
        server.heard.put("gone")

    server = talk(script)
    made = client.make(base_url=server.base_url)
    manager = made.realtime.connect(model="m")
    client.enter(manager)
    client.run(made.close())
    client.leave(manager)
    assert server.next() == "gone"


def test_a_session_that_is_dropped(client: Colour, serve: Serve) -> None:
    """Its connection is closed at once, and its threads and tasks end: nobody else would do it."""
    server = serve([upgrade, watch])
    made, before = client.make(base_url=server.url), set(threading.enumerate())
    connection = client.run(made.realtime.connect(model="m").enter())
    begun = set(threading.enumerate()) - before
    assert not server.peer().gone.is_set()
    del connection
    gc.collect()

    async def others() -> bool:
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        return not tasks or not (await asyncio.wait(tasks, timeout=SECONDS))[1]

    assert not client.asynchronous or client.run(others())
    assert server.peer().gone.wait(SECONDS)
    for thread in begun:
        if client.asynchronous and "oai" in thread.name:
            continue  # the client's own, which stay for its next call
        thread.join(SECONDS)
        assert not thread.is_alive()


def test_the_wrong_kind_of_with(talk: Start) -> None:
    """Says which one to write."""
    import oai_lite

    with pytest.raises(TypeError, match="async with"):
        with oai_lite.AsyncOpenAI(api_key="k").realtime.connect(model="m"):  # type: ignore[misc]  # what is tested
            pass

    async def other() -> None:
        async with oai_lite.OpenAI(api_key="k").realtime.connect(model="m"):  # type: ignore[misc]  # what is tested
            pass

    with pytest.raises(TypeError, match="without async"):
        asyncio.run(other())


def test_both_sides_send_at_once(talk: Start) -> None:
    """More than fits on the way, in both directions: nobody waits for the other side for ever."""
    import oai_lite

    count, large = 100, "x" * 200_000
    server = talk(_mirror)
    with oai_lite.OpenAI(api_key="k", base_url=server.base_url) as made:
        with made.realtime.connect(model="m") as connection:

            def shout() -> None:
                for number in range(count):
                    connection.input_audio_buffer.append(audio=large, event_id=str(number))

            thread = threading.Thread(target=shout)
            thread.start()
            assert [json.loads(connection.recv_bytes())["event_id"] for _ in range(count)] == [*map(str, range(count))]
            thread.join()

    async def main() -> None:
        async with oai_lite.AsyncOpenAI(api_key="k", base_url=server.base_url) as made:
            async with made.realtime.connect(model="m") as connection:

                async def shout() -> None:
                    for number in range(count):
                        await connection.input_audio_buffer.append(audio=large, event_id=str(number))

                task = asyncio.create_task(shout())
                heard = [json.loads(await connection.recv_bytes())["event_id"] for _ in range(count)]
                assert heard == [*map(str, range(count))]
                await task

    asyncio.run(main())


def _mirror(connection: ServerConnection) -> None:
    for message in connection:
        connection.send(message)


def test_receiving_while_a_sender_is_stuck(talk: Start) -> None:
    """A message that the server does not take yet holds up nothing that comes."""
    import oai_lite

    go, read = threading.Event(), threading.Event()

    def busy(connection: ServerConnection) -> None:
        assert go.wait(SECONDS)
        thread.join(0.2)  # by now nothing more fits on the way
        for number in range(100):
            connection.send(json.dumps({"type": "n", "number": number}))
        assert read.wait(SECONDS)
        for _ in range(40):
            server.heard.put(len(connection.recv()))

    server = talk(busy)
    with oai_lite.OpenAI(api_key="k", base_url=server.base_url) as made:
        with made.realtime.connect(model="m", websocket_connection_options={"max_queue": None}) as connection:
            thread = threading.Thread(target=lambda: [connection.send_raw("x" * 900_000) for _ in range(40)])
            thread.start()
            go.set()
            assert [json.loads(connection.recv_bytes())["number"] for _ in range(100)] == [*range(100)]
            assert thread.is_alive()
            read.set()
            assert [server.next() for _ in range(40)] == [900_000] * 40
            thread.join()


def test_closing_while_a_sender_is_stuck(talk: Start) -> None:
    """A server that reads nothing keeps a sender waiting, but not `close`: the sender gets its message back."""
    import oai_lite

    done = threading.Event()
    server = talk(lambda connection: done.wait(SECONDS))
    unsent: list[Any] = []
    with oai_lite.OpenAI(api_key="k", base_url=server.base_url) as made:
        connection = made.realtime.connect(model="m", websocket_connection_options={"close_timeout": 0.2}).enter()

        def shout() -> None:
            try:
                while True:
                    connection.send_raw("x" * 1_000_000)
            except WebSocketConnectionClosedError as error:
                unsent.extend(error.unsent_messages)

        thread = threading.Thread(target=shout)
        thread.start()
        thread.join(0.3)
        connection.close()
        thread.join(SECONDS)
        done.set()
    assert [len(each) for each in unsent] == [1_000_000]


def test_closing_while_a_task_is_stuck(talk: Start) -> None:
    """The same for tasks."""
    import oai_lite

    done = threading.Event()
    server = talk(lambda connection: done.wait(SECONDS))

    async def main() -> None:
        async with oai_lite.AsyncOpenAI(api_key="k", base_url=server.base_url) as made:
            manager = made.realtime.connect(model="m", websocket_connection_options={"close_timeout": 0.2})
            async with manager as connection:

                async def shout() -> None:
                    while True:
                        await connection.send_raw("x" * 1_000_000)

                task = asyncio.create_task(shout())
                await asyncio.wait((task,), timeout=0.3)
                await asyncio.wait_for(connection.close(), SECONDS)
                with pytest.raises(WebSocketConnectionClosedError):
                    await task
        done.set()

    asyncio.run(main())


def test_an_interrupted_receiver(talk: Start) -> None:
    """Ctrl-C ends `recv`, and what comes later can be received all the same."""
    import oai_lite

    server = talk()
    with oai_lite.OpenAI(api_key="k", base_url=server.base_url) as made:
        with made.realtime.connect(model="m") as connection:

            def receiving() -> None:
                while not connection._session._reading:
                    pass

            with interrupted_once(receiving), pytest.raises(KeyboardInterrupt):
                connection.recv()
            connection.response.create()
            assert json.loads(connection.recv_bytes()) == {"type": "response.create"}


# ---------------------------------------------------------------------- connecting again


@pytest.mark.parametrize("code", [1001, 1011, 1012, 1013])
def test_connecting_again(sessions: Sessions, talk: Start, client: Colour, code: int) -> None:
    """Iteration goes on over a new connection, with what the hook changed."""
    told: list[ReconnectingEvent] = []

    def hook(event: ReconnectingEvent) -> Any:
        told.append(event)
        return {"extra_query": {"try": event.attempt}, "extra_headers": {"x-try": "1"}, "replay": [{"type": "first"}]}

    def second(connection: ServerConnection) -> None:
        server.heard.put(json.loads(connection.recv()))
        says(EVENT)(connection)

    server = talk(closes(code, "", {"type": "a"}), second)
    connection = sessions.connect(
        server.base_url, on_reconnecting=hook, initial_delay=0.01, extra_headers={"x-secret": "s3cret"}
    )
    assert [event.type for event in client.items(connection)] == ["a", EVENT["type"]]
    assert [(event.attempt, event.max_attempts, event.close_code) for event in told] == [(1, 5, code)]
    assert 0.0075 <= told[0].delay <= 0.01
    assert "s3cret" not in repr(told[0])
    assert server.next() == {"type": "first"}
    assert server.paths[1] == "/v1/realtime?model=m&try=1"
    assert server.upgrades[1].headers["x-try"] == "1"


def test_after_a_reset(sessions: Sessions, serve: Serve, client: Colour) -> None:
    """A connection that breaks without a word is made again; `recv` does that, too."""
    server = serve((upgrade, send(text({"type": "a"})), rst), (upgrade, send(text(EVENT)), send(frame(8, b"\x03\xe8"))))
    connection = sessions.connect(server.url, on_reconnecting=lambda event: None, initial_delay=0.01)
    types = [client.run(connection.recv()).type]
    if types == ["a"]:  # else the reset took the first event along
        types.append(client.run(connection.recv()).type)
    assert types[-1] == EVENT["type"]


def test_nobody_answers_again(sessions: Sessions, talk: Start, client: Colour) -> None:
    """After `max_retries` attempts the error has the close, the number, and the last failure as its cause."""
    refusals = iter([None])

    def refuse(connection: ServerConnection, request: Any) -> Any:
        return next(refusals, connection.respond(503, "later"))

    server = talk(closes(1012), refuse=refuse)
    connection = sessions.connect(
        server.base_url, on_reconnecting=lambda event: None, initial_delay=0.01, max_retries=3
    )
    with pytest.raises(WebSocketConnectionClosedError, match="attempts to connect again: 3") as caught:
        client.run(connection.recv())
    assert caught.value.code == 1012
    assert getattr(caught.value.__cause__, "status_code", None) == 503
    assert len(server.paths) == 4


def test_sending_while_connecting_again(talk: Start) -> None:
    """Messages sent meanwhile wait, within the limit, and arrive in order over the new connection."""
    import oai_lite

    go_on, lost = threading.Event(), threading.Event()

    def hook(event: ReconnectingEvent) -> None:
        lost.set()
        go_on.wait(SECONDS)

    server: Talk = talk(closes(1012), lambda connection: server.listen(connection))
    with oai_lite.OpenAI(api_key="k", base_url=server.base_url) as made:
        manager = made.realtime.connect(model="m", on_reconnecting=hook, initial_delay=0.01, max_queue_size=100)
        with manager as connection:
            reader = threading.Thread(target=lambda: list(connection))
            reader.start()
            assert lost.wait(SECONDS)
            connection.input_audio_buffer.commit()
            connection.response.cancel()
            with pytest.raises(WebSocketQueueFullError):
                connection.response.create(event_id="x" * 100)
            go_on.set()
            assert server.next()["type"] == "input_audio_buffer.commit"
            assert server.next()["type"] == "response.cancel"
            connection.response.create()
            assert server.next()["type"] == "response.create"
            connection.close()
            reader.join(SECONDS)
            assert not reader.is_alive()


def test_closing_ends_the_pause(talk: Start) -> None:
    """`close()` from another thread ends a long pause at once, and the reader ends quietly."""
    import oai_lite

    lost = threading.Event()
    server = talk(closes(1012))
    with oai_lite.OpenAI(api_key="k", base_url=server.base_url) as made:
        manager = made.realtime.connect(
            model="m", on_reconnecting=lambda event: lost.set(), initial_delay=1000, max_delay=1000
        )
        with manager as connection:
            reader = threading.Thread(target=lambda: list(connection))
            reader.start()
            assert lost.wait(SECONDS)
            connection.close()
            reader.join(SECONDS)
            assert not reader.is_alive()


def test_closing_ends_the_pause_of_a_task(talk: Start) -> None:
    """The same for tasks."""
    import oai_lite

    server = talk(closes(1012))

    async def main() -> list[Any]:
        lost = asyncio.Event()
        async with oai_lite.AsyncOpenAI(api_key="k", base_url=server.base_url) as made:
            manager = made.realtime.connect(
                model="m", on_reconnecting=lambda event: lost.set(), initial_delay=1000, max_delay=1000
            )
            async with manager as connection:

                async def read() -> list[Any]:
                    return [event async for event in connection]

                reader = asyncio.create_task(read())
                await lost.wait()
                await connection.close()
                return await asyncio.wait_for(reader, SECONDS)

    assert asyncio.run(main()) == []


# ---------------------------------------------------------------------- threads and tasks


def test_many_senders_and_one_receiver(talk: Start) -> None:
    """Threads may send while another receives: nothing is lost, and each thread's messages keep their order."""
    import oai_lite

    server = talk()
    with oai_lite.OpenAI(api_key="k", base_url=server.base_url) as made:
        with made.realtime.connect(model="m") as connection:

            def shout(name: int) -> None:
                for number in range(50):
                    connection.send_raw(json.dumps({"type": "shout", "name": name, "number": number}))

            threads = [threading.Thread(target=shout, args=(name,)) for name in range(4)]
            for thread in threads:
                thread.start()
            heard: list[Any] = [connection.recv() for _ in range(200)]
            with pytest.raises(StreamStateError):
                again = threading.Event()

                def second() -> None:
                    again.set()
                    connection.recv()

                thread = threading.Thread(target=lambda: _quietly(second))
                thread.start()
                again.wait(SECONDS)
                for _ in range(10_000):
                    if connection._session._reading:
                        break
                    threading.Event().wait(0.001)
                try:
                    connection.recv()
                finally:
                    connection.close()
                    thread.join(SECONDS)
            for thread in threads:
                thread.join()
    for name in range(4):
        assert [event.number for event in heard if event.name == name] == list(range(50))


def _quietly(function: Callable[[], object]) -> None:
    try:
        function()
    except WebSocketConnectionClosedError:
        pass


def test_a_cancelled_receiver_loses_nothing(talk: Start) -> None:
    """Tasks that wait for an event with a time limit, again and again, get every event there is."""
    import oai_lite

    server = talk()

    async def main() -> list[Any]:
        heard: list[Any] = []
        async with oai_lite.AsyncOpenAI(api_key="k", base_url=server.base_url) as made:
            async with made.responses.connect() as connection:
                for number in range(300):
                    await connection.send_raw(json.dumps({"type": "n", "number": number}))
                while len(heard) < 300:
                    task = asyncio.create_task(connection.recv())
                    await asyncio.sleep(0)
                    if len(heard) % 3:
                        task.cancel()
                    try:
                        heard.append(await task)
                    except asyncio.CancelledError:
                        heard.append(await connection.recv())
        return [event.number for event in heard]

    assert asyncio.run(main()) == list(range(300))


def test_cancelling_an_opening(serve: Serve) -> None:
    """A task that is cancelled during the handshake gives its connection up."""
    import oai_lite

    server = serve((wait_for_frame, lambda peer: peer.halted.set(), _until_gone))

    async def main() -> None:
        async with oai_lite.AsyncOpenAI(api_key="k", base_url=server.url) as made:
            task = asyncio.create_task(made.realtime.connect(model="m").enter())
            while not server.connections or not server.connections[0].halted.is_set():
                await asyncio.sleep(0.001)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(main())
    assert server.peer().gone.wait(SECONDS)


def _until_gone(peer: Any) -> None:
    while True:
        peer.receive()


def test_a_slow_reader_stops_the_server(sessions: Sessions, talk: Start, client: Colour) -> None:
    """What nobody receives is not taken in without end: the server's `send` blocks, and goes on once somebody receives."""
    sent: list[int] = []
    full = threading.Event()

    def script(connection: ServerConnection) -> None:
        connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 65536)
        for number in range(200):
            connection.send(json.dumps({"type": "n", "number": number, "data": "x" * 200_000}))
            sent.append(number)
        full.set()

    connection = sessions.connect(talk(script).base_url)
    assert client.run(connection.recv()).number == 0
    assert not full.wait(0.3)
    assert [client.run(connection.recv()).number for _ in range(199)] == list(range(1, 200))

"""Cancelling frees what a call holds, at once: its thread, its socket, and whoever waits for it.

That a thread is free is shown by the pool having only one: the next call needs it. That a socket is free is shown by the server,
which sees its end.
"""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import ssl
import threading
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import pytest

import oai_lite
from oai_lite import APIConnectionError, OpenAIError
from oai_lite.flow import Call, Flow, Once, Send, Sleep
from oai_lite.limits import Exchange
from oai_lite.plugins._aiohttp import pool
from oai_lite.request import Request
from oai_lite.transports import connection, threads
from oai_lite.transports.urllib3 import Urllib3Transport

from ..conftest import Colour
from ..support.scripted import (
    LIMIT,
    STREAM_HEAD,
    Heard,
    Peer,
    Script,
    answer,
    event,
    full_backlog,
    head,
    loop,
    piece,
    read,
    read_head,
    reply,
    send,
    start_tls,
    until,
    watch,
    whole_stream,
    within,
)
from .conftest import Authority, Serve, our_threads, threads_end

SOON = 3.0  # "at once", on a busy machine; well below any time-out here
MODEL = answer({"id": "m"})
SERVING = loop(read, send(MODEL))
OPENED = send(b"HTTP/1.1 200 OK\r\n\r\n")  # by a proxy


def run(main: Coroutine[Any, Any, Any]) -> Any:
    """asyncio.run, where a loop that complains (`exception was never retrieved`) fails the test."""
    complaints: list[dict[str, Any]] = []

    async def watched() -> Any:
        asyncio.get_running_loop().set_exception_handler(lambda loop, context: complaints.append(context))
        try:
            return await main
        finally:
            gc.collect()
            await asyncio.sleep(0)

    result = asyncio.run(watched())
    gc.collect()
    assert complaints == []
    return result


CHOSEN: dict[str, Any] = {}


@pytest.fixture
def over(transport: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """The transport that `make` gives its clients."""
    monkeypatch.setitem(CHOSEN, "transport", transport)
    return transport


every_transport = pytest.mark.usefixtures("over")


def make(**options: Any) -> oai_lite.AsyncOpenAI:
    options = {"api_key": "sk-test", "max_retries": 0, **CHOSEN, **options}
    return oai_lite.AsyncOpenAI(**options)


async def seen(happened: threading.Event) -> bool:
    """Whether it happens soon, the loop going on meanwhile."""
    return await asyncio.to_thread(happened.wait, SOON)


def chat(maker: Any, **options: Any) -> Any:
    return maker.chat.completions.create(messages=[], model="m", **options)


@pytest.fixture
def one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every client's pool has a single thread."""
    monkeypatch.setattr(threads, "MAX_THREADS", 1)


# ---------------------------------------------------------------------- in the middle of a call


async def ask(maker: Any) -> Any:
    return await maker.models.retrieve("m")


async def upload(maker: Any) -> Any:
    return await maker.files.create(file=b"x" * 24_000_000, purpose="batch")  # more than the system buffers


async def walk(maker: Any) -> None:
    async for _ in await chat(maker, stream=True):
        pass


async def download(maker: Any) -> None:
    async with maker.files.with_streaming_response.content("f") as response:
        await response.read()


@dataclass
class Moment:
    """What the server does until the call hangs, behind TLS or a proxy, and which call it is."""

    script: Script
    call: Callable[[Any], Coroutine[Any, Any, Any]] = ask
    scheme: str = "http"


def hello(peer: Peer) -> None:
    """Take the client's first words of TLS: the handshake has begun."""
    peer.receive()


LENGTH = head(200, content_length="1000")
MOMENTS = {
    "the TLS handshake": Moment([hello, watch], scheme="https"),
    "the tunnel": Moment([read_head, watch], scheme="proxy"),
    "the TLS handshake in a tunnel": Moment([read_head, OPENED, hello, watch], scheme="proxy"),
    "waiting for headers": Moment([read, watch]),
    "half of the headers": Moment([read, send(LENGTH[:30]), watch]),
    "reading a body": Moment([read, send(LENGTH + b"{"), watch]),
    "reading an error's body": Moment([read, send(head(500, content_length="1000") + b"{"), watch]),
    "reading on demand": Moment([read, send(LENGTH + b"{"), watch], download),
    "the first item": Moment([read, send(STREAM_HEAD), watch], walk),
    "a later item": Moment([read, send(STREAM_HEAD + event(piece("a"))), watch], walk),
    "an upload": Moment([read_head], upload),
}


@every_transport
@pytest.mark.parametrize("moment", [*MOMENTS, "waiting for headers over TLS", "a later item over TLS"])
def test_a_cancelled_call_frees_thread_and_socket(
    serve: Serve, authority: Authority, https: ssl.SSLContext, one_thread: None, moment: str
) -> None:
    """The task ends as cancelled at once, the server sees the end of its connection, and the next call gets the thread."""
    name, _, over_tls = moment.partition(" over ")
    case = MOMENTS[name]
    script: list[Any] = [start_tls(https), *case.script] if over_tls else [*case.script]
    cancelled = threading.Event()
    if case.call is upload:
        script += [until(cancelled), watch]  # reads nothing before
    serving = {
        "http": [start_tls(https), *SERVING] if over_tls else SERVING,
        "https": [start_tls(https), *SERVING],
        "proxy": [read_head, OPENED, start_tls(https), *SERVING],
    }
    server = serve(script, serving[case.scheme])
    options: dict[str, Any] = {"base_url": server.url, "ca_bundle": authority.bundle}
    if case.scheme == "https" or over_tls:
        options["base_url"] = server.url.replace("http:", "https:")
    elif case.scheme == "proxy":
        options |= {"base_url": "https://127.0.0.1:1/v1", "proxy": server.origin}

    async def main() -> None:
        async with make(timeout=4.5, max_retries=3, **options) as maker:
            task = asyncio.create_task(case.call(maker))
            peer = await asyncio.to_thread(server.peer)
            assert await seen(peer.halted)
            task.cancel()
            with within(SOON):
                with pytest.raises(asyncio.CancelledError):
                    await task
                cancelled.set()
                assert await seen(peer.gone)
                assert (await ask(maker)).id == "m"
        assert len(server.connections) == 2

    before = our_threads()
    run(main())
    assert threads_end(before)


def test_a_cancelled_connecting_frees_its_thread(
    serve: Serve, one_thread: None, monkeypatch: pytest.MonkeyPatch, over: str
) -> None:
    """A host that does not answer: the thread does not wait for its `connect` limit."""
    connecting = threading.Event()
    connect = connection._Socket.connect

    def noticed(sock: Any, address: Any) -> None:
        connecting.set()
        connect(sock, address)

    monkeypatch.setattr(connection._Socket, "connect", noticed)
    new_socket = pool._new_socket

    def noticed_too(address: Any) -> Any:
        connecting.set()
        return new_socket(address)

    monkeypatch.setattr(pool, "_new_socket", noticed_too)
    listener, waiting = full_backlog()
    server = serve(SERVING)

    async def main() -> None:
        async with make(base_url=f"http://127.0.0.1:{listener.getsockname()[1]}/v1", timeout=4.5) as maker:
            task = asyncio.create_task(ask(maker))
            assert await seen(connecting)
            task.cancel()
            with within(SOON):
                with pytest.raises(asyncio.CancelledError):
                    await task
                assert (await ask(maker.with_options(base_url=server.url))).id == "m"

    try:
        run(main())
    finally:
        for sock in (listener, *waiting):
            sock.close()


def test_a_call_cancelled_before_its_turn_sends_nothing(serve: Serve, one_thread: None) -> None:
    """All threads are busy: a call that waits for one and is cancelled never begins, and its key function is not asked. (With aiohttp
    no call waits for a thread.)"""
    server = serve([read, watch], SERVING)
    asked: list[int] = []

    def key() -> str:
        asked.append(1)
        return "sk-test"

    async def main() -> None:
        async with make(base_url=server.url, timeout=4.5) as maker:
            first = asyncio.create_task(ask(maker))
            peer = await asyncio.to_thread(server.peer)
            assert await seen(peer.halted)
            # A client of its own settings over the same threads.
            waiting = [asyncio.create_task(ask(maker)), asyncio.create_task(ask(maker.with_options(api_key=key)))]
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            for task in (*waiting, first):
                task.cancel()
            for task in (*waiting, first):
                with pytest.raises(asyncio.CancelledError):
                    await task
            with within(SOON):
                assert (await ask(maker)).id == "m"

    run(main())
    assert len(server.requests) == 2
    assert asked == []


@every_transport
def test_a_cancelled_pause_ends(serve: Serve) -> None:
    """Between two attempts there is nothing to free, and no further attempt."""
    server = serve([read, send(answer(status=500, retry_after="4")), *SERVING])
    retried = threading.Event()

    class Listener:
        @oai_lite.hookimpl
        def oai_lite_observe(self) -> Any:
            return lambda name, facts: retried.set() if name == "retry" else None

    async def main() -> None:
        async with make(base_url=server.url, max_retries=2, plugins=[Listener()]) as maker:
            task = asyncio.create_task(ask(maker))
            assert await seen(retried)
            task.cancel()
            with within(SOON), pytest.raises(asyncio.CancelledError):
                await task
            assert len(server.requests) == 1
            assert (await ask(maker)).id == "m"

    run(main())
    assert len(server.connections) == 1  # the one that was pooled is used on


@every_transport
def test_a_cancelled_key_function_is_told(serve: Serve) -> None:
    """An async function that gives the key is cancelled with the call that asked it."""
    begun = threading.Event()
    ends: list[str] = []

    async def key() -> str:
        begun.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            ends.append("cancelled")
            raise
        return ""

    server = serve(SERVING)

    async def main() -> None:
        async with make(base_url=server.url, api_key=key) as maker:
            task = asyncio.create_task(ask(maker))
            assert await seen(begun)
            task.cancel()
            with within(SOON), pytest.raises(asyncio.CancelledError):
                await task

    run(main())
    assert ends == ["cancelled"]
    assert server.connections == []


@every_transport
def test_a_cancelled_call_in_a_blocking_key_function_ends(serve: Serve) -> None:
    """A function that blocks cannot be interrupted; the task does not wait for it, and what it gives is dropped."""
    begun, go_on = threading.Event(), threading.Event()

    def key() -> str:
        begun.set()
        go_on.wait(LIMIT)
        return "sk-late"

    server = serve(SERVING)

    async def main() -> None:
        async with make(base_url=server.url, api_key=key) as maker:
            task = asyncio.create_task(ask(maker))
            assert await seen(begun)
            task.cancel()
            with within(SOON), pytest.raises(asyncio.CancelledError):
                await task
            go_on.set()

    before = our_threads()
    run(main())
    assert threads_end(before)
    assert server.connections == []


@every_transport
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
def test_cancelled_at_any_moment(serve: Serve, stream: bool) -> None:
    """Whenever the cancellation comes, before, in or after the exchange, the client goes on working, keeps no thread busy and no
    answer for somebody else."""

    def echo(heard: Heard) -> bytes:
        return whole_stream(heard.target) if stream else answer({"id": heard.target.rpartition("/")[2]})

    server = serve(loop(reply(echo)))

    async def call(maker: Any, number: int) -> Any:
        if stream:
            async with await chat(maker, stream=True) as items:
                return [item.choices[0].delta.content async for item in items][0]
        return (await maker.models.retrieve(f"m{number}")).id

    async def main() -> None:
        ends: set[str] = set()
        async with make(base_url=server.url, timeout=4.5) as maker:
            start = time.monotonic()
            await call(maker, 0)
            usual = time.monotonic() - start
            for number in range(150):
                task = asyncio.create_task(call(maker, number))
                await asyncio.sleep(2 * usual * number / 150)
                task.cancel()
                try:
                    assert await task == ("/v1/chat/completions" if stream else f"m{number}")
                    ends.add("answered")
                except asyncio.CancelledError:
                    ends.add("cancelled")
            with within(3):
                found = await asyncio.gather(*(call(maker, number) for number in range(20)))
            assert found == (["/v1/chat/completions"] * 20 if stream else [f"m{number}" for number in range(20)])
        assert "cancelled" in ends

    before = our_threads()
    run(main())
    assert threads_end(before)


@pytest.mark.parametrize("when", ["before its thread has ended", "before it is handed over", "after that"])
def test_cancelled_as_the_answer_arrives(serve: Serve, monkeypatch: pytest.MonkeyPatch, when: str) -> None:
    """An answer that is there, still unread, in the moment of the cancellation is not left open: nobody would ever close it. (With
    aiohttp no thread hands it over; `test_cancelled_at_any_moment` is about its moments.)"""
    server = serve([read, send(STREAM_HEAD + event(piece("a"))), watch])
    settle = threads._settle
    tasks: list[asyncio.Task[Any]] = []

    def settle_and_cancel(future: Any, result: Any, error: Any) -> None:
        if when == "before it is handed over":
            tasks[0].cancel()
        settle(future, result, error)
        if when == "after that":
            tasks[0].cancel()

    monkeypatch.setattr(threads, "_settle", settle_and_cancel)
    bodies: list[Any] = []
    send_one = Urllib3Transport.send

    def noted(*arguments: Any) -> Any:
        response = send_one(*arguments)
        bodies.append(response.body)
        if when == "before its thread has ended":
            loops[0].call_soon_threadsafe(tasks[0].cancel)
            assert cancelled.wait(SOON)
        return response

    loops: list[asyncio.AbstractEventLoop] = []
    cancelled = threading.Event()
    monkeypatch.setattr(Urllib3Transport, "send", noted)

    async def main() -> None:
        async with make(base_url=server.url, timeout=4.5) as maker:
            loops.append(asyncio.get_running_loop())
            tasks.append(asyncio.create_task(walk(maker)))
            with pytest.raises(asyncio.CancelledError):
                await tasks[0]
            cancelled.set()
            assert await seen(server.peer().gone)
        assert threads_end(before)
        await asyncio.sleep(0)  # what a thread left for the loop to do
        assert bodies[0]._raw is None

    before = our_threads()
    run(main())


@every_transport
def test_cancellations_among_many_calls(serve: Serve) -> None:
    """256 calls at once over one client, every third one cancelled half-way: each of the others gets the answer to its own
    request."""
    half = threading.Event()

    def echo(heard: Heard) -> bytes:
        number = int(heard.target.rpartition("m")[2])
        if number % 3 == 0:
            half.wait(LIMIT)  # until it is cancelled
        return answer({"id": f"m{number}"})

    server = serve(loop(reply(echo)))

    async def main() -> None:
        async with make(base_url=server.url, timeout=30) as maker:
            tasks = [asyncio.create_task(maker.models.retrieve(f"m{number}")) for number in range(256)]
            await asyncio.to_thread(lambda: server.wait(requests=256))
            for task in tasks[::3]:
                task.cancel()
            half.set()
            found: list[Any] = await asyncio.gather(*tasks, return_exceptions=True)
        for number, value in enumerate(found):
            if number % 3:
                assert value.id == f"m{number}"
            else:
                assert isinstance(value, asyncio.CancelledError)

    run(main())


# ---------------------------------------------------------------------- asyncio's own ways to cancel


@every_transport
@pytest.mark.parametrize("name", ["waiting for headers", "reading a body", "a later item", "reading on demand"])
def test_asyncio_timeout(serve: Serve, one_thread: None, name: str) -> None:
    """`asyncio.timeout` around a call gives its own TimeoutError, in its own time; nothing is retried and nothing left."""
    case = MOMENTS[name]
    server = serve(case.script, SERVING)

    async def main() -> None:
        async with make(base_url=server.url, timeout=4.5, max_retries=3) as maker:
            with within(0.3 + SOON, 0.3), pytest.raises(TimeoutError) as caught:
                async with asyncio.timeout(0.3):
                    await case.call(maker)
            assert not isinstance(caught.value, OpenAIError)
            assert await seen(server.peer().gone)
            assert len(server.requests) == 1
            assert (await ask(maker)).id == "m"

    run(main())


@every_transport
def test_task_group(serve: Serve) -> None:
    """One task fails, the others' calls end with it."""
    server = serve([read, watch])

    async def fail(peer: Peer) -> None:
        assert await seen(peer.halted)
        raise LookupError("elsewhere")

    async def main() -> None:
        async with make(base_url=server.url, timeout=4.5) as maker:
            with within(SOON), pytest.raises(ExceptionGroup) as caught:
                async with asyncio.TaskGroup() as group:
                    group.create_task(ask(maker))
                    group.create_task(fail(await asyncio.to_thread(server.peer)))
            assert [str(error) for error in caught.value.exceptions] == ["elsewhere"]
            assert await seen(server.peer().gone)

    run(main())


@every_transport
def test_a_loop_that_ends_takes_its_calls_along(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    """`asyncio.run` returns while calls are out: they are cancelled, nothing is logged, and the client serves the next loop."""
    server = serve([read, watch], [read, send(STREAM_HEAD + event(piece("a"))), watch], SERVING)
    maker = make(base_url=server.url, timeout=4.5)
    left: list[asyncio.Task[Any]] = []

    async def leave() -> None:
        for number, call in enumerate((ask, walk)):
            left.append(asyncio.create_task(call(maker)))
            peer = await asyncio.to_thread(server.peer, number)
            assert await seen(peer.halted)

    async def again() -> str:
        found: str = (await ask(maker)).id
        await maker.close()
        return found

    before = our_threads()
    with within(SOON + 1), caplog.at_level(logging.DEBUG):
        run(leave())
        assert all(task.cancelled() for task in left)
        assert all(server.peer(number).gone.wait(SOON) for number in (0, 1))
        assert run(again()) == "m"
        assert threads_end(before)
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


# ---------------------------------------------------------------------- several loops


def test_runs_in_a_row_share_a_client(serve: Serve, over: str) -> None:
    """The second `asyncio.run` goes on where the first one left off, over the same connection; so does a third. A connection of
    aiohttp ends with its loop."""
    server = serve(SERVING)
    maker = make(base_url=server.url)
    for _ in range(3):
        assert run(ask(maker)).id == "m"
        assert over == "threads" or server.connections[-1].gone.wait(SOON)
    assert len(server.connections) == (1 if over == "threads" else 3)
    run(maker.close())


def test_a_stream_goes_on_in_another_loop(serve: Serve) -> None:
    """Opened in one `asyncio.run`, read on in the next. (Not with aiohttp: see test_aiohttp.py, `test_a_stream_ends_with_its_loop`.)"""
    server = serve([read, send(whole_stream("a", "b")), watch])
    maker = make(base_url=server.url)
    opened: list[Any] = []

    async def begin() -> str:
        opened.append(await chat(maker, stream=True))
        first = await anext(opened[0])
        return str(first.choices[0].delta.content)

    async def finish() -> list[Any]:
        rest = [item.choices[0].delta.content async for item in opened[0]]
        await maker.close()
        return rest

    assert run(begin()) == "a"
    assert run(finish()) == ["b", None]


@every_transport
def test_loops_in_two_threads_share_a_client(serve: Serve) -> None:
    """Two threads, each with an event loop, on one client: their calls are out at the same time, and nothing is mixed up."""
    both = threading.Barrier(2)

    def echo(heard: Heard) -> bytes:
        if heard.target.endswith("-0"):
            both.wait(LIMIT)  # answers the first calls only once both are there
        return answer({"id": heard.target.rpartition("/")[2]})

    server = serve(loop(reply(echo)))
    maker = make(base_url=server.url, timeout=4.5)

    def work(name: str) -> list[str]:
        async def main() -> list[str]:
            first = (await maker.models.retrieve(f"{name}-0")).id
            rest = await asyncio.gather(*(maker.models.retrieve(f"{name}-{n}") for n in range(1, 30)))
            return [first, *(model.id for model in rest)]

        found: list[str] = asyncio.run(main())
        return found

    with ThreadPoolExecutor(2) as workers:
        found = list(workers.map(work, ("a", "b")))
    assert found == [[f"{name}-{n}" for n in range(30)] for name in ("a", "b")]
    run(maker.close())


# ---------------------------------------------------------------------- closing a stream while it is read

BODIES = {
    "chunked": STREAM_HEAD + event(piece("a")),
    "without a length": head(200, content_type="text/event-stream", connection="close")
    + b"data: %b\n\n" % json.dumps(piece("a")).encode(),
}


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
def test_a_stream_is_closed_while_it_is_read(
    client: Colour, serve: Serve, authority: Authority, https: ssl.SSLContext, tls: bool, body: str
) -> None:
    """Another thread, or task, closes a stream whose reader waits: closing does not block, the reader is told at once that the
    call was cancelled (a half answer never looks like a whole one), and the server sees the end."""
    server = serve([read, send(BODIES[body]), watch], tls=https if tls else None)
    maker = client.make(base_url=server.url, timeout=4.5, ca_bundle=authority.bundle)
    reading = threading.Event()

    def closed(error: APIConnectionError) -> None:
        assert "the call was cancelled" in error.__notes__[0]
        assert server.peer().gone.wait(SOON)

    def sync() -> Any:
        stream = chat(maker, stream=True)

        def take() -> None:
            next(stream)
            reading.set()
            next(stream)

        with ThreadPoolExecutor(1) as workers:
            reader = workers.submit(take)
            assert reading.wait(SOON)
            with within(SOON):
                stream.close()
                error = reader.exception(SOON)
        assert isinstance(error, APIConnectionError)
        closed(error)
        assert list(stream) == []

    async def asynchronous() -> None:
        stream = await chat(maker, stream=True)
        await anext(stream)
        reader = asyncio.create_task(anext(stream))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        with within(SOON):
            await stream.close()
            with pytest.raises(APIConnectionError) as caught:
                await reader
        await asyncio.to_thread(closed, caught.value)
        assert [item async for item in stream] == []

    client.run(asynchronous() if client.asynchronous else sync())


def test_a_closed_stream_ends_for_its_reader_between_items(client: Colour, serve: Serve) -> None:
    """Closed where nobody waits: the next look finds the end, and the items that had come are not handed out."""
    server = serve([read, send(whole_stream("a", "b", "c")), watch])
    stream = client.run(chat(client.make(base_url=server.url), stream=True))
    first = client.run(anext(stream) if client.asynchronous else next(stream))
    assert first.choices[0].delta.content == "a"
    client.run(stream.close())
    assert client.items(stream) == []


# ---------------------------------------------------------------------- flows


def failing(log: list[str], effect: Any) -> Flow[str]:
    """A flow that notes how it ends."""
    try:
        yield from effect
    except BaseException as error:
        log.append(type(error).__name__)
        raise
    finally:
        log.append("finally")
    return "never"


def driver_of(maker: Any) -> Any:
    return maker._client._connect()


@pytest.mark.parametrize("error", [LookupError, KeyboardInterrupt])
def test_what_fails_is_thrown_into_the_flow(client: Colour, error: type[BaseException]) -> None:
    """Whatever an effect raises comes out of the flow's `yield from`, and its `finally` runs."""

    def fail() -> None:
        raise error("no")

    log: list[str] = []
    with pytest.raises(error, match="no"):
        client.run(driver_of(client.make()).drive(failing(log, Call(fail))))
    assert log == [error.__name__, "finally"]


def test_a_flow_may_go_on_after_a_failure(client: Colour, serve: Serve) -> None:
    """It catches what was thrown, cleans up with another effect and returns: its driver carries on."""
    server = serve()
    server.close()

    def flow() -> Flow[list[Any]]:
        found: list[Any] = []
        try:
            yield from Send(Request("GET", server.url), Exchange(None, 1.0, 1.0))
        except APIConnectionError as error:
            found.append(error.sent)
        found.append((yield from Call(lambda: "cleaned")))
        return found

    assert client.run(driver_of(client.make()).drive(flow())) == [False, "cleaned"]


@every_transport
def test_cancellation_is_thrown_into_the_flow(serve: Serve) -> None:
    """A cancelled task's flow gets CancelledError wherever it stands, and its `finally` may still carry out effects."""
    server = serve([read, watch])
    begun, go_on = threading.Event(), threading.Event()

    def block() -> None:
        begun.set()
        go_on.wait(LIMIT)

    async def wait() -> None:
        begun.set()
        await asyncio.Event().wait()

    def started(effect: Any) -> Flow[Any]:
        yield from Call(begin)
        return (yield from effect)

    async def begin() -> None:
        begun.set()

    def cleaning(log: list[str], effect: Any) -> Flow[Any]:
        try:
            return (yield from failing(log, effect))
        finally:
            log.append((yield from Call(lambda: "cleaned up")))

    async def main() -> None:
        async with make() as maker:
            effects = {
                "sleep": started(Sleep(4.5)),
                "function": Call(block),
                "async function": Call(wait),
                "send": started(Send(Request("GET", server.url), Exchange(None, 4.5, 4.5))),
                "once": Once("key", lambda: started(Sleep(4.5))),
            }
            for name, effect in effects.items():
                begun.clear()
                log: list[str] = []
                task = asyncio.create_task(driver_of(maker).drive(cleaning(log, effect)))
                assert await seen(begun)
                task.cancel()
                with within(SOON), pytest.raises(asyncio.CancelledError):
                    await task
                assert log == ["CancelledError", "finally", "cleaned up"], name
            go_on.set()

    run(main())


# ---------------------------------------------------------------------- Once: one runs, the others get its result


class Work:
    """A flow that counts its runs and ends when told to. `waiting` is set as soon as one runs."""

    def __init__(self, result: Any = "token") -> None:
        self.result = result
        self.runs = 0
        self.begun = threading.Event()
        self.go_on = threading.Event()

    def flow(self) -> Flow[Any]:
        self.runs += 1
        return (yield from Call(self._call))

    def _call(self) -> Any:
        self.begun.set()
        self.go_on.wait(LIMIT)
        if isinstance(self.result, BaseException):
            raise self.result
        return self.result


def asking(work: Work, key: str = "key") -> Flow[Any]:
    return (yield from Once(key, work.flow))


class Joined(dict[Any, Any]):
    """The driver's list of what runs; tells once so many callers have looked."""

    def __init__(self, callers: int) -> None:
        super().__init__()
        self._left = callers
        self.all_there = threading.Event()

    def setdefault(self, key: Any, default: Any = None) -> Any:
        found = super().setdefault(key, default)
        self._left -= 1
        if self._left == 0:
            self.all_there.set()
        return found


def ask_at_once(client: Colour, driver: Any, flows: list[Flow[Any]], then: Callable[[], None]) -> list[Any]:
    """Drive all flows at the same time; once all have asked, do `then`. Errors are results."""
    driver._running = joined = Joined(len(flows))

    def act() -> None:
        assert joined.all_there.wait(SOON)
        then()

    async def tasks() -> list[Any]:
        found = asyncio.gather(*(driver.drive(flow) for flow in flows), return_exceptions=True)
        await asyncio.to_thread(act)
        return await found

    if client.asynchronous:
        found: list[Any] = client.run(tasks())
        return found

    def drive(flow: Flow[Any]) -> Any:
        try:
            return driver.drive(flow)
        except Exception as error:  # noqa: BLE001 - the test looks at it
            return error

    with ThreadPoolExecutor(len(flows)) as workers:
        results = [workers.submit(drive, flow) for flow in flows]
        act()
        return [result.result(LIMIT) for result in results]


def test_once_runs_once(client: Colour) -> None:
    """Twenty callers ask at the same time: one runs the flow, all get its result; later callers have it run anew."""
    driver, work = driver_of(client.make()), Work()
    assert ask_at_once(client, driver, [asking(work) for _ in range(20)], work.go_on.set) == ["token"] * 20
    assert work.runs == 1
    assert client.run(driver.drive(asking(work))) == "token"
    assert work.runs == 2
    assert driver._running == {}


def test_once_tells_everybody_of_a_failure(client: Colour) -> None:
    """The error of the one that runs is everybody's, and forgotten afterwards."""
    driver, work = driver_of(client.make()), Work(LookupError("no token"))
    found = ask_at_once(client, driver, [asking(work) for _ in range(5)], work.go_on.set)
    assert [str(error) for error in found] == ["no token"] * 5
    assert work.runs == 1
    work.result = "token"
    assert client.run(driver.drive(asking(work))) == "token"


def test_once_keeps_keys_apart(client: Colour) -> None:
    """Flows under different keys run side by side."""
    driver, one, two = driver_of(client.make()), Work(1), Work(2)

    def go_on() -> None:
        assert one.begun.wait(SOON) and two.begun.wait(SOON)
        one.go_on.set()
        two.go_on.set()

    assert ask_at_once(client, driver, [asking(one, "one"), asking(two, "two")], go_on) == [1, 2]


def test_once_with_an_interrupted_runner() -> None:
    """Ctrl-C is for the thread that it comes to: another one runs the flow, nobody else is interrupted."""
    with oai_lite.OpenAI(api_key="sk-test") as maker:
        driver = driver_of(maker)
        driver._running = joined = Joined(2)
        interrupted, work = Work(KeyboardInterrupt("Ctrl-C")), Work()
        work.go_on.set()
        with ThreadPoolExecutor(2) as workers:
            first = workers.submit(driver.drive, asking(interrupted))
            assert interrupted.begun.wait(SOON)
            second = workers.submit(driver.drive, asking(work))
            assert joined.all_there.wait(SOON)
            interrupted.go_on.set()
            assert isinstance(first.exception(SOON), KeyboardInterrupt)
            assert second.result(SOON) == "token"
    assert (interrupted.runs, work.runs) == (1, 1)


@every_transport
def test_once_with_a_cancelled_runner() -> None:
    """The task that runs the flow is cancelled: one of those that wait runs it in its place, once."""

    async def main() -> None:
        async with make() as maker:
            driver, work = driver_of(maker), Work()
            first = asyncio.create_task(driver.drive(asking(work)))
            assert await seen(work.begun)
            others = [asyncio.create_task(driver.drive(asking(work))) for _ in range(5)]
            await asyncio.sleep(0)
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            work.go_on.set()
            with within(SOON):
                assert await asyncio.gather(*others) == ["token"] * 5
            assert work.runs == 2

    run(main())


@every_transport
def test_once_with_a_cancelled_waiter() -> None:
    """A task that waits is cancelled: it ends at once, alone."""

    async def main() -> None:
        async with make() as maker:
            driver, work = driver_of(maker), Work()
            tasks = [asyncio.create_task(driver.drive(asking(work))) for _ in range(3)]
            assert await seen(work.begun)
            tasks[1].cancel()
            with within(SOON), pytest.raises(asyncio.CancelledError):
                await tasks[1]
            work.go_on.set()
            assert [await tasks[0], await tasks[2]] == ["token"] * 2
            assert work.runs == 1

    run(main())


@every_transport
def test_once_when_all_are_cancelled() -> None:
    """Runner and waiters are cancelled together, as a task group does it: every one of them ends, none takes the flow over."""

    async def main() -> None:
        async with make() as maker:
            driver, work = driver_of(maker), Work()
            tasks = [asyncio.create_task(driver.drive(asking(work))) for _ in range(4)]
            assert await seen(work.begun)
            for task in tasks:
                task.cancel()
            with within(SOON):
                found = await asyncio.gather(*tasks, return_exceptions=True)
            assert [type(error) for error in found] == [asyncio.CancelledError] * 4
            assert work.runs == 1
            assert driver._running == {}
            work.go_on.set()

    run(main())


@every_transport
@pytest.mark.parametrize("end", ["result", "error"])
def test_once_between_loops(caplog: pytest.LogCaptureFixture, end: str) -> None:
    """Tasks of two threads' loops share one run; a loop that is gone by the time it ends is no trouble, and nothing is logged."""
    maker, work = make(), Work("token" if end == "result" else LookupError("no token"))
    driver = driver_of(maker)
    driver._running = joined = Joined(3)

    def drive() -> Any:
        return asyncio.run(driver.drive(asking(work)))

    async def leave() -> None:
        tasks.append(asyncio.create_task(driver.drive(asking(work))))
        await asyncio.sleep(0)  # it waits now; its loop ends

    tasks: list[asyncio.Task[Any]] = []
    with caplog.at_level(logging.DEBUG), ThreadPoolExecutor(2) as workers:
        first = workers.submit(drive)
        assert work.begun.wait(SOON)
        second = workers.submit(drive)
        run(leave())
        assert joined.all_there.wait(SOON)
        work.go_on.set()
        for found in (first, second):
            if end == "result":
                assert found.result(SOON) == "token"
            else:
                assert str(found.exception(SOON)) == "no token"
    assert tasks[0].cancelled()
    assert work.runs == 1
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []
    run(maker.close())

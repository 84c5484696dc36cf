"""What a client holds ends with it: threads, sockets, and nothing of it is shared with a forked child."""

from __future__ import annotations

import asyncio
import gc
import os
import pickle
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import oai_lite

from ..conftest import Colour
from ..support.scripted import (
    LIMIT,
    STREAM_HEAD,
    Heard,
    Scripted,
    answer,
    event,
    head,
    loop,
    piece,
    read,
    reply,
    send,
    until,
    watch,
    whole_stream,
    within,
)
from .conftest import Authority, Serve, our_threads, threads_end

ROOT = Path(oai_lite.__file__).parents[1]
SOON = 3.0
HALF = [read, send(STREAM_HEAD + event(piece("a"))), watch]


def echo(heard: Heard) -> bytes:
    return answer({"id": heard.target.rpartition("/")[2]})


ECHOING = loop(reply(echo))


def chat(maker: Any, **options: Any) -> Any:
    return maker.chat.completions.create(messages=[], model="m", **options)


def ask(client: Colour, maker: Any, name: str = "m") -> str:
    found: str = client.run(maker.models.retrieve(name)).id
    return found


def fresh(client: Colour, **options: Any) -> Any:
    """A client that only the test holds."""
    options = {"api_key": "sk-test", "max_retries": 0, "transport": client.transport, **options}
    made: Any = (oai_lite.AsyncOpenAI if client.asynchronous else oai_lite.OpenAI)(**options)
    return made


def all_gone(server: Scripted) -> bool:
    """Whether the server sees the end of every connection soon."""
    return all(peer.gone.wait(SOON) for peer in server.connections)


# ---------------------------------------------------------------------- forks

PRELUDE = """
import asyncio, os, sys, threading
import oai_lite

kind, url, bundle = sys.argv[1:]
options = dict(api_key="sk-test", base_url=url, max_retries=0, timeout=4.5, ca_bundle=bundle)
if kind == "aiohttp":
    options["transport"] = kind

if kind == "sync":
    client = oai_lite.OpenAI(**options)

    def ask(name):
        assert client.models.retrieve(name).id == name

    def close():
        client.close()
else:
    client = oai_lite.AsyncOpenAI(**options)

    def ask(name):
        async def main():
            found = await asyncio.gather(*(client.models.retrieve(name) for _ in range(2)))
            assert [model.id for model in found] == [name, name]

        asyncio.run(main())

    def close():
        asyncio.run(client.close())

def fork(child):
    pid = os.fork()
    if pid == 0:
        try:
            child()
        except BaseException:
            import traceback
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    return pid

def joined(pid):
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
"""


def run_script(text: str, *arguments: str, options: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    """Run a program of its own; its errors are the test's."""
    done = subprocess.run(
        [sys.executable, *options, "-c", text, *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert done.returncode == 0, done.stderr
    return done


@pytest.mark.parametrize("kind", ["sync", "async", "aiohttp"])
@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
def test_a_fork_shares_no_connection(
    serve: Serve, authority: Authority, https: ssl.SSLContext, kind: str, tls: bool
) -> None:
    """With connections pooled, and threads at rest, a process forks: both go on, the child over connections of its own; what it
    closes there, or takes along when it ends, is not the parent's."""
    server = serve(ECHOING, tls=https if tls else None)
    script = (
        PRELUDE
        + """
def child():
    ask("child")
    close()

ask("before")
for _ in range(2):
    joined(fork(child))
    ask("parent")
    ask("parent")
close()
"""
    )
    run_script(script, kind, server.url, authority.bundle)
    by_name: dict[str, set[int]] = {}
    for heard in server.requests:
        by_name.setdefault(heard.target.rpartition("/")[2], set()).add(heard.connection)
    # Two calls at once may need one connection or two; those that were there are used on. (A connection of aiohttp ends with its
    # loop, and each call here has one of its own.)
    assert kind == "aiohttp" or by_name["parent"] & by_name["before"]
    assert not by_name["child"] & (by_name["parent"] | by_name["before"])
    assert len(by_name["child"]) >= 2


def slow_until_the_child_asks() -> Callable[[Heard], bytes]:
    """Answers `slow` once `child` has been asked for, and `ready` once `slow` has: a fork in between meets a call that is out."""
    slow, forked = threading.Event(), threading.Event()

    def play(heard: Heard) -> bytes:
        if heard.target.endswith("slow"):
            slow.set()
            forked.wait(LIMIT)
        elif heard.target.endswith("ready"):
            slow.wait(LIMIT)
        elif heard.target.endswith("child"):
            forked.set()
        return echo(heard)

    return play


def test_a_fork_during_a_call(serve: Serve, authority: Authority) -> None:
    """Another thread is in the middle of a call when the process forks: the child works, and the call in the parent ends well."""
    server = serve(loop(reply(slow_until_the_child_asks())))
    script = (
        PRELUDE
        + """
waiting = threading.Thread(target=ask, args=("slow",))
waiting.start()
ask("ready")
joined(fork(lambda: ask("child")))
waiting.join()
ask("after")
"""
    )
    run_script(script, "sync", server.url, authority.bundle)
    assert server.targets() == [f"GET /v1/models/{name}" for name in (*_sorted(server, 2), "child", "after")]


def _sorted(server: Scripted, count: int) -> list[str]:
    """The first requests' names, whose order is open."""
    names = [heard.target.rpartition("/")[2] for heard in server.requests[:count]]
    assert sorted(names) == ["ready", "slow"]
    return names


@pytest.mark.parametrize("kind", ["async", "aiohttp"])
def test_a_fork_inside_a_running_loop(serve: Serve, authority: Authority, kind: str) -> None:
    """A child that forks off while calls of the event loop are out starts a loop of its own with the same client."""
    server = serve(loop(reply(slow_until_the_child_asks())))
    script = (
        PRELUDE
        + """
async def main():
    slow = asyncio.create_task(client.models.retrieve("slow"))
    await client.models.retrieve("ready")

    def child():
        asyncio.events._set_running_loop(None)
        ask("child")

    pid = fork(child)
    assert (await slow).id == "slow"
    await asyncio.to_thread(joined, pid)
    await client.close()

asyncio.run(main())
"""
    )
    run_script(script, kind, server.url, authority.bundle)
    assert len([heard for heard in server.requests if heard.target.endswith("child")]) == 2


# ---------------------------------------------------------------------- the end of a program


@pytest.mark.parametrize("kind", ["sync", "async", "aiohttp"])
def test_a_program_may_just_end(serve: Serve, authority: Authority, kind: str) -> None:
    """A client that was not closed, with a connection and threads at rest and a stream half read, keeps no program from ending,
    and nothing is printed."""
    server = serve([read, send(answer({"id": "m"})), *HALF], HALF)
    script = (
        PRELUDE
        + """
if kind == "sync":
    ask("m")
    stream = client.chat.completions.create(messages=[], model="m", stream=True)
    next(stream)
else:
    async def main():
        global stream
        await client.models.retrieve("m")
        stream = await client.chat.completions.create(messages=[], model="m", stream=True)
        await anext(stream)

    asyncio.run(main())
"""
    )
    with within(4.8):
        done = run_script(script, kind, server.url, authority.bundle)
    assert (done.stdout, done.stderr) == ("", "")
    assert all_gone(server)


# ---------------------------------------------------------------------- closed, or dropped


@pytest.mark.parametrize("end", ["closed", "dropped"])
@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
def test_nothing_outlives_a_client(
    client: Colour, serve: Serve, authority: Authority, https: ssl.SSLContext, end: str, tls: bool
) -> None:
    """Several pooled connections and idle threads are gone soon after `close`, or after the last reference to the client."""
    both = threading.Barrier(2)

    def play(heard: Heard) -> bytes:
        both.wait(LIMIT)  # so that there are two connections
        return echo(heard)

    server = serve(loop(reply(play)), tls=https if tls else None)
    before = our_threads()
    maker = fresh(client, base_url=server.url, ca_bundle=authority.bundle)
    if client.asynchronous:

        async def two() -> None:
            await asyncio.gather(maker.models.retrieve("a"), maker.models.retrieve("b"))

        client.run(two())
        assert client.transport == "aiohttp" or len(our_threads()) > len(before)
        del two
    else:
        other = threading.Thread(target=maker.models.retrieve, args=("a",))
        other.start()
        maker.models.retrieve("b")
        other.join(LIMIT)
        del other
    assert len(server.connections) == 2
    assert not any(peer.gone.is_set() for peer in server.connections)
    if end == "closed":
        client.run(maker.close())
    else:
        del maker
        gc.collect()
    assert all_gone(server)
    assert threads_end(before)


def test_copies_keep_the_connections(client: Colour, serve: Serve) -> None:
    """A dropped client whose copy lives leaves it its connections; with the last of them they end."""
    server = serve(ECHOING)
    maker = fresh(client, base_url=server.url)
    assert ask(client, maker) == "m"
    copy = maker.with_options(timeout=3)
    del maker
    gc.collect()
    assert ask(client, copy) == "m"
    assert len(server.connections) == 1
    assert not server.connections[0].gone.is_set()
    del copy
    gc.collect()
    assert all_gone(server)


def test_a_stream_outlives_its_dropped_client(client: Colour, serve: Serve) -> None:
    """Who keeps only the stream of a client made on the fly can read it to its end; then everything is gone."""
    server = serve([read, send(whole_stream("a", "b")), watch])
    before = our_threads()
    stream = client.run(chat(fresh(client, base_url=server.url), stream=True))
    gc.collect()
    assert len(client.items(stream)) == 3
    del stream
    gc.collect()
    assert all_gone(server)
    assert threads_end(before)


@pytest.mark.parametrize("begun", [False, True], ids=["untouched", "begun"])
def test_a_dropped_stream_is_gone(client: Colour, serve: Serve, begun: bool) -> None:
    """A stream that nobody holds any more hangs up at once, without a close and without the garbage collector."""
    server = serve(HALF)
    maker = client.make(base_url=server.url)
    stream = client.run(chat(maker, stream=True))
    if begun:
        client.run(anext(stream) if client.asynchronous else next(stream))
    gc.disable()
    try:
        assert not server.peer().gone.is_set()
        del stream
        assert all_gone(server)
    finally:
        gc.enable()


def test_a_dropped_helper_is_gone(client: Colour, serve: Serve) -> None:
    """The same of the stream that `chat.completions.stream` gives, whose `with` nobody left."""
    server = serve(HALF)
    completions = client.make(base_url=server.url).chat.completions
    stream = client.enter(completions.stream(model="m", messages=[{"role": "user", "content": "hi"}]))
    client.run(anext(stream) if client.asynchronous else next(stream))
    assert not server.peer().gone.is_set()
    del stream
    gc.collect()
    assert all_gone(server)


def test_an_abandoned_answer_is_gone(client: Colour, serve: Serve) -> None:
    """Leaving `with_streaming_response` by an error gives the connection up; so does never reading the body."""
    server = serve([read, send(head(200, content_length="1000") + b"{"), watch])
    files = client.make(base_url=server.url).files.with_streaming_response

    async def fail() -> None:
        async with files.content("f"):
            raise LookupError("elsewhere")

    def fail_sync() -> None:
        with files.content("f"):
            raise LookupError("elsewhere")

    with pytest.raises(LookupError):
        client.run(fail()) if client.asynchronous else fail_sync()
    assert all_gone(server)


def test_closing_lets_a_call_end(serve: Serve, transport: str) -> None:
    """A call that is out when the client is closed still gets its answer; its connection and thread end with it."""
    closed = threading.Event()
    server = serve([read, until(closed), send(answer({"id": "m"})), watch])

    async def main() -> None:
        maker = oai_lite.AsyncOpenAI(api_key="sk-test", base_url=server.url, timeout=4.5, transport=transport)
        task = asyncio.create_task(maker.models.retrieve("m"))
        peer = await asyncio.to_thread(server.peer)
        assert await asyncio.to_thread(peer.halted.wait, SOON)
        await maker.close()
        closed.set()
        assert (await task).id == "m"

    before = our_threads()
    asyncio.run(main())
    assert all_gone(server)
    assert threads_end(before)


# ---------------------------------------------------------------------- leaks


def open_files() -> int:
    """How many files and sockets this process has open."""
    return len(os.listdir("/dev/fd"))


MANY = 300


@pytest.mark.parametrize("end", ["closed", "dropped"])
def test_many_clients_leave_nothing(client: Colour, end: str) -> None:
    """Hundreds of clients made, used, and closed or dropped: as many threads and open files as before."""
    client.run(asyncio.sleep(0) if client.asynchronous else None)  # the loop has files of its own
    before, threads = open_files(), our_threads()
    most = 0
    with Scripted(ECHOING) as server:
        for _ in range(MANY):
            maker = fresh(client, base_url=server.url)
            assert ask(client, maker) == "m"
            if end == "closed":
                client.run(maker.close())
            del maker
            most = max(most, len(our_threads()))
        gc.collect()
        assert len(server.connections) == MANY
        assert all_gone(server)
        assert threads_end(threads)
    if client.transport == "aiohttp":  # has hung up, but what a loop has opened only the loop can close
        for _ in range(3):
            client.run(asyncio.sleep(0))
    assert open_files() == before
    assert most < len(threads) + 50


def test_many_abandoned_streams_leave_nothing(client: Colour) -> None:
    """Hundreds of streams, each left after an item: their connections are closed as they go, and threads are reused."""
    client.run(asyncio.sleep(0) if client.asynchronous else None)
    before, threads = open_files(), our_threads()
    with Scripted(HALF) as server:
        maker = fresh(client, base_url=server.url)

        async def take() -> str:
            async for item in await chat(maker, stream=True):
                return str(item.choices[0].delta.content)
            return ""

        def take_sync() -> str:
            for item in chat(maker, stream=True):
                return str(item.choices[0].delta.content)
            return ""

        for number in range(MANY):
            assert (client.run(take()) if client.asynchronous else take_sync()) == "a"
            assert server.peer(number).gone.wait(SOON)
        assert len(our_threads()) - len(threads) <= 10
        client.run(maker.close())
        assert threads_end(threads)
    assert open_files() == before


def test_failures_leave_nothing(client: Colour) -> None:
    """Hundreds of calls that fail in the middle of an answer leave no file open and no thread busy."""
    client.run(asyncio.sleep(0) if client.asynchronous else None)
    before, threads = open_files(), our_threads()
    with Scripted([read, send(answer({"a": "b" * 100})[:-20])]) as server:
        maker = fresh(client, base_url=server.url)
        for _ in range(MANY):
            with pytest.raises(oai_lite.APIConnectionError):
                ask(client, maker)
        client.run(maker.close())
        assert threads_end(threads)
    assert open_files() == before


# ---------------------------------------------------------------------- pickling


def test_a_used_client_can_be_pickled(client: Colour, serve: Serve) -> None:
    """With connections, threads and a stream open, a client goes to another process as its settings; the copy connects anew, and
    neither is bothered by the other's end."""
    server = serve(HALF, ECHOING)
    maker = client.make(base_url=server.url, timeout=3)
    stream = client.run(chat(maker, stream=True))
    assert ask(client, maker) == "m"
    copy = pickle.loads(pickle.dumps(maker))
    assert copy.timeout == maker.timeout
    assert ask(client, copy) == "m"
    assert [heard.connection for heard in server.requests] == [0, 1, 2]
    client.run(copy.close())
    assert server.peer(2).gone.wait(SOON)
    assert ask(client, maker) == "m"
    assert server.requests[-1].connection == 1
    client.run(stream.close())

"""Connections: reused where that is safe, replaced where it is not, and never mixed up between calls."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import pytest
import urllib3

import oai_lite
from oai_lite import (
    APIConnectionError,
    APIResponseValidationError,
    BadRequestError,
    ClosedClientError,
    StreamTruncatedError,
)
from oai_lite.plugins._aiohttp import pool
from oai_lite.transports import connection as transport

from ..conftest import Colour
from ..support.interrupts import interrupted_once
from ..support.scripted import (
    LIMIT,
    STREAM_HEAD,
    Heard,
    Peer,
    Script,
    answer,
    chunk,
    event,
    fin,
    head,
    loop,
    piece,
    read,
    read_head,
    reply,
    rst,
    send,
    stall,
    until,
    watch,
    whole_stream,
)
from .conftest import Serve, at_once, over_urllib3

MODEL = answer({"id": "m"})
SERVING = loop(read, send(MODEL))


def chat(maker: Any, **options: Any) -> Any:
    return maker.chat.completions.create(messages=[], model="m", **options)


# ---------------------------------------------------------------------- reuse


def test_calls_share_one_connection(client: Colour, serve: Serve) -> None:
    """One call after the other goes over one connection: answers of all kinds, refused ones included, and streams read to
    their end."""
    server = serve(
        [
            *(read, send(MODEL)),
            *(read, send(answer({"error": {"message": "no"}}, 400))),
            *(read, send(head(200, transfer_encoding="chunked") + chunk(b'{"id":') + chunk(b'"m"}') + chunk(b""))),
            *(read, send(whole_stream("a", "b"))),
            *(read, send(whole_stream("a", "b"))),
            *(read, send(answer(status=307, location="/v1/models/n"))),
            *(read, send(MODEL)),
            *(read, send(answer(b"binary"))),
            *(read, send(MODEL)),
            watch,
        ]
    )
    maker = client.make(base_url=server.url)
    assert client.run(maker.models.retrieve("m")).id == "m"
    with pytest.raises(BadRequestError):
        client.run(maker.models.retrieve("m"))
    assert client.run(maker.models.retrieve("m")).id == "m"
    for _ in range(2):
        assert len(client.items(client.run(chat(maker, stream=True)))) == 3
    assert client.run(maker.models.retrieve("m")).id == "m"
    opened = maker.files.with_streaming_response.content("f")
    response = client.enter(opened)
    assert client.run(response.read()) == b"binary"
    client.leave(opened)
    assert client.run(maker.with_options(max_retries=1).models.retrieve("m")).id == "m"
    assert len(server.connections) == 1


def test_the_end_after_done_may_come_a_little_later(client: Colour, serve: Serve) -> None:
    """The last bytes of a body, after `[DONE]`, are waited for a moment: the connection is worth it."""
    tail = threading.Event()

    def late(peer: Peer) -> None:
        tail.wait(0.02)
        peer.send(chunk(b""))

    start = STREAM_HEAD + event(piece("a")) + event(piece(None, "stop")) + event("[DONE]")
    server = serve([read, send(start), late, read, send(MODEL), watch], SERVING)
    maker = client.make(base_url=server.url)
    assert len(client.items(client.run(chat(maker, stream=True)))) == 2
    assert client.run(maker.models.retrieve("m")).id == "m"
    assert len(server.connections) == 1


def test_a_server_that_never_ends_its_stream_is_left(client: Colour, serve: Serve) -> None:
    """After `[DONE]` the stream is over for the caller, at once, whatever the server does with the connection."""
    start = STREAM_HEAD + event(piece("a")) + event(piece(None, "stop")) + event("[DONE]")
    server = serve([read, send(start), watch], SERVING)
    maker = client.make(base_url=server.url)
    assert len(client.items(client.run(chat(maker, stream=True)))) == 2
    assert server.peer().gone.wait(LIMIT)
    assert client.run(maker.models.retrieve("m")).id == "m"


def test_a_connection_that_the_server_closes_is_not_kept(client: Colour, serve: Serve) -> None:
    """`connection: close` and HTTP/1.0, with and without a length: the answer is whole and the next call connects anew."""
    server = serve(
        [read, send(answer({"id": "m"}, connection="close")), fin],
        [read, send(b'HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{"id": "m"}'), fin],
        [read, send(b'HTTP/1.0 200 OK\r\n\r\n{"id": "m"}'), fin],
        [read, send(MODEL), watch],
    )
    maker = client.make(base_url=server.url)
    for number in range(4):
        assert client.run(maker.models.retrieve("m")).id == "m"
        assert len(server.connections) == number + 1


@pytest.mark.parametrize("left", [True, False], ids=["closed", "dropped"])
def test_a_stream_left_half_way_does_not_spoil_the_pool(client: Colour, serve: Serve, left: bool) -> None:
    """What is left unread is given up with its connection; the next call never sees it."""
    server = serve([read, send(STREAM_HEAD + event(piece("a")) * 3), watch], SERVING)
    maker = client.make(base_url=server.url)

    def first() -> Any:
        stream = chat(maker, stream=True)
        item = next(stream)
        if left:
            stream.close()
        return item

    async def first_async() -> Any:
        stream = await chat(maker, stream=True)
        item = await anext(stream)
        if left:
            await stream.close()
        return item

    item = client.run(first_async() if client.asynchronous else first())
    assert item.choices[0].delta.content == "a"
    assert server.peer().gone.wait(LIMIT), "the connection is still open"
    assert client.run(maker.models.retrieve("m")).id == "m"
    assert len(server.connections) == 2


def test_a_body_left_unread_does_not_spoil_the_pool(client: Colour, serve: Serve) -> None:
    """Leaving `with_streaming_response` early gives the connection up."""
    server = serve([read, send(head(200, content_length="1000") + b"x" * 10), watch], SERVING)
    maker = client.make(base_url=server.url)
    opened = maker.files.with_streaming_response.content("f")
    client.enter(opened)
    client.leave(opened)
    assert server.peer().gone.wait(LIMIT)
    assert client.run(maker.models.retrieve("m")).id == "m"


def test_more_than_was_promised_is_not_the_next_answer(client: Colour, serve: Serve) -> None:
    """Bytes after a body's length are never taken for the answer to the next request, whether they come with it or later."""
    more = answer({"id": "smuggled"})
    go, sent = threading.Event(), threading.Event()

    def done(peer: Peer) -> None:
        sent.set()

    together = serve(loop(read, send(MODEL + more)))
    later = serve([read, send(MODEL), until(go), send(more), done, watch], SERVING)
    maker = client.make(base_url=together.url)
    for _ in range(3):
        assert client.run(maker.models.retrieve("m")).id == "m"
    maker = client.make(base_url=later.url)
    assert client.run(maker.models.retrieve("m")).id == "m"
    go.set()
    assert sent.wait(LIMIT)
    assert client.run(maker.models.retrieve("m")).id == "m"


# ---------------------------------------------------------------------- stale ones

STALE: dict[str, tuple[Script, int]] = {
    "FIN under the request": ([read, send(MODEL), read, fin], 3),
    "RST under the request": ([read, send(MODEL), read, rst], 3),
    "RST inside the request": ([read, send(MODEL), read_head, rst], 3),
}


@pytest.mark.parametrize("script", STALE.values(), ids=STALE.keys())
def test_a_stale_connection_is_replayed_for_free(client: Colour, serve: Serve, script: tuple[Script, int]) -> None:
    """The server closes a pooled connection under the second request: it is sent once more on a new one, although there are
    no retries, and nobody notices."""
    steps, requests = script
    server = serve(steps, SERVING)
    maker = client.make(base_url=server.url, max_retries=0)
    assert client.run(maker.models.retrieve("m")).id == "m"
    raw = client.run(maker.embeddings.with_raw_response.create(input="x", model="m", encoding_format="float"))
    assert raw.retries_taken == 0
    assert (len(server.connections), len(server.requests)) == (2, requests)
    assert server.requests[1].headers == server.requests[2].headers


def test_a_connection_closed_while_idle_is_not_used(client: Colour, serve: Serve) -> None:
    """The server closes an idle connection: the next request goes to a new one and only there."""
    closed = threading.Event()

    def close(peer: Peer) -> None:
        peer.sock.close()
        closed.set()

    server = serve([read, send(MODEL), close], SERVING)
    maker = client.make(base_url=server.url)
    client.run(maker.models.retrieve("m"))
    assert closed.wait(LIMIT)
    client.run(maker.models.retrieve("m"))
    assert [heard.connection for heard in server.requests] == [0, 1]


def test_the_replay_takes_no_other_pooled_connection(client: Colour, serve: Serve) -> None:
    """What made one pooled connection stale has hit all of them: the replay connects anew, and so needs no second one."""
    both = threading.Barrier(2)

    def meet(peer: Peer) -> None:
        both.wait(LIMIT)

    once: Script = [read, meet, send(MODEL), read, fin]
    server = serve(once, once, SERVING)
    maker = client.make(base_url=server.url, max_retries=0)
    retrieve = partial(maker.models.retrieve, "m")
    first = at_once(client, {"a": retrieve, "b": retrieve})
    assert [outcome.value.id for outcome in first.values()] == ["m", "m"]
    assert client.run(retrieve()).id == "m"
    assert [heard.connection for heard in server.requests[2:]] in ([0, 2], [1, 2])


def test_the_replay_happens_once(client: Colour, serve: Serve) -> None:
    """The new connection dies, too: that is an error, there are no retries."""
    server = serve([read, send(MODEL), read, fin], [read, fin])
    maker = client.make(base_url=server.url, max_retries=0)
    client.run(maker.models.retrieve("m"))
    with pytest.raises(APIConnectionError, match="Connection error."):
        client.run(maker.models.retrieve("m"))
    assert len(server.requests) == 3


def test_a_new_connection_is_not_replayed(client: Colour, serve: Serve) -> None:
    """A connection that dies on its first request is no stale one."""
    server = serve([read, fin])
    with pytest.raises(APIConnectionError):
        client.run(client.make(base_url=server.url, max_retries=0).models.retrieve("m"))
    assert len(server.requests) == 1


def test_an_answer_that_had_begun_is_not_replayed(client: Colour, serve: Serve) -> None:
    """One byte came back: the server has seen the request, and a replay would be a second one."""
    server = serve([read, send(MODEL), read, send(b"H"), fin], SERVING)
    maker = client.make(base_url=server.url, max_retries=0)
    client.run(maker.models.retrieve("m"))
    with pytest.raises(APIConnectionError):
        client.run(maker.models.retrieve("m"))
    assert len(server.requests) == 2


@pytest.mark.parametrize(("limit", "connections"), [(0.0, 2), (25.0, 1)])
def test_a_connection_that_rested_too_long_is_dropped(
    client: Colour, serve: Serve, monkeypatch: pytest.MonkeyPatch, limit: float, connections: int
) -> None:
    """Past `MAX_IDLE` a pooled connection is closed and not used: what stands between may have forgotten it."""
    assert transport.MAX_IDLE == 25.0
    monkeypatch.setattr(transport, "MAX_IDLE", limit)
    server = serve([*(read, send(MODEL)) * 2, watch], SERVING)
    maker = client.make(base_url=server.url)
    for _ in range(2):
        assert client.run(maker.models.retrieve("m")).id == "m"
    assert len(server.connections) == connections
    if connections == 2:
        assert server.peer(0).gone.wait(LIMIT)


def test_a_machine_that_stood_still(client: Colour, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the clock that only runs forward stood still with the machine, the time of day tells how long a connection rested."""
    ahead = [0.0]
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + ahead[0])
    server = serve([*(read, send(MODEL)) * 2, watch], SERVING)
    maker = client.make(base_url=server.url)
    for moved, connections in ((0.0, 1), (20.0, 1), (60.0, 2), (-3600.0, 2)):
        ahead[0] = moved
        client.run(maker.models.retrieve("m"))
        assert len(server.connections) == connections
    assert server.peer(0).gone.wait(LIMIT)
    assert len(server.peer(0).requests) == 2, "nothing was sent over the connection that had rested too long"


def test_a_long_answer_is_no_rest(client: Colour, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rest of a connection is counted from its last byte, not from its first."""
    moved = [0.0]
    real = time.monotonic
    monkeypatch.setattr(time, "monotonic", lambda: real() + moved[0])

    def later(peer: Peer) -> None:
        moved[0] += 1000.0

    server = serve([read, later, send(MODEL), read, send(MODEL), watch], SERVING)
    maker = client.make(base_url=server.url, timeout=None)
    for _ in range(2):
        assert client.run(maker.models.retrieve("m")).id == "m"
    assert len(server.connections) == 1


def test_sockets_are_kept_alive(client: Colour, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """TCP probes a silent connection after 45 s, so that no NAT forgets it while a model thinks."""
    seen: list[socket.socket] = []
    owner: Any = transport.Bounded
    name = "_new_conn"
    if client.transport == "aiohttp":
        owner, name = pool, "_new_socket"
    real = getattr(owner, name)

    def noted(given: Any) -> Any:
        seen.append(real(given))
        return seen[-1]

    monkeypatch.setattr(owner, name, noted)
    server = serve([read, send(MODEL), watch])
    client.run(client.make(base_url=server.url).models.retrieve("m"))
    (sock,) = seen
    assert sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
    assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
    idle = getattr(socket, "TCP_KEEPIDLE", getattr(socket, "TCP_KEEPALIVE", None))
    assert idle is not None
    assert sock.getsockopt(socket.IPPROTO_TCP, idle) == 45
    assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL) == 10
    assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPCNT) == 5


# ---------------------------------------------------------------------- answers that are cut, or come early

CUT: dict[str, bytes] = {
    "nothing": b"",
    "inside the status": b"HTTP/1.1 2",
    "inside the head": b"HTTP/1.1 200 OK\r\ncontent-type: text/pl",
    "after a header": b"HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n",
    "before the body": head(200, content_length="9"),
    "inside the body": head(200, content_length="9") + b"123",
    "inside a chunk": head(200, transfer_encoding="chunked") + b"9\r\n123",
    "between chunks": head(200, transfer_encoding="chunked") + chunk(b"123"),
    "inside a chunk's size": head(200, transfer_encoding="chunked") + chunk(b"123") + b"1",
    "no HTTP": b"220 mail.example ESMTP\r\n",
    "broken chunks": head(200, transfer_encoding="chunked") + b"xyz\r\n123\r\n",
}


@pytest.mark.parametrize("data", CUT.values(), ids=CUT.keys())
@pytest.mark.parametrize("demand", [False, True], ids=["whole", "on demand"])
def test_half_an_answer_is_an_error(client: Colour, serve: Serve, data: bytes, demand: bool) -> None:
    """Wherever an answer breaks off, it is a failed connection, never a shorter answer."""
    server = serve([read, send(data), fin])
    files = client.make(base_url=server.url).files

    def download() -> Any:
        if not demand:
            return client.run(files.content("f"))
        opened = files.with_streaming_response.content("f")
        response = client.enter(opened)
        try:
            return client.run(response.read())
        finally:
            client.leave(opened)

    with pytest.raises(APIConnectionError, match="Connection error.") as caught:
        download()
    assert caught.value.sent is True


@pytest.mark.parametrize(("end", "error"), [(fin, StreamTruncatedError), (rst, APIConnectionError)])
def test_a_stream_that_breaks_off_is_an_error(client: Colour, serve: Serve, end: Any, error: type[Exception]) -> None:
    """A body without a length that ends before the answer has: what came is given, then the error."""
    start = head(200, content_type="text/event-stream", connection="close")
    data = b"data: " + json.dumps(piece("Hi")).encode() + b"\n\n"

    def taken(peer: Peer) -> None:  # a reset would throw away what was not read yet
        got.wait(LIMIT)

    got = threading.Event()
    server = serve([read, send(start + data), taken, end])
    stream = client.run(chat(client.make(base_url=server.url), stream=True))
    items: list[Any] = []

    class Heeding(list[Any]):
        def append(self, item: Any) -> None:
            items.append(item)
            got.set()

    with pytest.raises(error):
        client.items(stream, Heeding())
    assert [item.choices[0].delta.content for item in items] == ["Hi"]


def test_a_refusal_in_the_middle_of_an_upload_is_heard(client: Colour, serve: Serve) -> None:
    """A server that answers 413 and closes before it has read everything: its answer counts, not the broken pipe."""
    refusal = answer({"error": {"message": "too large"}}, 413, connection="close")

    def refuse(peer: Peer) -> None:
        peer.send(refusal)
        peer.sock.shutdown(socket.SHUT_WR)
        while True:  # go on reading, or the kernel would throw the answer away with a reset
            peer.receive()

    server = serve([read_head, refuse])
    with pytest.raises(oai_lite.APIStatusError, match="Error code: 413 - too large"):
        client.run(client.make(base_url=server.url).files.create(file=b"x" * 5_000_000, purpose="batch"))


# ---------------------------------------------------------------------- many at a time


def echo(heard: Heard) -> bytes:
    return answer({"id": heard.target.rpartition("/")[2]})


def test_every_answer_belongs_to_its_request(client: Colour, serve: Serve) -> None:
    """64 threads, or 256 tasks, on one client at a time, several calls each: nothing is mixed up, connections are reused."""
    server = serve(loop(reply(echo)))
    maker = client.make(base_url=server.url, timeout=30)

    def one(number: int) -> list[str]:
        return [maker.models.retrieve(f"{number}-{turn}").id for turn in range(5)]

    async def one_async(number: int) -> list[str]:
        return [(await maker.models.retrieve(f"{number}-{turn}")).id for turn in range(5)]

    async def all_async(count: int) -> list[list[str]]:
        return await asyncio.gather(*map(one_async, range(count)))

    count = 256 if client.asynchronous else 64
    if client.asynchronous:
        results = client.run(all_async(count))
    else:
        with ThreadPoolExecutor(count) as threads:
            results = list(threads.map(one, range(count)))
    assert results == [[f"{number}-{turn}" for turn in range(5)] for number in range(count)]
    assert len(server.requests) == 5 * count
    assert len(server.connections) <= count


def test_streams_at_the_same_time_do_not_mix(client: Colour, serve: Serve) -> None:
    """Two streams read in turns over one client: each has its own connection and its own items."""
    server = serve(
        loop(reply(lambda heard: whole_stream(*(f"{heard.json['model']}{n}" for n in range(3)))))  # type: ignore[index]  # JSON
    )
    maker = client.make(base_url=server.url)
    a = client.run(maker.chat.completions.create(messages=[], model="a", stream=True))
    b = client.run(maker.chat.completions.create(messages=[], model="b", stream=True))
    take = partial(_next, client)
    texts = [take(stream).choices[0].delta.content for _ in range(3) for stream in (a, b)]
    assert texts == ["a0", "b0", "a1", "b1", "a2", "b2"]
    for stream in (a, b):
        client.run(stream.close())


def _next(client: Colour, stream: Any) -> Any:
    return client.run(_anext(stream)) if client.asynchronous else next(stream)


async def _anext(stream: Any) -> Any:
    return await anext(stream)


# ---------------------------------------------------------------------- ends


def test_closing_the_client_closes_its_connections(client: Colour, serve: Serve) -> None:
    """The server sees the end at once; a later call says what is wrong, on copies too."""
    server = serve(SERVING)
    maker = client.make(base_url=server.url)
    copy = maker.with_options(timeout=3)
    client.run(maker.models.retrieve("m"))
    client.run(maker.close())
    assert server.peer().gone.wait(LIMIT)
    for closed in (maker, copy):
        assert closed.is_closed()
        with pytest.raises(ClosedClientError, match="this client was closed; make a new one"):
            client.run(closed.models.retrieve("m"))
    assert len(server.requests) == 1


def test_closing_the_client_closes_connections_to_its_proxy(client: Colour, serve: Serve) -> None:
    """Those are pooled as well."""
    proxy = serve(SERVING)
    maker = client.make(base_url="http://api.example/v1", proxy=proxy.origin)
    assert client.run(maker.models.retrieve("m")).id == "m"
    assert not proxy.peer().gone.is_set()
    client.run(maker.close())
    assert proxy.peer().gone.wait(LIMIT)


def test_ctrl_c_ends_a_waiting_call(serve: Serve) -> None:
    """A signal's exception leaves the call at once, its connection is closed, and the client goes on working."""
    server = serve([read, watch], SERVING)
    with oai_lite.OpenAI(api_key="sk-test", base_url=server.url, timeout=LIMIT) as maker:
        with interrupted_once(lambda: server.peer().halted.wait(LIMIT)), pytest.raises(KeyboardInterrupt):
            maker.models.retrieve("m")
        assert server.peer().gone.wait(LIMIT)
        assert maker.models.retrieve("m").id == "m"


# ---------------------------------------------------------------------- with a PoolManager of the caller's


@over_urllib3
def test_a_manager_of_the_callers_is_used_and_not_closed(client: Colour, serve: Serve) -> None:
    """`http_client=`: its connections, its headers' way out, and it goes on working when the client is closed."""
    server = serve([*(read, send(MODEL)) * 4, watch])
    with urllib3.PoolManager(maxsize=1) as manager:
        maker = client.make(base_url=server.url, http_client=manager)
        for _ in range(2):
            assert client.run(maker.models.retrieve("m")).id == "m"
        pool = manager.connection_from_url(server.url)
        assert pool.num_requests == 2
        client.run(maker.close())
        assert manager.request("GET", server.url + "/mine").json() == {"id": "m"}
        copy = client.make(base_url=server.url, http_client=manager)
        assert client.run(copy.models.retrieve("m")).id == "m"
    assert len(server.connections) == 1


@over_urllib3
def test_streams_and_errors_through_a_manager_of_the_callers(client: Colour, serve: Serve) -> None:
    """Everything else is as with connections of ours: streams, refusals, retries, redirects left to us."""
    server = serve(
        [
            *(read, send(whole_stream("a", "b"))),
            *(read, send(answer({"error": {"message": "no"}}, 400))),
            *(read, send(answer(status=307, location="/v1/models/n"))),
            *(read, send(answer(status=503, retry_after_ms="5"))),
            *(read, send(MODEL)),
            watch,
        ],
    )
    with urllib3.PoolManager() as manager:
        maker = client.make(base_url=server.url, http_client=manager, max_retries=1)
        assert len(client.items(client.run(chat(maker, stream=True)))) == 3
        with pytest.raises(BadRequestError, match="Error code: 400 - no"):
            client.run(maker.models.retrieve("m"))
        assert client.run(maker.models.retrieve("m")).id == "m"
    assert server.targets()[-3:] == ["GET /v1/models/m", "GET /v1/models/n", "GET /v1/models/n"]
    assert len(server.connections) == 1


@over_urllib3
def test_work_is_not_started_twice_through_a_manager_of_the_callers(client: Colour, serve: Serve) -> None:
    """Where it cannot be known whether the request went out, it is taken to have; a refused connection has not."""
    server = serve([read, rst])
    with urllib3.PoolManager() as manager:
        with pytest.raises(APIConnectionError) as caught:
            client.run(client.make(base_url=server.url, http_client=manager).models.retrieve("m"))
        assert caught.value.sent is True
        server.close()
        with pytest.raises(APIConnectionError) as caught:
            client.run(client.make(base_url=server.url, http_client=manager).models.retrieve("m"))
        assert caught.value.sent is False


# ---------------------------------------------------------------------- bodies


def test_what_is_no_json_says_so(client: Colour, serve: Serve) -> None:
    """A page of a proxy with status 200 is not handed out as a model."""
    server = serve([read, send(answer(b"<html>Log in</html>", content_type="text/html")), stall])
    with pytest.raises(APIResponseValidationError, match="GET /models/m: expected JSON, got text/html with status 200"):
        client.run(client.make(base_url=server.url).models.retrieve("m"))

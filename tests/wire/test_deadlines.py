"""`timeout=` is a promise: the call has ended, or its stream has begun, within that time, whatever the server does.

Servers here give up after 5 s, and so would a test whose promise is broken: each bound lies well below that. What only waits is
done at once, to keep the suite short.
"""

from __future__ import annotations

import io
import socket
import ssl
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
import urllib3

from oai_lite import APIConnectionError, APITimeoutError, InternalServerError, RateLimitError, Timeout
from oai_lite.transports import connection

from ..conftest import Colour
from ..support.scripted import (
    STREAM_HEAD,
    Peer,
    Script,
    answer,
    chunk,
    drip,
    event,
    full_backlog,
    head,
    loop,
    pause,
    piece,
    read,
    read_head,
    repeat,
    reply,
    send,
    sip,
    stall,
    start_tls,
    whole_stream,
    within,
)
from .conftest import Authority, Outcome, Serve, at_once, over_urllib3

T = 0.2  # the time-out in most tests
ROOM = T + 1.0

LONG = 400  # what drips for longer than any bound


def timed_out(
    name: str, outcome: Outcome, timer: str, *, after: float, sent: bool | None = True, room: float = 1.0
) -> APITimeoutError:
    """Check that a call ended in time, as a time-out of that timer."""
    error = outcome.error
    assert isinstance(error, APITimeoutError), f"{name}: {outcome}"
    assert error.timer == timer, name
    assert sent is None or error.sent is sent, name
    assert after - 0.05 <= outcome.seconds <= after + room, f"{name} took {outcome.seconds:.2f} s"
    return error


NEVER_ENDING: dict[str, Script] = {
    "a server that never answers": [read, stall],
    "dripped headers": [read, drip(b"HTTP/1.1 200 OK\r\nx-slow: " + b"a" * LONG)],
    "a header line every 20 ms": [read, send(b"HTTP/1.1 200 OK\r\n"), repeat(b"x-more: yes\r\n")],
    "endless 100 Continue": [read, repeat(b"HTTP/1.1 100 Continue\r\n\r\n")],
    "a dripped body": [read, send(head(200, content_length=str(LONG))), drip(b" " * LONG)],
    "a dripped chunked body": [read, send(head(200, transfer_encoding="chunked")), repeat(chunk(b" "))],
    "a dripped body without a length": [read, send(head(200, connection="close")), drip(b" " * LONG)],
    "a dripped gzip body": [
        read,
        send(head(200, content_encoding="gzip", content_length=str(LONG))),
        drip(b"\x1f\x8b\x08\x08" + b"\0" * 6 + b"n" * LONG),  # its header holds a file name without end
    ],
    "half a body, then silence": [read, send(answer({"a": "b" * 100})[:-20]), stall],
    "a dripped redirect": [read, send(head(307, location="/on", content_length=str(LONG))), drip(b" " * LONG)],
}


def test_total_ends_a_call_whatever_the_server_drips(client: Colour, serve: Serve) -> None:
    """The call ends within `timeout`, as an APITimeoutError whose timer is `total` and whose note says which request it was."""
    calls = {}
    urls = {}
    for name, script in NEVER_ENDING.items():
        urls[name] = serve(script).url
        maker = client.make(base_url=urls[name], timeout=T)
        calls[name] = partial(maker.get, "/slow?secret=1", cast_to=object)
    for name, outcome in at_once(client, calls).items():
        error = timed_out(name, outcome, "total", after=T)
        assert str(error) == "Request timed out."
        path = "on" if name == "a dripped redirect" else "slow"
        note = f"GET {urls[name]}/slow: the time-out for the whole call (timer 'total') fired"
        assert path == "on" or error.__notes__ == [note]


def test_a_dripped_error_body_does_not_hide_the_status(client: Colour, serve: Serve) -> None:
    """The status is known when the time is over, and says more than a time-out would."""
    server = serve([read, send(head(500, content_length=str(LONG))), drip(b" " * LONG)])
    opened = client.make(base_url=server.url, timeout=T).with_streaming_response.models.retrieve("m")
    with within(ROOM, T), pytest.raises(InternalServerError, match="Error code: 500"):
        client.enter(opened)


def test_total_ends_uploads(client: Colour, serve: Serve, authority: Authority, https: ssl.SSLContext) -> None:
    """A server that does not read a large upload, or reads a little all the time, does not stretch the call, on either side of
    TLS: the time-out is one for the whole call, not for each write."""
    big = b"x" * 8_000_000  # more than the systems on both sides hold
    unread: Script = [read_head, stall]
    sipped: Script = [sip(16_384, 0.02)]
    cases: dict[str, tuple[ssl.SSLContext | None, Script, Any]] = {
        "plain, unread": (None, unread, big),
        "plain, sipped, a file": (None, sipped, io.BytesIO(big)),
        "tls, unread, a file": (https, unread, io.BytesIO(big)),
        "tls, sipped": (https, sipped, big),
    }
    calls: dict[str, Callable[[], Any]] = {}
    for name, (tls, script, file) in cases.items():
        maker = client.make(base_url=serve(script, tls=tls).url, timeout=0.7, ca_bundle=authority.bundle)
        calls[name] = partial(maker.files.create, file=file, purpose="batch")
    maker = client.make(base_url=serve(unread).url, timeout=0.7)
    calls["json"] = partial(maker.post, "/upload", cast_to=object, body={"data": "x" * 8_000_000})
    for name, outcome in at_once(client, calls).items():
        timed_out(name, outcome, "total", after=0.7, sent=None)  # a busy machine may not come to send


def test_read_bounds_one_write(client: Colour, serve: Serve, authority: Authority, https: ssl.SSLContext) -> None:
    """An upload that nobody takes ends once it has stood still for `read`, with no limit for the whole call."""
    calls = {}
    for name, tls in {"plain": None, "tls": https}.items():
        url = serve([read_head, stall], tls=tls).url
        maker = client.make(base_url=url, timeout=Timeout(None, read=T), ca_bundle=authority.bundle)
        calls[name] = partial(maker.files.create, file=b"x" * 8_000_000, purpose="batch")
    for name, outcome in at_once(client, calls).items():
        timed_out(name, outcome, "read", after=T, sent=True)


def test_read_bounds_one_wait_and_not_a_whole_upload(
    client: Colour, serve: Serve, authority: Authority, https: ssl.SSLContext
) -> None:
    """An upload that goes on all the time may take longer than `read`: only silence counts."""

    def slowly(peer: Peer) -> None:
        heard = peer.read_head()
        left = int(heard.headers["content-length"]) - len(peer.receive())
        while left > 0:
            goal = max(left - 1_000_000, 0)
            while left > goal:
                left -= len(peer.sock.recv(left - goal))
            peer.server.released.wait(0.04)
        peer.send(answer({"id": "f"}))

    calls = {}
    for name, tls in {"plain": None, "tls": https}.items():
        url = serve([slowly], tls=tls).url
        maker = client.make(base_url=url, timeout=Timeout(4.5, read=0.35), ca_bundle=authority.bundle)
        calls[name] = partial(maker.files.create, file=b"x" * 16_000_000, purpose="batch")
    for name, outcome in at_once(client, calls).items():
        assert outcome.error is None, f"{name}: {outcome}"
        assert outcome.seconds > 0.5, name


def test_connecting_is_bounded(client: Colour, serve: Serve) -> None:
    """A host that never accepts, a stalled handshake, a proxy that opens no tunnel or opens it late before the handshake behind
    it stalls: `connect` bounds all of it together, the total if that is less; and nothing of the request was sent."""
    listener, waiting = full_backlog()
    no_tls = serve([stall]).url.replace("http:", "https:")
    no_tunnel = serve([read_head, stall]).origin
    late_tunnel = serve([read_head, pause(0.6), send(b"HTTP/1.1 200 OK\r\n\r\n"), stall]).origin
    behind = "https://127.0.0.1:1/v1"
    cases: dict[str, tuple[float, dict[str, Any]]] = {
        "no accept": (T, {"base_url": f"http://127.0.0.1:{listener.getsockname()[1]}/v1"}),
        "no handshake": (T, {"base_url": no_tls}),
        "no tunnel": (T, {"base_url": behind, "proxy": no_tunnel}),
        "late tunnel": (0.7, {"base_url": behind, "proxy": late_tunnel}),
    }
    calls = {}
    for name, (seconds, options) in cases.items():
        for timer, timeout in {"total": seconds, "connect": Timeout(4, connect=seconds)}.items():
            maker = client.make(timeout=timeout, **options)
            calls[f"{name}, {timer}"] = partial(maker.models.retrieve, "m")
    try:
        for name, outcome in at_once(client, calls).items():
            case, _, timer = name.partition(", ")
            # 0.5: less than a second time-out for the handshake would take
            timed_out(name, outcome, timer, after=cases[case][0], sent=False, room=0.5)
    finally:
        for sock in (listener, *waiting):
            sock.close()


def test_a_slow_connect_leaves_the_handshake_what_is_left(
    client: Colour, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The network takes most of the time to connect, then the handshake stalls: one limit for both."""
    server = serve([stall])
    real = socket.socket.connect

    def slow(sock: socket.socket, address: Any) -> None:
        real(sock, address)
        server.released.wait(0.6)

    monkeypatch.setattr(connection._Socket, "connect", slow, raising=False)
    calls = {}
    for timer, timeout in {"total": 0.7, "connect": Timeout(4, connect=0.7)}.items():
        maker = client.make(base_url=server.url.replace("http:", "https:"), timeout=timeout)
        calls[timer] = partial(maker.models.retrieve, "m")
    for timer, outcome in at_once(client, calls).items():
        timed_out(timer, outcome, timer, after=0.7, sent=False, room=0.5)


def test_total_holds_behind_a_tunnel(client: Colour, serve: Serve, authority: Authority, https: ssl.SSLContext) -> None:
    """The tunnel opens, TLS works, the server behind it stalls: now the request was sent."""
    proxy = serve([read_head, send(b"HTTP/1.1 200 OK\r\n\r\n"), start_tls(https), read, stall])
    maker = client.make(base_url="https://127.0.0.1:1/v1", proxy=proxy.origin, timeout=0.3, ca_bundle=authority.bundle)
    with within(1.3, 0.3), pytest.raises(APITimeoutError) as caught:
        client.run(maker.models.retrieve("m"))
    assert (caught.value.timer, caught.value.sent) == ("total", True)


def test_read_bounds_one_wait_for_bytes(client: Colour, serve: Serve) -> None:
    """`read` fires when nothing comes for so long, long before the total; it lets pass what keeps coming."""
    silent = serve([read, send(head(200, content_length="10")), stall])
    text = b'{"ok": "slow, sure"}'
    dripping = serve([read, send(head(200, content_length=str(len(text)))), drip(text)])
    timeout = Timeout(4, read=0.25)
    outcomes = at_once(
        client,
        {
            "silent": lambda: client.make(base_url=silent.url, timeout=timeout).get("/x", cast_to=object),
            "dripping": lambda: client.make(base_url=dripping.url, timeout=timeout).get("/x", cast_to=object),
        },
    )
    timed_out("silent", outcomes["silent"], "read", after=0.25)
    assert outcomes["dripping"].value == {"ok": "slow, sure"}
    assert outcomes["dripping"].seconds > 0.3


def test_a_calls_own_timeout_replaces_the_clients(client: Colour, serve: Serve) -> None:
    """`timeout=` of a call wins in both directions; None is no limit."""
    slow = serve(loop(read, pause(0.3), send(answer({"id": "m"}))))
    silent = serve([read, stall])
    short = client.make(base_url=slow.url, timeout=0.1)
    long = client.make(base_url=silent.url, timeout=4)
    outcomes = at_once(
        client,
        {
            "longer": lambda: short.models.retrieve("m", timeout=3),
            "none": lambda: short.models.retrieve("m", timeout=None),
            "copy": lambda: short.with_options(timeout=None).models.retrieve("m"),
            "shorter": lambda: long.models.retrieve("m", timeout=T),
        },
    )
    timed_out("shorter", outcomes.pop("shorter"), "total", after=T)
    assert [outcome.value.id for outcome in outcomes.values()] == ["m"] * 3


def test_a_timeout_of_zero_sends_nothing(client: Colour, serve: Serve) -> None:
    """No time at all: the call ends before anything is sent."""
    server = serve([read, send(answer())])
    with within(1), pytest.raises(APITimeoutError) as caught:
        client.run(client.make(base_url=server.url, timeout=0).models.retrieve("m"))
    assert (caught.value.timer, caught.value.sent) == ("total", False)
    assert server.requests == []


def test_a_refused_connection_is_no_time_out(client: Colour, serve: Serve) -> None:
    """What fails at once is a connection error, at once."""
    server = serve([reply(lambda heard: answer())])
    server.close()
    with within(1), pytest.raises(APIConnectionError, match="Connection error.") as caught:
        client.run(client.make(base_url=server.url, timeout=3).models.retrieve("m"))
    assert not isinstance(caught.value, APITimeoutError)
    assert caught.value.sent is False
    assert caught.value.__notes__[0].startswith(f"GET {server.url}/models/m: no connection (")


# ---------------------------------------------------------------------- retries under the deadline


def test_retries_and_their_pauses_count(client: Colour, serve: Serve) -> None:
    """The total covers every attempt and pause; the call ends with the last error once another pause would end too late."""
    server = serve(loop(read, send(answer(status=500, retry_after_ms="300"))))
    maker = client.make(base_url=server.url, timeout=0.6, max_retries=50)
    with within(0.9, 0.3), pytest.raises(InternalServerError) as caught:
        client.run(maker.models.retrieve("m"))
    assert len(server.requests) == 2
    assert [attempt.outcome for attempt in caught.value.attempts] == ["status 500"] * 2
    assert "would end past the time-out" in caught.value.__notes__[0]


def test_redirects_count(client: Colour, serve: Serve) -> None:
    """Slow redirects do not begin the time anew."""
    server = serve(loop(read, pause(0.1), send(answer(status=307, location="/v1/on", connection="keep-alive"))))
    with within(1.3, 0.4), pytest.raises(APITimeoutError):
        client.run(client.make(base_url=server.url, timeout=0.4).models.retrieve("m"))
    assert len(server.requests) >= 2


def test_a_wait_asked_for_past_the_deadline_is_not_begun(client: Colour, serve: Serve) -> None:
    """`retry-after: 3` under a time-out of 2: the error comes at once and carries the wait."""
    server = serve(loop(read, send(answer(status=429, retry_after="3"))))
    with within(1), pytest.raises(RateLimitError) as caught:
        client.run(client.make(base_url=server.url, timeout=2, max_retries=2).models.retrieve("m"))
    assert caught.value.retry_after == 3.0
    assert len(server.requests) == 1
    assert [(attempt.outcome, attempt.pause) for attempt in caught.value.attempts] == [("status 429", None)]
    assert "the wait of 3.00 s would end past the time-out" in caught.value.__notes__[0]


def test_a_time_out_after_a_wait_still_tells_the_wait(client: Colour, serve: Serve) -> None:
    """The last word is a time-out, but the server had asked to wait: `attempts` tells it."""
    server = serve([read, send(answer(status=429, retry_after_ms="50"))], [read, stall])
    with within(ROOM, T), pytest.raises(APITimeoutError) as caught:
        client.run(client.make(base_url=server.url, timeout=T, max_retries=1).models.retrieve("m"))
    assert [(a.outcome, a.pause) for a in caught.value.attempts] == [("status 429", 0.05), ("timed out (sent)", None)]


# ---------------------------------------------------------------------- streams

IDLE: dict[str, Script] = {
    "silence": [stall],
    "comments": [repeat(chunk(b": keep-alive\n\n"))],
    "blank lines": [repeat(chunk(b"\n"))],
    "events without data": [repeat(chunk(b"id: 7\nretry: 3000\n\n"))],
    "an event that never ends": [repeat(chunk(b"data: x\n"))],
}


def stream_of(maker: Any, **options: Any) -> Any:
    return maker.chat.completions.create(messages=[], model="m", stream=True, **options)


def walk(client: Colour, maker: Any, into: list[Any]) -> Any:
    """Read a stream to its end."""

    async def walk_async() -> None:
        async for item in await stream_of(maker):
            into.append(item)

    if client.asynchronous:
        return walk_async()
    for item in stream_of(maker):
        into.append(item)


def test_a_stream_without_content_ends(client: Colour, serve: Serve) -> None:
    """Headers (and one event, or none) come in time, then nothing that means anything: the timer `idle` fires. What had come
    was given."""
    calls = {}
    taken: dict[str, list[Any]] = {}
    for name, script in IDLE.items():
        for first, start in {"after an event": event(piece("Hi")), "from the start": b""}.items():
            server = serve([read, send(STREAM_HEAD + start), *script])
            into = taken[f"{name} {first}"] = []
            maker = client.make(base_url=server.url, timeout=T)
            calls[f"{name} {first}"] = partial(walk, client, maker, into)
    for name, outcome in at_once(client, calls).items():
        timed_out(name, outcome, "idle", after=T)
        assert str(outcome.error) == "Request timed out."
        texts = [item.choices[0].delta.content for item in taken[name]]
        assert texts == (["Hi"] if name.endswith("after an event") else []), name


def test_a_stream_with_content_may_last(client: Colour, serve: Serve) -> None:
    """`timeout` bounds the beginning of a stream and each wait in it, not the whole."""
    texts = ["a", "b", "c", "d", "e", "f"]
    steps = [step for text in texts for step in (send(event(piece(text))), pause(0.06))]
    end = send(event(piece(None, "stop")) + event("[DONE]") + chunk(b""))
    server = serve([read, send(STREAM_HEAD), *steps, end])
    with within(4, 0.35):
        stream = client.run(stream_of(client.make(base_url=server.url, timeout=0.3)))
        items = client.items(stream)
    assert "".join(item.choices[0].delta.content or "" for item in items) == "abcdef"


def test_idle_has_a_limit_of_its_own(client: Colour, serve: Serve) -> None:
    """`Timeout(idle=…)` bounds the stream alone: its headers may take longer."""
    server = serve([read, pause(0.2), send(STREAM_HEAD + event(piece("Hi"))), repeat(chunk(b":\n"))])
    with within(2.0, 0.25):
        stream = client.run(stream_of(client.make(base_url=server.url, timeout=Timeout(4, idle=0.1))))
        with pytest.raises(APITimeoutError) as caught:
            client.items(stream)
    assert caught.value.timer == "idle"


def test_the_callers_own_pauses_are_not_the_servers(client: Colour, serve: Serve) -> None:
    """Who takes long over an item, while the next ones wait in the socket, gets them all the same."""
    server = serve([read, send(whole_stream("a", "b"))])
    stream = client.run(stream_of(client.make(base_url=server.url, timeout=T)))
    taken = []

    def slow_take() -> list[Any]:
        for item in stream:
            taken.append(item)
            server.released.wait(0.0 if taken[1:] else T + 0.1)
        return taken

    async def slow_take_async() -> list[Any]:
        async for item in stream:
            taken.append(item)
            server.released.wait(0.0 if taken[1:] else T + 0.1)
        return taken

    client.run(slow_take_async() if client.asynchronous else slow_take())
    assert len(taken) == 3


def test_a_stream_whose_headers_drip_ends_with_the_total(client: Colour, serve: Serve) -> None:
    """Until a stream has begun, the total holds."""
    server = serve([read, drip(STREAM_HEAD + b" " * LONG, 0.05)])
    with within(ROOM, T), pytest.raises(APITimeoutError) as caught:
        client.run(stream_of(client.make(base_url=server.url, timeout=T)))
    assert caught.value.timer == "total"


def test_a_body_read_on_demand_may_last_as_long_as_it_comes(client: Colour, serve: Serve) -> None:
    """Inside `with_streaming_response` each wait is bounded, not the whole: large downloads take their time."""
    server = serve(
        [read, send(head(200, content_length="20")), drip(b"a" * 20, 0.015)],
        [read, send(head(200, content_length="20")), send(b"aaa"), stall],
    )
    files = client.make(base_url=server.url, timeout=0.25).with_streaming_response.files
    opened = files.content("f")
    response = client.enter(opened)
    with within(4, 0.28):
        assert client.run(response.read()) == b"a" * 20
    client.leave(opened)
    opened = files.content("f")
    response = client.enter(opened)
    with within(1.25, 0.2), pytest.raises(APITimeoutError):
        client.run(response.read())
    client.leave(opened)


# ---------------------------------------------------------------------- with the caller's own PoolManager


@over_urllib3
def test_time_outs_hold_with_a_manager_of_the_callers(client: Colour, serve: Serve) -> None:
    """`http_client=` changes who owns the connections, not what `timeout` promises about a body or a stream."""
    length = head(200, content_length=str(LONG))
    dripped = serve([read, send(length), drip(b" " * LONG)])
    late = serve([read, pause(0.6), send(length), stall])
    closing = serve([read, pause(0.6), send(head(200, connection="close")), stall])
    silent = serve([read, send(STREAM_HEAD + event(piece("Hi"))), stall])
    with urllib3.PoolManager() as manager:

        def make(server: Any, timeout: Any) -> Any:
            return client.make(base_url=server.url, timeout=timeout, http_client=manager)

        outcomes = at_once(
            client,
            {
                "dripped": lambda: make(dripped, 0.7).get("/x", cast_to=object),
                "late": lambda: make(late, 0.7).get("/x", cast_to=object),
                "closing": lambda: make(closing, 0.7).get("/x", cast_to=object),
                "silent stream": lambda: walk(client, make(silent, Timeout(4, idle=T)), []),
            },
        )
    # 0.5: less than a second time-out for the body would take
    for name in ("dripped", "late", "closing"):
        assert isinstance(outcomes[name].error, APITimeoutError), name
        assert 0.65 <= outcomes[name].seconds <= 1.2, name
    timed_out("silent stream", outcomes["silent stream"], "idle", after=T)

"""`timeout=` is a promise: the call has ended, or its stream has begun, within that time, whatever the server does.

Servers here give up after 5 s, and so would a test whose promise is broken: each bound lies well below that.
"""

from __future__ import annotations

import io
import ssl
from collections.abc import Callable
from typing import Any

import pytest
import urllib3

from oai_lite import APIConnectionError, APITimeoutError, InternalServerError, RateLimitError, Timeout

from ..conftest import Colour
from ..support.scripted import (
    STREAM_HEAD,
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
from .conftest import Authority, Serve

T = 0.25  # the time-out in most tests
ROOM = T + 1.0

LONG = 400  # what drips for longer than any bound

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
    "a dripped redirect": [
        read,
        send(head(307, location="/elsewhere", content_length=str(LONG))),
        drip(b" " * LONG),
    ],
}


@pytest.mark.parametrize("script", NEVER_ENDING.values(), ids=NEVER_ENDING.keys())
def test_total_ends_a_call_whatever_the_server_drips(client: Colour, serve: Serve, script: Script) -> None:
    """The call ends within `timeout`, as an APITimeoutError whose timer is `total`."""
    server = serve(script)
    with within(ROOM, T), pytest.raises(APITimeoutError, match="Request timed out.") as caught:
        client.run(client.make(base_url=server.url, timeout=T).get("/slow", cast_to=object))
    assert caught.value.timer == "total"
    assert caught.value.sent is True


def test_the_note_names_the_timer_and_the_address(client: Colour, serve: Serve) -> None:
    """Who reads the traceback learns which limit fired for which request."""
    server = serve([read, stall])
    with pytest.raises(APITimeoutError) as caught:
        client.run(client.make(base_url=server.url, timeout=T).get("/slow?secret=1", cast_to=object))
    assert caught.value.__notes__ == [f"GET {server.url}/slow: the time-out for the whole call (timer 'total') fired"]


def test_a_dripped_error_body_does_not_hide_the_status(client: Colour, serve: Serve) -> None:
    """The status is known when the time is over, and says more than a time-out would."""
    server = serve([read, send(head(500, content_length=str(LONG))), drip(b" " * LONG)])
    opened = client.make(base_url=server.url, timeout=T).with_streaming_response.models.retrieve("m")
    with within(ROOM, T), pytest.raises(InternalServerError, match="Error code: 500"):
        client.enter(opened)


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
def test_total_ends_an_upload_that_nobody_reads(
    client: Colour, serve: Serve, authority: Authority, https: ssl.SSLContext, tls: bool
) -> None:
    """A server that accepts and never reads: sending 20 MB ends in time, as a time-out."""
    server = serve([read_head, stall], tls=https if tls else None)
    maker = client.make(base_url=server.url, timeout=0.5, ca_bundle=authority.bundle)
    with within(1.5, 0.5), pytest.raises(APITimeoutError) as caught:
        client.run(maker.post("/upload", cast_to=object, body={"data": "x" * 20_000_000}))
    assert (caught.value.timer, caught.value.sent) == ("total", True)


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
def test_total_ends_an_upload_that_is_read_in_sips(
    client: Colour, serve: Serve, authority: Authority, https: ssl.SSLContext, tls: bool
) -> None:
    """A server that reads a little all the time does not stretch the call: each write makes progress, and the total holds."""
    server = serve([sip(32_768, 0.02)], tls=https if tls else None)
    maker = client.make(base_url=server.url, timeout=0.5, ca_bundle=authority.bundle)
    with within(1.5, 0.5), pytest.raises(APITimeoutError) as caught:
        client.run(maker.post("/upload", cast_to=object, body={"data": "x" * 50_000_000}))
    assert caught.value.timer == "total"


def test_total_ends_a_streamed_form_that_nobody_reads(client: Colour, serve: Serve) -> None:
    """Files are sent block by block, under the same limit."""
    server = serve([read_head, stall])
    maker = client.make(base_url=server.url, timeout=T)
    with within(ROOM, T), pytest.raises(APITimeoutError):
        client.run(maker.files.create(file=io.BytesIO(b"x" * 20_000_000), purpose="assistants"))


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
def test_read_bounds_one_wait_and_not_a_whole_upload(
    client: Colour, serve: Serve, authority: Authority, https: ssl.SSLContext, tls: bool
) -> None:
    """An upload that goes on all the time may take longer than `read`: only silence counts."""

    def slowly(peer: Any) -> None:
        heard = peer.read_head()
        left = int(heard.headers["content-length"]) - len(peer._rest)
        peer._rest = b""
        while left > 0:
            goal = max(left - 400_000, 0)
            while left > goal:
                left -= len(peer.sock.recv(left - goal))
            peer.server.released.wait(0.01)
        peer.send(answer())

    server = serve([slowly], tls=https if tls else None)
    timeout = Timeout(4.5, read=0.2)
    maker = client.make(base_url=server.url, timeout=timeout, ca_bundle=authority.bundle)
    with within(4.5, 0.3):
        client.run(maker.post("/upload", cast_to=object, body={"data": "x" * 16_000_000}))


def test_a_stalled_handshake_ends_with_the_total(client: Colour, serve: Serve) -> None:
    """A server that accepts the connection and does not answer the TLS greeting."""
    server = serve([stall])
    maker = client.make(base_url=server.url.replace("http:", "https:"), timeout=T)
    with within(ROOM, T), pytest.raises(APITimeoutError) as caught:
        client.run(maker.models.retrieve("m"))
    assert (caught.value.timer, caught.value.sent) == ("total", False)


def test_a_stalled_handshake_ends_with_connect(client: Colour, serve: Serve) -> None:
    """The handshake belongs to connecting."""
    server = serve([stall])
    maker = client.make(base_url=server.url.replace("http:", "https:"), timeout=Timeout(4, connect=T))
    with within(ROOM, T), pytest.raises(APITimeoutError) as caught:
        client.run(maker.models.retrieve("m"))
    assert (caught.value.timer, caught.value.sent) == ("connect", False)


@pytest.mark.parametrize(
    ("timeout", "timer"), [(0.8, "total"), (Timeout(4, connect=0.8), "connect")], ids=["total", "connect"]
)
def test_a_slow_proxy_leaves_the_handshake_what_is_left(
    client: Colour, serve: Serve, timeout: Any, timer: str
) -> None:
    """A proxy takes most of the time to open the tunnel, then the server behind it stalls in the handshake: one limit for both."""
    proxy = serve([read_head, pause(0.7), send(b"HTTP/1.1 200 OK\r\n\r\n"), stall])
    maker = client.make(base_url="https://127.0.0.1:1/v1", proxy=proxy.origin, timeout=timeout)
    with within(1.3, 0.8), pytest.raises(APITimeoutError) as caught:
        client.run(maker.models.retrieve("m"))
    assert (caught.value.timer, caught.value.sent) == (timer, False)


def test_connect_bounds_a_proxy_that_opens_no_tunnel(client: Colour, serve: Serve) -> None:
    """Waiting for the tunnel is connecting, and none of the request was sent."""
    proxy = serve([read_head, stall])
    maker = client.make(base_url="https://127.0.0.1:1/v1", proxy=proxy.origin, timeout=Timeout(4, connect=T))
    with within(ROOM, T), pytest.raises(APITimeoutError) as caught:
        client.run(maker.models.retrieve("m"))
    assert (caught.value.timer, caught.value.sent) == ("connect", False)


@pytest.mark.parametrize("timeout", [T, Timeout(4, connect=T)], ids=["total", "connect"])
def test_connecting_to_a_host_that_never_accepts_ends(client: Colour, timeout: Any) -> None:
    """Packets into the void: the call ends by `connect`, or by the total if that is sooner; nothing was sent."""
    listener, waiting = full_backlog()
    try:
        maker = client.make(base_url=f"http://127.0.0.1:{listener.getsockname()[1]}/v1", timeout=timeout)
        with within(ROOM, T), pytest.raises(APITimeoutError) as caught:
            client.run(maker.models.retrieve("m"))
        assert caught.value.timer == ("total" if timeout == T else "connect")
        assert caught.value.sent is False
    finally:
        for sock in (listener, *waiting):
            sock.close()


def test_read_bounds_one_wait_for_bytes(client: Colour, serve: Serve) -> None:
    """`read` fires when nothing comes for so long, long before the total."""
    server = serve([read, send(head(200, content_length="10")), stall])
    maker = client.make(base_url=server.url, timeout=Timeout(4, read=T))
    with within(ROOM, T), pytest.raises(APITimeoutError) as caught:
        client.run(maker.get("/x", cast_to=object))
    assert caught.value.timer == "read"


def test_read_lets_pass_what_keeps_coming(client: Colour, serve: Serve) -> None:
    """A body that drips faster than `read` is read to its end."""
    text = b'{"ok": "slowly but surely"}'
    server = serve([read, send(head(200, content_length=str(len(text)))), drip(text)])
    maker = client.make(base_url=server.url, timeout=Timeout(4, read=0.35))
    with within(4, 0.4):
        assert client.run(maker.get("/x", cast_to=object)) == {"ok": "slowly but surely"}


def test_a_calls_own_timeout_replaces_the_clients(client: Colour, serve: Serve) -> None:
    """`timeout=` of a call wins in both directions."""
    server = serve(loop(read, pause(0.4), send(answer({"id": "m"}))), [read, stall])
    maker = client.make(base_url=server.url, timeout=0.1)
    with within(4, 0.4):
        client.run(maker.models.retrieve("m", timeout=3))
        client.run(maker.models.retrieve("m", timeout=None))
    with within(1.4), pytest.raises(APITimeoutError):
        client.run(maker.with_options(timeout=4).models.retrieve("m", timeout=0.2))


def test_a_timeout_of_zero_sends_nothing(client: Colour, serve: Serve) -> None:
    """No time at all: the call ends before anything is sent."""
    server = serve([read, send(answer())])
    with within(1), pytest.raises(APITimeoutError) as caught:
        client.run(client.make(base_url=server.url, timeout=0).models.retrieve("m"))
    assert (caught.value.timer, caught.value.sent) == ("total", False)
    assert server.requests == []


# ---------------------------------------------------------------------- retries under the deadline


def test_retries_and_their_pauses_count(client: Colour, serve: Serve) -> None:
    """The total covers every attempt and pause; the call ends with the last error once another pause would end too late."""
    server = serve(loop(read, send(answer(status=500, retry_after_ms="100"))))
    maker = client.make(base_url=server.url, timeout=0.35, max_retries=50)
    with within(0.35, 0.1), pytest.raises(InternalServerError) as caught:
        client.run(maker.models.retrieve("m"))
    assert 2 <= len(server.requests) <= 4
    assert [attempt.outcome for attempt in caught.value.attempts] == ["status 500"] * len(server.requests)
    assert "would end past the time-out" in caught.value.__notes__[0]


def test_one_deadline_for_all_attempts(client: Colour, serve: Serve) -> None:
    """A second attempt has what the first one left, not the whole time-out anew."""
    server = serve([read, pause(0.4), send(answer(status=500, retry_after_ms="10"))], [read, stall])
    maker = client.make(base_url=server.url, timeout=0.6, max_retries=5)
    with within(1.0, 0.6), pytest.raises(APITimeoutError) as caught:
        client.run(maker.models.retrieve("m"))
    assert len(server.requests) == 2
    assert [attempt.outcome for attempt in caught.value.attempts] == ["status 500", "timed out (sent)"]


def test_redirects_count(client: Colour, serve: Serve) -> None:
    """Slow redirects do not begin the time anew."""
    server = serve(loop(read, pause(0.1), send(answer(status=307, location="/v1/on", connection="keep-alive"))))
    with within(ROOM, T), pytest.raises(APITimeoutError):
        client.run(client.make(base_url=server.url, timeout=T).models.retrieve("m"))
    assert 2 <= len(server.requests) <= 3


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


@pytest.mark.parametrize("script", IDLE.values(), ids=IDLE.keys())
def test_a_stream_without_content_ends(client: Colour, serve: Serve, script: Script) -> None:
    """Headers and one event come in time, then nothing that means anything: the timer `idle` fires; what had come was given."""
    server = serve([read, send(STREAM_HEAD + event(piece("Hi"))), *script])
    stream = client.run(stream_of(client.make(base_url=server.url, timeout=T)))
    items: list[Any] = []
    with within(ROOM, T - 0.05), pytest.raises(APITimeoutError, match="Request timed out.") as caught:
        client.items(stream, items)
    assert caught.value.timer == "idle"
    assert [item.choices[0].delta.content for item in items] == ["Hi"]


def test_a_stream_that_never_has_content_ends(client: Colour, serve: Serve) -> None:
    """The first event is waited for no longer than any other."""
    server = serve([read, send(STREAM_HEAD), repeat(chunk(b": keep-alive\n\n"))])
    stream = client.run(stream_of(client.make(base_url=server.url, timeout=T)))
    with within(ROOM, T - 0.05), pytest.raises(APITimeoutError) as caught:
        client.items(stream)
    assert caught.value.timer == "idle"


def test_a_stream_with_content_may_last(client: Colour, serve: Serve) -> None:
    """`timeout` bounds the beginning of a stream and each wait in it, not the whole."""
    texts = ["a", "b", "c", "d", "e", "f"]
    steps = [step for text in texts for step in (send(event(piece(text))), pause(0.15))]
    end = send(event(piece(None, "stop")) + event("[DONE]") + chunk(b""))
    server = serve([read, send(STREAM_HEAD), *steps, end])
    with within(4, 0.8):
        stream = client.run(stream_of(client.make(base_url=server.url, timeout=0.6)))
        items = client.items(stream)
    assert "".join(item.choices[0].delta.content or "" for item in items) == "abcdef"


def test_idle_has_a_limit_of_its_own(client: Colour, serve: Serve) -> None:
    """`Timeout(idle=…)` bounds the stream alone: its headers may take longer."""
    server = serve([read, pause(0.4), send(STREAM_HEAD + event(piece("Hi"))), repeat(chunk(b":\n"))])
    with within(2.0, 0.6):
        stream = client.run(stream_of(client.make(base_url=server.url, timeout=Timeout(4, idle=0.2))))
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
            server.released.wait(T + 0.1)
        return taken

    async def slow_take_async() -> list[Any]:
        async for item in stream:
            taken.append(item)
            server.released.wait(T + 0.1)
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
        [read, send(head(200, content_length="20")), drip(b"a" * 20, 0.03)],
        [read, send(head(200, content_length="20")), send(b"aaa"), stall],
    )
    files = client.make(base_url=server.url, timeout=0.4).with_streaming_response.files
    opened = files.content("f")
    response = client.enter(opened)
    with within(4, 0.5):
        assert client.run(response.read()) == b"a" * 20
    client.leave(opened)
    opened = files.content("f")
    response = client.enter(opened)
    with within(1.4, 0.3), pytest.raises(APITimeoutError):
        client.run(response.read())
    client.leave(opened)


# ---------------------------------------------------------------------- with the caller's own PoolManager

OWN: dict[str, Callable[[], Script]] = {
    "a dripped body": lambda: [read, send(head(200, content_length=str(LONG))), drip(b" " * LONG)],
    "late headers, then silence": lambda: [read, pause(0.5), send(head(200, content_length=str(LONG))), stall],
}


@pytest.mark.parametrize("script", OWN.values(), ids=OWN.keys())
def test_total_holds_with_a_manager_of_the_callers(
    client: Colour, serve: Serve, script: Callable[[], Script]
) -> None:
    """`http_client=` changes who owns the connections, not what `timeout` promises about a body."""
    server = serve(script())
    with urllib3.PoolManager() as manager:
        maker = client.make(base_url=server.url, timeout=0.6, http_client=manager)
        with within(1.0, 0.6), pytest.raises(APITimeoutError):
            client.run(maker.get("/slow", cast_to=object))


def test_idle_holds_with_a_manager_of_the_callers(client: Colour, serve: Serve) -> None:
    """A stream over the caller's connections may not fall silent either."""
    server = serve([read, send(STREAM_HEAD + event(piece("Hi"))), stall])
    with urllib3.PoolManager() as manager:
        maker = client.make(base_url=server.url, timeout=Timeout(4, idle=T), http_client=manager)
        stream = client.run(stream_of(maker))
        with within(ROOM, T - 0.05), pytest.raises(APITimeoutError) as caught:
            client.items(stream)
        assert caught.value.timer == "idle"


def test_a_handshake_behind_a_tunnel_is_bounded(
    client: Colour, serve: Serve, authority: Authority, https: ssl.SSLContext
) -> None:
    """The tunnel opens, TLS works, the server behind it stalls: the total holds there, too."""
    proxy = serve([read_head, send(b"HTTP/1.1 200 OK\r\n\r\n"), start_tls(https), read, stall])
    maker = client.make(
        base_url="https://127.0.0.1:1/v1", proxy=proxy.origin, timeout=0.5, ca_bundle=authority.bundle
    )
    with within(1.5, 0.5), pytest.raises(APITimeoutError) as caught:
        client.run(maker.models.retrieve("m"))
    assert (caught.value.timer, caught.value.sent) == ("total", True)


def test_a_refused_connection_is_no_time_out(client: Colour, serve: Serve) -> None:
    """What fails at once is a connection error, at once."""
    server = serve([reply(lambda heard: answer())])
    server.close()
    with within(1), pytest.raises(APIConnectionError) as caught:
        client.run(client.make(base_url=server.url, timeout=3).models.retrieve("m"))
    assert not isinstance(caught.value, APITimeoutError)
    assert caught.value.sent is False

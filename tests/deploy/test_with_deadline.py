"""`client.with_deadline(context)`: whatever a client does has ended by a point in time."""

from __future__ import annotations

import pickle
import threading
import time
from collections.abc import Callable, Iterator
from copy import copy, deepcopy
from typing import Any

import pytest

import oai_lite
from oai_lite import APITimeoutError, ArgumentError, RateLimitError
from oai_lite.flow import Call, Now, OutOfTime, Sleep
from oai_lite.limits import MARGIN, Exchange, end_of
from oai_lite.pipeline import by_deadline, send as send_call
from oai_lite.tokens import Token, TokenAuth

from ..conftest import Colour
from ..support.scripted import (
    STREAM_HEAD,
    answer,
    chunk,
    drip,
    event,
    head,
    loop,
    pause,
    piece,
    read,
    repeat,
    reply,
    send,
    stall,
    whole_stream,
    within,
)
from ..support.stepping import Clock, Steps, call_of, core_of, response
from ..wire.conftest import Serve, at_once, serve

__all__ = ["serve"]

QUESTION: Any = {"model": "m", "messages": [{"role": "user", "content": "Hello"}]}


class Context:
    """What Lambda passes a handler, as far as it matters."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def get_remaining_time_in_millis(self) -> int:
        """Whole milliseconds, none once they are over."""
        return max(0, int((self._end - time.monotonic()) * 1000))


@pytest.fixture
def hang() -> Iterator[Callable[[], str]]:
    """A function that gives nothing until the test is over."""
    over = threading.Event()

    def function() -> str:
        over.wait(20)
        return "late"

    yield function
    over.set()


def core_until(end: float, **options: Any) -> Any:
    """What a client lends to calls that have to end by then; its clock shows 1000."""
    core = copy(core_of(**options))
    core.end = end
    return core


# ---------------------------------------------------------------------- what the argument means


class Left:
    """Says what it is told to say."""

    def __init__(self, said: Any) -> None:
        self.said = said

    def get_remaining_time_in_millis(self) -> Any:
        """Anything."""
        return self.said


def test_what_a_context_and_seconds_mean() -> None:
    """Half a second of a context's time is kept back unless `margin` says otherwise; seconds are taken as they are."""
    assert MARGIN == 0.5
    assert end_of(Left(3000), None, 100.0) == 102.5
    assert end_of(Left(3000.0), 1, 100.0) == 102.0
    assert end_of(Left(0), None, 100.0) == 99.5
    assert end_of(2, None, 100.0) == 102.0
    assert end_of(2.0, 0.25, 100.0) == 101.75
    assert end_of(-1.0, None, 100.0) == 99.0


@pytest.mark.parametrize(
    ("context", "got"),
    [
        (None, "got NoneType"),
        ({"secret": "sk-secret"}, "got dict"),
        ("5", "got str"),
        (True, "got True"),
        (float("nan"), "got nan"),
        (float("inf"), "got inf"),
        (1_800_000_000.0, "got 1800000000.0"),  # a time of day, not seconds from now
        (Left("soon"), "got 'soon' from its get_remaining_time_in_millis()"),
        (Left(None), "got None from its get_remaining_time_in_millis()"),
    ],
)
def test_what_is_no_context(client: Colour, context: Any, got: str) -> None:
    """It says what was expected, what came (of an event its kind only: it may hold secrets), and what to pass."""
    with pytest.raises(ArgumentError) as caught:
        client.make().with_deadline(context)
    message = str(caught.value)
    assert message.startswith("with_deadline: expected what Lambda passes a handler as its second argument")
    assert "or a number of seconds from now" in message and message.endswith(got)
    assert "sk-secret" not in message


@pytest.mark.parametrize("margin", [-1, True, "1", float("nan"), float("inf")])
def test_what_is_no_margin(margin: Any) -> None:
    """Seconds, zero or more."""
    with pytest.raises(ArgumentError, match="with_deadline: margin must be a number of seconds, zero or more; got"):
        oai_lite.OpenAI(api_key="k").with_deadline(5.0, margin=margin)


# ---------------------------------------------------------------------- decisions, stepped


def test_every_attempt_is_bounded() -> None:
    """Each attempt gets the deadline, as its own timer, beside the time-out if that is sooner."""
    steps = Steps(send_call(core_until(1005.0, timeout=60), call_of()))
    exchange = steps.send.exchange
    assert (exchange.deadline, exchange.end) == (1005.0, 1005.0)
    assert exchange.wait(1004.0, 60, "read") == 1.0 and exchange.timer == "deadline"
    steps = Steps(send_call(core_until(1005.0, timeout=2), call_of()))
    exchange = steps.send.exchange
    assert (exchange.deadline, exchange.end) == (1002.0, 1005.0)
    assert exchange.wait(1001.0, None, "read") == 1.0 and exchange.timer == "total"
    exchange.deadline = 2000.0  # as a stream moves it on
    assert exchange.wait(1001.0, None, "read") == 4.0 and exchange.timer == "deadline"


def test_a_call_begun_too_late_is_not_sent() -> None:
    """Nothing is asked of the network, nor of whoever gives the key."""
    for end in (1000.0, 900.0):
        with pytest.raises(APITimeoutError, match="The deadline of this client") as caught:
            Steps(send_call(core_until(end, api_key=lambda: "k"), call_of()))
        assert (caught.value.timer, caught.value.sent) == ("deadline", False)
        assert caught.value.request is not None and caught.value.request.path == "/work"


def test_a_wait_that_does_not_fit_is_not_begun() -> None:
    """The server's word comes at once, with a note that names the deadline."""
    steps = Steps(send_call(core_until(1004.0), call_of()))
    with pytest.raises(RateLimitError) as caught:
        steps.put(response(429, {}, retry_after="5"))
    assert caught.value.__notes__[0].endswith("the wait of 5.00 s would end past the deadline (4.00 s left)")
    steps = Steps(send_call(core_until(1006.0), call_of()))
    assert steps.put(response(429, {}, retry_after="5")) == Sleep(5.0)


def test_the_second_attempt_has_what_is_left() -> None:
    """It is a point in time, whatever was tried before."""
    clock = Clock()
    steps = Steps(send_call(core_until(1004.0, clock=clock), call_of()))
    clock.now = 1003.0
    assert steps.put(response(500)) == Sleep(0.5)
    clock.now = 1003.5
    steps.put()
    assert steps.send.exchange.wait(1003.5, None, "read") == 0.5
    steps = Steps(send_call(core_until(1004.0, clock=clock), call_of()))
    clock.now = 1003.8
    with pytest.raises(oai_lite.InternalServerError):
        steps.put(response(500))


def test_a_pause_of_a_helper_that_does_not_fit_is_not_begun() -> None:
    """What is raised says that the deadline was it, and what the flow that paused had to say."""

    def polling() -> Any:
        try:
            yield from Sleep(3)
        except OutOfTime as late:
            late.add_note("still 'queued'")
            raise

    steps = Steps(by_deadline(polling(), 1004.0))
    assert steps.effect == Now()
    assert steps.put(1000.5) == Sleep(3)
    steps = Steps(by_deadline(polling(), 1004.0))
    with pytest.raises(APITimeoutError) as caught:
        steps.put(1001.5)
    assert (caught.value.timer, caught.value.__notes__) == ("deadline", ["still 'queued'"])


def test_functions_that_give_a_key_are_bounded() -> None:
    """They may not block past the deadline, nor for longer than they may without one."""
    for until, expected in ((1004.0, 1004.0), (1100.0, 1030.0)):
        steps = Steps(send_call(core_until(until, api_key=lambda: "k"), call_of()))
        assert steps.effect == Now()
        asked = steps.put(1000.0)
        assert isinstance(asked, Call) and asked.deadline == expected


def test_an_exchange_without_end_is_as_before() -> None:
    """`end` alone bounds as well."""
    assert Exchange().wait(0.0, None, "read") is None
    exchange = Exchange(end=5.0)
    assert exchange.wait(1.0, None, "read") == 4.0 and exchange.timer == "deadline"
    assert exchange.wait(1.0, 2.0, "read") == 2.0 and exchange.timer == "read"


# ---------------------------------------------------------------------- real servers, both colours

T = 0.3


def ended(outcome: Any, most: float = 1.5, note: str = "") -> APITimeoutError:
    """Check that a call ended for the deadline, in time."""
    error = outcome.error
    assert isinstance(error, APITimeoutError), outcome
    assert error.timer == "deadline" and "with_deadline" in error.message, error
    assert outcome.seconds < most, outcome
    assert note in "".join(getattr(error, "__notes__", ())), error.__notes__
    return error


def test_whatever_the_server_does(client: Colour, serve: Serve) -> None:
    """Silence, a dripping answer, one that is read on demand, endless retries and pauses of polling: all end for the deadline."""
    silent = serve(loop(read, stall))
    dripping = serve(loop(read, send(head(200, content_length="400")), drip(b" " * 400)))
    polled = serve(loop(reply(lambda heard: answer({"id": "v", "object": "video", "status": "queued"}))))
    failing = serve(loop(read, send(answer(status=500, retry_after_ms="250"))))

    def on_demand(maker: Any) -> Any:
        def plain() -> Any:
            with maker.with_streaming_response.models.retrieve("m") as opened:
                return opened.read()

        async def awaited() -> Any:
            async with maker.with_streaming_response.models.retrieve("m") as opened:
                return await opened.read()

        return awaited() if client.asynchronous else plain()

    def limited(server: Any, **options: Any) -> Any:
        return client.make(base_url=server.url, **options).with_deadline(T)

    outcomes = at_once(
        client,
        {
            "silent": lambda: limited(silent).models.retrieve("m"),
            "raw": lambda: limited(silent).with_raw_response.models.retrieve("m"),
            "list": lambda: limited(silent).get("/models", cast_to=object),
            "stream": lambda: limited(silent).chat.completions.create(**QUESTION, stream=True),
            "dripping": lambda: limited(dripping).models.retrieve("m"),
            "on demand": lambda: on_demand(limited(dripping)),
            "polling": lambda: limited(polled).videos.poll("v"),
            "failing": lambda: limited(failing, max_retries=9).models.retrieve("m"),
        },
    )
    ended(outcomes["silent"], note="all that this client does (timer 'deadline')")
    for name in ("raw", "list", "stream", "dripping", "on demand"):
        ended(outcomes[name])
    assert outcomes["polling"].seconds < T  # the first pause of a second does not fit
    ended(outcomes["polling"], note="still 'queued'")
    error = outcomes["failing"].error
    assert isinstance(error, oai_lite.InternalServerError) and len(error.attempts) == 2
    assert "would end past the deadline" in error.__notes__[0] and outcomes["failing"].seconds < 1.5


def test_streams_end(client: Colour, serve: Serve) -> None:
    """Also one whose content keeps coming, which no time-out would end: what came before is delivered."""
    server = serve([read, send(STREAM_HEAD), repeat(event(piece("word ")))])
    maker = client.make(base_url=server.url, timeout=5).with_deadline(T)
    came: list[Any] = []
    with within(1.5, T / 2):
        stream = client.run(maker.chat.completions.create(**QUESTION, stream=True))
        with pytest.raises(APITimeoutError) as caught:
            client.items(stream, came)
    assert caught.value.timer == "deadline" and came
    assert server.peer().gone.wait(5)


def test_a_stream_that_has_come_already_ends_too(client: Colour, serve: Serve) -> None:
    """Who is late to read a stream that waits in memory gets the same error, and no content after the deadline."""
    server = serve([read, send(STREAM_HEAD + event(piece("word ")) * 5), stall])
    maker = client.make(base_url=server.url).with_deadline(T)
    stream = client.run(maker.chat.completions.create(**QUESTION, stream=True))
    while time.monotonic() < maker._client._core.end:
        time.sleep(0.01)  # the reader is late
    came: list[Any] = []
    with within(1), pytest.raises(APITimeoutError) as caught:
        client.items(stream, came)
    assert caught.value.timer == "deadline" and not came


def test_the_second_call_has_what_is_left(client: Colour, serve: Serve) -> None:
    """Two calls under one deadline take no longer than it; after it, nothing is sent. The client itself has no deadline."""
    server = serve(loop(read, pause(0.4), send(answer({"id": "m", "object": "model"}))))
    own = client.make(base_url=server.url)
    with within(1.6, 0.4):
        maker = own.with_deadline(Context(0.9), margin=0.3)
        client.run(maker.models.retrieve("m"))
        with pytest.raises(APITimeoutError) as caught:
            client.run(maker.models.retrieve("m"))
        assert caught.value.timer == "deadline" and caught.value.sent
        with pytest.raises(APITimeoutError) as caught:
            client.run(maker.models.retrieve("m"))
    assert not caught.value.sent and len(server.requests) == 2
    client.run(own.models.retrieve("m"))


def test_pages(client: Colour, serve: Serve) -> None:
    """Walking a list ends, too: the next page is a call like any other."""
    page = {"object": "list", "data": [{"id": "f"}], "has_more": True}
    server = serve([read, send(answer(page)), read, stall])
    came: list[Any] = []
    with within(1.5), pytest.raises(APITimeoutError) as caught:
        listed = client.make(base_url=server.url).with_deadline(T).files.list()
        client.items(listed, came)
    assert caught.value.timer == "deadline" and [file.id for file in came] == ["f"]


def test_tokens(client: Colour, serve: Serve, hang: Callable[[], str]) -> None:
    """Whoever gives the token or the key is waited for until the deadline; nothing is sent."""
    server = serve(loop(reply(lambda heard: answer({"id": "m"}))))
    auth = TokenAuth(hang, name="vault")
    outcomes = at_once(
        client,
        {
            "token": lambda: (
                client.make(base_url=server.url, api_key=None, plugins=[auth]).with_deadline(T).models.retrieve("m")
            ),
            "key": lambda: client.make(base_url=server.url, api_key=hang).with_deadline(T).models.retrieve("m"),
        },
    )
    assert not ended(outcomes["token"], note="the token provider 'vault' is still at work").sent
    assert not ended(outcomes["key"]).sent
    assert not server.requests


def test_copies_share_connections_and_tokens(client: Colour, serve: Serve) -> None:
    """One client for each invocation costs neither a connection nor a token."""
    server = serve(loop(reply(lambda heard: answer({"id": "m"}))))
    fetched: list[int] = []

    def fetch() -> Token:
        fetched.append(1)
        return Token("t", expires_in=3600)

    own = client.make(base_url=server.url, api_key=None, plugins=[TokenAuth(fetch)])
    for _ in range(3):
        client.run(own.with_deadline(Context(60)).models.retrieve("m"))
    assert (len(server.requests), len(server.connections), len(fetched)) == (3, 1, 1)


def test_copies_of_a_copy(client: Colour, serve: Serve) -> None:
    """A copy keeps the deadline, whatever it changes; a second one only makes it sooner."""
    server = serve(loop(read, stall))
    maker = client.make(base_url=server.url)
    soon = maker.with_deadline(T)
    copies = {
        "timeout": soon.with_options(timeout=60),
        "connections": soon.with_options(proxy=""),
        "deepcopy": deepcopy(soon),
        "later": soon.with_deadline(60.0),
        "sooner": maker.with_deadline(60.0).with_deadline(T),
    }
    client._clients += [copies["connections"], copies["deepcopy"]]
    made = {name: (lambda each=each: each.models.retrieve("m")) for name, each in copies.items()}
    for outcome in at_once(client, made).values():
        ended(outcome)
    assert maker._client._core.end is None
    assert pickle.loads(pickle.dumps(soon))._client._core.end is None


def test_azure(serve: Serve) -> None:
    """Clients of other services have it by inheritance, with their own paths."""
    server = serve([read, send(whole_stream("Hello"))])
    azure = oai_lite.AzureOpenAI(azure_endpoint=server.origin, api_key="k", api_version="2024-10-21")
    limited = azure.with_deadline(Context(30))
    assert type(limited) is oai_lite.AzureOpenAI and limited.api_version == "2024-10-21"
    text = "".join(limited.chat.completions.create(**QUESTION, stream=True).text_deltas())
    assert text == "Hello" and server.requests[0].target.startswith("/openai/deployments/m/")
    azure.close()


def test_chunks_of_one_event(client: Colour, serve: Serve) -> None:
    """An event that never gets whole does not hold the stream past the deadline."""
    server = serve([read, send(STREAM_HEAD), repeat(chunk(b"data: "))])
    maker = client.make(base_url=server.url).with_deadline(T)
    stream = client.run(maker.chat.completions.create(**QUESTION, stream=True))
    with within(1.5), pytest.raises(APITimeoutError) as caught:
        client.items(stream)
    assert caught.value.timer == "deadline"

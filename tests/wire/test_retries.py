"""Retries: what is tried again, when, how often, and what the error tells of it. Decisions are stepped by hand; the wire is real
where it matters."""

from __future__ import annotations

import io
import threading
from typing import Any, Unpack

import pytest
from hypothesis import given, settings, strategies as st

import oai_lite
from oai_lite import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    InternalServerError,
    OpenAIError,
    RateLimitError,
)
from oai_lite.endpoint import OMIT, M, RequestOptions, Resource, post
from oai_lite.flow import Sleep
from oai_lite.limits import Exchange
from oai_lite.pipeline import send
from oai_lite.request import Headers, RateLimit
from oai_lite.retry import Budget, Failure, backoff, decide, retry_after

from ..conftest import Colour
from ..support.scripted import STREAM_HEAD, answer, event, fin, loop, piece, read, read_head, rst, send as send_bytes
from ..support.stepping import Clock, Steps, call_of, core_of, response
from .conftest import Serve


class Works(Resource[M]):
    """A resource whose calls start paid work."""

    @post("/work", starts_work=True)
    def create(self, *, what: str = OMIT, **options: Unpack[RequestOptions]) -> object:
        """Start something dear."""
        ...


def start(call: Any = None, **options: Any) -> Steps[Any]:
    return Steps(send(core_of(**options), call or call_of()))


def notes(error: BaseException) -> str:
    return "\n".join(getattr(error, "__notes__", []))


def instant(maker: Any) -> None:
    """Retries of this client wait a few milliseconds only."""
    maker._client._core.random = lambda: 3.97  # backoff: 0.5 * (1 - 0.25 * 3.97), which is below 4 ms


# ---------------------------------------------------------------------- the wait


def test_backoff_doubles_up_to_eight_seconds() -> None:
    """500 again and again: 0.5, 1, 2, 4, 8, 8 seconds with the random number 0, then the error with all attempts."""
    steps = start(max_retries=6)
    for pause in (0.5, 1.0, 2.0, 4.0, 8.0, 8.0):
        assert steps.put(response(500)) == Sleep(pause)
        assert steps.put() is not None
    with pytest.raises(InternalServerError) as caught:
        steps.put(response(500))
    assert [attempt.pause for attempt in caught.value.attempts] == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, None]
    assert "POST /work: 7 attempts: status 500, status 500" in notes(caught.value)
    assert "all 6 retries were used" in notes(caught.value)


@pytest.mark.parametrize(("random", "pause"), [(0.0, 0.5), (0.5, 0.4375), (1.0, 0.375)])
def test_backoff_is_spread(random: float, pause: float) -> None:
    """The random number takes up to a quarter off the wait."""
    assert start(random=random).put(response(500)) == Sleep(pause)


@settings(deadline=None)
@given(st.integers(0, 10_000), st.floats(0, 1, exclude_max=True))
def test_backoff_stays_in_its_bounds(retries: int, random: float) -> None:
    """Whatever the attempt and the random number: at least three quarters of the nominal wait, never more than 8 s."""
    nominal = min(0.5 * 2.0 ** min(retries, 10), 8.0)
    assert 0.75 * nominal <= backoff(retries, random) <= nominal


@pytest.mark.parametrize(
    ("headers", "pause"),
    [
        ({"retry-after-ms": "1500"}, 1.5),
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": "0.25"}, 0.25),
        ({"retry-after-ms": "70", "retry-after": "9"}, 0.07),
        ({"retry-after-ms": "soon", "retry-after": "2"}, 2.0),
        ({"retry-after": "120"}, 120.0),
        ({"retry-after": "Wed, 21 Oct 2026 07:28:07 GMT", "date": "Wed, 21 Oct 2026 07:28:00 GMT"}, 7.0),
        # No wait was asked for that could be kept: the usual one.
        ({"retry-after": "0"}, 0.5),
        ({"retry-after": "-3"}, 0.5),
        ({"retry-after": "later"}, 0.5),
        ({"retry-after": "nan"}, 0.5),
        ({"retry-after": "inf"}, 0.5),
        ({"retry-after": "Wed, 21 Oct 2026 07:27:00 GMT", "date": "Wed, 21 Oct 2026 07:28:00 GMT"}, 0.5),
        ({"retry-after": "Fri, 31 Dec 99999 23:59:59 GMT"}, 0.5),
    ],
)
def test_the_server_says_how_long(headers: dict[str, str], pause: float) -> None:
    """`retry-after-ms`, else `retry-after` in seconds or as a date against the answer's own clock."""
    answer = response(429)
    answer.headers = Headers(headers)
    assert start(timeout=None).put(answer) == Sleep(pause)


@pytest.mark.parametrize("headers", [{"retry_after": "121"}, {"retry_after": "121", "x_should_retry": "true"}])
def test_a_wait_of_more_than_two_minutes_is_not_taken(headers: dict[str, str]) -> None:
    """The error comes at once and says how long the server wants to be left alone."""
    with pytest.raises(RateLimitError) as caught:
        start().put(response(429, None, **headers))
    assert caught.value.retry_after == 121.0
    assert "the server asks to wait 121 s, more than 120" in notes(caught.value)


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(["retry-after", "retry-after-ms", "date"]), st.text(max_size=40)))
def test_no_header_of_a_wait_can_break_the_call(headers: dict[str, str]) -> None:
    """Whatever stands there is a wait, or none; nothing is raised."""
    seconds = retry_after(Headers(headers))
    assert seconds is None or seconds >= 0


DATES = st.builds(
    "{}, {:02} {} {} {:02}:{:02}:{:02} {}".format,
    st.sampled_from(["Mon", "Xyz", ""]),
    st.integers(-1, 99),
    st.sampled_from(["Jan", "Feb", "Dec", "Nix"]),
    st.integers(-5, 10**6),
    st.integers(-1, 99),
    st.integers(-1, 99),
    st.integers(-1, 99),
    st.sampled_from(["GMT", "+0000", "-9999999", "EST", ""]),
)


@settings(deadline=None)
@given(DATES, DATES)
def test_no_date_can_break_the_call(date: str, now: str) -> None:
    """Impossible dates are no wait."""
    seconds = retry_after(Headers({"retry-after": date, "date": now}))
    assert seconds is None or seconds >= 0


@pytest.mark.parametrize("text", ["²", "-1", "1e9", "many", "9" * 5000, ""])
def test_no_rate_limit_can_break_the_call(text: str) -> None:
    """What is no number stays the text that came."""
    limit = RateLimit(Headers({"x-ratelimit-limit-requests": text, "x-ratelimit-remaining-requests": "59"}))
    values: list[object] = [limit.limit_requests, limit.remaining_requests]
    assert values == [text, 59]


# ---------------------------------------------------------------------- what is tried again


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529, 599])
def test_statuses_that_are_tried_again(status: int) -> None:
    """Time-outs, conflicts, limits, and whatever is the server's fault."""
    assert start().put(response(status)) == Sleep(0.5)


@pytest.mark.parametrize("status", [304, 400, 401, 402, 403, 404, 410, 413, 418, 422, 451])
def test_statuses_that_are_final(status: int) -> None:
    """One request, and the error says that it is final."""
    with pytest.raises(APIStatusError, match=f"Error code: {status}") as caught:
        start().put(response(status))
    assert len(caught.value.attempts) == 1
    assert f"status {status} is final" in notes(caught.value)


def test_the_server_decides_over_the_status() -> None:
    """`x-should-retry` wins in both directions; another spelling says nothing."""
    assert start().put(response(400, None, x_should_retry="true")) == Sleep(0.5)
    assert start().put(response(500, None, x_should_retry="False")) == Sleep(0.5)
    with pytest.raises(InternalServerError) as caught:
        start().put(response(500, None, x_should_retry="false"))
    assert "the server says not to retry" in notes(caught.value)


@pytest.mark.parametrize("should", [{}, {"x_should_retry": "true"}], ids=["plain", "should-retry"])
def test_a_spent_quota_is_sent_once(should: dict[str, str]) -> None:
    """`insufficient_quota` is a 429 that no waiting mends."""
    spent = {"error": {"code": "insufficient_quota", "message": "You exceeded your current quota"}}
    with pytest.raises(RateLimitError, match="You exceeded your current quota") as caught:
        start().put(response(429, spent, **should))
    assert caught.value.code == "insufficient_quota"
    assert "the quota is used up; waiting does not mend that" in notes(caught.value)


@pytest.mark.parametrize("sent", [False, True], ids=["not sent", "sent"])
def test_a_failed_connection_is_tried_again(sent: bool) -> None:
    """Whether the request had gone out or not."""
    steps = start()
    steps.send.exchange.sent = sent
    assert steps.throw(APIConnectionError(sent=sent)) == Sleep(0.5)


def test_a_call_that_starts_work_is_not_resent_once_it_may_have_arrived() -> None:
    """Sent and unknown: the work may be running, so the error is raised and says how to insist."""
    call = call_of()
    call.starts_work = True
    steps = start(call)
    steps.send.exchange.sent = True
    with pytest.raises(APIConnectionError) as caught:
        steps.throw(APIConnectionError(sent=True))
    assert [attempt.outcome for attempt in caught.value.attempts] == ["connection failed (sent)"]
    assert "may have started paid work; pass resend=True" in notes(caught.value)


def test_a_call_that_starts_work_is_resent_otherwise() -> None:
    """Not sent, refused by the server, or resend=True: then it is safe, or wanted."""
    cases: list[tuple[dict[str, Any], bool, int | None]] = [
        ({}, False, None),
        ({}, True, 500),
        ({"resend": True}, True, None),
    ]
    for options, sent, status in cases:
        call = call_of(**options)
        call.starts_work = True
        steps = start(call)
        steps.send.exchange.sent = sent
        effect = steps.throw(APITimeoutError(sent=sent)) if status is None else steps.put(response(status))
        assert effect == Sleep(0.5), (options, sent, status)


class Unseekable(io.BytesIO):
    """A pipe, more or less."""

    def tell(self) -> int:
        raise OSError("Illegal seek")

    def seek(self, offset: int, whence: int = 0) -> int:
        raise OSError("Illegal seek")


def test_a_body_that_cannot_go_back_is_sent_once() -> None:
    """What was read from a pipe is gone; before its first byte was sent it is still there."""
    for sent in (True, False):
        call = call_of()
        call.files = ("file",)
        call.body = {"file": Unseekable(b"abc")}
        steps = start(call)
        steps.send.exchange.sent = sent
        body: Any = steps.send.request.body
        if sent:
            assert b"abc" in b"".join(body)
            with pytest.raises(APIConnectionError) as caught:
                steps.throw(APIConnectionError())
            assert "body cannot be sent again" in notes(caught.value)
        else:
            assert steps.throw(APIConnectionError(sent=False)) == Sleep(0.5)


# ---------------------------------------------------------------------- what the attempts share


def test_all_attempts_have_one_deadline() -> None:
    """Each Send carries the same point in time, whatever was waited before."""
    clock = Clock()
    steps = start(clock=clock, timeout=20, max_retries=3)
    deadlines = []
    for pause in (0.5, 1.0, 2.0):
        deadlines.append(steps.send.exchange.deadline)
        clock.now += 1
        assert steps.put(response(503)) == Sleep(pause)
        clock.now += pause
        steps.put()
    assert deadlines == [1020.0] * 3


def test_no_wait_beyond_the_deadline_is_begun() -> None:
    """At the first failure there is time for the wait, at the second there is not: it ends there."""
    clock = Clock()
    steps = start(clock=clock, timeout=2, max_retries=9)
    clock.now += 0.5
    assert steps.put(response(500)) == Sleep(0.5)
    clock.now += 0.5
    steps.put()
    clock.now += 0.1
    with pytest.raises(InternalServerError) as caught:
        steps.put(response(500))
    assert "the wait of 1.00 s would end past the time-out (0.90 s left)" in notes(caught.value)


def test_without_a_limit_any_wait_is_taken() -> None:
    """timeout=None: there is no deadline to keep."""
    steps = start(timeout=None)
    assert steps.send.exchange.deadline is None
    assert steps.put(response(500, None, retry_after="119")) == Sleep(119.0)


def test_every_attempt_sends_the_same() -> None:
    """Method, address, body and headers of the caller are repeated unchanged."""
    call = call_of(extra_headers={"Idempotency-Key": "once"})
    steps = start(call, timeout=None)
    first = steps.send.request
    steps.put(response(500))
    steps.put()
    second = steps.send.request
    assert (first.method, first.url, first.body) == ("POST", "https://api.openai.com/v1/work", b'{"a":1}')
    assert (second.method, second.url, second.body, second.headers) == (
        first.method,
        first.url,
        first.body,
        first.headers,
    )
    assert second.headers["Idempotency-Key"] == "once"


def test_success_tells_what_it_took() -> None:
    """The attempts that failed before are on the answer."""
    steps = start()
    steps.put(response(500))
    steps.put()
    steps.send.exchange.sent = True
    steps.throw(APITimeoutError(timer="read"))
    steps.put()
    steps.put(response(200))
    assert [(a.outcome, a.pause) for a in steps.result.info.attempts] == [
        ("status 500", 0.5),
        ("timed out (sent)", 1.0),
    ]


def test_a_calls_own_max_retries_wins() -> None:
    """Zero for one call: the error comes at once, without a note about attempts."""
    with pytest.raises(InternalServerError) as caught:
        start(call_of(max_retries=0), max_retries=5).put(response(500))
    assert notes(caught.value) == ""
    assert start(call_of(max_retries=1), max_retries=0).put(response(500)) == Sleep(0.5)


def test_a_cancelled_exchange_is_not_retried() -> None:
    """Whoever aborted it does not want it again."""
    steps = start()
    steps.send.exchange.abort()
    with pytest.raises(APIConnectionError):
        steps.throw(APIConnectionError())


@pytest.mark.parametrize("error", [KeyboardInterrupt(), GeneratorExit(), RuntimeError("no")], ids=repr)
def test_what_is_no_connection_error_passes_through(error: BaseException) -> None:
    """Ctrl-C and bugs are not taken for a failed connection."""
    with pytest.raises(type(error)):
        start().throw(error)


# ---------------------------------------------------------------------- the free replay of a stale connection


def stale(steps: Steps[Any]) -> Exchange:
    exchange = steps.send.exchange
    exchange.sent = exchange.reused = True
    return exchange


def test_a_stale_connection_is_replayed_once_and_free() -> None:
    """It died before one byte came back: at once again, on a new connection, even without retries; a second time is an error."""
    steps = start(max_retries=0)
    assert stale(steps).fresh is False
    steps.throw(APIConnectionError())
    assert stale(steps).fresh is True
    with pytest.raises(APIConnectionError) as caught:
        steps.throw(APIConnectionError())
    assert len(caught.value.attempts) == 1


@pytest.mark.parametrize("what", ["new connection", "an answer had begun", "time-out"])
def test_no_replay_where_more_may_have_happened(what: str) -> None:
    """A new connection, an answer cut off, or silence: that is a failure, and counts as a retry."""
    steps = start(max_retries=1)
    exchange = stale(steps)
    exchange.reused = what != "new connection"
    exchange.received = 1 if what == "an answer had begun" else 0
    effect = steps.throw(APITimeoutError() if what == "time-out" else APIConnectionError())
    assert effect == Sleep(0.5)


def test_a_replay_costs_no_token() -> None:
    """The budget is for retries."""
    core = core_of(max_retries=0)
    steps = Steps(send(core, call_of()))
    stale(steps)
    steps.throw(APIConnectionError())
    assert core.budget("https://api.openai.com/v1/work").tokens == Budget.CAPACITY


# ---------------------------------------------------------------------- the budget


def test_an_outage_ends_in_a_dry_budget() -> None:
    """100 retries at 5 tokens each, then none: the storm is over, and the error says why. Each success lets a little through."""
    core = core_of(max_retries=1)
    for _ in range(100):
        steps = Steps(send(core, call_of()))
        assert steps.put(response(500)) == Sleep(0.5)
        steps.put()
        with pytest.raises(InternalServerError):
            steps.put(response(500))
    with pytest.raises(InternalServerError) as caught:
        Steps(send(core, call_of())).put(response(500))
    assert "this host's retry budget is spent" in notes(caught.value)
    for _ in range(5):
        assert Steps(send(core, call_of())).put(response(200)) is None
    assert Steps(send(core, call_of())).put(response(500)) == Sleep(0.5)


def test_prices() -> None:
    """5 for a retry, 10 after a time-out; a retry that works gives its price back, a first attempt that works gives 1."""
    core = core_of()
    budget = core.budget("https://api.openai.com/v1/work")
    steps = Steps(send(core, call_of()))
    steps.put(response(500))
    assert budget.tokens == 495
    steps.put()
    steps.throw(APITimeoutError())
    assert budget.tokens == 485
    steps.put()
    steps.put(response(200))
    assert budget.tokens == 495
    Steps(send(core, call_of())).put(response(200))
    assert budget.tokens == 496


def test_each_host_has_a_budget_and_copies_share_it() -> None:
    """One host's outage does not starve another; `with_options` is no way around it."""
    core = core_of()
    assert core.budget("https://a.example/v1/x") is core.budget("https://a.example/v2/y")
    assert core.budget("https://a.example/v1/x") is not core.budget("https://b.example/v1/x")
    client = oai_lite.OpenAI(api_key="sk-test")
    copy = client.with_options(max_retries=9)
    url = "https://api.openai.com/v1"
    assert copy._client._core.budget(url) is client._client._core.budget(url)


def test_the_budget_holds_under_threads() -> None:
    """Never below zero, never above capacity, and not one token more is taken than there is."""
    budget = Budget()
    taken = []
    ready = threading.Barrier(8)

    def take() -> None:
        ready.wait(5)
        taken.append(sum(budget.take(Budget.COST) for _ in range(100)))

    threads = [threading.Thread(target=take) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(5)
    assert sum(taken) == Budget.CAPACITY // Budget.COST
    assert budget.tokens == 0

    def give() -> None:
        ready.wait(5)
        for _ in range(200):
            budget.give(1)
            assert 0 <= budget.tokens <= Budget.CAPACITY

    threads = [threading.Thread(target=give) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(5)
    assert budget.tokens == Budget.CAPACITY


@settings(deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.integers(0, 600)), max_size=60))
def test_the_budgets_invariant(steps: list[tuple[bool, int]]) -> None:
    """Whatever is taken and given: between zero and capacity, and a refusal takes nothing."""
    budget = Budget()
    for take, tokens in steps:
        before = budget.tokens
        if take:
            assert budget.take(tokens) is (tokens <= before)
            assert budget.tokens == (before - tokens if tokens <= before else before)
        else:
            budget.give(tokens)
            assert budget.tokens == min(Budget.CAPACITY, before + tokens)


def test_a_refused_wait_costs_nothing() -> None:
    """Only a retry that is made is paid for."""
    budget = Budget()
    failure = Failure(status=500, headers=Headers({"retry-after": "3"}))
    verdict = decide(failure, retries=0, max_retries=2, left=1.0, budget=budget, random=0.0)
    assert verdict.wait is None
    assert budget.tokens == Budget.CAPACITY


# ---------------------------------------------------------------------- on the wire


def test_a_busy_server_is_asked_again(client: Colour, serve: Serve) -> None:
    """429, then 500, then the answer: three requests, alike, on one connection."""
    server = serve(
        [
            read,
            send_bytes(answer(status=429, retry_after_ms="10")),
            read,
            send_bytes(answer(status=500, retry_after_ms="10")),
            read,
            send_bytes(answer({"id": "m"})),
        ]
    )
    raw = client.run(client.make(base_url=server.url, max_retries=2).models.with_raw_response.retrieve("m"))
    assert raw.parse().id == "m"
    assert raw.retries_taken == 2
    assert server.targets() == ["GET /v1/models/m"] * 3
    assert len(server.connections) == 1


@pytest.mark.parametrize("end", [fin, rst], ids=["FIN", "RST"])
def test_a_connection_that_dies_is_made_anew(client: Colour, serve: Serve, end: Any) -> None:
    """Before the answer, in its head, in its body: each is tried again, and the third time works."""
    whole = answer({"id": "m", "padding": "x" * 100})
    server = serve(
        [read, end],
        [read, send_bytes(whole[:30]), end],
        [read, send_bytes(whole[:-20]), end],
        [read, send_bytes(whole)],
    )
    maker = client.make(base_url=server.url, max_retries=3, timeout=20)
    instant(maker)
    assert client.run(maker.models.retrieve("m")).id == "m"
    assert len(server.connections) == 4


def test_what_dies_every_time_is_an_error_with_its_history(client: Colour, serve: Serve) -> None:
    """The error has every attempt, its pause, and a cause."""
    server = serve([read, rst])
    maker = client.make(base_url=server.url, max_retries=2)
    instant(maker)
    with pytest.raises(APIConnectionError, match="Connection error.") as caught:
        client.run(maker.models.retrieve("m"))
    error = caught.value
    assert [a.outcome for a in error.attempts] == ["connection failed (sent)"] * 3
    assert [a.pause is None for a in error.attempts] == [False, False, True]
    assert error.sent is True
    assert error.__cause__ is not None
    assert "GET /models/m: 3 attempts" in notes(error)
    assert f"GET {server.url}/models/m: " in notes(error)


def test_nobody_listens(client: Colour, serve: Serve) -> None:
    """Refused connections are tried again too, and nothing was sent."""
    server = serve([read])
    server.close()
    maker = client.make(base_url=server.url, max_retries=1)
    instant(maker)
    with pytest.raises(APIConnectionError) as caught:
        client.run(maker.models.retrieve("m"))
    assert [a.outcome for a in caught.value.attempts] == ["connection failed (not sent)"] * 2
    assert caught.value.sent is False


def test_a_file_is_sent_again_from_its_beginning(client: Colour, serve: Serve, tmp_path: Any) -> None:
    """An upload that died half-way starts again: the second body is whole, from where the file stood when it was given."""
    path = tmp_path / "data.bin"
    path.write_bytes(bytes(range(256)) * 2000)
    opened = path.open("rb")
    opened.seek(256)
    with opened:
        for file, expected in ((path, path.read_bytes()), (opened, path.read_bytes()[256:])):
            server = serve([read_head, rst], [read, send_bytes(answer({"id": "f"}))])
            maker = client.make(base_url=server.url, max_retries=1)
            instant(maker)
            assert client.run(maker.files.create(file=file, purpose="batch")).id == "f"
            heard = server.requests[1]
            assert expected in heard.body
            assert int(heard.headers["content-length"]) == len(heard.body)


def test_started_work_is_not_started_twice(client: Colour, serve: Serve) -> None:
    """On the wire: one request if it may have arrived, two with resend=True or if it was refused."""
    server = serve([read, rst])
    maker = client.make(base_url=server.url, max_retries=2)
    instant(maker)
    works: Any = Works(maker)
    with pytest.raises(APIConnectionError, match="Connection error."):
        client.run(works.create(what="video"))
    assert len(server.requests) == 1
    with pytest.raises(APIConnectionError):
        client.run(works.create(what="video", resend=True))
    assert len(server.requests) == 4


def test_a_stream_that_has_begun_is_not_retried(client: Colour, serve: Serve) -> None:
    """What was handed out cannot be taken back: a stream that dies raises."""
    server = serve([read, send_bytes(STREAM_HEAD + event(piece("Hi"))), rst])
    maker = client.make(base_url=server.url, max_retries=2)
    stream = client.run(maker.chat.completions.create(messages=[], model="m", stream=True))
    items: list[Any] = []
    with pytest.raises(APIConnectionError):
        client.items(stream, items)
    assert len(items) == 1
    assert len(server.requests) == 1


def test_a_cut_error_body_keeps_its_status(client: Colour, serve: Serve) -> None:
    """The status is known; that its body broke off changes nothing."""
    server = serve(loop(read, send_bytes(answer({"error": {"message": "x" * 100}}, 400)[:-50]), fin))
    opened = client.make(base_url=server.url).with_streaming_response.models.retrieve("m")
    with pytest.raises(OpenAIError, match="Error code: 400"):
        client.enter(opened)


# ---------------------------------------------------------------------- what must not be repeated


@pytest.mark.parametrize("resend", [False, True])
def test_paid_work_is_not_replayed_for_free(resend: bool) -> None:
    """A dead pooled connection all but certainly swallowed the request; for work that costs money that is not enough."""
    call = call_of(resend=resend)
    call.starts_work = True
    steps = start(call, max_retries=0)
    exchange = steps.send.exchange
    exchange.sent = exchange.reused = True
    if resend:
        assert steps.throw(APIConnectionError(sent=True)) is not None
        assert steps.send.exchange.fresh
    else:
        with pytest.raises(APIConnectionError) as caught:
            steps.throw(APIConnectionError(sent=True))
        assert len(caught.value.attempts) == 1


def test_what_fails_the_same_way_again_is_not_tried_again() -> None:
    """An untrusted certificate is no more trusted a second later: one attempt, and the notes say why."""
    steps = start(max_retries=5)
    error = APIConnectionError(sent=False)
    error.final = "the server's certificate is not trusted"
    with pytest.raises(APIConnectionError) as caught:
        steps.throw(error)
    assert len(caught.value.attempts) == 1
    assert "the server's certificate is not trusted" in notes(caught.value)


def test_mistakes_in_a_program_are_no_connection_errors(client: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is no failure of a connection comes out as it is, and is not tried again."""
    asked: list[int] = []

    def broken(*args: Any, **options: Any) -> Any:
        asked.append(1)
        raise NameError("a mistake")

    monkeypatch.setattr("urllib3.connectionpool.HTTPConnectionPool.urlopen", broken)
    monkeypatch.setattr("aiohttp.TCPConnector.connect", broken)
    maker = client.make(base_url="http://127.0.0.1:9", max_retries=3)
    with pytest.raises(NameError, match="a mistake"):
        client.run(maker.models.retrieve("m"))
    assert asked == [1]

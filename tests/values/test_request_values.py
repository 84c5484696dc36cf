"""Small values: headers, time-outs, markers for what was not passed."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
import urllib3

import oai_lite
from oai_lite import NOT_GIVEN, NotGiven, Omit, Timeout, not_given, omit
from oai_lite.errors import ArgumentError
from oai_lite.limits import Exchange
from oai_lite.request import Headers, RateLimit, Request, ResponseInfo, given, merge_headers

# ---------------------------------------------------------------------- Headers


def test_headers_do_not_care_about_capitals() -> None:
    """Look-up, `in` and `get` find a header however it is written; names come out in small letters."""
    headers = Headers({"Content-Type": "a/b", "X-One": "1"})
    assert headers["content-type"] == headers["CONTENT-TYPE"] == headers.get("Content-type") == "a/b"
    number: Any = 5
    assert "x-ONE" in headers and "x-two" not in headers and number not in headers
    assert headers.get("x-two") is None and headers.get("x-two", "d") == "d"
    with pytest.raises(KeyError):
        _ = headers["x-two"]
    assert dict(headers) == {"content-type": "a/b", "x-one": "1"}
    assert len(headers) == 2


def test_repeated_headers_are_joined() -> None:
    """Several of one name read as one, joined by a comma; `multi_items` has them as they came."""
    items = [("Set-Cookie", "a=1"), ("X", "y"), ("set-cookie", "b=2")]
    raw = urllib3.HTTPHeaderDict()
    for name, value in items:
        raw.add(name, value)
    for headers in (Headers(items), Headers(raw)):
        assert headers["Set-Cookie"] == "a=1, b=2"
        assert len(headers) == 2
        assert [value for name, value in headers.multi_items() if name.lower() == "set-cookie"] == ["a=1", "b=2"]
    assert Headers(items).multi_items() == items


def test_headers_show_names_only() -> None:
    """Values may be secret."""
    headers = Headers({"Set-Cookie": "session=secret", "X-One": "1"})
    assert repr(headers) == "<Headers set-cookie, x-one>"
    assert "secret" not in str(headers)


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_headers_are_copied_and_pickled(again: Any) -> None:
    """Looked at before or not, built from a list, a dict or urllib3's own."""
    for source in ([("A", "1")], {"A": "1"}, urllib3.HTTPHeaderDict({"A": "1"})):
        headers = Headers(source)
        assert again(headers)["a"] == "1"
        assert headers["a"] == "1"
        assert again(headers)["a"] == "1"
    assert dict(Headers()) == dict(Headers(None)) == dict(Headers([])) == {}


# ---------------------------------------------------------------------- merge_headers


@pytest.mark.parametrize(
    ("base", "extra", "merged"),
    [
        ({"A": "1"}, {"B": "2"}, {"A": "1", "B": "2"}),
        ({"Content-Type": "a"}, {"content-type": "b"}, {"content-type": "b"}),
        ({"A": "1", "B": "2"}, {"a": None}, {"B": "2"}),
        ({"A": "1", "B": "2"}, {"a": omit}, {"B": "2"}),
        ({"A": "1", "B": "2"}, {"a": NOT_GIVEN, "c": omit}, {"B": "2"}),
        ({"A": "1"}, {"a": 5, "b": True}, {"a": "5", "b": "True"}),
        ({"A": "1"}, {"a": "2", "A": "3"}, {"A": "3"}),
        ({"A": "1"}, {"a": None, "A": "3"}, {"A": "3"}),
        ({"A": "1"}, {"a": ""}, {"a": ""}),
        ({}, {"a": "1"}, {"a": "1"}),
        ({"A": "1"}, {}, {"A": "1"}),
    ],
)
def test_merge_headers(base: dict[str, str], extra: dict[str, object], merged: dict[str, str]) -> None:
    """What is merged replaces what is there, whatever the capitals; None and `omit` remove; no name is there twice."""
    merge_headers(base, extra)
    assert base == merged


# ---------------------------------------------------------------------- Timeout


@pytest.mark.parametrize(
    ("value", "total", "connect", "read", "idle"),
    [
        (20, 20.0, 5.0, 20.0, 20.0),
        (2.5, 2.5, 2.5, 2.5, 2.5),
        (0, 0.0, 0.0, 0.0, 0.0),
        (None, None, None, None, None),
        (Timeout(30, connect=1), 30.0, 1.0, 30.0, 30.0),
        (Timeout(30, read=2, idle=None), 30.0, 5.0, 2.0, None),
        (Timeout(), None, 5.0, None, None),
        (Timeout(connect=None), None, None, None, None),
        (Timeout(3, connect=None), 3.0, None, 3.0, 3.0),
        (Timeout(None, idle=7), None, 5.0, None, 7.0),
        (1e9, 1e9, 5.0, 1e9, 1e9),
        (float("inf"), None, 5.0, None, None),
        (1e30, None, 5.0, None, None),
    ],
)
def test_timeouts(
    value: object, total: float | None, connect: float | None, read: float | None, idle: float | None
) -> None:
    """A number is the limit of everything, 5 s at most to connect; None and what never ends are no limit; parts may differ."""
    made = Timeout.of(value)
    assert (made.total, made.connect, made.read, made.idle) == (total, connect, read, idle)


def test_timeouts_of_other_libraries() -> None:
    """An object with `connect` and `read` (httpx's) keeps its meaning: per operation, without a total."""

    class Foreign:
        connect, read, write, pool = 2.0, 9.0, 9.0, None

    made = Timeout.of(Foreign())
    assert (made.total, made.connect, made.read, made.idle) == (None, 2.0, 9.0, 9.0)


@pytest.mark.parametrize("wrong", [-1, float("nan"), "5", True, b"5", [5]])
def test_timeouts_that_are_none(wrong: Any) -> None:
    """Negative times, no numbers, booleans and text are refused, with the part that is wrong."""
    for name in ("connect", "read", "idle"):
        with pytest.raises(ArgumentError) as caught:
            Timeout(5, **{name: wrong})
        assert str(caught.value) == (
            f"timeout: {name} must be a number of seconds, zero or more, or None; got {wrong!r}"
        )
    with pytest.raises(ArgumentError, match="^timeout: (total must be|expected seconds, None or oai_lite.Timeout)"):
        Timeout.of(wrong)
    with pytest.raises(ArgumentError, match="^timeout: total must be a number of seconds"):
        Timeout(wrong)


def test_timeouts_are_values() -> None:
    """Equal if all four limits are, hashable, shown with all four, and the same object where they are one already."""
    assert Timeout(5) == Timeout(5.0, connect=5) != Timeout(6)
    assert Timeout(5) != 5 and (Timeout(5) == 5) is False
    assert len({Timeout(5), Timeout(5.0), Timeout(6)}) == 2
    assert repr(Timeout(20, idle=3)) == "Timeout(20.0, connect=5.0, read=20.0, idle=3.0)"
    made = Timeout(1)
    assert Timeout.of(made) is made
    assert copy.deepcopy(made) == pickle.loads(pickle.dumps(made)) == made


# ---------------------------------------------------------------------- Exchange


@pytest.mark.parametrize(
    ("deadline", "limit", "wait", "timer"),
    [
        (None, None, None, "read"),
        (None, 3.0, 3.0, "read"),
        (110.0, None, 10.0, "total"),
        (110.0, 3.0, 3.0, "read"),
        (110.0, 30.0, 10.0, "total"),
        (110.0, 10.0, 10.0, "total"),
    ],
)
def test_waiting(deadline: float | None, limit: float | None, wait: float | None, timer: str) -> None:
    """A step may take what both its own limit and the deadline allow; which of them would fire is known."""
    exchange = Exchange(deadline)
    assert exchange.wait(100.0, limit, "read") == wait
    assert exchange.timer == timer


@pytest.mark.parametrize(
    ("deadline", "limit", "timer"),
    [(100.0, None, "idle"), (90.0, 5.0, "idle"), (None, 0.0, "read"), (110.0, 0.0, "read")],
)
def test_no_time_left(deadline: float | None, limit: float | None, timer: str) -> None:
    """Past the deadline, or with a limit of nothing, a step is not begun (a socket would read zero as "do not wait")."""
    exchange = Exchange(deadline)
    exchange.deadline_timer = "idle"
    with pytest.raises(TimeoutError, match="^no time left$"):
        exchange.wait(100.0, limit, "read")
    assert exchange.timer == timer


def test_aborting() -> None:
    """`abort` tells whoever watches, at once, and no step is begun any more."""
    told: list[bool] = []
    exchange = Exchange()
    exchange.abort()
    exchange = Exchange()
    assert not exchange.aborted
    exchange.on_abort = lambda: told.append(exchange.aborted)
    exchange.abort()
    assert told == [True]
    with pytest.raises(ConnectionAbortedError):
        exchange.wait(0.0, None, "read")


# ---------------------------------------------------------------------- markers


def test_markers() -> None:
    """`NOT_GIVEN`, `not_given` and `omit` are falsy and mean "not passed"; None means null."""
    assert not_given is NOT_GIVEN
    assert not NOT_GIVEN and not omit
    assert isinstance(NOT_GIVEN, NotGiven) and isinstance(omit, Omit)
    assert not given(NOT_GIVEN) and not given(omit) and not given(NotGiven()) and not given(Omit())
    assert given(None) and given(0) and given(False)
    assert repr(NOT_GIVEN) == "NOT_GIVEN" and repr(omit) == "omit"


@pytest.mark.parametrize("marker", [NOT_GIVEN, omit])
def test_markers_survive_copies(marker: object) -> None:
    """A copied or pickled marker still is one."""
    for again in (copy.copy(marker), copy.deepcopy(marker), pickle.loads(pickle.dumps(marker))):
        assert type(again) is type(marker)
        assert not given(again)


# ---------------------------------------------------------------------- what is known of requests and answers


def test_a_replaced_request_leaves_the_first_alone() -> None:
    """`replace` copies the headers, so that a plugin may change them."""
    first = Request("POST", "http://h/x", {"A": "1"}, b"body", path="/x", arguments={"model": "m"}, admin=True)
    second = first.replace(url="http://h/y")
    second.headers["B"] = "2"
    assert first.headers == {"A": "1"} and first.url == "http://h/x"
    assert (second.method, second.url, second.body, second.path) == ("POST", "http://h/y", b"body", "/x")
    assert (second.arguments, second.admin) == ({"model": "m"}, True)
    assert first.replace(headers={}).headers == {}


@pytest.mark.parametrize(
    ("url", "public"),
    [
        ("http://h/x?key=secret", "http://h/x"),
        ("https://user:secret@h:8/x/y?a", "https://h:8/x/y"),
        ("https://secret@h", "https://h"),
        ("http://h/a@b", "http://h/a@b"),
    ],
)
def test_requests_show_no_secrets(url: str, public: str) -> None:
    """Of a URL, only what is no secret is shown and kept."""
    request = Request("GET", url, {"Authorization": "secret"}, b"secret")
    assert repr(request) == f"<Request GET {public}>"
    assert request.without_secrets().url == public
    assert request.without_secrets().headers == {}


def test_rate_limits() -> None:
    """Counts are numbers, times are text as sent, what was not sent or makes no sense is as it came."""
    sent = {
        "x-ratelimit-limit-requests": "60",
        "x-ratelimit-remaining-tokens": "149984",
        "x-ratelimit-reset-requests": "1s",
        "x-ratelimit-reset-tokens": "60",
    }
    limit = RateLimit(Headers(sent))
    assert (limit.limit_requests, limit.remaining_tokens) == (60, 149984)
    assert (limit.reset_requests, limit.reset_tokens) == ("1s", "60")
    assert limit.remaining_requests is None
    assert repr(limit) == "<RateLimit limit_requests=60, remaining_tokens=149984, reset_requests=1s, reset_tokens=60>"


@pytest.mark.parametrize("odd", ["", "-1", "1.5", "²", "many", "9" * 30])
def test_odd_rate_limits(odd: str) -> None:
    """A count that is no number that could be one stays text."""
    limit: Any = RateLimit(Headers({"x-ratelimit-limit-tokens": odd}))
    assert limit.limit_tokens == odd


def test_response_info() -> None:
    """Status, request id, waiting time; the official names too; a deep copy is the thing itself, for it never changes."""
    info = ResponseInfo(429, Headers({"X-Request-ID": "req", "Retry-After-Ms": "1500"}), http_version="HTTP/2")
    assert (info.status, info.status_code, info.request_id, info.retry_after) == (429, 429, "req", 1.5)
    assert repr(info) == "<ResponseInfo 429 request_id=req>"
    assert copy.deepcopy(info) is info
    assert pickle.loads(pickle.dumps(info)).request_id == "req"


def test_public_names() -> None:
    """The markers and Timeout are at the top, as in the official package."""
    for name in ("NOT_GIVEN", "NotGiven", "Omit", "Timeout", "not_given", "omit"):
        assert name in vars(oai_lite)["__all__"]

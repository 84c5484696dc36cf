"""What `TokenAuth` decides, stepped by hand: answers and times go in, effects come out. No clock, no waiting."""

from __future__ import annotations

import copy
import functools
import json
import pickle
from base64 import urlsafe_b64encode
from collections.abc import Callable
from typing import Any

import pytest

from oai_lite import ArgumentError, Token, TokenAuth, TokenError
from oai_lite.flow import Call, Flow, Now, Once, Overdue, Sleep, WallTime
from oai_lite.request import Request

from ..support.stepping import Steps

CANARY = "canary-7d1f"
REQUEST = Request("GET", "https://api.example/v1/models")


def fetch() -> str:
    """Never called here: the effect is looked at."""
    raise AssertionError


class Time:
    """Both clocks. Each moves when told to."""

    def __init__(self) -> None:
        self.now = 100.0
        self.wall = 1_700_000_000.0

    def pass_by(self, seconds: float) -> None:
        """As time does."""
        self.now += seconds
        self.wall += seconds


class Bench:
    """A `TokenAuth` whose fetch answers from a list, and the clocks."""

    def __init__(self, **options: Any) -> None:
        self.auth = TokenAuth(fetch, name="bench", **options)
        self.time = Time()
        self.answers: list[Any] = []
        self.fetched = 0

    def run(self, flow: Flow[Any]) -> Any:
        """Carry a flow out by the clocks and answers here."""
        steps = Steps(flow)
        while (effect := steps.effect) is not None:
            if isinstance(effect, Now):
                steps.put(self.time.now)
            elif isinstance(effect, WallTime):
                steps.put(self.time.wall)
            elif isinstance(effect, Once):
                try:
                    result = self.run(effect.flow())
                except Exception as error:  # noqa: BLE001 - belongs to the flow
                    steps.throw(error)
                else:
                    steps.put(result)
            else:
                assert isinstance(effect, Call)
                self.fetched += 1
                answer = self.answers.pop(0)
                if isinstance(answer, BaseException):
                    steps.throw(answer)
                else:
                    steps.put(answer)
        return steps.result

    def header(self) -> str:
        """What a request gets now."""
        return str(self.run(self.auth.flow(REQUEST))["Authorization"])

    def refused(self, header: str) -> bool:
        """The server says 401 to a request with this header."""
        return self.auth.refused(Request("GET", REQUEST.url, {"Authorization": header}))


def jwt(**claims: object) -> str:
    """A JWT with these claims, and a signature that nobody checks."""
    middle = urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    return f"eyJhbGciOiJub25lIn0.{middle}.c2ln"


def test_the_effects_of_a_first_request() -> None:
    """Nothing is held: both clocks are read, and one of all callers fetches, within the limit."""
    auth = TokenAuth(fetch, timeout=7)
    steps = Steps(auth.flow(REQUEST))
    assert steps.effect == Now()
    assert steps.put(50.0) == WallTime()
    once = steps.put(9e8)
    assert isinstance(once, Once) and once.key is auth
    inner = Steps(once.flow())
    assert [inner.effect, inner.put(50.0)] == [Now(), WallTime()]
    assert inner.put(9e8) == Call(fetch, 57.0)
    assert inner.put(Token("t", expires_in=60)) is None
    assert steps.put(inner.result) is None
    assert steps.result == {"Authorization": "Bearer t"}


def test_kept_while_it_is_fresh() -> None:
    """A token is fetched once and used until it is due."""
    bench = Bench(refresh_before=300)
    bench.answers = [Token("one", expires_in=3600), Token("two", expires_in=3600)]
    assert bench.header() == "Bearer one"
    bench.time.pass_by(3299)
    assert bench.header() == "Bearer one" and bench.fetched == 1
    bench.time.pass_by(1)
    assert bench.header() == "Bearer two" and bench.fetched == 2


def test_renewed_at_half_of_a_short_life() -> None:
    """The time ahead is at most half of what the token lives."""
    bench = Bench(refresh_before=300)
    bench.answers = [Token("one", expires_in=10), Token("two", expires_in=10)]
    bench.header()
    bench.time.pass_by(4.9)
    assert bench.header() == "Bearer one"
    bench.time.pass_by(0.2)
    assert bench.header() == "Bearer two"


@pytest.mark.parametrize("clock", ["now", "wall"])
def test_the_sooner_clock_counts(clock: str) -> None:
    """One clock that moves is enough: the monotonic one may stand still in a frozen process, the other may be set
    back."""
    bench = Bench(refresh_before=0)
    bench.answers = [Token("one", expires_in=3600), Token("two", expires_in=3600)]
    bench.header()
    setattr(bench.time, clock, getattr(bench.time, clock) + 3600)
    assert bench.header() == "Bearer two"


def test_a_clock_set_back_keeps_no_token_alive() -> None:
    """The wall clock jumps a day back: the monotonic one still ends the token, whether it came with a life or with a
    date."""
    for answer in (Token("one", expires_in=60), Token("one", expires_at=Time().wall + 60)):
        bench = Bench(refresh_before=0)
        bench.answers = [answer, Token("two", expires_in=60)]
        bench.header()
        bench.time.wall -= 86400
        assert bench.header() == "Bearer one"
        bench.time.now += 60
        assert bench.header() == "Bearer two"


def test_a_clock_set_forward_costs_one_fetch() -> None:
    """The wall clock jumps a day ahead: one fetch too many, and no more after it."""
    bench = Bench()
    bench.answers = [Token("one", expires_in=3600), Token("two", expires_in=3600)]
    bench.header()
    bench.time.wall += 86400
    assert [bench.header(), bench.header()] == ["Bearer two", "Bearer two"]


def test_a_good_token_outlives_a_failed_renewal() -> None:
    """A renewal ahead of the end fails: the old token goes on, the next try comes after a pause, the end is an
    error."""
    bench = Bench(refresh_before=300)
    bench.answers = [Token("one", expires_in=3600), OSError(CANARY), Overdue(), OSError(CANARY), Token("two")]
    bench.header()
    bench.time.pass_by(3300)
    assert [bench.header() for _ in range(3)] == ["Bearer one"] * 3 and bench.fetched == 2
    bench.time.pass_by(30)
    assert bench.header() == "Bearer one" and bench.fetched == 3
    bench.time.pass_by(270)
    with pytest.raises(TokenError, match="token provider 'bench': it raised OSError") as caught:
        bench.header()
    assert CANARY not in str(caught.value) and isinstance(caught.value.__cause__, OSError)
    assert bench.header() == "Bearer two"


def test_the_others_go_on_while_one_renews() -> None:
    """While one call renews a token that is still good, the next one neither waits nor fetches."""
    bench = Bench(refresh_before=300)
    bench.answers = [Token("one", expires_in=3600)]
    bench.header()
    bench.time.pass_by(3400)
    first = Steps(bench.auth.flow(REQUEST))
    once = (first.put(bench.time.now), first.put(bench.time.wall))[1]
    assert isinstance(once, Once)
    inner = Steps(once.flow())
    inner.put(bench.time.now)
    assert isinstance(inner.put(bench.time.wall), Call)
    assert bench.header() == "Bearer one"
    inner.put(Token("two", expires_in=3600))
    assert bench.header() == "Bearer two"


def test_who_comes_late_takes_what_is_there() -> None:
    """A call that saw an old token, but comes to the fetch after another has renewed it, does not fetch again."""
    bench = Bench()
    bench.answers = [Token("one", expires_in=3600)]
    late = Steps(bench.auth.flow(REQUEST))
    late.put(bench.time.now)
    once = late.put(bench.time.wall)
    bench.header()
    assert isinstance(once, Once)
    assert bench.run(once.flow()).headers == {"Authorization": "Bearer one"} and bench.fetched == 1


def test_one_fetch_after_many_refusals() -> None:
    """Ten calls are refused with one token: the first drops it, one fetch serves all; a newer token is not dropped."""
    bench = Bench()
    bench.answers = [Token("one", expires_in=3600), Token("two", expires_in=3600)]
    old = bench.header()
    assert all(bench.refused(old) for _ in range(10))
    assert bench.header() == "Bearer two"
    assert bench.refused(old)  # it may be tried again, with the newer one
    assert bench.header() == "Bearer two" and bench.fetched == 2


def test_a_refused_token_does_not_come_back() -> None:
    """It is refused while being renewed, and the renewal fails: an error, not the refused token."""
    bench = Bench(refresh_before=300)
    bench.answers = [Token("one", expires_in=3600)]
    old = bench.header()
    bench.time.pass_by(3400)
    flow = bench.auth._renewed()
    steps = Steps(flow)
    steps.put(bench.time.now)
    steps.put(bench.time.wall)
    bench.refused(old)
    with pytest.raises(TokenError):
        steps.throw(OSError())


def test_a_request_without_the_header_is_not_ours() -> None:
    """A 401 to a request that carried no token of ours is nothing to renew for."""
    assert not Bench().auth.refused(REQUEST)


def test_unknown_life() -> None:
    """A token that does not say how long it is good is kept until a 401, or for `lifetime`."""
    bench = Bench()
    bench.answers = ["one", "two"]
    bench.header()
    bench.time.pass_by(1e9)
    assert bench.header() == "Bearer one"
    bench.refused("Bearer one")
    assert bench.header() == "Bearer two"
    bench = Bench(lifetime=100)
    bench.answers = ["one", "two"]
    bench.header()
    bench.time.pass_by(101)
    assert bench.header() == "Bearer two"


def test_a_jwt_says_when_it_ends() -> None:
    """The `exp` of a JWT that comes as plain text counts; what only looks like one is a token as any."""
    bench = Bench(refresh_before=0)
    one = jwt(exp=bench.time.wall + 60)
    bench.answers = [one, "two"]
    assert bench.header() == f"Bearer {one}"
    bench.time.pass_by(60)
    assert bench.header() == "Bearer two"
    for odd in ("a.b.c", "a..c", jwt(), jwt(exp="soon"), jwt(exp=True), "a.W10.c", "a.é.c".replace("é", "%%")):
        bench = Bench()
        bench.answers = [odd]
        assert bench.header() == f"Bearer {odd}"


def test_the_access_tokens_of_azure_identity() -> None:
    """Anything with `token` and `expires_on` will do."""

    class AccessToken:
        token = "azure"
        expires_on: float

    bench = Bench(refresh_before=0)
    AccessToken.expires_on = bench.time.wall + 60
    bench.answers = [AccessToken(), "two"]
    assert bench.header() == "Bearer azure"
    bench.time.pass_by(61)
    assert bench.header() == "Bearer two"


BAD: dict[str, Callable[[Time], Any]] = {
    "it gave None where a token (text) was expected": lambda time: None,
    "it gave bytes where a token (text) was expected": lambda time: CANARY.encode(),
    "it gave an empty token": lambda time: " \n",
    "its token has white space or a line feed around it": lambda time: CANARY + "\n",
    "its token has a character at position 1 that is not plain ASCII": lambda time: "cé" + CANARY,
    "its token has a character at position 0": lambda time: "\x00" + CANARY,
    "it gave a token that expired 5 s ago (or this machine's clock is wrong)": lambda time: Token(
        CANARY, expires_at=time.wall - 5
    ),
    "it gave a token that expired 0 s ago": lambda time: Token(CANARY, expires_in=0),
    "it gave a token that expired 9 s ago": lambda time: jwt(exp=time.wall - 9, name=CANARY),
    "its expiry is str, not a number of seconds": lambda time: Token(CANARY, expires_in="3600"),  # type: ignore[arg-type]  # mypy infers no lambda with defaults
    "its expiry is float, not a number": lambda time: Token(CANARY, expires_in=float("nan")),
    "its expiry is bool, not a number": lambda time: Token(CANARY, expires_in=True),
    "no answer within 10 s": lambda time: Overdue(),
    "it raised ValueError": lambda time: ValueError(CANARY),
    "it raised TimeoutError": lambda time: TimeoutError(CANARY),
}


@pytest.mark.parametrize("message", BAD)
def test_what_is_no_token(message: str) -> None:
    """Each is an error that names the provider, shows nothing of the token, and is not kept: the next call asks
    again."""
    bench = Bench()
    bench.answers = [BAD[message](bench.time), "good"]
    with pytest.raises(TokenError) as caught:
        bench.header()
    assert str(caught.value).startswith(f"token provider 'bench': {message}")
    assert caught.value.provider == "bench"
    assert CANARY not in f"{caught.value} {caught.value!r} {caught.value.__dict__}"
    assert bench.header() == "Bearer good"


def test_nothing_shows_a_token() -> None:
    """No repr holds it, and no pickle or copy of the auth."""
    bench = Bench()
    bench.answers = [Token(CANARY, expires_in=60)]
    bench.header()
    shown = f"{bench.auth!r} {bench.auth} {Token(CANARY, expires_in=60)!r} {bench.auth._held!r}"
    assert CANARY not in shown and "bench" in shown
    data = pickle.dumps(bench.auth)
    assert CANARY.encode() not in data
    for other in (pickle.loads(data), copy.copy(bench.auth), copy.deepcopy(bench.auth)):
        assert (other.name, other._held) == ("bench", None)
        assert isinstance(Steps(other.flow(REQUEST)).effect, Now)


def test_headers_of_another_kind() -> None:
    """Header and scheme are the caller's to choose; a 401 is recognised by the same header."""
    bench = Bench(header="api-key", scheme="")
    bench.answers = ["one", "two"]
    assert bench.run(bench.auth.flow(REQUEST)) == {"api-key": "one"}
    assert not bench.refused("one")
    assert bench.auth.refused(Request("GET", REQUEST.url, {"api-key": "one"}))
    assert bench.run(bench.auth.flow(REQUEST)) == {"api-key": "two"}


def test_a_flow_is_bounded() -> None:
    """A fetch that is a flow has its effects bounded by the limit; a sleep that would pass it is not begun."""

    def sleepy() -> Flow[str]:
        yield from Call(fetch)
        yield from Sleep(30)
        return "t"

    class Sleepy:
        def __call__(self) -> Flow[str]:
            return (yield from sleepy())

    for kind in (sleepy, functools.partial(sleepy), Sleepy()):
        steps = Steps(TokenAuth(kind, name="sleepy", timeout=10)._renewed())
        steps.put(100.0)
        assert steps.put(1.0) == Call(fetch, 110.0)
        assert steps.put(None) == Now()
        with pytest.raises(TokenError, match="token provider 'sleepy': no answer within 10 s"):
            steps.put(105.0)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"fetch": "sk-1"}, "TokenAuth: expected a function that returns a token, got str"),
        ({"timeout": -1}, r"TokenAuth\(fetch\): timeout must be a number of seconds, got -1"),
        ({"lifetime": "1h"}, r"lifetime must be a number of seconds, got '1h'"),
        ({"refresh_before": float("nan")}, "refresh_before must be a number of seconds, got nan"),
    ],
)
def test_bad_options(options: dict[str, Any], message: str) -> None:
    """What makes no sense is refused when it is made."""
    with pytest.raises(ArgumentError, match=message):
        TokenAuth(**{"fetch": fetch, **options})

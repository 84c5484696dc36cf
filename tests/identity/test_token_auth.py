"""`TokenAuth` in clients of both colours, over real sockets: one fetch for many, hanging fetches, refusals, other
hosts."""

from __future__ import annotations

import asyncio
import functools
import logging
import os
import pickle
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

import oai_lite
from oai_lite import APITimeoutError, AuthenticationError, Token, TokenAuth, TokenError
from oai_lite.flow import Flow, Send
from oai_lite.limits import Exchange
from oai_lite.request import Request

from ..conftest import Colour
from ..support.scripted import Heard, answer, loop, reply, within
from ..wire.conftest import Serve, at_once

CANARY = "canary-51ce"
MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "o"}
everything = loop(reply(lambda heard: answer(MODEL)))


class Vault:
    """A fetch that counts, and lasts as long as it is told to."""

    def __init__(self, life: float | None = 3600) -> None:
        self.fetched = 0
        self.life = life
        self.go = threading.Event()
        self.go.set()
        self.threads: list[str] = []

    def fetch(self) -> Token:
        """The next token."""
        self.threads.append(threading.current_thread().name)
        self.fetched += 1
        number = self.fetched
        self.go.wait(5)
        return Token(f"{CANARY}-{number}", expires_in=self.life)


def vaulted(client: Colour, url: str, fetch: Any, **options: Any) -> Any:
    """A client whose only credential is the token."""
    auth = TokenAuth(fetch, name="vault", timeout=options.pop("timeout_of_fetch", 10))
    return client.make(api_key=None, base_url=url, plugins=[auth], **options)


def tokens(requests: list[Heard]) -> list[str]:
    """What stands behind `Bearer`."""
    return [heard.headers["authorization"].removeprefix("Bearer ").removeprefix(CANARY) for heard in requests]


def test_one_fetch_for_many(client: Colour, serve: Serve) -> None:
    """Twenty calls at once, in threads or as tasks: one fetch, off the event loop, and its token is on all of them."""
    server, vault = serve(everything), Vault()
    vault.go.clear()
    made = vaulted(client, server.url, vault.fetch)
    threading.Timer(0.2, vault.go.set).start()
    done = at_once(client, {str(n): lambda: made.models.retrieve("m") for n in range(20)})
    assert [outcome.error for outcome in done.values()] == [None] * 20
    assert vault.fetched == 1 and set(tokens(server.requests)) == {"-1"}
    assert "MainThread" not in vault.threads
    client.run(made.with_options(timeout=5).models.retrieve("m"))
    assert vault.fetched == 1


async def fetch_async() -> str:
    """An async fetch."""
    await asyncio.sleep(0)
    return "async-token"


def fetch_flow(url: str) -> Flow[str]:
    """A fetch that is a flow: its request goes over the client's own transport."""
    response = yield from Send(Request("GET", url, {}), Exchange())
    return (response.content or b"").decode()


def test_kinds_of_fetch(client: Colour, serve: Serve) -> None:
    """Functions, flows, and (in the asynchronous client) async functions."""
    server = serve(everything)
    vault = serve(loop(reply(lambda heard: answer(b"flow-token"))))

    def flow() -> Flow[str]:
        return (yield from fetch_flow(vault.origin))

    client.run(vaulted(client, server.url, lambda: "plain-token").models.retrieve("m"))
    client.run(vaulted(client, server.url, flow).models.retrieve("m"))
    made = vaulted(client, server.url, fetch_async)
    partial = vaulted(client, server.url, functools.partial(fetch_async))
    if client.asynchronous:
        client.run(made.models.retrieve("m"))
        client.run(partial.models.retrieve("m"))
        assert tokens(server.requests)[2:] == ["async-token", "async-token"]
    else:
        with pytest.raises(oai_lite.ArgumentError, match="'fetch_async' is an async function: the synchronous client"):
            made.models.retrieve("m")
    assert tokens(server.requests)[:2] == ["plain-token", "flow-token"]


def test_a_refused_token_is_fetched_once_more(client: Colour, serve: Serve) -> None:
    """401: one more fetch and one more request, even without retries; a second 401 is the answer."""
    vault = Vault()
    server = serve(
        loop(reply(lambda heard: answer(MODEL, 401 if heard.headers["authorization"].endswith("-1") else 200)))
    )
    made = vaulted(client, server.url, vault.fetch)
    assert client.run(made.models.retrieve("m")).id == "m"
    assert tokens(server.requests) == ["-1", "-2"]
    never = serve(loop(reply(lambda heard: answer({"error": {"message": "no"}}, 401))))
    made = vaulted(client, never.url, vault.fetch)
    with pytest.raises(AuthenticationError):
        client.run(made.models.retrieve("m"))
    assert tokens(never.requests) == ["-3", "-4"]


def test_many_refusals_are_one_fetch(client: Colour, serve: Serve) -> None:
    """Ten calls with one revoked token: each is refused, all get the one new token."""
    vault, all_here = Vault(), threading.Barrier(10)

    def respond(heard: Heard) -> bytes:
        if heard.headers["authorization"].endswith("-1"):
            all_here.wait(5)
            return answer({}, 401)
        return answer(MODEL)

    server = serve(loop(reply(respond)))
    made = vaulted(client, server.url, vault.fetch)
    done = at_once(client, {str(n): lambda: made.models.retrieve("m") for n in range(10)})
    assert [outcome.error for outcome in done.values()] == [None] * 10
    assert vault.fetched == 2
    assert sorted(tokens(server.requests)) == ["-1"] * 10 + ["-2"] * 10


def test_own_authorization_takes_no_part(client: Colour, serve: Serve) -> None:
    """A call with an `Authorization` of its own needs no token, and its 401 renews none."""
    vault, server = Vault(), serve(loop(reply(lambda heard: answer({}, 401))))
    made = vaulted(client, server.url, vault.fetch)
    with pytest.raises(AuthenticationError):
        client.run(made.models.retrieve("m", extra_headers={"Authorization": "Bearer mine"}))
    assert tokens(server.requests) == ["mine"] and vault.fetched == 0


def test_never_to_another_host(client: Colour, serve: Serve) -> None:
    """Neither a redirect nor a full URL takes the token to another host, and that one's 401 renews nothing."""
    vault, foreign = Vault(), serve(loop(reply(lambda heard: answer({}, 401))))
    server = serve(loop(reply(lambda heard: answer({}, 307, location=f"{foreign.url}/models/m"))))
    made = vaulted(client, server.url, vault.fetch)
    with pytest.raises(AuthenticationError):
        client.run(made.models.retrieve("m"))
    with pytest.raises(AuthenticationError):
        client.run(made.get(f"{foreign.url}/x", cast_to=object))
    assert len(foreign.requests) == 2 and vault.fetched == 1
    assert all("authorization" not in heard.headers for heard in foreign.requests)


# ---------------------------------------------------------------------- fetches that go wrong


@contextmanager
def hanging() -> Iterator[Callable[[], str]]:
    """A fetch that never comes back, until the test is over."""
    over = threading.Event()
    yield lambda: str(over.wait(20))
    over.set()


async def hang_async() -> str:
    """The same for tasks."""
    await asyncio.sleep(20)
    return ""


def test_a_hanging_fetch_is_bounded(client: Colour, serve: Serve) -> None:
    """A fetch that hangs is given up at its limit, with an error that names it; all who wait get that."""
    server = serve(everything)
    with hanging() as fetch, within(2, 0.3):
        made = vaulted(client, server.url, fetch, timeout_of_fetch=0.3)
        done = at_once(client, {str(n): lambda: made.models.retrieve("m") for n in range(3)})
    assert {str(each.error) for each in done.values()} == {"token provider 'vault': no answer within 0.3 s"}
    if client.asynchronous:
        made = vaulted(client, server.url, hang_async, timeout_of_fetch=0.3)
        with within(2, 0.3), pytest.raises(TokenError, match="no answer within 0.3 s"):
            client.run(made.models.retrieve("m"))
    assert not server.requests


def test_the_call_s_time_out_holds(client: Colour, serve: Serve) -> None:
    """A call's time-out is for its token, too: who asks, and who waits, gets its own APITimeoutError in time, and it
    names the provider; a call with more time goes on."""
    vault, server = Vault(), serve(everything)
    vault.go.clear()
    made = vaulted(client, server.url, vault.fetch)
    threading.Timer(0.8, vault.go.set).start()
    calls = {str(limit): functools.partial(made.models.retrieve, "m", timeout=limit) for limit in (0.3, 0.4, 4)}
    done = at_once(client, calls)
    for limit in (0.3, 0.4):
        outcome = done[str(limit)]
        assert isinstance(outcome.error, APITimeoutError) and outcome.error.timer == "total" and not outcome.error.sent
        assert limit - 0.05 <= outcome.seconds < limit + 0.35
        assert any("the token provider 'vault' is still at work" in note for note in outcome.error.__notes__)
    assert done["4"].error is None and len(server.requests) == 1


def test_a_hanging_flow_is_bounded(client: Colour, serve: Serve) -> None:
    """A flow whose token server does not answer ends at the fetch's limit."""
    server, silent = serve(everything), serve([lambda peer: peer.server.released.wait(5) and None])

    def flow() -> Flow[str]:
        return (yield from fetch_flow(silent.origin))

    made = vaulted(client, server.url, flow, timeout_of_fetch=0.3, max_retries=2)
    with within(2, 0.3), pytest.raises(TokenError, match="token provider 'vault': no answer within 0.3 s"):
        client.run(made.models.retrieve("m"))


def test_a_failing_fetch(client: Colour, serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    """A fetch that raises is an error that names it, with the cause; nothing is sent or retried; the next call asks
    again."""
    vault, server = Vault(), serve(everything)
    failures: list[Exception] = [RuntimeError(CANARY), StopIteration(CANARY)]

    def fetch() -> Token:
        if failures:
            raise failures.pop()
        return vault.fetch()

    made = vaulted(client, server.url, fetch, max_retries=3)
    with caplog.at_level(logging.DEBUG):
        for _ in range(2):
            with pytest.raises(TokenError, match="token provider 'vault': it raised RuntimeError") as caught:
                client.run(made.models.retrieve("m"))
            assert CANARY not in f"{caught.value} {caught.value!r}" and caught.value.__cause__ is not None
        client.run(made.models.retrieve("m"))
    assert len(server.requests) == 1 and CANARY not in caplog.text and CANARY not in repr(made)


def test_renewed_ahead_over_the_wire(client: Colour, serve: Serve) -> None:
    """A token of half a second is renewed before it ends."""
    vault, server = Vault(0.6), serve(everything)
    made = vaulted(client, server.url, vault.fetch)
    end = time.monotonic() + 1.0
    while time.monotonic() < end:
        client.run(made.models.retrieve("m"))
        time.sleep(0.02)
    assert 2 <= vault.fetched <= 6 and len(server.requests) > 8


# ---------------------------------------------------------------------- processes


def module_fetch() -> str:
    """A fetch that can be pickled."""
    return f"pid-{os.getpid()}"


def test_a_pickled_client(serve: Serve) -> None:
    """A pickled client takes the way to fetch along, and no token."""
    server = serve(everything)
    with oai_lite.OpenAI(base_url=server.url, plugins=[TokenAuth(module_fetch)]) as made:
        made.models.retrieve("m")
        data = pickle.dumps(made)
        assert b"pid-" not in data
        with pickle.loads(data) as other:
            other.models.retrieve("m")
    assert len(server.requests) == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_fork_in_the_middle_of_a_fetch(serve: Serve) -> None:
    """A child that is forked while another thread of its parent fetches does not wait for that thread: it fetches
    itself."""
    server, vault = serve(everything), Vault()
    with oai_lite.OpenAI(base_url=server.url, plugins=[TokenAuth(vault.fetch)], max_retries=0) as made:
        vault.go.clear()
        thread = threading.Thread(target=lambda: made.models.retrieve("m"))
        thread.start()
        end = time.monotonic() + 5
        while not vault.fetched and time.monotonic() < end:
            time.sleep(0.01)
        child = os.fork()
        if child == 0:
            try:
                vault.go = threading.Event()
                vault.go.set()
                made.models.retrieve("m", timeout=4)
                os._exit(0 if vault.fetched == 2 else 2)
            except BaseException:  # noqa: BLE001 - the parent sees the code
                os._exit(3)
        vault.go.set()
        thread.join(5)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert sorted(tokens(server.requests)) == ["-1", "-2"]

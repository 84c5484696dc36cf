"""Servers that play scripts, and certificates for them."""

from __future__ import annotations

import asyncio
import gc
import inspect
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import trustme

from oai_lite.transports import tls

from ..conftest import Colour
from ..support.scripted import Script, Scripted

Serve = Callable[..., Scripted]

TRANSPORTS = ("threads", "aiohttp")


@pytest.fixture(params=["sync", *TRANSPORTS])
def client(request: pytest.FixtureRequest) -> Iterator[Colour]:
    """What moves bytes is tested here: each test runs with OpenAI, and with AsyncOpenAI over each of its transports."""
    colour = Colour(False) if request.param == "sync" else Colour(True, request.param)
    yield colour
    colour.finish()


# For what only urllib3 does: the caller's own PoolManager, and tests that reach into the transport.
over_urllib3 = pytest.mark.parametrize("client", ["sync", "threads"], indirect=True)


@pytest.fixture(params=TRANSPORTS)
def transport(request: pytest.FixtureRequest) -> str:
    """A transport of AsyncOpenAI."""
    name: str = request.param
    return name


@pytest.fixture(scope="package", autouse=True)
def young_heap() -> Iterator[None]:
    """What other tests left in memory is kept from the garbage collector, which is called often here, with a clock running."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture
def serve() -> Iterator[Serve]:
    """`serve(script, …, tls=…)` starts a server that is closed, with its faults raised, at the end of the test."""
    servers: list[Scripted] = []

    def start(*scripts: Script, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> Scripted:
        servers.append(Scripted(*scripts, tls=tls, host=host))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


class Authority:
    """A certificate authority of our own: server contexts, and the bundle that a client has to trust."""

    def __init__(self, folder: Path) -> None:
        self.ca = trustme.CA()
        self.bundle = str(folder / "ca.pem")
        self.ca.cert_pem.write_to_path(self.bundle)
        self.client_file = str(folder / "client.pem")
        self.ca.issue_cert("client@example.org").private_key_and_cert_chain_pem.write_to_path(self.client_file)

    def server(self, *names: str, clients: bool = False) -> ssl.SSLContext:
        """The context of a server with these names; with `clients`, one that asks for a certificate."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.ca.issue_cert(*(names or ("127.0.0.1", "localhost"))).configure_cert(context)
        if clients:
            context.verify_mode = ssl.CERT_REQUIRED
            self.ca.configure_trust(context)
        return context


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """One authority for the whole run: keys take time."""
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="session")
def https(authority: Authority) -> ssl.SSLContext:
    """The context of a server at 127.0.0.1 and localhost."""
    return authority.server()


@pytest.fixture
def no_shared_context(monkeypatch: pytest.MonkeyPatch) -> None:
    """The context that all clients share is to be built anew in this test."""
    monkeypatch.setattr(tls, "_default_context", None)


def our_threads() -> list[threading.Thread]:
    """The threads of asynchronous clients."""
    return [thread for thread in threading.enumerate() if thread.name == "oai_lite"]


def threads_end(before: list[threading.Thread], seconds: float = 3.0) -> bool:
    """Whether all of our threads but those of `before` end soon."""
    for thread in our_threads():
        if thread not in before:
            thread.join(seconds)
            if thread.is_alive():
                return False
    return True


@dataclass
class Outcome:
    """What a call came to, and how long it took."""

    value: Any
    error: Any
    seconds: float


def at_once(client: Colour, calls: Mapping[str, Callable[[], Any]]) -> dict[str, Outcome]:
    """Make all calls at the same time (in threads, or as tasks), for what consists of waiting."""

    async def awaited(call: Callable[[], Any]) -> Outcome:
        start = time.monotonic()
        try:
            value = call()
            value, error = await value if inspect.isawaitable(value) else value, None
        except Exception as raised:  # noqa: BLE001 - the caller looks at it
            value, error = None, raised
        return Outcome(value, error, time.monotonic() - start)

    async def all_awaited() -> list[Outcome]:
        return await asyncio.gather(*map(awaited, calls.values()))

    if client.asynchronous:
        return dict(zip(calls, client.run(all_awaited()), strict=True))

    def called(call: Callable[[], Any]) -> Outcome:
        return asyncio.run(awaited(call))

    with ThreadPoolExecutor(len(calls)) as threads:
        return dict(zip(calls, threads.map(called, calls.values()), strict=True))

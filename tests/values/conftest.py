"""A scripted server for the values that only a client makes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from ..support.scripted import Script, Scripted

Serve = Callable[..., Scripted]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """`serve(script, …)` starts a server that is closed, with its faults raised, at the end of the test."""
    servers: list[Scripted] = []

    def start(*scripts: Script) -> Scripted:
        servers.append(Scripted(*scripts))
        return servers[-1]

    yield start
    for server in servers:
        server.close()

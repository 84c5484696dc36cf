"""One server for a module (it starts in a millisecond, but there are many tests); a clean slate for each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from oai_lite.testing import Server

from .wire import Wire


@pytest.fixture(scope="module")
def shared_server() -> Iterator[Server]:
    with Server(pace=0) as server:
        yield server


@pytest.fixture
def server(shared_server: Server) -> Server:
    shared_server.requests.clear()
    shared_server.heal()
    return shared_server


@pytest.fixture
def wire(server: Server) -> Wire:
    return Wire(server)

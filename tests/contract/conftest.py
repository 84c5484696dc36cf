"""A server to talk to, and the only two packages that ours needs, in a folder of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from oai_lite.testing import Server

from .place import copy_needed


@pytest.fixture(scope="package")
def shared_server() -> Iterator[Server]:
    """One loopback server for all tests here; it says nothing by itself that a test could know."""
    with Server(pace=0) as server:
        yield server


@pytest.fixture
def server(shared_server: Server) -> Server:
    """The same with a clean slate."""
    shared_server.requests.clear()
    shared_server.heal()
    return shared_server


@pytest.fixture(scope="session")
def needed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with urllib3 and pluggy."""
    return copy_needed(tmp_path_factory.mktemp("needed"))

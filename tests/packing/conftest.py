"""What the tests of copies share: the graph of modules, made once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from oai_lite.packing.graph import Graph, installed
from oai_lite.testing import Server

from ..contract.place import copy_needed


@pytest.fixture(scope="session")
def graph() -> Graph:
    """All modules; reading them takes a second."""
    return installed()


@pytest.fixture
def server() -> Iterator[Server]:
    """The server of the kit for tests."""
    with Server() as server:
        yield server


@pytest.fixture(scope="session")
def needed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with urllib3 and pluggy."""
    return copy_needed(tmp_path_factory.mktemp("needed"))

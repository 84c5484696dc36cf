"""The wire that most tests here listen on."""

from __future__ import annotations

import pytest

from .wire import Wire


@pytest.fixture
def wire() -> Wire:
    """A transport in memory: `client.make(plugins=[wire])`."""
    return Wire()

"""A wire in memory that answers with event streams, and helper streams used the same way in both colours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ..conftest import Colour
from ..face.wire import Wire


@pytest.fixture
def wire() -> Wire:
    """The transport of the test's clients."""
    return Wire()


Streaming = Callable[..., Any]


@pytest.fixture
def made(client: Colour, wire: Wire) -> Any:
    """A client over the wire."""
    return client.make(plugins=[wire])


def sse(wire: Wire, body: bytes, **headers: Any) -> None:
    """The next answer is this stream."""
    wire.answer(body, **{"content_type": "text/event-stream", **headers})


def collect(client: Colour, manager: Any, into: list[Any] | None = None) -> list[Any]:
    """All events of a helper stream; those before an error are in `into`."""
    found: list[Any] = [] if into is None else into
    stream = client.enter(manager)
    try:
        client.items(stream, found)
    finally:
        client.leave(manager)
    return found

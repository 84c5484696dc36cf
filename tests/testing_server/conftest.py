"""One server for a module (it starts in a millisecond, but there are many tests); a clean slate for each test. And `kit`: what users
test with, over sockets and in memory."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from oai_lite.testing import BaseServer, InMemory, Server

from ..conftest import Colour
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


class Kit:
    """A server of the test kit and a client of one colour that it was made for: each test that takes this runs four times."""

    def __init__(self, server: Any, colour: Colour) -> None:
        self.server = server
        self.colour = colour
        self.client = self.make()

    @property
    def in_memory(self) -> bool:
        """Whether there is no socket."""
        return isinstance(self.server, InMemory)

    def make(self, **options: Any) -> Any:
        """A client of this server's."""
        return self.colour.make(**{"timeout": 10, **self.server.options, **options})

    def run(self, value: Any) -> Any:
        """The value itself, or what awaiting it gives."""
        return self.colour.run(value)

    def chat(self, text: str = "Hi", **parameters: Any) -> Any:
        """A chat completion."""
        messages = [{"role": "user", "content": text}]
        return self.run(self.client.chat.completions.create(**{"model": "gpt-4o", "messages": messages, **parameters}))

    def streamed(self, text: str = "Hi", into: list[Any] | None = None, **parameters: Any) -> list[Any]:
        """The chunks of a streamed one."""
        return self.colour.items(self.chat(text, stream=True, **parameters), into)

    def respond(self, text: str = "Hi", **parameters: Any) -> Any:
        """A response."""
        return self.run(self.client.responses.create(**{"model": "gpt-4o", "input": text, **parameters}))


@pytest.fixture(params=[Server, InMemory], ids=["sockets", "memory"])
def kind(request: pytest.FixtureRequest) -> type[BaseServer]:
    """Both servers."""
    found: type[BaseServer] = request.param
    return found


@pytest.fixture
def kit(kind: type[BaseServer], client: Colour) -> Iterator[Kit]:
    """A server of either kind and a client of either colour."""
    with kind(pace=0) as server:
        yield Kit(server, client)

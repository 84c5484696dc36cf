"""What all tests share: a clean environment, and one `client` that runs each test in both colours."""

from __future__ import annotations

import asyncio
import inspect
import os
from collections.abc import Iterator
from typing import Any

import pytest

import oai_lite


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the machine's settings reaches a client."""
    for name in list(os.environ):
        if name.startswith(("OPENAI_", "AZURE_", "AWS_", "OAI_LITE_", "SSL_CERT_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


class Colour:
    """One colour of the client, used the same way in both: `make(…)` a client, `run(…)` whatever a method gives.

    `run` awaits in the asynchronous colour. `items` walks a stream, a page or a paginator to its end.
    """

    def __init__(self, asynchronous: bool, transport: str | None = None) -> None:
        self.asynchronous = asynchronous
        self.transport = transport
        self.name = "async" if asynchronous else "sync"
        self._runner = asyncio.Runner() if asynchronous else None
        self._clients: list[Any] = []

    def make(self, **options: Any) -> Any:
        """A client with a key and few surprises: no retries unless asked for. Closed at the end of the test."""
        options = {"api_key": "sk-test", "max_retries": 0, "transport": self.transport, **options}
        client: Any = (oai_lite.AsyncOpenAI if self.asynchronous else oai_lite.OpenAI)(**options)
        self._clients.append(client)
        return client

    def run(self, value: Any) -> Any:
        """The value itself, or what awaiting it gives."""
        if self._runner is None or not inspect.isawaitable(value):
            return value

        async def wait() -> Any:
            return await value

        return self._runner.run(wait())

    def items(self, iterable: Any, into: list[Any] | None = None) -> list[Any]:
        """All items; those that came before an error are in `into`."""
        found: list[Any] = [] if into is None else into
        if self._runner is None:
            for item in iterable:
                found.append(item)
            return found

        async def walk() -> None:
            async for item in iterable:
                found.append(item)

        self._runner.run(walk())
        return found

    def enter(self, manager: Any) -> Any:
        """Enter a (possibly asynchronous) context manager; leave it with `leave`."""
        return self.run(manager.__aenter__()) if self.asynchronous else manager.__enter__()

    def leave(self, manager: Any) -> None:
        """Leave it."""
        if self.asynchronous:
            self.run(manager.__aexit__(None, None, None))
        else:
            manager.__exit__(None, None, None)

    def finish(self) -> None:
        """Close every client that was made."""
        for client in self._clients:
            self.run(client.close())
        if self._runner is not None:
            self._runner.close()


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def client(request: pytest.FixtureRequest) -> Iterator[Colour]:
    """Each test that takes this runs twice: with OpenAI and with AsyncOpenAI."""
    colour = Colour(request.param)
    yield colour
    colour.finish()

"""The surroundings of a plugin under test: an API, a foreign host, a source of tokens and two clocks, all in the test's hands.

`conformance` asks its questions here. Everything is real HTTP on loopback but the clocks. What the author of a plugin meets of it
is `Source` (where the plugin's tokens come from) and `Loopback` (a server that answers as a function says).

Rules: nothing of the caller's environment reaches a client made here; a `Stage` is used the same way in both colours.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets as randomness
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, TypeAlias
from unittest import mock

from ..client import AsyncOpenAI, OpenAI
from ..errors import OpenAIError
from ..tokens import Token
from .exchange import Answer, Reply, Request
from .server import Server

Answering: TypeAlias = Callable[[Request, Callable[[], Token]], object]

LIFE = 3600.0  # seconds that a token of these tests is good for
CALLERS = 8  # calls at once
PATIENCE = 0.4  # seconds that the first of many fetches waits for a second one, which should not come
LIMIT = 10.0  # seconds for one call
_MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "o"}


class NotConforming(AssertionError):
    """A promise that the plugin does not keep, and what to do."""


def expect(kept: bool, message: str) -> None:
    """Raise NotConforming unless the promise is kept."""
    if not kept:
        raise NotConforming(message)


class Loopback(Server):
    """An HTTP server on loopback that answers as `respond(request)` says: with JSON, or with a status and JSON. Its faults and its
    record of requests are `Server`'s."""

    def __init__(self, respond: Callable[[Request], object]) -> None:
        super().__init__(pace=0)
        self._respond = respond

    @property
    def url(self) -> str:
        """Scheme, host and port."""
        return self.base_url.removesuffix("/v1")

    def _answer(self, request: Request, instead: Reply | None) -> Answer:
        return self._own(self._respond, request) if instead is None else instead


class Source:
    """Where the tokens of a test come from. `fetch` gives one, `url` is a token server that answers as the author says."""

    def __init__(self, answer: Answering | None, secrets: Sequence[str]) -> None:
        self.issued: int = 0
        self.first: threading.Event = threading.Event()  # somebody asked
        self.second: threading.Event = threading.Event()  # somebody asked again
        self.patience: float = 0.0
        self.broken: bool = False
        self.redirects: dict[int, str] = {}  # to where the n-th request of the token server leads
        self.server: Loopback = Loopback(self._served)
        self._answer = answer
        self._declared = tuple(secrets)
        self._mark = randomness.token_hex(8)
        self._lock = threading.Lock()
        self._asked = 0

    @property
    def url(self) -> str:
        """Scheme, host and port of the token server."""
        return self.server.url

    @property
    def secrets(self) -> list[str]:
        """What must be seen nowhere: the tokens, and what the author named."""
        return [*self._declared, self.token_prefix]

    def fetch(self) -> Token:
        """A new token, good for an hour."""
        if self.broken:
            raise RuntimeError(f"refused: {' '.join(self.secrets)}")
        with self._lock:
            self.issued += 1
            number = self.issued
        self.first.set()
        if number == 1:
            self.second.wait(self.patience)
        else:
            self.second.set()
        return Token(f"{self.token_prefix}{number:04d}", expires_in=LIFE)

    @property
    def token_prefix(self) -> str:
        """How every token of this source begins."""
        return f"token-{self._mark}-"

    async def fetch_async(self) -> Token:
        """The same, for plugins whose own function is async."""
        return await asyncio.to_thread(self.fetch)

    def _served(self, request: Request) -> object:
        with self._lock:
            self._asked += 1
            target = self.redirects.get(self._asked)
        if target is not None:
            return Reply(307 if request.method == "POST" else 302, b"", {"location": target + request.path})
        if self.broken:
            return 403, {"errors": self.secrets, "error": " ".join(self.secrets)}
        if self._answer is None:
            raise LookupError(
                "the plugin asks source.url, but auth_suite(answer=…) does not say what is answered there"
            )
        return self._answer(request, self.fetch)

    def number_in(self, request: Request) -> int | None:
        """Which token a request carries in its headers."""
        for value in request.headers.values():
            _, mark, rest = value.partition(self.token_prefix)
            if mark and rest[:4].isdigit():
                return int(rest[:4])
        return None

    def leaks(self, text: str) -> bool:
        """Whether a text holds a secret."""
        return any(secret in text for secret in self.secrets)

    def __reduce__(self) -> tuple[Any, ...]:
        # A plugin that holds `source.fetch` is pickled with its client, within this process.
        _SOURCES[self._mark] = self
        return _source, (self._mark,)


_SOURCES: dict[str, Source] = {}


def _source(mark: str) -> Source:
    return _SOURCES[mark]


class Clock:
    """The time of day and the clock that only runs forward, moved by hand."""

    def __init__(self) -> None:
        self.wall: float = 0.0
        self.monotonic: float = 0.0

    def move(self, *, wall: float, monotonic: float) -> None:
        """Let both jump by so many seconds."""
        self.wall += wall
        self.monotonic += monotonic

    @contextlib.contextmanager
    def installed(self) -> Iterator[None]:
        """In place of Python's."""
        now, of_day = time.monotonic, time.time
        with (
            mock.patch("time.monotonic", lambda: now() + self.monotonic),
            mock.patch("time.time", lambda: of_day() + self.wall),
        ):
            yield


@dataclass(frozen=True)
class Setting:
    """What the author said."""

    make: Callable[[Source], Any]
    module: str
    answer: Answering | None = None
    secrets: tuple[str, ...] = ()
    colours: tuple[str, ...] = ("sync", "async")
    options: dict[str, Any] = field(default_factory=dict)

    @contextlib.contextmanager
    def stage(self, colour: str) -> Iterator[Stage]:
        """A client of one colour with the plugin, and all that it talks to."""
        names = [name for name in os.environ if name.startswith(("OPENAI_", "AZURE_", "OAI_LITE_"))]
        names += [name for name in os.environ if name.lower().endswith("_proxy")]
        source, clock = Source(self.answer, self.secrets), Clock()
        with (
            mock.patch.dict(os.environ),
            clock.installed(),
            source.server,
            Loopback(lambda request: stage.respond(request)) as api,
            Loopback(lambda request: (401, {"error": {"message": "who are you?"}})) as foreign,
        ):
            for name in names:
                del os.environ[name]
            plugin = self.make(source)
            stage = Stage(source, clock, api, foreign, plugin, colour == "async")
            stage.open({"max_retries": 0, "timeout": LIMIT, "plugins": [plugin], **self.options})
            try:
                yield stage
            finally:
                stage.close()
                _SOURCES.clear()
                for server in (source.server, api):
                    if server.broken:
                        raise server.broken[0]  # before what the plugin made of it

    def stages(self) -> Iterator[contextlib.AbstractContextManager[Stage]]:
        """One for each colour."""
        return map(self.stage, self.colours)


class Stage:
    """One client and its surroundings, used the same way in both colours."""

    def __init__(
        self, source: Source, clock: Clock, api: Loopback, foreign: Loopback, plugin: Any, asynchronous: bool
    ) -> None:
        self.source: Source = source
        self.clock: Clock = clock
        self.api: Loopback = api
        self.foreign: Loopback = foreign
        self.plugin: Any = plugin
        self.client: Any = None
        self.asynchronous: bool = asynchronous
        self.refused: Callable[[int | None], bool] = lambda number: False
        self.together: threading.Barrier | None = None
        self.runner: asyncio.Runner | None = asyncio.Runner() if asynchronous else None
        self.clients: list[Any] = []

    def open(self, options: dict[str, Any]) -> None:
        """Make the client."""
        made: Any = AsyncOpenAI if self.asynchronous else OpenAI
        try:
            self.client = made(base_url=self.api.base_url, **options)
        except OpenAIError as error:
            raise NotConforming(
                f"no client can be made with the plugin: {error}. It has to answer oai_lite_auth for the options that "
                "auth_suite was given; if it is to be asked for by name, add auth='its-name'"
            ) from error
        self.clients.append(self.client)

    def close(self) -> None:
        """Close all clients."""
        for client in self.clients:
            self.run(client.close())
        if self.runner is not None:
            self.runner.close()

    def run(self, value: Any) -> Any:
        """The value itself, or what awaiting it gives."""
        return value if self.runner is None else self.runner.run(_awaited(value))

    def respond(self, request: Request) -> object:
        """The API's answer."""
        together = self.together
        if together is not None:
            with contextlib.suppress(threading.BrokenBarrierError):
                together.wait(LIMIT / 4)
        if self.refused(self.source.number_in(request)):
            return 401, {"error": {"message": "the token is not good"}}
        return _MODEL

    def call(self) -> Any:
        """One call."""
        return self.run(self.client.models.retrieve("m"))

    def calls(self) -> None:
        """Many at once, in threads or as tasks; raises the first error."""

        def one(_: int) -> Any:
            return self.client.models.retrieve("m")

        if self.runner is not None:
            self.runner.run(_gathered(one))
        else:
            with ThreadPoolExecutor(CALLERS) as threads:
                list(threads.map(one, range(CALLERS)))

    def failure(self) -> BaseException:
        """What one call, which cannot succeed, raises."""
        try:
            self.call()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is looked at
            return error
        raise NotConforming("a call whose token could not be had went through all the same; it must raise (TokenError)")

    def used(self) -> list[int | None]:
        """Which token each request to the API carried."""
        found = [self.source.number_in(request) for request in self.api.requests]
        expect(
            any(found) or not found,
            "no request carried a token of the source in a header: fetch tokens from `source.fetch` or `source.url` and put them "
            "on requests as they are",
        )
        return found


async def _awaited(value: Any) -> Any:
    return await value


async def _gathered(call: Callable[[int], Any]) -> None:
    await asyncio.gather(*map(call, range(CALLERS)))

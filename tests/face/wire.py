"""A transport in memory, as a plugin: keeps the requests that a client makes, and answers them as told."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from oai_lite import hookimpl
from oai_lite.config import Config
from oai_lite.limits import Exchange
from oai_lite.request import Headers, Request, Response


class Sent:
    """One request as it would have gone out."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self.method = request.method
        self.url = request.url
        self.headers = {name.lower(): value for name, value in request.headers.items()}
        # Two spellings of one header would both be sent.
        assert len(self.headers) == len(request.headers), f"a header stands twice in {list(request.headers)}"

    @property
    def body(self) -> bytes:
        """The body's bytes, a form's included."""
        body = self.request.body
        return b"" if body is None else body if isinstance(body, bytes) else b"".join(body)

    @property
    def json(self) -> Any:
        """The body as parsed JSON."""
        return json.loads(self.body)

    @property
    def path(self) -> str:
        """The URL's path."""
        return urlsplit(self.url).path

    @property
    def query(self) -> list[tuple[str, str]]:
        """The URL's query as pairs, in order."""
        return parse_qsl(urlsplit(self.url).query, keep_blank_values=True)


class _Body:
    """An answer's bytes in pieces, for the synchronous side."""

    def __init__(self, content: bytes) -> None:
        self.pieces = [content] if content else []
        self.closed = False

    def read_some(self) -> bytes:
        return self.pieces.pop(0) if self.pieces else b""

    def finish(self, seconds: float) -> None:
        self.pieces.clear()

    def close(self) -> None:
        self.closed = True


class _AsyncBody:
    """The same for the asynchronous side."""

    def __init__(self, body: _Body) -> None:
        self.body = body

    async def read_some(self) -> bytes:
        return self.body.read_some()

    async def finish(self, seconds: float) -> None:
        self.body.finish(seconds)

    async def close(self) -> None:
        self.body.close()


class _Side:
    """The synchronous transport."""

    def __init__(self, wire: Wire) -> None:
        self.wire = wire

    def send(self, request: Request, exchange: Exchange, stream: bool = False) -> Response:
        status, headers, content = self.wire.take(request)
        if not stream:
            return Response(status, headers, content)
        body = _Body(content)
        self.wire.bodies.append(body)
        return Response(status, headers, None, body)

    def close(self) -> None:
        self.wire.closed += 1


class _AsyncSide:
    """The asynchronous transport."""

    def __init__(self, wire: Wire) -> None:
        self.side = _Side(wire)

    async def send(self, request: Request, exchange: Exchange, stream: bool = False) -> Response:
        response = self.side.send(request, exchange, stream)
        if isinstance(response.body, _Body):
            response.body = _AsyncBody(response.body)
        return response

    async def run(self, function: Callable[[], Any]) -> Any:
        self.side.wire.ran += 1
        return function()

    async def close(self) -> None:
        self.side.close()


class Wire:
    """The plugin. `sent` holds the requests; `answers` what is still to be answered, after that `{}` for ever."""

    name = "wire"

    def __init__(self) -> None:
        self.sent: list[Sent] = []
        self.answers: list[tuple[int, dict[str, str], bytes]] = []
        self.bodies: list[_Body] = []
        self.made = 0
        self.closed = 0
        self.ran = 0  # functions that an asynchronous client had run off the event loop

    @hookimpl
    def oai_lite_transport(self, config: Config) -> Any:
        """A new transport over this wire, in the config's colour."""
        self.made += 1
        return _AsyncSide(self) if config.asynchronous else _Side(self)

    def answer(self, content: object, status: int = 200, **headers: str) -> None:
        """What the next request gets: bytes as they are, anything else as JSON."""
        data = content if isinstance(content, bytes) else json.dumps(content).encode()
        self.answers.append((status, {name.replace("_", "-"): value for name, value in headers.items()}, data))

    def take(self, request: Request) -> tuple[int, Headers, bytes]:
        """Note the request and give its answer."""
        self.sent.append(Sent(request))
        status, headers, data = self.answers.pop(0) if self.answers else (200, {}, b"{}")
        return status, Headers({"content-type": "application/json", **headers}), data

    @property
    def last(self) -> Sent:
        """The latest request."""
        return self.sent[-1]

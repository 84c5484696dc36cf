"""A server for endpoints that the toy server lacks: it answers each route as the test says, and remembers what it was asked."""

from __future__ import annotations

import json
import re
import threading
from dataclasses import dataclass, field
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

KEY = "sk-secret-of-these-tests"


@dataclass
class Asked:
    """One request: a route as `POST /batches`, and what it carried."""

    route: str
    json: Any
    query: dict[str, str]
    form: dict[str, str] = field(default_factory=dict)
    files: dict[str, list[tuple[str, bytes]]] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)


class Api:
    """`api.on("GET /batches/b", {...}, {...})` answers the first time with the first, and with the last for ever after. Answers are
    JSON, bytes, an exception's number (a status), a Response, or a function that gives one of these."""

    def __init__(self, server: HTTPServer) -> None:
        self.asked: list[Asked] = []
        self.url = server.url_for("/v1")
        self._answers: dict[str, list[Any]] = {}
        self._changed = threading.Condition()
        server.expect_request(re.compile("/v1/.*")).respond_with_handler(self._handle)

    def on(self, route: str, *answers: Any) -> None:
        """What a route answers."""
        self._answers[route] = list(answers)

    def of(self, route: str) -> list[Asked]:
        """What a route was asked."""
        return [each for each in self.asked if each.route == route]

    def arrived(self, route: str, count: int = 1) -> None:
        """Wait until a route was asked so often."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.of(route)) >= count, 60), f"{route} was not asked"

    def _handle(self, request: Request) -> Response:
        route = f"{request.method} {request.path.removeprefix('/v1')}"
        files = {
            name: [(file.filename or "", file.read()) for file in request.files.getlist(name)] for name in request.files
        }
        body = request.get_json(silent=True)
        asked = Asked(route, body, dict(request.args), dict(request.form), files, dict(request.headers))
        with self._changed:
            self.asked.append(asked)
            self._changed.notify_all()
            answers = self._answers.get(route)
            found: Any = 404 if not answers else answers.pop(0) if len(answers) > 1 else answers[0]
        return _response(found(asked) if callable(found) and not isinstance(found, Response) else found)


def _response(found: Any) -> Response:
    if isinstance(found, Response):
        return found
    if isinstance(found, int):
        return Response(json.dumps({"error": {"message": f"scripted {found}"}}), found, content_type="application/json")
    if isinstance(found, bytes):
        return Response(found, 200, content_type="application/octet-stream")
    return Response(json.dumps(found), 200, content_type="application/json")


def scripted(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> Api:
    """A server that the environment names."""
    api = Api(httpserver)
    monkeypatch.setenv("OPENAI_BASE_URL", api.url)
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    return api

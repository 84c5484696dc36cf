"""A bare HTTP client for these tests: `http.client`, one connection a request, no retries, nothing clever."""

from __future__ import annotations

import http.client
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from oai_lite.testing import Server


@dataclass
class Heard:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def error(self) -> Any:
        """The error object, after checking that it has the API's four keys."""
        error = self.json["error"]
        assert set(error) == {"message", "type", "param", "code"}
        return error


class Wire:
    """Talks to one server with a good key."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.headers = {"authorization": "Bearer sk-test"}

    def connect(self) -> http.client.HTTPConnection:
        place = urlsplit(self.server.base_url)
        assert place.hostname
        return http.client.HTTPConnection(place.hostname, place.port, timeout=10)

    def send(
        self, method: str, path: str, value: object = None, *, body: bytes | None = None, **headers: str | None
    ) -> Heard:
        """`value` goes as JSON; a header given as None is left out, `_` in its name is a dash."""
        more = {name.replace("_", "-"): text for name, text in headers.items()}
        sent = {**self.headers, **({"content-type": "application/json"} if value is not None else {}), **more}
        data = json.dumps(value).encode() if value is not None else body
        connection = self.connect()
        try:
            kept = {name: text for name, text in sent.items() if text is not None}
            connection.request(method, "/v1" + path, data, kept)
            answer = connection.getresponse()
            found = {name.lower(): text for name, text in answer.getheaders()}
            return Heard(answer.status, found, answer.read())
        finally:
            connection.close()

    def get(self, path: str) -> Any:
        heard = self.send("GET", path)
        assert heard.status == 200, heard.body
        return heard.json

    def post(self, path: str, **value: object) -> Any:
        """The JSON answer to a JSON body, which must be a success."""
        heard = self.send("POST", path, value)
        assert heard.status == 200, heard.body
        return heard.json

    def refused(self, path: str, **value: object) -> Any:
        """The error object of a refusal with 400."""
        heard = self.send("POST", path, value)
        assert heard.status == 400, heard.body
        return heard.error

    def stream(self, path: str, **value: object) -> list[tuple[str | None, Any]]:
        """The events of a stream: name and JSON data, or the bare text where it is not JSON."""
        heard = self.send("POST", path, {**value, "stream": True})
        assert heard.status == 200, heard.body
        assert heard.headers["content-type"].startswith("text/event-stream")
        return events(heard.body)


def events(body: bytes) -> list[tuple[str | None, Any]]:
    """Every event of a whole stream; its framing is checked on the way."""
    assert body.endswith(b"\n\n")
    found: list[tuple[str | None, Any]] = []
    for block in body.decode().removesuffix("\n\n").split("\n\n"):
        lines = block.split("\n")
        name = lines.pop(0).removeprefix("event: ") if lines[0].startswith("event: ") else None
        assert len(lines) == 1
        assert lines[0].startswith("data: ")
        data = lines[0].removeprefix("data: ")
        found.append((name, data if data == "[DONE]" else json.loads(data)))
    return found


def user(text: str) -> list[dict[str, str]]:
    """The shortest conversation."""
    return [{"role": "user", "content": text}]

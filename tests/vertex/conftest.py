"""Google on one loopback server, at its real paths and in its real formats; a client of Vertex AI in both colours."""

from __future__ import annotations

import importlib
import json
import os
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import parse_qs

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from oai_lite.providers import vertex

from ..conftest import Colour

SCOPE = "https://www.googleapis.com/auth/cloud-platform"
ACCOUNT = "/v1/projects/-/serviceAccounts/sa@p.iam.gserviceaccount.com:generateAccessToken"
ROOT = "/v1/projects/p/locations/global/publishers/openai/v1"
CANARY = "cAnArY-sEcReT"
VARIABLES = ("GOOGLE_", "GCE_", "CLOUDSDK_", "K_SERVICE", "CLOUD_RUN_JOB", "GAE_SERVICE")


def reply(value: object, status: int = 200, flavor: str = "Google", **headers: str) -> Response:
    """JSON, or text as it is."""
    if isinstance(value, str):
        return Response(value, status, {"Metadata-Flavor": flavor, "Content-Type": "application/text", **headers})
    return Response(json.dumps(value), status, {"Metadata-Flavor": flavor, **headers}, content_type="application/json")


class Google:
    """Metadata server, token endpoint, Security Token Service, IAM and Vertex AI; keeps what it is asked."""

    def __init__(self, server: HTTPServer) -> None:
        self.url = server.url_for("").rstrip("/")
        self.host = self.url.removeprefix("http://")
        self.asked: list[Request] = []
        self.forms: list[dict[str, str]] = []
        self.bodies: list[Any] = []
        self.calls: list[Any] = []
        self.instead: list[Response] = []  # answers in place of tokens
        self.revoked: set[str] = set()
        self.life = 3599
        self.project = "metadata-project"
        server.expect_request("/computeMetadata/v1/instance/service-accounts/default/token").respond_with_handler(
            self.metadata
        )
        server.expect_request("/computeMetadata/v1/project/project-id").respond_with_handler(self.project_id)
        server.expect_request("/subject").respond_with_handler(self.subject)
        server.expect_request("/token", method="POST").respond_with_handler(self.form)
        server.expect_request("/v1/token", method="POST").respond_with_handler(self.form)
        server.expect_request(ACCOUNT, method="POST").respond_with_handler(self.impersonate)
        server.expect_request(f"{ROOT}/responses", method="POST").respond_with_handler(self.responses)

    def _given(self, request: Request, token: dict[str, Any]) -> Response:
        self.asked.append(request)
        return self.instead.pop(0) if self.instead else reply(token)

    def _token(self) -> dict[str, Any]:
        return {"access_token": f"ya29.token-{len(self.asked) + 1}", "expires_in": self.life, "token_type": "Bearer"}

    def metadata(self, request: Request) -> Response:
        assert request.headers["Metadata-Flavor"] == "Google"
        return self._given(request, self._token())

    def project_id(self, request: Request) -> Response:
        assert request.headers["Metadata-Flavor"] == "Google"
        self.asked.append(request)
        return reply(self.project)

    def subject(self, request: Request) -> Response:
        self.asked.append(request)
        return reply({"value": f"{CANARY}-subject"})

    def form(self, request: Request) -> Response:
        assert request.content_type == "application/x-www-form-urlencoded"
        self.forms.append({name: values[0] for name, values in parse_qs(request.get_data(as_text=True)).items()})
        return self._given(request, self._token())

    def impersonate(self, request: Request) -> Response:
        self.bodies.append(request.get_json())
        answer = {"accessToken": f"ya29.sa-{len(self.asked) + 1}", "expireTime": "2999-01-01T00:00:00Z"}
        return self._given(request, answer)

    def responses(self, request: Request) -> Response:
        self.calls.append(request)
        if request.headers["Authorization"].removeprefix("Bearer ") in self.revoked:
            return reply([{"error": {"code": 401, "message": "Request had invalid authentication credentials."}}], 401)
        return reply({"id": "resp_1", "object": "response", "output": []})

    @property
    def bearers(self) -> list[str]:
        """What the calls to Vertex AI were authorised with."""
        return [call.headers["Authorization"].removeprefix("Bearer ") for call in self.calls]


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Neither Google's settings of this machine nor the machine's own name count."""
    for name in list(os.environ):
        if name.startswith(VARIABLES):
            monkeypatch.delenv(name)
    monkeypatch.setenv("CLOUDSDK_CONFIG", str(tmp_path))
    monkeypatch.setattr(importlib.import_module("oai_lite.providers.vertex"), "MACHINE", str(tmp_path / "none"))


@pytest.fixture
def google(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> Google:
    """The server, which is the metadata server, too."""
    found = Google(httpserver)
    monkeypatch.setenv("GCE_METADATA_HOST", found.host)
    return found


class Ask(Protocol):
    """Makes a client of a provider, and one call."""

    def __call__(self, made: Any = None, **options: Any) -> Any: ...


@pytest.fixture
def ask(client: Colour, google: Google) -> Ask:
    """`ask(**options of vertex)`: a call to Vertex AI on the loopback server; gives the client, for `ask(client)`."""

    def asking(made: Any = None, **options: Any) -> Any:
        if made is None:
            made = client.make(api_key=None, proxy="", provider=vertex(base_url=google.url + ROOT, **options))
        client.run(made.responses.create(model="openai/gpt-oss-120b-maas", input="Hello"))
        return made

    return asking


class Write(Protocol):
    """Writes a file of credentials."""

    def __call__(self, content: object, name: str = "google.json") -> Path: ...


@pytest.fixture
def file(google: Google, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """`file(content)`: what GOOGLE_APPLICATION_CREDENTIALS names."""

    def write(content: object, name: str = "google.json") -> Path:
        path = tmp_path / name
        path.write_text(content if isinstance(content, str) else json.dumps(content))
        monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(path))
        return path

    return write

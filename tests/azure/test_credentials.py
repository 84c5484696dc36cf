"""Tokens of Entra ID, asked for over real loopback sockets at the real paths, in the formats that Microsoft documents."""

from __future__ import annotations

import asyncio
import json
import pickle
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

import oai_lite
from oai_lite.lib.azure import (
    ClientSecretCredential,
    DefaultAzureCredential,
    ManagedIdentityCredential,
    WorkloadIdentityCredential,
    default_azure_credential,
    get_bearer_token_provider,
)
from oai_lite.plugins._azure import credentials
from oai_lite.plugins._azure.scopes import scope_for

from ..conftest import Colour
from .conftest import VERSION, Make

TENANT = "72f988bf-86f1-41af-91ab-2d7cd011db47"
CLIENT = "11111111-2222-3333-4444-555555555555"
SECRET = "cAnArY-sEcReT"
COGNITIVE = "https://cognitiveservices.azure.com"
AUTHORITY_PATH = f"/{TENANT}/oauth2/v2.0/token"
IMDS_PATH = "/metadata/identity/oauth2/token"


class Cloud:
    """Entra ID, metadata services and an Azure resource on one loopback server; keeps what it is asked."""

    def __init__(self, server: HTTPServer) -> None:
        self.server = server
        self.url = server.url_for("").rstrip("/")
        self.asked: list[Request] = []
        self.forms: list[dict[str, str]] = []
        self.bearers: list[str] = []
        self.refused: list[Response] = []  # answers before any token is given
        self.revoked: set[str] = set()
        self.life = 3599
        self.delay = 0.0
        server.expect_request(AUTHORITY_PATH, method="POST").respond_with_handler(self.authority)
        server.expect_request(IMDS_PATH, method="GET").respond_with_handler(self.imds)
        server.expect_request("/msi/token", method="GET").respond_with_handler(self.app_service)
        server.expect_request("/openai/models").respond_with_handler(self.models)

    def _token(self, request: Request) -> str:
        self.asked.append(request)
        return f"token-{len(self.asked)}"

    def authority(self, request: Request) -> Response:
        self.forms.append({name: values[0] for name, values in parse_qs(request.get_data(as_text=True)).items()})
        token = self._token(request)
        time.sleep(self.delay)
        if self.refused:
            return self.refused.pop(0)
        return _json(
            {"token_type": "Bearer", "expires_in": self.life, "ext_expires_in": self.life, "access_token": token}
        )

    def imds(self, request: Request) -> Response:
        if request.headers.get("Metadata") != "true":
            return _json(
                {"error": "invalid_request", "error_description": "Required metadata header not specified"}, 400
            )
        token = self._token(request)
        if self.refused:
            return self.refused.pop(0)
        now = int(time.time())
        answer = {"access_token": token, "client_id": CLIENT, "expires_in": "86399", "expires_on": str(now + 86399)}
        return _json(
            {**answer, "ext_expires_in": "86399", "not_before": str(now - 300), "resource": "r", "token_type": "Bearer"}
        )

    def app_service(self, request: Request) -> Response:
        if request.headers.get("X-IDENTITY-HEADER") != SECRET:
            return _json({"statusCode": 401, "message": f"no {request.headers.get('X-IDENTITY-HEADER')}"}, 401)
        token = self._token(request)
        return _json(
            {"access_token": token, "expires_on": str(int(time.time()) + 3600), "resource": "r", "token_type": "Bearer"}
        )

    def models(self, request: Request) -> Response:
        self.bearers.append(request.headers["Authorization"])
        if self.bearers[-1] in self.revoked:
            return _json({"error": {"code": "401", "message": "Access token is missing, invalid, or expired."}}, 401)
        return _json({"data": []})


def _json(value: object, status: int = 200) -> Response:
    return Response(json.dumps(value), status, content_type="application/json; charset=utf-8")


@pytest.fixture
def cloud(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> Cloud:
    """The server, found through the standard variables."""
    found = Cloud(httpserver)
    monkeypatch.setenv("AZURE_AUTHORITY_HOST", found.url)
    monkeypatch.setenv("AZURE_POD_IDENTITY_AUTHORITY_HOST", found.url)
    for name in ("IDENTITY_ENDPOINT", "IDENTITY_HEADER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(credentials, "PROBE", 20.0)  # it is there, however busy this machine is
    return found


@pytest.fixture
def with_credential(real: Make, cloud: Cloud) -> Any:
    """`with_credential(c)`: a client whose tokens come from c."""
    return lambda credential, **options: real(
        azure_endpoint=cloud.url, api_version=VERSION, azure_ad_token_provider=credential, **options
    )


def secret_credential(**options: Any) -> ClientSecretCredential:
    """One that is complete."""
    return ClientSecretCredential(TENANT, CLIENT, SECRET, **options)


# ---------------------------------------------------------------------- each way


def test_client_secret(client: Colour, with_credential: Any, cloud: Cloud) -> None:
    """The form that the token endpoint documents; the token is kept for the next call."""
    made = with_credential(secret_credential())
    client.run(made.models.list())
    client.run(made.models.list())
    assert cloud.forms == [
        {
            "client_id": CLIENT,
            "client_secret": SECRET,
            "grant_type": "client_credentials",
            "scope": f"{COGNITIVE}/.default",
        }
    ]
    assert cloud.asked[0].content_type == "application/x-www-form-urlencoded"
    assert cloud.bearers == ["Bearer token-1"] * 2


def test_federated_token_file(
    client: Colour, with_credential: Any, cloud: Cloud, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As AKS sets it up; the file is read for each token."""
    file = tmp_path / "token"
    file.write_text("federated-1\n")
    monkeypatch.setenv("AZURE_TENANT_ID", TENANT)
    monkeypatch.setenv("AZURE_CLIENT_ID", CLIENT)
    monkeypatch.setenv("AZURE_FEDERATED_TOKEN_FILE", str(file))
    for number in (1, 2):
        file.write_text(f"federated-{number}\n")
        client.run(with_credential(WorkloadIdentityCredential()).models.list())
        assert cloud.forms[-1] == {
            "client_id": CLIENT,
            "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "client_assertion": f"federated-{number}",
            "grant_type": "client_credentials",
            "scope": f"{COGNITIVE}/.default",
        }
    file.unlink()
    with pytest.raises(
        oai_lite.TokenError, match="'workload_identity': the token file .* cannot be read: No such file"
    ):
        client.run(with_credential(WorkloadIdentityCredential()).models.list())
    file.write_text(" \n")
    with pytest.raises(oai_lite.TokenError, match="is empty"):
        client.run(with_credential(WorkloadIdentityCredential()).models.list())


@pytest.mark.parametrize(
    ("chosen", "query"),
    [
        ({}, {}),
        ({"client_id": CLIENT}, {"client_id": CLIENT}),
        ({"object_id": "o"}, {"object_id": "o"}),
        ({"resource_id": "/r"}, {"msi_res_id": "/r"}),
    ],
)
def test_instance_metadata(
    chosen: dict[str, str], query: dict[str, str], client: Colour, with_credential: Any, cloud: Cloud,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """A virtual machine's identity: asked without a proxy, expiries written as text."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "nothing.example")
    made = with_credential(ManagedIdentityCredential(**chosen), proxy="")
    client.run(made.models.list())
    client.run(made.models.list())
    assert cloud.bearers == ["Bearer token-1"] * 2
    (asked,) = cloud.asked
    assert asked.path == IMDS_PATH
    assert dict(asked.args) == {"api-version": "2018-02-01", "resource": COGNITIVE, **query}


@pytest.mark.parametrize(
    ("chosen", "query"),
    [
        ({}, {}),
        ({"client_id": CLIENT}, {"client_id": CLIENT}),
        ({"object_id": "o"}, {"principal_id": "o"}),
        ({"resource_id": "/r"}, {"mi_res_id": "/r"}),
    ],
)
def test_app_service(
    chosen: dict[str, str], query: dict[str, str], client: Colour, with_credential: Any, cloud: Cloud,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """App Service, Functions and Container Apps: their endpoint and header, from the environment."""
    monkeypatch.setenv("IDENTITY_ENDPOINT", f"{cloud.url}/msi/token")
    monkeypatch.setenv("IDENTITY_HEADER", SECRET)
    client.run(with_credential(ManagedIdentityCredential(**chosen)).models.list())
    assert dict(cloud.asked[0].args) == {"api-version": "2019-08-01", "resource": COGNITIVE, **query}
    assert cloud.bearers == ["Bearer token-1"]
    monkeypatch.setenv("IDENTITY_HEADER", f"other-{SECRET}")
    with pytest.raises(
        oai_lite.OAuthError, match="'managed_identity': .*/msi/token answered with status 401"
    ) as caught:
        client.run(with_credential(ManagedIdentityCredential(**chosen)).models.list())
    assert SECRET not in str(caught.value)


def test_only_one_choice() -> None:
    """A managed identity is chosen in one way."""
    with pytest.raises(oai_lite.ArgumentError, match="give one of client_id, object_id"):
        ManagedIdentityCredential(client_id="a", object_id="b")


# ---------------------------------------------------------------------- the chain


def test_the_usual_order(
    client: Colour, with_credential: Any, cloud: Cloud, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A managed identity if nothing else is set, else a federated file, else a secret; the variables of the first are enough."""
    client.run(with_credential(default_azure_credential()).models.list())
    assert cloud.asked[-1].path == IMDS_PATH
    file = tmp_path / "token"
    file.write_text("federated")
    monkeypatch.setenv("AZURE_TENANT_ID", TENANT)
    monkeypatch.setenv("AZURE_CLIENT_ID", CLIENT)
    monkeypatch.setenv("AZURE_FEDERATED_TOKEN_FILE", str(file))
    client.run(with_credential(DefaultAzureCredential()).models.list())
    assert "client_assertion" in cloud.forms[-1]
    monkeypatch.setenv("AZURE_CLIENT_SECRET", SECRET)
    client.run(with_credential(DefaultAzureCredential()).models.list())
    assert cloud.forms[-1]["client_secret"] == SECRET


def test_the_chain_stays_with_what_it_found(
    client: Colour, with_credential: Any, cloud: Cloud, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second token comes from where the first did, whatever is set meanwhile."""
    credential = default_azure_credential(managed_identity_client_id="m")
    cloud.revoked = {"Bearer token-1"}
    for name, value in (("TENANT_ID", TENANT), ("CLIENT_ID", CLIENT)):
        monkeypatch.setenv(f"AZURE_{name}", value)
    client.run(with_credential(credential).models.list())
    monkeypatch.setenv("AZURE_CLIENT_SECRET", SECRET)
    assert [asked.path for asked in cloud.asked] == [IMDS_PATH] * 2
    assert [asked.args["client_id"] for asked in cloud.asked] == ["m", "m"]


def test_nothing_is_set_up(client: Colour, with_credential: Any, cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error tells of each way why it is none, and comes soon."""
    monkeypatch.setenv("AZURE_POD_IDENTITY_AUTHORITY_HOST", "http://127.0.0.1:9")
    start = time.monotonic()
    with pytest.raises(oai_lite.TokenError) as caught:
        client.run(with_credential(default_azure_credential()).models.list())
    assert time.monotonic() - start < 4
    text = str(caught.value)
    assert "'client_secret': AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET are not set" in text
    assert "'workload_identity': AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_FEDERATED_TOKEN_FILE are not set" in text
    assert "'managed_identity': nobody answers at http://127.0.0.1:9/metadata/identity/oauth2/token" in text
    assert not cloud.bearers


def test_what_is_set_up_and_fails_ends_the_chain(
    client: Colour, with_credential: Any, cloud: Cloud, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong secret is an error, and no reason to go on as somebody else."""
    for name, value in (("TENANT_ID", TENANT), ("CLIENT_ID", CLIENT), ("CLIENT_SECRET", SECRET)):
        monkeypatch.setenv(f"AZURE_{name}", value)
    cloud.refused = [_json({"error": "invalid_client", "error_description": f"AADSTS7000215: no {SECRET}."}, 401)]
    with pytest.raises(oai_lite.OAuthError, match="AADSTS7000215: no …") as caught:
        client.run(with_credential(default_azure_credential()).models.list())
    assert caught.value.error == "invalid_client" and caught.value.status_code == 401
    assert SECRET not in repr(caught.value.body) and len(cloud.asked) == 1


# ---------------------------------------------------------------------- a token's life


def test_one_refresh_after_a_401(client: Colour, with_credential: Any, cloud: Cloud) -> None:
    """A token that the resource refuses is replaced once; then the refusal stands, and says what it was for."""
    made = with_credential(secret_credential())
    cloud.revoked = {"Bearer token-1"}
    client.run(made.models.list())
    assert cloud.bearers == ["Bearer token-1", "Bearer token-2"]
    cloud.revoked = {"Bearer token-2", "Bearer token-3"}
    with pytest.raises(oai_lite.AuthenticationError) as caught:
        client.run(made.models.list())
    assert len(cloud.asked) == 3
    notes = " ".join(caught.value.__notes__)
    assert (
        "a token for https://cognitiveservices.azure.com/.default" in notes and "https://ai.azure.com/.default" in notes
    )


def test_one_fetch_for_many_calls(client: Colour, with_credential: Any, cloud: Cloud) -> None:
    """However many calls wait, and from however many clients of one colour, one token is fetched."""
    made = with_credential(secret_credential())
    cloud.delay = 0.2
    if client.asynchronous:

        async def many() -> None:
            await asyncio.gather(*(made.models.list() for _ in range(8)))

        client.run(many())
    else:
        with ThreadPoolExecutor(8) as threads:
            list(threads.map(lambda _: made.models.list(), range(8)))
    assert len(cloud.asked) == 1 and cloud.bearers == ["Bearer token-1"] * 8


def test_copies_and_other_clients_share_a_token(client: Colour, with_credential: Any, cloud: Cloud) -> None:
    """A token belongs to the credential: copies of a client, and other clients with it, use the same one."""
    credential = secret_credential()
    made = with_credential(credential)
    client.run(made.models.list())
    client.run(made.with_options(timeout=5).models.list())
    client.run(with_credential(credential).models.list())
    assert len(cloud.asked) == 1
    client.run(with_credential(get_bearer_token_provider(credential, "https://ai.azure.com/.default")).models.list())
    assert cloud.forms[-1]["scope"] == "https://ai.azure.com/.default"
    client.run(with_credential(secret_credential(scope="api://mine/.default")).models.list())
    assert cloud.forms[-1]["scope"] == "api://mine/.default"


def test_renewed_ahead_of_its_end(client: Colour, with_credential: Any, cloud: Cloud) -> None:
    """A short-lived token is renewed after half of its life, before it ends."""
    cloud.life = 2
    made = with_credential(secret_credential())
    client.run(made.models.list())
    time.sleep(1.1)
    client.run(made.models.list())
    assert cloud.bearers == ["Bearer token-1", "Bearer token-2"]


def test_a_busy_authority_is_asked_again(client: Colour, with_credential: Any, cloud: Cloud) -> None:
    """503 and 429 of the token endpoint are tried again."""
    cloud.refused = [_json({"error": "temporarily_unavailable"}, 503)]
    client.run(with_credential(secret_credential()).models.list())
    assert len(cloud.asked) == 2 and cloud.bearers == ["Bearer token-2"]


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (_json({}), "holds no access_token"),
        (_json({"access_token": "t"}), "neither expires_in nor expires_on"),
        (Response("<html>", 200), "holds no access_token"),
        (Response("", 302, headers={"Location": "http://127.0.0.1:9/"}), "answered with status 302"),
        (_json({"access_token": "t\n", "expires_in": 5}), "white space"),
        (_json([]), "holds no access_token"),
    ],
)
def test_answers_that_are_no_tokens(
    answer: Response, message: str, client: Colour, with_credential: Any, cloud: Cloud
) -> None:
    """What is no token is an error that says where it came from; redirects are not followed with a secret."""
    cloud.refused = [answer]
    with pytest.raises(oai_lite.TokenError, match=message) as caught:
        client.run(with_credential(secret_credential()).models.list())
    assert "'client_secret'" in str(caught.value) and SECRET not in str(caught.value)
    assert not cloud.bearers


def test_a_wrong_scope_is_explained(client: Colour, with_credential: Any, cloud: Cloud) -> None:
    """Where the scope is not known, the error lists those that Azure's services have."""
    cloud.refused = [_json({"error": "invalid_resource", "error_description": "AADSTS500011: The resource …"}, 400)]
    with pytest.raises(oai_lite.OAuthError) as caught:
        client.run(with_credential(secret_credential(scope="api://x/.default")).models.list())
    notes = " ".join(caught.value.__notes__)
    assert "https://cognitiveservices.azure.com/.default" in notes and "https://ai.azure.com/.default" in notes


@pytest.mark.parametrize(
    ("authority", "message"),
    [
        ("http://login.example", r"must be https:// \(it leads to 'login.example'\)"),
        ("https://u:cAnArY-sEcReT@h", "must be an https:// URL"),
        ("https://h:x", "must be an https:// URL"),
    ],
)
def test_an_authority_that_is_not_safe(authority: str, message: str, client: Colour, with_credential: Any) -> None:
    """A secret is sent over https only (but for this machine)."""
    with pytest.raises(oai_lite.TokenError, match=message) as caught:
        client.run(with_credential(secret_credential(authority=authority)).models.list())
    assert SECRET not in str(caught.value)
    with pytest.raises(oai_lite.TokenError, match="tenant's id"):
        client.run(with_credential(ClientSecretCredential("a/b", CLIENT, SECRET)).models.list())


# ---------------------------------------------------------------------- as functions, and others' credentials


def test_credentials_are_providers(cloud: Cloud) -> None:
    """Called, a credential gives its token as text, cached: the shape that other libraries expect."""
    for provider in (secret_credential(), ManagedIdentityCredential(), default_azure_credential()):
        assert provider() == provider() == f"token-{len(cloud.asked)}"
    assert len(cloud.asked) == 3
    bound = get_bearer_token_provider(secret_credential(), "https://ml.azure.com/.default")
    assert bound() == "token-4" and cloud.forms[-1]["scope"] == "https://ml.azure.com/.default"


def test_others_credentials(client: Colour, with_credential: Any, cloud: Cloud) -> None:
    """What has azure-identity's get_token, and what azure-identity's own get_bearer_token_provider gives, is taken as it is."""
    asked: list[tuple[tuple[str, ...], str]] = []

    class Credential:
        def get_token(self, *scopes: str, **options: Any) -> Any:
            asked.append((scopes, threading.current_thread().name))
            return SimpleNamespace(token=f"theirs-{len(asked)}", expires_on=int(time.time()) + 60)

    for provider in (get_bearer_token_provider(Credential()), get_bearer_token_provider(Credential(), "s")):
        client.run(with_credential(provider).models.list())
    assert [scopes for scopes, _ in asked] == [(f"{COGNITIVE}/.default",), ("s",)]
    client.run(with_credential(lambda: "text").models.list())
    assert cloud.bearers == ["Bearer theirs-1", "Bearer theirs-2", "Bearer text"]
    if client.asynchronous:
        assert threading.current_thread().name not in [thread for _, thread in asked], "it blocked the event loop"
    with pytest.raises(oai_lite.ArgumentError, match="expected a credential that has get_token"):
        get_bearer_token_provider(object())


def test_async_credentials(cloud: Cloud) -> None:
    """azure.identity.aio's shape, awaited on the client's own loop."""

    class Credential:
        async def get_token(self, *scopes: str) -> Any:
            await asyncio.sleep(0)
            return SimpleNamespace(token="aio", expires_on=0)

    colour = Colour(True)
    made = oai_lite.AsyncAzureOpenAI(
        azure_endpoint=cloud.url,
        api_version=VERSION,
        azure_ad_token_provider=get_bearer_token_provider(Credential()),
    )
    colour.run(made.models.list())
    colour.run(made.close())
    colour.finish()
    assert cloud.bearers == ["Bearer aio"]


def test_credentials_show_and_keep_nothing(cloud: Cloud) -> None:
    """Neither repr nor a pickle holds a token; the repr holds no secret."""
    credential = secret_credential(scope="s")
    credential()
    assert repr(credential) == "ClientSecretCredential(scope='s')" and SECRET not in repr(credential._auths)
    data = pickle.dumps(credential)
    assert b"token-1" not in data
    assert pickle.loads(data)() == "token-2"


@pytest.mark.parametrize("scope", ["", " ", 3])
def test_what_is_no_scope(scope: Any) -> None:
    """An unusable scope is refused at once."""
    with pytest.raises(oai_lite.ArgumentError, match="scope: expected one such as"):
        ManagedIdentityCredential(scope=scope)


@pytest.mark.parametrize(
    ("host", "scope"),
    [
        ("r.openai.azure.com", COGNITIVE),
        ("R.OpenAI.Azure.com", COGNITIVE),
        ("r.cognitiveservices.azure.com", COGNITIVE),
        ("r.services.ai.azure.com", "https://ai.azure.com"),
        ("r.westeurope.inference.ml.azure.com", "https://ml.azure.com"),
        ("r.openai.azure.us", "https://cognitiveservices.azure.us"),
        ("r.openai.azure.cn", "https://cognitiveservices.azure.cn"),
        ("gateway.example", COGNITIVE),
        (None, COGNITIVE),
    ],
)
def test_scopes_by_host(host: str | None, scope: str) -> None:
    """What a token is asked for follows from the host."""
    assert scope_for(host) == f"{scope}/.default"

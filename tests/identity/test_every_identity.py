"""What holds for every way to authorise, built in or not: where a function gives the credential, and where the credential may go."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

import oai_lite
from oai_lite import TokenAuth, flow, hookimpl
from oai_lite.plugins._identity import workload
from oai_lite.plugins._vertex import auth as google
from oai_lite.providers import bedrock, vertex

from ..conftest import Colour

CANARY = "cAnArY-eVeRy-iDeNtItY"


class Simple:
    """A plugin of ten lines."""

    name = "simple"

    def __init__(self, function: Callable[[], Any]) -> None:
        self.function = function

    @hookimpl
    def oai_lite_auth(self, config: Any) -> Any:
        """Itself."""
        return self

    def headers(self) -> dict[str, str]:
        """What authorises a request."""
        return {"Authorization": self.function()}


class Keys:
    """AWS credentials, as botocore's are shaped."""

    def __init__(self, secret: Any) -> None:
        self.access_key, self.secret_key, self.token = "AKIA", secret, CANARY


class Google:
    """Credentials of google-auth's shape."""

    def __init__(self, function: Callable[[], Any]) -> None:
        self.function = function
        self.token: Any = None
        self.valid = False

    def refresh(self, request: Any) -> None:
        """Get one."""
        self.token = self.function()


class Kind(NamedTuple):
    """One way to authorise: options of a client (and which), where a function gives the credential; what errors call it."""

    options: Callable[[str, Callable[[], Any]], dict[str, Any]]
    name: str
    azure: bool = False


def _azure(url: str, **options: Any) -> dict[str, Any]:
    return {"azure_endpoint": url, "api_version": "2024-10-21", **options}


def _workload(url: str, function: Callable[[], Any]) -> dict[str, Any]:
    provider = {"token_type": "jwt", "get_token": function}
    where = {"token_exchange_url": f"{url}/oauth/token", "identity_provider_id": "i", "service_account_id": "s"}
    return {"base_url": f"{url}/v1", "workload_identity": {**where, "provider": provider}}


KINDS: dict[str, Kind] = {
    "api_key": Kind(lambda url, f: {"base_url": f"{url}/v1", "api_key": f}, "api_key"),
    "headers()": Kind(lambda url, f: {"base_url": f"{url}/v1", "plugins": [Simple(f)]}, "simple"),
    "TokenAuth": Kind(lambda url, f: {"base_url": f"{url}/v1", "plugins": [TokenAuth(f, name="acme")]}, "acme"),
    "azure key": Kind(lambda url, f: _azure(url, api_key=f), "api_key", True),
    "azure token": Kind(lambda url, f: _azure(url, azure_ad_token_provider=f), "azure_ad_token_provider", True),
    "workload": Kind(_workload, "workload-identity|<lambda>|function"),
    "bedrock key": Kind(
        lambda url, f: {"provider": bedrock(region="us-east-1", base_url=f"{url}/v1", token_provider=f)},
        "token_provider",
    ),
    "bedrock keys": Kind(
        lambda url, f: {
            "provider": bedrock(region="us-east-1", base_url=f"{url}/v1", credential_provider=lambda: Keys(f()))
        },
        "credential_provider",
    ),
    "vertex token": Kind(
        lambda url, f: {"provider": vertex(base_url=f"{url}/v1", token_provider=f)}, "vertex token_provider"
    ),
    "vertex credentials": Kind(
        lambda url, f: {"provider": vertex(base_url=f"{url}/v1", credentials=Google(f))}, "Google"
    ),
}
Make = Callable[..., Any]


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Kind:
    """Each way to authorise."""
    return KINDS[request.param]


@pytest.fixture
def api(httpserver: HTTPServer) -> Iterator[HTTPServer]:
    """A service that answers each of them, and exchanges proofs."""
    token = {"access_token": f"{CANARY}-exchanged", "expires_in": 3600}
    httpserver.expect_request("/oauth/token").respond_with_json(token)
    for path in ("/v1/models", "/openai/models"):
        httpserver.expect_request(path).respond_with_json({"data": []})
    yield httpserver


@pytest.fixture
def make(client: Colour, kind: Kind, api: HTTPServer) -> Make:
    """`make(function, **options)`: a client whose credential the function gives."""

    def making(function: Callable[[], Any], **options: Any) -> Any:
        asked = {**kind.options(api.url_for("").rstrip("/"), function), "max_retries": 0, **options}
        names = ("AsyncOpenAI", "OpenAI", "AsyncAzureOpenAI", "AzureOpenAI")
        made = getattr(oai_lite, names[2 * kind.azure + (not client.asynchronous)])(**asked)
        client._clients.append(made)
        return made

    return making


def calls_of(api: HTTPServer) -> list[Request]:
    """What reached the service, exchanges left out."""
    return [request for request, _ in api.log if request.path != "/oauth/token"]


def test_it_blocks_no_loop(client: Colour, make: Make, api: HTTPServer) -> None:
    """A function that blocks is called off the event loop, and what it gives is on the request."""
    threads: list[threading.Thread] = []

    def function() -> str:
        threads.append(threading.current_thread())
        return CANARY

    client.run(make(function).models.list())
    assert len(calls_of(api)) == 1 and threads
    assert not client.asynchronous or threading.main_thread() not in threads


def test_a_provider_that_hangs(
    client: Colour, kind: Kind, make: Make, api: HTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody waits for it longer than its own limit, or than the call may take; both errors name it, and nothing is sent."""
    for module, limit in ((flow, "PATIENCE"), (workload, "PROOF_LIMIT"), (google, "PATIENCE")):
        monkeypatch.setattr(module, limit, 0.1)
    defaults = {**(TokenAuth.__init__.__kwdefaults__ or {}), "timeout": 0.1}
    monkeypatch.setattr(TokenAuth.__init__, "__kwdefaults__", defaults)
    over = threading.Event()
    try:
        with pytest.raises(oai_lite.TokenError, match=f"token provider '.*({kind.name}).*': no answer within 0.1 s"):
            client.run(make(lambda: over.wait(9)).models.list())
        monkeypatch.undo()
        with pytest.raises(oai_lite.APITimeoutError) as caught:
            client.run(make(lambda: over.wait(9), timeout=0.1).models.list())
        assert "still at work" in " ".join(caught.value.__notes__) and not caught.value.sent
    finally:
        over.set()
    assert not calls_of(api)


def test_a_provider_that_raises(client: Colour, kind: Kind, make: Make, api: HTTPServer) -> None:
    """The error names it and shows nothing of its text, which stays in the cause. Of `api_key` and `headers()`, which stand for the
    caller's own code, it comes out as it is."""

    def function() -> str:
        raise LookupError(CANARY)

    own = kind.name in ("api_key", "simple") and not kind.azure
    with pytest.raises(LookupError if own else oai_lite.TokenError) as caught:
        client.run(make(function).models.list())
    assert own or (CANARY not in str(caught.value) and isinstance(caught.value.__cause__, LookupError))
    assert not calls_of(api)


NONSENSE: list[Any] = [None, 5, b"cAnArY", "", " ", f"{CANARY}\n", f"{CANARY}é"]


@pytest.mark.parametrize("value", NONSENSE, ids=repr)
def test_a_provider_that_gives_nonsense(client: Colour, kind: Kind, make: Make, api: HTTPServer, value: Any) -> None:
    """What is no credential is an error of ours that shows nothing of it, before anything is sent. (Headers may be Latin-1.)"""
    if kind.name == "simple" and value == NONSENSE[-1]:
        value = f"{CANARY}\N{EURO SIGN}"
    with pytest.raises(oai_lite.OpenAIError) as caught:
        client.run(make(lambda: value).models.list())
    assert "anary" not in f"{caught.value!r} {getattr(caught.value, '__notes__', '')}".lower()
    assert not calls_of(api)


@pytest.mark.parametrize("status", [302, 307])
def test_another_host_gets_no_credential(client: Colour, make: Make, api: HTTPServer, status: int) -> None:
    """A redirect to another origin is followed without anything that authorises."""
    foreign = api.url_for("/elsewhere").replace("localhost", "127.0.0.1")
    api.clear_all_handlers()
    api.expect_request("/oauth/token").respond_with_json({"access_token": f"{CANARY}-exchanged", "expires_in": 3600})
    api.expect_request("/elsewhere").respond_with_json({"data": []})
    for path in ("/v1/models", "/openai/models"):
        api.expect_request(path).respond_with_response(Response("", status, {"Location": foreign}))
    client.run(make(lambda: CANARY).models.list())
    home, abroad = calls_of(api)
    assert CANARY in str(home.headers) and home.host != abroad.host
    assert CANARY not in f"{abroad.headers} {abroad.url}"
    named = {"authorization", "api-key", "x-amz-date", "x-amz-security-token", "x-goog-user-project"}
    assert not named & {name.lower() for name, _ in abroad.headers}

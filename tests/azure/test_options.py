"""Options, environment, copies and secrets of the Azure clients."""

from __future__ import annotations

import base64
import copy
import json
import pickle
import threading
import time
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

import oai_lite
import oai_lite.lib.azure
from oai_lite import flow

from ..conftest import Colour
from ..face.wire import Wire
from .conftest import ENDPOINT, VERSION, Make

CANARY = "cAnArY-sEcReT"


def sent(wire: Wire) -> dict[str, str]:
    """The credentials of the last request."""
    return {name: value for name, value in wire.last.headers.items() if name in ("api-key", "authorization")}


def test_the_official_paths() -> None:
    """The classes are where the official client has them, and are clients."""
    assert oai_lite.lib.azure.AzureOpenAI is oai_lite.AzureOpenAI
    assert oai_lite.lib.azure.AsyncAzureOpenAI is oai_lite.AsyncAzureOpenAI
    assert issubclass(oai_lite.AzureOpenAI, oai_lite.OpenAI)
    with pytest.raises(oai_lite.lib.azure.MutuallyExclusiveAuthError):
        oai_lite.AzureOpenAI(azure_endpoint=ENDPOINT, api_key="k", azure_ad_token="t")
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        getattr(oai_lite.lib.azure, "nothing")  # noqa: B009
    assert issubclass(oai_lite.AsyncAzureOpenAI, oai_lite.AsyncOpenAI)


def test_each_credential(client: Colour, azure: Make, wire: Wire) -> None:
    """A key goes in `api-key`, a token or what a function gives in `Authorization`; never both."""
    for options, headers in (
        ({"api_key": "k"}, {"api-key": "k"}),
        ({"api_key": lambda: "made"}, {"api-key": "made"}),
        ({"azure_ad_token": "t"}, {"authorization": "Bearer t"}),
        ({"azure_ad_token_provider": lambda: "p"}, {"authorization": "Bearer p"}),
    ):
        client.run(azure(**options).models.list())
        assert sent(wire) == headers


def test_functions_are_asked_every_time(client: Colour, azure: Make, wire: Wire) -> None:
    """A provider is asked for each attempt, retries included, and an asynchronous client calls it off the event loop."""
    given: list[str] = []

    def provider() -> str:
        given.append(f"t{len(given)}")
        return given[-1]

    made = azure(azure_ad_token_provider=provider, max_retries=1)
    client.run(made.models.list())
    wire.answer({}, 409, retry_after_ms="1")
    client.run(made.models.list())
    assert [each.headers["authorization"] for each in wire.sent] == ["Bearer t0", "Bearer t1", "Bearer t2"]


def test_async_functions() -> None:
    """The asynchronous client awaits functions that are async; the other one says that it cannot."""
    wire = Wire()

    async def provider() -> str:
        return "awaited"

    colour = Colour(True)
    made = oai_lite.AsyncAzureOpenAI(
        azure_endpoint=ENDPOINT, api_version=VERSION, azure_ad_token_provider=provider, plugins=[wire]
    )
    colour.run(made.models.list())
    colour.run(made.close())
    assert sent(wire) == {"authorization": "Bearer awaited"}
    sync = oai_lite.AzureOpenAI(
        azure_endpoint=ENDPOINT, api_version=VERSION, azure_ad_token_provider=provider, plugins=[wire]
    )
    with pytest.raises(oai_lite.OpenAIError, match="async function"):
        sync.models.list()
    colour.finish()


@pytest.mark.parametrize("value", [None, "", 3, b"t", "t\n"])
def test_a_provider_that_gives_no_token(value: Any, client: Colour, azure: Make, wire: Wire) -> None:
    """What is no token is a ValueError that names the option and sends nothing."""
    for option in ("azure_ad_token_provider", "api_key"):
        with pytest.raises(ValueError, match=option):
            client.run(azure(**{option: lambda: value}).models.list())
    assert not wire.sent


def test_a_provider_that_raises(client: Colour, azure: Make, wire: Wire) -> None:
    """Its error is the cause of ours, which names the option and does not repeat its text."""

    def provider() -> str:
        raise RuntimeError(CANARY)

    with pytest.raises(oai_lite.OpenAIError, match="'azure_ad_token_provider': it raised RuntimeError") as caught:
        client.run(azure(azure_ad_token_provider=provider).models.list())
    assert isinstance(caught.value.__cause__, RuntimeError) and CANARY not in str(caught.value)


def test_a_provider_that_hangs(
    client: Colour, real: Make, httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody waits for it longer than its limit, or than the call may take; the error tells which."""
    go_on = threading.Event()
    made = real(
        azure_endpoint=httpserver.url_for("/"), api_version=VERSION, azure_ad_token_provider=lambda: go_on.wait(5)
    )
    with pytest.raises(oai_lite.APITimeoutError) as caught:
        client.run(made.models.list(timeout=0.1))
    assert caught.value.timer == "total" and not caught.value.sent
    assert "'azure_ad_token_provider' is still at work" in " ".join(caught.value.__notes__)
    monkeypatch.setattr(flow, "PATIENCE", 0.1)
    with pytest.raises(oai_lite.TokenError, match="'azure_ad_token_provider': no answer within 0.1 s"):
        client.run(made.models.list())
    go_on.set()


def test_a_provider_that_gives_an_expired_token(client: Colour, azure: Make, wire: Wire) -> None:
    """A token that says that its time is over is not sent; the error names the provider and does not show the token."""
    claims = base64.urlsafe_b64encode(json.dumps({"exp": time.time() - 90}).encode()).rstrip(b"=").decode()
    with pytest.raises(
        oai_lite.TokenError, match="'azure_ad_token_provider': it gave a token that expired 9[0-9] s ago"
    ) as caught:
        client.run(azure(azure_ad_token_provider=lambda: f"e30.{claims}.{CANARY}").models.list())
    assert not wire.sent and CANARY not in str(caught.value)


def test_own_headers(client: Colour, azure: Make, wire: Wire) -> None:
    """The caller's own `api-key` is left alone; an `Authorization` for a gateway stands beside the key, as in the official client."""
    client.run(azure(default_headers={"API-Key": "own"}).models.list())
    assert sent(wire) == {"api-key": "own"}
    client.run(azure().models.list(extra_headers={"Authorization": "Bearer gateway"}))
    assert sent(wire) == {"api-key": "azure-key", "authorization": "Bearer gateway"}
    client.run(azure(azure_ad_token="t").models.list(extra_headers={"Authorization": "Bearer own"}))
    assert sent(wire) == {"authorization": "Bearer own"}


# Options → what the error says. All are OpenAIErrors and ValueErrors.
REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"api_key": "k", "azure_ad_token": "t"}, "api_key and azure_ad_token: give one credential"),
    ({"azure_ad_token": "t", "azure_ad_token_provider": lambda: "t"}, "give one credential"),
    ({"azure_endpoint": None}, "no endpoint: give azure_endpoint"),
    ({"base_url": "https://h"}, "base_url is taken as it is, so azure_endpoint has no use"),
    ({"azure_endpoint": None, "base_url": "https://h", "azure_deployment": "d"}, "azure_deployment has no use"),
    ({"azure_endpoint": None, "base_url": "h"}, "base_url: expected a URL"),
    ({"azure_deployment": "d", "api_version": None}, "needs a dated api_version"),
    ({"azure_deployment": "d", "api_version": "preview"}, "needs a dated api_version"),
    ({"azure_deployment": ".."}, "azure_deployment: expected the name of a deployment"),
    ({"api_version": ""}, "api_version: expected one such as"),
    ({"azure_ad_token": lambda: "t"}, "a function goes in as azure_ad_token_provider"),
    ({"azure_ad_token_provider": "t"}, "azure_ad_token_provider: expected a function"),
    ({"data_residency": "eu"}, "data_residency: A[a-zA-Z]+ has no such option"),
    ({"workload_identity": {}}, "workload_identity: .* has no such option"),
    ({"admin_api_key": "k"}, "admin_api_key: .* has no such option"),
    ({"api_key": ""}, "api_key: expected a key, got an empty text"),
    ({"api_key": "k\n"}, "white space"),
]


@pytest.mark.parametrize(("options", "message"), REFUSED)
def test_what_is_refused(options: dict[str, Any], message: str, azure: Make) -> None:
    """Options that contradict each other, or say nothing, are errors when the client is made."""
    with pytest.raises(ValueError, match=message) as caught:
        azure(**options)
    assert isinstance(caught.value, oai_lite.OpenAIError)


def test_misspelt_options(azure: Make) -> None:
    """The near name is offered, also in copies."""
    with pytest.raises(TypeError, match="did you mean 'azure_endpoint'"):
        azure(azure_endpont="x")
    with pytest.raises(TypeError, match="did you mean 'api_version'"):
        azure().with_options(api_versoin="x")
    with pytest.raises(TypeError, match="azure_endpoint"):
        oai_lite.OpenAI(api_key="k", azure_endpoint=ENDPOINT)  # type: ignore[call-arg]  # the mistake that is meant


def test_no_credential(azure: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a credential the error names all that would do; another service's keys are none."""
    for name in ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY", "OPENAI_WORKLOAD_IDENTITY"):
        monkeypatch.setenv(name, CANARY)
    with pytest.raises(oai_lite.OpenAIError, match="AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN") as caught:
        azure(api_key=None)
    assert "default_azure_credential" in str(caught.value) and CANARY not in str(caught.value)


def test_a_credential_object_is_explained(azure: Make) -> None:
    """A credential where a function belongs: the error says how one becomes the other."""

    class Credential:
        def get_token(self, *scopes: str) -> Any: ...

    with pytest.raises(oai_lite.ArgumentError, match="get_bearer_token_provider"):
        azure(azure_ad_token_provider=Credential())


def test_the_environment(client: Colour, real: Make, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything may come from variables; the token beats the key; an argument hides all credentials there."""
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", ENDPOINT)
    monkeypatch.setenv("OPENAI_API_VERSION", VERSION)
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "ek")
    monkeypatch.setenv("OPENAI_BASE_URL", "https://no.example")
    monkeypatch.setenv("OPENAI_API_KEY", "no")
    monkeypatch.setenv("OPENAI_ORG_ID", "org")
    client.run(real(plugins=[wire]).models.list())
    assert wire.last.url == f"{ENDPOINT}/openai/models?api-version={VERSION}"
    assert sent(wire) == {"api-key": "ek"} and wire.last.headers["openai-organization"] == "org"
    monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", "et")
    client.run(real(plugins=[wire]).models.list())
    assert sent(wire) == {"authorization": "Bearer et"}
    client.run(real(plugins=[wire], api_key="k").models.list())
    assert sent(wire) == {"api-key": "k"}
    client.run(real(plugins=[wire], base_url="https://gw").models.list())
    assert wire.last.url == f"https://gw/models?api-version={VERSION}"


def test_copies(client: Colour, azure: Make, wire: Wire) -> None:
    """A copy keeps class, routing and connections, and takes Azure's options; a new credential or address replaces the old."""
    first = azure(azure_deployment="d")
    for options, url, headers in (
        ({"timeout": 3}, f"{ENDPOINT}/openai/models?api-version={VERSION}", {"api-key": "azure-key"}),
        ({"api_version": "2025-01-01"}, f"{ENDPOINT}/openai/models?api-version=2025-01-01", {"api-key": "azure-key"}),
        ({"azure_ad_token": "t"}, f"{ENDPOINT}/openai/models?api-version={VERSION}", {"authorization": "Bearer t"}),
        (
            {"azure_ad_token_provider": lambda: "p"},
            f"{ENDPOINT}/openai/models?api-version={VERSION}",
            {"authorization": "Bearer p"},
        ),
        ({"base_url": "https://gw/x"}, f"https://gw/x/models?api-version={VERSION}", {"api-key": "azure-key"}),
        ({"azure_endpoint": "https://b"}, f"https://b/openai/models?api-version={VERSION}", {"api-key": "azure-key"}),
    ):
        other = first.with_options(**options)
        assert type(other) is type(first)
        assert other._client._connections is first._client._connections
        client.run(other.models.list())
        assert (wire.last.url, sent(wire)) == (url, headers)
    back = first.with_options(azure_ad_token="t").copy(api_key="k2")
    client.run(back.chat.completions.create(model="m", messages=[]))
    assert wire.last.path == "/openai/deployments/d/chat/completions" and sent(wire) == {"api-key": "k2"}
    assert first.with_options(default_query={"x": "1"}).default_query == {"x": "1", "api-version": VERSION}


def test_pickled_and_copied(client: Colour, real: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pickle holds what came from the environment; a deep copy is a client of its own."""
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", ENDPOINT)
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "ek")
    monkeypatch.setenv("OPENAI_API_VERSION", VERSION)
    data = pickle.dumps(real())
    config = pickle.dumps(real()._config)
    assert copy.deepcopy(real()).base_url == f"{ENDPOINT}/openai"
    assert pickle.loads(config).api_version == VERSION
    for name in ("AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_API_KEY", "OPENAI_API_VERSION"):
        monkeypatch.delenv(name)
    restored = pickle.loads(data)
    assert (restored.base_url, restored.api_key, restored.api_version) == (f"{ENDPOINT}/openai", "ek", VERSION)
    client.run(restored.close())


def test_settings_are_readable_and_do_not_change(azure: Make) -> None:
    """The endpoint and the version can be read; setting them points to with_options."""
    made = azure()
    assert (made.azure_endpoint, made.api_version, made.api_key) == (ENDPOINT, VERSION, "azure-key")
    assert azure(azure_ad_token="t").api_key is None
    assert azure(azure_endpoint=None, base_url="https://gw").azure_endpoint is None
    with pytest.raises(AttributeError, match=r"with_options\(api_version="):
        made.api_version = "x"


@pytest.mark.parametrize("option", ["api_key", "azure_ad_token", "azure_ad_token_provider"])
def test_secrets_are_never_shown(option: str, client: Colour, azure: Make, wire: Wire) -> None:
    """No credential is in a repr, an error or what an error refers to."""

    class Provider:
        def __call__(self) -> str:
            return CANARY

        def __repr__(self) -> str:
            return CANARY

    made = azure(**{option: Provider() if option.endswith("provider") else CANARY})
    wire.answer({"error": {"message": "no"}}, 401)
    with pytest.raises(oai_lite.AuthenticationError) as caught:
        client.run(made.models.list())
    error = caught.value
    for shown in (repr(made), repr(made._config), repr(made._client._core.auth), str(error), repr(error.request)):
        assert CANARY not in shown
    assert not any(CANARY in note for note in getattr(error, "__notes__", ()))


@pytest.mark.parametrize(
    ("options", "header"),
    [
        ({"api_key": "k"}, {"api-key": "k"}),
        ({"azure_ad_token": "t"}, {"authorization": "Bearer t"}),
        ({"azure_ad_token_provider": lambda: "p"}, {"authorization": "Bearer p"}),
    ],
)
def test_a_redirect_elsewhere_loses_the_credential(
    options: dict[str, Any], header: dict[str, str], client: Colour, real: Make, httpserver: HTTPServer
) -> None:
    """To another origin neither the key nor a token goes; to the same one it does, and the path is not changed again."""
    other = httpserver.url_for("/there").replace("localhost", "127.0.0.1")
    seen: list[dict[str, str]] = []

    def answer(request: Any) -> Any:
        from werkzeug import Response

        seen.append({k.lower(): v for k, v in request.headers.items() if k.lower() in ("api-key", "authorization")})
        return Response("{}", content_type="application/json")

    httpserver.expect_request("/there").respond_with_handler(answer)
    httpserver.expect_request("/openai/near").respond_with_handler(answer)
    for target in (other, "/openai/near"):
        httpserver.expect_oneshot_request("/openai/models").respond_with_data(
            "", status=307, headers={"Location": target}
        )
    endpoint = httpserver.url_for("/").replace("127.0.0.1", "localhost")
    made = real(azure_endpoint=endpoint, api_version=VERSION, **options)
    client.run(made.models.list())
    client.run(made.models.list())
    assert seen == [{}, header]


def test_left_out(azure: Make) -> None:
    """Without the plugin the client says which one is missing; without the one for tokens, a token says so."""
    with pytest.raises(oai_lite.MissingPluginError, match="needs the plugin azure, .*without="):
        azure(without=["azure"])
    with pytest.raises(
        oai_lite.MissingPluginError, match="azure_ad_token is given, but no plugin .* azure_ad is left out"
    ):
        azure(without=["azure_ad"], azure_ad_token="t")
    azure(without=["azure_ad"])


def test_another_plugin_may_authorise(client: Colour, azure: Make, wire: Wire) -> None:
    """An auth plugin of the user's is a credential, too."""

    class Vault:
        name = "vault"

        @oai_lite.hookimpl
        def oai_lite_auth(self, config: Any) -> Vault:
            return self

        def headers(self) -> dict[str, str]:
            return {"Authorization": "Bearer vault"}

    client.run(azure(api_key=None, plugins=[wire, Vault()]).models.list())
    assert sent(wire) == {"authorization": "Bearer vault"}


def test_openai_clients_know_nothing_of_it() -> None:
    """For an ordinary client both plugins stay silent, and their machinery is not loaded."""
    core = oai_lite.OpenAI(api_key="k")._client._core
    assert not core.prepare and not core.observers

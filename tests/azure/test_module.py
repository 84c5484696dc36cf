"""Module-level use with Azure: which client the settings make."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

import oai_lite
from oai_lite import module_client

from .conftest import ENDPOINT, VERSION

module: Any = oai_lite


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Each test begins with the settings as they are after import, and leaves them so."""
    before = {name: getattr(module, name) for name in module_client.SETTINGS}
    monkeypatch.setattr(module_client, "_current", None)
    yield
    if module_client._current is not None:
        module_client._current[1].close()
    for name, value in before.items():
        setattr(module, name, value)


def current() -> Any:
    """The client that the next use would be of."""
    return module_client.client(vars(module))


def test_a_call(httpserver: HTTPServer) -> None:
    """Settings of Azure make an Azure client, whose routing counts."""
    path = "/openai/deployments/g/chat/completions"
    httpserver.expect_request(path, query_string=f"api-version={VERSION}", headers={"api-key": "k"}).respond_with_json(
        {"id": "c"}
    )
    module.api_type, module.api_key = "azure", "k"
    module.azure_endpoint, module.api_version = httpserver.url_for("/"), VERSION
    assert oai_lite.chat.completions.create(model="g", messages=[]).id == "c"


@pytest.mark.parametrize(
    ("settings", "environment"),
    [
        ({"azure_ad_token": "t"}, {}),
        ({"azure_ad_token_provider": lambda: "t"}, {}),
        ({"api_key": "k"}, {}),
        ({}, {"AZURE_OPENAI_API_KEY": "k"}),
        ({}, {"AZURE_OPENAI_AD_TOKEN": "t"}),
        ({"api_key": "k"}, {"OPENAI_API_TYPE": "azure", "OPENAI_API_KEY": "no"}),
        ({"api_type": "azure", "api_key": "k"}, {"OPENAI_API_TYPE": "openai"}),
    ],
)
def test_what_makes_it_azure(
    settings: dict[str, Any], environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The type, or any setting of Azure's."""
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    module.azure_endpoint = ENDPOINT
    for name, value in settings.items():
        setattr(module, name, value)
    assert type(current()) is oai_lite.AzureOpenAI
    assert current() is current()


def test_what_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    """A version alone is no sign, and the type beats all signs; going over to the other kind makes a new client."""
    module.api_key, module.api_version = "k", VERSION
    assert type(current()) is oai_lite.OpenAI
    module.azure_endpoint = ENDPOINT
    azure = current()
    assert type(azure) is oai_lite.AzureOpenAI
    module.api_type = "openai"
    other = current()
    assert type(other) is oai_lite.OpenAI
    assert other._client._connections is not azure._client._connections


def test_both(monkeypatch: pytest.MonkeyPatch) -> None:
    """Credentials of both kinds without a type are an error that names them."""
    monkeypatch.setenv("OPENAI_API_KEY", "k")
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "k")
    with pytest.raises(
        oai_lite.OpenAIError, match=r"both OpenAI \(OPENAI_API_KEY\) and Azure \(AZURE_OPENAI_API_KEY\)"
    ):
        oai_lite.chat  # noqa: B018
    module.api_type = "asure"
    with pytest.raises(ValueError, match="expected 'openai', 'azure' or 'amazon-bedrock', got 'asure'"):
        oai_lite.chat  # noqa: B018

"""`provider=`: what a provider and its plugin owe to a client, and what may not stand beside one."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

import oai_lite
from oai_lite import Omit, hookimpl

from ..conftest import Colour

NAMES = ("api_key", "admin_api_key", "workload_identity", "base_url")


class Cloud:
    """A provider: all that the seam asks for."""

    name = "cloud"

    def __init__(self, url: str) -> None:
        self.url = url

    def base_url(self) -> str:
        return self.url


class CloudPlugin:
    """The plugin that serves it."""

    name = "cloud"

    @hookimpl
    def oai_lite_auth(self, config: Any) -> Any:
        return self if getattr(config.provider, "name", None) == "cloud" else None

    def headers(self) -> dict[str, str]:
        return {"Authorization": "Cloud c"}


@pytest.fixture
def cloud(httpserver: HTTPServer) -> dict[str, Any]:
    """Options of a client of that provider."""
    httpserver.expect_request("/there/v1/models").respond_with_json({"data": []})
    return {"api_key": None, "provider": Cloud(httpserver.url_for("/there/v1/")), "plugins": [CloudPlugin()]}


def test_it_says_where_and_who(
    client: Colour, cloud: dict[str, Any], httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Requests go to the provider's address with its credential; the settings of OpenAI's own service are not used."""
    for name in ("API_KEY", "ADMIN_KEY", "BASE_URL", "ORG_ID", "PROJECT_ID", "WORKLOAD_IDENTITY"):
        monkeypatch.setenv(f"OPENAI_{name}", "http://nobody.invalid")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Mine: 1")
    made = client.make(**cloud)
    client.run(made.models.list())
    sent = httpserver.log[0][0].headers
    assert sent["Authorization"] == "Cloud c"
    assert not {"X-Mine", "OpenAI-Organization", "OpenAI-Project"} & set(dict(sent))
    assert made.organization is made.project is made.admin_api_key is None
    for copied in (made.with_options(timeout=5), pickle.loads(pickle.dumps(made.with_options(plugins=[CloudPlugin])))):
        assert copied.base_url == made.base_url == cloud["provider"].url.rstrip("/")
        client.run(copied.close())


@pytest.mark.parametrize("name", NAMES)
def test_what_excludes_a_provider(name: str, client: Colour, cloud: dict[str, Any]) -> None:
    """A second answer to where and who is an error that names both, in a copy, too."""
    value: Any = {} if name == "workload_identity" else ""
    with pytest.raises(
        oai_lite.OpenAIError, match=f"{name} and provider exclude each other: the provider 'cloud' says"
    ):
        client.make(**{**cloud, name: value})
    with pytest.raises(oai_lite.OpenAIError, match=f"{name} and provider exclude each other"):
        client.make(**cloud).with_options(**{name: value})


def test_a_copy_may_go_to_a_provider(client: Colour, cloud: dict[str, Any]) -> None:
    """Key and address of the client that is copied make room for the provider."""
    made = client.make(api_key="k", base_url="http://h/v1", plugins=cloud["plugins"])
    copied = made.with_options(provider=cloud["provider"])
    assert copied.base_url == cloud["provider"].url.rstrip("/")
    client.run(copied.models.list())


def test_what_is_no_provider(client: Colour) -> None:
    """Anything else is refused, with what is expected."""
    for value in ("bedrock", object(), {"name": "bedrock"}):
        with pytest.raises(ValueError, match=r"provider: expected what the functions in providers/ give, such as"):
            client.make(api_key=None, provider=value)


def test_nobody_serves_it(client: Colour, cloud: dict[str, Any]) -> None:
    """A provider whose plugin was left out says which one that is."""
    with pytest.raises(
        oai_lite.MissingPluginError, match="provider is given, but no plugin of this client uses it: cloud is"
    ):
        client.make(**{**cloud, "plugins": []})


@pytest.mark.parametrize("where", ["default_headers", "extra_headers"])
def test_own_authorization(where: str, client: Colour, cloud: dict[str, Any], httpserver: HTTPServer) -> None:
    """A caller's own `Authorization` is refused before anything is sent; one that only takes a default away is not."""
    own: dict[str, Any] = {"authorization": "mine"}
    made = client.make(**cloud, default_headers=own if where == "default_headers" else None)
    extra = {"extra_headers": own} if where == "extra_headers" else {}
    with pytest.raises(
        oai_lite.ArgumentError, match="GET /models: the provider 'cloud' authorises requests itself; leave"
    ):
        client.run(made.models.list(**extra))
    assert not httpserver.log
    client.run(made.models.list(extra_headers={"Authorization": Omit()}))
    assert httpserver.log[0][0].headers["Authorization"] == "Cloud c"

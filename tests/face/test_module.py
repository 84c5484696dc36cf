"""Module-level use: `oai_lite.api_key = …; oai_lite.chat.completions.create(…)`, with settings read at each use."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
import urllib3
from pytest_httpserver import HTTPServer

import oai_lite
from oai_lite import module_client

# As an object of no type: what is set here is for the run to judge.
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


def test_settings_after_import() -> None:
    """Every setting is an attribute from the start, unset but for the number of retries."""
    settings = {name: getattr(module, name) for name in module_client.SETTINGS}
    assert settings.pop("max_retries") == 2
    assert set(settings.values()) == {None}


def test_a_call(httpserver: HTTPServer) -> None:
    """The settings are those of a client; a resource is found by its name."""
    httpserver.expect_request(
        "/v1/chat/completions", method="POST", headers={"Authorization": "Bearer sk-1", "X-One": "1"}
    ).respond_with_json({"id": "c"})
    module.api_key = "sk-1"
    module.base_url = httpserver.url_for("/v1")
    module.default_headers = {"X-One": "1"}
    assert oai_lite.chat.completions.create(model="m", messages=[]).id == "c"


def test_the_base_url_needs_no_slash(httpserver: HTTPServer) -> None:
    """A base URL with and without a slash at its end lead to the same place."""
    httpserver.expect_request("/v1/models").respond_with_json({"data": []})
    module.api_key = "sk-1"
    for ending in ("", "/"):
        module.base_url = httpserver.url_for("/v1") + ending
        assert oai_lite.models.list().data == []


def test_settings_are_read_at_each_use(monkeypatch: pytest.MonkeyPatch) -> None:
    """A changed setting counts from the next use on, a dict changed in place too; unchanged ones give the same client."""
    module.api_key = "sk-1"
    module.default_headers = {"X-One": "1"}

    def current() -> oai_lite.OpenAI:
        return module_client.client(vars(module))

    first = current()
    assert current() is first
    module.api_key = "sk-2"
    second = current()
    assert (first.api_key, second.api_key) == ("sk-1", "sk-2")
    module.default_headers["X-One"] = "2"
    assert current().default_headers["X-One"] == "2"
    module.timeout, module.max_retries, module.organization = 3, 5, "o"
    assert (current().timeout, current().max_retries) == (oai_lite.Timeout(3), 5)
    assert current().organization == "o"
    module.organization = None
    assert current().organization is None
    monkeypatch.setenv("OPENAI_API_KEY", "sk-environment")
    module.api_key = None
    assert current().api_key == "sk-environment"


def test_connections_are_kept() -> None:
    """Clients made of changed settings share connections, unless the setting is about connections."""
    module.api_key = "sk-1"
    first = module_client.client(vars(module))._client._connections
    module.timeout = 3
    assert module_client.client(vars(module))._client._connections is first
    module.http_client = urllib3.PoolManager()
    assert module_client.client(vars(module))._client._connections is not first


def test_no_credential() -> None:
    """Without a key the use says what is missing, and the next use, with one, works."""
    with pytest.raises(oai_lite.OpenAIError, match="no credential: give OpenAI"):
        oai_lite.chat  # noqa: B018
    module.api_key = "sk-1"
    assert isinstance(oai_lite.chat, oai_lite.Resource)


def test_unknown_names() -> None:
    """A name that is neither exported nor a resource is an AttributeError that knows the nearest one; no key is asked for."""
    with pytest.raises(AttributeError) as caught:
        module.ChatCompletion  # noqa: B018
    assert f"module {oai_lite.__name__!r} has no attribute 'ChatCompletion'" in str(caught.value)
    with pytest.raises(
        AttributeError, match=f"module {oai_lite.__name__!r} has no attribute 'embedings'; did you mean 'embeddings'?"
    ):
        module.embedings  # noqa: B018
    assert not hasattr(module, "__wrapped__")
    assert not hasattr(module, "_nothing")
    with pytest.raises(ImportError):
        exec("from oai_lite import nothing")


def test_every_resource_is_there() -> None:
    """Each resource of a client is one of the module, and typed as such."""
    module.api_key = "sk-1"
    made = oai_lite.OpenAI(api_key="sk-1")
    for name in made._client._registry.mounts:
        assert type(getattr(module, name)) is type(getattr(made, name))


def test_names_are_exported() -> None:
    """`dir` and `__all__` list the public names, and each can be had."""
    assert set(oai_lite.__all__) <= set(dir(oai_lite))
    for name in oai_lite.__all__:
        assert getattr(oai_lite, name) is not None
    assert {"OpenAI", "AsyncOpenAI", "Stream", "APIError", "omit", "Timeout"} <= set(oai_lite.__all__)


def test_star_import() -> None:
    """`from oai_lite import *` gives the public names, in a fresh interpreter."""
    code = "from oai_lite import *; print(OpenAI.__name__, omit, Timeout(1).total)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout == "OpenAI omit 1.0\n"

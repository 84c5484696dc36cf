"""Where requests go: arguments, environment, the metadata server's project."""

from __future__ import annotations

import importlib
import pickle
from pathlib import Path
from typing import Any, assert_type

import pytest

import oai_lite
from oai_lite import Omit
from oai_lite.providers import vertex

from ..conftest import Colour
from ..face.wire import Wire
from .conftest import CANARY, ROOT, Google


def token() -> str:
    """A function that gives one."""
    return CANARY


@pytest.mark.parametrize(
    ("project", "location", "url"),
    [
        ("p", "us-central1", "https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/us-central1"),
        ("p", "global", "https://aiplatform.googleapis.com/v1/projects/p/locations/global"),
        ("example.com:p", "eu", "https://eu-aiplatform.googleapis.com/v1/projects/example.com:p/locations/eu"),
    ],
)
def test_address(project: str, location: str, url: str, client: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every location has its host, but for `global`; variables stand in for arguments, which go first."""
    url += "/publishers/openai/v1"
    wire = Wire()
    made = client.make(
        api_key=None, plugins=[wire], provider=vertex(project=project, location=location, token_provider=token)
    )
    assert made.base_url == url
    client.run(made.responses.create(model="m", input="Hello"))
    assert wire.last.url == f"{url}/responses" and wire.last.headers["authorization"] == f"Bearer {CANARY}"
    assert not {"openai-organization", "openai-project", "x-goog-user-project"} & set(wire.last.headers)
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", project)
    monkeypatch.setenv("GOOGLE_CLOUD_LOCATION", location)
    assert vertex().base_url() == vertex(project="", location="").base_url() == url
    assert vertex(project="other").base_url() == url.replace(f"projects/{project}/", "projects/other/")


def test_own_address(client: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    """`base_url` is the whole address, whatever the variables say; project and location are not asked for."""
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "p")
    monkeypatch.setenv("GOOGLE_CLOUD_LOCATION", "l")
    made = client.make(api_key=None, provider=vertex(base_url="https://gateway.example/root/", token_provider=token))
    assert made.base_url == "https://gateway.example/root"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"location": "global"}, r"no project: give vertex\(project=…\) or set GOOGLE_CLOUD_PROJECT"),
        ({"project": "p"}, r"no location: give vertex\(location=…\).* or set GOOGLE_CLOUD_LOCATION"),
        ({"project": "a/b", "location": "global"}, "project: expected the id of a project, got 'a/b'"),
        ({"project": "..", "location": "global"}, "project: expected the id"),
        (
            {"project": "p", "location": "evil.example/"},
            "location: expected one such as 'us-central1' or 'global', got",
        ),
        ({"base_url": "gateway"}, "base_url must be an https:// URL"),
        ({"base_url": f"https://u:{CANARY}@h/"}, "neither a user nor a query nor a fragment"),
        ({"base_url": f"https://h/?key={CANARY}"}, "neither a user nor a query nor a fragment"),
        ({"base_url": "http://us-central1-aiplatform.googleapis.com/v1"}, "Google's endpoints are https:// only"),
        ({"base_url": "http://googleapis.com./v1"}, "Google's endpoints are https:// only"),
        ({"token_provider": token, "credentials": object()}, "credentials and token_provider exclude each other"),
        ({"token_provider": CANARY}, "token_provider must be a function that returns a token, got str"),
        ({"credentials": CANARY}, r"credentials must have token and refresh\(request\), as google-auth's do, got str"),
    ],
)
def test_bad_options(options: dict[str, Any], message: str) -> None:
    """What cannot work is said at once, without secrets."""
    with pytest.raises(oai_lite.OpenAIError, match=f"vertex: .*{message}") as caught:
        vertex(**options)
    assert CANARY not in str(caught.value)


@pytest.mark.parametrize("sign", ["K_SERVICE", "GCE_METADATA_HOST", "the machine"])
def test_the_metadata_servers_project(
    sign: str, client: Colour, google: Google, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """On Google Cloud the project need not be named: it is asked for once, together with the first token."""
    monkeypatch.delenv("GCE_METADATA_HOST")
    if sign == "the machine":
        (tmp_path / "name").write_text("Google Compute Engine\n")
        monkeypatch.setattr(importlib.import_module("oai_lite.providers.vertex"), "MACHINE", str(tmp_path / "name"))
    else:
        monkeypatch.setenv(sign, google.host)
    provider = vertex(location="global")
    monkeypatch.setenv("GCE_METADATA_HOST", google.host)
    wire = Wire()
    made = client.make(api_key=None, provider=provider, plugins=[wire])
    assert not google.asked
    for _ in range(2):
        client.run(made.responses.create(model="m", input="Hello"))
        assert wire.last.url == (
            "https://aiplatform.googleapis.com/v1/projects/metadata-project/locations/global/publishers/openai/v1/responses"
        )
    assert [asked.path.rpartition("/")[2] for asked in google.asked] == ["token", "project-id"]
    with pytest.raises(oai_lite.OpenAIError, match="no project"):
        vertex(location="global", token_provider=token)  # the metadata server has no say where it gives no token
    made = client.make(api_key=None, provider=vertex(location="global", project="p"), plugins=[wire])
    client.run(made.responses.create(model="m", input="Hello"))
    assert "/projects/p/" in wire.last.url
    assert [asked.path.rpartition("/")[2] for asked in google.asked[2:]] == ["token"]


def test_a_project_that_is_none(client: Colour, google: Google) -> None:
    """A metadata server without a project is an error, and no request to nowhere."""
    google.project = " \n"
    wire = Wire()
    made = client.make(api_key=None, provider=vertex(location="global"), plugins=[wire])
    with pytest.raises(oai_lite.TokenError, match=r"the metadata server knows no project; give vertex\(project=…\)"):
        client.run(made.responses.create(model="m", input="Hello"))
    assert not wire.sent


def test_it_shows_and_keeps_nothing(client: Colour, google: Google) -> None:
    """Neither a repr nor a pickle holds a token, and a pickled provider works."""
    provider = vertex(base_url=google.url + ROOT)
    made = client.make(api_key=None, provider=provider)
    client.run(made.responses.create(model="m", input="Hello"))
    assert repr(provider) == f"vertex('{provider.base_url()}')"
    assert "ya29" not in repr(made) + repr(provider.auth) + repr(vars(provider))
    data = pickle.dumps(provider)
    assert b"ya29" not in data
    again = client.make(api_key=None, provider=pickle.loads(data))
    client.run(again.responses.create(model="m", input="Hello"))
    assert google.bearers == ["ya29.token-1", "ya29.token-2"]


@pytest.mark.parametrize("name", ["api-key", "OpenAI-Organization", "openai-project", "Authorization"])
def test_headers_of_other_services(name: str, client: Colour, google: Google) -> None:
    """Another credential, and the organisation or project of OpenAI's own service, are refused before anything is sent: in headers
    when a call is made, as options when the client is."""
    options: dict[str, Any] = {
        "api_key": None,
        "provider": vertex(base_url=google.url + ROOT, token_provider=lambda: "t"),
    }
    body: dict[str, Any] = {"model": "m", "input": "x"}
    made = client.make(**options)
    with pytest.raises(oai_lite.ArgumentError, match=f"(?i)leave (it|{name}) out"):
        client.run(made.responses.create(**body, extra_headers={name: CANARY}))
    with pytest.raises(oai_lite.ArgumentError, match=f"(?i){name}"):
        client.run(client.make(**options, default_headers={name: CANARY}).responses.create(**body))
    client.run(made.responses.create(**body, extra_headers={name: Omit(), "X-Mine": "1"}))
    assert [call.headers.get("X-Mine") for call in google.calls] == ["1"]
    for option in ("organization", "project"):
        with pytest.raises(oai_lite.ArgumentError, match=rf"{option}: .* vertex\(project=…\)"):
            made.with_options(**{option: "o"})


def test_types(client: Colour) -> None:
    """What checkers have to accept: a provider is an option of both clients, its function may be of either kind."""

    async def later() -> oai_lite.Token:
        return oai_lite.Token(CANARY, expires_in=60)

    sync = oai_lite.OpenAI(provider=vertex(project="p", location="global", token_provider=token))
    assert_type(sync.with_options(provider=vertex(base_url="https://h/v1")), oai_lite.OpenAI)
    made = oai_lite.AsyncOpenAI(provider=vertex(project="p", location="global", token_provider=later))
    assert_type(made, oai_lite.AsyncOpenAI)
    assert made.base_url == sync.base_url


def test_the_function_and_its_module() -> None:
    """The package shows the function, whichever way its module was imported."""
    from oai_lite import providers
    from oai_lite.providers.vertex import VertexTokenProvider

    assert VertexTokenProvider and providers.vertex is vertex and "vertex" in dir(providers)
    assert callable(vertex)
    with pytest.raises(AttributeError, match="has no attribute 'vortex'"):
        _ = getattr(providers, "vortex")  # noqa: B009 - a name that checkers know not to be there

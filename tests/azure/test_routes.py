"""Where each call goes: the rules as tables, as the official client 3.52 was seen to send them, and what this one adds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import oai_lite
from oai_lite.plugins._azure.config import read_endpoint
from oai_lite.plugins._azure.routes import ROUTES

from ..conftest import Colour
from ..face.wire import Wire
from .conftest import ENDPOINT, VERSION, Make

QUERY = f"?api-version={VERSION}"
MESSAGES = [{"role": "user", "content": "Hello"}]
FILE = ("a.mp3", b"x")

# A call, and its path below <endpoint>/openai: without a fixed deployment, and with the deployment "my dep".
CALLS: dict[str, tuple[Callable[[Any], Any], str, str]] = {
    "chat": (
        lambda c: c.chat.completions.create(model="gpt 4/ü", messages=MESSAGES),
        "/deployments/gpt%204%2F%C3%BC/chat/completions",
        "/deployments/my%20dep/chat/completions",
    ),
    "completions": (
        lambda c: c.completions.create(model="g", prompt="x"),
        "/deployments/g/completions",
        "/deployments/my%20dep/completions",
    ),
    "embeddings": (
        lambda c: c.embeddings.create(model="g", input="x", encoding_format="float"),
        "/deployments/g/embeddings",
        "/deployments/my%20dep/embeddings",
    ),
    "a form": (
        lambda c: c.audio.transcriptions.create(model="g", file=FILE),
        "/deployments/g/audio/transcriptions",
        "/deployments/my%20dep/audio/transcriptions",
    ),
    "translation": (
        lambda c: c.audio.translations.create(model="g", file=FILE),
        "/deployments/g/audio/translations",
        "/deployments/my%20dep/audio/translations",
    ),
    "speech": (
        lambda c: c.audio.speech.create(model="g", input="x", voice="alloy"),
        "/deployments/g/audio/speech",
        "/deployments/my%20dep/audio/speech",
    ),
    "image": (
        lambda c: c.images.generate(model="g", prompt="x"),
        "/deployments/g/images/generations",
        "/deployments/my%20dep/images/generations",
    ),
    "image without a model": (
        lambda c: c.images.generate(prompt="x"),
        "/images/generations",
        "/deployments/my%20dep/images/generations",
    ),
    "image edit, a form": (
        lambda c: c.images.edit(model="g", prompt="x", image=("a.png", b"x")),
        "/deployments/g/images/edits",
        "/deployments/my%20dep/images/edits",
    ),
    "no route": (
        lambda c: c.images.create_variation(model="g", image=("a.png", b"x")),
        "/images/variations",
        "/images/variations",
    ),
    "responses": (lambda c: c.responses.create(model="g", input="x"), "/responses", "/responses"),
    "models": (lambda c: c.models.list(), "/models", "/models"),
    "files": (lambda c: c.files.list(), "/files", "/files"),
    "raw": (
        lambda c: c.post("/chat/completions", body={"model": "g"}, cast_to=object),
        "/deployments/g/chat/completions",
        "/deployments/my%20dep/chat/completions",
    ),
    "extra_body": (
        lambda c: c.images.generate(prompt="x", extra_body={"model": "g"}),
        "/deployments/g/images/generations",
        "/deployments/my%20dep/images/generations",
    ),
}


@pytest.mark.parametrize("name", CALLS)
def test_each_call_goes_where_it_should(name: str, client: Colour, azure: Make, wire: Wire) -> None:
    """Calls to a deployment go to its path, fixed or named by the call, before encoding; all others to the endpoint."""
    call, free, fixed = CALLS[name]
    for options, path in (({}, free), ({"azure_deployment": "my dep"}, fixed)):
        client.run(call(azure(**options)))
        assert wire.last.url == f"{ENDPOINT}/openai{path}{QUERY}"


@pytest.mark.parametrize("name", CALLS)
def test_without_a_version_paths_stay(name: str, client: Colour, azure: Make, wire: Wire) -> None:
    """At /openai/v1 the model names the deployment: every path is as in OpenAI's API, without a version."""
    client.run(CALLS[name][0](azure(api_version=None)))
    assert wire.last.url == f"{ENDPOINT}/openai/v1{wire.last.request.path}"


def test_every_route_is_in_the_table(azure: Make) -> None:
    """The table above has every built-in route."""
    paths = {
        free.removeprefix("/deployments/g").replace("/deployments/gpt%204%2F%C3%BC", "")
        for _, free, _ in CALLS.values()
    }
    assert set(ROUTES) <= paths


# An endpoint as people write it → the base URL with a dated version, and without any (None: an error).
FORMS = {
    "https://r.openai.azure.com": ("https://r.openai.azure.com/openai", "https://r.openai.azure.com/openai/v1"),
    "https://r.openai.azure.com/": ("https://r.openai.azure.com/openai", "https://r.openai.azure.com/openai/v1"),
    " https://r.openai.azure.com// ": ("https://r.openai.azure.com/openai", "https://r.openai.azure.com/openai/v1"),
    "r.openai.azure.com": ("https://r.openai.azure.com/openai", "https://r.openai.azure.com/openai/v1"),
    "https://r.openai.azure.com/openai": ("https://r.openai.azure.com/openai", "https://r.openai.azure.com/openai/v1"),
    "https://r.openai.azure.com/openai/": ("https://r.openai.azure.com/openai", "https://r.openai.azure.com/openai/v1"),
    "https://r.openai.azure.com/openai/v1/": (
        "https://r.openai.azure.com/openai",
        "https://r.openai.azure.com/openai/v1",
    ),
    "https://r.openai.azure.com/openai/v1/chat/completions": (
        "https://r.openai.azure.com/openai",
        "https://r.openai.azure.com/openai/v1",
    ),
    "https://r.openai.azure.com/openai/deployments/a%20b/": (
        "https://r.openai.azure.com/openai/deployments/a%20b",
        None,
    ),
    "https://r.openai.azure.com/openai/deployments/g/chat/completions?api-version=2023-05-15": (
        "https://r.openai.azure.com/openai/deployments/g",
        "https://r.openai.azure.com/openai/deployments/g",
    ),
    "https://r.openai.azure.com/openai/deployments": (
        "https://r.openai.azure.com/openai",
        "https://r.openai.azure.com/openai/v1",
    ),
    "https://gw.example/team/ai": ("https://gw.example/team/ai/openai", "https://gw.example/team/ai/openai/v1"),
    "https://gw.example/openai/openai": ("https://gw.example/openai/openai", "https://gw.example/openai/openai/v1"),
    "http://localhost:8080": ("http://localhost:8080/openai", "http://localhost:8080/openai/v1"),
    "https://r.services.ai.azure.com/api/projects/p": (
        "https://r.services.ai.azure.com/api/projects/p/openai",
        "https://r.services.ai.azure.com/api/projects/p/openai/v1",
    ),
}


@pytest.mark.parametrize("endpoint", FORMS)
def test_an_endpoint_in_any_form(endpoint: str, azure: Make) -> None:
    """What people paste leads to one base URL; a deployment in it without a version is an error that says what to do."""
    dated, bare = FORMS[endpoint]
    assert azure(azure_endpoint=endpoint).base_url == dated
    if bare is None:
        with pytest.raises(ValueError, match="needs a dated api_version"):
            azure(azure_endpoint=endpoint, api_version=None)
    else:
        assert azure(azure_endpoint=endpoint, api_version=None).base_url == bare


@pytest.mark.parametrize(
    ("endpoint", "message"),
    [
        ("https://r.openai.azure.com/openai/assistants", "neither /v1 nor /deployments"),
        ("ftp://r.openai.azure.com", "expected a URL such as https://my-resource.openai.azure.com"),
        ("https://user:hunter2@/x", "expected a URL"),
        ("https://h:port", "expected a URL"),
        ("http://r.openai.azure.com", "'r.openai.azure.com' must be https://"),
        ("http://r.openai.azure.us/openai/v1", "must be https://"),
        (" ", "no endpoint"),
    ],
)
def test_what_is_no_endpoint(endpoint: str, message: str, azure: Make) -> None:
    """An address that cannot be meant is refused, and no password is shown."""
    with pytest.raises(oai_lite.ArgumentError, match=message) as caught:
        azure(azure_endpoint=endpoint)
    assert "hunter2" not in str(caught.value)


def test_the_rest_of_an_endpoints_query_is_kept(client: Colour, azure: Make, wire: Wire) -> None:
    """A gateway's own parameters stay; the version in the address counts where no argument says another."""
    made = azure(azure_endpoint=f"{ENDPOINT}/openai/deployments/g?api-version=2023-05-15&sub=1", api_version=None)
    client.run(made.models.list())
    assert sorted(wire.last.query) == [("api-version", "2023-05-15"), ("sub", "1")]
    assert made.api_version == "2023-05-15"
    assert read_endpoint(f"{ENDPOINT}?api-version=x").version == "x"


def test_versions_of_v1(client: Colour, azure: Make, wire: Wire) -> None:
    """`preview`, `latest` and `v1` are versions of /openai/v1; the environment's date is not for an endpoint that says /v1."""
    for version in ("preview", "latest", "v1"):
        client.run(azure(api_version=version).models.list())
        assert wire.last.url == f"{ENDPOINT}/openai/v1/models?api-version={version}"


def test_v1_in_the_address_hides_the_environments_version(
    client: Colour, azure: Make, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who pastes /openai/v1 means it, whatever OPENAI_API_VERSION says; the plain endpoint takes the variable."""
    monkeypatch.setenv("OPENAI_API_VERSION", VERSION)
    client.run(azure(azure_endpoint=f"{ENDPOINT}/openai/v1", api_version=None).models.list())
    assert wire.last.url == f"{ENDPOINT}/openai/v1/models"
    client.run(azure(api_version=None).models.list())
    assert wire.last.url == f"{ENDPOINT}/openai/models{QUERY}"


def test_precedence_of_the_version(client: Colour, azure: Make, wire: Wire) -> None:
    """A call's extra_query beats api_version, which beats default_query; in default_query alone it counts as the version."""
    made = azure(default_query={"api-version": "D", "d": "1"})
    client.run(made.models.list())
    assert sorted(wire.last.query) == [("api-version", VERSION), ("d", "1")]
    client.run(made.models.list(extra_query={"api-version": "E"}))
    assert ("api-version", "E") in wire.last.query and len(wire.last.query) == 2
    client.run(azure(api_version=None, default_query={"api-version": VERSION}).models.list())
    assert wire.last.url == f"{ENDPOINT}/openai/models{QUERY}"


@pytest.mark.parametrize(
    ("base", "chat", "models"),
    [
        ("https://gw/x", "https://gw/x/deployments/g/chat/completions", "https://gw/x/models"),
        ("https://gw/deployments/z", "https://gw/deployments/z/chat/completions", "https://gw/deployments/z/models"),
        ("https://gw/openai/v1", "https://gw/openai/v1/chat/completions", "https://gw/openai/v1/models"),
    ],
)
def test_a_base_url_is_taken_as_it_is(
    base: str, chat: str, models: str, client: Colour, azure: Make, wire: Wire
) -> None:
    """No /openai is added; deployments are, where a dated version asks for them and the URL has none."""
    made = azure(azure_endpoint=None, base_url=base)
    client.run(made.chat.completions.create(model="g", messages=MESSAGES))
    assert wire.last.url == chat + QUERY
    client.run(made.models.list())
    assert wire.last.url == models + QUERY
    client.run(azure(azure_endpoint=None, api_version=None, base_url=base).models.list())
    assert wire.last.url == models


def test_routes_are_data(client: Colour, azure: Make, wire: Wire) -> None:
    """A user adds routes, changes some and takes some away; any argument of the call can be part of one."""
    routes = {
        "/images/variations": "/deployments/{model}/images/variations",
        "rerank": "/tenants/{user}/deployments/{model}/rerank",
        "/embeddings": None,
    }
    made = azure(azure_routes=routes)
    client.run(made.images.create_variation(model="g", image=("a.png", b"x")))
    assert wire.last.path == "/openai/deployments/g/images/variations"
    client.run(made.post("/rerank", body={"model": "g", "user": "u/1"}, cast_to=object))
    assert wire.last.url == f"{ENDPOINT}/openai/tenants/u%2F1/deployments/g/rerank{QUERY}"
    client.run(made.post("/rerank", body={"model": "g"}, cast_to=object))
    assert wire.last.path == "/openai/rerank"
    client.run(made.embeddings.create(model="g", input="x"))
    assert wire.last.path == "/openai/embeddings"
    client.run(made.with_options(timeout=3).images.create_variation(model="h", image=("a.png", b"x")))
    assert wire.last.path == "/openai/deployments/h/images/variations"


@pytest.mark.parametrize("name", ["", ".", "..", 3])
def test_a_deployments_name_is_one_segment(name: Any, client: Colour, azure: Make, wire: Wire) -> None:
    """A name that would lead elsewhere is refused before anything is sent."""
    with pytest.raises(oai_lite.ArgumentError, match="expected the name of a deployment"):
        client.run(azure().post("/chat/completions", body={"model": name}, cast_to=object))
    assert not wire.sent


def test_the_body_keeps_its_model(client: Colour, azure: Make, wire: Wire) -> None:
    """The path names the deployment, and the body goes on as it was."""
    client.run(azure(azure_deployment="d").chat.completions.create(model="g", messages=MESSAGES))
    assert wire.last.json == {"model": "g", "messages": MESSAGES}


@pytest.mark.parametrize(
    ("call", "options", "note"),
    [
        ("chat", {}, "it is sent to /deployments/{model}/chat/completions; is there a deployment"),
        (
            "models",
            {},
            f"/models is no route to a deployment, so it was sent to {ENDPOINT}/openai/models; azure_routes={{",
        ),
        ("models", {"api_version": None}, f"{ENDPOINT}/openai/v1 takes the deployment's name as the model"),
    ],
)
def test_a_404_says_what_was_done(
    call: str, options: dict[str, Any], note: str, client: Colour, azure: Make, wire: Wire
) -> None:
    """The error tells how the path was chosen, and what would change it."""
    wire.answer({"error": {"code": "404", "message": "Resource not found"}}, 404)
    made = azure(**options)
    with pytest.raises(oai_lite.NotFoundError) as caught:
        client.run(CALLS[call][0](made))
    notes = " ".join(caught.value.__notes__)
    assert note in notes and type(made).__name__ in notes


def test_no_query_in_errors(client: Colour, azure: Make, wire: Wire) -> None:
    """What an error shows of the request has no query."""
    wire.answer({}, 400)
    with pytest.raises(oai_lite.BadRequestError) as caught:
        client.run(azure().models.list())
    assert caught.value.request is not None and "?" not in caught.value.request.url

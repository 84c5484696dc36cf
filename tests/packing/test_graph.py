"""What a copy needs is computed from the code: enough, and no more."""

from __future__ import annotations

import pytest

from oai_lite import ArgumentError, parts
from oai_lite.packing.graph import Graph


def inner(names: set[str], package: str) -> set[str]:
    """Those below a package of ours, without the package's name."""
    prefix = f"oai_lite.{package}."
    return {name.removeprefix(prefix) for name in names if name.startswith(prefix)}


def test_parts_are_what_the_registry_finds(graph: Graph) -> None:
    """Resources and plugins are those that a client would list."""
    assert graph.resources == parts.modules_in("resources")
    assert graph.plugins == parts.modules_in("plugins")


def test_a_copy_has_what_is_named_and_no_other_part(graph: Graph) -> None:
    """One resource and one plugin: no other resource, plugin, deployment, identity; no command line, no kit for tests."""
    names = graph.copy(["embeddings"], ["api_key"]).names
    assert inner(names, "resources") == {"embeddings"}
    assert inner(names, "plugins") == {"api_key"}
    for package in ("auth", "cli", "helpers", "lib", "packing", "providers", "testing"):
        assert f"oai_lite.{package}" not in names
    assert inner(names, "types") == {"_official", "embedding"}


def test_types_follow_their_resource(graph: Graph) -> None:
    """The types of a resource come as whole packages, with the ones that they are made of, and none of another's."""
    types = inner(graph.copy(["chat"], ["api_key"]).names, "types")
    assert {"chat", "chat.completion", "chat.params", "shared", "completion_usage"} <= types
    assert not {name for name in types if name.split(".")[0] in ("responses", "beta", "batch", "admin")}


def test_a_resource_brings_what_it_loads_later(graph: Graph) -> None:
    """`chat.completions.parse` and `.stream` import their helpers when they are first called."""
    assert "oai_lite.helpers.chat_stream" in graph.copy(["chat"], []).names
    assert "oai_lite.structured.schema" in graph.copy(["chat"], []).names


@pytest.mark.parametrize(
    ("plugin", "brought"),
    [
        ("azure", {"lib.azure", "plugins._azure.routes"}),
        ("azure_ad", {"lib.azure", "plugins._azure.credentials", "tokens", "auth.asking"}),
        ("bedrock", {"lib.bedrock", "providers.bedrock", "plugins._bedrock.chain"}),
        ("vertex", {"providers.vertex", "plugins._vertex.auth"}),
        ("workload_identity", {"auth", "auth.workload", "plugins._identity.workload"}),
        ("otel", {"plugins._otel"}),
    ],
)
def test_a_plugin_brings_its_machinery(plugin: str, brought: set[str], graph: Graph) -> None:
    """A plugin comes with what it imports when it is used, and with the classes and functions that are its face."""
    names = graph.copy(["models"], [plugin]).names
    assert {f"oai_lite.{name}" for name in brought} <= names
    assert inner(names, "plugins") - {name.removeprefix("plugins.") for name in brought} >= {plugin}
    assert {name for name in inner(names, "plugins") if not name.startswith("_")} == {plugin}


def test_an_extension_stays_with_its_resource(graph: Graph) -> None:
    """Of `shorthand`, which extends several resources, only what extends those that are taken comes along."""
    names = inner(graph.copy(["batches"], ["shorthand"]).names, "plugins")
    assert "_shorthand.batches" in names and "_shorthand.uploads" not in names


def test_dependencies_without_what_is_never_used(graph: Graph) -> None:
    """urllib3 comes without its browser, SOCKS and pyOpenSSL parts, pluggy as far as it is imported."""
    names = graph.copy(["chat"], ["api_key"]).names
    assert {"urllib3.connectionpool", "urllib3.util.retry", "pluggy._manager"} <= names
    assert not {name for name in names if name.startswith("urllib3.contrib")}
    included = graph.copy(["chat"], ["api_key"], ["urllib3.contrib.socks"])
    assert "urllib3.contrib.socks" in included.names and included.include == ["urllib3.contrib.socks"]


def test_all_is_all(graph: Graph) -> None:
    """`all` takes every resource and every plugin; what is left out then is for developers, or for a browser."""
    names = graph.copy(["all"], ["all"]).names
    left = {name for name in graph.modules if name not in names}
    own = {name.split(".")[1] for name in left if name.startswith("oai_lite.")}
    assert own == {"__main__", "cli", "packing", "testing", "transports"}
    assert {name for name in left if ".transports" in name} == {"oai_lite.transports.fetch"}
    assert not {name for name in graph.copy(["chat"], ["api_key"]).names if ".lib" in name}


@pytest.mark.parametrize(
    ("resources", "plugins", "include", "message"),
    [
        (["chta"], [], [], "there is no resource 'chta'; did you mean 'chat'? There are admin, audio, "),
        (["chat.completions"], [], [], "there is no resource 'chat.completions'"),
        (["chat"], ["azur"], [], "there is no plugin 'azur'; did you mean 'azure'?"),
        (
            ["chat"],
            [],
            ["oai_lite.types.batchs"],
            "include: there is no module 'oai_lite.types.batchs' in oai_lite, urllib3, pluggy; did you mean",
        ),
    ],
)
def test_unknown_names(
    resources: list[str], plugins: list[str], include: list[str], message: str, graph: Graph
) -> None:
    """A name that is not there is refused, with the nearest, and with what there is."""
    with pytest.raises(ArgumentError) as raised:
        graph.copy(resources, plugins, include)
    assert str(raised.value).startswith(message)

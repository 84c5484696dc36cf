"""Old plugins work for ever: hooks only ever grow arguments, and what 0.1 gave plugins stays."""

from __future__ import annotations

import argparse
import inspect
from collections.abc import Iterator

import pytest

from oai_lite import AuthenticationError
from oai_lite.config import Config
from oai_lite.hooks import PROJECT, HookFace, Hooks
from oai_lite.managers import Manager

from ..conftest import Colour
from ..face.wire import Wire
from . import plugin_0_1

# The hooks of 0.1 and their arguments. Lines are added here, none is changed.
SPECIFIED = {
    "oai_lite_resources": ["config"],
    "oai_lite_extensions": ["config"],
    "oai_lite_auth": ["config"],
    "oai_lite_prepare": ["config"],
    "oai_lite_transport": ["config"],
    "oai_lite_schema": ["config"],
    "oai_lite_observe": ["config"],
    "oai_lite_commands": ["parser"],
}


@pytest.fixture
def wire() -> Iterator[Wire]:
    """The transport in memory."""
    yield Wire()


def test_no_hook_shrinks() -> None:
    """Every hook of 0.1 is there, with its arguments, in their order."""
    for hook, arguments in SPECIFIED.items():
        now = list(inspect.signature(getattr(Hooks, hook)).parameters)
        assert now[1 : len(arguments) + 1] == arguments, f"{hook} lost an argument: old plugins ask for it by name"


def test_the_old_plugin_uses_every_hook() -> None:
    """The fixture implements every hook of its time."""
    assert {name for name in vars(plugin_0_1.Plugin) if name.startswith("oai_lite_")} == set(SPECIFIED)


def test_the_old_plugin_works(client: Colour, wire: Wire) -> None:
    """Each of its hooks does what it did in 0.1, in both colours."""
    plugin = plugin_0_1.Plugin()
    made = client.make(plugins=[wire, plugin], auth="old", api_key=None)
    assert client.run(made.models.newest()) == {}
    assert wire.last.url == "https://api.openai.com/v1/models/newest?old=1"
    assert wire.last.headers["authorization"] == "Bearer from-0.1" and wire.last.headers["x-old"] == "0"
    client.run(made.old_things.retrieve("x"))
    assert wire.last.path == "/v1/old/x" and plugin.colour == client.asynchronous
    # Events and facts may be added; those that it knew are there, in their order.
    known = {"request": {"attempt", "request"}, "response": {"info"}}
    told = [(event, facts) for event, facts in plugin.events if event in known]
    assert [event for event, _ in told[:2]] == ["request", "response"]
    assert all(known[event] <= set(facts) for event, facts in told)
    parser = argparse.ArgumentParser()
    HookFace(made._client._registry.manager).commands(parser.add_subparsers(dest="command"))
    assert parser.parse_args(["old"]).command == "old"
    assert any(
        isinstance(each, plugin_0_1.Describes) for each in HookFace(made._client._registry.manager).schema(made._config)
    )


def test_its_larger_auth_works(client: Colour, wire: Wire) -> None:
    """An auth of `flow` and `refused` is asked before each request, and once more after a 401."""
    made = client.make(plugins=[wire, plugin_0_1.Plugin()], api_key="stepwise")
    wire.answer({}, 401)
    client.run(made.models.retrieve("m"))
    assert [sent.headers["x-key"] for sent in wire.sent] == ["stepwise-0", "stepwise-1"]
    assert wire.last.headers["x-method"] == "GET /models/m"


def test_its_token_works(client: Colour, wire: Wire) -> None:
    """`TokenAuth` takes the options of 0.1."""
    fetched: list[str] = []

    def fetch() -> str:
        fetched.append("t")
        return f"t{len(fetched)}"

    made = client.make(plugins=[wire, plugin_0_1.fetched(fetch)], api_key=None)
    wire.answer({}, 401)
    wire.answer({}, 401)
    with pytest.raises(AuthenticationError):
        client.run(made.models.retrieve("m"))
    assert [sent.headers["authorization"] for sent in wire.sent] == ["Bearer t1", "Bearer t2"]


def test_hooks_may_grow() -> None:
    """With specifications that have more arguments than today's, the old plugin still fits and is asked."""

    def oai_lite_auth(config: Config, challenge: str, region: str) -> None:
        """Two arguments more."""

    def oai_lite_resources(config: Config, region: str) -> None:
        """One more, for an implementation that takes none."""

    grown = {each.__name__: each for each in (oai_lite_auth, oai_lite_resources)}
    manager = Manager(PROJECT)
    manager.add_hookspecs(type("Grown", (Hooks,), grown))
    manager.register(plugin_0_1.Plugin(), "old")
    manager.check_pending()
    config = Config({"auth": "old"}, asynchronous=False, agent="OpenAI")
    (answer,) = manager.hook.oai_lite_auth(config=config, challenge="c", region="r")
    assert answer.headers() == {"Authorization": "Bearer from-0.1"}
    assert manager.hook.oai_lite_resources(config=config, region="r")[0].keys() == {"old_things"}

"""How long a client lives: `with`, `close`, what comes after; and how it travels: pickle, deepcopy, frozen attributes."""

from __future__ import annotations

import asyncio
import copy
import gc
import pickle
import weakref
from collections.abc import Callable
from typing import Any

import pytest

import oai_lite
from oai_lite import ClosedClientError, OpenAIError

from ..conftest import Colour
from .wire import Wire

CLOSED = "this client was closed; make a new one, or keep it open for as long as it is used"


def test_with_closes(wire: Wire) -> None:
    """`with` gives the client itself and closes it at the end, also after an error."""
    with oai_lite.OpenAI(api_key="sk", plugins=[wire]) as made:
        assert isinstance(made, oai_lite.OpenAI)
        made.models.retrieve("m")
        assert not made.is_closed()
    assert made.is_closed()
    assert wire.closed == 1
    with pytest.raises(LookupError), oai_lite.OpenAI(api_key="sk", plugins=[wire]) as made:
        raise LookupError
    assert made.is_closed()


def test_async_with_closes(wire: Wire) -> None:
    """`async with` does the same."""

    async def use() -> oai_lite.AsyncOpenAI:
        async with oai_lite.AsyncOpenAI(api_key="sk", plugins=[wire]) as made:
            await made.models.retrieve("m")
            assert not made.is_closed()
        return made

    assert asyncio.run(use()).is_closed()
    assert wire.closed == 1


def test_close_twice(client: Colour, wire: Wire) -> None:
    """Closing again, or before the first call, does nothing."""
    made = client.make(plugins=[wire])
    client.run(made.close())
    client.run(made.close())
    assert made.is_closed()
    assert (wire.made, wire.closed) == (0, 0)


def test_aclose() -> None:
    """`aclose` is the asynchronous client's other name for `close`, for `contextlib.aclosing`."""
    made = oai_lite.AsyncOpenAI(api_key="sk")
    asyncio.run(made.aclose())
    assert made.is_closed()


def test_calls_after_close(client: Colour, wire: Wire) -> None:
    """A call on a closed client says so, as an OpenAIError that is a RuntimeError too; nothing is sent."""
    made = client.make(plugins=[wire])
    client.run(made.models.retrieve("m"))
    client.run(made.close())
    calls: list[Callable[[], Any]] = [
        lambda: made.models.retrieve("m"),
        lambda: made.copy().models.retrieve("m"),
        lambda: made.get("/x", cast_to=object),
        lambda: made.chat.completions.create(model="m", messages=[], stream=True),
        lambda: client.enter(made.models.with_streaming_response.retrieve("m")),
    ]
    for call in calls:
        with pytest.raises(ClosedClientError) as caught:
            client.run(call())
        assert str(caught.value) == CLOSED
        assert isinstance(caught.value, RuntimeError)
        assert isinstance(caught.value, OpenAIError)
    assert len(wire.sent) == 1


def test_a_dropped_client_is_gone(client: Colour, wire: Wire) -> None:
    """Nothing refers in circles: a client that nobody holds is freed at once, its resources included."""
    gc.collect()
    gc.disable()
    try:
        made = (oai_lite.AsyncOpenAI if client.asynchronous else oai_lite.OpenAI)(api_key="sk", plugins=[wire])
        client.run(made.chat.completions.create(model="m", messages=[]))
        made.chat.completions.with_raw_response  # noqa: B018 - looking it up must not tie a knot either
        alive = weakref.WeakSet[Any]([made, made._client, made.chat.completions])
        del made
        assert not list(alive)
    finally:
        gc.enable()


def test_a_resource_outlives_its_client(wire: Wire) -> None:
    """A resource that is kept goes on working after the client object is gone."""
    models = oai_lite.OpenAI(api_key="sk", plugins=[wire]).models
    gc.collect()
    models.retrieve("m")
    assert len(wire.sent) == 1


# ---------------------------------------------------------------------- copies by the standard library


class Team:
    """A plugin that can be pickled: adds a header."""

    name = "team"

    @oai_lite.hookimpl
    def oai_lite_prepare(self, config: Any) -> Any:
        """Add the header."""
        return add_team


def add_team(request: Any) -> Any:
    """The request with a header more."""
    return request.replace(headers={**request.headers, "X-Team": "1"})


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickle(client: Colour, monkeypatch: pytest.MonkeyPatch, protocol: int) -> None:
    """A client is pickled as its settings, those of the environment included: another process has another environment."""
    monkeypatch.setenv("OPENAI_ORG_ID", "from-environment")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://environment/v1")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-One: 1")
    made = client.make(timeout=3, max_retries=4, default_query={"q": 1}, plugins=[Team()])
    data = pickle.dumps(made, protocol)
    for name in ("OPENAI_ORG_ID", "OPENAI_BASE_URL", "OPENAI_CUSTOM_HEADERS"):
        monkeypatch.delenv(name)
    back = pickle.loads(data)
    assert type(back) is type(made)
    for name in ("api_key", "organization", "base_url", "timeout", "max_retries", "default_headers", "default_query"):
        assert getattr(back, name) == getattr(made, name)
    assert "team" in dict(back._client._registry.manager.list_name_plugin())


@pytest.mark.parametrize("options", [{"data_residency": "eu"}, {"base_url": "http://h/v1"}, {"timeout": None}])
def test_pickle_keeps_addresses_and_limits(client: Colour, options: dict[str, Any]) -> None:
    """Options that exclude or default each other come back as they were, and can be changed as before."""
    made = client.make(**options)
    back = pickle.loads(pickle.dumps(made))
    assert (back.base_url, back.timeout) == (made.base_url, made.timeout)
    assert back.with_options(data_residency="us").base_url == "https://us.api.openai.com/v1"


@pytest.mark.parametrize("how", [copy.copy, copy.deepcopy, lambda made: pickle.loads(pickle.dumps(made))])
def test_copies_have_connections_of_their_own(client: Colour, how: Any) -> None:
    """A copy by the standard library shares nothing: one may be closed and the other still works."""
    made = client.make()
    other = how(made)
    assert other is not made
    assert other.api_key == "sk-test"
    client.run(made.close())
    assert not other.is_closed()


def test_config_pickles(client: Colour) -> None:
    """The config that plugins get can be pickled too."""
    config = client.make(timeout=3)._config
    back = pickle.loads(pickle.dumps(config))
    assert (back.timeout, back.api_key, back.asynchronous) == (config.timeout, "sk-test", client.asynchronous)
    assert back.replace(timeout=4).timeout == oai_lite.Timeout(4)


# ---------------------------------------------------------------------- attributes


def test_settings_are_frozen(client: Colour) -> None:
    """A setting cannot be assigned to; the error says what to do instead."""
    made = client.make(timeout=3)
    for name in ("api_key", "base_url", "timeout", "max_retries", "organization", "plugins", "default_headers"):
        with pytest.raises(AttributeError) as caught:
            setattr(made, name, "x")
        assert str(caught.value) == (
            f"a client's settings do not change; client.with_options({name}=…) gives a copy that has it"
        )
    assert made.timeout == oai_lite.Timeout(3)


def test_other_attributes_are_free(client: Colour, wire: Wire) -> None:
    """Anything else may be assigned: an attribute of one's own, or another object in place of a resource."""
    made = client.make(plugins=[wire])
    made.label = "mine"
    made.chat = "another chat"
    assert (made.label, made.chat) == ("mine", "another chat")
    del made.chat
    assert client.run(made.chat.completions.create(model="m", messages=[])) is not None


def test_resources_are_made_once(client: Colour) -> None:
    """A resource is the same object at each look, which is what lets a mock hold."""
    made = client.make()
    assert made.chat is made.chat
    assert made.chat.completions is made.chat.completions
    assert made.responses.input_items is made.responses.input_items


def test_dir_lists_resources(client: Colour) -> None:
    """`dir` offers the resources beside the methods, without importing them."""
    names = dir(client.make())
    assert {"chat", "models", "files", "with_options", "close", "api_key"} <= set(names)


def test_reprs(client: Colour) -> None:
    """A client shows its class and address, a resource its client."""
    made = client.make(base_url="http://h/v1")
    name = "AsyncOpenAI" if client.asynchronous else "OpenAI"
    assert repr(made) == f"{name}(base_url='http://h/v1')"
    assert repr(made.chat) == f"<Chat of {name}(base_url='http://h/v1')>"


def test_private_names_are_not_resources(client: Colour) -> None:
    """What asks for private or special names (copy, debuggers) gets a plain AttributeError."""
    made = client.make()
    with pytest.raises(AttributeError, match="object has no attribute '_nothing'"):
        made._nothing  # noqa: B018
    assert not hasattr(made, "__wrapped__")

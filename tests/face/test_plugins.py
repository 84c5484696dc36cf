"""Plugins: what each hook gives, where plugins come from, and what is said when one is wrong."""

from __future__ import annotations

import argparse
import importlib
import importlib.metadata
import sys
import threading
import types
import warnings
from collections.abc import Callable, Generator, Mapping
from pathlib import Path
from typing import Any, Unpack

import pytest
from pytest_httpserver import HTTPServer

import oai_lite
from oai_lite import MissingPluginError, PluginError, flow, hookimpl, parts
from oai_lite.config import Config
from oai_lite.endpoint import M, RequestOptions, get, post
from oai_lite.flow import Call
from oai_lite.hooks import HookFace
from oai_lite.request import Request

from ..conftest import Colour
from .widgets import WidgetPlugin, Widgets
from .wire import Wire


class Badge:
    """An Auth in its smallest form: fixed headers, and no second try after a 401."""

    def __init__(self, text: str) -> None:
        self.headers = {"X-Badge": text}

    def flow(self, request: Request) -> Generator[Any, Any, Mapping[str, str]]:
        """The headers."""
        return self.headers
        yield

    def refused(self, request: Request) -> bool:
        """A badge does not get better."""
        return False


class BadgePlugin:
    """Authorises every client that has it."""

    def __init__(self, name: str = "badge") -> None:
        self.name = name

    @hookimpl
    def oai_lite_auth(self, config: Config) -> Badge:
        """The badge, with the plugin's name on it."""
        return Badge(self.name)


def says(message: str, **options: Any) -> str:
    """Making a client with these options is a PluginError that says this; gives its whole text."""
    with pytest.raises(PluginError) as caught:
        made: Any = oai_lite.OpenAI
        made(**{"api_key": "sk", **options})
    assert message in str(caught.value)
    return str(caught.value)


# ---------------------------------------------------------------------- oai_lite_extensions


class Painted(Widgets[M]):
    """Widgets that can be painted."""

    @post("/widgets/{widget_id}/paint")
    def paint(self, widget_id: str, *, colour: str, **options: Unpack[RequestOptions]) -> dict[str, Any]:
        """Paint a widget."""
        ...


class Counted(Widgets[M]):
    """Widgets that can be counted, and whose parts are elsewhere."""

    @get("/widgets/count")
    def count(self, **options: Unpack[RequestOptions]) -> dict[str, Any]:
        """How many there are."""
        ...


class Extension:
    """Extends the widgets with one of the classes above."""

    def __init__(self, cls: str, resource: str = "widgets") -> None:
        self.name = f"extension-{cls}"
        self.extensions = {resource: f"{__name__}:{cls}"}

    @hookimpl
    def oai_lite_extensions(self) -> dict[str, str]:
        """The extension."""
        return self.extensions


def test_hook_extensions(client: Colour, wire: Wire) -> None:
    """Plugins add methods to a resource that another one mounts, several to the same; what was there stays."""
    made = client.make(plugins=[wire, WidgetPlugin(), Extension("Painted"), Extension("Counted")])
    client.run(made.widgets.paint("w", colour="red"))
    assert (wire.last.path, wire.last.headers["openai-beta"]) == ("/v1/widgets/w/paint", "widgets=v1")
    client.run(made.copy().with_raw_response.widgets.count())
    assert wire.last.path == "/v1/widgets/count"
    client.run(made.widgets.retrieve("w"))
    assert isinstance(made.widgets, Painted) and isinstance(made.widgets, Counted)
    assert isinstance(made.copy().widgets, Painted) and type(made.widgets).__name__ == "Widgets"
    plain = client.make(plugins=[wire, WidgetPlugin(), Extension("Painted")])
    assert type(plain.widgets) is Painted


def test_an_extension_of_nothing(wire: Wire, client: Colour) -> None:
    """A resource that was left out takes its extensions with it; one that does not fit is an error that names the plugin."""
    made = client.make(plugins=[wire, Extension("Painted")])
    assert not hasattr(made, "widgets")
    other = client.make(plugins=[wire, Extension("Painted", "models")])
    with pytest.raises(PluginError) as caught:
        other.models  # noqa: B018
    assert str(caught.value) == (
        f"plugin 'extension-Painted' ({__name__}) extends the resource 'models' with {__name__}:Painted, "
        f"which is not a subclass of {oai_lite.__name__}.resources.models.Models"
    )


# ---------------------------------------------------------------------- oai_lite_resources


def test_hook_resources(client: Colour, wire: Wire) -> None:
    """A plugin's resource is mounted on the client, on copies, and in the raw and streaming faces, and is loaded late."""
    made = client.make(plugins=[wire, WidgetPlugin()])
    assert "widgets" in dir(made)
    assert isinstance(made.widgets, Widgets)
    wire.answer({"id": "w"})
    assert client.run(made.widgets.create(name="n")) == {"id": "w"}
    wire.answer({"id": "w"})
    assert client.run(made.copy().with_raw_response.widgets.create(name="n")).parse() == {"id": "w"}
    manager = made.with_streaming_response.widgets.create(name="n")
    assert client.run(client.enter(manager).json()) == {}
    client.leave(manager)


class Lost:
    """Mounts a resource whose module is not there."""

    @hookimpl
    def oai_lite_resources(self) -> dict[str, str]:
        """The mount."""
        return {"lost": "no_such_module:Lost"}


def test_a_resource_is_imported_when_used() -> None:
    """A mount that leads nowhere does no harm until it is used."""
    made = oai_lite.OpenAI(api_key="sk", plugins=[Lost()])
    assert "lost" in dir(made)
    with pytest.raises(ModuleNotFoundError, match="no_such_module"):
        made.lost  # type: ignore[attr-defined]  # noqa: B018  # mounted by a plugin


class OtherWidgets:
    """Mounts another resource under the same name."""

    name = "other"

    @hookimpl
    def oai_lite_resources(self) -> dict[str, str]:
        """The mount."""
        return {"widgets": "elsewhere:Widgets"}


class OtherChat:
    """Mounts a resource under a built-in one's name."""

    name = "other-chat"

    @hookimpl
    def oai_lite_resources(self) -> dict[str, str]:
        """The mount."""
        return {"chat": f"{Widgets.__module__}:Widgets"}


def test_two_mounts_of_one_name() -> None:
    """Two plugins that provide one resource are an error that names both and where they come from."""
    text = says("two plugins provide the resource 'widgets': ", plugins=[WidgetPlugin(), OtherWidgets()])
    assert f"'widget-plugin' ({WidgetPlugin.__module__}" in text
    assert f"'other' ({__name__}" in text


def test_a_mount_in_place_of_a_built_in_one() -> None:
    """A built-in resource can be replaced once it is left out; the error says how."""
    says(f"'resources' (built in, {oai_lite.__name__}.resources) and 'other-chat'", plugins=[OtherChat()])
    says("without=['chat'] leaves the built-in one out", plugins=[OtherChat()])
    made = oai_lite.OpenAI(api_key="sk", plugins=[OtherChat()], without=["chat"])
    assert isinstance(made.chat, Widgets)


def test_a_resource_that_is_not_there() -> None:
    """Asking for an unknown resource is an AttributeError that knows the nearest name and what there is."""
    made: Any = oai_lite.OpenAI(api_key="sk")
    with pytest.raises(MissingPluginError) as caught:
        made.embedings  # noqa: B018
    text = str(caught.value)
    assert text.startswith("OpenAI has no attribute 'embedings'; did you mean 'embeddings'?")
    assert (
        f"its file resources/embedings.py is not in this copy of {oai_lite.__name__}, which has admin, audio, batches, "
        in text
    )
    assert text.endswith("install the whole package, or put the file back.")
    assert not hasattr(made, "nothing")


# ---------------------------------------------------------------------- oai_lite_auth


def test_hook_auth(client: Colour, wire: Wire) -> None:
    """A plugin that claims a config authorises its requests, before the API key, which is only the fallback."""
    client.run(client.make(plugins=[wire, BadgePlugin()]).models.retrieve("m"))
    assert wire.last.headers["x-badge"] == "badge"
    assert "authorization" not in wire.last.headers
    made = client.make(plugins=[wire, BadgePlugin()], api_key=None)
    client.run(made.models.retrieve("m"))
    assert wire.last.headers["x-badge"] == "badge"
    assert made.api_key is None


class Simple:
    """An Auth and its plugin in ten lines: headers, asked for before every attempt."""

    name = "simple"

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)

    @hookimpl
    def oai_lite_auth(self, config: Config) -> Any:
        """This very object."""
        return self

    def headers(self) -> Any:
        """The next answer."""
        return self.answers.pop(0)


def test_an_auth_of_headers_alone(client: Colour, wire: Wire) -> None:
    """An auth may be just `headers()`: asked before every attempt, off the event loop, since it may block."""
    made = client.make(plugins=[wire, Simple({"X-Badge": "1"}, {"X-Badge": "2"})], max_retries=1)
    wire.answer({}, 500, retry_after_ms="1")
    client.run(made.models.retrieve("m"))
    assert [sent.headers["x-badge"] for sent in wire.sent] == ["1", "2"]
    assert wire.ran == (2 if client.asynchronous else 0)
    wire.answer({}, 401)
    made = client.make(plugins=[wire, Simple({"X-Badge": "3"})])
    with pytest.raises(oai_lite.AuthenticationError):  # it cannot do better: it is not asked again
        client.run(made.models.retrieve("m"))


def test_an_auth_that_hangs(client: Colour, httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """It gets a bounded time, after which the error names the plugin; nothing is sent."""
    go_on = threading.Event()
    slow = Simple()
    slow.headers = lambda: {"X-Badge": str(go_on.wait(5))}  # type: ignore[method-assign]  # as a plugin's author may write it
    monkeypatch.setattr(flow, "PATIENCE", 0.1)
    with pytest.raises(oai_lite.TokenError, match="'simple': no answer within 0.1 s"):
        client.run(client.make(plugins=[slow], base_url=httpserver.url_for("/v1")).models.retrieve("m"))
    go_on.set()
    assert not httpserver.log


@pytest.mark.parametrize("answer", [None, "Bearer x", [("X-Badge", "1")]])
def test_an_auth_that_gives_no_headers(client: Colour, wire: Wire, answer: Any) -> None:
    """What is no mapping of headers is an error that names the plugin; nothing is sent."""
    made = client.make(plugins=[wire, Simple(answer)])
    with pytest.raises(PluginError) as caught:
        client.run(made.models.retrieve("m"))
    assert str(caught.value) == (
        "plugin 'simple': headers() must return a mapping of header names to values; "
        f"it returned {type(answer).__name__}"
    )
    assert not wire.sent


def test_auth_by_name(client: Colour, wire: Wire) -> None:
    """`auth="name"` chooses among claims, the API key's included."""
    plugins = [wire, BadgePlugin("one"), BadgePlugin("two")]
    for name in ("one", "two"):
        client.run(client.make(plugins=plugins, auth=name).models.retrieve("m"))
        assert wire.last.headers["x-badge"] == name
    client.run(client.make(plugins=plugins, auth="api_key").models.retrieve("m"))
    assert wire.last.headers["authorization"] == "Bearer sk-test"
    made = client.make(plugins=plugins, auth="one")
    client.run(made.copy(auth="two").models.retrieve("m"))
    assert wire.last.headers["x-badge"] == "two"


def test_two_claims() -> None:
    """Two plugins that want to authorise one client are an error that names both and the way to choose."""
    text = says("two plugins want to authorise this client: 'one' (", plugins=[BadgePlugin("one"), BadgePlugin("two")])
    assert f"'one' ({__name__}" in text and f"'two' ({__name__}" in text
    assert text.endswith('; choose with auth="one"')


def test_auth_that_is_not_there() -> None:
    """`auth=` with an unknown name lists the plugins; with one that does not claim the config it says that."""
    text = says("auth='azur': there is no such plugin; did you mean 'azure'? There are ", auth="azur")
    assert "api_key" in text
    text = says("auth='widget-plugin': the plugin (", auth="widget-plugin", plugins=[WidgetPlugin()])
    assert WidgetPlugin.__module__ in text and ") is there but does not claim this configuration; see its" in text


class Renewing:
    """An auth whose token can be renewed once it was refused; its fetch blocks."""

    name = "renewing"

    def __init__(self) -> None:
        self.fetched = 0

    @hookimpl
    def oai_lite_auth(self, config: Config) -> Any:
        """This very object."""
        return self

    def fetch(self) -> str:
        """A new token."""
        self.fetched += 1
        return f"token-{self.fetched}"

    def flow(self, request: Request) -> Generator[Any, Any, Mapping[str, str]]:
        """Fetched anew for each attempt."""
        token: str = yield from Call(self.fetch)
        return {"Authorization": f"Bearer {token}"}

    def refused(self, request: Request) -> bool:
        """Try again."""
        return True


def test_a_refused_credential_is_renewed_once(client: Colour, wire: Wire) -> None:
    """After a 401 an auth that can do better is asked once more, without costing a retry; a second 401 is final."""
    plugin = Renewing()
    made = client.make(plugins=[wire, plugin], max_retries=0)
    wire.answer({}, 401)
    client.run(made.models.retrieve("m"))
    assert [sent.headers["authorization"] for sent in wire.sent] == ["Bearer token-1", "Bearer token-2"]
    for _ in range(3):
        wire.answer({"error": {"message": "no"}}, 401)
    with pytest.raises(oai_lite.AuthenticationError):
        client.run(made.models.retrieve("m"))
    assert len(wire.sent) == 4


# ---------------------------------------------------------------------- oai_lite_prepare


class Marker:
    """Adds its name to a header and moves requests to another host."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.seen: list[Request] = []

    @hookimpl
    def oai_lite_prepare(self, config: Config) -> Callable[[Request], Request]:
        """The function."""
        return self.prepare

    def prepare(self, request: Request) -> Request:
        """The changed copy."""
        self.seen.append(request)
        marks = f"{request.headers.get('X-Marks', '')}{self.name}"
        url = request.url.replace("api.openai.com", f"{self.name}.example")
        return request.replace(url=url, headers={**request.headers, "X-Marks": marks})


def test_hook_prepare(client: Colour, wire: Wire) -> None:
    """Every preparation gets the authorised, encoded request of each attempt, in order of registration, and may change it."""
    first, second = Marker("a"), Marker("b")
    made = client.make(plugins=[wire, first, second], max_retries=1)
    wire.answer({}, 500, retry_after_ms="1")
    client.run(made.moderations.create(input="x", model="m"))
    assert [sent.headers["x-marks"] for sent in wire.sent] == ["ab", "ab"]
    assert wire.last.url == "https://a.example/v1/moderations"
    assert (len(first.seen), len(second.seen)) == (2, 2)
    request = first.seen[0]
    assert request.headers["Authorization"] == "Bearer sk-test"
    assert (request.method, request.path, request.body) == ("POST", "/moderations", b'{"input":"x","model":"m"}')
    assert request.arguments == {"input": "x", "model": "m"}
    assert "X-Marks" not in request.headers  # what one plugin was given, the next one's copy leaves alone


def test_changing_a_request_in_place_is_local(client: Colour, wire: Wire) -> None:
    """A preparation that changes the headers it was given changes this attempt only."""

    class Careless:
        @hookimpl
        def oai_lite_prepare(self, config: Config) -> Callable[[Request], Request]:
            """The function."""
            return add_one

    def add_one(request: Request) -> Request:
        request.headers["X-Count"] = request.headers.get("X-Count", "") + "1"
        return request

    made = client.make(plugins=[wire, Careless()], max_retries=1)
    wire.answer({}, 500, retry_after_ms="1")
    client.run(made.models.retrieve("m"))
    client.run(made.models.retrieve("m"))
    assert [sent.headers["x-count"] for sent in wire.sent] == ["1", "1", "1"]


# ---------------------------------------------------------------------- oai_lite_transport


def test_hook_transport(client: Colour) -> None:
    """The first transport offered carries the client's requests, one for all its copies; it is closed with the client."""
    first, second = Wire(), Wire()
    second.name = "second"
    made = client.make(plugins=[first, second])
    assert (first.made, second.made) == (0, 0)
    client.run(made.models.retrieve("m"))
    client.run(made.copy().models.retrieve("m"))
    assert (first.made, len(first.sent), len(second.sent)) == (1, 2, 0)
    client.run(made.close())
    assert first.closed == 1


class Named:
    """A transport that wants to be asked for by name."""

    name = "named"

    def __init__(self, wire: Wire) -> None:
        self.wire = wire

    @hookimpl
    def oai_lite_transport(self, config: Config) -> Any:
        """The wire, if its name was given."""
        return self.wire.oai_lite_transport(config) if config.transport == "named" else None


def test_transport_by_name(client: Colour, wire: Wire) -> None:
    """`transport="name"` reaches the plugins through the config; a name that none offers is an error at the first call."""
    client.run(client.make(plugins=[Named(wire)], transport="named").models.retrieve("m"))
    assert len(wire.sent) == 1
    with pytest.raises(
        PluginError, match="transport='other': no plugin offers it; built in are 'urllib3' and, for async, 'threads'"
    ):
        client.run(client.make(plugins=[Named(wire)], transport="other").models.retrieve("m"))


# ---------------------------------------------------------------------- oai_lite_schema


def test_hook_schema() -> None:
    """What plugins say about foreign types is collected, the last one first; plugins that say nothing are passed over."""

    class Describes:
        def __init__(self, answer: str | None) -> None:
            self.name, self.answer = f"describes-{answer}", answer

        @hookimpl
        def oai_lite_schema(self, config: Config) -> Describes | None:
            """The answer."""
            return self if self.answer else None

        def describe(self, tp: Any) -> None:
            """Nothing."""

    made = oai_lite.OpenAI(api_key="sk", plugins=[Describes("a"), Describes(None), Describes("b")])
    registry = made._client._registry
    found: Any = registry.hooks.schema(registry.config)
    assert [each.answer for each in found if isinstance(each, Describes)] == ["b", "a"]
    assert isinstance(found[0], Describes)  # before those that are built in


# ---------------------------------------------------------------------- oai_lite_observe


class Log:
    """Keeps all that it is told."""

    name = "listener"

    def __init__(self) -> None:
        self.events: list[tuple[str, Mapping[str, Any]]] = []

    @hookimpl
    def oai_lite_observe(self, config: Config) -> Callable[[str, Mapping[str, Any]], None]:
        """The listener."""
        return self.listen

    def listen(self, event: str, facts: Mapping[str, Any]) -> None:
        """Note it."""
        self.events.append((event, facts))

    @property
    def names(self) -> list[str]:
        """The events in order."""
        return [event for event, _ in self.events]


STREAM = (
    b'data: {"choices": [{"index": 0, "delta": {"content": "a"}}]}\n\n'
    b'data: {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}], "usage": {"total_tokens": 3}}\n\n'
    b"data: [DONE]\n\n"
)


def test_hook_observe(client: Colour, wire: Wire) -> None:
    """A listener hears of each request, retry and response, with what it needs to count and time them."""
    log = Log()
    made = client.make(plugins=[wire, log], max_retries=1)
    wire.answer({}, 500, retry_after_ms="1")
    wire.answer({}, x_request_id="req_1")
    client.run(made.models.retrieve("m"))
    assert log.names == ["start", "request", "retry", "request", "response"]
    facts = [facts for _, facts in log.events[1:]]
    assert (facts[0]["request"].method, facts[0]["request"].path, facts[0]["attempt"]) == ("GET", "/models/m", 0)
    assert isinstance(facts[1]["error"], oai_lite.InternalServerError)
    assert (facts[1]["wait"], facts[1]["attempt"]) == (0.001, 1)
    assert facts[2]["attempt"] == 1
    info = facts[3]["info"]
    assert (info.status_code, info.request_id, len(info.attempts)) == (200, "req_1", 1)


def test_observed_errors(client: Colour, wire: Wire) -> None:
    """A listener hears of the error that the caller gets."""
    log = Log()
    wire.answer({"error": {"message": "no"}}, 400)
    with pytest.raises(oai_lite.BadRequestError) as caught:
        client.run(client.make(plugins=[wire, log]).models.retrieve("m"))
    assert log.names == ["start", "request", "error"]
    assert log.events[2][1]["error"] is caught.value


def test_observed_streams(client: Colour, wire: Wire) -> None:
    """A listener hears how a stream ended, how many items it brought and what it used: to its end, or closed early."""
    log = Log()
    made = client.make(plugins=[wire, log])
    wire.answer(STREAM, content_type="text/event-stream")
    stream = client.run(made.chat.completions.create(model="m", messages=[], stream=True))
    assert log.names == ["start", "request", "response"]
    client.items(stream)
    event, facts = log.events[-1]
    assert (event, facts["how"], facts["items"], facts["usage"].total_tokens) == ("stream_end", "complete", 2, 3)
    assert facts["info"].status_code == 200
    wire.answer(STREAM, content_type="text/event-stream")
    stream = client.run(made.chat.completions.create(model="m", messages=[], stream=True))
    client.run(stream.close())
    assert (log.events[-1][0], log.events[-1][1]["how"]) == ("stream_end", "closed")


def test_a_failing_listener(client: Colour, wire: Wire) -> None:
    """A listener that fails is reported as a warning, once, that names the event; the call and the other listeners go on."""

    class Broken:
        @hookimpl
        def oai_lite_observe(self, config: Config) -> Callable[[str, Mapping[str, Any]], None]:
            """The listener."""
            return broken

    def broken(event: str, facts: Mapping[str, Any]) -> None:
        raise LookupError("broken")

    log = Log()
    made = client.make(plugins=[wire, Broken(), log])
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client.run(made.models.retrieve("m"))
        client.run(made.models.retrieve("m"))
    assert log.names == ["start", "request", "response"] * 2
    assert [str(each.message) for each in caught] == [
        "an observer of oai_lite failed on 'start': LookupError('broken')"
    ]


def test_facts_hold_no_secret(client: Colour, wire: Wire) -> None:
    """No credential, header, query, or body of a request or of an answer is among what a listener is told."""
    log = Log()
    made = client.make(
        plugins=[wire, log],
        api_key="canary-key",
        base_url="http://user:canary-url@h/v1?k=canary-base",
        default_headers={"X-Secret": "canary-header"},
        default_query={"k": "canary-default"},
        max_retries=1,
    )
    wire.answer({"canary-answer": 1}, 500, retry_after_ms="1", set_cookie="canary-cookie")
    wire.answer({"results": [{"canary-answer": "canary-answer"}]}, set_cookie="canary-cookie")
    client.run(made.moderations.create(input="canary-input", extra_headers={"X": "canary-extra"}))
    assert log.names == ["start", "request", "retry", "request", "response"]
    told: list[Any] = [facts for _, facts in log.events]
    assert "canary" not in repr(told)
    for facts in told:
        for value in facts.values():
            request = value if isinstance(value, Request) else getattr(value, "request", None)
            if request is not None:
                assert (request.headers, request.body, request.arguments) == ({}, None, None)
                assert "canary" not in request.url


# ---------------------------------------------------------------------- oai_lite_commands


def test_hook_commands() -> None:
    """A plugin adds commands to the command line's parser."""

    class Adds:
        @hookimpl
        def oai_lite_commands(self, parser: Any) -> None:
            """One command."""
            parser.add_parser("extra").add_argument("--n", type=int)

    parser = argparse.ArgumentParser()
    made = oai_lite.OpenAI(api_key="sk", plugins=[Adds()])
    HookFace(made._client._registry.manager).commands(parser.add_subparsers(dest="command"))
    assert parser.parse_args(["extra", "--n", "3"]).n == 3


# ---------------------------------------------------------------------- which plugins a client has


def names_of(made: Any) -> list[str]:
    """The names of a client's plugins."""
    return [name for name, _ in made._client._registry.manager.list_name_plugin()]


def test_a_manager_for_each_client() -> None:
    """A plugin of one client is none of another's; a copy has its original's."""
    with_badge = oai_lite.OpenAI(api_key="sk", plugins=[BadgePlugin()])
    without = oai_lite.OpenAI(api_key="sk")
    assert "badge" in names_of(with_badge)
    assert "badge" in names_of(with_badge.copy(timeout=1))
    assert "badge" not in names_of(without)
    assert {"resources", "api_key"} <= set(names_of(without))


def test_kinds_of_plugins(client: Colour, wire: Wire) -> None:
    """A plugin is an object, a class (which is called), or a module; its name is its `name`, else its `__name__` or class's."""
    module = types.ModuleType("badge_module")

    @hookimpl
    def oai_lite_prepare(config: Config) -> Callable[[Request], Request]:
        return Marker("m").prepare

    module.oai_lite_prepare = oai_lite_prepare  # type: ignore[attr-defined]  # as a plugin's module defines it

    class Plain:
        @hookimpl
        def oai_lite_prepare(self) -> Callable[[Request], Request]:
            """A hook may leave out arguments that it does not need."""
            return Marker("p").prepare

    made = client.make(plugins=[wire, module, Plain, BadgePlugin])
    assert {"badge_module", "Plain", "badge"} <= set(names_of(made))
    client.run(made.models.retrieve("m"))
    assert wire.last.headers["x-marks"] == "mp"
    assert wire.last.headers["x-badge"] == "badge"


def test_without() -> None:
    """`without` leaves built-in plugins and resources out, in copies too; the resource says why it is not there."""
    made = oai_lite.OpenAI(api_key="sk", without=["chat", "files"])
    assert "chat" not in dir(made) and "models" in dir(made)
    for each in (made, made.copy(timeout=1)):
        with pytest.raises(
            MissingPluginError, match=r"the resource 'chat' was left out of this client by without=\['chat'\]"
        ):
            each.chat  # noqa: B018
    with pytest.raises(
        oai_lite.OpenAIError, match=r"no plugin of this client uses it: api_key is left out .* by without=\['api_key'\]"
    ):
        oai_lite.OpenAI(api_key="sk", without=["api_key"])
    made = oai_lite.OpenAI(plugins=[BadgePlugin()], without=["resources", *parts.modules_in("plugins")])
    assert names_of(made) == ["badge"]


def test_without_what_is_not_there() -> None:
    """Leaving out what does not exist is an error that knows the nearest name: it is a slip of the pen."""
    says(
        "without: there is no plugin or built-in resource 'chatt' to leave out; did you mean 'chat'?", without=["chatt"]
    )
    says("without: there is no plugin or built-in resource 'zzzz' to leave out", without={"zzzz"})


def test_two_plugins_of_one_name() -> None:
    """Two plugins of one name are an error that tells where both come from; the same object twice is none."""
    text = says("two plugins are called 'badge': one from ", plugins=[BadgePlugin(), BadgePlugin()])
    assert text.count(__name__) == 2
    says(
        f"two plugins are called 'api_key': one from built in, {oai_lite.__name__}.plugins.api_key, one from ",
        plugins=[BadgePlugin("api_key")],
    )
    plugin = BadgePlugin()
    assert names_of(oai_lite.OpenAI(plugins=[plugin, plugin])).count("badge") == 1


def test_a_plugin_is_not_called_built_in_for_its_name() -> None:
    """Where a plugin comes from is told by its module: `oai_lite_extras` is not part of `oai_lite`."""
    cls = type("Extra", (BadgePlugin,), {"__module__": "oai_lite_extras"})
    text = says("two plugins are called 'badge'", plugins=[cls(), BadgePlugin()])
    assert "one from oai_lite_extras, one from" in text


@pytest.mark.parametrize("plugins", [5, BadgePlugin()])
def test_plugins_must_be_a_list(plugins: Any) -> None:
    """A plugin that is not in a list is refused."""
    with pytest.raises(TypeError, match="plugins: expected a list of plugins .objects or names., got"):
        oai_lite.OpenAI(api_key="sk", plugins=plugins)


# ---------------------------------------------------------------------- wrong plugins


def test_a_hook_that_does_not_exist() -> None:
    """A misspelt hook is an error that names the plugin, where it comes from, and the hooks there are."""

    class Misspelt:
        name = "misspelt"

        @hookimpl
        def oai_lite_auht(self, config: Config) -> None:
            """A slip of the pen."""

    text = says(f"plugin 'misspelt' ({__name__}", plugins=[Misspelt()])
    assert "implements a hook that does not exist: unknown hook 'oai_lite_auht'" in text
    assert "the hooks are oai_lite_resources, oai_lite_extensions, oai_lite_auth" in text


def test_an_argument_that_does_not_exist() -> None:
    """A hook that wants an argument that it cannot have is an error that names the plugin and the argument."""

    class Greedy:
        name = "greedy"

        @hookimpl
        def oai_lite_auth(self, config: Config, request: Request) -> None:
            """One too many."""

    text = says(f"plugin 'greedy' ({__name__}", plugins=[Greedy()])
    assert "does not fit its hook" in text and "request" in text


def test_a_hook_without_its_mark() -> None:
    """A hook that lacks `@hookimpl` would never be called: it is an error."""

    class Unmarked:
        def oai_lite_auth(self, config: Config) -> None:
            """Forgotten."""

    says(f": oai_lite_auth is not marked with @{oai_lite.__name__}.hookimpl", plugins=[Unmarked()])


@pytest.mark.parametrize("plugin", [object(), 5, {"name": "x"}])
def test_a_plugin_without_hooks(plugin: object) -> None:
    """An object without any hook is no plugin."""
    says(
        f"has no hook: expected methods marked with @{oai_lite.__name__}.hookimpl, such as oai_lite_auth",
        plugins=[plugin],
    )


@pytest.mark.parametrize("hook", ["oai_lite_resources", "oai_lite_auth", "oai_lite_prepare", "oai_lite_observe"])
def test_a_hook_that_raises(hook: str) -> None:
    """A hook that raises is an error that names the plugin, where it comes from, the hook and what was raised."""

    def fails(self: object, config: Config) -> None:
        raise LookupError("no such badge")

    plugin = type("Failing", (), {hook: hookimpl(fails), "__module__": __name__})()
    text = says(f"plugin 'Failing' ({__name__}", plugins=[plugin])
    assert text.endswith(f"failed in {hook}: LookupError: no such badge")
    with pytest.raises(PluginError) as caught:
        oai_lite.OpenAI(api_key="sk", plugins=[plugin])
    assert isinstance(caught.value.__cause__, LookupError)


def test_a_transport_hook_that_raises(client: Colour) -> None:
    """The transport's hook runs at the first call, and fails the same way."""

    class Failing:
        @hookimpl
        def oai_lite_transport(self, config: Config) -> None:
            """No transport."""
            raise LookupError("no wire")

    with pytest.raises(PluginError, match="failed in oai_lite_transport: LookupError: no wire"):
        client.run(client.make(plugins=[Failing()]).models.retrieve("m"))


def test_a_hook_that_refuses_the_config() -> None:
    """An OpenAIError raised by a hook says what is wrong with the config already: it comes through as it is."""

    class Strict:
        @hookimpl
        def oai_lite_auth(self, config: Config) -> None:
            """Refuses."""
            raise oai_lite.ArgumentError("badge: expected a colour")

    with pytest.raises(oai_lite.ArgumentError, match="^badge: expected a colour$"):
        oai_lite.OpenAI(api_key="sk", plugins=[Strict()])


# ---------------------------------------------------------------------- plugins by name


def install(folder: Path, dist: str, code: str, entries: Mapping[str, str], version: str = "1.2") -> None:
    """A distribution on sys.path: one module and its entry points."""
    (folder / f"{dist.replace('-', '_')}.py").write_text(code)
    info = folder / f"{dist.replace('-', '_')}-{version}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {dist}\nVersion: {version}\n")
    lines = "".join(f"{name} = {target}\n" for name, target in entries.items())
    (info / "entry_points.txt").write_text(f"[oai_lite]\n{lines}")
    (info / "top_level.txt").write_text(dist.replace("-", "_") + "\n")


PLUGIN = """
from oai_lite import hookimpl

class Plugin:
    def __init__(self, mark="{mark}"):
        self.mark = mark
    @hookimpl
    def oai_lite_prepare(self, config):
        return lambda request: request.replace(headers={{**request.headers, "X-Mark-{mark}": self.mark}})

ready = Plugin("ready")
"""


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on sys.path for installed distributions; what tests import from it is forgotten afterwards."""
    monkeypatch.syspath_prepend(str(tmp_path))
    for name in ("acme_one", "acme_two", "acme_broken"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    return tmp_path


def test_an_installed_plugin_by_name(client: Colour, wire: Wire, site: Path) -> None:
    """`plugins=["name"]` finds an installed plugin: a class, which is called, or an object."""
    install(site, "acme-one", PLUGIN.format(mark="one"), {"one": "acme_one:Plugin", "object": "acme_one:ready"})
    client.run(client.make(plugins=[wire, "one"]).models.retrieve("m"))
    assert wire.last.headers["x-mark-one"] == "one"
    client.run(client.make(plugins=[wire, "object"]).models.retrieve("m"))
    assert wire.last.headers["x-mark-one"] == "ready"
    assert "one" not in names_of(client.make())


def test_plugins_of_the_environment(client: Colour, wire: Wire, site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """OAI_LITE_PLUGINS names plugins for every client, beside those of the code; empty means none."""
    install(site, "acme-one", PLUGIN.format(mark="one"), {"one": "acme_one:Plugin"})
    install(site, "acme-two", PLUGIN.format(mark="two"), {"two": "acme_two:Plugin"})
    monkeypatch.setenv("OAI_LITE_PLUGINS", " one, two ,,")
    made = client.make(plugins=[wire])
    client.run(made.models.retrieve("m"))
    assert (wire.last.headers["x-mark-one"], wire.last.headers["x-mark-two"]) == ("one", "two")
    assert {"one", "two"} <= set(names_of(client.make(plugins=["one"])))
    monkeypatch.setenv("OAI_LITE_PLUGINS", "")
    assert "one" not in names_of(client.make())


def test_all_installed_plugins(site: Path) -> None:
    """`plugins="installed"` takes every installed plugin; `without` leaves one out, which is then not even loaded."""
    install(site, "acme-one", PLUGIN.format(mark="one"), {"one": "acme_one:Plugin"})
    install(site, "acme-broken", "raise LookupError('broken')", {"broken": "acme_broken:Plugin"})
    for plugins in ("installed", ["installed"]):
        made = oai_lite.OpenAI(api_key="sk", plugins=plugins, without=["broken"])
        assert "one" in names_of(made)
        says("plugin 'broken' of acme-broken 1.2 cannot be loaded: LookupError: broken", plugins=plugins)
    assert "one" in names_of(oai_lite.OpenAI(api_key="sk", plugins=["one"]))  # another's fault is not its own


def test_an_installed_plugin_that_cannot_be_made(site: Path) -> None:
    """A plugin class that fails when called is named with its distribution and version."""
    install(
        site, "acme-one", "class Plugin:\n    def __init__(self): raise ValueError('no')", {"one": "acme_one:Plugin"}
    )
    says("plugin 'one' of acme-one 1.2 cannot be loaded: ValueError: no", plugins=["one"])


def test_two_installed_plugins_of_one_name(site: Path) -> None:
    """Two distributions that offer one name are an error that names both and their versions."""
    install(site, "acme-one", PLUGIN.format(mark="one"), {"same": "acme_one:Plugin"})
    install(site, "acme-two", PLUGIN.format(mark="two"), {"same": "acme_two:Plugin"}, version="2.0")
    text = says("two installed plugins are called 'same': one of acme-", plugins=["same"])
    assert "acme-one 1.2" in text and "acme-two 2.0" in text


def test_conflicts_name_distributions(site: Path) -> None:
    """In a conflict, an installed plugin is told by its module, distribution and version."""
    install(site, "acme-one", PLUGIN.format(mark="one"), {"badge": "acme_one:Plugin"})
    cls = type("Same", (importlib.import_module("acme_one").Plugin,), {"name": "badge", "__module__": "acme_one"})
    text = says("two plugins are called 'badge'", plugins=[BadgePlugin(), cls])
    assert text.endswith("one from acme_one, acme-one 1.2")


def test_nothing_is_scanned_unless_asked(client: Colour, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client whose plugins are objects or built in, its copies and its calls look at no entry point."""

    def scan(**_: Any) -> None:
        raise AssertionError("scanned")

    monkeypatch.setattr(importlib.metadata, "entry_points", scan)
    made = client.make(plugins=[wire, BadgePlugin(), "api_key"], without=["files"])
    client.run(made.copy(timeout=3).models.retrieve("m"))
    with pytest.raises(AssertionError, match="scanned"):
        client.make(plugins=["unknown"])


def test_an_unknown_name(site: Path) -> None:
    """An unknown name lists what there is and knows the nearest."""
    install(site, "acme-one", PLUGIN.format(mark="one"), {"one": "acme_one:Plugin"})
    text = says(
        "plugins: there is no plugin 'api_kye'; did you mean 'api_key'? There are aiohttp, api_key, attrs, ",
        plugins=["api_kye"],
    )
    assert ", one, " in text and "installed distributions with an entry point in the group 'oai_lite'" in text


def test_a_built_in_name() -> None:
    """Naming a built-in plugin is allowed and changes nothing."""
    assert names_of(oai_lite.OpenAI(api_key="sk", plugins=["api_key"])) == names_of(oai_lite.OpenAI(api_key="sk"))


CLAIMS = """
from oai_lite import hookimpl

class Plugin:
    @hookimpl
    def oai_lite_auth(self, config):
        if config.auth == "raises":
            raise LookupError("no ticket")
        return self if config.auth == "ticket" else None
    def headers(self):
        return {"Authorization": "Ticket 1"}
"""


def test_auth_names_an_installed_plugin(client: Colour, wire: Wire, site: Path) -> None:
    """`auth="name"` is enough: an installed plugin of that name is loaded, for a copy too; others are not."""
    install(site, "acme-one", CLAIMS, {"ticket": "acme_one:Plugin"})
    install(site, "acme-broken", "raise LookupError('broken')", {"broken": "acme_broken:Plugin"})
    client.run(client.make(plugins=[wire], auth="ticket").models.retrieve("m"))
    assert wire.last.headers["authorization"] == "Ticket 1"
    made = client.make(plugins=[wire])
    client.run(made.copy(auth="ticket").models.retrieve("m"))
    assert wire.last.headers["authorization"] == "Ticket 1"
    client.run(made.models.retrieve("m"))
    assert wire.last.headers["authorization"] == "Bearer sk-test" and "ticket" not in names_of(made)
    says("auth='tickets': there is no such plugin; did you mean 'ticket'? There are aiohttp, api_key, ", auth="tickets")
    says("plugin 'broken' of acme-broken 1.2 cannot be loaded: LookupError: broken", auth="broken")
    with pytest.raises(MissingPluginError, match=r"auth='ticket': without=\['ticket'\] leaves that plugin out"):
        client.make(auth="ticket", without=["ticket"])


@pytest.mark.parametrize("editable", [False, True])
def test_an_installed_hook_that_raises(site: Path, editable: bool) -> None:
    """A hook of an installed plugin that raises is named with its distribution and version, editable or not."""
    install(site, "acme-one", CLAIMS, {"raises": "acme_one:Plugin"}, version="3.1")
    if editable:  # such an installation lists no modules
        (site / "acme_one-3.1.dist-info" / "top_level.txt").unlink()
    text = says(
        "plugin 'raises' (acme_one, acme-one 3.1) failed in oai_lite_auth: LookupError: no ticket", auth="raises"
    )
    assert text.count("acme-one") == 1


def test_an_entry_point_that_leads_nowhere(site: Path) -> None:
    """An entry point whose module or class is gone is named with its distribution and version."""
    install(site, "acme-one", PLUGIN.format(mark="one"), {"one": "acme_one:Plugn", "two": "acme_none:Plugin"})
    says("plugin 'one' of acme-one 1.2 cannot be loaded: AttributeError: module 'acme_one' has no", plugins=["one"])
    says("plugin 'two' of acme-one 1.2 cannot be loaded: ModuleNotFoundError: No module named 'acme_none'", auth="two")


def test_an_installed_plugin_of_a_built_in_name(site: Path) -> None:
    """A built-in plugin is not replaced by an installed one of its name."""
    install(site, "acme-one", PLUGIN.format(mark="one"), {"api_key": "acme_one:Plugin"})
    made = oai_lite.OpenAI(api_key="sk", plugins=["api_key"])
    assert made.api_key == "sk"
    made = oai_lite.OpenAI(api_key="sk", plugins="installed")
    assert made.api_key == "sk"


def test_what_is_left_out_is_not_loaded(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`without` goes before everything that asks for a plugin: `plugins`, by object or name, and OAI_LITE_PLUGINS."""
    install(site, "acme-broken", "raise LookupError('broken')", {"broken": "acme_broken:Plugin"})
    made = oai_lite.OpenAI(api_key="sk", plugins=["broken", BadgePlugin()], without=["broken", "badge"])
    assert not {"broken", "badge"} & set(names_of(made))
    monkeypatch.setenv("OAI_LITE_PLUGINS", "broken")
    says("plugin 'broken' of acme-broken 1.2 cannot be loaded: LookupError: broken")
    assert "broken" not in names_of(oai_lite.OpenAI(api_key="sk", without=["broken"]))
    monkeypatch.delenv("OAI_LITE_PLUGINS")
    assert "broken" not in names_of(oai_lite.OpenAI(api_key="sk", without=["broken"]))  # nobody asks for it

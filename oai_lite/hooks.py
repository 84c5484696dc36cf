"""The hooks that plugins implement, and the typed objects that they return.

Hooks run when a client is built; a request never calls pluggy. So a hook has no colour, costs nothing per call, and is typed by
what it returns. Every hook gets one frozen `Config`; an implementation may take fewer arguments than its specification.

A plugin is a small object (or module) with hook methods; its machinery is imported only once a hook says yes to the config.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar, cast, overload

from .errors import OpenAIError, PluginError

if TYPE_CHECKING:
    from .config import Config
    from .flow import Flow
    from .limits import Exchange
    from .request import Request, Response
    from .structured.kinds import ForeignRecord, ForeignSchema

F = TypeVar("F", bound=Callable[..., Any])

PROJECT = "oai_lite"
PREFIX = f"{PROJECT}_"  # of the hooks' names


@overload
def hookimpl(function: F) -> F: ...
@overload
def hookimpl(*, optionalhook: bool) -> Callable[[F], F]: ...
def hookimpl(function: Any = None, **options: Any) -> Any:
    """Mark a method as the implementation of the hook of the same name. This is pluggy's marker: `optionalhook=True` lets a plugin
    implement a hook that this version may not have."""
    if function is None or options:
        import pluggy

        return pluggy.HookimplMarker(PROJECT)(function, **options)
    # What it does, without importing it: the built-in plugins are loaded with every client.
    options = dict.fromkeys(("wrapper", "hookwrapper", "optionalhook", "tryfirst", "trylast"), False)
    function.oai_lite_impl = {**options, "specname": None}
    return function


class Auth(Protocol):
    """Puts credentials on requests. A request that carries an `Authorization` header of the caller's is left alone; an Auth that
    sets another one names it in an attribute `header`. Where not only a 401 may mean that a credential has expired, a method
    `expired(status, headers, content)` says whether this answer (400 and above) does; it is then treated as a 401 is."""

    def flow(self, request: Request) -> Flow[Mapping[str, str]]:
        """The headers that authorise this request, asked for before every attempt. Anything that blocks goes into a `Call`."""
        ...

    def refused(self, request: Request) -> bool:
        """The server answered 401 to this request, here as it was sent. True if asking `flow` once more may help: the token on it
        was dropped, or is not the one in use any more."""
        ...


class SimpleAuth(Protocol):
    """Puts credentials on requests, in its simplest form."""

    def headers(self) -> Mapping[str, str]:
        """The headers that authorise a request, asked for before every attempt. It may block: it runs off the event loop, and gets
        30 seconds."""
        ...


class _HeadersAuth:
    """A `SimpleAuth` as an `Auth`."""

    def __init__(self, plugin: str, simple: SimpleAuth) -> None:
        self._plugin = plugin
        self._simple = simple

    def flow(self, request: Request) -> Flow[Mapping[str, str]]:
        from .flow import patient

        found: Any = yield from patient(self._plugin, self._simple.headers)
        if not isinstance(found, Mapping):
            raise PluginError(
                f"plugin {self._plugin!r}: headers() must return a mapping of header names to values; "
                f"it returned {type(found).__name__}"
            )
        for name, value in found.items():
            if not isinstance(value, str) or not value.strip():
                kind = "an empty text" if isinstance(value, str) else type(value).__name__
                raise PluginError(f"plugin {self._plugin!r}: headers() must give text for {name!r}; it gave {kind}")
        return found

    def refused(self, request: Request) -> bool:
        return False


def auth_of(plugin: str, answer: Any) -> Auth:
    """What a plugin's `oai_lite_auth` answered, as an Auth."""
    if callable(getattr(answer, "flow", None)) and callable(getattr(answer, "refused", None)):
        return cast("Auth", answer)
    if callable(getattr(answer, "headers", None)):
        return _HeadersAuth(plugin, answer)
    raise PluginError(
        f"plugin {plugin!r}: oai_lite_auth must return an object with headers(), or with flow(request) and refused(request), "
        f"or None; it returned {type(answer).__name__}"
    )


class Transport(Protocol):
    """Moves requests and answers; see `transports`."""

    def send(self, request: Request, exchange: Exchange, stream: bool = False) -> Response:
        """One attempt, within the exchange's limits; failures are APIConnectionErrors."""
        ...

    def close(self) -> None:
        """Give all connections up."""
        ...


class AsyncTransport(Protocol):
    """The same for the asynchronous client."""

    async def send(self, request: Request, exchange: Exchange, stream: bool = False) -> Response:
        """One attempt, within the exchange's limits; cancelling it frees whatever it holds."""
        ...

    async def run(self, function: Callable[[], Any]) -> Any:
        """Call a function that may block, off the event loop."""
        ...

    async def close(self) -> None:
        """Give all connections up."""
        ...


class SchemaAdapter(Protocol):
    """Knows classes of another library, for structured outputs."""

    def describe(self, tp: Any) -> ForeignRecord | ForeignSchema | None:
        """None for a class that is not of that library. Else `kinds.ForeignRecord` (its fields, with their annotations, and how to
        make an instance: it is then described and read as a dataclass is), or `kinds.ForeignSchema` (its own JSON schema, which is
        made strict, and a function that reads JSON text and raises ValueError). It imports nothing that is not imported yet."""
        ...


Prepare: TypeAlias = Callable[["Request"], "Request"]
Observer: TypeAlias = Callable[[str, Mapping[str, Any]], None]


class Hooks:
    """The specifications: every method is one, and its docstring the hook's reference."""

    def oai_lite_resources(self, config: Config) -> Mapping[str, str]:
        """Resources to mount on the client: name → `"module:Class"`. A module that starts with a dot is below this package.
        Import nothing here: the class is loaded when the name is first used."""
        ...

    def oai_lite_extensions(self, config: Config) -> Mapping[str, str]:
        """Resources to extend: name of a mounted resource → `"module:Class"`, a subclass of its class that has more methods or
        other ones. It is loaded when the name is first used. Several plugins may extend one resource; the last one wins where
        both define a method. A name that is not mounted is passed over: that resource was left out."""
        ...

    def oai_lite_auth(self, config: Config) -> Auth | SimpleAuth | None:
        """What authorises this config's requests, else None: an object with `headers()`, or an `Auth` for more.
        `OpenAI(auth="name")` chooses a plugin by name; otherwise at most one besides the API key may answer, and two answers
        are an error."""

    def oai_lite_prepare(self, config: Config) -> Prepare | None:
        """A function that gets every request before each attempt, authorised and encoded, and returns it or a changed copy
        (`request.replace(url=…)`): routing, signing, extra headers. They run in the order of registration."""

    def oai_lite_transport(self, config: Config) -> Transport | AsyncTransport | None:
        """A transport for the config's colour (`config.asynchronous`), or None. `config.transport` is the name asked for. The
        first one offered, in the order of registration, carries the client's requests."""

    def oai_lite_schema(self, config: Config) -> SchemaAdapter | None:
        """How to describe and read a foreign kind of class (pydantic, attrs) in structured outputs: an object with `describe(tp)`,
        which gives `kinds.ForeignRecord`, `kinds.ForeignSchema`, or None for what is not its own. The plugin that came last is asked
        first. It is asked when a type is first described, so the library itself need not be there. `strict_schema` and
        `function_tool`, which have no client, ask the built-in plugins, whose hooks take no config."""

    def oai_lite_observe(self, config: Config) -> Observer | None:
        """A read-only listener `(event, facts)`. `start` comes in the caller's thread or task, the others mostly (the end of a large
        answer, or of a dropped stream, may come in another thread). It must not block; what it raises is reported as a warning,
        once, and otherwise ignored. Facts never hold credentials or bodies; the texts of an `error` and the headers of an `info`
        are a server's, and may quote what it was sent.

        A call that can be sent is told of by `start`, then `request` for each attempt (also one that costs nothing: after a
        redirect, a dead pooled connection, a token refused), `retry` between attempts, and at last either `error` (cancellation
        included) or `response`; if the answer is an event stream, `response` tells its beginning and `stream_end` its end.

        Facts of every event: `call` (an opaque object, the same in all events of a call and on `Request.call`; hashable, weakly
        referable), `operation` (method and path with `{names}`: `GET /models/{model}`), `method`, `path`, `url` (without query
        and user), `model` (asked for, or None), `stream` (whether events were asked for), `attempt` (how many retries there
        were), `seconds` (since the call's start). Besides:

        - `request`: `request` (method and URL as sent), `headers` (those that cannot be secret);
        - `retry`: `error`, `reason` (`status 500`, `timed out (sent)`), `wait` (seconds), `status`, `request_id` (or None);
        - `error`: `error`, `reason`, `status`, `request_id`;
        - `response`: `info` (a `ResponseInfo`), `status`, `request_id`, `response_id`, `response_model`, `usage` (as the answer
          has it), `input_tokens`, `output_tokens`; each None where the answer, as far as it was read, does not say it;
        - `stream_end`: the same, and `how` (`complete`, `closed` early, `dropped` unread, `failed`), `error` (of `failed`),
          `items` (how many events came), `first` (seconds until the first)."""

    def oai_lite_commands(self, parser: Any) -> None:
        """Add commands to the `oai-lite` command line; `parser` is argparse's group of sub-commands. It is asked when none of our own
        commands was named: `parser.add_parser("name", help="…")`, on which `set_defaults(run=function)` names what runs, with the
        parsed options, and returns the exit code (None is 0). Errors of ours that it raises are told in one line. A plugin that fails
        here costs its own commands only."""


Implementation: TypeAlias = tuple[
    str, object, Callable[..., Any], Sequence[str]
]  # name, plugin, function, its arguments


class Plugins(Protocol):
    """The plugins of one client, by name: `registry.BuiltIns`, or `managers.Manager` with those of others."""

    def has_plugin(self, name: str) -> bool:
        """Whether there is one of that name."""
        ...

    def get_plugin(self, name: str) -> object:
        """The one of that name."""
        ...

    def list_name_plugin(self) -> Sequence[tuple[str, object]]:
        """All of them, with their names."""
        ...

    def implementations(self, hook: str) -> Iterable[Implementation]:
        """Who implements a hook, in the order of registration."""
        ...


class HookFace:
    """The hooks with their types: one method a hook, named without the prefix."""

    def __init__(self, manager: Plugins) -> None:
        self._manager = manager

    def resources(self, config: Config) -> list[tuple[str, Mapping[str, str]]]:
        """Plugin name and mounts, for each plugin that has any."""
        return self._named("oai_lite_resources", config)

    def extensions(self, config: Config) -> list[tuple[str, Mapping[str, str]]]:
        """Plugin name and extensions, for each plugin that has any."""
        return self._named("oai_lite_extensions", config)

    def auth(self, config: Config) -> list[tuple[str, Auth]]:
        """Plugin name and Auth, for each plugin that claims the config."""
        return [(plugin, auth_of(plugin, answer)) for plugin, answer in self._named("oai_lite_auth", config)]

    def prepare(self, config: Config) -> list[Prepare]:
        """All preparations, in order of registration."""
        return [answer for _, answer in self._named("oai_lite_prepare", config)]

    def transport(self, config: Config) -> Transport | AsyncTransport | None:
        """The first transport offered."""
        offers = self._named("oai_lite_transport", config)
        return cast("Transport | AsyncTransport", offers[0][1]) if offers else None

    def schema(self, config: Config) -> tuple[SchemaAdapter, ...]:
        """All ways to describe and read foreign classes, as `schema.described` takes them: the plugin that came last is asked
        first, so that it may know better than a built-in one."""
        answers = self._named("oai_lite_schema", config)
        for plugin, answer in answers:
            if not callable(getattr(answer, "describe", None)):
                raise PluginError(
                    f"plugin {plugin!r}: oai_lite_schema must return an object with describe(tp), or None; "
                    f"it returned {type(answer).__name__}"
                )
        return tuple(answer for _, answer in reversed(answers))

    def observe(self, config: Config) -> list[Observer]:
        """All listeners."""
        return [answer for _, answer in self._named("oai_lite_observe", config)]

    def commands(self, parser: Any) -> None:
        """Let plugins add commands."""
        self._named("oai_lite_commands", parser, "parser")

    def _named(self, hook: str, value: Any, argument: str = "config") -> list[tuple[str, Any]]:
        """Each implementation's answer beside its plugin's name."""
        answers = []
        for name, plugin, function, wanted in self._manager.implementations(hook):
            try:
                answer = function(*(value for each in wanted if each == argument))
            except OpenAIError:
                raise  # says what is wrong with the config already
            except Exception as error:
                raise PluginError(
                    f"plugin {name!r} ({origin(plugin)}) failed in {hook}: {type(error).__name__}: {error}"
                ) from error
            if answer is not None:
                answers.append((name, answer))
        return answers


def origin(plugin: object) -> str:
    """Where a plugin comes from, for error texts: its module and, if it was installed, its distribution and version."""
    module = getattr(plugin, "__module__", None) or getattr(plugin, "__name__", None) or type(plugin).__module__
    own = __package__ or PROJECT
    if module == own or module.startswith(f"{own}."):
        return f"built in, {module}"
    from importlib.metadata import entry_points, packages_distributions, version

    top = module.split(".")[0]
    # An editable installation lists no files: its entry points tell.
    names = packages_distributions().get(top) or [
        entry.dist.name for entry in entry_points(group=PROJECT) if entry.dist and entry.module.split(".")[0] == top
    ]
    return ", ".join([module, *(f"{name} {version(name)}" for name in dict.fromkeys(names))])

"""The API's methods as the command line sees them: their names, their parameters, found in the declarations when they are asked for.

Rules: a name is looked up by importing only the resource that it begins with; nothing is sent, and no client is made.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from types import FunctionType, SimpleNamespace
from typing import Any, NamedTuple, get_args, get_overloads

from ..config import DEFAULT_BASE_URL, Config
from ..declared import Declared
from ..endpoint import Endpoint, PagedEndpoint, StreamingEndpoint
from ..errors import ArgumentError, MissingPluginError
from ..parts import near
from ..registry import Registry
from ..request import Omit
from ..resource import Method
from ..response import HttpxBinaryResponseContent
from .values import Kind, hints_of, kind_of

# What the command line says in its own way, for every method.
_SHARED = frozenset(("timeout", "max_retries"))
SECRET = "secret"
_NO_ARGUMENT = """\
the secret:
  is that of OPENAI_WEBHOOK_SECRET, or what webhook_secret_env or webhook_secret_command
  of the profile say; it is no argument, since others could read that"""
_SESSION = """\
the session:
  each line of standard input is an event to send, as JSON; each event that comes is
  printed, as a JSON line or its text. It ends when the server closes it, with --until,
  or with Ctrl-C."""


class Parameter(NamedTuple):
    """One parameter of a method."""

    name: str
    kind: Kind
    required: bool
    default: Any  # None where there is none
    option: bool  # one of those that every method takes

    @property
    def flag(self) -> str:
        """How it is written on the command line."""
        return "--" + self.name.replace("_", "-")


class ApiMethod:
    """A method, read: a declared one, or (`helper`) a function around such, whose signatures are those of its overloads."""

    def __init__(self, name: str, declared: Method | FunctionType) -> None:
        self.name = name
        shown: Any = declared
        self.helper: bool = isinstance(declared, FunctionType)
        self.pages: bool = isinstance(declared, PagedEndpoint)
        self.streams: bool = isinstance(declared, StreamingEndpoint)
        endpoint = getattr(declared, "endpoint", None) or getattr(declared, "usual", None) or declared
        self.endpoint: Endpoint[..., Any] | None = endpoint if isinstance(endpoint, Endpoint) else None
        other = getattr(declared, "other", None)  # a second way to call it
        functions = [other.function] if other is not None else []
        if self.endpoint is not None:
            functions.insert(0, self.endpoint.declared.function)
        elif isinstance(declared, FunctionType):
            functions = [each for each in get_overloads(declared) if _is_sync(each)] or [declared]
        elif not functions:
            functions = [shown.function]
        # A session over a WebSocket is what it opens.
        self.connects: bool = str(functions[0].__annotations__.get("return")).startswith("ConnectionManager")
        self.secret: bool = self.helper and SECRET in functions[0].__annotations__
        # Whether it gives what an answer was read as.
        self.answers: bool = self.helper and any(
            "[Raw[Sync]]" in str(each.__annotations__) for each in get_overloads(shown)
        )
        self._read = [Declared(function) for function in functions]
        self.doc: str = " ".join((shown.__doc__ or "").split("\n\n")[0].split())
        self.more: str = shown.__doc__ or ""

    @property
    def note(self) -> str:
        """What else its help says."""
        return _SESSION if self.connects else _NO_ARGUMENT if self.secret else ""

    @property
    def binary(self) -> bool:
        """Whether it answers bytes."""
        return self.endpoint is not None and self.endpoint.declared.result() is HttpxBinaryResponseContent

    @property
    def several(self) -> bool:
        """Whether it makes several calls, and may take its time."""
        return self.endpoint is None

    @property
    def positional(self) -> tuple[str, ...]:
        """The parameters that may be given by position."""
        return tuple(name for name in self._read[0].positional if name in self.parameters)

    @cached_property
    def callbacks(self) -> dict[str, Any]:
        """Parameters that take a function, which no text can be."""
        found: dict[str, Any] = {}
        for declared in self._read:
            hints = hints_of(declared.function)
            found.update({name: hint for name, hint in hints.items() if kind_of(hint).callback})
        return found

    @cached_property
    def ways(self) -> list[dict[str, Parameter]]:
        """The parameters of each way to call it: mostly there is one."""
        return [{each.name: each for each in _parameters(declared, self.helper)} for declared in self._read]

    @cached_property
    def parameters(self) -> dict[str, Parameter]:
        """Every parameter that can be written, by name: its own first, in their order, then those that all methods take. Required is
        what each way to call it needs."""
        found: dict[str, Parameter] = {}
        for way in self.ways:
            found = {**way, **found}
        for name, each in found.items():
            found[name] = each._replace(required=all(name in way and way[name].required for way in self.ways))
        if self.streams:
            found["stream"] = Parameter("stream", kind_of(bool), False, None, False)
        return dict(sorted(found.items(), key=lambda item: item[1].option))


def _is_sync(overload: Any) -> bool:
    """Whether this is how the synchronous client's own resource has it."""
    return str(overload.__annotations__.get("self")).partition("[")[2] == "Sync]"


def _parameters(declared: Declared, helper: bool) -> Iterator[Parameter]:
    function = declared.function
    hints = hints_of(function)
    positional = function.__defaults__ or ()
    defaults: dict[str, Any] = dict(
        zip(declared.positional[len(declared.positional) - len(positional) :], positional, strict=True)
    )
    defaults.update(function.__kwdefaults__ or {})
    for name in declared.parameters:
        kind = kind_of(hints[name])
        if _sayable(name, kind, helper):
            default = defaults.get(name)
            shown = None if isinstance(default, Omit) or default is ... else default
            yield Parameter(name, kind, name not in defaults, shown, False)
    code = function.__code__
    if code.co_flags & 0x08:  # **options
        (unpacked,) = get_args(hints[code.co_varnames[code.co_argcount + code.co_kwonlyargcount]])
        from ..endpoint import RequestOptions

        for name, hint in hints_of(unpacked).items():
            kind = kind_of(hint)
            if name not in _SHARED and _sayable(name, kind, helper):
                yield Parameter(name, kind, False, None, name in RequestOptions.__annotations__)


def _sayable(name: str, kind: Kind, helper: bool) -> bool:
    """Whether a parameter can be written: types only for helpers, which know what reads them."""
    return kind.sayable and (name != SECRET if helper else not kind.schema)


class Catalogue:
    """The methods there are, those of plugins that `OAI_LITE_PLUGINS` names included."""

    def __init__(self) -> None:
        settings = {"api_key": "none", "base_url": DEFAULT_BASE_URL}
        self._registry = Registry(Config(settings, asynchronous=False, agent="OpenAI"))
        self._owner: Any = SimpleNamespace(_client=SimpleNamespace(_registry=self._registry), _mode="plain")

    @property
    def resources(self) -> list[str]:
        """The names of the top-level resources."""
        return sorted(self._registry.mounts)

    def below(self, path: str = "") -> Iterator[str]:
        """What stands right below a resource: methods by their names, resources with a dot at the end."""
        if not path:
            yield from (f"{name}." for name in self.resources)
            return
        resource = self._resource(path)
        for name, value in _members(type(resource)):
            if isinstance(value, _CALLED):
                yield f"{path}.{name}"
            elif any(self._methods(f"{path}.{name}")):
                yield f"{path}.{name}."

    def names(self, prefix: str = "") -> Iterator[str]:
        """The names of all methods that begin with the prefix."""
        first, dot, _ = prefix.partition(".")
        for name in self.resources:
            if name == first or (not dot and name.startswith(first)):
                yield from (each for each in self._methods(name) if each.startswith(prefix))

    def find(self, name: str) -> ApiMethod:
        """The method of a name, as `chat.completions.create`; ArgumentError with near ones for what is none."""
        path, _, last = name.rpartition(".")
        try:
            value = dict(_members(type(self._resource(path)))).get(last) if path else None
        except LookupError:
            value = None
        if isinstance(value, _CALLED):
            return ApiMethod(name, value)
        raise ArgumentError(f"there is no method {name!r}{self._similar(name)}")

    def _similar(self, name: str) -> str:
        import difflib

        every = list(self.names())
        below = [each for each in every if each.startswith(f"{name}.")]
        ends = [each for each in every if each.endswith(f".{name}")]
        found = (below or ends)[:6] or difflib.get_close_matches(name, every, 3, 0.6)
        shown = " or ".join(filter(None, (", ".join(found[:-1]), *found[-1:])))
        return f"; did you mean {shown}?" if found else "; `oai-lite api --list` shows all"

    def _methods(self, path: str) -> Iterator[str]:
        try:
            resource = self._resource(path)
        except MissingPluginError:  # its part is left out of this copy
            return
        for name, value in _members(type(resource)):
            if isinstance(value, _CALLED):
                yield f"{path}.{name}"
            else:
                yield from self._methods(f"{path}.{name}")

    def _resource(self, path: str) -> Any:
        first, *rest = path.split(".")
        if first not in self._registry.mounts:
            raise LookupError(first)
        resource = self._registry.resource(first)(self._owner)
        for name in rest:
            if not isinstance(dict(_members(type(resource))).get(name), cached_property):
                raise LookupError(name)
            resource = getattr(resource, name)
        return resource


_CALLED = (Method, FunctionType)


def _members(cls: type) -> list[tuple[str, Any]]:
    """The methods and the sub-resources of a class, by name."""
    found: dict[str, Any] = {}
    for each in reversed(cls.__mro__):
        found.update(
            {
                name: value
                for name, value in vars(each).items()
                if isinstance(value, (*_CALLED, cached_property)) and not name.startswith("_")
            }
        )
    return sorted(found.items())


def unknown(method: ApiMethod, name: str, names: list[str], where: str = "") -> ArgumentError:
    """What to say of a parameter that a method does not have."""
    if method.secret and name.strip("-") == SECRET:
        return ArgumentError(f"{where}{method.name}: {' '.join(_NO_ARGUMENT.replace(':', '').split())}")
    similar = near(name, names)
    hint = f"; did you mean {similar}?" if similar else f"; it has {', '.join(names)}"
    return ArgumentError(f"{where}{method.name} has no parameter {name}{hint}")

"""Builds the plugin manager of one client, and says what is missing when something is.

Built-ins are plugins like any other. They are found by listing `resources/` and `plugins/`, so **a deleted file is a dropped
plugin**. Third parties come as objects (`plugins=[obj]`), or by name through the entry-point group `oai_lite`, which is scanned
only when an unknown name is asked for (`plugins=`, `OAI_LITE_PLUGINS`, `auth=`): a scan costs 25 ms and more.

Rules: one manager per client, none global; two plugins of one name, or two mounts of one name, are an error that names both. What
`without` names is neither loaded nor registered, whoever else asks for it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from .errors import MissingPluginError, PluginError
from .hooks import PROJECT, HookFace, Hooks, origin
from .parts import absence, missing_resource, modules_in, near

if TYPE_CHECKING:
    import pluggy

    from .config import Config
    from .hooks import AsyncTransport, Auth, SchemaAdapter, Transport

_PACKAGE = __package__ or PROJECT
_PREFIX = f"{PROJECT}_"  # of the hooks' names
_BUILT_IN = "resources"  # the plugin that mounts the built-in resources


class Registry:
    """The plugins of one client, with what their hooks answered."""

    def __init__(self, config: Config, manager: pluggy.PluginManager | None = None) -> None:
        self.config = config
        self.manager: pluggy.PluginManager = _manager(config) if manager is None else manager
        self.hooks: HookFace = HookFace(self.manager)
        self.mounts: dict[str, str] = self._mounts()
        self._extended: dict[str, Any] = {}

    def with_config(self, config: Config) -> Registry:
        """The same plugins, asked about another config, and the one that it says is to authorise."""
        known = config.auth is None or self.manager.has_plugin(config.auth)
        return Registry(config, self.manager if known else None)

    def _mounts(self) -> dict[str, str]:
        mounts: dict[str, str] = {}
        owners: dict[str, str] = {}
        for plugin, names in self.hooks.resources(self.config):
            for name, target in names.items():
                if plugin == _BUILT_IN and name in self.config.without:
                    continue
                if name in mounts:
                    who = " and ".join(f"{each!r} ({self._origin_of(each)})" for each in (owners[name], plugin))
                    instead = f"; without=[{name!r}] leaves the built-in one out" if owners[name] == _BUILT_IN else ""
                    raise PluginError(f"two plugins provide the resource {name!r}: {who}{instead}")
                mounts[name], owners[name] = target, plugin
        return mounts

    def _origin_of(self, name: str) -> str:
        return origin(self.manager.get_plugin(name))

    def resource(self, name: str) -> Any:
        """The class of a resource with all its extensions, imported now."""
        found = self._extended.get(name)
        if found is None:
            target = self.mounts.get(name)
            if target is None:
                raise self._no_resource(name)
            found = self._extended[name] = self._with_extensions(name, load(target))
        return found

    def _with_extensions(self, name: str, base: type) -> type:
        classes = [base]
        for plugin, extensions in self.hooks.extensions(self.config):
            if name in extensions:
                extension = load(extensions[name])
                if not (isinstance(extension, type) and issubclass(extension, base)):
                    raise PluginError(
                        f"plugin {plugin!r} ({self._origin_of(plugin)}) extends the resource {name!r} with "
                        f"{extensions[name]}, which is not a subclass of {base.__module__}.{base.__qualname__}"
                    )
                classes.insert(0, extension)
        if len(classes) < 3:
            return classes[0]
        return type(base.__name__, tuple(classes), {"__doc__": base.__doc__, "__module__": base.__module__})

    def _no_resource(self, name: str) -> MissingPluginError:
        if name in self.config.without:
            return MissingPluginError(f"the resource {name!r} was left out of this client by without=[{name!r}]")
        return missing_resource(self.config.agent, name, self.mounts)

    def transport(self) -> Transport | AsyncTransport:
        """The transport a plugin offers for the config, else the built-in one of its colour."""
        config = self.config
        offered = self.hooks.transport(config)
        if offered is not None:
            return offered
        if config.transport == "aiohttp":
            raise MissingPluginError(
                f"transport='aiohttp' is given, but the plugin aiohttp is {absence('aiohttp', config.without)}"
            )
        if config.transport not in (None, "urllib3", "threads"):
            raise PluginError(
                f"transport={config.transport!r}: no plugin offers it; built in are 'urllib3' and, for async, 'threads' and 'aiohttp'"
            )
        from .transports.urllib3 import Urllib3Transport

        if not config.asynchronous:
            return Urllib3Transport(config)
        from .transports.threads import ThreadTransport

        return ThreadTransport(Urllib3Transport(config))

    def auth(self) -> Auth | None:
        """The one Auth for the config: the one chosen by name, else the only claim besides the API key's, else that."""
        claims = dict(self.hooks.auth(self.config))
        chosen = self.config.auth
        if chosen is not None:
            if chosen in claims:
                return claims[chosen]
            if chosen in self.config.without:
                raise MissingPluginError(
                    f"auth={chosen!r}: without=[{chosen!r}] leaves that plugin out; drop one of the two"
                )
            known = {name for name, _ in self.manager.list_name_plugin()}
            raise PluginError(
                f"auth={chosen!r}: "
                + (
                    f"the plugin ({self._origin_of(chosen)}) is there but does not claim this configuration; see its "
                    "documentation for what it needs"
                    if chosen in known
                    else f"there is no such plugin{_meant(chosen, known | _installed_names()) or '.'} There are {_all(known)}"
                )
            )
        others = [name for name in claims if name != "api_key"]
        if len(others) > 1:
            who = " and ".join(f"{name!r} ({self._origin_of(name)})" for name in others)
            raise PluginError(f'two plugins want to authorise this client: {who}; choose with auth="{others[0]}"')
        return claims[others[0]] if others else claims.get("api_key")


def load(target: str) -> Any:
    """The object that `"module:Name"` means; a leading dot means below this package."""
    module, _, name = target.partition(":")
    if module.startswith("."):
        module = _PACKAGE + module
    __import__(module)
    return getattr(sys.modules[module], name)


@cache
def _manager_class() -> type[pluggy.PluginManager]:
    import pluggy

    class Manager(pluggy.PluginManager):
        """It looks at names that a hook can have only, which takes a fifth of the time."""

        def parse_hookimpl_opts(self, plugin: object, name: str) -> pluggy.HookimplOpts | None:
            return super().parse_hookimpl_opts(plugin, name) if name.startswith(_PREFIX) else None

    return Manager


def _manager(config: Config) -> pluggy.PluginManager:
    import pluggy

    manager = _manager_class()(PROJECT)
    manager.add_hookspecs(Hooks)
    register = _register(manager)
    asked: set[str] = set()
    for name, plugin in builtin_plugins():
        if name not in config.without:
            register(name, plugin)
    for wanted in config.plugins:
        if not isinstance(wanted, str):
            plugin = _instance(wanted)
            name = _name_of(plugin)
            asked.add(name)
            if name not in config.without:
                register(name, plugin)
                _check_hooks(name, plugin, manager)
        elif wanted == "installed":
            for name, plugin in installed_plugins(config.without).items():
                if not manager.has_plugin(name):
                    register(name, plugin)
        elif wanted not in config.without and not manager.has_plugin(wanted):
            register(wanted, _installed(wanted, manager))
    chosen = config.auth
    if chosen is not None and not manager.has_plugin(chosen):
        for name, plugin in installed_plugins(config.without, chosen).items():
            register(name, plugin)  # none of that name: `Registry.auth` says so
    try:
        manager.check_pending()
    except pluggy.PluginValidationError as error:
        culprit = manager.get_name(error.plugin)
        raise PluginError(
            f"plugin {culprit!r} ({origin(error.plugin)}) implements a hook that does not exist: {error}; the hooks are "
            f"{', '.join(hook for hook in vars(Hooks) if hook.startswith(_PREFIX))}"
        ) from error
    if config.without:
        _check_without(config, manager, asked)
    return manager


def _register(manager: pluggy.PluginManager) -> Callable[[str, object], None]:
    import pluggy

    def register(name: str, plugin: object) -> None:
        if manager.has_plugin(name):
            first = manager.get_plugin(name)
            if first is plugin:
                return
            raise PluginError(f"two plugins are called {name!r}: one from {origin(first)}, one from {origin(plugin)}")
        try:
            manager.register(plugin, name)
        except pluggy.PluginValidationError as error:
            raise PluginError(f"plugin {name!r} ({origin(plugin)}) does not fit its hook: {error}") from error
        except ValueError:  # the same object under another name
            first_name = manager.get_name(plugin)
            raise PluginError(f"plugin {name!r} ({origin(plugin)}) is there already, as {first_name!r}") from None

    return register


def _check_hooks(name: str, plugin: object, manager: pluggy.PluginManager) -> None:
    """A plugin without hooks, or with one that lacks its mark, would do nothing without a word."""
    for hook in dir(plugin):
        if hook.startswith(_PREFIX) and manager.parse_hookimpl_opts(plugin, hook) is None:
            raise PluginError(f"plugin {name!r} ({origin(plugin)}): {hook} is not marked with @{_PACKAGE}.hookimpl")
    if not manager.get_hookcallers(plugin):
        raise PluginError(
            f"plugin {name!r} ({origin(plugin)}) has no hook: expected methods marked with @{_PACKAGE}.hookimpl, such as "
            f"{_PREFIX}auth"
        )


def builtin_plugins() -> list[tuple[str, object]]:
    """The plugins of this package: the resources as one, then each module of `plugins/`."""
    resources = (_BUILT_IN, load(".resources:Resources")())
    return [resources, *((name, load(f".plugins.{name}:Plugin")()) for name in modules_in("plugins"))]


def builtin_adapters() -> tuple[SchemaAdapter, ...]:
    """What the built-in plugins know of other libraries' classes, for functions that have no client."""
    adapters = []
    for name in modules_in("plugins"):
        hook = getattr(load(f".plugins.{name}:Plugin"), f"{_PREFIX}schema", None)
        if hook is not None:
            adapters.append(hook(None))
    return tuple(adapters)


def installed_plugins(without: frozenset[str] = frozenset(), only: str | None = None) -> dict[str, object]:
    """The plugins that installed distributions offer in the entry-point group, by name. What is left out is not loaded."""
    from importlib.metadata import entry_points

    found: dict[str, object] = {}
    owners: dict[str, str] = {}
    for entry in entry_points(group=PROJECT):
        if entry.name in without or (only is not None and entry.name != only):
            continue
        where = f"{entry.dist.name} {entry.dist.version}" if entry.dist else "an unknown distribution"
        if entry.name in owners:
            raise PluginError(
                f"two installed plugins are called {entry.name!r}: one of {owners[entry.name]}, one of {where}; uninstall one, "
                "or pass the other as an object"
            )
        owners[entry.name] = where
        try:
            found[entry.name] = _instance(entry.load())
        except Exception as error:
            raise PluginError(
                f"plugin {entry.name!r} of {where} cannot be loaded: {type(error).__name__}: {error}"
            ) from error
    return found


def _installed(name: str, manager: pluggy.PluginManager) -> object:
    found = installed_plugins(only=name)
    if name in found:
        return found[name]
    known = {known for known, _ in manager.list_name_plugin()}
    raise PluginError(
        f"plugins: there is no plugin {name!r}{_meant(name, known | _installed_names()) or '.'}"
        f" There are {_all(known)}. Built-in ones are files in plugins/ (this copy may leave some out); others "
        f"are installed distributions with an entry point in the group {PROJECT!r}."
    )


def _installed_names() -> set[str]:
    from importlib.metadata import entry_points

    return set(entry_points(group=PROJECT).names)


def _meant(name: str, known: set[str]) -> str:
    """The nearest name, for a message."""
    similar = near(name, known)
    return f"; did you mean {similar!r}?" if similar else ""


def _all(known: set[str]) -> str:
    """The names of these plugins and of those that are installed, for a message."""
    return ", ".join(sorted(known | _installed_names()))


def _instance(plugin: Any) -> object:
    """A class is a plugin once it is called."""
    return plugin() if isinstance(plugin, type) else plugin


def _name_of(plugin: object) -> str:
    name = getattr(plugin, "name", None) or getattr(plugin, "__name__", None) or type(plugin).__name__
    return str(name)


def _check_without(config: Config, manager: pluggy.PluginManager, asked: set[str]) -> None:
    known = {name for name, _ in manager.list_name_plugin()} | set(modules_in("resources")) | set(modules_in("plugins"))
    known |= {_BUILT_IN, *asked, *(each for each in config.plugins if isinstance(each, str))}
    if config.without - known:
        known |= _installed_names()
    for name in config.without - known:
        raise PluginError(
            f"without: there is no plugin or built-in resource {name!r} to leave out{_meant(name, known)}"
        )

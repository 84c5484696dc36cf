"""Builds the plugin manager of one client, and says what is missing when something is.

Built-ins are plugins like any other. They are found by listing `resources/` and `plugins/`, so **a deleted file is a dropped
plugin**. Third parties come as objects (`plugins=[obj]`), or by name through the entry-point group `oai_lite`, which is scanned
only when an unknown name is asked for: a scan costs 25 ms and more.

Rules: one manager per client, none global; two plugins of one name, or two mounts of one name, are an error that names both.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from .errors import MissingPluginError, PluginError
from .hooks import PROJECT, HookFace, Hooks, _origin

if TYPE_CHECKING:
    import pluggy

    from .config import Config
    from .hooks import AsyncTransport, Auth, Transport

_PACKAGE = __package__ or PROJECT


class Registry:
    """The plugins of one client, with what their hooks answered."""

    def __init__(self, config: Config, manager: pluggy.PluginManager | None = None) -> None:
        self.config = config
        self.manager = _manager(config) if manager is None else manager
        self.hooks = HookFace(self.manager)
        self.mounts = self._mounts()

    def with_config(self, config: Config) -> Registry:
        """The same plugins, asked about another config."""
        return Registry(config, self.manager)

    def _mounts(self) -> dict[str, str]:
        mounts: dict[str, str] = {}
        owners: dict[str, str] = {}
        for plugin, names in self.hooks.resources(self.config):
            for name, target in names.items():
                if name in self.config.without:
                    continue
                if name in mounts:
                    raise PluginError(f"plugins {owners[name]!r} and {plugin!r} both provide the resource {name!r}")
                mounts[name], owners[name] = target, plugin
        return mounts

    def resource(self, name: str) -> Any:
        """The class of a resource, imported now."""
        target = self.mounts.get(name)
        if target is None:
            raise self._no_resource(name)
        return load(target)

    def _no_resource(self, name: str) -> MissingPluginError:
        if name in self.config.without:
            return MissingPluginError(f"the resource {name!r} was left out of this client by without=[{name!r}]")
        hint = f"This copy of {_PACKAGE} has: {', '.join(sorted(self.mounts)) or 'no resources'}."
        near = _near(name, self.mounts)
        if near:
            hint = f"Did you mean {near!r}? {hint}"
        return MissingPluginError(
            f"the client has no {name!r}. If it is a resource, its file resources/{name}.py is not in this copy (a bundle can "
            f"leave files out): install the whole package, or bundle it with --resources {name}. {hint}"
        )

    def transport(self) -> Transport | AsyncTransport:
        """The transport a plugin offers for the config, else the built-in one of its colour."""
        config = self.config
        offered = self.hooks.transport(config)
        if offered is not None:
            return offered
        if config.transport not in (None, "urllib3", "threads"):
            raise PluginError(
                f"transport={config.transport!r}: no plugin offers it; built in are 'urllib3' and, for async, 'threads'"
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
            known = [name for name, _ in self.manager.list_name_plugin()]
            raise PluginError(
                f"auth={chosen!r}: "
                + (
                    "the plugin is there but does not claim this configuration; see its documentation for what it needs"
                    if chosen in known
                    else f"there is no such plugin; there are {', '.join(sorted(known))}"
                )
            )
        others = [name for name in claims if name != "api_key"]
        if len(others) > 1:
            who = " and ".join(f"{name!r} ({_origin(self.manager.get_plugin(name))})" for name in others)
            raise PluginError(f'two plugins want to authorise this client: {who}; choose with auth="{others[0]}"')
        return claims[others[0]] if others else claims.get("api_key")


def load(target: str) -> Any:
    """The object that `"module:Name"` means; a leading dot means below this package."""
    module, _, name = target.partition(":")
    if module.startswith("."):
        module = _PACKAGE + module
    __import__(module)
    return getattr(sys.modules[module], name)


def _manager(config: Config) -> pluggy.PluginManager:
    import pluggy

    manager = pluggy.PluginManager(PROJECT)
    manager.add_hookspecs(Hooks)
    register = _register(manager)
    for name, plugin in builtin_plugins():
        if name not in config.without:
            register(name, plugin)
    for wanted in config.plugins:
        if not isinstance(wanted, str):
            register(_name_of(wanted), wanted)
        elif wanted == "installed":
            for name, plugin in installed_plugins().items():
                if name not in config.without and not manager.has_plugin(name):
                    register(name, plugin)
        elif not manager.has_plugin(wanted):
            register(wanted, _installed(wanted, manager))
    try:
        manager.check_pending()
    except pluggy.PluginValidationError as error:
        raise PluginError(f"a plugin implements a hook that does not exist: {error}") from error
    if config.without:
        _check_without(config, manager)
    return manager


def _register(manager: pluggy.PluginManager) -> Callable[[str, object], None]:
    import pluggy

    def register(name: str, plugin: object) -> None:
        if manager.has_plugin(name):
            first = manager.get_plugin(name)
            if first is plugin:
                return
            raise PluginError(f"two plugins are called {name!r}: one from {_origin(first)}, one from {_origin(plugin)}")
        try:
            manager.register(plugin, name)
        except pluggy.PluginValidationError as error:
            raise PluginError(f"plugin {name!r} ({_origin(plugin)}) does not fit its hook: {error}") from error

    return register


def builtin_plugins() -> list[tuple[str, object]]:
    """The plugins of this package: the resources as one, then each module of `plugins/`."""
    resources = ("resources", load(".resources:Resources")())
    return [resources, *((name, load(f".plugins.{name}:Plugin")()) for name in modules_in("plugins"))]


def modules_in(folder: str) -> list[str]:
    """Names of the modules in a folder of this package, sorted; from a directory, a zip, or wherever the package lies."""
    __import__(f"{_PACKAGE}.{folder}")
    found: set[str] = set()
    for path in sys.modules[f"{_PACKAGE}.{folder}"].__path__:
        try:
            entries = os.listdir(path)
        except OSError:  # inside a zip
            import pkgutil

            found.update(module.name for module in pkgutil.iter_modules([path]))
        else:
            for entry in entries:
                stem, dot, kind = entry.partition(".")
                if kind in ("py", "pyc") or (not dot and os.path.isfile(os.path.join(path, entry, "__init__.py"))):
                    found.add(stem)
    return sorted(name for name in found if not name.startswith("_"))


def installed_plugins() -> dict[str, object]:
    """Every plugin that an installed distribution offers in the entry-point group, loaded, by name."""
    from importlib.metadata import entry_points

    found: dict[str, object] = {}
    for entry in entry_points(group=PROJECT):
        try:
            plugin = entry.load()
        except Exception as error:
            where = entry.dist.name + " " + entry.dist.version if entry.dist else "an unknown distribution"
            raise PluginError(f"plugin {entry.name!r} of {where} cannot be loaded: {error}") from error
        found[entry.name] = plugin() if isinstance(plugin, type) else plugin
    return found


def _installed(name: str, manager: pluggy.PluginManager) -> object:
    found = installed_plugins()
    if name in found:
        return found[name]
    known: Mapping[str, object] = {**dict(manager.list_name_plugin()), **found}
    near = _near(name, known)
    raise PluginError(
        f"plugins: there is no plugin {name!r}"
        + (f"; did you mean {near!r}?" if near else "")
        + f" There are {', '.join(sorted(known))}. Built-in ones are files in plugins/ (this copy may leave some out); others "
        f"are installed distributions with an entry point in the group {PROJECT!r}."
    )


def _name_of(plugin: object) -> str:
    name = getattr(plugin, "name", None) or getattr(plugin, "__name__", None) or type(plugin).__name__
    return str(name)


def _check_without(config: Config, manager: pluggy.PluginManager) -> None:
    known = {name for name, _ in manager.list_name_plugin()} | set(modules_in("resources")) | set(modules_in("plugins"))
    for name in config.without - known:
        near = _near(name, known)
        raise PluginError(
            f"without: there is no plugin or resource {name!r} to leave out"
            + (f"; did you mean {near!r}?" if near else "")
        )


def _near(name: str, names: Any) -> str | None:
    import difflib

    close = difflib.get_close_matches(name, list(names), 1)
    return close[0] if close else None

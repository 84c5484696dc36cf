"""pluggy's manager of one client: the built-in plugins with those of others.

Third parties come as objects (`plugins=[obj]`), or by name through the entry-point group `oai_lite`, which is scanned only when an
unknown name is asked for (`plugins=`, `OAI_LITE_PLUGINS`, `auth=`): a scan costs 25 ms and more. Loaded only then: see `registry`.

Rules: two plugins of one name are an error that names both, their modules, distributions and versions; so is a hook that does not
exist, does not fit, or lacks its mark. What `without` names is neither loaded nor registered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pluggy

from .errors import PluginError
from .hooks import PREFIX, PROJECT, Hooks, origin
from .parts import BUILT_IN, builtin_plugins, modules_in, near

if TYPE_CHECKING:
    from .config import Config
    from .hooks import Implementation

_PACKAGE = __package__ or PROJECT


class Manager(pluggy.PluginManager):
    """pluggy's, for this project's hooks."""

    def parse_hookimpl_opts(self, plugin: object, name: str) -> pluggy.HookimplOpts | None:
        """How a method is marked. Names that no hook can have are passed over, which takes a fifth of the time."""
        return super().parse_hookimpl_opts(plugin, name) if name.startswith(PREFIX) else None

    def parse_hookspec_opts(self, module_or_class: Any, name: str) -> pluggy.HookspecOpts | None:
        """Every method of `Hooks` with the prefix is a specification."""
        if not name.startswith(PREFIX):
            return None
        first = name == f"{PREFIX}transport"
        return {"firstresult": first, "historic": False, "warn_on_impl": None, "warn_on_impl_args": None}

    def implementations(self, hook: str) -> Iterator[Implementation]:
        """Who implements a hook, in the order of registration; pluggy's own call does not tell whose answer is whose."""
        for each in getattr(self.hook, hook).get_hookimpls():
            yield each.plugin_name, each.plugin, each.function, each.argnames


def manager_of(config: Config) -> Manager:
    """The plugins of a client of this config."""
    manager = Manager(PROJECT)
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
            f"{', '.join(hook for hook in vars(Hooks) if hook.startswith(PREFIX))}"
        ) from error
    _check_without(config, manager, asked)
    return manager


def _register(manager: Manager) -> Callable[[str, object], None]:
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


def _check_hooks(name: str, plugin: object, manager: Manager) -> None:
    """A plugin without hooks, or with one that lacks its mark, would do nothing without a word."""
    for hook in dir(plugin):
        if hook.startswith(PREFIX) and manager.parse_hookimpl_opts(plugin, hook) is None:
            raise PluginError(f"plugin {name!r} ({origin(plugin)}): {hook} is not marked with @{_PACKAGE}.hookimpl")
    if not manager.get_hookcallers(plugin):
        raise PluginError(
            f"plugin {name!r} ({origin(plugin)}) has no hook: expected methods marked with @{_PACKAGE}.hookimpl, such as "
            f"{PREFIX}auth"
        )


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


def _installed(name: str, manager: Manager) -> object:
    found = installed_plugins(only=name)
    if name in found:
        return found[name]
    known = {known for known, _ in manager.list_name_plugin()}
    raise PluginError(
        f"plugins: there is no plugin {name!r}{known_names(name, known)}. Built-in ones are files in plugins/ (this copy may leave "
        f"some out); others are installed distributions with an entry point in the group {PROJECT!r}."
    )


def installed_names() -> set[str]:
    """Of the plugins that installed distributions offer."""
    from importlib.metadata import entry_points

    return set(entry_points(group=PROJECT).names)


def known_names(name: str, known: set[str]) -> str:
    """What a message says after an unknown name: the nearest one of these plugins and of those that are installed, and all of them."""
    known |= installed_names()
    similar = near(name, known)
    return (f"; did you mean {similar!r}?" if similar else ".") + f" There are {', '.join(sorted(known))}"


def _instance(plugin: Any) -> object:
    """A class is a plugin once it is called."""
    return plugin() if isinstance(plugin, type) else plugin


def _name_of(plugin: object) -> str:
    name = getattr(plugin, "name", None) or getattr(plugin, "__name__", None) or type(plugin).__name__
    return str(name)


def _check_without(config: Config, manager: Manager, asked: set[str]) -> None:
    known = {name for name, _ in manager.list_name_plugin()} | set(modules_in("resources")) | set(modules_in("plugins"))
    known |= {BUILT_IN, *asked, *(each for each in config.plugins if isinstance(each, str))}
    if config.without - known:
        known |= installed_names()
    for name in config.without - known:
        similar = near(name, known)
        raise PluginError(
            f"without: there is no plugin or built-in resource {name!r} to leave out"
            + (f"; did you mean {similar!r}?" if similar else "")
        )

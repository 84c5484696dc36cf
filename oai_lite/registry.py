"""The plugins of one client, what their hooks answered, and what to say when something is missing.

Built-ins are plugins like any other. They are found by listing `resources/` and `plugins/`, so **a deleted file is a dropped
plugin**. Most clients have no others, and ask them directly: importing pluggy, with `inspect`, would double what a first client
costs. The first plugin of somebody else's brings pluggy's manager (`managers`), which has the built-ins, too.

Rules: one set of plugins for one client, none global; two mounts of one name are an error that names both. What `without` names is
neither loaded nor registered, whoever else asks for it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .errors import MissingPluginError, OpenAIError, PluginError
from .hooks import PREFIX, HookFace, origin
from .parts import BUILT_IN, absence, builtin_plugins, load, missing_resource, modules_in

if TYPE_CHECKING:
    from .config import Config
    from .hooks import AsyncTransport, Auth, Implementation, Plugins, SchemaAdapter, Transport


class BuiltIns:
    """The built-in plugins alone, asked without pluggy."""

    def __init__(self, without: frozenset[str]) -> None:
        self._plugins = {name: plugin for name, plugin in builtin_plugins() if name not in without}

    def has_plugin(self, name: str) -> bool:
        """Whether there is one of that name."""
        return name in self._plugins

    def get_plugin(self, name: str) -> object:
        """The one of that name."""
        return self._plugins[name]

    def list_name_plugin(self) -> list[tuple[str, object]]:
        """All of them, with their names."""
        return list(self._plugins.items())

    def implementations(self, hook: str) -> Iterator[Implementation]:
        """Who implements a hook, in order."""
        for name, plugin in self._plugins.items():
            function = getattr(plugin, hook, None)
            if function is not None:
                code = function.__code__
                yield name, plugin, function, code.co_varnames[1 : code.co_argcount]


def _plugins_of(config: Config) -> Plugins:
    alone = BuiltIns(config.without)
    named = config.plugins if config.auth is None else (*config.plugins, config.auth)
    if all(isinstance(each, str) and (each in config.without or alone.has_plugin(each)) for each in named) and (
        not config.without or config.without <= {BUILT_IN, *modules_in("plugins"), *modules_in("resources")}
    ):
        return alone
    from .managers import manager_of

    return manager_of(config)


class Registry:
    """The plugins of one client, with what their hooks answered."""

    def __init__(self, config: Config, manager: Plugins | None = None) -> None:
        self.config = config
        self.manager: Plugins = _plugins_of(config) if manager is None else manager
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
                if plugin == BUILT_IN and name in self.config.without:
                    continue
                if name in mounts:
                    who = " and ".join(f"{each!r} ({self._origin_of(each)})" for each in (owners[name], plugin))
                    instead = f"; without=[{name!r}] leaves the built-in one out" if owners[name] == BUILT_IN else ""
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
        if sys.platform == "emscripten":
            from .transports.fetch import Fetch, SyncFetch

            return Fetch(config) if config.asynchronous else SyncFetch(config)
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
            from .managers import known_names

            known = {name for name, _ in self.manager.list_name_plugin()}
            raise PluginError(
                f"auth={chosen!r}: "
                + (
                    f"the plugin ({self._origin_of(chosen)}) is there but does not claim this configuration; see its "
                    "documentation for what it needs"
                    if chosen in known
                    else f"there is no such plugin{known_names(chosen, known)}"
                )
            )
        others = [name for name in claims if name != "api_key"]
        if len(others) > 1:
            who = " and ".join(f"{name!r} ({self._origin_of(name)})" for name in others)
            raise PluginError(f'two plugins want to authorise this client: {who}; choose with auth="{others[0]}"')
        if others:
            return claims[others[0]]
        _check_unused(self.config, bool(claims))
        return claims.get("api_key")


_AZURE_AD = ("azure_ad_token", "azure_ad_token_provider")


def _check_unused(config: Config, has_key: bool) -> None:
    """A credential that no plugin uses is an error, also beside an API key; so is none at all."""
    credentials = {"workload_identity": "workload_identity", **dict.fromkeys(_AZURE_AD, "azure_ad")}
    if not has_key:  # else these may do with it
        credentials |= {
            "provider": getattr(config.provider, "name", ""),
            "api_key": "api_key",
            "admin_api_key": "api_key",
        }
    for name, plugin in credentials.items():
        if getattr(config, name, None) is not None:
            raise MissingPluginError(
                f"{name} is given, but no plugin of this client uses it: {plugin} is {absence(plugin, config.without)}"
            )
    if has_key or any(name.lower() == "authorization" for name in config.default_headers):
        return
    raise OpenAIError(f"no credential: give {config.agent}({config.credential_hint}")


def builtin_adapters() -> tuple[SchemaAdapter, ...]:
    """What the built-in plugins know of other libraries' classes, for functions that have no client."""
    adapters = []
    for name in modules_in("plugins"):
        hook = getattr(load(f".plugins.{name}:Plugin"), f"{PREFIX}schema", None)
        if hook is not None:
            adapters.append(hook(None))
    return tuple(adapters)

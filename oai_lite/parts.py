"""What this copy of the package holds: the files of `resources/` and `plugins/`. A deleted file is a part that is left out.

Rules: listing imports nothing but the folder's own `__init__`, and works from a directory, a zip, or wherever the package lies. What
is missing is said here, in one way, with how to get it back.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import Any

from .errors import MissingPluginError

_PACKAGE = __package__ or "oai_lite"
BUILT_IN = "resources"  # the plugin that mounts the built-in resources


def modules_in(folder: str) -> list[str]:
    """Names of the modules in a folder of this package, sorted."""
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
                if kind in ("py", "pyc") or (not dot and _is_package(os.path.join(path, entry))):
                    found.add(stem)
    return sorted(name for name in found if not name.startswith("_"))


def _is_package(path: str) -> bool:
    return any(os.path.isfile(os.path.join(path, f"__init__.{kind}")) for kind in ("py", "pyc"))


def load(target: str) -> Any:
    """The object that `"module:Name"` means; a leading dot means below this package."""
    module, _, name = target.partition(":")
    if module.startswith("."):
        module = _PACKAGE + module
    __import__(module)
    return getattr(sys.modules[module], name)


def builtin_plugins() -> list[tuple[str, Any]]:
    """The plugins of this package: the resources as one, then each module of `plugins/`."""
    resources = (BUILT_IN, load(".resources:Resources")())
    return [resources, *((name, load(f".plugins.{name}:Plugin")()) for name in modules_in("plugins"))]


def missing_resource(whose: str, name: str, present: Iterable[str]) -> MissingPluginError:
    """What to say when `whose` (the client, the module) is asked for something that it does not have."""
    there = sorted(present)
    similar = near(name, there)
    return MissingPluginError(
        f"{whose} has no attribute {name!r}"
        + (f"; did you mean {similar!r}?" if similar else ".")
        + f" If it is a resource, its file resources/{name}.py is not in this copy of {_PACKAGE}, which has "
        f"{', '.join(there) or 'no resources'}: install the whole package, or put the file back."
    )


def missing_member(cls: type, name: str) -> AttributeError:
    """What to say when a resource is asked for a method or a part that it does not have."""
    if name.startswith("_"):
        return AttributeError(f"{cls.__name__!r} object has no attribute {name!r}")
    similar = near(name, (each for each in dir(cls) if not each.startswith("_")))
    return MissingPluginError(
        f"{cls.__name__} has no attribute {name!r}"
        + (f"; did you mean {similar!r}?" if similar else ".")
        + f" If a plugin adds it, as plugins/shorthand.py of {_PACKAGE} adds some, this client is without that plugin: it was left "
        "out by without=[…], is not in plugins=[…], or its file is not in this copy."
    )


def absence(plugin: str, without: Iterable[str]) -> str:
    """Why a built-in plugin is not there, and how to get it back: "the plugin is …"."""
    if plugin in without:
        return f"left out of this client by without=[{plugin!r}]; take it out of that list"
    return "not among the files in plugins/ of this version or copy; the whole package has every plugin there is"


def near(name: str, names: Iterable[str]) -> str | None:
    """The name that was probably meant."""
    import difflib

    close = difflib.get_close_matches(name, list(names), 1)
    return close[0] if close else None

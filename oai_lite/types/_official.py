"""Makes the official client's module paths below `types` importable without a file for each.

There, every class has a module of its own name: `types.chat.chat_completion_message` holds `ChatCompletionMessage` and its
parts. Here they live together in a few modules, and such a path is a view. It counts as official if the package has a name that
it spells: `chat_completion_message` is `ChatCompletionMessage`. The view looks its names up where that name is at home, since its
parts are there, too; then in the package (in its modules of TypedDicts first, when the path ends in `_param` or `_params`). Names
that mean something else in their official module have a real file of that name, which Python finds first.
"""

from __future__ import annotations

import sys
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from importlib.abc import Loader

_ROOT = __name__.rpartition(".")[0]


def _spelled(package: ModuleType, path: str) -> str | None:
    """The name of the package that the path spells."""
    path = path.replace("_", "")
    names = getattr(package, "__all__", None) or list(vars(package))
    return next((name for name in names if name.lower() == path), None)


class _View(ModuleType):
    """A module whose names are another's."""

    def __getattr__(self, name: str) -> object:
        if not name.startswith("__"):
            for place in self._places():
                value: object = getattr(place, name, None)
                if value is not None:
                    return value
        raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")

    def _places(self) -> Iterator[ModuleType]:
        above, _, path = self.__name__.rpartition(".")
        package = sys.modules[above]
        spelled = _spelled(package, path)
        if spelled is not None:
            getattr(package, spelled)  # loads its module
            if (home := getattr(package, "_homes", {}).get(spelled)) is not None:  # else the package is one module
                yield sys.modules[f"{above}.{home}"]
        if self.__name__.endswith(("_param", "_params")):
            from pkgutil import iter_modules

            for module in iter_modules(package.__path__, f"{package.__name__}."):
                tail = module.name.rpartition(".")[2]
                if tail.endswith("params") and _spelled(package, tail) is None:  # those speak for themselves alone
                    __import__(module.name)
                    yield sys.modules[module.name]
        yield package


class _Finder:
    """Asked last, for modules that no file was found for."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        parent, _, tail = name.rpartition(".")
        if not (parent == _ROOT or parent.startswith(f"{_ROOT}.")):
            return None
        package = sys.modules.get(parent)
        if package is None or _spelled(package, tail) is None:
            return None
        if tail in getattr(package, "_homes", {}).values():  # a file that this copy was made without
            return None
        return ModuleSpec(name, cast("Loader", _Loader()))


class _Loader:
    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _View(spec.name, f"The official path of names that are at home in {spec.parent}.")

    def exec_module(self, module: ModuleType) -> None:
        pass


sys.meta_path.append(_Finder())

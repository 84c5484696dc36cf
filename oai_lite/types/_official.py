"""Makes the official client's module paths below `types` importable without a file for each.

There, every class has a module of its own name: `types.chat.chat_completion_message` holds `ChatCompletionMessage` and its
parts. Here they live together in a few modules, and such a path is a view: a module that looks its names up in the package
(in its modules of TypedDicts first, when the path ends in `_param` or `_params`). A path counts as official if the package has a
name that it spells: `chat_completion_message` is `ChatCompletionMessage`. Names that mean something else in their official module
have a real file of that name, which Python finds first.
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


def _spelled(package: ModuleType, path: str) -> bool:
    """Whether the package has a name that the path spells."""
    path = path.replace("_", "")
    return any(name.lower() == path for name in getattr(package, "__all__", ()))


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
        package = sys.modules[self.__name__.rpartition(".")[0]]
        if self.__name__.endswith(("_param", "_params")):
            from pkgutil import iter_modules

            for module in iter_modules(package.__path__, f"{package.__name__}."):
                tail = module.name.rpartition(".")[2]
                if tail.endswith("params") and not _spelled(package, tail):  # those speak for themselves alone
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
        return ModuleSpec(name, cast("Loader", _Loader())) if package and _spelled(package, tail) else None


class _Loader:
    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _View(spec.name, f"The official path of names that are at home in {spec.parent}.")

    def exec_module(self, module: ModuleType) -> None:
        pass


sys.meta_path.append(_Finder())

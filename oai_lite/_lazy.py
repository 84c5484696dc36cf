"""Names that load on first use: the one helper behind every lazy `__init__`.

A package lists which of its modules defines which names; nothing is imported until a name is asked for (PEP 562).
For type checkers the same package imports the names under `TYPE_CHECKING`; a test holds the two lists together.

Rules: tables are relative (so that a vendored, renamed copy works) and values are plain text: `{"module": "Name Other"}`.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def lazy(package: str, table: Mapping[str, str]) -> tuple[Callable[[str], object], Callable[[], list[str]], list[str]]:
    """The `__getattr__`, `__dir__` and `__all__` of a package whose names are spread over `table`'s modules. Which name is in
    which module stays readable as the package's `_homes`."""
    where = {name: module for module, names in table.items() for name in names.split()}
    setattr(sys.modules[package], "_homes", where)  # noqa: B010 - a module has no attributes that a checker knows

    def __getattr__(name: str) -> object:
        module = where.get(name)
        if module is None and name in table:
            value: object = _load(package, name)
        elif module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        else:
            value = getattr(_load(package, module), name)
        setattr(sys.modules[package], name, value)  # the next look-up is a plain one
        return value

    def __dir__() -> list[str]:
        return sorted({*vars(sys.modules[package]), *where})

    return __getattr__, __dir__, sorted(where)


def _load(package: str, module: str) -> object:
    """Import `package.module` (a dotted path below the package) without importing importlib."""
    path = f"{package}.{module}"
    try:
        __import__(path)
    except ModuleNotFoundError as error:
        if error.name is None or not f"{path}.".startswith(f"{error.name}."):
            raise
        raise ModuleNotFoundError(
            f"{error.name} is not in this copy of the package: it was left out. Make the copy with the part that it belongs to "
            "(oai-lite bundle --resources … --plugins … --include …), or install the whole package",
            name=error.name,
        ) from None
    return sys.modules[path]

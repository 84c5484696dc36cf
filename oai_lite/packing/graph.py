"""Which modules of this package, urllib3 and pluggy a choice of resources and plugins needs, computed from their source.

A module needs what it imports, at load or later, what strings of the form `".module:Name"` point at, and the homes of the names that
it takes from lazy packages. What is for type checkers, or for a browser, is not needed. Of `types` and `helpers`, what somebody needs
is needed, of packages of types the whole package. Resources, plugins, and what comes with a plugin (`providers`, `lib`) are parts: one that was not chosen is left out, and so is
every module that could not be loaded without it.

Rules: nothing is imported to find out; `oai_lite` is the package's name in here, whatever this copy is called.
"""

from __future__ import annotations

import ast
import os
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.util import find_spec
from pathlib import Path

from ..errors import ArgumentError
from ..parts import near

OWN = "oai_lite"
DEPENDENCIES = ("urllib3", "pluggy")
# What no copy has a use for.
LEFT_OUT = ("__main__", "cli", "packing", "testing")
# What comes with a plugin besides the modules of its own name, and could not be found by its imports.
# Packages whose names are needed by who uses them, although a lazy package offers all of them.
BY_USE = ("types", "helpers")
COMES_WITH = {"azure_ad": "lib.azure", "workload_identity": "auth"}
ALL = "all"

_TARGET = re.compile(r"(\.[a-z_][\w.]*):\w+")  # ".plugins._shorthand.batches:Batches"
_PREFIX = re.compile(r"(\.[a-z_][\w.]*)\.")  # the beginning of f".plugins.{name}:Plugin"


class Module:
    """One file of a package."""

    def __init__(self, name: str, path: Path) -> None:
        self.name = name
        self.path = path
        self.is_package: bool = path.stem == "__init__"

    def __repr__(self) -> str:
        return self.name

    @cached_property
    def text(self) -> str:
        """The source."""
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        """The source, parsed."""
        return ast.parse(self.text)

    @property
    def file(self) -> str:
        """Where it lies below the folder that its package lies in."""
        inner = self.name.replace(".", "/")
        return f"{inner}/__init__.py" if self.is_package else f"{inner}.py"

    @property
    def package(self) -> str:
        """The package that its relative imports start from."""
        return self.name if self.is_package else self.name.rpartition(".")[0]

    @cached_property
    def homes(self) -> dict[str, str]:
        """Of a lazy package: which of its modules each name is from. The modules themselves are their own."""
        for statement in self.tree.body if self.is_package else ():
            node = statement.value if isinstance(statement, ast.Assign) else None
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "lazy":
                table: dict[str, str] = ast.literal_eval(node.args[1])
                return {name: module for module, names in table.items() for name in (*names.split(), module)}
        return {}


@dataclass
class Copy:
    """What a choice of parts comes to."""

    resources: list[str]
    plugins: list[str]
    include: list[str]
    modules: list[Module]

    @cached_property
    def names(self) -> set[str]:
        """Of its modules."""
        return {module.name for module in self.modules}

    @property
    def packages(self) -> list[str]:
        """Those that it has modules of."""
        return sorted({name.partition(".")[0] for name in self.names})


class Graph:
    """All modules of the package and of what it depends on."""

    def __init__(self) -> None:
        own = Path(__file__).parent.parent
        if not (own / "packing" / "graph.py").is_file():
            raise ArgumentError(f"copies are made of an installed package in a folder; this one runs from {own}")
        self.folders: dict[str, Path] = {OWN: own, **{name: _folder(name) for name in DEPENDENCIES}}
        self.modules: dict[str, Module] = {}
        for package, folder in self.folders.items():
            for path in sorted(folder.rglob("*.py")):
                parts = path.relative_to(folder).with_suffix("").parts
                name = ".".join((package, *(part for part in parts if part != "__init__")))
                self.modules[name] = Module(name, path)
        self.resources: list[str] = self._parts("resources")
        self.plugins: list[str] = self._parts("plugins")
        self._members: dict[str, list[str]] = {}
        for name, module in self.modules.items():
            if not module.is_package:
                self._members.setdefault(module.package, []).append(name)
        self._references: dict[str, tuple[set[str], set[str]]] = {}

    def _parts(self, folder: str) -> list[str]:
        above = f"{OWN}.{folder}."
        inner = {name.removeprefix(above).split(".")[0] for name in self.modules if name.startswith(above)}
        return sorted(name for name in inner if not name.startswith("_"))

    # ------------------------------------------------------------------ choosing

    def copy(self, resources: Iterable[str], plugins: Iterable[str], include: Iterable[str] = ()) -> Copy:
        """What these need. `all` stands for every one; `include` names modules that are wanted besides."""
        chosen = _known("resource", resources, self.resources), _known("plugin", plugins, self.plugins)
        roots = {OWN, f"{OWN}.client", f"{OWN}.engine", *(f"{OWN}.resources.{name}" for name in chosen[0])}
        for name in chosen[1]:
            companions = (f"plugins.{name}", f"providers.{name}", f"lib.{name}", COMES_WITH.get(name, ""))
            roots |= {each for each in (f"{OWN}.{inner}" for inner in companions) if each in self.modules}
        include = sorted(set(include))
        for name in include:
            if name not in self.modules:
                similar = near(name, self.modules)
                hint = f"; did you mean {similar}?" if similar else ""
                raise ArgumentError(f"include: there is no module {name!r} in {', '.join(self.folders)}{hint}")
            roots.add(name)
        blocked = {name for name in self.modules if self._blocked(name, roots)}
        while True:
            found = self._closure(roots, blocked)
            broken = {name for name in found - roots if blocked & self.references(name)[0]}
            if not broken:
                break
            blocked |= broken
        # Other paths for what is there: none is needed by anything, each is an import of somebody's program.
        streaming = f"{OWN}.lib.streaming"
        for name in (streaming, *self.below(streaming)):
            if self.references(name)[0] <= found | {name} and name.rpartition(".")[0] in found | {f"{OWN}.lib"}:
                found |= {name, f"{OWN}.lib"}
        return Copy(*chosen, include, [self.modules[name] for name in sorted(found)])

    def _blocked(self, name: str, roots: set[str]) -> bool:
        """Whether it belongs to a part that was not chosen."""
        package, _, inner = name.partition(".")
        if package != OWN or any(name == root or root.startswith(f"{name}.") for root in roots):
            return False
        first, _, rest = inner.partition(".")
        if first in LEFT_OUT:
            return f"{OWN}.{first}" not in roots
        part = rest.split(".")[0]
        if first in ("resources", "plugins"):
            return bool(part) and not part.startswith("_") and f"{OWN}.{first}.{part}" not in roots
        return first in ("lib", "providers") and f"{OWN}.{first}.{part}" not in roots

    def _closure(self, roots: set[str], blocked: set[str]) -> set[str]:
        found: set[str] = set()
        todo = list(roots)
        while todo:
            name = todo.pop()
            if name in found or name in blocked:
                continue
            found.add(name)
            load, late = self.references(name)
            todo += [*load, *late]
            if "." in name:
                todo.append(name.rpartition(".")[0])
            todo += self._neighbours(name)
        return found

    def _neighbours(self, name: str) -> list[str]:
        """A package of types is taken whole: which of its names a program writes cannot be known."""
        package = name.rpartition(".")[0]
        if not package.startswith(f"{OWN}.types."):
            return []
        return self._members.get(package, [])

    # ------------------------------------------------------------------ references

    def references(self, name: str) -> tuple[set[str], set[str]]:
        """What a module needs in order to be loaded, and what it may need later."""
        found = self._references.get(name)
        if found is None:
            load: set[str] = set()
            late: set[str] = set()
            _Reader(self, self.modules[name], load, late).read()
            found = self._references[name] = (load - {name}, late - {name})
        return found

    def resolve(self, package: str, name: str) -> str | None:
        """The module that `from package import name` needs; None for what is none of ours."""
        if f"{package}.{name}" in self.modules:
            return f"{package}.{name}"
        module = self.modules.get(package)
        if module is None:
            return None
        home = module.homes.get(name)
        return f"{package}.{home}" if home is not None and f"{package}.{home}" in self.modules else package

    def below(self, package: str) -> list[str]:
        """The modules of a package and its packages, but for the package's private ones."""
        return [name for name in self.modules if name.startswith(f"{package}.") and name[len(package) + 1] != "_"]


class _Reader:
    """Reads one module's references off its syntax tree."""

    def __init__(self, graph: Graph, module: Module, load: set[str], late: set[str]) -> None:
        self.graph = graph
        self.module = module
        self.load = load
        self.late = late
        self.aliases: dict[str, str] = {}  # local name → the module that it is

    def read(self) -> None:
        self._visit(self.module.tree, True)
        if not self.module.name.startswith(f"{OWN}.types"):
            homes = {home for home in self.module.homes.values() if home.split(".")[0] not in BY_USE}
            self.late.update(f"{self.module.name}.{home}" for home in homes)
        if self.aliases:
            for node in ast.walk(self.module.tree):
                if isinstance(node, ast.Attribute):
                    self._chain(node)
        self.late &= self.graph.modules.keys()

    def _visit(self, node: ast.AST, loading: bool) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Import):
                for alias in child.names:
                    self._add(alias.name, loading)
                    if alias.name in self.graph.modules and (alias.asname or "." not in alias.name):
                        self.aliases[alias.asname or alias.name] = alias.name
            elif isinstance(child, ast.ImportFrom):
                base = self._base(child)
                for alias in child.names:
                    found = self.graph.resolve(base, alias.name) if alias.name != "*" else base
                    if found is not None:
                        self._add(base, loading)
                        self._add(found, loading)
                        if found == f"{base}.{alias.name}":
                            self.aliases[alias.asname or alias.name] = found
            elif isinstance(child, ast.If) and never(child.test):
                self._visit(ast.Module(child.orelse, []), loading)
            elif isinstance(child, ast.Constant) and isinstance(child.value, str):
                if target := _TARGET.fullmatch(child.value):
                    self.late.add(OWN + target[1])
            elif isinstance(child, ast.JoinedStr):
                first = child.values[0] if child.values else None
                if isinstance(first, ast.Constant) and (prefix := _PREFIX.fullmatch(str(first.value))):
                    self.late.update(self.graph.below(OWN + prefix[1]))
            else:
                function = isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
                self._visit(child, loading and not function)

    def _base(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        parts = self.module.package.split(".")
        above = parts[: len(parts) - node.level + 1]
        return ".".join((*above, *((node.module,) if node.module else ())))

    def _add(self, name: str, loading: bool) -> None:
        if name in self.graph.modules:
            (self.load if loading else self.late).add(name)

    def _chain(self, node: ast.Attribute) -> None:
        """`types.chat.ChatCompletion`: the modules along the way."""
        names = [node.attr]
        inner = node.value
        while isinstance(inner, ast.Attribute):
            names.append(inner.attr)
            inner = inner.value
        place = self.aliases.get(inner.id) if isinstance(inner, ast.Name) else None
        for name in reversed(names):
            if place is None:
                return
            found = self.graph.resolve(place, name)
            if found is None or found == place:
                return
            self.late.add(found)
            place = found if found == f"{place}.{name}" else None


@cache
def installed() -> Graph:
    """The graph of what is installed here, read once."""
    return Graph()


def never(test: ast.expr) -> bool:
    """Whether a condition holds for type checkers only, or in a browser only."""
    return ast.unparse(test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING", "sys.platform == 'emscripten'")


def _folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or spec.origin is None or not os.path.isfile(spec.origin):
        raise ArgumentError(
            f"{package} is not installed as files in a folder, so it cannot be copied (Python {sys.version.split()[0]}, {sys.prefix})"
        )
    return Path(spec.origin).parent


def _known(kind: str, names: Iterable[str], there: list[str]) -> list[str]:
    """The names, checked, sorted, `all` spelled out."""
    chosen = set(names)
    if ALL in chosen:
        return there
    for name in sorted(chosen - set(there)):
        similar = near(name, there)
        raise ArgumentError(
            f"there is no {kind} {name!r}"
            + (f"; did you mean {similar!r}?" if similar else ".")
            + f" There are {', '.join(there)}, and {ALL!r} for every one"
        )
    return sorted(chosen)

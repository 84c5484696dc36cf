"""The package's own source, as these tests look at it."""

from __future__ import annotations

import ast
import functools
import io
import tokenize
from collections.abc import Iterator
from pathlib import Path

import oai_lite

ROOT = Path(oai_lite.__file__).parent


class Source:
    """One file: its name below the package (`resources.chat`), its text, its syntax tree."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        self.tree = ast.parse(self.text)
        parts = path.relative_to(ROOT).with_suffix("").parts
        self.is_package = parts[-1] == "__init__"
        self.name = ".".join(parts[:-1] if self.is_package else parts)

    def __repr__(self) -> str:
        return self.name or "(the package itself)"

    @property
    def in_types(self) -> bool:
        """Whether this is one of the API's shapes."""
        return self.name.split(".")[0] == "types"

    def imports(self) -> Iterator[tuple[str | None, int, bool]]:
        """Every import that happens at run time: the module below this package (None for one outside), its level, and whether
        it happens when the file is loaded."""
        yield from self._imports(self.tree, True)

    def _imports(self, node: ast.AST, loading: bool) -> Iterator[tuple[str | None, int, bool]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Import):
                for alias in child.names:
                    yield self._below(alias.name), 0, loading
            elif isinstance(child, ast.ImportFrom):
                if child.level == 0:
                    yield self._below(child.module or ""), 0, loading
                else:
                    base = self._relative(child.level)
                    module = ".".join(part for part in (base, child.module or "") if part)
                    for alias in child.names:
                        inner = f"{module}.{alias.name}" if module else alias.name
                        yield (inner if inner in by_name() else module), child.level, loading
            elif isinstance(child, ast.If) and _is_type_checking(child.test):
                for other in child.orelse:
                    yield from self._imports(other, loading)
                    if isinstance(other, (ast.Import, ast.ImportFrom)):
                        yield from self._imports(ast.Module([other], []), loading)
            else:
                function = isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
                yield from self._imports(child, loading and not function)

    def _below(self, module: str) -> str | None:
        first, _, rest = module.partition(".")
        return rest if first == ROOT.name else None

    def _relative(self, level: int) -> str:
        parts = self.name.split(".") if self.name else []
        up = level - 1 if self.is_package else level
        return ".".join(parts[: len(parts) - up])

    def code_lines(self) -> int:
        """Lines that hold code: not blank, not a comment, not a docstring."""
        prose: set[int] = set()
        for node in ast.walk(self.tree):
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
                if ast.get_docstring(node, clean=False) is not None:
                    first = node.body[0]
                    prose.update(range(first.lineno, (first.end_lineno or first.lineno) + 1))
        lines: set[int] = set()
        skipped = (
            tokenize.COMMENT,
            tokenize.NL,
            tokenize.NEWLINE,
            tokenize.INDENT,
            tokenize.DEDENT,
            tokenize.ENDMARKER,
        )
        for token in tokenize.generate_tokens(io.StringIO(self.text).readline):
            if token.type not in skipped:
                lines.update(range(token.start[0], token.end[0] + 1))
        return len(lines - prose)


def _is_type_checking(test: ast.expr) -> bool:
    return isinstance(test, ast.Name) and test.id == "TYPE_CHECKING"


@functools.cache
def sources() -> tuple[Source, ...]:
    """Every file of the package."""
    return tuple(Source(path) for path in sorted(ROOT.rglob("*.py")))


@functools.cache
def by_name() -> dict[str, Source]:
    """The same, by name."""
    return {source.name: source for source in sources()}

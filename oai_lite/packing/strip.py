"""Takes out of a module's source what only people and type checkers read: comments, docstrings, imports under TYPE_CHECKING.

Rules: every line of code keeps its number, so that tracebacks fit the whole source; what runs is the same, which is checked.
"""

from __future__ import annotations

import ast
import io
import tokenize

from .graph import never


def stripped(text: str) -> str:
    """The source without comments, docstrings and what is for checkers only."""
    tree = ast.parse(text)
    lines = [bytearray(line.encode()) for line in text.splitlines()]
    for node in ast.walk(tree):
        if (docstring := _docstring(node)) is not None:
            _blank(lines, docstring, b"" if len(node.body) > 1 else b"0")  # type: ignore[attr-defined]  # it has a docstring
        elif isinstance(node, ast.If) and never(node.test) and not node.orelse:
            _blank(lines, node, b"pass")
    bare = "\n".join(line.decode() for line in lines) + "\n"
    kept = bare.splitlines()
    for token in tokenize.generate_tokens(io.StringIO(bare).readline):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            kept[row - 1] = kept[row - 1][:column]
    # Lines inside a long string are content; elsewhere what trails is what was taken out.
    strings = _inside_strings(bare)
    result = (
        "\n".join(line if row in strings else line.rstrip() for row, line in enumerate(kept, 1)).rstrip("\n") + "\n"
    )
    assert _meaning(result) == _meaning(text)
    return result if result.strip() else ""


def _docstring(node: ast.AST) -> ast.Expr | None:
    if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)) and node.body:
        first = node.body[0]
        if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
            return first
    return None


def _blank(lines: list[bytearray], node: ast.stmt, instead: bytes) -> None:
    """Empty the lines of a statement; its first one says `instead`. Columns count bytes."""
    last = node.end_lineno or node.lineno
    for row in range(node.lineno - 1, last):
        line = lines[row]
        begin = node.col_offset if row == node.lineno - 1 else 0
        end = (node.end_col_offset or 0) if row == last - 1 else len(line)
        line[begin:end] = instead if row == node.lineno - 1 else b""


def _inside_strings(text: str) -> set[int]:
    """Numbers of the lines whose end lies inside a string."""
    rows: set[int] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.Constant, ast.JoinedStr)) and (node.end_lineno or 0) > node.lineno:
            rows.update(range(node.lineno, node.end_lineno or 0))
    return rows


def _meaning(text: str) -> str:
    """The syntax tree as text, without docstrings and what is for checkers, and with the line of every statement."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        for name in ("body", "orelse", "finalbody"):
            block = getattr(node, name, None)
            if isinstance(block, list):
                block[:] = [each for each in block if not _means_nothing(each)]
    return ast.dump(tree)


def _means_nothing(node: ast.stmt) -> bool:
    if isinstance(node, ast.If):
        return never(node.test) and not node.orelse
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return isinstance(node.value.value, str) or node.value.value in (0, ...)
    return isinstance(node, ast.Pass)

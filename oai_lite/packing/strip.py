"""Takes out of a module's source what only people and type checkers read: comments, docstrings, what is under TYPE_CHECKING.

Rules: what runs is the same, and every line of it keeps its number, so that tracebacks fit the whole source.
"""

from __future__ import annotations

import ast
import io
import tokenize

from .graph import never


def stripped(text: str) -> str:
    """The source without comments, docstrings and what is for checkers only."""
    lines = [bytearray(line.encode()) for line in text.split("\n")]
    content: set[int] = set()  # numbers of the lines whose end is inside a string: blanks there are its own
    emptied: set[int] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            first = node.body[0] if node.body else None
            if (
                isinstance(first, ast.Expr)
                and isinstance(first.value, ast.Constant)
                and isinstance(first.value.value, str)
            ):
                emptied |= _blank(lines, first, b"" if len(node.body) > 1 and _ends_line(lines, first) else b"0")
        elif isinstance(node, ast.If) and never(node.test) and not node.orelse:
            emptied |= _blank(lines, node, b"pass")
        elif isinstance(node, (ast.Constant, ast.JoinedStr)) and node.end_lineno is not None:
            content.update(range(node.lineno, node.end_lineno))
    bare = [line.decode() for line in lines]
    for token in tokenize.generate_tokens(io.StringIO("\n".join(bare)).readline):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            bare[row - 1] = bare[row - 1][:column]
    content -= emptied
    result = "\n".join(line if row in content else line.rstrip() for row, line in enumerate(bare, 1)).rstrip()
    return f"{result}\n" if result else ""


def _ends_line(lines: list[bytearray], node: ast.stmt) -> bool:
    """Whether no other statement follows on its last line."""
    rest = lines[(node.end_lineno or node.lineno) - 1][node.end_col_offset or 0 :].strip()
    return not rest or rest.startswith(b"#")


def _blank(lines: list[bytearray], node: ast.stmt, instead: bytes) -> set[int]:
    """Empty the lines of a statement; its first one says `instead`. Columns count bytes. Gives the numbers of lines that ended in it."""
    last = node.end_lineno or node.lineno
    for row in range(node.lineno - 1, last):
        line = lines[row]
        begin = node.col_offset if row == node.lineno - 1 else 0
        end = (node.end_col_offset or 0) if row == last - 1 else len(line)
        line[begin:end] = instead if row == node.lineno - 1 else b""
    return set(range(node.lineno, last))

"""What is taken out of a source changes nothing that runs."""

from __future__ import annotations

import ast

import pytest

from oai_lite.packing.graph import Graph, never
from oai_lite.packing.strip import stripped


def meaning(text: str) -> str:
    """The syntax tree with the lines of its statements, without docstrings, and what is for checkers only."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        for name in ("body", "orelse", "finalbody"):
            block = getattr(node, name, None)
            if isinstance(block, list):
                block[:] = [each for each in block if not means_nothing(each)]
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):  # where its parts stand has no effect
            for part in ast.walk(node):
                for place in ("col_offset", "end_col_offset"):
                    if hasattr(part, place):
                        setattr(part, place, 0)
    lines = [(type(node).__name__, node.lineno) for node in ast.walk(tree) if isinstance(node, ast.stmt)]
    return ast.dump(tree) + repr(lines)


def means_nothing(node: ast.stmt) -> bool:
    """Docstrings, `pass`, `...`, what stands in for them, and blocks for checkers."""
    if isinstance(node, ast.If):
        return never(node.test) and not node.orelse
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return isinstance(node.value.value, str) or node.value.value in (0, ...)
    return isinstance(node, ast.Pass)


def test_every_module_means_the_same(graph: Graph) -> None:
    """Of all modules of ours, urllib3's and pluggy's: the same statements on the same lines; and it saves a quarter and more."""
    whole = bare = 0
    for module in graph.modules.values():
        text = stripped(module.text)
        assert meaning(text) == meaning(module.text), module
        assert stripped(text) == text
        whole, bare = whole + len(module.text), bare + len(text)
    assert bare < whole * 3 / 4


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"""About."""\n\nx = 1  # why\n', "\n\nx = 1\n"),
        ('def f():\n    """Only this."""\n', "def f():\n    0\n"),
        ('class A:\n    """This."""\n\n    x = "#no comment"\n', 'class A:\n\n\n    x = "#no comment"\n'),
        ("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import a\n\n    import b\nx = 1\n",
         "from typing import TYPE_CHECKING\npass\n\n\n\nx = 1\n"),
        ("if TYPE_CHECKING:\n    import a\nelse:\n    b = 1\n", "if TYPE_CHECKING:\n    import a\nelse:\n    b = 1\n"),
        ('x = """\n  kept   \n# kept\n"""  # not\n', 'x = """\n  kept   \n# kept\n"""\n'),
        ('def f():\n    "ä"; return "ö"  # ü\n', 'def f():\n    0; return "ö"\n'),
        ("", ""),
        ('"""Nothing else."""\n', "0\n"),
    ],
)  # fmt: skip
def test_what_is_taken_out(text: str, expected: str) -> None:
    """Comments, docstrings and blocks for checkers leave their lines empty; text that looks like one stays."""
    assert stripped(text) == expected

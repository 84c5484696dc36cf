"""docs/guarantees.md names tests that exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def named() -> list[tuple[str, str]]:
    """File and test of each mention; one without a file means the file before it."""
    found: list[tuple[str, str]] = []
    for path, test in re.findall(r"`([\w/]*(?:\.py)?)::(\w+)`", (ROOT / "docs" / "guarantees.md").read_text("utf-8")):
        found.append((path or found[-1][0], test))
    return found


def test_guarantees_name_tests_that_exist() -> None:
    """Each test that the page names is a function of that file."""
    mentions = named()
    assert len(mentions) >= 15
    for path, test in mentions:
        tree = ast.parse((ROOT / path).read_text("utf-8"))
        assert test in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}, f"{path}::{test}"

"""docs/migration.md is true: each row of its tables is tried with this client and with the official one."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import oai_lite

from .migration import rows_better, rows_differs, rows_same
from .migration.rows import ROWS, outcome

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "migration.md").read_text("utf-8")
TITLES = {"same": "The same", "better": "Better", "differs": "What differs"}
assert rows_better and rows_differs and rows_same


def listed(title: str) -> list[str]:
    """The rows of the table below that heading."""
    return re.findall(r"^\| `(\w+)` \|", PAGE.partition(f"\n## {title}\n")[2].partition("\n## ")[0], re.MULTILINE)


@cache
def official() -> dict[str, Any]:
    """What every probe sees of the official client, in a process of its own."""
    kept = {
        name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "TMPDIR") if name in os.environ
    }
    command = [sys.executable, "-m", "tests.docs.migration"]
    environment = {**kept, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, f"{done.stderr}\n(the extra `dev` brings the official client)"
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def as_json(value: object) -> Any:
    """The value after a journey as JSON."""
    return json.loads(json.dumps(value))


@pytest.mark.parametrize("kind", list(TITLES))
def test_rows_and_proofs_belong_together(kind: str) -> None:
    """Each row has a proof of its kind, each proof a row."""
    rows = listed(TITLES[kind])
    assert len(rows) == len(set(rows)) >= 15
    assert set(rows) == {name for name, row in ROWS.items() if row.kind == kind}


def test_no_row_is_empty() -> None:
    """A row says something in each of its cells, and what is better or differs is not the same in both clients."""
    for line in re.findall(r"^\| `\w+` \|.*$", PAGE, re.MULTILINE):
        assert all(cell.strip() for cell in line.strip("|").split("|")), line
    for name, row in ROWS.items():
        assert (as_json(row.ours) == as_json(row.theirs)) is (row.kind == "same"), name


def test_the_version_is_the_one_named() -> None:
    """The page names the version that the rows are tried with."""
    assert f"version {official()['version'].rpartition('.')[0]}" in PAGE


@pytest.mark.parametrize("name", list(ROWS))
def test_here(name: str) -> None:
    """This client does what the row says."""
    assert outcome(name, oai_lite) == as_json(ROWS[name].ours)


@pytest.mark.parametrize("name", list(ROWS))
def test_the_official_client(name: str) -> None:
    """The official client does what the row says."""
    assert official()["seen"][name] == as_json(ROWS[name].theirs)

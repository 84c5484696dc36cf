"""The test-suite against a vendored copy of another name."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from oai_lite.packing.vendor import vendor

ROOT = Path(__file__).parents[2]
# What tests the package from within. The rest tests its text, its checkers, its documents, its benchmarks and this.
SUITES = "authors azure face identity observe providers realtime streams structured values vertex wire".split()


@pytest.mark.slow
def test_the_suite_passes_under_another_name(tmp_path: Path) -> None:
    """As `app._vendor.llm`, with the copy of urllib3 beside it, all of these pass: nothing knows the package's own name."""
    vendor(
        tmp_path / "app" / "_vendor",
        name="llm",
        # The plugin is there for pytest, which loads it by its entry point wherever the package is installed.
        include=[
            *("oai_lite.testing", "oai_lite.testing.conformance", "oai_lite.testing.pytest_plugin", "oai_lite.cli"),
        ],
    )
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "COV_"))}
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-p",
            "tests.support.renamed",
            "-p",
            "no:cacheprovider",
            "-m",
            "not slow",
            "--tb=short",
        ]
        + ["-n", "2", "--dist", "loadfile", "-rfE", "--no-header", *(f"tests/{name}" for name in SUITES)],
        cwd=ROOT,
        env={**environment, "OAI_LITE_TESTED": "app._vendor.llm", "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=1200,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]
    passed = re.search(r"^(\d+) passed", done.stdout, re.MULTILINE)
    assert passed and int(passed[1]) > 4000, done.stdout[-500:]

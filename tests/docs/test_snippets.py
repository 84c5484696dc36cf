"""Every Python snippet of the README runs, as it stands, against the loopback server."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from oai_lite.testing import Server

from .sessions import session_server

ROOT = Path(__file__).parents[2]
SNIPPET = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def snippets() -> list[tuple[str, str]]:
    """Name and code of each snippet; the name tells the file and the line."""
    found = []
    for path in [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))]:
        text = path.read_text()
        for match in SNIPPET.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            found.append((f"{path.relative_to(ROOT)}:{line}", match.group(1)))
    return found


def test_there_are_snippets() -> None:
    """The pattern finds the README's snippets."""
    assert len(snippets()) >= 8


@pytest.mark.parametrize(("name", "code"), snippets(), ids=[name for name, _ in snippets()])
def test_snippet_runs(name: str, code: str, tmp_path: Path) -> None:
    """A reader who copies the snippet into a file and runs it sees it work, without a warning."""
    script = tmp_path / "snippet.py"
    script.write_text(code)
    realtime = name.startswith("docs/realtime.md")
    with Server() as server, session_server("on_reconnecting" in code) as sessions:
        env = {"OPENAI_API_KEY": "sk-test", "OPENAI_BASE_URL": sessions if realtime else server.base_url}
        azure = (
            {"AZURE_OPENAI_API_KEY": "sk-test", "AZURE_OPENAI_ENDPOINT": sessions}
            if "Azure" in code and realtime
            else {}
        )
        done = subprocess.run(
            [sys.executable, "-W", "error", str(script)],
            env={**env, **azure, "PYTHONPATH": str(ROOT)},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
        )
    assert done.returncode == 0, done.stderr

"""Every Python snippet of the README and of docs/ runs, as it stands, against the loopback server."""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from oai_lite.testing import Server

from .sessions import session_server

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))]
# Also inside lists, where they are indented.
SNIPPET = re.compile(r"^( *)```python\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)


def snippets() -> list[tuple[str, str]]:
    """Name and code of each snippet; the name tells the file and the line."""
    found = []
    for path in PAGES:
        text = path.read_text("utf-8")
        for match in SNIPPET.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            found.append((f"{path.relative_to(ROOT)}:{line}", textwrap.dedent(match.group(2))))
    return found


def test_there_are_snippets() -> None:
    """The pattern finds the README's snippets, and those of every page that has any."""
    assert len(snippets()) >= 40
    assert {name.rpartition(":")[0] for name, _ in snippets()} >= {"README.md", "docs/guide.md", "docs/howto.md"}


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_no_snippet_is_passed_over(page: Path) -> None:
    """Whatever says that it is Python is run: each fence that names it, however it is spelt, is one of the snippets."""
    text = page.read_text("utf-8")
    fences = re.findall(r"^[ >\t]*(?:```+|~~~+) *\{?(?:py|python|Python|python3|pycon|ipython)\b", text, re.MULTILINE)
    assert len(fences) == len(SNIPPET.findall(text))


@pytest.mark.parametrize(("name", "code"), snippets(), ids=[name for name, _ in snippets()])
def test_snippet_runs(name: str, code: str, tmp_path: Path) -> None:
    """A reader who copies the snippet into a file and runs it, or runs its tests, sees it work, without a warning."""
    script = tmp_path / "snippet.py"
    script.write_text(code, "utf-8")
    tested = (
        ["-m", "pytest", "-q", "-p", "no:cacheprovider"] if re.search("^(async )?def test_", code, re.MULTILINE) else []
    )
    socket = ".connect(" in code
    with Server() as server, session_server("on_reconnecting" in code) as sessions:
        env = {"OPENAI_API_KEY": "sk-test", "OPENAI_BASE_URL": sessions if socket else server.base_url}
        if socket and "Azure" in code:
            env |= {"AZURE_OPENAI_API_KEY": "sk-test", "AZURE_OPENAI_ENDPOINT": sessions}
        done = subprocess.run(
            [sys.executable, "-W", "error", *tested, str(script)],
            env={**env, "PYTHONPATH": str(ROOT)},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
        )
    assert done.returncode == 0, f"{done.stderr}{done.stdout}"

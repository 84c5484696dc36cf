"""docs/testing.md: what it shows of pytest passes under pytest, and its table of verbs is true."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from oai_lite.testing import BaseServer, InMemory, Server

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "testing.md").read_text("utf-8")
TESTS = [code for code in re.findall(r"^```python\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL) if "def test_" in code]


@pytest.mark.parametrize("code", TESTS)
def test_what_it_shows_of_pytest_passes(code: str, tmp_path: Path) -> None:
    """A reader who copies a test into a file and runs pytest sees it pass; the plugin is loaded by name, once."""
    (tmp_path / "test_shown.py").write_text(code)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "OPENAI_"))}
    environment |= {"PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    command = [
        sys.executable,
        "-W",
        "error",
        "-m",
        "pytest",
        "-p",
        "oai_lite.testing.pytest_plugin",
        "-p",
        "no:cacheprovider",
    ]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"[1-9] passed", done.stdout)


def test_there_are_tests() -> None:
    """The page shows at least one."""
    assert TESTS


def test_every_verb_is_told() -> None:
    """Each public method of a server is named on the page."""
    quiet = {"start", "close", "verify", "forget", "say", "call", "assert_not_called", "oai_lite_transport"}
    for kind in (BaseServer, Server, InMemory):
        for name in dir(kind):
            if not name.startswith("_") and name not in quiet:
                assert re.search(rf"\b{name}\b", PAGE), f"{kind.__name__}.{name}"


def test_the_failure_that_it_shows() -> None:
    """Word for word."""
    shown = re.findall(r"^```\n(no request fits.*?)\n```$", PAGE, re.MULTILINE | re.DOTALL)[0]
    from oai_lite.testing import Request

    server = InMemory()
    for model, text in (("gpt-5", "The capital of France?"), ("gpt-5-mini", "Tell a joke")):
        body = f'{{"model": "{model}", "temperature": 0.2, "messages": [{{"role": "user", "content": "{text}"}}]}}'
        server.requests.append(Request("POST", "/v1/chat/completions", body=body.encode()))
    with pytest.raises(AssertionError) as caught:
        server.assert_asked("The capital of Spain?", model="gpt-5", temprature=0.2)
    assert str(caught.value) == shown

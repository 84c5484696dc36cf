"""What helps people find their way: each command's help, its examples, and the page about them."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from oai_lite.cli import parser_for

from .conftest import PACKAGE, ROOT, Cli

PEOPLE = (
    "chat responses embed image speak transcribe files batch vector-stores fine-tune models".split()
)  # the commands that are not `api`
PAGE = Path(__file__).parents[2] / "docs" / "cli.md"
COMMAND = re.compile(r"^(?:  )?(?:[^|#\n`]*\| )?(oai-lite [^\n]*)$", re.MULTILINE)


def examples(text: str) -> list[list[str]]:
    """The command lines in a text, as words, without what a shell does with them."""
    found = []
    for line in COMMAND.findall(text):
        words = shlex.split(line.replace("…", "..."), comments=True)[1:]
        ends = [at for at, word in enumerate(words) if word in ("|", ">", "<")]
        found.append(words[: min(ends)] if ends else words)
    return found


@pytest.mark.parametrize("name", PEOPLE)
def test_examples_of_the_help(cli: Cli, name: str) -> None:
    """Help has examples, and each of them can be typed."""
    result = cli([name, "--help"])
    found = [words for words in examples(result.out) if words[:1] == [name]]
    assert result.code == 0 and len(found) >= 2
    for words in found:
        parser_for(words).parse_args(words)


def test_examples_of_the_page() -> None:
    """The page has a section for each command, and what it shows can be typed."""
    text = PAGE.read_text()
    sections = re.findall(r"^### (\S+)$", text, re.MULTILINE)
    assert set(PEOPLE) <= set(sections)
    shown = [words for block in re.findall(r"```sh\n(.*?)```", text, re.DOTALL) for words in examples(block)]
    assert {words[0] for words in shown} >= set(PEOPLE)
    for words in shown:
        if words[0] in (*PEOPLE, "api") and "--help" not in words:
            parser_for(words).parse_args(words)


@pytest.mark.parametrize("name", PEOPLE)
def test_help_loads_nothing(name: str) -> None:
    """Neither urllib3 nor the client, for any of them."""
    code = f"import sys\nfrom {PACKAGE}.cli import main\nmain([{name!r}, '--help'])\nprint('\\n'.join(sys.modules), file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    loaded = set(done.stderr.splitlines())
    assert f"{PACKAGE}.cli.common" in loaded
    assert not loaded & {
        "urllib3",
        "ssl",
        "asyncio",
        "json",
        f"{PACKAGE}.client",
        f"{PACKAGE}.model",
        f"{PACKAGE}.cli.talk",
    }

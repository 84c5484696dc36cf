"""docs/cli.md: its commands can be parsed, its settings and exit codes are those that there are."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

import pytest

from oai_lite.cli import COMMANDS, parser_for
from oai_lite.cli.failing import API, CONNECTION, USAGE
from oai_lite.cli.profiles import SETTINGS, _checked

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "cli.md").read_text("utf-8")
BLOCKS = re.findall(r"^```sh\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
LINES = [line for block in BLOCKS for line in block.splitlines() if re.search(r"\boai-lite\b", line)]


@pytest.mark.parametrize("line", LINES)
def test_a_command_parses(line: str) -> None:
    """Each command of the page is one that the command line takes."""
    found = re.findall(r"oai-lite (?!\.)[^|>)]*", line)
    assert found, line
    for command in found[:1]:
        words = shlex.split(command.partition(" #")[0])[1:]
        assert words[0] in COMMANDS
        if "--help" not in words:
            parser_for(words).parse_args(words)


def test_there_are_commands() -> None:
    """The pattern finds them."""
    assert len(LINES) >= 12


def test_the_settings() -> None:
    """The table has each setting of a profile once, and the example is a file that is taken."""
    table = PAGE.partition("The settings:")[2].partition("A key itself")[0]
    named = re.findall(r"`(\w+)`", "".join(row.split("|")[1] for row in table.splitlines() if row.startswith("| `")))
    assert sorted(named) == sorted(SETTINGS)
    (example,) = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    content = tomllib.loads(example)
    assert content["profile"] in content["profiles"]
    for name, settings in content["profiles"].items():
        _checked(name, settings)


def test_the_exit_codes() -> None:
    """The table has those of the program."""
    table = PAGE.partition("## Exit codes")[2].partition("## ")[0]
    assert re.findall(r"^\| (\d+) \|", table, re.MULTILINE) == ["0", str(API), str(USAGE), str(CONNECTION), "130"]

"""Both type checkers, asked about code that uses the package: the right kind and the wrong kind."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pluggy
import pytest
import urllib3

import oai_lite

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
RIGHT = tuple(sorted(path.name for path in HERE.glob("right_*.py")))
WRONG = tuple(sorted(path.name for path in HERE.glob("wrong_*.py")))

Found = dict[str, dict[int, list[str]]]  # file → line → messages


FILES = [str(HERE / name) for name in (*RIGHT, *WRONG)]


def _run(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *arguments], capture_output=True, text=True, cwd=ROOT, timeout=300, check=False
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


@cache
def mypy() -> Found:
    """What mypy reports, as this project sets it up. Notes belong to the error before them."""
    found: Found = {}
    for line in _run("mypy", "--no-error-summary", "--hide-error-context", "--no-pretty", *FILES).splitlines():
        match = re.fullmatch(r"(.+?):(\d+): (error|note): (.*)", line)
        assert match, line
        if match[3] == "error":
            found.setdefault(Path(match[1]).name, {}).setdefault(int(match[2]), []).append(match[4])
    return found


@cache
def pyright() -> Found:
    """What pyright reports, as this project sets it up: errors, and warnings too."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["pyright"]
    settings |= {"include": [], "exclude": [], "extraPaths": [str(ROOT)]}  # which leave the wrong programs out
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder, "pyrightconfig.json")
        config.write_text(json.dumps(settings), encoding="utf-8")
        options = ("--pythonpath", sys.executable, "--outputjson", "--project", str(config))
        answer = json.loads(_run("pyright", *options, *FILES))
    assert answer["summary"]["filesAnalyzed"] == len(FILES)
    found: Found = {}
    for each in answer["generalDiagnostics"]:
        line = each["range"]["start"]["line"] + 1
        found.setdefault(Path(each["file"]).name, {}).setdefault(line, []).append(each["message"])
    return found


def marked(name: str) -> set[int]:
    """The numbers of the lines that say that they are wrong."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if re.search(r"# wrong\b", line)}


CHECKERS = pytest.mark.parametrize("checker", [mypy, pyright], ids=["mypy", "pyright"])


@CHECKERS
@pytest.mark.parametrize("name", WRONG)
def test_mistakes_are_reported(name: str, checker: Callable[[], Found]) -> None:
    """Every line marked `# wrong` is an error, and no other line is."""
    reported = checker().get(name, {})
    assert len(marked(name)) > 20
    missed = sorted(marked(name) - reported.keys())
    invented = {number: texts for number, texts in reported.items() if number not in marked(name)}
    assert (missed, invented) == ([], {})


@CHECKERS
@pytest.mark.parametrize("name", RIGHT)
def test_right_programs_pass(name: str, checker: Callable[[], Found]) -> None:
    """No line of the right programs is an error: every `assert_type` in them holds."""
    assert checker().get(name, {}) == {}
    assert (HERE / name).read_text(encoding="utf-8").count("assert_type(") > 20


def test_both_colours_are_there() -> None:
    """Each kind of program is written for both colours."""
    assert {"right_sync.py", "right_async.py", "right_extensions.py"} <= set(RIGHT)
    assert {"wrong_sync.py", "wrong_async.py"} <= set(WRONG)


def test_every_public_type_is_declared(tmp_path: Path) -> None:
    """Nothing public has a type that checkers must guess, so that all of them understand the package alike."""
    # The packages that it needs beside it, as where it is installed: only then is it taken for a typed package.
    for package in (oai_lite, pluggy, urllib3):
        source = Path(str(package.__file__)).parent
        shutil.copytree(source, tmp_path / source.name, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "work").mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson", "--ignoreexternal"]
        + ["--verifytypes", "oai_lite"],
        capture_output=True,
        text=True,
        cwd=tmp_path / "work",
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        timeout=300,
        check=False,
    )
    found = json.loads(done.stdout)["typeCompleteness"]
    guessed = [each["name"] for each in found["symbols"] if not each["isTypeKnown"] or each["isTypeAmbiguous"]]
    assert guessed == []
    assert found["exportedSymbolCounts"]["withKnownType"] > 5000

"""docs/plugins.md: its first plugin is short, its package installs, its suites pass, its reference is the specification."""

from __future__ import annotations

import ast
import inspect
import os
import re
import subprocess
import sys
import tomllib
import types
import unittest
from pathlib import Path
from typing import Any

import pytest

from oai_lite import hooks
from oai_lite.testing import Server, conformance

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "plugins.md").read_text("utf-8")
PYTHON = re.findall(r"^```python\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
TOML = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
HOOKS = [name for name in vars(hooks.Hooks) if name.startswith("oai_lite_")]


def run(code: str, *paths: Path, cwd: Path, **environment: str) -> str:
    """What a program prints, with these folders on its path."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT") if name in os.environ}
    environment |= {**kept, "PYTHONPATH": os.pathsep.join(map(str, [*paths, ROOT]))}
    command = [sys.executable, "-W", "error", "-c", code]
    done = subprocess.run(command, env=environment, cwd=cwd, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_hello_world_is_short(tmp_path: Path) -> None:
    """The page begins with a whole plugin in at most 15 lines, which authorises a call as it says."""
    code = PYTHON[0]
    assert PAGE.index(code) < 600
    assert len(code.splitlines()) <= 15
    with Server(api_key="hello-world") as server:
        assert run(code, cwd=tmp_path, OPENAI_BASE_URL=server.base_url)
        assert server.requests[0].headers["authorization"] == "Bearer hello-world"


def test_the_package_installs(tmp_path: Path) -> None:
    """The two files of the second step are a package that pip installs, and `OpenAI(auth="hello")` finds it."""
    (text,) = TOML
    assert tomllib.loads(text)["project"]["entry-points"] == {"oai_lite": {"hello": "oai_lite_hello:Hello"}}
    tree, site = tmp_path / "tree", tmp_path / "site"
    tree.mkdir()
    (tree / "pyproject.toml").write_text(text)
    (tree / "oai_lite_hello.py").write_text(PYTHON[0].partition("\n\n\nprint(")[0] + "\n")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet"]
    offline = ["--no-index", "--no-deps", "--no-build-isolation"]
    done = subprocess.run([*pip, *offline, "--target", str(site), str(tree)], capture_output=True, text=True)
    assert done.returncode == 0, f"{done.stderr}\n(the build needs hatchling, which the extra `dev` brings)"
    with Server(api_key="hello-world") as server:
        program = 'from oai_lite import OpenAI\nprint(len(OpenAI(auth="hello").models.list().data) > 0)'
        assert run(program, site, cwd=tmp_path, OPENAI_BASE_URL=server.base_url) == "True\n"


@pytest.mark.parametrize("number", [n for n, code in enumerate(PYTHON) if "auth_suite(" in code])
def test_the_suites_pass(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the page shows of the conformance suite is a suite that passes."""
    module = types.ModuleType(f"docs_plugins_{number}")
    monkeypatch.setitem(sys.modules, module.__name__, module)  # its classes can be pickled
    exec(PYTHON[number], vars(module))
    (suite,) = (value for name, value in vars(module).items() if name.startswith("Test"))
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(suite).run(result)
    assert (result.testsRun, result.failures, result.errors) == (9, [], [])


def test_the_promises_are_listed() -> None:
    """The table names every test of the suite, in its order, and no other."""
    suite = conformance.auth_suite(lambda source: source, module="json")
    listed = re.findall(r"^\| `(test_\w+)` \|", PAGE, re.MULTILINE)
    assert listed == [name for name in vars(suite) if name.startswith("test_")]


# ---------------------------------------------------------------------- the reference


def specified() -> dict[str, tuple[str, str]]:
    """Each hook's signature and text as `hooks.Hooks` has them."""
    tree = ast.parse(inspect.getsource(hooks.Hooks))
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            arguments = ", ".join(ast.unparse(argument) for argument in node.args.args[1:])
            assert node.returns is not None
            found[node.name] = (f"({arguments}) -> {ast.unparse(node.returns)}", ast.get_docstring(node) or "")
    return found


def documented() -> dict[str, tuple[str, str]]:
    """The same as the page has them."""
    reference = PAGE.partition("\n## Reference\n")[2]
    sections = re.findall(r"^### `(\w+)(\([^`\n]*)`\n(.*?)(?=^### |^## |\Z)", reference, re.MULTILINE | re.DOTALL)
    return {name: (signature, text) for name, signature, text in sections}


def words(text: str) -> str:
    """The text without its line breaks."""
    return " ".join(text.split())


@pytest.mark.parametrize("hook", HOOKS)
def test_a_hook_is_documented_as_specified(hook: str) -> None:
    """Each hook has a section: its signature, and its docstring word by word."""
    assert hook in documented(), f"docs/plugins.md has no section for {hook}"
    signature, text = specified()[hook]
    there, said = documented()[hook]
    assert there == signature, f"docs/plugins.md: the heading of {hook} should be ### `{hook}{signature}`"
    assert words(said) == words(text), f"docs/plugins.md: the section of {hook} is to be its docstring:\n{text}"


def test_the_reference_has_no_other_hook() -> None:
    """Every section is of a hook that there is, and all of them are compared above."""
    assert list(documented()) == list(specified()) == HOOKS
    assert len(HOOKS) >= 8


def implemented() -> set[str]:
    """The hooks that some class in tests/ implements, with the mark."""
    found = set()
    for path in sorted((ROOT / "tests").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name in HOOKS:
                marks: list[Any] = node.decorator_list
                if any(ast.unparse(mark).rpartition(".")[2] == "hookimpl" for mark in marks):
                    found.add(node.name)
    return found


def test_every_hook_is_implemented_in_a_test() -> None:
    """No hook is without a plugin in tests/ that implements it."""
    assert implemented() == set(HOOKS)

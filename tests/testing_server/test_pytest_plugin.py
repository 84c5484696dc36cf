"""The pytest plugin, as pytest finds it: by the entry point of an installed distribution, in a run of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import oai_lite

NAME = oai_lite.__name__
ROOT = Path(__file__).parents[2]
PLUGIN = f"{NAME}.testing.pytest_plugin"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project beside which the package is installed: what pip writes down of it, with the entry point that pyproject.toml names."""
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["entry-points"]["pytest11"]
    site = tmp_path / "site"
    info = site / "oai_lite_here-1.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: oai-lite-here\nVersion: 1\n")
    (info / "RECORD").write_text("oai_lite/__init__.py,,\noai_lite/testing/__init__.py,,\n")
    lines = [f"{name} = {target.replace('oai_lite', NAME, 1)}" for name, target in declared.items()]
    (info / "entry_points.txt").write_text("\n".join(["[pytest11]", *lines, ""]))
    return tmp_path


def pytest_in(project: Path, test: str, *arguments: str, code: int = 0) -> str:
    """What pytest prints when it runs this test there; other plugins of this environment stay out."""
    (project / "test_it.py").write_text(test)
    paths = [str(project / "site"), *(path for path in sys.path if path)]
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "COV_", "OPENAI_"))},
        "PYTHONPATH": os.pathsep.join(paths),
        "http_proxy": "http://127.0.0.1:9",
    }
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-W", "error", "--rootdir", str(project)]
        + [*arguments, str(project / "test_it.py")],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout


USES = f"""
import os, urllib.request
import {NAME} as library

def test_one(openai_server):
    openai_server.reply("Paris")
    with library.OpenAI() as client:
        answer = client.chat.completions.create(model="m", messages=[{{"role": "user", "content": "capital of France?"}}])
    assert answer.choices[0].message.content == "Paris"
    openai_server.assert_asked("France", model="m")
    assert os.environ["OPENAI_BASE_URL"] == openai_server.base_url
    request = urllib.request.Request(openai_server.base_url + "/models", headers={{"Authorization": "Bearer x"}})
    with urllib.request.urlopen(request) as answer:
        assert answer.status == 200

def test_two(openai_server):
    openai_server.assert_not_called()

def test_three():
    assert "OPENAI_BASE_URL" not in os.environ
"""


def test_the_fixture(project: Path) -> None:
    """A fresh server for each test, which the environment names, also behind a proxy; gone afterwards."""
    assert "3 passed" in pytest_in(project, USES)


def test_beside_other_plugins(project: Path) -> None:
    """In xdist's workers, too; `-p no:oai_lite` leaves it out."""
    assert "3 passed" in pytest_in(project, USES, "-n", "2")
    told = pytest_in(project, USES, "-p", "no:oai_lite", code=1)
    assert "fixture 'openai_server' not found" in told and "1 passed" in told


def test_it_costs_nothing_before_it_is_used(project: Path) -> None:
    """A run that does not use it loads the package's front, the kit's and the plugin: four modules, and none of Python's own."""
    test = f"""
import sys
def test_it(request):
    ours = {{name for name in sys.modules if name.split(".")[0] == {NAME.split(".")[0]!r}}}
    wanted = {{{NAME!r}, "{NAME}._lazy", "{NAME}.testing", {PLUGIN!r}}}
    assert {{name for name in ours if name.startswith({NAME!r})}} == wanted
    assert request.config.pluginmanager.has_plugin("oai_lite")
"""
    assert "1 passed" in pytest_in(project, test)


def test_the_module_is_light() -> None:
    """Where pytest is there already, importing the plugin adds nothing else."""
    code = f"""
import sys, pytest
before = set(sys.modules)
import {PLUGIN}
print(*sorted(name.removeprefix({NAME!r}) for name in set(sys.modules) - before if name.startswith({NAME!r})), sep="|")
print(*sorted(name for name in set(sys.modules) - before if not name.startswith({NAME.split(".")[0]!r})))
"""
    environment = {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True)
    own, others = done.stdout.splitlines()
    assert own == "|._lazy|.testing|.testing.pytest_plugin"
    assert others == ""


def test_strictness(project: Path) -> None:
    """By a mark, or by the setting: a request without a reply, or a reply without a request, fails the test."""
    test = f"""
import pytest
import {NAME} as library

@pytest.mark.openai_server(strict=True)
def test_marked(openai_server):
    openai_server.reply("never asked for")

def test_plain(openai_server):
    openai_server.reply("never asked for")
"""
    told = pytest_in(project, test, "--strict-markers", code=1)
    assert "2 passed, 1 error" in told
    assert "never used: reply('never asked for')" in told
    told = pytest_in(project, test, "-o", "openai_server_strict=true", code=1)
    assert "2 passed, 2 errors" in told


def test_no_key_in_a_report(project: Path) -> None:
    """A test that fails while it holds requests shows no key, however much it tells."""
    test = f"""
import {NAME} as library

def test_it(openai_server):
    with library.OpenAI(api_key="sk-very-secret") as client:
        client.models.list()
    request = openai_server.last
    headers = request.headers
    assert (request, headers) == (1, {{"accept": "x"}})
"""
    told = pytest_in(project, test, "-vv", "--showlocals", code=1)
    assert "<secret>" in told
    assert told.count("sk-very-secret") == told.count('api_key="sk-very-secret"')


def test_its_help(project: Path) -> None:
    """`pytest --markers`, `--fixtures` and `--help` say what there is."""
    assert "openai_server(**options)" in pytest_in(project, "", "--markers")
    assert "An OpenAI API on loopback, fresh for each test." in pytest_in(project, "", "--fixtures")
    assert "openai_server_strict" in pytest_in(project, "", "--help")

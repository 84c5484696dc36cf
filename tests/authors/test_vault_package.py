"""The example plugin, installed as a real package: what is in it, who finds it, and its own tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from email.parser import Parser
from pathlib import Path

import pytest

from oai_lite import VERSION

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "oai-lite-vault"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which pip has installed the package, built from a copy of its tree, without a network."""
    tree = tmp_path_factory.mktemp("tree") / EXAMPLE.name
    shutil.copytree(EXAMPLE, tree, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    target = tmp_path_factory.mktemp("site")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet"]
    offline = ["--no-index", "--no-deps", "--no-build-isolation"]
    done = subprocess.run([*pip, *offline, "--target", str(target), str(tree)], capture_output=True, text=True)
    assert done.returncode == 0, f"{done.stderr}\n(the build needs hatchling, which the extra `dev` brings)"
    return target


def run(site: Path, *arguments: str, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """A Python that finds the installed package and this oai_lite."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT") if name in os.environ}
    environment = {**kept, "LANG": "C.UTF-8", "PYTHONPATH": f"{site}{os.pathsep}{ROOT}", **environment}
    return subprocess.run(
        [sys.executable, "-W", "error", *arguments],
        env=environment,
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_what_is_in_it(site: Path) -> None:
    """The wheel holds the typed package, its entry point, its licence and its README, and no tests."""
    (info,) = site.glob("*.dist-info")
    metadata = Parser().parsestr((info / "METADATA").read_text())
    assert (metadata["Name"], metadata["License-Expression"]) == ("oai-lite-vault", "MIT")
    assert metadata["Requires-Dist"] == "oai-lite<1,>=0.1" and VERSION.startswith("0.")
    assert "# oai-lite-vault" in str(metadata.get_payload())
    assert (info / "entry_points.txt").read_text().split() == ["[oai_lite]", "vault", "=", "oai_lite_vault:VaultPlugin"]
    assert (info / "licenses" / "LICENSE").read_text() == (ROOT / "LICENSE").read_text()
    names = {path.name for path in site.iterdir() if path != info}
    assert names == {"oai_lite_vault"} and (site / "oai_lite_vault" / "py.typed").is_file()


def test_its_own_tests_pass(site: Path, tmp_path: Path) -> None:
    """Its tests, the conformance suite among them, pass against the installed package, from another folder."""
    shutil.copytree(EXAMPLE / "tests", tmp_path / "tests")
    shutil.copy(EXAMPLE / "pyproject.toml", tmp_path)
    done = run(site, "-m", "pytest", "-p", "no:cacheprovider", "-vv", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("PASSED") >= 20
    assert done.stdout.count("TestConformance") == 9


PROGRAM = """
from oai_lite import OpenAI
names = lambda client: [name for name, _ in client._client._registry.manager.list_name_plugin()]
assert "vault" not in names(OpenAI(api_key="sk"))
for options in (dict(plugins=["vault"]), dict(plugins="installed")):
    client = OpenAI(api_key="sk", **options)
    assert "vault" in names(client)
    assert client.api_key == "sk"  # it claims nobody who does not ask
import sys
print("oai_lite_vault.vault" in sys.modules, sys.modules["oai_lite_vault"].__file__)
try:
    OpenAI(auth="vault", without=["vault"])
except Exception as error:
    print(type(error).__name__, error)
try:
    OpenAI(auth="valt")
except Exception as error:
    print(type(error).__name__, error)
"""


def test_found_and_left_alone(site: Path) -> None:
    """An installed plugin is loaded for who names it, claims nobody else, and can be left out; a slip of the pen lists it."""
    done = run(site, "-c", PROGRAM)
    assert done.returncode == 0, done.stderr
    where, without, slip = done.stdout.splitlines()
    assert where == f"False {site / 'oai_lite_vault' / '__init__.py'}"
    assert without == "MissingPluginError auth='vault': without=['vault'] leaves that plugin out; drop one of the two"
    assert (
        slip.startswith("PluginError auth='valt': there is no such plugin; did you mean 'vault'? There are ")
        and ", vault, " in slip
    )

"""Commands of plugins: an installed distribution adds one, a broken one costs only its own."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from oai_lite.testing import Server

from .conftest import PACKAGE, Cli

GOOD = f"""
from {PACKAGE} import hookimpl
from {PACKAGE}.cli.common import client, connection, show


class Plugin:
    @hookimpl
    def oai_lite_commands(self, parser):
        command = parser.add_parser("count", help="count the models")
        command.add_argument("--least", type=int, default=0, choices=(0, 1))
        connection(command)
        command.set_defaults(run=run)


def run(options):
    with client(options) as openai:
        show({{"models": len(openai.models.list().data)}}, options)
"""
HEAD = f"from {PACKAGE} import hookimpl\n"
BROKEN = {
    "missing": "import no_such_module_here",
    "leaves": "raise SystemExit('gone')",
    "raises": HEAD + "class Plugin:\n  @hookimpl\n  def oai_lite_commands(self, parser):\n    raise KeyError('k')\n",
    "clashes": HEAD
    + "class Plugin:\n  @hookimpl\n  def oai_lite_commands(self, parser):\n    parser.add_parser('api')\n",
    "asks": HEAD + "class Plugin:\n  @hookimpl\n  def oai_lite_commands(self, other):\n    pass\n",
    "unfinished": HEAD
    + "class Plugin:\n  @hookimpl\n  def oai_lite_commands(self, parser):\n    parser.add_parser('half')\n",
}


def install(folder: Path, name: str, code: str | None, target: str | None = None) -> None:
    """A distribution with one plugin, as pip would leave it: of this code, or one that is there already."""
    module = f"plugin_{name}_of_tests"
    if code is not None:
        (folder / f"{module}.py").write_text(code)
    info = folder / f"{name}_dist-1.5.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}-dist\nVersion: 1.5\n")
    (info / "entry_points.txt").write_text(f"[oai_lite]\n{name} = {target or f'{module}:Plugin'}\n")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of installed distributions, one of which is good."""
    monkeypatch.syspath_prepend(str(tmp_path))
    install(tmp_path, "counts", GOOD)
    yield tmp_path
    for module in [module for module in sys.modules if module.startswith("plugin_")]:
        del sys.modules[module]


def test_an_installed_plugin_adds_a_command(site: Path, server: Server, cli: Cli) -> None:
    """It is in the help, it runs with our arguments and our output, and is completed."""
    shown = cli(["--help"])
    assert "count the models" in shown.out and shown.err == ""
    result = cli(["count", "--output", "json"])
    assert (result.code, result.err) == (0, "") and result.json["models"] > 0
    assert cli(["__complete", "cou"]).out == "count\tcount the models\n"
    assert "--least\n" in cli(["__complete", "count", "--l"]).out
    assert cli(["__complete", "count", "--least", ""]).out == "0\n1\n"
    server.fail(404)
    assert cli(["count"]).code == 1


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_plugin_costs_only_its_own_commands(name: str, site: Path, server: Server, cli: Cli) -> None:
    """It is named with its distribution; our commands and those of other plugins work, ours without a word about it."""
    install(site, name, BROKEN[name])
    assert cli(["api", "models.list"]).err == ""
    shown = cli(["--help"])
    assert shown.code == 0 and "count the models" in shown.out and "call any method" in shown.out
    if name == "unfinished":
        half = cli(["half"])
        assert half.code == 1 and half.err.startswith("oai-lite half: ") and "set_defaults(run=…)" in half.err
        return
    assert shown.err.startswith(f"oai-lite: no commands of the plugin '{name}' ({name}-dist 1.5): ")
    assert len(shown.err.splitlines()) == 1
    assert cli(["count", "--output", "json"]).json["models"] > 0


def test_two_plugins_of_one_name(site: Path, cli: Cli) -> None:
    """Neither is taken, both are named."""
    other = site / "other"
    other.mkdir()
    install(other, "counts", GOOD)
    (other / "counts_dist-1.5.dist-info").rename(site / "second_dist-2.0.dist-info")
    metadata = site / "second_dist-2.0.dist-info" / "METADATA"
    metadata.write_text("Metadata-Version: 2.1\nName: second-dist\nVersion: 2.0\n")
    shown = cli(["--help"])
    assert "count the models" not in shown.out and shown.code == 0
    assert "counts-dist 1.5" in shown.err and "second-dist 2.0" in shown.err


def test_an_unknown_command(site: Path, cli: Cli) -> None:
    """The message lists those of plugins, too."""
    result = cli(["cuont"])
    assert result.code == 2 and "count" in result.err


def test_methods_of_plugins(site: Path, server: Server, cli: Cli) -> None:
    """A resource that a plugin mounts, and a method that it adds to another, once `OAI_LITE_PLUGINS` names it."""
    install(site, "old", None, "tests.authors.plugin_0_1:Plugin")
    env = {"OAI_LITE_PLUGINS": "old"}
    assert cli(["api", "--list", "old_things"], env=env).out == "old_things.retrieve\n"
    assert "models.newest" in cli(["api", "--list", "models"], env=env).out
    assert "usage: oai-lite api old_things.retrieve THING_ID" in cli(["api", "old_things.retrieve", "-h"], env=env).out
    assert cli(["api", "old_things.retrieve", "x"], env=env).code == 1
    assert (server.requests[-1].method, server.requests[-1].path) == ("GET", "/v1/old/x")
    assert cli(["api", "old_things.retrieve", "x"]).code == 2

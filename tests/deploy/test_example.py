"""examples/lambda: its template is whole, and names what exists."""

from __future__ import annotations

import ast
import json
import re
import shlex
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml

from oai_lite import cli
from oai_lite.packing.analyze import analyze

from .conftest import EXAMPLE

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def template() -> dict[str, Any]:
    """The template. Its references are written in full (`Ref: X`), which every YAML parser reads."""
    parsed: dict[str, Any] = yaml.safe_load((EXAMPLE / "template.yaml").read_text())
    return parsed


def functions(template: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The properties of each function, those that all share included."""
    shared = template["Globals"]["Function"]
    found = {
        name: {**shared, **resource["Properties"]}
        for name, resource in template["Resources"].items()
        if resource["Type"] == "AWS::Serverless::Function"
    }
    assert found
    return found


def test_the_handler_exists(template: dict[str, Any]) -> None:
    """Each function's handler is a function of a file in its folder, which holds nothing else."""
    for properties in functions(template).values():
        folder = EXAMPLE / properties["CodeUri"]
        module, _, name = properties["Handler"].partition(".")
        tree = ast.parse((folder / f"{module}.py").read_text())
        handler = next(node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == name)
        assert [argument.arg for argument in handler.args.args] == ["event", "context"]
        assert [path.name for path in folder.iterdir() if path.name != "__pycache__"] == [f"{module}.py"]


def references(value: Any) -> list[str]:
    """What a template refers to."""
    if isinstance(value, list):
        return [name for each in value for name in references(each)]
    if not isinstance(value, dict):
        return []
    if set(value) == {"Ref"}:
        return [value["Ref"]]
    if set(value) == {"Fn::GetAtt"}:
        return [value["Fn::GetAtt"][0]]
    return [name for each in value.values() for name in references(each)]


def test_references_lead_somewhere(template: dict[str, Any]) -> None:
    """To a parameter, to a resource, or to the address that SAM makes for a function that asks for one."""
    known = {*template["Parameters"], *template["Resources"]}
    known |= {f"{name}Url" for name, made in functions(template).items() if "FunctionUrlConfig" in made}
    found = references(template)
    assert len(found) >= 5 and set(found) <= known


def test_versions(template: dict[str, Any]) -> None:
    """Functions and layer run Pythons that the package supports; snapshots there are from 3.12 on, of published versions."""
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["requires-python"]
    least = int(needed.removeprefix(">=3."))
    layer = template["Resources"]["ClientLayer"]["Properties"]
    for name, properties in functions(template).items():
        assert properties["Runtime"] in layer["CompatibleRuntimes"]
        assert set(properties["Architectures"]) <= set(layer["CompatibleArchitectures"])
        minor = int(properties["Runtime"].removeprefix("python3."))
        assert minor >= (12 if "SnapStart" in properties else least), name
        if "SnapStart" in properties:
            assert properties["SnapStart"] == {"ApplyOn": "PublishedVersions"} and properties["AutoPublishAlias"]
        variables = properties["Environment"]["Variables"]
        source = (EXAMPLE / "src" / "handler.py").read_text()
        assert set(re.findall(r'environ\.get\("(\w+)"', source)) <= set(variables) and "OPENAI_API_KEY" in variables


def test_the_readme_makes_what_the_template_takes(
    template: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The command of the README writes the layer's file, with what an analysis of the handler asks for."""
    (command,) = re.findall(r"^oai-lite (bundle .*)$", (EXAMPLE / "README.md").read_text(), re.MULTILINE)
    monkeypatch.chdir(tmp_path)
    assert cli.main(shlex.split(command)) == 0
    layer = tmp_path / template["Resources"]["ClientLayer"]["Properties"]["ContentUri"]
    with zipfile.ZipFile(layer) as packed:
        made = json.loads(packed.read("python/oai_lite_bundle.json"))
    need = analyze([EXAMPLE / "src" / "handler.py"])
    assert (set(made["resources"]), set(made["plugins"]), need.unclear) == (need.resources, need.plugins, [])

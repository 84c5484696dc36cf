"""Zips to deploy: complete, proven, the same every time, and as small as promised."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from oai_lite import ArgumentError
from oai_lite.packing import bundle as bundling
from oai_lite.packing.bundle import Bundle, bundle
from oai_lite.packing.files import sources
from oai_lite.packing.prove import ProofError
from oai_lite.testing import Server

from ..contract.place import chat_program


@pytest.fixture(scope="module")
def chat(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """A layer that chats."""
    return bundle(tmp_path_factory.mktemp("chat") / "layer.zip", ["chat"])


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """A layer with every resource and every plugin."""
    return bundle(tmp_path_factory.mktemp("all") / "layer.zip", ["all"], ["all"])


def files_of(path: Path) -> dict[str, bytes]:
    """Name and content of every file of a zip."""
    with zipfile.ZipFile(path) as packed:
        assert packed.testzip() is None
        return {name: packed.read(name) for name in packed.namelist()}


def run(*arguments: str, path: Path | str | None = None, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """A Python without site-packages, with one place to find packages in."""
    environment = {"PYTHONPATH": str(path)} if path is not None else {}
    command = [sys.executable, "-S", "-P", "-W", "error", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=environment, cwd=cwd, timeout=60, check=False)


def test_chat_only_is_small(chat: Bundle) -> None:
    """Chat with all its forms, urllib3 and pluggy, licences and manifest: at most 0.30 MB; it is less than 0.25."""
    assert chat.path.stat().st_size == chat.size <= 250_000
    assert chat.called == {"chat": "chat.completions.create"}


def test_everything_is_small(everything: Bundle) -> None:
    """Every resource and plugin: at most 0.90 MB; it is less than 0.65. One call of each resource was made from it."""
    assert everything.size <= 650_000
    idle = {name for name, method in everything.called.items() if method is None}
    assert len(everything.called) == len(everything.copy.resources) and not idle


def test_everything_with_its_docs(tmp_path: Path) -> None:
    """With every comment and docstring: still at most 0.90 MB."""
    made = bundle(tmp_path / "layer.zip", ["all"], ["all"], docs=True)
    assert made.size <= 900_000
    assert b'"""A light client for the OpenAI API' in files_of(made.path)["python/oai_lite/__init__.py"]


def test_costs_add_up(everything: Bundle) -> None:
    """Each part is told with its bytes, and together they are the zip."""
    assert sum(cost.size for cost in everything.costs) == everything.size
    told = [cost.part for cost in everything.costs]
    assert [f"resource {name}" for name in everything.copy.resources] == [
        each for each in told if each[:9] == "resource "
    ]
    assert all(cost.size > 0 for cost in everything.costs)
    assert {"the client", "urllib3", "pluggy", "licences and manifest"} <= set(told)


def test_a_part_costs_what_leaving_it_out_saves(chat: Bundle, tmp_path: Path) -> None:
    """The table's bytes for a resource are the difference to the zip without it, to what its lines in the manifest weigh."""
    both = bundle(tmp_path / "both.zip", ["chat", "embeddings"])
    (cost,) = [cost.size for cost in both.costs if cost.part == "resource embeddings"]
    assert abs(both.size - chat.size - cost) < 300


def test_the_manifest_says_what_is_inside(chat: Bundle) -> None:
    """Versions, licences, choices, and the SHA-256 of every other file; the licences' texts are there."""
    files = files_of(chat.path)
    manifest = json.loads(files.pop("python/oai_lite_bundle.json"))
    assert {f"python/{name}": digest for name, digest in manifest["files"].items()} == {
        name: hashlib.sha256(content).hexdigest() for name, content in files.items()
    }
    assert (manifest["resources"], manifest["plugins"], manifest["layout"]) == (["chat"], ["api_key"], "layer")
    assert manifest["bytecode"] is None and manifest["docs"] is False
    assert {name: about["license"] for name, about in manifest["distributions"].items()} == {
        "oai-lite": "MIT",
        "pluggy": "MIT",
        "urllib3": "MIT",
    }
    licences = [content for name, content in files.items() if name.endswith("licenses/LICENSE")]
    assert len(licences) == 3 and all(b"Permission is hereby granted" in text for text in licences)


def test_the_same_every_time(chat: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same choice gives the same bytes, whatever the moment, the umask and the order of the names."""
    monkeypatch.setattr("time.time", lambda: 1.0)
    before = os.umask(0o077)
    try:
        again = bundle(tmp_path / "again.zip", ["chat", "chat"], ["api_key"])
    finally:
        os.umask(before)
    assert again.path.read_bytes() == chat.path.read_bytes()


def test_it_works_from_the_zip(chat: Bundle, server: Server) -> None:
    """Imported from the zip itself, without anything else, every form of a chat call works."""
    server.say("Tours")
    done = run("-c", chat_program(server.base_url), path=f"{chat.path}/python")
    assert done.returncode == 0 and not done.stderr, done.stderr
    assert "Tours" in done.stdout


def test_it_works_unpacked(chat: Bundle, server: Server, tmp_path: Path) -> None:
    """As Lambda unpacks it, too."""
    with zipfile.ZipFile(chat.path) as packed:
        packed.extractall(tmp_path)
    server.say("Tours")
    done = run("-c", chat_program(server.base_url), path=tmp_path / "python")
    assert done.returncode == 0 and not done.stderr, done.stderr
    assert "Tours" in done.stdout


LEFT_OUT = """
import oai_lite
from oai_lite import OpenAI
def told(function):
    try:
        function()
    except Exception as error:
        print(type(error).__name__, error)
told(lambda: oai_lite.BedrockOpenAI)
told(lambda: __import__("oai_lite.types").types.Batch)
told(lambda: OpenAI(api_key="k").files)
told(lambda: OpenAI(api_key="k", workload_identity={"identity_provider_id": "i"}))
told(lambda: OpenAI(api_key="k", azure_ad_token="t") if False else oai_lite.AzureOpenAI)
"""


def test_what_is_left_out_says_so(chat: Bundle) -> None:
    """Names, resources and credentials whose part is not in the zip: an error that says so and how to get it, nothing silent."""
    done = run("-c", LEFT_OUT, path=f"{chat.path}/python")
    bedrock, batch, files, workload, azure = done.stdout.splitlines()
    for line, module in ((bedrock, "oai_lite.lib"), (batch, "oai_lite.types.batch"), (azure, "oai_lite.lib")):
        assert line.startswith(f"ModuleNotFoundError {module}") and "is not in this copy of the package" in line
        assert "oai-lite bundle --resources … --plugins … --include …" in line
    assert "resources/files.py is not in this copy of oai_lite" in files
    assert "workload_identity is given, but no plugin of this client uses it" in workload


# ---------------------------------------------------------------------- layouts and bytecode


def test_a_zipapp(server: Server, tmp_path: Path) -> None:
    """A zipapp runs the program that it was given, as a file of its own."""
    program = tmp_path / "app.py"
    program.write_text(chat_program(server.base_url))
    made = bundle(tmp_path / "app.pyz", ["chat"], layout="zipapp", main=program)
    assert made.path.read_bytes().startswith(b"#!/usr/bin/env python3\nPK")
    assert made.path.stat().st_mode & stat.S_IXUSR
    server.say("Tours")
    done = run(str(made.path))
    assert done.returncode == 0 and "Tours" in done.stdout, done.stderr
    assert sum(cost.size for cost in made.costs) == made.size


def test_bytecode_of_a_layer(tmp_path: Path) -> None:
    """A layer's bytecode lies where Python looks in an unpacked folder, and is used without a look at the source."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    made = bundle(tmp_path / "layer.zip", ["embeddings"], bytecode=version)
    with zipfile.ZipFile(made.path) as packed:
        packed.extractall(tmp_path)
    folder = tmp_path / "python"
    compiled = folder / "oai_lite" / "__pycache__" / f"errors.cpython-{version.replace('.', '')}.pyc"
    assert compiled.read_bytes()[4:8] == b"\x01\0\0\0", "based on a hash, and not checked"
    (folder / "oai_lite" / "errors.py").write_text("this is not Python")
    done = run("-B", "-c", "from oai_lite.errors import APIError; print(APIError.__name__)", path=folder)
    assert done.stdout == "APIError\n", done.stderr
    assert json.loads((folder / "oai_lite_bundle.json").read_text())["bytecode"] == version


def test_bytecode_of_a_plain_zip(tmp_path: Path) -> None:
    """A zip that stays one has its bytecode beside the source, where Python looks in zips; it is the same every time."""
    made = [
        bundle(tmp_path / name, ["embeddings"], layout="plain", bytecode=sys.executable) for name in ("a.zip", "b.zip")
    ]
    assert made[0].path.read_bytes() == made[1].path.read_bytes()
    files = files_of(made[0].path) | {"oai_lite/errors.py": b"this is not Python"}
    with zipfile.ZipFile(tmp_path / "spoilt.zip", "w") as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    done = run("-c", "from oai_lite.errors import APIError; print(APIError.__name__)", path=tmp_path / "spoilt.zip")
    assert done.stdout == "APIError\n", done.stderr


def test_no_such_python(tmp_path: Path) -> None:
    """A Python that is not here is refused, with what was expected."""
    with pytest.raises(
        ArgumentError, match=r"bytecode: there is no Python '3\.99' to compile with: expected a version such as 3\."
    ):
        bundle(tmp_path / "layer.zip", ["chat"], bytecode="3.99")


def test_what_is_no_python(tmp_path: Path) -> None:
    """So is a command that does not start one."""
    none = tmp_path / "python"
    none.write_text("#!/bin/sh\nexit 127\n")
    none.chmod(0o755)
    with pytest.raises(
        ArgumentError, match=f"bytecode: there is no Python '{none}' to compile with: expected a version"
    ):
        bundle(tmp_path / "layer.zip", ["chat"], bytecode=str(none))


# ---------------------------------------------------------------------- what goes wrong


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"resources": ["chta"]}, "there is no resource 'chta'; did you mean 'chat'?"),
        ({"plugins": ["azur"]}, "there is no plugin 'azur'; did you mean 'azure'?"),
        ({"layout": "tar"}, "layout: expected one of layer, plain, zipapp, got 'tar'"),
        ({"layout": "zipapp"}, "a zipapp runs a program: name it with main="),
        ({"main": Path("app.py")}, "main: only a zipapp runs a program"),
        ({"layout": "zipapp", "main": Path("no.py")}, "main: there is no file 'no.py'"),
    ],
)
def test_bad_arguments(options: dict[str, Any], message: str, tmp_path: Path) -> None:
    """What cannot be made is refused before anything is written."""
    with pytest.raises(ArgumentError) as raised:
        bundle(tmp_path / "layer.zip", **{"resources": ["chat"], **options})
    assert message in str(raised.value)
    assert not list(tmp_path.iterdir())


def test_bad_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So is a place that cannot be written to."""
    with pytest.raises(ArgumentError, match="is a folder; expected the name of a zip"):
        bundle(tmp_path, ["chat"])
    with pytest.raises(ArgumentError, match="there is no folder '.*no' to write 'x.zip' to"):
        bundle(tmp_path / "no" / "x.zip", ["chat"])
    monkeypatch.setattr("os.access", lambda path, mode: False)
    with pytest.raises(ArgumentError, match="the folder .* cannot be written to"):
        bundle(tmp_path / "x.zip", ["chat"])


def test_a_copy_that_does_not_work_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Were a module missed, the interpreter would say which; the zip that was there stays as it was."""
    output = tmp_path / "layer.zip"
    output.write_bytes(b"before")
    whole = sources
    monkeypatch.setattr(
        bundling,
        "sources",
        lambda copy, docs: {k: v for k, v in whole(copy, docs).items() if k != "oai_lite/decode.py"},
    )
    with pytest.raises(ProofError, match=r"(?s)nothing was written.*No module named 'oai_lite.decode'"):
        bundle(output, ["embeddings"])
    assert output.read_bytes() == b"before" and list(tmp_path.iterdir()) == [output]


def test_a_missed_type_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So would a class that an answer's fields are made of: the proof evaluates all of them."""
    whole = sources
    hole = {
        "oai_lite/types/chat/message.py": b"from ...model import Model\nclass ChatCompletionMessage(Model):\n    x: Missing\n"
    }
    monkeypatch.setattr(bundling, "sources", lambda copy, docs: whole(copy, docs) | hole)
    with pytest.raises(ProofError):
        bundle(tmp_path / "layer.zip", ["chat"])

"""Copies inside other packages: they work under any name, and renewing one loses nothing."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from oai_lite import ArgumentError
from oai_lite.packing import vendor as vendoring
from oai_lite.packing.prove import ProofError
from oai_lite.packing.vendor import Vendored, check, vendor
from oai_lite.testing import Server

from ..contract.place import chat_program


def made(folder: Path, **options: Any) -> Vendored:
    """A small copy."""
    return vendor(folder, **{"resources": ["embeddings"], "plugins": ["api_key"], **options})


@pytest.fixture(scope="module")
def chat(tmp_path_factory: pytest.TempPathFactory) -> Vendored:
    """A copy that chats, called `llm`, deep inside a package."""
    folder = tmp_path_factory.mktemp("src") / "app" / "inner" / "_vendor"
    return vendor(folder, ["chat"], ["api_key", "azure"], name="llm")


def run(code: str, *paths: Path) -> str:
    """What a program prints in a Python without site-packages."""
    environment = {"PYTHONPATH": os.pathsep.join(map(str, paths))}
    command = [sys.executable, "-S", "-P", "-W", "error", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60, check=False)
    assert done.returncode == 0 and not done.stderr, done.stderr
    return done.stdout


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, bytecode apart."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".pyc"
    }


def test_it_works_under_another_name(chat: Vendored, server: Server) -> None:
    """Under a name of its own, with urllib3 and pluggy beside it, and without anything else on the path."""
    server.say("Tours")
    root = chat.folder.parents[2]
    told = run(
        chat_program(server.base_url, "app.inner._vendor.llm") + "import sys\n"
        "print(sorted(name for name in sys.modules if name.split('.')[0] in ('oai_lite', 'urllib3', 'pluggy')))\n"
        "print(sys.modules['app.inner._vendor.urllib3'].__name__)",
        root,
    )
    assert told.splitlines() == ["Tours", "[]", "app.inner._vendor.urllib3"]


def test_nothing_absolute_is_left(chat: Vendored) -> None:
    """No import of a vendored package by an absolute name, in any of the three."""
    pattern = re.compile(r"^\s*(?:import|from) (?:urllib3|pluggy|oai_lite|llm)\b", re.MULTILINE)
    for path in chat.folder.rglob("*.py"):
        code = re.sub(r'"""(?s:.*?)"""', "", path.read_text(encoding="utf-8"))
        assert not pattern.search(code), path


def test_plugins_of_others_work_with_it(chat: Vendored) -> None:
    """A plugin that is passed as an object brings the vendored pluggy, and nobody else's."""
    code = """
from app.inner._vendor.llm import OpenAI, hookimpl
class Plugin:
    @hookimpl
    def oai_lite_prepare(self, config): return lambda request: request
import sys
OpenAI(api_key="k", plugins=[Plugin()])
print("app.inner._vendor.pluggy" in sys.modules, "pluggy" in sys.modules)
"""
    assert run(code, chat.folder.parents[2]) == "True False\n"


def test_the_list(chat: Vendored) -> None:
    """vendor.txt has versions, licences, and the SHA-256 of every file; each package has its licence's text."""
    text = (chat.folder / "vendor.txt").read_text()
    for name in ("oai-lite", "urllib3", "pluggy"):
        assert re.search(rf"^distribution: {name} \d+\.\d+\.\d+ \(MIT\)$", text, re.MULTILINE)
    assert "name: llm\nresources: chat\nplugins: api_key azure\n" in text
    listed = {name: digest for digest, name in re.findall(r"^([0-9a-f]{64})  (.+)$", text, re.MULTILINE)}
    files = snapshot(chat.folder)
    assert listed == {
        name: hashlib.sha256(content).hexdigest()
        for name, content in files.items()
        if name not in ("vendor.txt", "__init__.py")
    }
    assert {"llm/LICENSE", "urllib3/LICENSE", "pluggy/LICENSE", "llm/py.typed"} <= files.keys()
    assert not check(chat.folder)


def test_docs_stay_unless_stripped(chat: Vendored, tmp_path: Path) -> None:
    """People read vendored code: comments and docstrings are kept, unless asked otherwise."""
    assert (chat.folder / "llm" / "retry.py").read_text().startswith('"""')
    bare = made(tmp_path / "_vendor", docs=False)
    assert (bare.folder / "oai_lite" / "retry.py").read_text().startswith("\n")
    assert not check(bare.folder)


def test_dependencies_may_stay_requirements(needed: Path, server: Server, tmp_path: Path) -> None:
    """Without them, urllib3 and pluggy are found where they are installed."""
    copy = vendor(tmp_path / "app" / "_vendor", ["chat"], ["api_key"], dependencies=False)
    assert not (copy.folder / "urllib3").exists()
    server.say("Tours")
    told = run(
        chat_program(server.base_url, "app._vendor.oai_lite") + "import urllib3; print(urllib3.__name__)",
        tmp_path,
        needed,
    )
    assert told == "Tours\nurllib3\n"


def test_renewing(tmp_path: Path) -> None:
    """A second run changes nothing; one with other parts removes what is not needed any more, and its empty folders."""
    folder = tmp_path / "_vendor"
    first = vendor(folder, ["chat"], ["api_key"])
    before = snapshot(folder)
    again = vendor(folder, ["chat"], ["api_key"])
    assert snapshot(folder) == before and not again.replaced and not again.removed
    assert (folder / "oai_lite" / "types" / "chat").is_dir()
    smaller = made(folder)
    assert "oai_lite/resources/chat.py" in smaller.removed and smaller.replaced == ["vendor.txt"]
    assert not (folder / "oai_lite" / "types" / "chat").exists() and first.files > smaller.files
    assert not check(folder)


def test_changes_are_not_lost(tmp_path: Path) -> None:
    """A file that was changed stops the run and nothing is written; forced, it is kept beside the folder."""
    folder = tmp_path / "_vendor"
    made(folder)
    (folder / "oai_lite" / "retry.py").write_text("# mine\n")
    (folder / "mine.py").write_text("# not of the copy\n")
    before = snapshot(tmp_path)
    with pytest.raises(ArgumentError, match=r"(?s)changed since they were vendored.*\n  oai_lite/retry\.py\n.*--force"):
        made(folder)
    assert snapshot(tmp_path) == before
    forced = made(folder, force=True)
    assert forced.kept == tmp_path / "_vendor.changed-1" and forced.replaced == ["oai_lite/retry.py"]
    assert snapshot(tmp_path / "_vendor.changed-1") == {"oai_lite/retry.py": b"# mine\n"}
    assert (folder / "mine.py").read_text() == "# not of the copy\n"
    (folder / "oai_lite" / "retry.py").write_text("# again\n")
    assert made(folder, force=True).kept == tmp_path / "_vendor.changed-2"


def test_what_is_not_ours_is_not_touched(tmp_path: Path) -> None:
    """A folder that holds another urllib3 is refused; an `__init__.py` of its own stays."""
    folder = tmp_path / "_vendor"
    (folder / "urllib3").mkdir(parents=True)
    (folder / "urllib3" / "__init__.py").write_text("# another version\n")
    (folder / "__init__.py").write_text("# ours\n")
    with pytest.raises(ArgumentError, match=r"(?s)or are not ours:\n  urllib3/__init__\.py"):
        made(folder)
    assert made(folder, dependencies=False).kept is None
    assert (folder / "__init__.py").read_text() == "# ours\n" and not check(folder)


def test_checking(tmp_path: Path) -> None:
    """`check` tells what was changed, what is gone, and what this version would write otherwise."""
    folder = tmp_path / "_vendor"
    with pytest.raises(ArgumentError, match="has no vendor.txt: nothing was vendored there"):
        check(folder)
    made(folder)
    assert not check(folder)
    (folder / "oai_lite" / "retry.py").write_text("# mine\n")
    (folder / "oai_lite" / "sse.py").unlink()
    found = check(folder)
    assert (found.changed, found.missing) == (["oai_lite/retry.py"], ["oai_lite/sse.py"])
    # A copy that an older version made, whose list fits its files.
    text = (folder / "vendor.txt").read_text()
    old = hashlib.sha256(b"# mine\n").hexdigest()
    (folder / "vendor.txt").write_text(re.sub(r"\w+(?=  oai_lite/retry\.py)", old, text))
    found = check(folder)
    assert not found.changed and "oai_lite/retry.py" in found.outdated


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"resources": ["chta"]}, "there is no resource 'chta'; did you mean 'chat'?"),
        ({"plugins": ["azur"]}, "there is no plugin 'azur'; did you mean 'azure'?"),
        ({"name": "my-llm"}, "name: expected the name of a package, such as 'oai_lite', got 'my-llm'"),
        ({"name": "class"}, "name: expected the name of a package, such as 'oai_lite', got 'class'"),
        ({"name": "urllib3"}, "name: 'urllib3' is what the copy of that package is called"),
    ],
)
def test_bad_arguments(options: dict[str, Any], message: str, tmp_path: Path) -> None:
    """What cannot be made is refused, and nothing is written."""
    with pytest.raises(ArgumentError) as raised:
        made(tmp_path / "_vendor", **options)
    assert str(raised.value).startswith(message) and not list(tmp_path.iterdir())


def test_bad_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So is a file where the folder should be, and a place that cannot be written to."""
    (tmp_path / "file").write_text("")
    with pytest.raises(ArgumentError, match="file is a file; expected the folder to vendor into"):
        made(tmp_path / "file")
    monkeypatch.setattr("os.access", lambda path, mode: False)
    with pytest.raises(ArgumentError, match="cannot be written to"):
        made(tmp_path / "no" / "_vendor")


def test_a_copy_that_does_not_work_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Were an import left as it was, or a module missed, the copy that is there would stay."""
    folder = tmp_path / "_vendor"
    made(folder)
    before = snapshot(tmp_path)
    monkeypatch.setattr(vendoring, "relative", lambda text, module, packages: text)
    with pytest.raises(ProofError, match="No module named 'urllib3'"):
        made(folder, force=True)
    assert snapshot(tmp_path) == before

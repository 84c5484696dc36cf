"""Places that deployments run in: zips, read-only disks, users that nobody knows, folders that are gone.

Each program runs in a process of its own that finds the package and what it needs in one place, and makes every kind of call there.
`tests/contract/test_places.py` has the package's own side: renamed copies, parts left out, options of Python.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from oai_lite.testing import Server

from ..contract.place import NEEDED, PACKAGE, copy_needed, copy_package, output

NOBODY = 64_321  # a user without a name: no entry for it in /etc/passwd, as in many a container

WHOLE = """
import asyncio
from dataclasses import dataclass
from oai_lite import AsyncOpenAI, AzureOpenAI, NotFoundError, OpenAI

question = dict(model="gpt-4o", messages=[{{"role": "user", "content": "Hello"}}])

@dataclass
class City:
    name: str

def ours(answer):
    return bool(answer.choices[0].message.content)

with OpenAI(api_key="sk-test", base_url={url!r}, max_retries=0) as client:
    print("call", ours(client.chat.completions.create(**question)))
    print("stream", len(list(client.chat.completions.create(**question, stream=True))) > 2)
    print("parsed", type(client.chat.completions.parse(**question, response_format=City).choices[0].message.parsed) is City)
    try:
        client.models.retrieve("no-such-model")
    except NotFoundError as error:
        print("error", error.status_code == 404)

async def ask():
    async with AsyncOpenAI(api_key="sk-test", base_url={url!r}, max_retries=0) as client:
        print("async call", ours(await client.chat.completions.create(**question)))
        stream = await client.chat.completions.create(**question, stream=True)
        print("async stream", len([chunk async for chunk in stream]) > 2)
asyncio.run(ask())

with AzureOpenAI(base_url={url!r}, azure_ad_token="t", api_version="v1", max_retries=0) as client:
    print("azure", ours(client.chat.completions.create(**question)))
"""
DONE = ["call", "stream", "parsed", "error", "async call", "async stream", "azure"]


@pytest.fixture(scope="module")
def whole() -> Iterator[str]:
    """The program that makes every kind of call."""
    with Server(pace=0) as server:
        yield WHOLE.format(url=server.base_url)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package and what it needs."""
    folder = copy_needed(tmp_path_factory.mktemp("site"))
    copy_package(folder / "oai_lite")
    return folder


def all_done(printed: str) -> bool:
    """Whether every call came out well."""
    return printed.splitlines() == [f"{name} True" for name in DONE]


def test_from_a_zip_on_the_path(whole: str, tmp_path: Path) -> None:
    """The package and what it needs in a zip, with nothing unpacked: plugins and resources are found by listing the zip."""
    archive = tmp_path / "layer.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as layer:
        for folder in (PACKAGE, *NEEDED):
            for path in folder.rglob("*.py"):
                layer.write(path, path.relative_to(folder.parent).as_posix())
    assert all_done(output(whole, archive, cwd=tmp_path))


@pytest.mark.parametrize("options", [(), ("-OO",), ("-X", "utf8=0"), ("-X", "frozen_modules=off")], ids=" ".join)
def test_without_site(whole: str, site: Path, options: tuple[str, ...]) -> None:
    """Python's `site` is not run (-S), so there are no .pth files, entry points or user folders; with -OO, no asserts or docstrings
    either."""
    assert all_done(output(whole, site, options=options))


def run(program: str, site: Path, *, prelude: str = "", executable: str = sys.executable) -> str:
    """What a program prints that runs with an empty environment; bytecode is written wherever Python likes to."""
    done = subprocess.run(
        # -P: with the folder that is gone on its path, CPython 3.13.0 cannot import its own socket module.
        [executable, "-S", "-P", "-W", "error", "-c", prelude + program],
        env={"PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
        cwd=site,
        timeout=60,
    )
    assert done.returncode == 0 and not done.stderr, done.stderr
    return done.stdout


def test_without_a_home(whole: str, site: Path) -> None:
    """No HOME, no PATH, no LANG: an empty environment, as a process may get it from a supervisor."""
    prelude = "import os\nassert not {'HOME', 'USER', 'PATH'} & set(os.environ)\n"
    assert all_done(run(whole, site, prelude=prelude))


def python_for_everybody() -> str:
    """A Python that another user may run; the one that runs the tests may be in root's own folders."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("becoming another user takes root")
    names = (sys.executable, *(f"python3.{minor}" for minor in range(11, 20)))
    folders = os.environ.get("PATH", "").split(os.pathsep)
    found = [Path(folder, name) for name in names for folder in folders]  # an absolute name stays what it is
    trial = f"import os; os.setuid({NOBODY}); import asyncio, http.client, ssl, sys; assert sys.version_info >= (3, 11)"
    for path in dict.fromkeys(found):
        if path.exists() and not subprocess.run([path, "-S", "-c", trial], env={}, capture_output=True).returncode:
            return str(path)
    pytest.skip("no Python here may be run by another user")


def test_a_user_without_a_name_on_a_disk_that_takes_nothing(whole: str) -> None:
    """A container with a numeric user: no entry in the password file, no home, and no place where it may write a byte, bytecode
    included. (What keeps it from writing are permissions, which hold back everybody but root.)"""
    executable = python_for_everybody()
    prelude = f"""
import os, pwd
os.setgroups([])
os.setgid({NOBODY})
os.setuid({NOBODY})
try:
    raise SystemExit(pwd.getpwuid(os.getuid()))
except KeyError:
    pass
try:
    raise SystemExit(open("written", "w"))
except PermissionError:
    pass
assert os.path.expanduser("~") == "~"
"""
    with tempfile.TemporaryDirectory() as name:  # below pytest's own folder nobody else gets
        folder = Path(name)
        copy_package(copy_needed(folder) / "oai_lite")
        before = sorted(folder.rglob("*"))
        for path in (*before, folder):
            path.chmod(0o555 if path.is_dir() else 0o444)
        assert all_done(run(whole, folder, prelude=prelude, executable=executable))
        assert sorted(folder.rglob("*")) == before


def test_a_working_directory_that_is_gone(whole: str, site: Path, tmp_path: Path) -> None:
    """A supervisor removed the folder that the process was started in."""
    gone = tmp_path / "gone"
    gone.mkdir()
    prelude = f"import os\nos.chdir({str(gone)!r})\nos.rmdir({str(gone)!r})\n"
    if sys.platform == "win32":
        pytest.skip("Windows removes no folder that is in use")
    assert all_done(run(whole, site, prelude=prelude))


def test_without_standard_streams(whole: str, site: Path, tmp_path: Path) -> None:
    """Started with stdin, stdout and stderr closed, as daemons are: Python has None for them, and the first sockets get their
    numbers."""
    told = tmp_path / "told"
    program = f"""
import sys
assert sys.stdin is sys.stdout is sys.stderr is None
import builtins
told = open({str(told)!r}, "w")
def print(*values): builtins.print(*values, file=told)
{whole}
told.close()
"""
    closing = "import os, sys\nfor number in range(3): os.close(number)\nos.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
    done = subprocess.run(
        [sys.executable, "-S", "-c", closing, "-S", "-W", "error", "-c", program],
        env={"PYTHONPATH": str(site)},
        cwd=site,
        timeout=60,
    )
    assert done.returncode == 0
    assert all_done(told.read_text())


def test_the_wheel_is_pure_python(tmp_path: Path) -> None:
    """The wheel fits every Python and machine, holds the typed package and nothing of the tests, and works where it is put."""
    source = tmp_path / "source"
    source.mkdir()
    root = PACKAGE.parent
    for name in ("pyproject.toml", "LICENSE"):
        shutil.copy(root / name, source)
    shutil.copytree(root / "docs", source / "docs")
    copy_package(source / "oai_lite")
    built = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path / "dist")],
        cwd=source,
        capture_output=True,
        text=True,
    )
    assert built.returncode == 0, f"{built.stderr}\n(the build needs hatchling, which the extra `dev` brings)"
    (wheel,) = (tmp_path / "dist").iterdir()
    assert wheel.name.endswith("-py3-none-any.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        (settings,) = (name for name in names if name.endswith(".dist-info/WHEEL"))
        text = archive.read(settings).decode()
        assert "Root-Is-Purelib: true" in text and "Tag: py3-none-any" in text
        archive.extractall(tmp_path / "installed")
    suffixes = {Path(name).suffix for name in names if name.startswith("oai_lite/")}
    assert suffixes == {".py", ".typed"}
    assert {name.split("/")[0] for name in names} == {"oai_lite", settings.split("/")[0]}
    there = {path.relative_to(root).as_posix() for path in PACKAGE.rglob("*") if path.suffix in (".py", ".typed")}
    assert there == {name for name in names if name.startswith("oai_lite/")}
    needed = copy_needed(tmp_path / "needed")
    program = "import oai_lite; print(oai_lite.OpenAI(api_key='k').models.list.__name__, oai_lite.__file__)"
    assert output(program, tmp_path / "installed", needed).startswith("list ")

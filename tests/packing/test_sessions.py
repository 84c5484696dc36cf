"""Sessions in a deployment: a zip with the resource, with and without the package websockets beside it."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import websockets

from oai_lite.packing.bundle import bundle

from ..realtime.conftest import EVENT, Talk, says, talk as talk

PROGRAM = """
import sys
sys.path[:0] = sys.argv[2:]
from oai_lite import NotFoundError, OpenAI, OpenAIError
client = OpenAI(api_key="k", base_url=sys.argv[1], max_retries=0)
assert "sessions.connection" not in " ".join(sys.modules)
try:
    with client.realtime.connect(model="m") as connection:
        connection.session.update(session={"type": "realtime"})
        print([event.delta for event in connection])
except OpenAIError as error:
    print(type(error).__name__, error)
"""


def run(*arguments: str) -> str:
    """What the program prints, in a Python without site-packages."""
    command = [sys.executable, "-S", "-P", "-W", "error", "-c", PROGRAM, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A zip with the resource."""
    path = tmp_path_factory.mktemp("copy") / "realtime.zip"
    bundle(path, ["realtime"], layout="plain")
    return str(path)


def test_what_the_zip_holds(copy: str) -> None:
    """Its own sessions and those of no other resource."""
    names = zipfile.ZipFile(copy).namelist()
    assert "oai_lite/sessions/speech.py" in names
    assert "oai_lite/sessions/live.py" not in names


def test_a_session_from_the_zip(copy: str, talk: Callable[..., Talk]) -> None:
    """Works with the package websockets beside it, whose absence is said on connecting."""
    server = talk(lambda connection: (connection.recv(), says(EVENT)(connection)))
    assert "MissingPluginError" in run(server.base_url, copy)
    assert server.paths == []
    beside = Path(websockets.__file__).parent.parent
    assert run(server.base_url, copy, str(beside)) == "['Hello']\n"

"""In Pyodide, CPython in WebAssembly, run by Node: both clients against the loopback server, over JavaScript's `fetch`.

`make test-slow` installs Pyodide. Whether JavaScript can suspend Python (JSPI, which Node 20 has behind a flag) decides what the
synchronous client does, so the ways are tried apart. Node has no XMLHttpRequest: the way over it runs on a stand-in of ours.
"""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from oai_lite.testing import Server

from ..contract.place import NEEDED, PACKAGE

PYODIDE = Path(sys.prefix, "pyodide", "node_modules", "pyodide")
RUNNER = Path(__file__).with_name("pyodide.mjs")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not PYODIDE.exists(), reason="Pyodide is not installed here; make test-slow installs it"),
]

BEGIN = """
import asyncio, sys, time
from dataclasses import dataclass
from oai_lite import (
    APIConnectionError, APITimeoutError, ArgumentError, AsyncOpenAI, NotFoundError, OpenAI, StreamTruncatedError
)

@dataclass
class City:
    name: str

options = dict(api_key="sk-test", base_url="URL", max_retries=0)
nobody = dict(options, base_url="NOBODY")  # takes connections, and says nothing
question = dict(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
"""

ASYNC = """
async def asynchronous():
    async with AsyncOpenAI(**options) as client:
        answer = await client.chat.completions.create(**question)
        print("answer", answer.choices[0].message.content, answer._request_id is not None)
        stream = await client.chat.completions.create(**question, stream=True)
        times, text = [], ""
        async for chunk in stream:
            times.append(time.monotonic())
            text += chunk.choices[0].delta.content or "" if chunk.choices else ""
        print("stream", text, times[-1] - times[0] > 0.1)
        parsed = await client.chat.completions.parse(**question, response_format=City)
        print("parsed", type(parsed.choices[0].message.parsed).__name__)
        file = await client.files.create(file=("a.txt", "déjà vu".encode()), purpose="vision")
        print("upload", file.bytes, (await client.files.content(file.id)).read().decode())
        try:
            await client.models.retrieve("no-such-model")
        except NotFoundError as error:
            print("error", error.status_code)
    async with AsyncOpenAI(**nobody) as client:
        task = asyncio.ensure_future(client.chat.completions.create(**question))
        await asyncio.sleep(0.05)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            print("cancelled")
        try:
            await client.with_options(timeout=0.1).chat.completions.create(**question)
        except APITimeoutError as error:
            print("time-out", error.timer)
    try:
        await AsyncOpenAI(**dict(options, base_url="http://127.0.0.1:1/v1")).models.list()
    except APIConnectionError as error:
        print("no connection", type(error).__name__)
    try:
        await AsyncOpenAI(**options, proxy="http://127.0.0.1:1").models.list()
    except ArgumentError as error:
        print("refused", str(error).partition(":")[0])
    print("urllib3" in sys.modules)
"""
ASYNC_DONE = """answer Paris True
stream Lyon is a city True
parsed City
upload 9 déjà vu
error 404
cancelled
time-out total
no connection APIConnectionError
refused proxy
False
"""

SYNC = """
client = OpenAI(**options)
print("answer", client.chat.completions.create(**question).choices[0].message.content)
times, text = [], ""
for chunk in client.chat.completions.create(**question, stream=True):
    times.append(time.monotonic())
    text += chunk.choices[0].delta.content or "" if chunk.choices else ""
print("stream", text, times[-1] - times[0] > 0.1)
parsed = client.chat.completions.parse(**question, response_format=City)
print("parsed", type(parsed.choices[0].message.parsed).__name__)
file = client.files.create(file=("a.txt", "déjà vu".encode()), purpose="vision")
print("upload", file.bytes, client.files.content(file.id).read().decode())
try:
    client.models.retrieve("no-such-model")
except NotFoundError as error:
    print("error", error.status_code)
stream = client.chat.completions.create(**question, stream=True)
next(stream)
del stream
try:
    OpenAI(**dict(options, base_url="http://127.0.0.1:1/v1")).models.list()
except APIConnectionError as error:
    print("no connection", type(error).__name__)
"""
SYNC_DONE = """answer Nantes
stream Brest is a city {}
parsed City
upload 9 déjà vu
error 404
no connection APIConnectionError
"""
TIMED = """
try:
    OpenAI(**nobody, timeout=0.1).chat.completions.create(**question)
except APITimeoutError as error:
    print("time-out", error.timer)
"""


@pytest.fixture
def server() -> Iterator[Server]:
    """A server whose streams take their time."""
    with Server(pace=0.1) as server:
        yield server


@pytest.fixture
def nobody() -> Iterator[str]:
    """The address of a server that takes connections and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package and what it needs in a zip, as it is put on Pyodide's path."""
    path = tmp_path_factory.mktemp("pyodide") / "package.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for folder in (PACKAGE, *NEEDED):
            for file in folder.rglob("*.py"):
                archive.write(file, file.relative_to(folder.parent).as_posix())
    return path


def run(program: str, archive: Path, way: str, server: Server, nobody: str) -> str:
    """What a program prints in Pyodide, called by JavaScript in one of three ways; see `pyodide.mjs`. Node ends by itself: neither a
    timer nor a connection is left."""
    node = shutil.which("node")
    assert node is not None, "Pyodide is installed, so Node was here"
    flags = ["--experimental-wasm-stack-switching"] if way == "async" else []
    code = (BEGIN + program).replace("URL", server.base_url).replace("NOBODY", nobody)
    done = subprocess.run(
        [node, *flags, RUNNER, PYODIDE, archive, way], input=code, capture_output=True, text=True, timeout=60
    )
    errors = [line for line in done.stderr.splitlines() if "ExperimentalWarning" not in line and "--trace" not in line]
    assert done.returncode == 0 and not errors, done.stderr
    return done.stdout


def test_asynchronous(archive: Path, server: Server, nobody: str) -> None:
    """AsyncOpenAI needs nothing but promises: Python was called without being awaited, as a browser's event handlers are. Streams come
    piece by piece, cancelling and time-outs end a call, and urllib3 is not even loaded."""
    for text in ("Paris", "Lyon is a city", '{"name": "Nice"}'):
        server.say(text)
    assert run(ASYNC + "asyncio.ensure_future(asynchronous())\n", archive, "sync", server, nobody) == ASYNC_DONE
    assert server.requests[0].headers["authorization"] == "Bearer sk-test"


def test_synchronous_with_suspension(archive: Path, server: Server, nobody: str) -> None:
    """Where JavaScript can suspend Python, OpenAI does what it does everywhere."""
    for text in ("Nantes", "Brest is a city", '{"name": "Nice"}'):
        server.say(text)
    assert run(SYNC + TIMED, archive, "async", server, nobody) == SYNC_DONE.format(True) + "time-out total\n"


def test_synchronous_by_xmlhttprequest(archive: Path, server: Server, nobody: str) -> None:
    """Where it cannot, a synchronous XMLHttpRequest serves (here a stand-in): the same, but a stream comes in one piece."""
    for text in ("Nantes", "Brest is a city", '{"name": "Nice"}'):
        server.say(text)
    assert run(SYNC, archive, "xhr", server, nobody) == SYNC_DONE.format(False)


def test_synchronous_without_either(archive: Path, server: Server, nobody: str) -> None:
    """Without both there is an error that says what to do."""
    program = """
try:
    OpenAI(**options).models.list()
except ArgumentError as error:
    print(error)
"""
    printed = run(program, archive, "sync", server, nobody)
    assert "runPythonAsync" in printed and "AsyncOpenAI" in printed
    assert not server.requests


def test_tokens(archive: Path, server: Server, nobody: str) -> None:
    """Credentials that are fetched, which elsewhere takes a thread, are fetched in place."""
    program = """
from oai_lite import AsyncAzureOpenAI, AzureOpenAI
azure = dict(base_url="URL", api_version="v1", azure_ad_token_provider=lambda: "token", max_retries=0)
print(len(AzureOpenAI(**azure).chat.completions.create(**question).choices))
async def main():
    print(len((await AsyncAzureOpenAI(**azure).chat.completions.create(**question)).choices))
await main()
import js
js.process.exit(0)  # Pyodide's loop keeps the timer of the token's limit, though it was cancelled, and Node would wait for it
"""
    assert run(program, archive, "async", server, nobody) == "1\n1\n"
    assert {request.headers["authorization"] for request in server.requests} == {"Bearer token"}

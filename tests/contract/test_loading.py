"""What a call loads beside urllib3, seen from outside, with a real transport and a real server; and the time that it takes to begin.

`test_imports` tells what the layers load one by one; here the whole is held against a program that does the same by hand.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from oai_lite.testing import Server

from .place import PACKAGE, chat_program, copy_package, output

BARE = """
import json, pluggy, urllib3
answer = urllib3.PoolManager().request(
    "POST", "{}/chat/completions",
    body=json.dumps({{"model": "gpt-4o", "messages": [{{"role": "user", "content": "Hello"}}]}}).encode(),
    headers={{"Authorization": "Bearer sk-test", "Content-Type": "application/json"}},
)
print(json.loads(answer.data)["choices"][0]["message"]["content"])
"""

STREAM = """
question = dict(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
for chunk in client.chat.completions.create(**question, stream=True):
    chunk.choices[0].delta.content
"""

ASYNC = """
import asyncio
from oai_lite import AsyncOpenAI
async def ask():
    async with AsyncOpenAI(api_key="sk-test", base_url=client.base_url) as other:
        await other.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
asyncio.run(ask())
"""

RETRY = """
import socket
from oai_lite import APIConnectionError, Timeout
with socket.socket() as taken:  # and not listening
    taken.bind(("127.0.0.1", 0))
    other = client.with_options(base_url=f"http://127.0.0.1:{taken.getsockname()[1]}/v1", max_retries=1, timeout=5)
    try:
        other.chat.completions.create(model="m", messages=[])
    except APIConnectionError:
        pass
    else:
        raise SystemExit("it did not fail")
"""

# What we may load of the standard library that a call by hand does not: urllib.request tells the system's proxies.
ALLOWED = {"urllib.request", "urllib.error", "urllib.response"}

SHAPES = {
    *("oai_lite.types", "oai_lite.types._official", "oai_lite.types.completion_usage"),
    *("oai_lite.types.shared", "oai_lite.types.shared.names", "oai_lite.types.shared.tools"),
}


def loaded(program: str, *paths: Path) -> set[str]:
    """The modules that a process holds after a program."""
    return set(output(f"{program}\nimport sys\nprint(*sys.modules)", *paths).splitlines()[-1].split())


def ours(modules: set[str], inner: str = "") -> set[str]:
    """Those of our package, or of one folder in it."""
    name = f"oai_lite.{inner}".rstrip(".")
    return {module for module in modules if module == name or module.startswith(f"{name}.")}


@pytest.fixture(scope="module")
def bare(shared_server: Server, needed: Path) -> set[str]:
    """What a call by hand loads, pluggy included."""
    return loaded(BARE.format(shared_server.base_url), needed)


def test_a_call_loads_next_to_nothing_else(bare: set[str], server: Server, needed: Path) -> None:
    """Beside what a call by hand loads there are our own modules and three of the standard library: no asyncio, no argparse."""
    modules = loaded(chat_program(server.base_url), PACKAGE.parent, needed)
    assert modules - bare - ours(modules) <= ALLOWED
    assert ours(modules, "resources") == {"oai_lite.resources", "oai_lite.resources.chat"}
    assert ours(modules, "types") - ours(modules, "types.chat") <= SHAPES
    assert not ours(modules, "testing") | ours(modules, "cli") | ours(modules, "drive_async") | ours(modules, "stream")
    assert "oai_lite.transports.threads" not in modules and "asyncio" not in modules


def test_a_stream_loads_its_machinery_only(bare: set[str], server: Server, needed: Path) -> None:
    """A stream adds `stream`, `sse` and what they need of ours, nothing else."""
    modules = loaded(chat_program(server.base_url) + STREAM, PACKAGE.parent, needed)
    assert modules - bare - ours(modules) <= ALLOWED
    assert {"oai_lite.stream", "oai_lite.sse"} <= modules


def test_a_failure_loads_little(bare: set[str], server: Server, needed: Path) -> None:
    """A retry needs chance (`random`), and nothing more than what that loads."""
    program = chat_program(server.base_url)
    before = loaded(f"{program}\nimport random", PACKAGE.parent, needed)
    assert loaded(program + RETRY, PACKAGE.parent, needed) - before == set()


def test_the_asynchronous_client_loads_asyncio_and_threads(server: Server, needed: Path) -> None:
    """Its call adds asyncio, and of ours the asynchronous driver and the threads below it."""
    program = chat_program(server.base_url)
    before = loaded(f"{program}\nimport asyncio", PACKAGE.parent, needed)
    modules = loaded(program + ASYNC, PACKAGE.parent, needed) - before
    assert modules - ours(modules) <= {"queue", "_queue", "contextvars", "_contextvars"}
    assert ours(modules) == {"oai_lite.drive_async", "oai_lite.transports.threads"}


def test_time_to_the_first_answer(server: Server, needed: Path, tmp_path: Path) -> None:
    """From the start of Python to the first answer we take at most 1.6 of what a call by hand takes, in time of the processor."""
    copy_package(tmp_path / "oai_lite")  # with bytecode of its own, whoever wrote that of the repository
    clock = "\nimport time; print(time.process_time())"
    program = {
        "bare": BARE.format(server.base_url).replace(" pluggy,", "") + clock,
        "ours": chat_program(server.base_url) + clock,
    }
    for each in program.values():
        output(each, tmp_path, needed)
    times: dict[str, list[float]] = {name: [] for name in program}
    for _ in range(7):  # in turns, so that all have the same weather
        for name, each in program.items():
            times[name].append(float(output(each, tmp_path, needed).splitlines()[-1]))
    assert min(times["ours"]) <= 1.6 * min(times["bare"])  # noise only ever adds

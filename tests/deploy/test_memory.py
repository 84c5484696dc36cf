"""Nothing grows with use: thousands of calls, clients and abandoned streams leave memory, threads and open files as they were.

Each runs in a process of its own, against a server in this one that answers from a constant. What is measured there: the blocks that
Python has allocated (exact: one object that stays behind for each call would be thousands), the memory that the system says is in use
(which also sees what C code keeps), threads, and descriptors. It is measured after a first part, in which caches fill, and at the end.
"""

from __future__ import annotations

import json
import socketserver
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from ..contract.place import PACKAGE, copy_needed, output

BODY = json.dumps(
    {"id": "c", "object": "chat.completion", "choices": [{"index": 0, "message": {"content": "Hi"}}]}
).encode()
WHOLE = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(BODY), BODY)
EVENT = b'data: {"id": "c", "choices": [{"index": 0, "delta": {"content": "Hi"}}]}\n\n'
BEGUN = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%b\r\n" % (
    len(EVENT),
    EVENT,
)


class Handler(socketserver.StreamRequestHandler):
    """Whole answers; a stream's first event, and then nothing until the client hangs up."""

    disable_nagle_algorithm = True

    def handle(self) -> None:
        try:
            while line := self.rfile.readline():
                length = 0
                while line not in (b"\r\n", b""):
                    if line.lower().startswith(b"content-length:"):
                        length = int(line.split(b":")[1])
                    line = self.rfile.readline()
                streamed = b'"stream"' in self.rfile.read(length)
                self.wfile.write(BEGUN if streamed else WHOLE)
        except ConnectionError:
            pass  # hung up


class Server(socketserver.ThreadingTCPServer):
    """A thread for each connection."""

    daemon_threads = True
    request_queue_size = 512


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """The server's address."""
    with Server(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/v1"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def needed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with urllib3 and pluggy."""
    return copy_needed(tmp_path_factory.mktemp("needed"))


MEASURE = """
import asyncio, gc, json, os, sys, threading, time
from oai_lite import AsyncOpenAI, OpenAI
options = dict(api_key="sk-test", base_url={url!r}, max_retries=0)
question = dict(model="m", messages=[{{"role": "user", "content": "Hello"}}])

def resident():
    try:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0

def measure():
    gc.collect()
    files = len(os.listdir("/dev/fd"))  # that of the listing included
    return dict(blocks=sys.getallocatedblocks(), resident=resident(), threads=threading.active_count(), files=files)

{program}

def main(part):
    part(max(count // 5, 50))  # caches fill
    first = measure()
    part(count)
    print(json.dumps([first, measure()]))

count = {count}
if asyncio.iscoroutinefunction(part):
    runner = asyncio.Runner()
    main(lambda number: runner.run(part(number)))
else:
    main(part)
"""

CALLS = """
client = OpenAI(**options)
def part(number):
    for _ in range(number):
        assert client.chat.completions.create(**question).choices[0].message.content == "Hi"
"""
ASYNC_CALLS = """
client = AsyncOpenAI(**options)
async def some(number):
    for _ in range(number):
        assert (await client.chat.completions.create(**question)).choices[0].message.content == "Hi"
async def part(number):
    await asyncio.gather(*(some(number // 5) for _ in range(5)))
"""
CLIENTS = """
def part(number):
    for each in range(number):
        client = OpenAI(**options)
        if each % 4 == 0:
            client.chat.completions.create(**question)
        if each % 8 == 0:
            client.close()
"""
ASYNC_CLIENTS = """
async def part(number):
    for each in range(number):
        client = AsyncOpenAI(**options)
        if each % 4 == 0:
            await client.chat.completions.create(**question)
        if each % 8 == 0:
            await client.close()
    del client
    while any(thread.name == "oai_lite" for thread in threading.enumerate()):
        await asyncio.sleep(0.001)  # they were told to go
"""
STREAMS = """
client = OpenAI(**options)
def part(number):
    for _ in range(number):
        stream = client.chat.completions.create(**question, stream=True)
        assert next(stream).choices[0].delta.content == "Hi"
"""
ASYNC_STREAMS = """
client = AsyncOpenAI(**options)
async def part(number):
    for _ in range(number):
        stream = await client.chat.completions.create(**question, stream=True)
        assert (await anext(stream)).choices[0].delta.content == "Hi"
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("program", "count"),
    [
        pytest.param(CALLS, 10_000, id="calls"),
        pytest.param(ASYNC_CALLS, 10_000, id="async calls"),
        pytest.param(CLIENTS, 2_000, id="clients"),
        pytest.param(ASYNC_CLIENTS, 2_000, id="async clients"),
        pytest.param(STREAMS, 2_000, id="abandoned streams"),
        pytest.param(ASYNC_STREAMS, 2_000, id="abandoned async streams"),
    ],
)
def test_nothing_grows(url: str, needed: Path, program: str, count: int) -> None:
    """Memory, threads and descriptors are flat."""
    printed = output(MEASURE.format(url=url, program=program, count=count), PACKAGE.parent, needed)
    first, last = json.loads(printed.splitlines()[-1])
    # A worker that has handed its result over may not be free yet when the next call comes: there are a few more than calls at a time.
    assert last["threads"] <= max(first["threads"], 16)
    assert last["files"] <= first["files"]
    # Fewer than one for each client that made a call: free lists and tables come and go.
    assert last["blocks"] - first["blocks"] < count / 4
    # Pages: the allocator's fragments. A kilobyte that stays behind for each stream would be two megabytes.
    assert last["resident"] - first["resident"] < 1_500_000

"""SnapStart: a snapshot of the initialised process holds no connection, thread or token of ours, and its copies draw numbers of
their own. Where there is none, nothing of it is loaded."""

from __future__ import annotations

import asyncio
import gc
import random
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import oai_lite
from oai_lite.tokens import Token, TokenAuth

from ..conftest import Colour
from ..contract.conftest import needed, server, shared_server
from ..contract.place import PACKAGE, chat_program, copy_package, output
from ..support.scripted import Scripted, answer, loop, read, reply, send, whole_stream
from ..wire.conftest import Serve, our_threads, serve
from .runtime_api import Function, RuntimeAPI

__all__ = ["needed", "serve", "server", "shared_server"]

# Both clients are used while the process begins, and so is `random`.
HANDLER = """
import asyncio, random
from oai_lite import AsyncOpenAI, OpenAI
from oai_lite.tokens import Token, TokenAuth

fetched = []

def fetch():
    fetched.append(1)
    return Token(f"token-{len(fetched)}", expires_in=3600)

question = dict(model="m", messages=[{"role": "user", "content": "Hello"}], stream=True)
client = OpenAI(max_retries=0, api_key=None, plugins=[TokenAuth(fetch)])
other = AsyncOpenAI(max_retries=0)

async def ask():
    return "".join([text async for text in (await other.chat.completions.create(**question)).text_deltas()])

def both():
    return ["".join(client.chat.completions.create(**question).text_deltas()), asyncio.run(ask())]

first = both()
random.seed(1)

def handler(event, context):
    return {"first": first, "now": both(), "fetched": len(fetched), "random": random.random()}
"""


def test_in_the_runtime_client(serve: Serve, bundle: Path, runtime: Path, task: Path) -> None:
    """When the process is ready for its snapshot, it has hung up and ended its threads; restored, it connects and fetches a token
    anew, and `random`, seeded before, goes on differently."""
    (task / "handler.py").write_text(HANDLER)
    openai: Scripted = serve(loop(read, send(whole_stream("Pa", "ris"))))
    environment = {"AWS_LAMBDA_INITIALIZATION_TYPE": "snap-start", "OPENAI_BASE_URL": openai.url}
    with (
        RuntimeAPI() as api,
        Function(api, "handler.handler", bundle, runtime, task=task, **environment) as function,
    ):
        assert api.at_snapshot.wait(10), function.process.poll()
        assert len(openai.connections) == 2
        assert all(peer.gone.wait(5) for peer in openai.connections)
        function.alone()
        api.restored.set()
        found = api.ask({})
        assert len(openai.connections) == 4
    seeded = random.Random(1).random()
    assert found["first"] == found["now"] == ["Paris", "Paris"]
    assert found["fetched"] == 2 and found["random"] != seeded
    authorised = [heard.headers["authorization"] for heard in openai.requests]
    assert authorised == ["Bearer token-1", "Bearer sk-test", "Bearer token-2", "Bearer sk-test"]


@pytest.fixture
def snapstart(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The module, in a process that was started for a snapshot."""
    pytest.importorskip("snapshot_restore_py", reason="Lambda's hooks: pip install -e '.[dev]'")
    monkeypatch.setenv("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start")
    import oai_lite.snapstart as module

    yield module


def test_before_a_snapshot(client: Colour, serve: Serve, snapstart: Any) -> None:
    """Connections are closed, threads end, tokens are dropped, also those of copies; the client works on, as does the loop that
    the program had."""
    server = serve(loop(reply(lambda heard: answer({"id": "m"}))))
    fetched: list[int] = []

    def fetch() -> Token:
        fetched.append(1)
        return Token("t", expires_in=3600)

    before = our_threads()
    maker = client.make(base_url=server.url, api_key=None, plugins=[TokenAuth(fetch)])
    copy = maker.with_options(proxy="")  # with connections of its own
    client._clients.append(copy)
    for each in (maker, copy.with_deadline(60.0)):
        client.run(each.models.retrieve("m"))
    held = [
        each._client._connections.driver for each in (maker, copy)
    ]  # it closes them, and does not leave it to who drops them
    loop_before = asyncio.new_event_loop()
    asyncio.set_event_loop(loop_before)
    try:
        snapstart.before_snapshot()
        assert asyncio.get_event_loop() is loop_before
    finally:
        asyncio.set_event_loop(None)
        loop_before.close()
    assert our_threads() == before
    assert all(peer.gone.wait(5) for peer in server.connections) and len(server.connections) == 2
    client.run(maker.models.retrieve("m"))
    assert (len(server.connections), len(fetched)) == (3, 2)
    assert not maker.is_closed() and all(held)


def test_a_dropped_client_is_not_kept(client: Colour, snapstart: Any) -> None:
    """The hooks hold clients weakly."""
    gc.collect()
    known = len(snapstart._engines)
    maker = oai_lite.AsyncOpenAI(api_key="k") if client.asynchronous else oai_lite.OpenAI(api_key="k")
    assert len(snapstart._engines) == known + 1
    del maker
    gc.collect()
    assert len(snapstart._engines) == known


def test_restored(snapstart: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Copies of one snapshot do not draw the same numbers, nor does TLS; jitter never comes from `random`."""
    drawn, added = [], []
    monkeypatch.setattr(ssl, "RAND_add", lambda data, entropy: added.append((data, entropy)))
    for _ in range(2):
        random.seed(1)
        snapstart.after_restore()
        drawn.append(random.random())
    assert drawn[0] != drawn[1]
    assert added[0] != added[1] and all(len(data) == entropy == 32 for data, entropy in added)
    client = oai_lite.OpenAI(api_key="k")
    numbers = []
    for _ in range(2):
        random.seed(1)
        numbers.append([client._client._core.random() for _ in range(3)])
    assert numbers[0] != numbers[1] and all(0 <= number < 1 for each in numbers for number in each)


LOADED = (
    "import sys\nprint(*sorted(n for n in sys.modules if n.split('.')[-1] in ('snapstart', 'snapshot_restore_py')))\n"
)
SNAPSTART = "import os\nos.environ['AWS_LAMBDA_INITIALIZATION_TYPE'] = 'snap-start'\n"


@pytest.mark.parametrize("kind", ["", "on-demand", "provisioned-concurrency", "snap-start"])
def test_loaded_only_for_a_snapshot(kind: str, server: Any, needed: Path, tmp_path: Path) -> None:
    """Elsewhere it costs one look at the environment."""
    (tmp_path / "snapshot_restore_py.py").write_text(
        "register_before_snapshot = register_after_restore = lambda f: f\n"
    )
    server.say("Paris")
    program = f"import os\nos.environ['AWS_LAMBDA_INITIALIZATION_TYPE'] = {kind!r}\n" + chat_program(server.base_url)
    lines = output(program + LOADED, PACKAGE.parent, needed, tmp_path).splitlines()
    assert lines == (["Paris", "oai_lite.snapstart snapshot_restore_py"] if kind == "snap-start" else ["Paris"])


@pytest.mark.parametrize("missing", ["Lambda's library", "our module"])
def test_left_out(missing: str, server: Any, needed: Path, tmp_path: Path) -> None:
    """Without either, clients work as ever."""
    copy = copy_package(tmp_path / "oai_lite")
    if missing == "our module":
        (copy / "snapstart.py").unlink()
        (tmp_path / "snapshot_restore_py.py").write_text("raise SystemExit('nobody asked')\n")
    server.say("Paris")
    assert output(SNAPSTART + chat_program(server.base_url) + LOADED, tmp_path, needed) == "Paris"

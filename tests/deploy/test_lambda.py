"""A function in Lambda's own runtime client (awslambdaric), from a zip: cold, warm, frozen between events, and out of time."""

from __future__ import annotations

import compileall
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ..support.scripted import STREAM_HEAD, Scripted, event, loop, piece, read, send, stall, within
from .conftest import Obedient
from .runtime_api import Function, RuntimeAPI

QUESTION = {"question": "What is the capital of France?"}

# The same with the asynchronous client, which is kept from one event loop to the next.
ASYNCHRONOUS = """
import asyncio, json
from oai_lite import AsyncOpenAI

client = AsyncOpenAI(max_retries=0)

async def answer(question, context):
    in_time = client.with_deadline(context)
    messages = [{"role": "user", "content": question}]
    stream = await in_time.chat.completions.create(model="m", messages=messages, stream=True)
    return "".join([text async for text in stream.text_deltas()])

def handler(event, context):
    text = asyncio.run(answer(event["question"], context))
    return {"statusCode": 200, "body": json.dumps({"answer": text, "complete": True})}
"""


@pytest.fixture
def api() -> Iterator[RuntimeAPI]:
    """The Runtime API."""
    with RuntimeAPI() as api:
        yield api


def body(answer: Any, status: int = 200) -> Any:
    """The JSON that the function answered with."""
    assert answer["statusCode"] == status, answer
    return json.loads(answer["body"])


def test_cold_and_warm(api: RuntimeAPI, openai: Obedient, bundle: Path, runtime: Path, task: Path) -> None:
    """The first event and those after it are answered, over one connection; nothing is written beside the bundle."""
    with Function(api, "handler.handler", bundle, runtime, task=task, OPENAI_BASE_URL=openai.url) as function:
        for number in range(5):
            assert body(api.ask(QUESTION)) == {"answer": "Paris", "complete": True}
            openai.order("keep")
            assert len(openai.requests) == number + 1
        wrapped = {"version": "2.0", "body": json.dumps(QUESTION), "isBase64Encoded": False}
        assert body(api.ask(wrapped))["answer"] == "Paris"
        assert "expected JSON" in body(api.ask({"body": "no JSON"}), 400)["error"]
        assert "expected JSON" in body(api.ask({}), 400)["error"]
    assert len(openai.connections) == 1
    assert openai.requests[0].headers["authorization"] == "Bearer sk-test"
    assert list(bundle.parent.iterdir()) == [bundle]
    assert not function.log, function.log


def test_it_is_the_bundle_that_runs(api: RuntimeAPI, bundle: Path, runtime: Path, task: Path) -> None:
    """The package comes from the zip, and neither site-packages nor a working copy is to be found."""
    (task / "where.py").write_text(
        "import sys, oai_lite, urllib3, pluggy\n"
        "def handler(event, context): return [m.__file__ for m in (oai_lite, urllib3, pluggy)] + sys.path\n"
    )
    with Function(api, "where.handler", bundle, runtime, task=task):
        found = api.ask({})
    assert all(each.startswith(str(bundle)) for each in found[:3]), found
    assert not any("site-packages" in each for each in found)


ROUNDS = 8
CYCLES = ("keep", "close", "reset", "forget")


@pytest.mark.parametrize(("colour", "cycles"), [("sync", 200), ("async", 40)])
def test_freeze_and_thaw(
    colour: str, cycles: int, api: RuntimeAPI, openai: Obedient, bundle: Path, runtime: Path, task: Path
) -> None:
    """While the process stands still, its pooled connection is kept, closed, reset or forgotten. Whatever it was, the next event
    is answered, with no connection where it was kept and one where it was not, and without one retry."""
    if colour == "async":
        (task / "handler.py").write_text(ASYNCHRONOUS)
    environment = {"OPENAI_BASE_URL": openai.url, "OPENAI_LOG": "INFO"}
    with Function(api, "handler.handler", bundle, runtime, task=task, **environment) as function:
        connections = 1
        api.idle()
        for number in range(cycles):
            assert body(api.ask(QUESTION)) == {"answer": "Paris", "complete": True}
            assert len(openai.connections) == connections, f"in cycle {number}"
            api.idle()
            function.freeze()
            what = CYCLES[number % len(CYCLES)]
            openai.order(what)
            connections += what != "keep"
            function.thaw()
    lines = function.log.splitlines()
    assert len([line for line in lines if "stream complete" in line]) == cycles
    assert not [line for line in lines if "retry" in line or "Error" in line], function.log


def test_out_of_time(api: RuntimeAPI, bundle: Path, runtime: Path, task: Path) -> None:
    """What has come by half a second before the end is the answer; the function is not stopped by Lambda, and goes on."""
    with (
        Scripted(loop(read, send(STREAM_HEAD + event(piece("As far as"))), stall)) as server,
        Function(api, "handler.handler", bundle, runtime, task=task, OPENAI_BASE_URL=server.url),
    ):
        api.idle()
        with within(2, 0.3):
            assert body(api.ask(QUESTION, seconds=1.5), 504) == {"answer": "As far as", "complete": False}
        with within(1.5):  # nothing is left: it is not even sent
            assert body(api.ask(QUESTION, seconds=0.4), 504) == {"answer": "", "complete": False}
        assert len(server.requests) == 1


# The same with nothing but urllib3 and json: one whole answer, since it would have to read events by itself.
BARE = """
import json, os, urllib3
pool = urllib3.PoolManager()
headers = {"Authorization": "Bearer " + os.environ["OPENAI_API_KEY"], "Content-Type": "application/json"}

def handler(event, context):
    body = json.dumps({"model": "m", "messages": [{"role": "user", "content": event["question"]}], "stream": True})
    answer = pool.request("POST", os.environ["OPENAI_BASE_URL"] + "/chat/completions", body=body, headers=headers)
    return {"statusCode": 200, "body": json.dumps(answer.data.decode())}
"""


@pytest.mark.parametrize(("packed", "limit"), [("zip", 2.2), ("folder", 2.1), ("folder with bytecode", 1.6)])
def test_cold_start(
    packed: str, limit: float, openai: Obedient, bundle: Path, runtime: Path, task: Path, tmp_path: Path
) -> None:
    """From its start to its first answer, runtime included, a process needs at most so many times the processor time of one with
    bare urllib3 from the same place. Most of it is compiling, where there is no bytecode."""
    (task / "bare.py").write_text(BARE)
    layer = bundle
    if packed != "zip":
        layer = tmp_path / "python"
        with zipfile.ZipFile(bundle) as archive:
            archive.extractall(layer)
        if "bytecode" in packed:
            compileall.compile_dir(layer, quiet=2, workers=1)
    environment = {"OPENAI_BASE_URL": openai.url, "PYTHONDONTWRITEBYTECODE": "1"}
    ours = bare = float("inf")
    for rounds in range(1, ROUNDS + 1):
        for name in ("bare", "handler"):  # they take turns, so that both have the same weather
            with RuntimeAPI() as api, Function(api, f"{name}.handler", layer, runtime, task=task, **environment) as run:
                api.give(QUESTION)
                posted = api.taken()
                assert posted.kind == "response" and posted.value["statusCode"] == 200, posted
                openai.order("close")
                for _ in range(2):
                    api.idle()  # for the first event, and for the second, when all is done
            # The least of all rounds: what else the machine does only adds.
            if name == "bare":
                bare = min(bare, run.seconds)
            else:
                ours = min(ours, run.seconds)
        if rounds >= 3 and ours <= limit * bare:
            break
    print(f"{packed}: {1000 * ours:.0f} ms, bare urllib3 {1000 * bare:.0f} ms, ratio {ours / bare:.2f}")
    assert ours <= limit * bare

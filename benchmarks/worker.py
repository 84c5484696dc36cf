"""Runs inside the measured process: many calls, timed. Started as a file, so that it imports its peer and nothing else of ours.

Its only argument is a JSON object (`task`, `module`, `base_url`, …). Every task checks that the answers were right and complete,
and fails otherwise.

Two kinds of task: `streams` is done once and prints its values, a JSON object; `calls`, `chunks`, `helper` and `flight` are done again for
each line on standard input, so that peers can take turns.

CPU is `time.process_time()`: user and system time of this process, all its threads, from just before to just after. Each timing
starts after a full garbage collection, with the collector on.
"""

from __future__ import annotations

import gc
import importlib
import json
import sys
import time
from collections.abc import Callable
from typing import Any

# Seconds that a call may take in a crowd: a busy machine makes it slow, which is measured, but must not make it fail.
PATIENCE = 120


def serve(batch: Callable[[], dict[str, float]]) -> None:
    """For each line of input: do the batch and print its values."""
    for _ in sys.stdin:
        gc.collect()
        print(json.dumps(batch()), flush=True)


def cpu_for_each(function: Callable[[], int]) -> Callable[[], dict[str, float]]:
    """A batch of what `function` does (it tells how many things that were): the microseconds of CPU for one."""

    def batch() -> dict[str, float]:
        start = time.process_time()
        count = function()
        return {"cpu": (time.process_time() - start) / count * 1e6}

    return batch


def expect(condition: bool, what: str) -> None:
    """End with a message unless what should be so is so."""
    if not condition:
        sys.exit(f"wrong result: {what}")


# ---------------------------------------------------------------------- one thing after another


def bare_calls(task: dict[str, Any]) -> Callable[[], str]:
    """A chat call by hand."""
    import urllib3

    pool = urllib3.PoolManager()
    url = task["base_url"] + "/chat/completions"
    headers = {"Authorization": f"Bearer {task['key']}", "Content-Type": "application/json"}

    def call() -> str:
        body = json.dumps({"model": task["model"], "messages": task["messages"]}).encode()
        answer = pool.request("POST", url, body=body, headers=headers)
        return str(json.loads(answer.data)["choices"][0]["message"]["content"])

    return call


def client_calls(task: dict[str, Any]) -> Callable[[], str]:
    """The same through a client."""
    client = importlib.import_module(task["module"]).OpenAI(api_key=task["key"], base_url=task["base_url"])

    def call() -> str:
        answer = client.chat.completions.create(model=task["model"], messages=task["messages"])
        return str(answer.choices[0].message.content)

    return call


def calls(task: dict[str, Any]) -> Callable[[], dict[str, float]]:
    """CPU for each call on a connection that is kept alive."""
    call = (client_calls if task["module"] else bare_calls)(task)
    for _ in range(task["warm"]):
        expect(call() == task["text"], "the text of the answer")

    def batch() -> int:
        for _ in range(task["count"]):
            call()
        return int(task["count"])

    return cpu_for_each(batch)


def bare_stream(task: dict[str, Any]) -> Callable[[], list[str]]:
    """A streamed chat answer by hand: the pieces of text."""
    import urllib3

    pool = urllib3.PoolManager()
    url = task["base_url"] + "/chat/completions"
    headers = {"Authorization": f"Bearer {task['key']}", "Content-Type": "application/json"}

    def stream() -> list[str]:
        body = json.dumps({"model": task["model"], "messages": task["messages"], "stream": True}).encode()
        answer = pool.request("POST", url, body=body, headers=headers, preload_content=False)
        pieces = []
        rest = b""
        for data in answer.stream():
            *events, rest = (rest + data).split(b"\n\n")
            for event in events:
                if event != b"data: [DONE]":
                    pieces.append(json.loads(event[6:])["choices"][0]["delta"].get("content"))
        answer.release_conn()
        return pieces

    return stream


def client_stream(task: dict[str, Any]) -> Callable[[], list[str]]:
    """The same through a client."""
    client = importlib.import_module(task["module"]).OpenAI(api_key=task["key"], base_url=task["base_url"])

    def stream() -> list[str]:
        chunks = client.chat.completions.create(model=task["model"], messages=task["messages"], stream=True)
        return [chunk.choices[0].delta.content for chunk in chunks]

    return stream


def chunks(task: dict[str, Any]) -> Callable[[], dict[str, float]]:
    """CPU for each chunk of a long stream; the call itself is spread over its chunks."""
    stream = (client_stream if task["module"] else bare_stream)(task)

    def batch() -> int:
        pieces = stream()
        expect(len(pieces) == task["count"] and pieces[1] == " river", "the pieces of the stream")
        return len(pieces)

    batch()
    return cpu_for_each(batch)


def helper(task: dict[str, Any]) -> Callable[[], dict[str, float]]:
    """CPU for each chunk of a very long stream through `chat.completions.stream`, which puts the answer together as it comes."""
    client = importlib.import_module(task["module"]).OpenAI(api_key=task["key"], base_url=task["base_url"])

    def batch() -> int:
        with client.chat.completions.stream(model=task["model"], messages=task["messages"]) as stream:
            seen = sum(event.type == "content.delta" for event in stream)
            content = stream.get_final_completion().choices[0].message.content
        pieces = task["count"] - 2  # all but the first, which is empty, and the last
        expect(pieces <= seen <= pieces + 1 and content == " river" * pieces, "the events of the helper")
        return int(task["count"])

    return cpu_for_each(batch)


# ---------------------------------------------------------------------- many things at once


def flight(task: dict[str, Any]) -> Callable[[], dict[str, float]]:
    """Calls a second with so many in flight, and the CPU of each: a new client every time, its connections made before."""
    import asyncio

    async def main() -> dict[str, float]:
        client = importlib.import_module(task["module"]).AsyncOpenAI(
            api_key=task["key"], base_url=task["base_url"], max_retries=0, timeout=PATIENCE
        )
        done = 0
        until = 0.0

        async def one() -> None:
            nonlocal done
            answer = await client.chat.completions.create(model=task["model"], messages=task["messages"])
            expect(answer.choices[0].message.content == task["text"], "the text of the answer")
            done += 1

        async def caller() -> None:
            while time.perf_counter() < until:
                await one()

        for _ in range(2):
            await asyncio.gather(*(one() for _ in range(task["flight"])))
        gc.collect()
        done = 0
        start, cpu = time.perf_counter(), time.process_time()
        until = start + task["seconds"]
        await asyncio.gather(*(caller() for _ in range(task["flight"])))
        seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
        await client.close()
        return {"rate": done / seconds, "cpu": cpu / done * 1e6}

    return lambda: asyncio.run(main())


def streams(task: dict[str, Any]) -> dict[str, float]:
    """Many slow streams at once: CPU for all of them from opening to the end, and the most memory of the process."""
    import asyncio

    async def main() -> dict[str, float]:
        client = importlib.import_module(task["module"]).AsyncOpenAI(
            api_key=task["key"], base_url=task["base_url"], max_retries=0, timeout=PATIENCE
        )

        async def one() -> int:
            count = 0
            async for chunk in await client.chat.completions.create(
                model=task["model"], messages=task["messages"], stream=True
            ):
                count += len(chunk.choices)
            return count

        expect(await one() == task["count"], "the chunks of the first stream")
        gc.collect()
        start, cpu = time.perf_counter(), time.process_time()
        counts = await asyncio.gather(*(one() for _ in range(task["streams"])))
        seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
        expect(counts == [task["count"]] * task["streams"], "the chunks of all streams")
        await client.close()
        return {"cpu": cpu, "seconds": seconds}

    return asyncio.run(main())


def main(task: dict[str, Any]) -> None:
    """Do the task."""
    repeated = {"calls": calls, "chunks": chunks, "helper": helper, "flight": flight}.get(task["task"])
    if repeated is not None:
        serve(repeated(task))
        return
    made = streams(task)
    scope: dict[str, Any] = {}
    exec(task["peak"], scope)
    print(json.dumps({**made, "peak": scope["peak"]()}))


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))

"""What is aiohttp's own: who may ask for it, what it is kept from doing, and loops that end in their own ways."""

from __future__ import annotations

import asyncio
import gc
import io
import subprocess
import sys
import threading
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
import urllib3

import oai_lite
from oai_lite import APIConnectionError, ArgumentError, MissingPluginError

from ..conftest import Colour
from ..support.scripted import (
    STREAM_HEAD,
    Peer,
    answer,
    chunk,
    event,
    loop,
    piece,
    read,
    send,
    watch,
)
from .conftest import Serve
from .test_cancel import SOON, run, seen

SERVING = loop(read, send(answer({"id": "m"})))


def make(**options: Any) -> oai_lite.AsyncOpenAI:
    options = {"api_key": "sk-test", "max_retries": 0, "timeout": 4.5, "transport": "aiohttp", **options}
    return oai_lite.AsyncOpenAI(**options)


# ---------------------------------------------------------------------- asked for


def test_a_synchronous_client_cannot_have_it(serve: Serve) -> None:
    """The error says for whom it is, and nothing is sent."""
    server = serve(SERVING)
    with oai_lite.OpenAI(api_key="sk-test", base_url=server.url, transport="aiohttp") as maker:
        with pytest.raises(ArgumentError, match="transport='aiohttp' is asynchronous: it is for AsyncOpenAI"):
            maker.models.retrieve("m")
    assert server.connections == []


def test_a_pool_manager_is_not_for_it(serve: Serve) -> None:
    """`http_client=` is urllib3's: together they are an error, before anything is sent."""
    server = serve(SERVING)
    with urllib3.PoolManager() as manager:
        with pytest.raises(
            ArgumentError, match="http_client= is a urllib3 PoolManager, which transport='aiohttp' cannot"
        ):
            run(make(base_url=server.url, http_client=manager).models.retrieve("m"))
    assert server.connections == []


def test_without_aiohttp_it_says_what_to_install(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where aiohttp is not there, or is no use, the error says how to get it."""
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    server = serve(SERVING)
    with pytest.raises(
        MissingPluginError, match=r"transport='aiohttp' needs aiohttp .*pip install oai-lite\[aiohttp\]"
    ):
        run(make(base_url=server.url).models.retrieve("m"))
    assert server.connections == []


def test_it_is_imported_only_when_asked_for() -> None:
    """A client with another transport loads none of it; one that asks loads it with its first call."""
    program = """
import asyncio, sys
from oai_lite import AsyncOpenAI
def ask(**options):
    client = AsyncOpenAI(api_key="k", base_url="http://127.0.0.1:1", max_retries=0, **options)
    async def main():
        try:
            await client.models.retrieve("m")
        except Exception as error:
            return type(error).__name__
    return asyncio.run(main())
for options in ({}, {"transport": "aiohttp"}):
    print(ask(**options), "aiohttp" in sys.modules, "oai_lite.plugins._aiohttp" in sys.modules)
"""
    root = str(Path(oai_lite.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, cwd=root, timeout=30
    )
    assert (done.stdout.splitlines(), done.stderr) == (
        ["APIConnectionError False False", "APIConnectionError True True"],
        "",
    )


# ---------------------------------------------------------------------- what it is kept from


@pytest.fixture
def client() -> Any:
    """Here, over aiohttp only."""
    colour = Colour(True, "aiohttp")
    yield colour
    colour.finish()


def test_no_cookie_is_kept(client: Colour, serve: Serve) -> None:
    """A server's cookies are on the answer, and not on the next request."""
    server = serve(loop(read, send(answer({"id": "m"}, set_cookie="a=1"))))
    maker = client.make(base_url=server.url)
    raw = client.run(maker.models.with_raw_response.retrieve("m"))
    assert raw.headers["set-cookie"] == "a=1"
    client.run(maker.models.retrieve("m"))
    assert "cookie" not in server.requests[1].headers


def test_the_address_and_headers_are_sent_as_given(client: Colour, serve: Serve) -> None:
    """What is percent-encoded stays so, in path and query; no header is added but Host, and User-Agent where there is none."""
    server, other = serve(SERVING), serve(SERVING)
    ours = client.make(base_url=server.url, default_query={"q": "a+b&c/d e"})
    theirs = Colour(False).make(base_url=other.url, default_query={"q": "a+b&c/d e"})
    for name in ("a%2Fb", "a b/%~é", "x:y@z;,="):
        client.run(ours.models.retrieve(name))
        theirs.models.retrieve(name)
    theirs.close()
    assert server.targets() == other.targets()
    shown = [{name: each.headers[name] for name in each.headers if name != "host"} for each in server.requests]
    assert [dict(each, **_own(heard.headers)) for each, heard in zip(shown, other.requests, strict=True)] == [
        {name: heard.headers[name] for name in heard.headers if name != "host"} for heard in other.requests
    ]


def _own(headers: dict[str, str]) -> dict[str, str]:
    """Headers that name the colour."""
    return {
        name: value for name, value in headers.items() if name.startswith("x-stainless-async") or name == "user-agent"
    }


@pytest.mark.parametrize("sized", [True, False], ids=["of known length", "in chunks"])
def test_a_file_is_read_off_the_loop(client: Colour, serve: Serve, sized: bool) -> None:
    """What an upload reads from a disk is read in threads of ours, piece by piece, and arrives whole."""
    names: set[str] = set()
    sizes: list[int] = []

    class File(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            names.add(threading.current_thread().name)
            block = super().read(size)
            sizes.append(len(block))
            return block

        def seek(self, *where: Any) -> int:
            if not sized:
                raise OSError
            return super().seek(*where)

    server = serve([read, send(answer({"id": "f"}))])
    content = bytes(range(256)) * 2000
    client.run(client.make(base_url=server.url).files.create(file=("f", File(content)), purpose="batch"))
    (heard,) = server.requests
    assert content in heard.body
    assert ("content-length" in heard.headers) is sized
    assert names == {"oai_lite"} and max(sizes) == 65536


def test_an_upload_that_cannot_be_read_says_so(client: Colour, serve: Serve) -> None:
    """The body's own error comes out, not the broken connection that it leads to."""

    class File(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError("the disk is gone")

    server = serve([read])
    with pytest.raises(ArgumentError, match="reading the file failed: the disk is gone"):
        client.run(client.make(base_url=server.url).files.create(file=("f", File(b"1" * 9)), purpose="batch"))


def test_a_slow_reader_holds_the_server_back(client: Colour, serve: Serve) -> None:
    """A stream that nobody reads on fills no memory: the server cannot send it all, until it is read."""
    big = event(piece("x" * 100_000))
    count = 400  # 40 MB, more than the systems on both sides hold
    sent: list[int] = []

    def pour(peer: Peer) -> None:
        for _ in range(count):
            peer.send(big)
            sent.append(1)
        peer.send(event(piece(None, "stop")) + event("[DONE]") + chunk(b""))

    server = serve([read, send(STREAM_HEAD), pour, watch])
    stream = client.run(client.make(base_url=server.url).chat.completions.create(messages=[], model="m", stream=True))

    async def take() -> int:
        first = await anext(stream)
        assert first.choices[0].delta.content
        before = -1
        while before != len(sent):  # until it stands still
            before = len(sent)
            await asyncio.sleep(0.1)
        assert before < count
        return before + len([item async for item in stream])

    assert client.run(take()) > count


# ---------------------------------------------------------------------- loops


def test_a_stream_ends_with_its_loop(serve: Serve) -> None:
    """Opened in one `asyncio.run`, a stream cannot be read in the next: that is a failed connection, and says why."""
    server = serve([read, send(STREAM_HEAD + event(piece("a"))), watch], SERVING)
    maker = make(base_url=server.url)
    opened: list[Any] = []

    async def begin() -> None:
        opened.append(await maker.chat.completions.create(messages=[], model="m", stream=True))
        await anext(opened[0])

    async def go_on() -> None:
        with pytest.raises(APIConnectionError) as caught:
            await anext(opened[0])
        assert "its connection belongs to the event loop that it was opened in" in caught.value.__notes__[0]
        assert (await maker.models.retrieve("m")).id == "m"
        await maker.close()

    run(begin())
    assert server.peer().gone.wait(SOON)
    run(go_on())


def test_a_client_is_closed_from_another_loop(serve: Serve) -> None:
    """A thread closes the client: the connections of the loop in another thread, at rest, are gone at once."""
    server = serve(SERVING)
    maker = make(base_url=server.url)

    async def main() -> None:
        assert (await maker.models.retrieve("m")).id == "m"
        await asyncio.to_thread(asyncio.run, maker.close())
        assert await seen(server.peer().gone)
        with pytest.raises(oai_lite.ClosedClientError):
            await maker.models.retrieve("m")

    run(main())


@pytest.mark.filterwarnings("ignore:unclosed (transport|<socket):ResourceWarning")  # of any connection left so
def test_a_loop_that_is_closed_without_a_word(serve: Serve) -> None:
    """A loop that was closed by hand, without the end that `asyncio.run` gives it: the client goes on in the next one, nobody
    complains of an unclosed session, and the old connection is gone."""
    server = serve(SERVING)
    maker = make(base_url=server.url)
    by_hand = asyncio.new_event_loop()
    assert by_hand.run_until_complete(maker.models.retrieve("m")).id == "m"
    by_hand.close()
    assert run(maker.models.retrieve("m")).id == "m"
    assert server.peer(0).gone.wait(SOON)
    run(maker.close())
    gc.collect()


@pytest.mark.parametrize("held", ["stream", "client"])
@pytest.mark.parametrize("moment", ["before", "when it begins", "when it has closed generators", "last", "after"])
def test_garbage_is_found_while_a_loop_ends(held: str, moment: str, serve: Serve) -> None:
    """A stream that is not read on, or a client that was never closed, is found by the garbage collector at whatever moment of a
    loop's end: the connection is closed, no task is left waiting, and nobody complains."""
    server = serve([read, send(STREAM_HEAD + event(piece("a"))), watch] if held == "stream" else SERVING)
    complaints: list[object] = []
    runner = asyncio.Runner()
    ending = runner.get_loop()
    ending.set_exception_handler(lambda _, about: complaints.append(about))

    async def ask() -> list[Any]:
        maker = make(base_url=server.url)
        kept: list[Any] = [maker]
        if held == "stream":
            kept = [await maker.chat.completions.create(messages=[], model="m", stream=True)]
            await anext(kept[0])
            await maker.close()
        else:
            await maker.models.retrieve("m")
        kept.append(kept)  # only the collector frees it
        return kept

    def collecting(function: Callable[..., Coroutine[Any, Any, None]], late: bool) -> Callable[..., Any]:
        async def collected(*arguments: Any) -> None:
            if not late:
                gc.collect()
            await function(*arguments)
            if late:
                gc.collect()

        return collected

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "unraisablehook", complaints.append)
        gc.disable()
        try:
            runner.run(ask())
            generators = moment == "when it begins", moment == "when it has closed generators"
            if any(generators):
                patch.setattr(ending, "shutdown_asyncgens", collecting(ending.shutdown_asyncgens, generators[1]))
            if moment == "last":
                patch.setattr(
                    ending, "shutdown_default_executor", collecting(ending.shutdown_default_executor, late=False)
                )
            if moment == "before":
                gc.collect()
            runner.close()
            gc.collect()
        finally:
            gc.enable()
    assert complaints == []
    assert server.peer().gone.wait(SOON)


def test_a_stream_is_closed_from_another_thread(serve: Serve) -> None:
    """Closing and dropping work from a thread without a loop of the stream's: the server sees the end."""
    server = serve([read, send(STREAM_HEAD + event(piece("a"))), watch])

    async def main() -> None:
        async with make(base_url=server.url) as maker:
            stream = await maker.chat.completions.create(messages=[], model="m", stream=True)
            await anext(stream)
            await asyncio.to_thread(asyncio.run, stream.close())
            assert await seen(server.peer().gone)

    run(main())

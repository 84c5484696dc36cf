"""Faults, over sockets and in memory, as clients of both colours meet them. What goes over the wire byte by byte: `test_faults`."""

from __future__ import annotations

import asyncio
import copy
import pickle
import sys
import threading
import time
from typing import Any

import pytest

from oai_lite import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    AsyncOpenAI,
    BadRequestError,
    InternalServerError,
    NotFoundError,
    OpenAI,
    StreamTruncatedError,
    Timeout,
)
from oai_lite.testing import BaseServer, Fault, InMemory, Server

from .conftest import Kit


def test_a_status_is_retried(kit: Kit) -> None:
    """`fail(503, times=2)` and a third answer; a short `retry_after` keeps the test fast."""
    kit.server.fail(503, times=2, retry_after=0.001)
    kit.server.reply("Paris")
    client = kit.make(max_retries=2)
    messages = [{"role": "user", "content": "Hi"}]
    found = kit.run(client.chat.completions.create(model="m", messages=messages))
    assert found.choices[0].message.content == "Paris"
    assert len(kit.server.requests) == 3


def test_a_status_with_a_body(kit: Kit) -> None:
    """A JSON value is sent as JSON, text as a proxy would."""
    kit.server.fail(404, body={"error": {"message": "no such deployment", "code": "DeploymentNotFound"}})
    kit.server.fail(502, body="<html>Bad gateway</html>")
    with pytest.raises(NotFoundError, match="no such deployment") as caught:
        kit.chat()
    assert caught.value.code == "DeploymentNotFound"
    with pytest.raises(InternalServerError) as failed:
        kit.chat()
    assert failed.value.response.headers["content-type"] == "text/html"


def test_a_fault_leaves_the_reply_for_the_next_request(kit: Kit) -> None:
    """A request that fails uses nothing of the script."""
    kit.server.reply("Paris")
    kit.server.fail(500)
    with pytest.raises(InternalServerError):
        kit.chat()
    assert kit.chat().choices[0].message.content == "Paris"


@pytest.mark.parametrize("clean", [False, True])
def test_a_truncated_stream(kit: Kit, clean: bool) -> None:
    """It ends after three events, in the middle of the connection or as if that had been all; the client says so."""
    kit.server.reply(chunks=["a", "b", "c", "d"])
    kit.server.truncate(after=3, clean=clean)
    seen: list[Any] = []
    with pytest.raises(StreamTruncatedError if clean else APIConnectionError):
        kit.streamed(into=seen)
    assert "".join(chunk.choices[0].delta.content for chunk in seen) == "ab"


def test_a_truncated_body(kit: Kit) -> None:
    """Cut off, or shorter than JSON can be."""
    kit.server.truncate(after=20)
    with pytest.raises(APIConnectionError):
        kit.chat()
    kit.server.truncate(after=20, clean=True)
    with pytest.raises(APIResponseValidationError):
        kit.chat()


@pytest.mark.parametrize("after", [0, 2])
def test_a_reset(kit: Kit, after: int) -> None:
    """Before the answer, or in the middle of a stream; the cause is what the system would say."""
    kit.server.reset(after=after)
    seen: list[Any] = []
    with pytest.raises(APIConnectionError) as caught:
        kit.streamed(into=seen)
    assert not isinstance(caught.value, APITimeoutError)
    assert len(seen) <= after
    assert caught.value.sent


def test_nobody_listens(kit: Kit) -> None:
    """Meanwhile connections are refused; then all is as before, at the same address."""
    before = kit.server.base_url
    with kit.server.down():
        with pytest.raises(APIConnectionError) as caught:
            kit.chat()
    assert caught.value.sent is False
    assert kit.server.requests == []
    kit.server.reply("back")
    assert kit.chat().choices[0].message.content == "back"
    assert kit.server.base_url == before


@pytest.mark.parametrize(
    ("limits", "timer"),
    [(Timeout(0.1), "total"), (Timeout(5, read=0.1), "read")],
    ids=["total", "read"],
)
def test_a_stall_before_the_body(kit: Kit, limits: Timeout, timer: str) -> None:
    """The call times out, by the limit that is the shortest."""
    kit.server.stall(60)
    with pytest.raises(APITimeoutError) as caught:
        kit.chat(timeout=limits)
    assert caught.value.timer == timer


def test_a_stall_in_a_stream(kit: Kit) -> None:
    """What came before is there."""
    kit.server.reply(chunks=["a", "b", "c"])
    kit.server.stall(after=2)
    seen: list[Any] = []
    with pytest.raises(APITimeoutError) as caught:
        kit.streamed(into=seen, timeout=Timeout(5, idle=0.1))
    assert caught.value.timer == "idle"
    assert [chunk.choices[0].delta.content for chunk in seen] == ["", "a"]


def test_a_short_stall_is_none(kit: Kit) -> None:
    """A silence shorter than the limits changes nothing."""
    kit.server.stall(0.01)
    kit.server.delay(0.01)
    kit.server.reply("still here", times=2)
    assert [kit.chat().choices[0].message.content for _ in range(2)] == ["still here"] * 2


def test_a_dripping_body(kit: Kit) -> None:
    """Bytes keep coming, and the whole takes too long: `total` fires. Where there is time, the answer comes whole."""
    kit.server.drip(10, 0.02)
    with pytest.raises(APITimeoutError) as caught:
        kit.chat(timeout=Timeout(0.2, read=2))
    assert caught.value.timer == "total"
    kit.server.drip(100, 0.001)
    kit.server.reply("whole")
    assert kit.chat().choices[0].message.content == "whole"


def test_a_dripping_stream(kit: Kit) -> None:
    """An event that takes longer than `idle` is a stream without content; faster ones keep the stream alive for longer than that."""
    kit.server.reply("one two three")
    kit.server.drip(50, 0.005)
    assert len(kit.streamed(timeout=Timeout(5, idle=2))) >= 4
    kit.server.drip(1, 0.05)
    with pytest.raises(APITimeoutError):
        kit.streamed(timeout=Timeout(5, idle=0.3, read=0.2))


def test_a_delay(kit: Kit) -> None:
    """Longer than the call may take."""
    kit.server.delay(60)
    with pytest.raises(APITimeoutError):
        kit.chat(timeout=0.1)


def test_garbage(kit: Kit) -> None:
    """An answer that is no JSON, and an event that is none."""
    kit.server.garbage()
    with pytest.raises(APIResponseValidationError):
        kit.chat()
    kit.server.garbage("{nonsense", after=2)
    seen: list[Any] = []
    with pytest.raises(APIResponseValidationError, match="nonsense"):
        kit.streamed(into=seen)
    assert len(seen) == 2


def test_a_wrong_content_type(kit: Kit) -> None:
    """The real answer, called a page. (The client looks at what there is, not at what it is called.)"""
    kit.server.mislabel("text/html", times=2)
    raw = kit.run(kit.client.models.with_raw_response.list())
    assert raw.headers["content-type"] == "text/html"
    assert raw.content.startswith(b'{"object":"list"')
    assert len(kit.streamed()) > 2


def test_several_at_once_in_memory_too(kit: Kit) -> None:
    """A delay, then a status."""
    kit.server.spoil(Fault(delay=0.01, status=500))
    with pytest.raises(InternalServerError):
        kit.chat()


def test_a_key_that_is_not_good(kind: type[BaseServer]) -> None:
    """The server may insist on one; its options have it."""
    from oai_lite import AuthenticationError

    with kind(api_key="sk-good") as server:
        with OpenAI(**server.options) as client:
            assert client.models.list().data
        wrong: dict[str, Any] = {**server.options, "api_key": "sk-wrong"}
        with OpenAI(**wrong) as client, pytest.raises(AuthenticationError):
            client.models.list()


def test_nothing_falls_fewer_than_one_bytes() -> None:
    """A drip without bytes would never end."""
    with pytest.raises(ValueError, match="bytes: expected 1 or more, got 0"):
        InMemory().drip(0)


# ---------------------------------------------------------------------- sockets


def test_release() -> None:
    """A request that hangs goes on when the test says so; the test knows that it came, and nobody sleeps."""
    with Server(pace=0) as server, OpenAI(**server.options) as client:
        server.reply("at last")
        server.stall()
        found: list[Any] = []
        messages: Any = [{"role": "user", "content": "Hi"}]
        thread = threading.Thread(
            target=lambda: found.append(client.chat.completions.create(model="m", messages=messages))
        )
        thread.start()
        server.wait_for_requests(1)
        assert found == []
        server.release()
        thread.join(10)
        assert found[0].choices[0].message.content == "at last"
        with pytest.raises(AssertionError, match=r"3 requests were to come within 0\.01 s; 1 came"):
            server.wait_for_requests(3, timeout=0.01)


def test_a_stall_released_before_it_comes() -> None:
    """There is no race between the request and the release."""
    with Server(pace=0) as server, OpenAI(**server.options, timeout=5) as client:
        server.stall()
        server.release()
        assert client.models.list().data


# ---------------------------------------------------------------------- in memory


def test_no_sockets_no_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither colour makes any, and nothing sleeps, whatever the faults."""

    def refuse(*args: Any, **kwargs: Any) -> Any:
        raise AssertionError("not in memory")

    server = InMemory()
    messages: Any = [{"role": "user", "content": "Hi"}]

    def plan() -> None:
        server.reply("Paris", pace=100)
        server.stall(2, after=1)
        server.delay(3)
        server.drip(1, 0.01)

    async def both() -> None:
        client = AsyncOpenAI(**server.options)
        plan()
        stream = await client.chat.completions.create(model="m", messages=messages, stream=True, timeout=None)
        async for _ in stream:
            pass
        for _ in range(2):
            await client.models.list()
        await client.close()

    runner = asyncio.Runner()
    runner.get_loop()  # it has sockets of its own
    for name in ("socket.socket", "socket.create_connection", "threading.Thread.start", "time.sleep"):
        monkeypatch.setattr(name, refuse)
    client = OpenAI(api_key="mine", plugins=[server])
    plan()
    for _ in client.chat.completions.create(model="m", messages=messages, stream=True, timeout=None):
        pass
    for _ in range(2):
        client.models.list()
    client.close()
    runner.run(both())
    monkeypatch.undo()
    runner.close()
    assert len(server.requests) == 6
    assert server.requests[0].headers["authorization"] == "Bearer mine"


def test_any_base_url_leads_to_it() -> None:
    """As a plugin it answers for every address; nothing is sent there."""
    server = InMemory()
    for url in ("https://api.openai.com/v1", "https://llm.example.com/proxy/openai"):
        with OpenAI(api_key="x", base_url=url, plugins=[server]) as client:
            assert client.models.retrieve("gpt-4o").id == "gpt-4o"
    assert {request.path for request in server.requests} == {"/v1/models/gpt-4o"}


@pytest.mark.parametrize("version", [None, "2024-10-21"])
def test_azures_clients(kind: type[BaseServer], version: str | None) -> None:
    """Their paths, with a deployment or without, and their header for keys are known."""
    from oai_lite import AzureOpenAI

    with kind(api_key="azure-key") as server:
        server.reply("Paris", when="our-deployment")
        place = server.options["base_url"].removesuffix("/v1")
        options: dict[str, Any] = {**server.options, "api_version": version, "azure_endpoint": place}
        del options["base_url"]
        with AzureOpenAI(**options) as client:
            messages: Any = [{"role": "user", "content": "Hi"}]
            found = client.chat.completions.create(model="our-deployment", messages=messages)
            assert found.choices[0].message.content == "Paris"
        server.assert_asked(path="POST /chat/completions", model="our-deployment")
        assert server.last.path == (
            "/openai/v1/chat/completions" if version is None else "/openai/deployments/our-deployment/chat/completions"
        )
        assert "azure-key" not in repr(server.last.headers)


def test_streamed_raw_answers(kit: Kit) -> None:
    """What is read later is there, too."""
    kit.server.reply("Paris")
    messages = [{"role": "user", "content": "Hi"}]
    manager = kit.client.chat.completions.with_streaming_response.create(model="m", messages=messages)
    response = kit.colour.enter(manager)
    assert b"Paris" in kit.run(response.read())
    kit.colour.leave(manager)


def test_uploads(kit: Kit) -> None:
    """Files go up and come down."""
    made = kit.run(kit.client.files.create(file=("a.txt", b"hello"), purpose="batch"))
    content = kit.run(kit.client.files.content(made.id))
    assert content.content == b"hello"
    assert kit.run(kit.client.files.retrieve(made.id)).bytes == 5
    with pytest.raises(BadRequestError):
        kit.run(kit.client.files.create(file=("a.txt", b"x"), purpose="none such"))


def test_copies_talk_to_the_same_server() -> None:
    """Copies of a client do; the server itself is not pickled."""
    server = InMemory()
    with OpenAI(**server.options) as client:
        server.reply("one")
        server.reply("two")
        messages: Any = [{"role": "user", "content": "Hi"}]
        for other in (client.with_options(timeout=3), copy.deepcopy(client)):
            other.chat.completions.create(model="m", messages=messages)
        assert len(server.requests) == 2
        with pytest.raises(TypeError, match="a InMemory cannot be pickled|an InMemory"):
            pickle.dumps(server)


def test_closing_a_stream_early(kit: Kit) -> None:
    """The next call goes on as ever."""
    stream = kit.chat(stream=True)
    kit.run(stream.close())
    kit.server.reply("next")
    assert kit.chat().choices[0].message.content == "next"


def test_deadlines_count_in_memory() -> None:
    """`with_deadline` is held, too."""
    server = InMemory()
    server.delay(10)
    began = time.monotonic()
    with OpenAI(**server.options, max_retries=0) as client, pytest.raises(APITimeoutError) as caught:
        client.with_deadline(5).models.list()
    assert caught.value.timer == "deadline"
    assert time.monotonic() - began < 5


def test_urllib3_is_not_needed() -> None:
    """In memory, not even the transport is loaded."""
    import subprocess

    code = (
        f"import sys; from {OpenAI.__module__.split('.client')[0]} import OpenAI\n"
        f"from {InMemory.__module__.rpartition('.')[0]} import InMemory\n"
        "server = InMemory(); client = OpenAI(**server.options); client.models.list(); client.close()\n"
        "print(sorted(name for name in sys.modules if name in ('urllib3', 'asyncio', 'http.server')))"
    )
    environment = {"PYTHONPATH": ":".join(path for path in sys.path if path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")

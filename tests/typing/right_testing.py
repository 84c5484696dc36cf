"""The types of the test kit, as its users meet them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, assert_type

from oai_lite import AsyncOpenAI, OpenAI
from oai_lite.testing import BaseServer, Fault, InMemory, Request, Server


def test_it(openai_server: Server) -> None:
    """With pytest's fixture."""
    openai_server.reply("Paris", when=lambda request: request.model == "gpt-5", times=None)
    openai_server.reply(tool="f", arguments={"city": "Bonn"}, usage={"prompt_tokens": 1})
    openai_server.reply(tools=[("f", {"x": 1}), {"name": "g", "arguments": "{}"}], cut_bytes=[1, 2])
    openai_server.reply_embedding([1, 2.5])
    openai_server.reply_embedding([[1.0, 2.5], [3.0, 4.0]])
    openai_server.on("GET", "/batches/{id}", lambda request: (404, {"error": request.path}))
    openai_server.spoil(Fault(delay=1, status=503), times=2, on="/files*")
    assert_type(openai_server.last, Request)
    assert_type(openai_server.assert_asked("Paris", temperature=0), Request)
    assert_type(openai_server.requests, list[Request])
    assert_type(openai_server.messages, list[dict[str, Any]])
    assert_type(openai_server.last.model, str | None)
    client = OpenAI(**openai_server.options)
    assert_type(client, OpenAI)


def in_memory() -> None:
    """Inside a client, of either colour; what holds for both servers is written for their base."""
    server = InMemory(strict=True)
    AsyncOpenAI(plugins=[server], api_key="x")
    with server.down(), server as entered:
        assert_type(entered, InMemory)
    either: Callable[[], BaseServer] = Server if server.requests else InMemory
    assert_type(either().base_url, str)

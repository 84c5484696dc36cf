"""Assertions on what was asked, and what they say when they fail."""

from __future__ import annotations

from typing import Any

import pytest

from oai_lite import OpenAI
from oai_lite.testing import InMemory, Request

from .conftest import Kit

TOOL: dict[str, Any] = {"type": "function", "function": {"name": "get_weather", "parameters": {"type": "object"}}}


def test_what_was_asked(kit: Kit) -> None:
    """The last request, its conversation, its tools; the request that fits is returned."""
    kit.chat("The capital of France?", temperature=0.2, tools=[TOOL], tool_choice="none")
    found = kit.server.assert_asked("capital of France", model="gpt-4o", temperature=0.2, times=1)
    assert found is kit.server.last is kit.server.requests[0]
    assert kit.server.messages == [{"role": "user", "content": "The capital of France?"}]
    assert kit.server.tools[0]["function"]["name"] == "get_weather"
    assert kit.server.assert_called_once() is found
    kit.respond("And of Spain?", instructions="Be brief")
    kit.server.assert_asked("Be brief", path="/responses")
    kit.server.assert_asked("Spain", path="POST /v1/responses")
    kit.server.assert_asked(times=2)
    kit.server.assert_asked("Portugal", times=0)
    assert kit.server.messages == [{"role": "user", "content": "And of Spain?"}]


def test_the_words_of_a_request() -> None:
    """All that was said, wherever it stands; not the names of roles and types."""
    conversation: list[dict[str, Any]] = [
        {"role": "system", "content": "Be kind"},
        {
            "role": "user",
            "content": [{"type": "text", "text": "Look"}, {"type": "image_url", "image_url": {"url": "u"}}],
        },
        {
            "role": "assistant",
            "tool_calls": [{"id": "c", "type": "function", "function": {"name": "f", "arguments": '{"a":1}'}}],
        },
        {"role": "tool", "tool_call_id": "c", "content": "19 degrees"},
    ]
    server = InMemory()
    with OpenAI(**server.options) as client:
        messages: Any = conversation
        client.chat.completions.create(model="gpt-4o", messages=messages)
    assert server.last.text.splitlines() == ["Be kind", "Look", '{"a":1}', "19 degrees"]


def test_an_object_is_to_have_the_given_keys(kit: Kit) -> None:
    """Others may be there; a difference is told by its place."""
    kit.chat(response_format={"type": "json_schema", "json_schema": {"name": "City", "schema": {"type": "object"}}})
    kit.server.assert_asked(response_format={"json_schema": {"name": "City"}})
    with pytest.raises(AssertionError) as caught:
        kit.server.assert_asked(response_format={"json_schema": {"name": "Town", "strict": True}})
    text = str(caught.value)
    assert "response_format.json_schema.name: expected 'Town', got 'City'" in text
    assert "response_format.json_schema.strict: expected True, is not there" in text


def test_a_failure_shows_what_came_and_what_is_near(kit: Kit) -> None:
    """Every request in one line, and the differences of the nearest; no key is shown."""
    client = kit.make(api_key="sk-secret-1234")
    for text, model in (("The capital of France?", "gpt-4o"), ("Tell a joke", "gpt-4o-mini")):
        messages = [{"role": "user", "content": text}]
        kit.run(client.chat.completions.create(model=model, messages=messages, temperature=0.7))
    with pytest.raises(AssertionError) as caught:
        kit.server.assert_asked("The capital of Spain?", model="gpt-4o", temprature=0.7)
    assert str(caught.value) == (
        "no request fits (text='The capital of Spain?', model='gpt-4o', temprature=0.7); 2 came:\n"
        "  1. <Request POST /v1/chat/completions model='gpt-4o' 'The capital of France?'>\n"
        "  2. <Request POST /v1/chat/completions model='gpt-4o-mini' 'Tell a joke'>\n"
        "nearest is number 1:\n"
        "  text: expected 'The capital of Spain?' in it, nearest is 'The capital of France?'\n"
        "  temprature: expected 0.7, is not there (temperature is)"
    )
    with pytest.raises(AssertionError, match="2 requests fit.*temperature=0.7.*, 3 were expected; 2 came"):
        kit.server.assert_asked(temperature=0.7, times=3)
    with pytest.raises(AssertionError, match=r"path: expected '/files\*', got 'POST /v1/chat/completions'"):
        kit.server.assert_asked(path="/files*")
    for failing in (kit.server.assert_called_once, kit.server.assert_not_called):
        with pytest.raises(AssertionError, match="(?s)2 came:.*Tell a joke") as failed:
            failing()
        assert "sk-secret" not in str(failed.value)


def test_nothing_was_asked() -> None:
    """Said in so many words."""
    server = InMemory()
    server.assert_not_called()
    with pytest.raises(AssertionError, match=r"no request fits \(anything\); none came"):
        server.assert_asked()
    with pytest.raises(AssertionError, match="exactly one request was expected; none came"):
        server.assert_called_once()
    with pytest.raises(AssertionError, match="no request has come"):
        _ = server.last


def test_long_things_are_shortened() -> None:
    """A failure of a large test can still be read."""
    server = InMemory()
    server.requests += [Request("POST", "/v1/chat/completions", body=b'{"input": "%b"}' % (b"x" * 999))] * 50
    with pytest.raises(AssertionError) as caught:
        server.assert_asked("y" * 10)
    assert "50 came, the last 20 of them:" in str(caught.value)
    assert len(str(caught.value)) < 5000

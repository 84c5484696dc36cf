"""Scripted replies, over sockets and in memory, to clients of both colours."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import json
import os
import uuid
from decimal import Decimal
from typing import Any

import attrs
import pydantic
import pytest

from oai_lite import BadRequestError, InternalServerError, NotFoundError, RateLimitError
from oai_lite.testing import BaseServer, InMemory, Request, Server
from oai_lite.testing.replies import plain

from .conftest import Kit


@dataclasses.dataclass
class City:
    """A structured output."""

    name: str
    size: int


def text_of(completion: Any) -> Any:
    """What a completion says."""
    return completion.choices[0].message.content


def deltas(chunks: list[Any]) -> list[str]:
    """The texts of a stream's chunks."""
    return [chunk.choices[0].delta.content for chunk in chunks if chunk.choices and chunk.choices[0].delta.content]


# ---------------------------------------------------------------------- texts


def test_replies_come_in_order_at_every_endpoint(kit: Kit) -> None:
    """Chat completions, responses and old completions take the next reply each, streamed or not."""
    for word in ("one", "two", "three", "four four", "five", "six six"):
        kit.server.reply(word)
    assert text_of(kit.chat()) == "one"
    assert kit.respond().output_text == "two"
    assert kit.run(kit.client.completions.create(model="gpt-3.5-turbo-instruct", prompt="x")).choices[0].text == "three"
    assert deltas(kit.streamed()) == ["four", " four"]
    events = kit.colour.items(kit.respond(stream=True))
    assert [event.delta for event in events if event.type == "response.output_text.delta"] == ["five"]
    old = kit.colour.items(kit.run(kit.client.completions.create(model="gpt-4", prompt="x", stream=True)))
    assert "".join(chunk.choices[0].text for chunk in old) == "six six"
    kit.server.verify()


def test_a_scripted_reply_answers_for_any_model(kit: Kit) -> None:
    """Names of models that nobody knows are refused, unless a reply is scripted."""
    kit.server.reply("Paris")
    assert text_of(kit.chat(model="our-own")) == "Paris"
    with pytest.raises(NotFoundError, match="our-own"):
        kit.chat(model="our-own")


def test_an_empty_reply(kit: Kit) -> None:
    """A model may say nothing at all."""
    kit.server.reply("")
    kit.server.reply("")
    assert text_of(kit.chat()) == ""
    assert deltas(kit.streamed()) == []


def test_a_reply_for_some_requests(kit: Kit) -> None:
    """`when` is a text of the prompt, a model, or a function; requests that fit take their reply whatever the order."""
    kit.server.reply("to Rome", when="Italy")
    kit.server.reply("to the small one", when="gpt-4o-mini")
    kit.server.reply("to the cold one", when=lambda request: request.json.get("temperature") == 0)
    kit.server.reply("to anybody")
    assert text_of(kit.chat("Hello", model="gpt-4o-mini")) == "to the small one"
    assert text_of(kit.chat("Hello", temperature=0)) == "to the cold one"
    assert text_of(kit.chat("Hello")) == "to anybody"
    assert kit.respond("Where in Italy?").output_text == "to Rome"


def test_a_reply_for_several_requests(kit: Kit) -> None:
    """`times` says for how many; None for all that come."""
    kit.server.reply("twice", times=2)
    kit.server.reply("always", times=None)
    assert [text_of(kit.chat()) for _ in range(4)] == ["twice", "twice", "always", "always"]


def test_a_refusal(kit: Kit) -> None:
    """It is in `refusal`, and nothing is said."""
    for _ in range(3):
        kit.server.reply(refusal="I will not")
    message = kit.chat().choices[0].message
    assert (message.content, message.refusal) == (None, "I will not")
    assert "".join(chunk.choices[0].delta.refusal or "" for chunk in kit.streamed()) == "I will not"
    events = kit.colour.items(kit.respond(stream=True))
    assert [event.refusal for event in events if event.type == "response.refusal.done"] == ["I will not"]
    assert events[-1].response.output[0].content[0].type == "refusal"


def test_the_reason_of_the_end(kit: Kit) -> None:
    """`finish_reason` is told as each endpoint tells it."""
    kit.server.reply("Par", finish_reason="length", times=2)
    kit.server.reply("", finish_reason="content_filter", times=2)
    for reason, detail in (("length", "max_output_tokens"), ("content_filter", "content_filter")):
        assert kit.chat().choices[0].finish_reason == reason
        response = kit.respond()
        assert (response.status, response.incomplete_details.reason) == ("incomplete", detail)


def test_usage(kit: Kit) -> None:
    """What is given is told, in each endpoint's own words; what is not is counted."""
    usage = {"prompt_tokens": 100, "completion_tokens": 20, "cached_tokens": 64, "reasoning_tokens": 5}
    kit.server.reply("Paris", usage=usage, times=2)
    kit.server.reply("one two three")
    found = kit.chat().usage
    assert (found.prompt_tokens, found.completion_tokens, found.total_tokens) == (100, 20, 120)
    assert found.prompt_tokens_details.cached_tokens == 64
    assert found.completion_tokens_details.reasoning_tokens == 5
    found = kit.respond().usage
    assert (found.input_tokens, found.output_tokens, found.total_tokens) == (100, 20, 120)
    assert found.input_tokens_details.cached_tokens == 64
    assert kit.chat().usage.completion_tokens == 3


def test_reasoning(kit: Kit) -> None:
    """A response has it as an item of its own, with its events; chat as many servers tell it."""
    for _ in range(3):
        kit.server.reply("42", reasoning="long thought")
    response = kit.respond()
    assert [item.type for item in response.output] == ["reasoning", "message"]
    assert response.output[0].summary[0].text == "long thought"
    assert response.usage.output_tokens_details.reasoning_tokens == 2
    events = kit.colour.items(kit.respond(stream=True))
    told = [event.delta for event in events if event.type == "response.reasoning_summary_text.delta"]
    assert "".join(told) == "long thought"
    assert kit.chat().choices[0].message.reasoning_content == "long thought"


def test_logprobs(kit: Kit) -> None:
    """The scripted ones, piece by piece, where they were asked for."""
    kit.server.reply("yes no", logprobs=[-0.25, -1.5], times=2)
    content = kit.chat(logprobs=True).choices[0].logprobs.content
    assert [(entry.token, entry.logprob) for entry in content] == [("yes", -0.25), (" no", -1.5)]
    assert kit.chat().choices[0].logprobs is None


# ---------------------------------------------------------------------- tools


def test_a_tool_call(kit: Kit) -> None:
    """Arguments are a mapping, a dataclass, or text that is sent as it is."""
    kit.server.reply(tool="get_weather", arguments={"city": "Bonn"})
    kit.server.reply(tool="get_weather", arguments=City("Rome", 3))
    kit.server.reply(tool="get_weather", arguments='{"broken')
    kit.server.reply(tool="now")
    choices = [kit.chat().choices[0] for _ in range(4)]
    assert [choice.message.tool_calls[0].function.arguments for choice in choices] == [
        '{"city":"Bonn"}',
        '{"name":"Rome","size":3}',
        '{"broken',
        "{}",
    ]
    assert {choice.finish_reason for choice in choices} == {"tool_calls"}
    assert choices[0].message.content is None


def test_several_tool_calls_with_a_text(kit: Kit) -> None:
    """They come in order, with their ids, in every way there is."""
    for _ in range(2):
        kit.server.reply("Wait", tools=[("a", {"x": 1}), {"name": "b", "arguments": {}, "id": "call_7"}])

    def seen(message: Any) -> list[tuple[str, str]]:
        return [(call.function.name, call.function.arguments) for call in message.tool_calls]

    message = kit.chat().choices[0].message
    assert (message.content, seen(message)) == ("Wait", [("a", '{"x":1}'), ("b", "{}")])
    assert message.tool_calls[1].id == "call_7"
    output = kit.respond().output
    assert [item.type for item in output] == ["message", "function_call", "function_call"]
    assert (output[2].name, output[2].call_id) == ("b", "call_7")


def test_streamed_tool_calls_add_up(kit: Kit) -> None:
    """A stream's pieces make the same message."""
    kit.server.reply("Wait", tools=[("a", {"x": 1}), ("b", {"y": [2, 3]})], chunk_size=2)
    manager = kit.client.chat.completions.stream(model="m", messages=[{"role": "user", "content": "Hi"}])
    stream = kit.colour.enter(manager)
    final = kit.run(stream.get_final_completion())
    kit.colour.leave(manager)
    message = final.choices[0].message
    calls = [(call.function.name, call.function.arguments) for call in message.tool_calls]
    assert (message.content, calls) == ("Wait", [("a", '{"x":1}'), ("b", '{"y":[2,3]}')])


# ---------------------------------------------------------------------- structured outputs


class Model(pydantic.BaseModel):
    """A pydantic model."""

    name: str
    born: datetime.date


@attrs.define
class Thing:
    """An attrs class."""

    name: str


class Colour(enum.Enum):
    """An enum."""

    RED = "red"


def test_a_value_as_json(kit: Kit) -> None:
    """A dataclass, a pydantic model and a plain value come back as what was asked for; what is no object is wrapped as the schema is."""
    messages = [{"role": "user", "content": "Hi"}]
    kit.server.reply_json(City("Rome", 3))
    kit.server.reply_json(Model(name="Ada", born=datetime.date(1815, 12, 10)))
    kit.server.reply_json([City("Rome", 3)])
    kit.server.reply_json({"name": "Bonn", "size": 1})
    parse = kit.client.chat.completions.parse
    for kind, expected in (
        (City, City("Rome", 3)),
        (Model, Model(name="Ada", born=datetime.date(1815, 12, 10))),
        (list[City], [City("Rome", 3)]),
    ):
        found = kit.run(parse(model="m", messages=messages, response_format=kind))
        assert found.choices[0].message.parsed == expected
    assert kit.run(kit.client.responses.parse(model="m", input="x", text_format=City)).output_parsed == City("Bonn", 1)


def test_values_of_all_kinds() -> None:
    """JSON as structured outputs read it back; what has no JSON is refused by name."""
    number = uuid.UUID(int=1)
    assert plain([City("x", 1), Thing("y"), Colour.RED, (number,), datetime.date(2026, 1, 2), Decimal("0.5")]) == [
        {"name": "x", "size": 1},
        {"name": "y"},
        "red",
        [str(number)],
        "2026-01-02",
        0.5,
    ]
    with pytest.raises(TypeError, match=r"builtins\.object has no JSON"):
        plain({"a": object()})


# ---------------------------------------------------------------------- streams


def test_chunks(kit: Kit) -> None:
    """A stream comes in the pieces that were asked for."""
    kit.server.reply(chunks=["Hel", "lo ", "there"], times=2)
    kit.server.reply("abcdefg", chunk_size=3, times=2)
    kit.server.reply(tool="f", chunks=['{"a"', ":1}"])
    assert deltas(kit.streamed()) == ["Hel", "lo ", "there"]
    assert text_of(kit.chat()) == "Hello there"
    assert deltas(kit.streamed()) == ["abc", "def", "g"]
    events = kit.colour.items(kit.respond(stream=True))
    assert [event.delta for event in events if event.type == "response.output_text.delta"] == ["abc", "def", "g"]
    calls = [chunk.choices[0].delta.tool_calls for chunk in kit.streamed()]
    assert [call[0].function.arguments for call in calls if call] == ["", '{"a"', ":1}"]


@pytest.mark.parametrize("cut", [1, 7, [1, 30, 2]])
def test_events_cut_in_odd_places(kit: Kit, cut: Any) -> None:
    """Even in the middle of a character: what comes out is the same."""
    kit.server.reply(chunks=["äö", "€", "𝄞"], cut_bytes=cut)
    assert deltas(kit.streamed()) == ["äö", "€", "𝄞"]


def test_a_stream_told_again_has_the_same_pieces(kit: Kit) -> None:
    """A stored response can be streamed again."""
    kit.server.reply(chunks=["Hel", "lo"])
    first = kit.colour.items(kit.respond(stream=True))
    again = kit.colour.items(kit.run(kit.client.responses.retrieve(first[0].response.id, stream=True)))
    assert [event.to_dict() for event in again] == [event.to_dict() for event in first]


# ---------------------------------------------------------------------- vectors, whole answers, other endpoints


def test_embeddings(kit: Kit) -> None:
    """One vector for all inputs, or one for each, in both codings."""
    kit.server.reply_embedding([0.5, -1, 2])
    kit.server.reply_embedding([[1, 0], [0, 1]])
    create = kit.client.embeddings.create
    assert kit.run(create(model="ours", input="x")).data[0].embedding == [0.5, -1.0, 2.0]
    found = kit.run(create(model="ours", input=["x", "y", "z"], encoding_format="float"))
    assert [each.embedding for each in found.data] == [[1.0, 0.0], [0.0, 1.0], [0.0, 1.0]]


def test_raw_answers(kit: Kit) -> None:
    """A status, a body and headers as they are, in their turn among the replies."""
    error = {"error": {"message": "too much", "code": "insufficient_quota"}}
    kit.server.reply("first")
    kit.server.reply_raw(429, json=error, headers={"X-Mine": "1"})
    kit.server.reply_raw(500, body="broken")
    kit.server.reply_raw(json={"id": "x", "object": "chat.completion", "choices": [], "created": 1, "model": "m"})
    kit.server.reply("last")
    assert text_of(kit.chat()) == "first"
    with pytest.raises(RateLimitError, match="too much") as caught:
        kit.chat()
    assert (caught.value.code, caught.value.response.headers["x-mine"]) == ("insufficient_quota", "1")
    with pytest.raises(InternalServerError) as failed:
        kit.chat()
    assert failed.value.body == "broken"
    assert kit.chat().choices == []
    assert text_of(kit.chat()) == "last"


def test_raw_events(kit: Kit) -> None:
    """A stream of the test's own: objects, named by their type, and the closing mark of chat."""
    chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    choices = [{"index": 0, "delta": {"content": "Hi"}, "finish_reason": "stop"}]
    kit.server.reply_raw(events=[{**chunk, "choices": choices}, "[DONE]"])
    assert deltas(kit.streamed()) == ["Hi"]


def test_other_endpoints(kit: Kit) -> None:
    """What the server does not speak itself is answered with a value, or by a function of the request."""
    kit.server.on("POST", "/v1/images/generations", json={"created": 1, "data": [{"b64_json": "aGk="}]})
    kit.server.on("GET", "/batches/{id}", lambda request: {"id": request.path.rpartition("/")[2], "object": "batch"})
    kit.server.on("POST", "/batches", lambda request: (400, {"error": {"message": f"no {request.json['endpoint']}"}}))
    assert kit.run(kit.client.images.generate(prompt="a cat")).data[0].b64_json == "aGk="
    assert kit.run(kit.client.batches.retrieve("batch_1")).id == "batch_1"
    with pytest.raises(BadRequestError, match="no /v1/responses"):
        kit.run(kit.client.batches.create(completion_window="24h", endpoint="/v1/responses", input_file_id="file-1"))
    events = [("thread.run.created", {"id": "run_1", "object": "thread.run"}), ("done", "[DONE]")]
    kit.server.on("POST", "/threads/*/runs", events=events)
    stream = kit.run(kit.client.beta.threads.runs.create("t", assistant_id="a", stream=True))
    assert [event.event for event in kit.colour.items(stream)] == ["thread.run.created"]


def test_what_was_said_last_comes_first(kit: Kit) -> None:
    """An endpoint that the server knows can be answered otherwise, so many times."""
    kit.server.on("GET", "/models", json={"object": "list", "data": []})
    kit.server.on("GET", "/models", status=503, times=1)
    with pytest.raises(InternalServerError):
        kit.run(kit.client.models.list())
    assert kit.run(kit.client.models.list()).data == []


# ---------------------------------------------------------------------- strictness


def test_a_request_that_nothing_is_scripted_for(kind: type[BaseServer]) -> None:
    """It is refused in words that say what is left, and the test fails at the end."""
    from oai_lite import OpenAI

    with pytest.raises(AssertionError, match=r"no reply was scripted for <Request POST /v1/chat/completions .*'Hello'"):
        with kind(strict=True) as server, OpenAI(**server.options, max_retries=0) as client:
            server.reply("for others", when="Italy", times=2)
            with pytest.raises(
                BadRequestError, match=r"server\.reply\(…\).*reply\('for others'\) when 'Italy', 2 times"
            ):
                client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
            with pytest.raises(BadRequestError, match=r"server\.reply_embedding\(…\)"):
                client.embeddings.create(model="text-embedding-3-small", input="x")


def test_what_was_never_used(kind: type[BaseServer]) -> None:
    """Replies, answers of other endpoints and faults that did not happen fail the test, and only when it is strict."""
    for strict in (False, True):
        server = kind(strict=strict)
        server.reply("unused")
        server.reply(tool="f", times=None)
        server.reply_embedding([1])
        server.on("GET", "/never", json=1)
        server.fail(503, times=2)
        if not strict:
            server.verify()
            continue
        with pytest.raises(AssertionError) as caught:
            server.verify()
        text = str(caught.value)
        for told in (
            "reply('unused')",
            "reply(tool='f')",
            "reply_embedding",
            "on('GET /never')",
            "status=503",
            "none came",
        ):
            assert told in text


def test_an_error_in_the_tests_own_function(kit: Kit) -> None:
    """The client gets a 500; the test's error comes out where the test can see it."""
    kit.server.on("GET", "/models", lambda request: os.environ["missing"])
    with pytest.raises(InternalServerError, match="KeyError in the test's own server"):
        kit.run(kit.client.models.list())
    with pytest.raises(KeyError, match="missing"):
        kit.server.verify()
    kit.server.reply("x", when=lambda request: 1 / 0)
    with pytest.raises(InternalServerError, match="ZeroDivisionError"):
        kit.chat()
    kit.server.forget()
    kit.server.verify()


@pytest.mark.parametrize(
    ("wrong", "error", "message"),
    [
        ({}, TypeError, r"expected a text, tool="),
        ({"text": "a", "refusal": "b"}, TypeError, "stands alone"),
        ({"text": "a", "arguments": {}}, TypeError, "belong to a tool"),
        ({"text": "abc", "chunks": ["ab"]}, ValueError, "the chunks make 'ab', which is not 'abc'"),
        ({"text": "a", "finish_reason": "done"}, ValueError, "expected one of stop, length.*got 'done'"),
        ({"text": "a", "usage": {"tokens": 1}}, ValueError, "'tokens' is not known; known are prompt_tokens"),
        ({"text": "a", "chunk_size": 0}, ValueError, "chunk_size: expected 1 or more, got 0"),
        ({"text": "a", "cut_bytes": [1, 0]}, ValueError, "cut_bytes: expected 1 or more, got 0"),
        ({"text": "a", "times": 0}, ValueError, "times: expected 1 or more, or None"),
        ({"tools": [{"nmae": "a"}]}, TypeError, "expected a name, arguments and perhaps an id; got nmae"),
    ],
)
def test_a_reply_that_makes_no_sense(wrong: dict[str, Any], error: type[Exception], message: str) -> None:
    """It is refused where it is written."""
    with pytest.raises(error, match=message):
        InMemory().reply(**wrong)


def test_what_else_makes_no_sense() -> None:
    """Vectors without numbers, answers of two kinds."""
    server = InMemory()
    with pytest.raises(ValueError, match="got an empty one"):
        server.reply_embedding([])
    with pytest.raises(TypeError, match="one of json="):
        server.reply_raw(json=1, body="x")
    with pytest.raises(TypeError, match="not both"):
        server.on("GET", "/x", lambda request: 1, json=1)


def test_secrets_are_not_shown(server: Server) -> None:
    """A request that is printed, and its headers, show no key; the value is there for who asks."""
    request = Request("GET", "/v1/models", headers={"authorization": "Bearer sk-secret", "accept": "text/html"})
    assert request.headers["authorization"] == "Bearer sk-secret"
    shown = f"{request!r} {request.headers!r} {json.dumps(list(request.headers))}"
    assert "sk-secret" not in shown and "text/html" in shown

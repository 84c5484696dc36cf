"""`chat.completions.stream` and `.parse` over a wire: one text in both colours."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest

from oai_lite import (
    APIError,
    ArgumentError,
    LengthFinishReasonError,
    OpenAIError,
    ParseError,
    StreamDeltaError,
    StreamTruncatedError,
)
from oai_lite.tools import function_tool

from ..conftest import Colour
from ..face.wire import Wire
from ..values.specimens import CHAT, CHAT_TEXT, DONE, TOOLS, TWO_CHOICES, chunk, event, piece
from .conftest import collect, sse

MESSAGES = [{"role": "user", "content": "hi"}]


@dataclass
class City:
    """A place."""

    name: str
    size: int


def open_stream(made: Any, **options: Any) -> Any:
    """The manager of a stream."""
    return made.chat.completions.stream(model="m", messages=MESSAGES, **options)


def take(client: Colour, stream: Any) -> Any:
    """The next event."""
    return client.run(anext(stream)) if client.asynchronous else next(stream)


def test_events_and_the_final_answer(client: Colour, made: Any, wire: Wire) -> None:
    """Everything in order; the request says which helper it comes from."""
    sse(wire, CHAT, x_request_id="req_7", x_ratelimit_remaining_requests="5")
    manager = open_stream(made, stream_options={"include_usage": True})
    assert not wire.sent  # nothing goes out before entering
    stream = client.enter(manager)
    found = client.items(stream)
    assert [each.type for each in found if each.type != "chunk"] == ["content.delta"] * 4 + ["content.done"]
    final = client.run(stream.get_final_completion())
    assert final.choices[0].message.content == CHAT_TEXT
    assert stream.current_completion_snapshot.choices[0].message.content == CHAT_TEXT
    assert final.usage.total_tokens == stream.usage.total_tokens == 7
    assert stream.request_id == "req_7"
    assert stream.rate_limit.remaining_requests == 5
    client.leave(manager)
    assert wire.last.headers["x-stainless-helper-method"] == "chat.completions.stream"
    assert wire.last.json == {
        "model": "m",
        "messages": MESSAGES,
        "stream": True,
        "stream_options": {"include_usage": True},
    }


def test_text_alone(client: Colour, made: Any, wire: Wire) -> None:
    """`text_deltas()` is the first answer's text, whatever else comes."""
    sse(wire, TWO_CHOICES)
    manager = open_stream(made, n=2)
    stream = client.enter(manager)
    texts = client.items(stream.text_deltas())
    client.leave(manager)
    assert all(texts)
    assert "".join(texts) == stream.current_completion_snapshot.choices[0].message.content


def test_until_done_and_next(client: Colour, made: Any, wire: Wire) -> None:
    """`until_done` gives the stream; one event by one is the same as all."""
    sse(wire, CHAT)
    manager = open_stream(made)
    stream = client.enter(manager)
    assert take(client, stream).type == "chunk"
    assert take(client, stream).type == "content.delta"
    assert client.run(stream.until_done()) is stream
    assert client.run(stream.get_final_completion()).choices[0].message.content == CHAT_TEXT
    client.leave(manager)


def test_a_type(client: Colour, made: Any, wire: Wire) -> None:
    """Its schema is sent, and its instance comes."""
    sse(wire, chunk(piece('{"name":"Rome",')) + chunk(piece('"size":3}', finish="stop")) + DONE)
    manager = open_stream(made, response_format=City)
    stream = client.enter(manager)
    assert client.run(stream.get_final_completion()).choices[0].message.parsed == City("Rome", 3)
    client.leave(manager)
    sent = wire.last.json["response_format"]
    assert (sent["type"], sent["json_schema"]["name"], sent["json_schema"]["strict"]) == ("json_schema", "City", True)


def test_what_strict_mode_refuses_is_refused_here(client: Colour, wire: Wire) -> None:
    """Where OpenAI's rules hold, before anything is sent; another server may judge for itself."""
    for url, refused in (
        ("https://api.openai.com/v1", True),
        ("https://x.openai.azure.com/openai/v1", True),
        ("http://h/v1", False),
    ):
        made = client.make(plugins=[wire], base_url=url)
        if refused:
            with pytest.raises(ArgumentError, match=r"dict\[str, int\]"):
                open_stream(made, response_format=dict[str, int])
        else:
            open_stream(made, response_format=dict[str, int])
    assert not wire.sent


def test_half_an_answer_is_no_final_one(client: Colour, made: Any, wire: Wire) -> None:
    """Closed early: what came stays readable, and asking for the whole is an error that has it."""
    sse(wire, CHAT)
    manager = open_stream(made)
    stream = client.enter(manager)
    for _ in range(4):
        take(client, stream)
    client.leave(manager)
    assert wire.bodies[0].closed
    assert stream.current_completion_snapshot.choices[0].message.content == "Grüße"
    with pytest.raises(StreamTruncatedError) as caught:
        client.run(stream.get_final_completion())
    assert caught.value.partial.choices[0].message.content == "Grüße"


def test_a_failure_stays_one(client: Colour, made: Any, wire: Wire) -> None:
    """What ended the reading is raised again by whoever asks for the final answer."""
    sse(wire, chunk(piece("a")) + event({"error": {"message": "boom"}}))
    manager = open_stream(made)
    stream = client.enter(manager)
    with pytest.raises(APIError, match="boom"):
        client.items(stream)
    assert client.items(stream) == []
    with pytest.raises(APIError, match="boom"):
        client.run(stream.get_final_completion())
    client.leave(manager)


def test_clashing_deltas(client: Colour, made: Any, wire: Wire) -> None:
    """An error with what there was; the connection is given up."""
    sse(wire, chunk(piece("a")) + chunk({"index": 0, "delta": {"content": {"b": 1}}}) + CHAT)
    found: list[Any] = []
    with pytest.raises(StreamDeltaError) as caught:
        collect(client, open_stream(made), found)
    assert [each.type for each in found] == ["chunk", "content.delta"]
    assert caught.value.snapshot.choices[0].message.content == "a"
    assert wire.bodies[0].closed


@pytest.mark.parametrize(("body", "n"), [(CHAT, 1), (TWO_CHOICES, 2), (TOOLS, 1)], ids=["text", "choices", "tools"])
def test_every_cut(client: Colour, made: Any, wire: Wire, body: bytes, n: int) -> None:
    """At whichever byte a stream breaks off, there is the whole answer or a typed error with what had come."""
    sse(wire, body)
    manager = open_stream(made, n=n)
    whole = client.run(client.enter(manager).get_final_completion()).to_dict()["choices"]
    client.leave(manager)
    outcomes = set()
    for end in range(0, len(body), 7):
        sse(wire, body[:end])
        manager = open_stream(made, n=n)
        stream = client.enter(manager)
        try:
            outcomes.add(client.run(stream.get_final_completion()).to_dict()["choices"] == whole)
        except StreamTruncatedError as error:
            outcomes.add(None)
            if error.partial:
                for choice, full in zip(error.partial.choices, whole, strict=False):
                    assert (full["message"].get("content") or "").startswith(choice.message.content or "")
        client.leave(manager)
    assert outcomes == {True, None}


def test_raw_responses_are_for_calls(client: Colour, made: Any) -> None:
    """A helper stream is no response; and it says `stream` itself."""
    with pytest.raises(OpenAIError, match="with_raw_response"):
        made.chat.completions.with_raw_response.stream(model="m", messages=MESSAGES)
    with pytest.raises(TypeError, match="stream"):
        open_stream(made, stream=True)
    with pytest.raises(TypeError, match="temprature"):
        open_stream(made, temprature=1)


# ---------------------------------------------------------------------- parse


def completion(content: Any = None, finish: str = "stop", **message: Any) -> dict[str, Any]:
    """A whole answer."""
    choice = {"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": content, **message}}
    return {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}


def parse(client: Colour, made: Any, **options: Any) -> Any:
    """What `parse` gives."""
    return client.run(made.chat.completions.parse(model="m", messages=MESSAGES, **options))


def test_parse(client: Colour, made: Any, wire: Wire) -> None:
    """An instance, in each mode; and the message goes back as it came."""
    for _ in range(2):
        wire.answer(completion('{"name":"Rome","size":3}'), x_request_id="req_1")
    answer = parse(client, made, response_format=City)
    assert answer.choices[0].message.parsed == City("Rome", 3)
    assert answer._request_id == "req_1"
    assert wire.last.headers["x-stainless-helper-method"] == "chat.completions.parse"
    raw = client.run(made.chat.completions.with_raw_response.parse(model="m", messages=MESSAGES, response_format=City))
    assert raw.parse().choices[0].message.parsed == City("Rome", 3)
    client.run(made.chat.completions.create(model="m", messages=[answer.choices[0].message]))
    assert wire.last.json["messages"] == [
        {"role": "assistant", "content": '{"name":"Rome","size":3}', "tool_calls": None}
    ]


def test_parse_calls(client: Colour, made: Any, wire: Wire) -> None:
    """Arguments as the tool's type, also from a server that leaves the type of a call out."""
    calls = [{"id": "c", "function": {"name": "City", "arguments": '{"name":"Rome","size":3}'}}]
    wire.answer(completion(tool_calls=calls))
    (call,) = parse(client, made, tools=[function_tool(City)]).choices[0].message.tool_calls
    assert call.function.parsed_arguments == City("Rome", 3)
    assert call.type == "function"
    json.dumps(wire.last.json["tools"])


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (completion("{", "length"), LengthFinishReasonError),
        (completion('{"name":"Rome"}'), ParseError),
        (completion("no"), ParseError),
    ],
)
def test_parse_raises_with_the_answer(client: Colour, made: Any, wire: Wire, answer: Any, error: Any) -> None:
    """What cannot be read is an error that has all of it."""
    wire.answer(answer)
    with pytest.raises(error) as caught:
        parse(client, made, response_format=City)
    assert caught.value.completion.id == "c"


def test_parse_wants_strict_tools(client: Colour, made: Any, wire: Wire) -> None:
    """It promises to read every call, so every tool has to promise too. Nothing is sent."""
    with pytest.raises(ValueError, match=r"tools\[0\] \('f'\) is not strict"):
        parse(client, made, tools=[{"type": "function", "function": {"name": "f"}}])
    with pytest.raises(ValueError, match=r"tools\[0\]: only function tools"):
        parse(client, made, tools=[{"type": "custom", "custom": {"name": "f"}}])
    assert not wire.sent

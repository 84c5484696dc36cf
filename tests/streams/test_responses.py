"""`responses.stream` and `.parse`: events with snapshots, what ends a response, what does not fit."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest

from oai_lite import ArgumentError, ParseError, ResponseEndedError, StreamDeltaError, StreamTruncatedError
from oai_lite.decode import decoder
from oai_lite.lib.streaming.responses import ResponseStreamState, ResponseTextDeltaEvent
from oai_lite.tools import function_tool, responses_function_tool
from oai_lite.types.responses import ParsedResponse, ResponseStreamEvent

from ..conftest import Colour
from ..face.wire import Wire
from ..values.specimens import RESPONSES
from .conftest import collect, sse


@dataclass
class City:
    """A place."""

    name: str
    size: int


def response(status: str, output: Any = (), **more: Any) -> dict[str, Any]:
    """A response as servers send it."""
    output = list(output) if isinstance(output, tuple) else output
    shared = {"id": "r", "object": "response", "created_at": 1, "model": "m", "parallel_tool_calls": True}
    return {**shared, "tool_choice": "auto", "tools": [], "status": status, "output": output, **more}


def message(text: str | None, id: str = "m1", **more: Any) -> dict[str, Any]:
    """An output message; unfinished without text."""
    content = [] if text is None else [{"type": "output_text", "text": text, "annotations": []}]
    status = "in_progress" if text is None else "completed"
    return {"id": id, "type": "message", "role": "assistant", "status": status, "content": content, **more}


def events(*parts: Any) -> list[dict[str, Any]]:
    """Events from (type, fields) pairs, numbered."""
    return [{"type": kind, "sequence_number": number, **fields} for number, (kind, fields) in enumerate(parts)]


def body(found: list[dict[str, Any]]) -> bytes:
    """Them as a stream."""
    return "".join(f"event: {each['type']}\ndata: {json.dumps(each)}\n\n" for each in found).encode()


PLACE = {"output_index": 0, "content_index": 0, "item_id": "m1"}


def telling(
    text: str, *, output: Any = None, end: str = "completed", phase: str | None = None, **more: Any
) -> list[Any]:
    """A response that says this text in two pieces."""
    half = len(text) // 2
    done = message(text, phase=phase)
    return events(
        ("response.created", {"response": response("in_progress")}),
        ("response.output_item.added", {"output_index": 0, "item": message(None, phase=phase)}),
        ("response.content_part.added", {**PLACE, "part": {"type": "output_text", "text": "", "annotations": []}}),
        ("response.output_text.delta", {**PLACE, "delta": text[:half], "logprobs": []}),
        ("response.output_text.delta", {**PLACE, "delta": text[half:], "logprobs": []}),
        ("response.output_text.done", {**PLACE, "text": text, "logprobs": []}),
        ("response.output_item.done", {"output_index": 0, "item": done}),
        (f"response.{end}", {"response": response(end, (done,) if output is None else output, **more)}),
    )


def step(state: ResponseStreamState[Any], found: list[Any]) -> list[Any]:
    """The events that events mean."""
    decode = decoder(ResponseStreamEvent)
    return [event for each in found for event in state.handle_event(decode(json.loads(json.dumps(each))))]


def test_text_and_the_whole() -> None:
    """Deltas have snapshots, which stay what they were; the end is a parsed response."""
    state: ResponseStreamState[City] = ResponseStreamState(text_format=City)
    found = step(state, telling('{"name":"Rome","size":3}'))
    deltas = [event for event in found if isinstance(event, ResponseTextDeltaEvent)]
    assert [event.snapshot for event in deltas] == ['{"name":"Rom', '{"name":"Rome","size":3}']
    assert deltas[0].to_dict()["snapshot"] == '{"name":"Rom'
    assert found[5].parsed == City("Rome", 3)
    assert type(found[-1].response) is ParsedResponse
    final = state.get_final_response()
    assert final.output_parsed == City("Rome", 3)
    assert final.output_text == '{"name":"Rome","size":3}'
    assert "parsed" not in json.dumps(final.to_dict())


def test_comments_are_not_read() -> None:
    """What the model says on the way to its answer need not be of the type."""
    state: ResponseStreamState[City] = ResponseStreamState(text_format=City)
    step(state, telling("Looking it up.", phase="commentary"))
    assert state.get_final_response().output_parsed is None


@pytest.mark.parametrize("output", [None, "missing"])
def test_a_final_response_without_output(output: Any) -> None:
    """Gets the items that were finished."""
    found = telling("abc")
    found[-1]["response"].pop("output")
    if output is None:
        found[-1]["response"]["output"] = None
    state: ResponseStreamState[None] = ResponseStreamState()
    step(state, found)
    assert state.get_final_response().output_text == "abc"


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (lambda found: found.pop(1), "never announced"),
        (lambda found: found.insert(2, found[1]), "second time"),
        (lambda found: found[3].update(item_id="m2"), "'m1', got 'm2'"),
        (lambda found: found[6]["item"].update(id="m2"), "'m1', got 'm2'"),
        (lambda found: found[7]["response"].update(id="r2"), "'r', got 'r2'"),
        (lambda found: (found.pop(6), found[6]["response"].update(output=[])), "never finished"),
        (lambda found: found[4].update(delta=5), "expected text"),
    ],
)
def test_events_that_do_not_fit(change: Any, what: str) -> None:
    """Are an error with the response so far; it is a RuntimeError, as with the official client."""
    found = telling("abcd")
    change(found)
    with pytest.raises(StreamDeltaError, match=what) as caught:
        step(ResponseStreamState(), found)
    assert isinstance(caught.value, RuntimeError)
    assert caught.value.snapshot.id == "r"


def test_a_beginning_of_any_kind() -> None:
    """Queued, a keep-alive, or none at all."""
    found = telling("abc")
    for first in ([], [{"type": "keepalive"}], events(("response.queued", {"response": response("queued")}))):
        state: ResponseStreamState[None] = ResponseStreamState()
        step(state, [*first, *found[1:]])
        assert state.get_final_response().output_text == "abc"


@pytest.mark.parametrize(
    ("end", "more", "code", "why"),
    [
        ("failed", {"error": {"code": "server_error", "message": "it broke"}}, "server_error", "it broke"),
        (
            "incomplete",
            {"incomplete_details": {"reason": "max_output_tokens"}},
            "max_output_tokens",
            "max_output_tokens",
        ),
        ("failed", {}, None, "does not say why"),
    ],
)
def test_how_it_ended_is_not_hidden(end: str, more: Any, code: Any, why: str) -> None:
    """A response that failed or was cut short is no final one; the error has it."""
    state: ResponseStreamState[None] = ResponseStreamState()
    step(state, telling("abc", end=end, **more))
    with pytest.raises(ResponseEndedError, match=why) as caught:
        state.get_final_response()
    assert caught.value.code == code
    assert caught.value.response.output_text == "abc"
    assert isinstance(caught.value, RuntimeError)


def test_an_error_event_is_not_hidden(client: Colour, made: Any, wire: Wire) -> None:
    """It is handed out, and is what the end of the stream, and asking for the final response, raise."""
    sse(wire, body([*telling("abc")[:4], {"type": "error", "code": "slow", "message": "slow down", "param": None}]))
    manager = made.responses.stream(model="m", input="hi")
    stream = client.enter(manager)
    found: list[Any] = []
    with pytest.raises(ResponseEndedError, match="slow down"):
        client.items(stream, found)
    assert found[-1].type == "error"
    with pytest.raises(ResponseEndedError, match="slow down") as caught:
        client.run(stream.get_final_response())
    assert (caught.value.code, caught.value.response.output_text) == ("slow", "a")
    client.leave(manager)


def test_interleaved_calls_and_tools() -> None:
    """Each call's arguments have their own snapshot, and are read as the tool's type at the end."""

    def call(number: int, arguments: str) -> dict[str, Any]:
        return {
            "type": "function_call",
            "id": f"f{number}",
            "call_id": f"c{number}",
            "name": "City",
            "arguments": arguments,
        }

    def delta(number: int, text: str) -> Any:
        return (
            "response.function_call_arguments.delta",
            {"output_index": number, "item_id": f"f{number}", "delta": text},
        )

    texts = ['{"name":"A","size":1}', '{"name":"B","size":2}']
    whole = tuple(call(number, text) for number, text in enumerate(texts))
    state: ResponseStreamState[None] = ResponseStreamState(input_tools=[responses_function_tool(City)])
    found = step(
        state,
        events(
            ("response.created", {"response": response("in_progress")}),
            ("response.output_item.added", {"output_index": 0, "item": call(0, "")}),
            ("response.output_item.added", {"output_index": 1, "item": call(1, "")}),
            delta(0, texts[0][:9]),
            delta(1, texts[1][:5]),
            delta(0, texts[0][9:]),
            delta(1, texts[1][5:]),
            ("response.completed", {"response": response("completed", whole)}),
        ),
    )
    assert [event.snapshot for event in found[3:7]] == [texts[0][:9], texts[1][:5], *texts]
    assert [item.parsed_arguments for item in state.get_final_response().output] == [City("A", 1), City("B", 2)]  # type: ignore[union-attr]  # calls of functions only


def test_the_snapshot_has_all_that_was_told() -> None:
    """Text, refusals, reasoning and arguments of items that are not finished."""
    found = telling("abcd")[:4]
    found += events(
        ("response.output_item.added", {"output_index": 1, "item": {"id": "t1", "type": "reasoning", "summary": []}}),
        (
            "response.reasoning_summary_text.delta",
            {"output_index": 1, "summary_index": 0, "item_id": "t1", "delta": "hm"},
        ),
        ("response.refusal.delta", {**PLACE, "content_index": 1, "delta": "no"}),
    )
    state: ResponseStreamState[None] = ResponseStreamState()
    step(state, found)
    partial = state.partial()
    assert partial is not None
    assert partial.output_text == "ab"
    assert [item["id"] for item in partial.to_dict()["output"]] == ["m1", "t1"]
    assert partial.to_dict()["output"][1]["summary"] == [{"text": "hm", "type": "output_text"}]
    assert partial.to_dict()["output"][0]["content"][1] == {"refusal": "no", "type": "refusal"}


# ---------------------------------------------------------------------- over a wire, in both colours


def test_a_stream(client: Colour, made: Any, wire: Wire) -> None:
    """Events, text alone, and the final response."""
    sse(wire, RESPONSES)
    assert collect(client, made.responses.stream(model="m", input="hi"))[-1].response.output_text == "Grüße"
    sse(wire, RESPONSES, x_request_id="req_9")
    manager = made.responses.stream(model="m", input="hi")
    stream = client.enter(manager)
    assert client.items(stream.text_deltas()) == ["Grü", "ße"]
    assert client.run(stream.get_final_response()).output_text == "Grüße"
    assert (stream.request_id, stream.usage.output_tokens) == ("req_9", 2)
    client.leave(manager)
    assert wire.last.json == {"model": "m", "input": "hi", "stream": True}


def test_a_cut_carries_the_response_so_far(client: Colour, made: Any, wire: Wire) -> None:
    """The error has the text that had come."""
    sse(wire, body(telling("abcd")[:5]))
    with pytest.raises(StreamTruncatedError) as caught:
        collect(client, made.responses.stream(model="m", input="hi"))
    assert caught.value.partial.output_text == "abcd"


def test_a_stored_response(client: Colour, made: Any, wire: Wire) -> None:
    """Its events from some number on; all are read, so that the final response is whole."""
    sse(wire, body(telling("abcd")))
    manager = made.responses.stream(response_id="r", starting_after=3)
    stream = client.enter(manager)
    assert [event.sequence_number for event in client.items(stream)] == [4, 5, 6, 7]
    assert client.run(stream.get_final_response()).output_text == "abcd"
    client.leave(manager)
    assert (wire.last.method, wire.last.path, wire.last.query) == ("GET", "/v1/responses/r", [("stream", "true")])


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        ({"model": "m"}, "input is needed"),
        ({"input": "x"}, "model is needed"),
        ({"starting_after": 3}, "needs response_id"),
        ({"response_id": "r", "input": "x"}, "input is for a new one"),
        ({"response_id": "r", "include": [], "model": "m"}, "include, model are for a new one"),
        ({"model": "m", "input": "x", "text_format": City, "text": {"format": {"type": "text"}}}, "give one of them"),
        ({"model": "m", "input": "x", "text_format": {"type": "text"}}, "takes a type"),
        ({"model": "m", "input": "x", "tools": [{"type": "function", "function": {"name": "f"}}]}, "shape of chat"),
    ],
)
def test_arguments_are_checked(client: Colour, made: Any, wire: Wire, arguments: Any, what: str) -> None:
    """Before anything is sent, in both colours."""
    with pytest.raises(ArgumentError, match=what):
        made.responses.stream(**arguments)
    assert not wire.sent


def parse(client: Colour, made: Any, **options: Any) -> Any:
    """What `parse` gives."""
    return client.run(made.responses.parse(**{"model": "m", "input": "hi", **options}))


def test_parse(client: Colour, made: Any, wire: Wire) -> None:
    """An instance; tools in either shape; and what came can be sent back."""
    text = '{"name":"Rome","size":3}'
    wire.answer(response("completed", (message(text),)))
    answer = parse(client, made, text_format=City, text={"verbosity": "low"}, tools=[function_tool(City)])
    assert answer.output_parsed == City("Rome", 3)
    sent = wire.last.json
    assert (sent["text"]["format"]["name"], sent["text"]["verbosity"]) == ("City", "low")
    assert sent["tools"][0]["name"] == "City"
    assert "x-stainless-helper-method" not in wire.last.headers
    client.run(made.responses.create(model="m", input=answer.output))
    assert wire.last.json["input"] == [message(text)]


def test_parse_as(client: Colour, made: Any, wire: Wire) -> None:
    """Another type to read with, or none; a conversation that changes the format has to say which."""
    text = '{"name":"Rome","size":3}'
    for _ in range(3):
        wire.answer(response("completed", (message(text),)))
    assert parse(client, made, parse_as=City).output_parsed == City("Rome", 3)
    assert parse(client, made, text_format=City, parse_as=None).output_parsed is None

    def changed(kind: str) -> list[Any]:
        return [{"type": "configuration_update", "text": {"format": {"type": kind}}}]

    assert parse(client, made, text_format=City, input=changed("text")).output_parsed is None
    with pytest.raises(TypeError, match="pass parse_as"):
        parse(client, made, text_format=City, input=changed("json_schema"))
    with pytest.raises(TypeError, match="plain text"):
        parse(client, made, parse_as=City, input=changed("text"))


def test_parse_raises_with_the_response(client: Colour, made: Any, wire: Wire) -> None:
    """Text that is not of the type."""
    wire.answer(response("completed", (message("{}"),)))
    with pytest.raises(ParseError) as caught:
        parse(client, made, text_format=City)
    assert caught.value.completion.id == "r"

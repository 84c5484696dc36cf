"""Responses: shapes, the event sequence, conversations, tools, background work and what is kept."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .wire import Wire, events

CLOCK = {"type": "function", "name": "get_time", "description": "The time.", "parameters": None}
WEATHER = {
    "type": "function",
    "name": "get_weather",
    "description": "The weather in a city.",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
        "additionalProperties": False,
    },
    "strict": True,
}


def ask(wire: Wire, given: object = "Why is the sky blue?", /, **more: object) -> Any:
    return wire.post("/responses", model="gpt-4o", input=given, **more)


def said(response: Any) -> str:
    [item] = response["output"]
    [part] = item["content"]
    assert part["type"] == "output_text"
    return str(part["text"])


def test_a_response_has_the_shape_of_the_api(wire: Wire) -> None:
    answer = ask(wire, instructions="Be short.", metadata={"a": "b"}, temperature=0.5)
    assert answer["id"].startswith("resp_")
    assert (answer["object"], answer["status"], answer["model"]) == ("response", "completed", "gpt-4o")
    assert answer["error"] is answer["incomplete_details"] is answer["previous_response_id"] is None
    assert (answer["instructions"], answer["metadata"], answer["temperature"]) == ("Be short.", {"a": "b"}, 0.5)
    assert (answer["tools"], answer["tool_choice"], answer["parallel_tool_calls"]) == ([], "auto", True)
    assert answer["text"]["format"] == {"type": "text"}
    [item] = answer["output"]
    assert item["id"].startswith("msg_")
    assert (item["type"], item["role"], item["status"]) == ("message", "assistant", "completed")
    usage = answer["usage"]
    assert usage["total_tokens"] == usage["input_tokens"] + usage["output_tokens"]
    assert said(answer) == said(ask(wire, instructions="Be short.", metadata={"a": "b"}, temperature=0.5))


def test_the_event_sequence(wire: Wire) -> None:
    told = wire.stream("/responses", model="gpt-4o", input="Why is the sky blue?")
    assert all(name == data["type"] for name, data in told)
    assert [data["sequence_number"] for _, data in told] == list(range(len(told)))
    names = [str(name).removeprefix("response.") for name, _ in told]
    deltas = [data["delta"] for name, data in told if name == "response.output_text.delta"]
    assert names == [
        *("created", "in_progress", "output_item.added", "content_part.added"),
        *(["output_text.delta"] * len(deltas)),
        *("output_text.done", "content_part.done", "output_item.done", "completed"),
    ]
    by_name = dict(told)
    created, completed = by_name["response.created"]["response"], by_name["response.completed"]["response"]
    assert (created["status"], created["output"], created["usage"]) == ("in_progress", [], None)
    text = said(completed)
    assert "".join(deltas) == text == by_name["response.output_text.done"]["text"] == said(ask(wire))
    item = completed["output"][0]
    assert by_name["response.output_item.added"]["item"] == {**item, "status": "in_progress", "content": []}
    assert by_name["response.output_item.done"]["item"] == item
    assert by_name["response.content_part.added"]["part"]["text"] == ""
    assert by_name["response.content_part.done"]["part"] == item["content"][0]
    for name in ("output_text.delta", "output_text.done", "content_part.added", "content_part.done"):
        data = by_name[f"response.{name}"]
        assert (data["item_id"], data["output_index"], data["content_index"]) == (item["id"], 0, 0)


def test_a_limit_makes_it_incomplete(wire: Wire) -> None:
    answer = ask(wire, max_output_tokens=16)
    assert (answer["status"], answer["incomplete_details"]) == ("incomplete", {"reason": "max_output_tokens"})
    assert answer["output"][0]["status"] == "incomplete"
    assert answer["usage"]["output_tokens"] == 16
    told = wire.stream("/responses", model="gpt-4o", input="Why is the sky blue?", max_output_tokens=16)
    assert told[-1][0] == "response.incomplete"


def test_a_conversation_goes_on(wire: Wire) -> None:
    first = ask(wire, "My name is Ada")
    second = ask(wire, "And the moon?", previous_response_id=first["id"])
    assert second["previous_response_id"] == first["id"]
    assert second["usage"]["input_tokens"] == first["usage"]["total_tokens"] + 4
    third = ask(wire, "And Mars?", previous_response_id=second["id"])
    assert third["usage"]["input_tokens"] == second["usage"]["total_tokens"] + 3
    error = wire.refused("/responses", model="gpt-4o", input="Hi", previous_response_id="resp_none")
    assert (error["param"], error["code"]) == ("previous_response_id", "previous_response_not_found")


@pytest.mark.parametrize("chained", [True, False])
def test_a_tool_round_trip(wire: Wire, chained: bool) -> None:
    first = ask(wire, "The weather in Oslo?", tools=[CLOCK, WEATHER])
    [call] = first["output"]
    assert (call["type"], call["name"], call["status"]) == ("function_call", "get_weather", "completed")
    assert json.loads(call["arguments"]) == {"city": "Oslo"}
    result = {"type": "function_call_output", "call_id": call["call_id"], "output": "19 degrees"}
    if chained:
        second = ask(wire, [result], tools=[CLOCK, WEATHER], previous_response_id=first["id"])
    else:
        question = {"role": "user", "content": "The weather in Oslo?"}
        second = ask(wire, [question, call, result], tools=[CLOCK, WEATHER])
    assert said(second).startswith("get_weather says: 19 degrees")


def test_a_streamed_tool_call(wire: Wire) -> None:
    told = wire.stream("/responses", model="gpt-4o", input="The weather in Oslo?", tools=[WEATHER])
    names = [name for name, _ in told if name != "response.function_call_arguments.delta"]
    assert names[2:-1] == [
        "response.output_item.added",
        "response.function_call_arguments.done",
        "response.output_item.done",
    ]
    pieces = [data["delta"] for name, data in told if name == "response.function_call_arguments.delta"]
    [item] = told[-1][1]["response"]["output"]
    assert "".join(pieces) == item["arguments"]
    assert told[2][1]["item"] == {**item, "status": "in_progress", "arguments": ""}


def test_a_named_tool_is_called(wire: Wire) -> None:
    choice = {"type": "function", "name": "get_time"}
    [call] = ask(wire, "The weather?", tools=[CLOCK, WEATHER], tool_choice=choice)["output"]
    assert call["name"] == "get_time"
    allowed = {"type": "allowed_tools", "mode": "required", "tools": [{"type": "function", "name": "get_time"}]}
    [call] = ask(wire, "The weather?", tools=[CLOCK, WEATHER], tool_choice=allowed)["output"]
    assert call["name"] == "get_time"
    assert said(ask(wire, "The weather?", tools=[WEATHER], tool_choice="none"))
    assert said(ask(wire, "The weather?", tools=[{"type": "web_search"}]))


def test_json_for_a_schema(wire: Wire) -> None:
    schema = {
        "type": "object",
        "properties": {"a": {"type": "string"}},
        "required": ["a"],
        "additionalProperties": False,
    }
    wish = {"format": {"type": "json_schema", "name": "thing", "schema": schema, "strict": True}}
    answer = ask(wire, "Describe Mars", text=wish)
    assert json.loads(said(answer)) == {"a": "Mars"}
    assert answer["text"]["format"] == wish["format"]
    broken = {"format": {**wish["format"], "schema": {"type": "array"}}}
    error = wire.refused("/responses", model="gpt-4o", input="Hi", text=broken)
    assert (error["param"], error["code"]) == ("text.format.schema", "invalid_json_schema")
    error = wire.refused("/responses", model="gpt-4o", input="Hi", text={"format": {"type": "json_object"}})
    assert error["param"] == "input"


def test_input_items_are_written_out(wire: Wire) -> None:
    items = [
        {"role": "developer", "content": "Be kind."},
        {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hi"}], "id": "msg_mine"},
        {"role": "assistant", "content": "Hello."},
        {"type": "reasoning", "summary": []},
        {"role": "user", "content": "Well?"},
    ]
    answer = ask(wire, items)
    path = f"/responses/{answer['id']}/input_items"
    listed = wire.get(path + "?order=asc")["data"]
    assert [item["type"] for item in listed] == ["message", "message", "message", "reasoning", "message"]
    assert listed[0]["content"] == [{"type": "input_text", "text": "Be kind."}]
    assert listed[1]["id"] == "msg_mine"
    assert listed[2]["content"][0]["type"] == "output_text"
    assert all(item["id"] for item in listed)
    newest = wire.get(path + "?limit=2")
    assert [item["id"] for item in newest["data"]] == [item["id"] for item in listed[:-3:-1]]
    assert newest["has_more"]
    rest = wire.get(f"{path}?limit=9&after={newest['last_id']}")
    assert [item["id"] for item in rest["data"]] == [item["id"] for item in listed[2::-1]]
    assert not rest["has_more"]


def test_what_is_kept_and_what_is_not(wire: Wire) -> None:
    kept, passing = ask(wire), ask(wire, store=False)
    assert wire.get(f"/responses/{kept['id']}") == kept
    assert wire.send("GET", f"/responses/{passing['id']}").status == 404
    assert wire.send("DELETE", f"/responses/{kept['id']}").json["deleted"] is True
    heard = wire.send("DELETE", f"/responses/{kept['id']}")
    assert (heard.status, heard.error["type"]) == (404, "invalid_request_error")


def test_a_stream_is_told_again(wire: Wire) -> None:
    told = wire.stream("/responses", model="gpt-4o", input="Why is the sky blue?")
    id = told[0][1]["response"]["id"]
    assert events(wire.send("GET", f"/responses/{id}?stream=true").body) == told
    assert events(wire.send("GET", f"/responses/{id}?stream=true&starting_after=4").body) == told[5:]


def test_background_work_is_polled_or_cancelled(wire: Wire) -> None:
    begun = ask(wire, background=True)
    assert (begun["status"], begun["output"], begun["usage"]) == ("queued", [], None)
    seen = [wire.get(f"/responses/{begun['id']}")["status"] for _ in range(3)]
    assert seen == ["in_progress", "completed", "completed"]
    ended = wire.post(f"/responses/{begun['id']}/cancel")
    assert ended["status"] == "completed"

    begun = ask(wire, background=True)
    assert wire.post(f"/responses/{begun['id']}/cancel")["status"] == "cancelled"
    assert wire.get(f"/responses/{begun['id']}")["status"] == "cancelled"
    direct = ask(wire)
    assert "synchronous" in wire.refused(f"/responses/{direct['id']}/cancel")["message"]
    names = [name for name, _ in wire.stream("/responses", model="gpt-4o", input="Hi", background=True)]
    assert names[:3] == ["response.created", "response.queued", "response.in_progress"]


def test_counting_and_folding(wire: Wire) -> None:
    counted = wire.post("/responses/input_tokens", model="gpt-4o", input="one two, three", instructions="Be short.")
    assert counted == {"object": "response.input_tokens", "input_tokens": 7}
    first = ask(wire, "Remember the blue door")
    folded = wire.post("/responses/compact", model="gpt-4o", previous_response_id=first["id"])
    assert folded["object"] == "response.compaction"
    message, compaction = folded["output"]
    assert message["content"][0]["text"] == "Remember the blue door"
    assert (compaction["type"], compaction["id"][:4]) == ("compaction", "cmp_")
    after = ask(wire, [*folded["output"], {"role": "user", "content": "Which door?"}])
    assert after["usage"]["input_tokens"] > folded["usage"]["input_tokens"]
    ask(wire, [{"type": "compaction", "encrypted_content": "not ours"}, {"role": "user", "content": "Hi"}])


@pytest.mark.parametrize(
    ("change", "param", "code"),
    [
        ({"model": None}, "model", "missing_required_parameter"),
        ({"input": None}, "input", "missing_required_parameter"),
        ({"input": []}, "input", "missing_required_parameter"),
        ({"input": 5}, "input", "invalid_type"),
        ({"input": [{"content": "hi"}]}, "input[0].type", "missing_required_parameter"),
        ({"input": [{"role": "boss", "content": "hi"}]}, "input[0].role", "invalid_value"),
        ({"input": [{"role": "user"}]}, "input[0].content", "missing_required_parameter"),
        ({"input": [{"role": "user", "content": 7}]}, "input[0].content", "invalid_type"),
        ({"input": [{"type": "function_call", "call_id": "c"}]}, "input[0].name", "missing_required_parameter"),
        ({"input": [{"type": "function_call_output", "call_id": "c", "output": "x"}]}, "input", None),
        ({"input": [{"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"}]}, "input", None),
        ({"max_output_tokens": 5}, "max_output_tokens", "integer_below_min_value"),
        ({"truncation": "some"}, "truncation", "invalid_value"),
        ({"background": True, "store": False}, "background", None),
        ({"tools": [{"type": "function"}]}, "tools[0].name", "missing_required_parameter"),
        (
            {"text": {"format": {"type": "json_schema", "name": "x"}}},
            "text.format.schema",
            "missing_required_parameter",
        ),
    ],
)
def test_refusals_name_the_parameter(wire: Wire, change: dict[str, object], param: str, code: str | None) -> None:
    error = wire.refused("/responses", **{"model": "gpt-4o", "input": "Hi", **change})
    assert (error["param"], error["code"]) == (param, code)


def test_conversations_are_not_there(wire: Wire) -> None:
    heard = wire.send("POST", "/responses", {"model": "gpt-4o", "input": "Hi", "conversation": "conv_1"})
    assert (heard.status, heard.error["param"]) == (404, "conversation")

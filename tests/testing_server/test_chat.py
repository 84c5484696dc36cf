"""Chat completions: shapes, streams, tools, JSON, limits, refusals, and what is kept."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .wire import Wire, user

CITY = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "country": {"type": "string"}, "people": {"type": "integer"}},
    "required": ["name", "country", "people"],
    "additionalProperties": False,
}
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "The weather in a city.",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}, "unit": {"enum": ["C", "F"]}},
            "required": ["city", "unit"],
            "additionalProperties": False,
        },
        "strict": True,
    },
}
CLOCK = {"type": "function", "function": {"name": "get_time", "description": "The time somewhere."}}


def ask(wire: Wire, given: str = "Why is the sky blue?", /, **more: object) -> Any:
    return wire.post("/chat/completions", model="gpt-4o", messages=user(given), **more)


def test_a_completion_has_the_shape_of_the_api(wire: Wire) -> None:
    answer = ask(wire)
    assert answer["id"].startswith("chatcmpl-")
    assert answer["object"] == "chat.completion"
    assert answer["created"] > 1_700_000_000
    assert answer["model"] == "gpt-4o"
    [choice] = answer["choices"]
    assert choice["finish_reason"] == "stop"
    assert choice["message"]["role"] == "assistant"
    assert "sky" in choice["message"]["content"]
    usage = answer["usage"]
    assert usage["prompt_tokens"] == 6  # five words and a mark
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"]


def test_the_same_request_gives_the_same_answer_under_a_new_id(wire: Wire) -> None:
    first, second = ask(wire), ask(wire)
    assert first["choices"] == second["choices"]
    assert first["id"] != second["id"]
    assert ask(wire, seed=7)["choices"] != first["choices"]


def test_several_choices_differ(wire: Wire) -> None:
    answer = ask(wire, n=3)
    assert [choice["index"] for choice in answer["choices"]] == [0, 1, 2]
    assert len({choice["message"]["content"] for choice in answer["choices"]}) == 3


def test_a_stream_tells_the_same_as_the_whole(wire: Wire) -> None:
    whole = ask(wire, n=2)
    events = wire.stream("/chat/completions", model="gpt-4o", messages=user("Why is the sky blue?"), n=2)
    assert events[-1] == (None, "[DONE]")
    chunks = [data for name, data in events[:-1] if name is None]
    assert len(chunks) == len(events) - 1
    assert {chunk["object"] for chunk in chunks} == {"chat.completion.chunk"}
    assert len({chunk["id"] for chunk in chunks}) == 1
    for index in (0, 1):
        mine = [chunk["choices"][0] for chunk in chunks if chunk["choices"][0]["index"] == index]
        assert mine[0]["delta"] == {"role": "assistant", "content": "", "refusal": None}
        assert [choice["finish_reason"] for choice in mine] == [None] * (len(mine) - 1) + ["stop"]
        told = "".join(choice["delta"].get("content", "") for choice in mine)
        assert told == whole["choices"][index]["message"]["content"]
    assert all("usage" not in chunk for chunk in chunks)


def test_usage_comes_last_and_only_when_asked_for(wire: Wire) -> None:
    more = {"stream_options": {"include_usage": True}}
    events = wire.stream("/chat/completions", model="gpt-4o", messages=user("Hello there"), **more)
    chunks = [data for _, data in events[:-1]]
    assert all(chunk["usage"] is None for chunk in chunks[:-1])
    assert chunks[-1]["choices"] == []
    pieces = [chunk for chunk in chunks[:-1] if chunk["choices"][0]["delta"].get("content")]
    assert chunks[-1]["usage"]["completion_tokens"] == len(pieces)


def test_json_for_a_schema(wire: Wire) -> None:
    wish = {"type": "json_schema", "json_schema": {"name": "city", "schema": CITY, "strict": True}}
    answer = ask(wire, "Describe Lisbon in Portugal", response_format=wish)
    made = json.loads(answer["choices"][0]["message"]["content"])
    assert (made["name"], made["country"]) == ("Lisbon", "Portugal")
    assert isinstance(made["people"], int)


def test_json_object_mode_wants_the_word(wire: Wire) -> None:
    made = ask(wire, "The sea as JSON", response_format={"type": "json_object"})
    assert isinstance(json.loads(made["choices"][0]["message"]["content"]), dict)
    error = wire.refused(
        "/chat/completions", model="gpt-4o", messages=user("The sea"), response_format={"type": "json_object"}
    )
    assert error["param"] == "messages"


def test_a_schema_that_strict_mode_refuses(wire: Wire) -> None:
    schema = {"type": "object", "properties": {"tags": {"type": "object"}}, "required": ["tags"]}
    wish = {"type": "json_schema", "json_schema": {"name": "loose", "schema": schema, "strict": True}}
    error = wire.refused("/chat/completions", model="gpt-4o", messages=user("Hi"), response_format=wish)
    assert error["param"] == "response_format"
    assert "'loose': In context=()" in error["message"]
    wish["json_schema"]["strict"] = False  # type: ignore[index]  # it is an object
    ask(wire, "Hi", response_format=wish)


def test_a_schema_without_any_value(wire: Wire) -> None:
    wish = {"type": "json_schema", "json_schema": {"name": "none", "schema": {"$ref": "#"}}}
    error = wire.refused("/chat/completions", model="gpt-4o", messages=user("Hi"), response_format=wish)
    assert error["code"] == "invalid_json_schema"


def test_a_tool_round_trip(wire: Wire) -> None:
    question = user("What is the weather in Oslo?")
    answer = wire.post("/chat/completions", model="gpt-4o", messages=question, tools=[CLOCK, WEATHER])
    [choice] = answer["choices"]
    assert choice["finish_reason"] == "tool_calls"
    assert choice["message"]["content"] is None
    [call] = choice["message"]["tool_calls"]
    assert call["type"] == "function"
    assert call["function"]["name"] == "get_weather"
    arguments = json.loads(call["function"]["arguments"])
    assert arguments["city"] == "Oslo"
    assert arguments["unit"] in ("C", "F")

    told = {"role": "tool", "tool_call_id": call["id"], "content": "19 degrees"}
    turns = [*question, choice["message"], told]
    answer = wire.post("/chat/completions", model="gpt-4o", messages=turns, tools=[CLOCK, WEATHER])
    assert answer["choices"][0]["finish_reason"] == "stop"
    assert answer["choices"][0]["message"]["content"].startswith("get_weather says: 19 degrees")


def test_a_streamed_tool_call(wire: Wire) -> None:
    events = wire.stream("/chat/completions", model="gpt-4o", messages=user("Weather?"), tools=[WEATHER])
    choices = [data["choices"][0] for _, data in events[:-1]]
    [opening] = choices[0]["delta"]["tool_calls"]
    assert opening["index"] == 0
    assert opening["id"].startswith("call_")
    assert opening["function"] == {"name": "get_weather", "arguments": ""}
    pieces = [choice["delta"]["tool_calls"][0] for choice in choices[1:-1]]
    assert all("id" not in piece for piece in pieces)
    assert set(json.loads("".join(piece["function"]["arguments"] for piece in pieces))) == {"city", "unit"}
    assert choices[-1]["finish_reason"] == "tool_calls"


@pytest.mark.parametrize(
    ("choice", "name", "finish"),
    [
        ("none", None, "stop"),
        ("auto", "get_weather", "tool_calls"),
        ("required", "get_weather", "tool_calls"),
        ({"type": "function", "function": {"name": "get_time"}}, "get_time", "stop"),
        (
            {
                "type": "allowed_tools",
                "allowed_tools": {"mode": "auto", "tools": [{"type": "function", "function": {"name": "get_time"}}]},
            },
            "get_time",
            "tool_calls",
        ),
    ],
)
def test_tool_choice_is_honoured(wire: Wire, choice: object, name: str | None, finish: str) -> None:
    answer = ask(wire, "The weather?", tools=[CLOCK, WEATHER], tool_choice=choice)
    [found] = answer["choices"]
    calls = found["message"].get("tool_calls", [])
    assert [call["function"]["name"] for call in calls] == ([name] if name else [])
    assert found["finish_reason"] == finish


def test_scripted_answers_come_in_turn(wire: Wire) -> None:
    wire.server.say("Paris", "Rome")
    wire.server.call("get_weather", {"city": "Bonn"})
    wire.server.call("get_weather", "{broken")
    assert [choice["message"]["content"] for choice in ask(wire, n=2)["choices"]] == ["Paris", "Rome"]
    called = [ask(wire)["choices"][0]["message"]["tool_calls"][0]["function"] for _ in range(2)]
    assert [call["arguments"] for call in called] == ['{"city":"Bonn"}', "{broken"]
    assert ask(wire)["choices"][0]["message"]["content"].count(" ") > 5


@pytest.mark.parametrize("key", ["max_tokens", "max_completion_tokens"])
def test_a_limit_cuts_the_answer(wire: Wire, key: str) -> None:
    answer = ask(wire, **{key: 3})
    assert answer["choices"][0]["finish_reason"] == "length"
    assert answer["usage"]["completion_tokens"] == 3
    assert ask(wire)["choices"][0]["message"]["content"].startswith(answer["choices"][0]["message"]["content"])


def test_stop_ends_the_answer_before_it(wire: Wire) -> None:
    wire.server.say("one two three four", "one two three four")
    assert ask(wire, stop=" three")["choices"][0]["message"]["content"] == "one two"
    [choice] = ask(wire, stop=["four", "two"])["choices"]
    assert (choice["message"]["content"], choice["finish_reason"]) == ("one ", "stop")


def test_logprobs(wire: Wire) -> None:
    wire.server.say("Hello you")
    [choice] = ask(wire, logprobs=True, top_logprobs=3)["choices"]
    first, second = choice["logprobs"]["content"]
    assert (first["token"], second["token"]) == ("Hello", " you")
    assert first["bytes"] == list(b"Hello")
    assert len(first["top_logprobs"]) == 3
    assert first["logprob"] == first["top_logprobs"][0]["logprob"] <= 0
    wire.server.say("Hello you")
    more: dict[str, Any] = {"messages": user("Hi"), "logprobs": True}
    events = wire.stream("/chat/completions", model="gpt-4o", **more)
    told = [data["choices"][0]["logprobs"] for _, data in events[1:-2]]
    assert [entry["content"][0]["token"] for entry in told] == ["Hello", " you"]


def test_content_in_parts(wire: Wire) -> None:
    parts = [{"type": "text", "text": "What is on Mars?"}, {"type": "image_url", "image_url": {"url": "data:,"}}]
    answer = wire.post("/chat/completions", model="gpt-4o", messages=[{"role": "user", "content": parts}])
    assert "Mars" in answer["choices"][0]["message"]["content"]


@pytest.mark.parametrize(
    ("change", "param", "code"),
    [
        ({"model": None}, "model", "missing_required_parameter"),
        ({"model": 4}, "model", "invalid_type"),
        ({"messages": None}, "messages", "missing_required_parameter"),
        ({"messages": []}, "messages", "empty_array"),
        ({"messages": "hi"}, "messages", "invalid_type"),
        ({"messages": ["hi"]}, "messages[0]", "invalid_type"),
        ({"messages": [{"content": "hi"}]}, "messages[0].role", "missing_required_parameter"),
        ({"messages": [{"role": "boss", "content": "hi"}]}, "messages[0].role", "invalid_value"),
        ({"messages": [{"role": "user"}]}, "messages[0].content", "missing_required_parameter"),
        (
            {"messages": [{"role": "user", "content": [{}]}]},
            "messages[0].content[0].type",
            "missing_required_parameter",
        ),
        ({"messages": [{"role": "user", "content": 5}]}, "messages[0].content", "invalid_type"),
        ({"temperature": 2.5}, "temperature", "decimal_above_max_value"),
        ({"temperature": "hot"}, "temperature", "invalid_type"),
        ({"top_p": -1}, "top_p", "decimal_below_min_value"),
        ({"n": 0}, "n", "integer_below_min_value"),
        ({"n": True}, "n", "invalid_type"),
        ({"max_tokens": 0}, "max_tokens", "integer_below_min_value"),
        ({"max_tokens": 5, "max_completion_tokens": 5}, "max_tokens", "invalid_parameter_combination"),
        ({"stop": [1]}, "stop", "invalid_value"),
        ({"logit_bias": {"5": 101}}, "logit_bias.5", "decimal_above_max_value"),
        ({"stream": "yes"}, "stream", "invalid_type"),
        ({"stream_options": {}}, "stream_options", None),
        ({"top_logprobs": 2}, "top_logprobs", None),
        ({"tool_choice": "auto"}, "tool_choice", None),
        ({"tools": [{"type": "function"}]}, "tools[0].function", "missing_required_parameter"),
        ({"tools": [{"type": "function", "function": {"name": "a b"}}]}, "tools[0].function.name", "invalid_value"),
        (
            {"tools": [WEATHER], "tool_choice": {"type": "function", "function": {"name": "x"}}},
            "tool_choice",
            None,
        ),
        (
            {
                "tools": [
                    {"type": "function", "function": {"name": "f", "strict": True, "parameters": {"type": "object"}}}
                ]
            },
            "tools[0].function.parameters",
            "invalid_function_parameters",
        ),
        ({"response_format": {"type": "xml"}}, "response_format.type", "invalid_value"),
        (
            {"response_format": {"type": "json_schema", "json_schema": {}}},
            "response_format.json_schema.name",
            "missing_required_parameter",
        ),
        ({"metadata": {str(n): "x" for n in range(17)}}, "metadata", "object_above_max_properties"),
        ({"metadata": {"k" * 65: "x"}}, "metadata", "string_above_max_length"),
        ({"metadata": {"k": "x" * 513}}, "metadata.k", "string_above_max_length"),
        ({"metadata": {"k": 5}}, "metadata.k", "invalid_type"),
    ],
)
def test_refusals_name_the_parameter(wire: Wire, change: dict[str, object], param: str, code: str | None) -> None:
    error = wire.refused("/chat/completions", **{"model": "gpt-4o", "messages": user("Hi"), **change})
    assert (error["param"], error["code"]) == (param, code)
    assert error["type"] == "invalid_request_error"


def test_null_counts_as_absent(wire: Wire) -> None:
    ask(wire, temperature=None, tools=None, stop=None, response_format=None, stream=None, metadata=None, n=None)


def test_calls_and_results_must_match(wire: Wire) -> None:
    call = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    asked = {"role": "assistant", "content": None, "tool_calls": [call]}
    result = {"role": "tool", "tool_call_id": "call_1", "content": "5"}
    stray = wire.refused("/chat/completions", model="gpt-4o", messages=[*user("Hi"), result])
    assert stray["param"] == "messages[1].role"
    for later in ([], user("And now?")):
        unanswered = wire.refused("/chat/completions", model="gpt-4o", messages=[*user("Hi"), asked, *later])
        assert "call_1" in unanswered["message"]
        assert unanswered["param"] == "messages[2].role"
    wire.post("/chat/completions", model="gpt-4o", messages=[*user("Hi"), asked, result, *user("And now?")])


def test_models_that_do_not_chat_or_do_not_exist(wire: Wire) -> None:
    for model, code in (("nope", "model_not_found"), ("text-embedding-3-small", None)):
        heard = wire.send("POST", "/chat/completions", {"model": model, "messages": user("Hi")})
        assert (heard.status, heard.error["code"]) == (404, code)
    assert (
        wire.post("/chat/completions", model="gpt-4o-2024-08-06", messages=user("Hi"))["model"] == "gpt-4o-2024-08-06"
    )


def test_stored_completions(wire: Wire) -> None:
    kept = [ask(wire, store=True, metadata={"n": str(n)}) for n in range(3)]
    passing = ask(wire)
    ids = [answer["id"] for answer in kept]
    listed = wire.get("/chat/completions")
    assert [row["id"] for row in listed["data"]] == ids
    assert (listed["first_id"], listed["last_id"], listed["has_more"]) == (ids[0], ids[2], False)
    assert [row["id"] for row in wire.get("/chat/completions?metadata[n]=1")["data"]] == [ids[1]]
    assert wire.get("/chat/completions?model=gpt-5")["data"] == []
    assert wire.get(f"/chat/completions/{ids[0]}")["choices"] == kept[0]["choices"]

    changed = wire.post(f"/chat/completions/{ids[0]}", metadata={"n": "0", "seen": "yes"})
    assert wire.get(f"/chat/completions/{ids[0]}")["metadata"] == changed["metadata"] == {"n": "0", "seen": "yes"}
    assert wire.refused(f"/chat/completions/{ids[0]}")["param"] == "metadata"

    [message] = wire.get(f"/chat/completions/{ids[0]}/messages")["data"]
    assert message["id"] == f"{ids[0]}-0"
    assert (message["role"], message["content"]) == ("user", "Why is the sky blue?")

    gone = wire.send("DELETE", f"/chat/completions/{ids[0]}").json
    assert gone == {"object": "chat.completion.deleted", "id": ids[0], "deleted": True}
    for id in (ids[0], passing["id"]):
        assert wire.send("GET", f"/chat/completions/{id}").status == 404


def test_a_stream_can_be_stored(wire: Wire) -> None:
    events = wire.stream("/chat/completions", model="gpt-4o", messages=user("Hi"), store=True)
    assert wire.get(f"/chat/completions/{events[0][1]['id']}")["object"] == "chat.completion"

"""Whatever a client sends, it gets an answer in the shape of the API: endpoints called with bodies bent out of it."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import HealthCheck, given, settings, strategies as st

from oai_lite.testing import Request
from oai_lite.testing.catalogue import models
from oai_lite.testing.exchange import EventStream
from oai_lite.testing.routes import Access, answer
from oai_lite.testing.store import Store

_CALL = {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}
_TOOL = {"name": "f", "description": "d", "parameters": {"type": "object", "properties": {"a": {"type": "string"}}}}
_SCHEMA = {
    "type": "object",
    "properties": {"a": {"$ref": "#/$defs/b"}},
    "required": ["a"],
    "$defs": {"b": {"type": "null"}},
}
_CHAT: dict[str, Any] = {
    "model": "gpt-4o",
    "messages": [
        {"role": "user", "content": [{"type": "text", "text": "hi json"}]},
        {"role": "assistant", "content": None, "tool_calls": [_CALL]},
        {"role": "tool", "tool_call_id": "c", "content": "x"},
    ],
    "tools": [{"type": "function", "function": _TOOL}],
    "tool_choice": {"type": "function", "function": {"name": "f"}},
    "response_format": {"type": "json_schema", "json_schema": {"name": "n", "schema": _SCHEMA, "strict": True}},
    "n": 2,
    "stop": ["x"],
    "logit_bias": {"1": 1},
    "logprobs": True,
    "top_logprobs": 2,
    "max_tokens": 5,
    "stream_options": {"include_usage": True},
    "metadata": {"a": "b"},
    "store": True,
}
_RESPONSE: dict[str, Any] = {
    "model": "gpt-4o",
    "input": [
        {"role": "user", "content": [{"type": "input_text", "text": "hi"}]},
        {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"},
        {"type": "function_call_output", "call_id": "c", "output": "x"},
        {"type": "compaction", "encrypted_content": "eA=="},
    ],
    "instructions": "i",
    "tools": [{"type": "function", **_TOOL}],
    "tool_choice": {"type": "allowed_tools", "mode": "auto", "tools": [{"type": "function", "name": "f"}]},
    "text": {"format": {"type": "json_schema", "name": "n", "schema": _SCHEMA}},
    "background": False,
    "max_output_tokens": 20,
    "metadata": {},
}
_BODIES: list[tuple[str, dict[str, Any]]] = [
    ("/chat/completions", _CHAT),
    ("/responses", _RESPONSE),
    ("/responses/input_tokens", _RESPONSE),
    ("/responses/compact", _RESPONSE),
    ("/completions", {"model": "gpt-4o", "prompt": ["a", "b"], "n": 2, "echo": True, "max_tokens": 4}),
    (
        "/embeddings",
        {"model": "text-embedding-3-small", "input": ["a", "b"], "dimensions": 4, "encoding_format": "float"},
    ),
    ("/moderations", {"input": [{"type": "text", "text": "a"}, {"type": "image_url", "image_url": {"url": "u"}}]}),
]
_values: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from([None, True, False, 0, -1, 3, 1.5, 1e999, "", "x", "\ud800", "#/nowhere", "json", [], {}]),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["type", "a", "$ref"]), inner, max_size=2)
    ),
    max_leaves=4,
)


def _places(value: Any, here: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [here, *(place for key, inner in inside for place in _places(inner, (*here, key)))]


def _bent(value: Any, place: tuple[Any, ...], other: Any) -> Any:
    if not place:
        return other
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[place[0]] = _bent(value[place[0]], place[1:], other)
    return copy


@st.composite
def _requests(draw: st.DrawFn) -> tuple[str, Any]:
    path, body = draw(st.sampled_from(_BODIES))
    for _ in range(draw(st.integers(0, 2))):
        body = _bent(body, draw(st.sampled_from(_places(body))), draw(_values))
    if isinstance(body, dict) and draw(st.booleans()):
        body = {**body, "stream": True}
    return path, body


@settings(max_examples=200, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
@given(_requests())
def test_no_body_goes_without_an_answer(asked: tuple[str, Any]) -> None:
    path, body = asked
    headers = {"authorization": "Bearer k", "content-type": "application/json"}
    request = Request("POST", f"/v1{path}", {}, headers, json.dumps(body).encode(), 1_700_000_000.5)
    given_back = answer(request, Store(models()), Access())
    if isinstance(given_back, EventStream):
        assert b"".join(event.encode() for event in given_back.events).endswith(b"\n\n")
        return
    value = json.loads(given_back.body)
    if given_back.status != 200:
        assert given_back.status in (400, 404, 415)
        assert set(value["error"]) == {"message", "type", "param", "code"}

"""Chat chunks in, events and snapshots out: stepped by hand, without a client."""

from __future__ import annotations

import copy
import json
import pickle
import time
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, strategies as st

from oai_lite import (
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    ParseError,
    StreamDeltaError,
    StreamTruncatedError,
)
from oai_lite.lib.streaming.chat import ChatCompletionStreamState, ChunkEvent, ContentDeltaEvent
from oai_lite.types.chat import ChatCompletionChunk, ParsedChatCompletion, ParsedFunctionToolCall


@dataclass
class City:
    """A place."""

    name: str
    size: int


STRICT = {"type": "function", "function": {"name": "find", "strict": True, "parameters": {"type": "object"}}}
LOOSE = {"type": "function", "function": {"name": "find", "parameters": {"type": "object"}}}


def chunk(*choices: dict[str, Any] | None, **more: Any) -> ChatCompletionChunk:
    """A chunk with these choices."""
    shared = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    return ChatCompletionChunk.model_validate({**shared, "choices": list(choices), **more})


def piece(content: Any = None, finish: str | None = None, index: int = 0, **delta: Any) -> dict[str, Any]:
    """One choice of a chunk."""
    if content is not None:
        delta["content"] = content
    return {"index": index, "delta": delta, "finish_reason": finish}


def call(arguments: Any, name: str | None = None, index: int = 0, **more: Any) -> dict[str, Any]:
    """A choice with a delta of a call."""
    return piece(tool_calls=[{"index": index, "function": {"name": name, "arguments": arguments}, **more}])


def told(state: ChatCompletionStreamState[Any], *chunks: ChatCompletionChunk) -> list[Any]:
    """The events of some chunks."""
    return [event for each in chunks for event in state.handle_chunk(each)]


def kinds(found: list[Any]) -> list[str]:
    """Their types, without the chunks'."""
    return [event.type for event in found if event.type != "chunk"]


def test_text() -> None:
    """Deltas with what they add up to, and the end."""
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    found = told(
        state, chunk(piece("", role="assistant")), chunk(piece("a")), chunk(piece("b")), chunk(piece(finish="stop"))
    )
    assert kinds(found) == ["content.delta"] * 3 + ["content.done"]
    assert [event.snapshot for event in found if isinstance(event, ContentDeltaEvent)] == ["", "a", "ab"]
    final = state.get_final_completion()
    assert type(final) is ParsedChatCompletion
    assert final.to_dict() == {
        "id": "c",
        "created": 1,
        "model": "m",
        "object": "chat.completion",
        "choices": [
            {
                "finish_reason": "stop",
                "index": 0,
                "logprobs": None,
                "message": {"role": "assistant", "content": "ab", "tool_calls": None},
            }
        ],
    }


def test_snapshots_are_what_was() -> None:
    """A delta's snapshot, looked at late, is still the text as of then."""
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    found = told(state, *(chunk(piece(each)) for each in "abc"))
    deltas = [event for event in found if isinstance(event, ContentDeltaEvent)]
    assert [event.snapshot for event in deltas] == ["a", "ab", "abc"]
    assert deltas[1].to_dict() == {
        "type": "content.delta",
        "delta": "b",
        "choice_index": 0,
        "snapshot": "ab",
        "parsed": None,
    }
    assert pickle.loads(pickle.dumps(deltas[1])) == deltas[1] == copy.copy(deltas[1])
    assert "snapshot='ab'" in repr(deltas[1])


def test_chunk_snapshots_are_objects_of_their_own() -> None:
    """What a user does to a snapshot harms nobody."""
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    first = told(state, chunk(piece("a")))[0]
    assert isinstance(first, ChunkEvent)
    first.snapshot.choices[0].message.content = "spoilt"
    told(state, chunk(piece("b", finish="stop")))
    assert state.get_final_completion().choices[0].message.content == "ab"


def test_top_level_fields() -> None:
    """Usage, fingerprint and moderation as last said, the others as first said; late ones are not lost."""
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    told(
        state,
        chunk(piece("a"), system_fingerprint="f1", obfuscation="zz"),
        chunk(piece("b", finish="stop"), id="other", service_tier="flex"),
        chunk(usage=usage),
        chunk(system_fingerprint="f2"),
    )
    final = state.get_final_completion().to_dict()
    assert (final["id"], final["system_fingerprint"], final["service_tier"], final["usage"]) == (
        "c",
        "f2",
        "flex",
        usage,
    )
    assert "obfuscation" not in final


def test_filter_results_are_no_chunks() -> None:
    """Azure's events about filters give nothing; a chunk that is only marked wrongly is not lost."""
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    assert told(state, chunk(object="", prompt_filter_results=[])) == []
    assert told(state, chunk({"index": 0, "content_filter_offsets": {}}, object="", id="")) == []
    found = told(
        state,
        chunk(piece("a"), object="chat.completion"),
        ChatCompletionChunk.model_validate({"choices": [piece("b")]}),
    )
    assert kinds(found) == ["content.delta", "content.delta"]
    assert (
        told(state, ChatCompletionChunk.model_validate({"object": "chat.completion.chunk", "choices": None}))[0].type
        == "chunk"
    )
    assert state.current_completion_snapshot.choices[0].message.content == "ab"


def test_choices_in_any_order() -> None:
    """Several answers come apart by their index, whichever begins."""
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    found = told(
        state,
        chunk(piece("x", index=1)),
        chunk(piece("a", index=0), piece("y", "stop", index=1)),
        chunk(piece(finish="stop")),
    )
    assert [(event.type, event.choice_index) for event in found if event.type != "chunk"] == [
        ("content.delta", 1),
        ("content.delta", 0),
        ("content.delta", 1),
        ("content.done", 1),
        ("content.done", 0),
    ]
    assert [choice.message.content for choice in state.get_final_completion().choices] == ["a", "xy"]


def test_calls_are_done_when_they_are_done() -> None:
    """One after the other: done as the next begins. Interleaved: with the finish reason, and whole."""
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState(input_tools=[LOOSE])
    found = told(
        state,
        chunk(call("{}", "find", 0, id="a")),
        chunk(call('{"x"', "find", 1, id="b")),
        chunk(call('{"y"', "find", 2, id="c")),
        chunk(call(":1}", index=1)),
        chunk(call(":2}", index=2)),
        chunk(piece(finish="tool_calls")),
    )
    done = [(event.index, event.arguments) for event in found if event.type.endswith("arguments.done")]
    assert done == [(0, "{}"), (1, '{"x":1}'), (2, '{"y":2}')]
    assert kinds(found)[:4] == ["tool_calls.function.arguments.delta"] * 2 + [
        "tool_calls.function.arguments.done",
        "tool_calls.function.arguments.delta",
    ]
    deltas = [event for event in found if event.type.endswith("arguments.delta")]
    assert [event.arguments_delta for event in deltas] == ["{}", '{"x"', '{"y"', ":1}", ":2}"]
    assert [event.arguments for event in deltas] == ["{}", '{"x"', '{"y"', '{"x":1}', '{"y":2}']


def test_text_is_done_when_a_call_starts() -> None:
    """Once: not again with the finish reason."""
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    found = told(state, chunk(piece("hm")), chunk(call("{}", "find", id="a")), chunk(piece(finish="tool_calls")))
    assert kinds(found) == [
        "content.delta",
        "tool_calls.function.arguments.delta",
        "content.done",
        "tool_calls.function.arguments.done",
    ]


def test_custom_calls_are_kept() -> None:
    """A call of a custom tool has no arguments, and is in the final answer all the same."""
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    for text in ("sel", "ect"):
        delta = [{"index": 0, "id": "c", "type": "custom", "custom": {"name": "sql", "input": text}}]
        assert kinds(told(state, chunk(piece(tool_calls=delta)))) == []
    told(state, chunk(piece(finish="tool_calls")))
    made = (state.get_final_completion().choices[0].message.tool_calls or [])[0]
    assert made.type == "custom"
    assert (made.custom.name, made.custom.input) == ("sql", "select")


def test_logprobs() -> None:
    """Token by token, and all at the end."""
    token = {"token": "a", "logprob": -1.0, "bytes": None, "top_logprobs": []}
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    found = told(
        state,
        chunk({**piece("a"), "logprobs": {"content": [token], "refusal": None}}),
        chunk({**piece("b"), "logprobs": {"content": [{**token, "token": "b"}], "refusal": None}}),
        chunk({**piece(finish="stop"), "logprobs": None}),
    )
    assert kinds(found) == ["content.delta", "logprobs.content.delta"] * 2 + ["content.done", "logprobs.content.done"]
    assert [len(event.snapshot) for event in found if event.type == "logprobs.content.delta"] == [1, 2]
    assert [each.token for each in found[-1].content] == ["a", "b"]


def test_reasoning() -> None:
    """What servers call it is in the message, and at hand."""
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    told(state, chunk(piece(reasoning_content="Let ")), chunk(piece(reasoning_content="me")), chunk(piece("x", "stop")))
    assert state.reasoning_text == "Let me"
    assert state.get_final_completion().choices[0].message.to_dict()["reasoning_content"] == "Let me"


# ---------------------------------------------------------------------- read as a type


def test_a_type() -> None:
    """Half-written JSON on the way, an instance at the end; what is parsed is not sent back."""
    state: ChatCompletionStreamState[City] = ChatCompletionStreamState(response_format=City)
    found = told(
        state, chunk(piece('{"name":"Ro')), chunk(piece('me","size":')), chunk(piece("3}")), chunk(piece(finish="stop"))
    )
    assert [event.parsed for event in found if isinstance(event, ContentDeltaEvent)] == [
        {},
        {"name": "Rome"},
        {"name": "Rome", "size": 3},
    ]
    assert found[-1].parsed == City("Rome", 3)
    message = state.get_final_completion().choices[0].message
    assert message.parsed == City("Rome", 3)
    assert "parsed" not in message.to_dict()
    assert pickle.loads(pickle.dumps(message)).parsed == City("Rome", 3)


@pytest.mark.parametrize(
    ("reason", "error"), [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)]
)
def test_cut_off_answers_are_told_apart(reason: str, error: type[Exception]) -> None:
    """Before anything is read; with the answer. Where nothing is to be read, they are answers."""
    state: ChatCompletionStreamState[City] = ChatCompletionStreamState(response_format=City)
    told(state, chunk(piece('{"name')))
    with pytest.raises(error) as caught:
        told(state, chunk(piece(finish=reason)))
    assert caught.value.completion.choices[0].message.content == '{"name'  # type: ignore[attr-defined]  # this one has it
    with pytest.raises(error):
        state.get_final_completion()
    plain: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    told(plain, chunk(piece("a")), chunk(piece(finish=reason)))
    assert plain.get_final_completion().choices[0].message.content == "a"


@pytest.mark.parametrize("text", ["Sorry", '{"name":"Rome"}', '{"name":1,"size":1} x', "[1]"])
def test_content_of_no_type(text: str) -> None:
    """An error with the text and the answer; never `parsed=None`."""
    state: ChatCompletionStreamState[City] = ChatCompletionStreamState(response_format=City)
    told(state, chunk(piece(text)))
    with pytest.raises(ParseError) as caught:
        told(state, chunk(piece(finish="stop")))
    assert caught.value.text == text
    assert caught.value.completion.choices[0].message.content == text


def test_a_refusal_is_not_read() -> None:
    """The model declined: its words, and nothing parsed."""
    state: ChatCompletionStreamState[City] = ChatCompletionStreamState(response_format=City)
    found = told(state, chunk(piece('{"na', refusal="No")), chunk(piece(finish="stop")))
    assert kinds(found) == ["content.delta", "refusal.delta", "content.done", "refusal.done"]
    assert state.get_final_completion().choices[0].message.parsed is None


def test_a_list_is_unwrapped() -> None:
    """What strict mode wraps is unwrapped on the way and at the end."""
    state: ChatCompletionStreamState[list[int]] = ChatCompletionStreamState(response_format=list[int])
    found = told(state, chunk(piece('{"value":[1,2')), chunk(piece("]}", "stop")))
    assert [getattr(event, "parsed", "-") for event in found] == ["-", [1, 2], "-", [1, 2], [1, 2]]


def test_strict_tools_are_read() -> None:
    """As JSON, half-written and whole; arguments that are no JSON are an error."""
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState(input_tools=[STRICT])
    found = told(state, chunk(call('{"x":', "find", id="a")), chunk(call("1}")), chunk(piece(finish="tool_calls")))
    assert [event.parsed_arguments for event in found if event.type != "chunk"] == [{}, {"x": 1}, {"x": 1}]
    made = (state.get_final_completion().choices[0].message.tool_calls or [])[0]
    assert type(made) is ParsedFunctionToolCall
    assert made.function.parsed_arguments == {"x": 1}
    broken: ChatCompletionStreamState[None] = ChatCompletionStreamState(input_tools=[STRICT])
    told(broken, chunk(call('{"x":', "find", id="a")))
    with pytest.raises(ParseError, match="not valid JSON"):
        told(broken, chunk(piece(finish="tool_calls")))


# ---------------------------------------------------------------------- what does not fit


@pytest.mark.parametrize(
    "broken",
    [
        piece(5),
        piece(["x"]),
        piece(refusal=1),
        piece(tool_calls="x"),
        {"index": 0, "delta": "x"},
        {"index": 0, "delta": [1]},
    ],
)
def test_clashes_carry_the_snapshot(broken: dict[str, Any]) -> None:
    """Another kind of value where text is: an error with what there was, which is still right."""
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    told(state, chunk(piece("a")))
    with pytest.raises(StreamDeltaError, match="do not fit together") as caught:
        told(state, chunk(broken))
    assert caught.value.path.startswith("$.choices[0]")
    assert caught.value.snapshot.choices[0].message.content == "a"
    assert isinstance(caught.value, RuntimeError)


def test_nothing_is_no_answer() -> None:
    """Without a chunk there is neither a snapshot nor a final answer."""
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    with pytest.raises(StreamTruncatedError):
        state.snapshot()
    with pytest.raises(StreamTruncatedError):
        state.get_final_completion()
    assert state.partial() is None


# ---------------------------------------------------------------------- whatever the pieces


@given(st.lists(st.text(min_size=1, max_size=5), max_size=8), st.data())
def test_any_split_gives_the_same(parts: list[str], data: st.DataObject) -> None:
    """However an answer is cut into chunks, it is the same answer, and its deltas add up to it."""
    text = "".join(parts)
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    found = told(
        state, *(chunk(piece(part)) for part in parts), chunk(piece(data.draw(st.sampled_from([None, ""])), "stop"))
    )
    final = state.get_final_completion().choices[0]
    assert (final.message.content or "") == text
    assert "".join(event.delta for event in found if isinstance(event, ContentDeltaEvent)) == text
    assert [event.content for event in found if event.type == "content.done"] == ([text] if text else [])


ODD = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 3) | st.sampled_from(["", "a", "stop", "find"]),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(
                ["content", "tool_calls", "function", "arguments", "index", "id", "name", "delta", "refusal"]
            ),
            inner,
            max_size=3,
        )
    ),
    max_leaves=8,
)


@given(
    st.lists(
        st.fixed_dictionaries({"choices": ODD | st.lists(st.fixed_dictionaries({"delta": ODD}), max_size=2)}),
        max_size=4,
    )
)
def test_whatever_a_server_sends(chunks: list[Any]) -> None:
    """Events, or an error of ours; never another one, and never a snapshot that cannot be read."""
    state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
    for each in chunks:
        try:
            for event in state.handle_chunk(ChatCompletionChunk.model_validate(each)):
                event.to_dict()
        except StreamDeltaError:
            pass
        if state.partial() is not None:
            json.dumps(state.snapshot().to_dict())


def test_cost_is_linear_in_the_answer() -> None:
    """Ten times the chunks take ten times the time, not a hundred."""

    def seconds(count: int) -> float:
        chunks = [chunk(piece(f"token {number} ")) for number in range(count)]
        state: ChatCompletionStreamState[None] = ChatCompletionStreamState()
        start = time.perf_counter()
        told(state, *chunks)
        return time.perf_counter() - start

    seconds(500)
    assert min(seconds(10_000) for _ in range(3)) < 40 * min(seconds(1000) for _ in range(3))

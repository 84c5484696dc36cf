"""Deltas into objects: joined, merged, kept apart, and refused where they do not fit."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given, strategies as st

from oai_lite.helpers.accumulate import Clash, Numbered, Text, merge, plain


def merged(*deltas: dict[str, Any]) -> Any:
    """What the deltas add up to."""
    tree: dict[str, Any] = {}
    for delta in deltas:
        merge(tree, delta)
    return plain(tree)


def calls(*deltas: dict[str, Any]) -> list[Any]:
    """What deltas of tool calls add up to: id, name and arguments of each."""
    tree: dict[str, Any] = {}
    for delta in deltas:
        merge(tree, {"tool_calls": [delta]})
    return [
        (call.get("id"), call.get("function", {}).get("name"), call.get("function", {}).get("arguments"))
        for call in plain(tree)["tool_calls"]
    ]


def call(arguments: Any = None, name: str | None = None, **more: Any) -> dict[str, Any]:
    """A delta of a call; what is None is left out."""
    function = {"name": name, "arguments": arguments}
    return {**more, "function": {key: value for key, value in function.items() if value is not None}}


def test_strings_grow_names_do_not() -> None:
    """Text is joined; role, id and type are said once, however often they are said."""
    assert merged({"role": "assistant", "content": ""}, {"role": "assistant", "content": "a"}, {"content": "b"}) == {
        "role": "assistant",
        "content": "ab",
    }
    assert merged({"id": "a", "type": "x"}, {"id": "b", "type": "y"}) == {"id": "a", "type": "y"}


def test_null_is_no_news() -> None:
    """None neither erases nor is a value."""
    assert merged({"meta": None}, {"meta": "v"}, {"meta": None}, {"other": None}) == {"meta": "v", "other": None}


def test_unknown_fields() -> None:
    """Objects merge, lists grow, numbers and booleans are replaced."""
    assert merged({"m": {"k": "v", "n": 1}, "t": ["x"]}, {"m": {"k": "w", "f": True}, "t": ["y"]}) == {
        "m": {"k": "vw", "n": 1, "f": True},
        "t": ["x", "y"],
    }
    assert merged({"n": 1, "f": True, "s": "x"}, {"n": 2, "f": False, "s": 5}) == {"n": 2, "f": False, "s": 5}
    assert merged({"annotations": []}, {"annotations": [{"index": 0, "text": "a"}]}, {"annotations": [{"index": 0, "text": "b"}]}) == {
        "annotations": [{"index": 0, "text": "ab"}]
    }  # fmt: skip
    assert merged({"notes": [{"a": "x"}]}, {"notes": [{"a": "y"}]}) == {"notes": [{"a": "x"}, {"a": "y"}]}


@pytest.mark.parametrize(
    ("shape", "deltas", "expected"),
    [
        ("by index", [call("", "f", index=0, id="a"), call("{}", index=0)], [("a", "f", "{}")]),
        (
            "interleaved",
            [call('{"x"', "f", index=0, id="a"), call('{"y"', "g", index=1, id="b"), call(":1}", index=0), call(":2}", index=1)],
            [("a", "f", '{"x":1}'), ("b", "g", '{"y":2}')],
        ),
        ("first index above 0", [call("{", "f", index=1, id="a"), call("}", index=1)], [("a", "f", "{}")]),
        ("a gap, backwards", [call("2", "g", index=5, id="b"), call("1", "f", index=0, id="a")], [("a", "f", "1"), ("b", "g", "2")]),
        ("id repeated", [call("{", "f", index=0, id="a"), call("}", index=0, id="a")], [("a", "f", "{}")]),
        ("name repeated", [call("{", "f", index=0, id="a"), call("}", "f", index=0)], [("a", "f", "{}")]),
        ("name in pieces", [call("", "get_", index=0, id="a"), call("{}", "x", index=0)], [("a", "get_x", "{}")]),
        ("another id each time (vLLM)", [call("{", "f", index=0, id="a"), call("}", index=0, id="b")], [("a", "f", "{}")]),
        ("all at 0 (Gemini)", [call("{}", "f", index=0, id="a"), call("{}", "f", index=0, id="b")], [("a", "f", "{}"), ("b", "f", "{}")]),
        ("all at 0, in pieces", [call("{}", "f", index=0, id="a"), call("", "g", index=0, id="b"), call("{}", index=0)], [("a", "f", "{}"), ("b", "g", "{}")]),
        ("no index, ids (Ollama)", [call("{}", "f", id="a"), call("{}", "f", id="b")], [("a", "f", "{}"), ("b", "f", "{}")]),
        ("no index, no id after the first", [call("{", "f", id="a"), call("}")], [("a", "f", "{}")]),
        ("no index, no ids", [call("{}", "f"), call("{", "g"), call("}")], [(None, "f", "{}"), (None, "g", "{}")]),
        ("arguments as an object", [call({"x": 1}, "f", index=0, id="a")], [("a", "f", '{"x": 1}')]),
        ("null function", [call("{", "f", index=0, id="a"), {"index": 0, "function": None}, call("}", index=0)], [("a", "f", "{}")]),
    ],
)  # fmt: skip
def test_calls_as_servers_send_them(shape: str, deltas: list[dict[str, Any]], expected: list[Any]) -> None:
    """By index, else by a new id, else the last one."""
    assert calls(*deltas) == expected


@pytest.mark.parametrize(
    "deltas",
    [
        [{"content": 5}],
        [{"content": "a"}, {"content": ["b"]}],
        [{"content": [{"type": "text"}]}, {"content": "b"}],
        [{"tool_calls": {"index": 0}}],
        [{"tool_calls": "x"}],
        [{"tool_calls": ["x"]}],
        [{"refusal": True}],
        [{"function_call": {"arguments": 1}}],
        [{"text": {"value": "a"}}, {"text": {"value": 1}}],
    ],
)
def test_what_does_not_fit_is_refused(deltas: list[dict[str, Any]]) -> None:
    """Text where text is, lists where lists are; the message has the path."""
    with pytest.raises(Clash, match=r"^\$\."):
        merged(*deltas)


def test_nothing_is_shared() -> None:
    """A later delta changes no earlier snapshot, and no snapshot changes what is accumulated."""
    tree: dict[str, Any] = {}
    delta = {"meta": {"k": ["x"]}, "tool_calls": [call("{", "f", index=0)]}
    merge(tree, delta)
    before = plain(tree)
    before["meta"]["k"].append("y")
    merge(tree, {"meta": {"k": ["z"]}, "tool_calls": [call("}", index=0)]})
    assert plain(tree)["meta"] == {"k": ["x", "z"]}
    assert before["tool_calls"][0]["function"]["arguments"] == "{"
    assert delta == {"meta": {"k": ["x"]}, "tool_calls": [call("{", "f", index=0)]}


def test_text_remembers_its_lengths() -> None:
    """What a text was is readable at any length that it had."""
    text = Text("a")
    text.add("bc")
    assert (str(text), text.until(1), text.until(3)) == ("abc", "a", "abc")
    text.add("d")
    assert (text.until(3), str(text), text.length) == ("abc", "abcd", 4)


def test_cost_is_linear() -> None:
    """Ten times the deltas take ten times the time, not a hundred."""

    def seconds(count: int) -> float:
        tree: dict[str, Any] = {}
        start = time.perf_counter()
        for _ in range(count):
            merge(tree, {"content": "x" * 50, "tool_calls": [call("y" * 50, index=0)]})
        assert len(plain(tree)["content"]) == 50 * count
        return time.perf_counter() - start

    seconds(1000)
    assert min(seconds(20_000) for _ in range(3)) < 40 * min(seconds(2000) for _ in range(3))


TEXTS = st.text(max_size=20)


@given(TEXTS, st.lists(st.integers(0, 20), max_size=4))
def test_any_split_of_a_text(text: str, cuts: list[int]) -> None:
    """However a text is cut, it comes out whole."""
    places = [0, *sorted(min(cut, len(text)) for cut in cuts), len(text)]
    deltas = [{"content": text[a:b]} for a, b in zip(places, places[1:], strict=False)]
    assert merged(*deltas)["content"] == text


@given(st.permutations(range(4)), st.data())
def test_entries_in_any_order(order: list[int], data: st.DataObject) -> None:
    """Entries that name their number may be told in any order, piece by piece."""
    numbered = Numbered()
    left = {number: [f"{number}a", f"{number}b"] for number in order}
    while left:
        number = data.draw(st.sampled_from(sorted(left)))
        numbered.add({"index": number, "text": left[number].pop(0)}, "$")
        if not left[number]:
            del left[number]
    assert plain(numbered) == [{"index": number, "text": f"{number}a{number}b"} for number in range(4)]

"""JSON that is still being written."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from oai_lite.helpers.partial import NOTHING, partial_json

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("{", {}),
        ('{"a', {}),
        ('{"a"', {}),
        ('{"a":', {}),
        ('{"a":12', {"a": 12}),
        ('{"a":1.', {}),
        ('{"a":1e', {}),
        ('{"a":-', {}),
        ('{"a":tru', {}),
        ('{"a":true', {"a": True}),
        ('{"a":"x', {}),
        ('{"a":"x\\"', {}),
        ('{"a":[1,-2,3.5,1', {"a": [1, -2, 3.5, 1]}),
        ('{"a":{"b":[[1],[', {"a": {"b": [[1], []]}}),
        (' [ 1 , {"x" : "y" } , ', [1, {"x": "y"}]),
        ('{"a":1} tail', {"a": 1}),
    ],
)
def test_as_far_as_it_goes(text: str, value: Any) -> None:
    """What is incomplete is left out."""
    assert partial_json(text) == value


@pytest.mark.parametrize(
    "text", ["", "  ", "Sorry", "nul", '"ab', "]", "{]", '{"a" "b":1}', "[1 2]", "{1:2}", "[1.2.3,", ":"]
)
def test_no_json(text: str) -> None:
    """Nothing yet, or nothing that can become JSON."""
    assert partial_json(text) is NOTHING


@given(JSON)
def test_every_beginning(value: Any) -> None:
    """Every beginning of a JSON text gives a value or nothing, more and more of it, and the whole gives the whole."""
    text = json.dumps(value)
    for end in range(len(text)):
        begun = partial_json(text[:end])
        if begun is not NOTHING and isinstance(value, (dict, list)):
            assert type(begun) is type(value)
            assert len(begun) <= len(value)
    assert partial_json(text) == value


@given(st.text(max_size=30))
def test_any_text(text: str) -> None:
    """No text makes it fail."""
    partial_json(text)


def test_deep_nesting_is_no_trouble() -> None:
    """A text that nests without end is nothing."""
    assert partial_json("[" * 100_000) is NOTHING

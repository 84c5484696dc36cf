"""Generated JSON satisfies its schema: held against an independent validator (`jsonschema`) over many drawn schemas."""

from __future__ import annotations

import json
import random
import re
import uuid
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from oai_lite.testing import pattern
from oai_lite.testing.schema import UnsatisfiableError
from oai_lite.testing.specimen import specimen

jsonschema: Any = pytest.importorskip("jsonschema")

Schema = dict[str, Any]


def valid(value: object, schema: object) -> bool:
    jsonschema.Draft202012Validator(schema).validate(value)
    json.dumps(value, allow_nan=False).encode()
    return True


# Schemas that a value satisfies by construction: bounds are drawn as (low, low + room).
_room = st.integers(0, 4)
_counts = st.tuples(st.integers(0, 3), _room).map(lambda pair: (pair[0], pair[0] + pair[1]))


def _bounded(name: str) -> st.SearchStrategy[Schema]:
    keys = (f"min{name}", f"max{name}")
    both = _counts.map(lambda pair: dict(zip(keys, pair, strict=True)))
    return st.one_of(st.just(Schema()), both, both.map(lambda rules: {keys[0]: rules[keys[0]]}))


_strings = st.one_of(
    _bounded("Length").map(lambda rules: {"type": "string", **rules}),
    st.sampled_from(["date", "date-time", "uuid", "email", "ipv4", "duration", "unknown"]).map(
        lambda name: {"type": "string", "format": name}
    ),
    st.sampled_from([r"^[A-Z]{3}-\d{2,4}$", r"^(yes|no)$", r"a+b*c?", r"^#[0-9a-f]{6}$"]).map(
        lambda rule: {"type": "string", "pattern": rule}
    ),
)
_integers = st.tuples(st.integers(-50, 50), st.integers(2, 60)).flatmap(
    lambda pair: st.sampled_from(
        [
            {"type": "integer", "minimum": pair[0]},
            {"type": "integer", "maximum": pair[0]},
            {"type": "integer", "minimum": pair[0], "maximum": pair[0] + pair[1]},
            {"type": "integer", "exclusiveMinimum": pair[0], "exclusiveMaximum": pair[0] + pair[1]},
            {"type": "integer", "minimum": pair[0], "maximum": pair[0] + pair[1], "multipleOf": 2},
        ]
    )
)
_numbers = st.tuples(st.floats(-1e6, 1e6), st.floats(0.001, 1e3)).flatmap(
    lambda pair: st.sampled_from(
        [
            {"type": "number"},
            {"type": "number", "exclusiveMinimum": pair[0]},
            {"type": "number", "exclusiveMaximum": pair[0]},
            {"type": "number", "minimum": pair[0], "maximum": pair[0] + pair[1]},
            {"type": "number", "minimum": 0, "maximum": 5, "multipleOf": 0.25},
            {"type": "number", "minimum": 0, "multipleOf": 0.01},
        ]
    )
)
_plain = st.sampled_from(
    [
        {"type": "boolean"},
        {"type": "null"},
        {"enum": ["red", "green", 3, None, True]},
        {"type": "string", "enum": ["red", "green"]},
        {"const": {"kind": "fixed"}},
        {"type": ["string", "null"]},
        {"type": ["integer", "array"], "items": {"type": "boolean"}},
        {},
        True,
        {"$ref": "#/$defs/tree"},
        {"$ref": "#/$defs/chain"},
        {"allOf": [{"type": "integer", "minimum": 3}, {"maximum": 5}]},
    ]
)
_DEFS: Schema = {
    "tree": {
        "type": "object",
        "properties": {"value": {"type": "integer"}, "children": {"type": "array", "items": {"$ref": "#/$defs/tree"}}},
        "required": ["value", "children"],
        "additionalProperties": False,
    },
    "chain": {
        "type": "object",
        "properties": {"default": {"$ref": "#/$defs/link"}},
        "required": ["default"],
        "additionalProperties": False,
    },
    "link": {"anyOf": [{"$ref": "#/$defs/chain"}, {"type": "null"}]},
}
_names = st.sampled_from(["city", "text", "when", "$ref", "enum", "ключ", "a b"])


def _nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    objects = st.dictionaries(_names, inner, max_size=4).flatmap(
        lambda properties: st.sets(st.sampled_from(sorted(properties) or ["city"])).map(
            lambda required: {
                "type": "object",
                "properties": properties,
                "required": sorted(required & properties.keys()),
                "additionalProperties": False,
            }
        )
    )
    return st.one_of(
        objects,
        objects,
        st.tuples(inner, _bounded("Items")).map(lambda pair: {"type": "array", "items": pair[0], **pair[1]}),
        st.lists(inner, min_size=1, max_size=3).map(lambda branches: {"anyOf": branches}),
        inner.map(lambda extra: {"type": "object", "additionalProperties": extra}),
        st.lists(inner, min_size=1, max_size=2).map(
            lambda first: {"type": "array", "prefixItems": first, "items": False}
        ),
    )


_schemas = st.recursive(st.one_of(_strings, _integers, _numbers, _plain), _nested, max_leaves=8)


@settings(max_examples=100, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
@given(schema=_schemas, seed=st.integers(0, 5))
def test_what_is_made_satisfies_the_schema(schema: Any, seed: int) -> None:
    whole = {"$defs": _DEFS, **schema} if isinstance(schema, dict) else schema
    assert valid(specimen(whole, random.Random(seed), ["Lisbon", "Ада"]), whole)


@settings(max_examples=60, deadline=None, database=None)
@given(schema=_schemas, seed=st.integers(0, 2))
def test_the_same_seed_gives_the_same_value(schema: Any, seed: int) -> None:
    whole = {"$defs": _DEFS, **schema} if isinstance(schema, dict) else schema
    first, second = (specimen(whole, random.Random(seed), ["Oslo"]) for _ in range(2))
    assert json.dumps(first) == json.dumps(second)


def test_recursion_through_the_root_ends() -> None:
    schema: Schema = {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "left": {"anyOf": [{"$ref": "#"}, {"type": "null"}]},
            "right": {"anyOf": [{"$ref": "#"}, {"type": "null"}]},
        },
        "required": ["name", "left", "right"],
        "additionalProperties": False,
    }
    for seed in range(30):
        assert valid(specimen(schema, random.Random(seed)), schema)


def test_mutual_recursion_takes_the_way_that_ends() -> None:
    schema: Schema = {
        "$ref": "#/$defs/and",
        "$defs": {
            "and": {"type": "array", "items": {"$ref": "#/$defs/term"}, "minItems": 2},
            "term": {"anyOf": [{"$ref": "#/$defs/and"}, {"$ref": "#/$defs/leaf"}]},
            "leaf": {"type": "object", "properties": {"v": {"const": 1}}, "required": ["v"]},
        },
    }
    for seed in range(10):
        assert valid(specimen(schema, random.Random(seed)), schema)


@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": "#"},
        {"type": "object", "properties": {"self": {"$ref": "#"}}, "required": ["self"]},
        {"type": "object", "properties": {}, "required": ["a"], "additionalProperties": False},
        {"type": "integer", "minimum": 5, "maximum": 4},
        {"type": "number", "exclusiveMinimum": 1, "exclusiveMaximum": 1},
        {"type": "string", "minLength": 3, "maxLength": 2},
        {"type": "string", "pattern": "(?=a)b"},
        {"type": "array", "minItems": 3, "uniqueItems": True, "items": {"type": "boolean"}},
        {"type": "array", "minItems": 3, "maxItems": 2},
        {"type": "string", "enum": [1, 2]},
        {"allOf": [{"type": "string"}, {"type": "integer"}]},
        {"allOf": [{"const": 1}, {"const": 2}]},
        {"$ref": "https://example.com/schema"},
        {"$ref": "#/$defs/absent"},
        {"anyOf": [False]},
        False,
    ],
)
def test_what_cannot_be_satisfied_is_refused(schema: object) -> None:
    with pytest.raises(UnsatisfiableError):
        specimen(schema, random.Random(0))


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "array", "items": {"type": "boolean"}, "uniqueItems": True, "minItems": 2},
        {"type": "array", "items": {"enum": ["a", "b", "c"]}, "uniqueItems": True, "minItems": 3, "maxItems": 3},
        {"type": "object", "minProperties": 3, "additionalProperties": {"type": "integer"}},
        {"type": "object", "properties": {"a": {}, "b": {}, "c": {}}, "maxProperties": 1},
        {"type": "number", "multipleOf": 0.07, "minimum": 1, "maximum": 2},
        {"type": "integer", "multipleOf": 1.5, "minimum": 10},
        {"type": "number", "minimum": 1.7e308},
        {"type": "number", "minimum": 0.30000000000000004, "maximum": 0.30000000000000004},
        {
            "allOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/b"}],
            "$defs": {"a": {"minLength": 3}, "b": {"maxLength": 4}},
        },
        {"$ref": "#/$defs/n", "maximum": 4, "$defs": {"n": {"type": "integer", "minimum": 3}}},
        {"type": "object", "properties": {"a": {}, "b": {}}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
        {"oneOf": [{"type": "string"}, {"type": "integer"}]},
        {"$ref": "#/$defs/a~1b%25", "$defs": {"a/b%": {"type": "integer"}}},
    ],
)
def test_keywords_that_go_together(schema: Schema) -> None:
    for seed in range(25):
        assert valid(specimen(schema, random.Random(seed), ["Lisbon"]), schema)


def test_a_string_takes_the_words_of_the_prompt() -> None:
    schema = {"type": "object", "properties": {"city": {"type": "string"}, "country": {"type": "string"}}}
    assert specimen(schema, random.Random(1), ["Lisbon", "Portugal"]) == {"city": "Lisbon", "country": "Portugal"}


def test_nullable_is_understood() -> None:
    seen = {specimen({"type": "integer", "nullable": True}, random.Random(seed)) is None for seed in range(60)}
    assert seen == {True, False}


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("date-time", datetime.fromisoformat),
        ("date", date.fromisoformat),
        ("uuid", uuid.UUID),
        ("email", re.compile(r"[a-z]+@example\.com").fullmatch),
        ("duration", re.compile(r"P\dDT\d+H").fullmatch),
    ],
)
def test_formats(name: str, read: Any) -> None:
    for seed in range(20):
        assert read(specimen({"type": "string", "format": name}, random.Random(seed)))


@pytest.mark.parametrize(
    "expression",
    [
        r"^\d{3}-\d{4}$",
        r"^(?:[A-Z][a-z]+ ){1,3}\w+$",
        r"^(?P<year>\d{4})/(?<day>\d\d)$".replace("?<day>", ""),
        r"[^\d\s]{2,}?",
        r"^[\w.+-]+@[a-z-]+\.[a-z]{2,}$",
        r"^\u0041\x42\t\.$",
        r"^[]a]$",
        r"^[a\-z\]]{3}$",
        r"^a{,2}$",
        r"^{}$|^x$",
        r"",
        r"^-?(?!0\d)\d*$".replace(r"(?!0\d)", ""),
    ],
)
def test_patterns(expression: str) -> None:
    for seed in range(20):
        made = pattern.sample(expression, random.Random(seed))
        assert made is not None
        assert re.search(expression, made)


@pytest.mark.parametrize("expression", ["(", "[", "a{9999}", r"(a)\1", "(?<=a)b", "^b(?!b)", "a++", "\\", "[\ud800]"])
def test_patterns_out_of_reach_give_nothing(expression: str) -> None:
    assert pattern.sample(expression, random.Random(0)) is None

"""What goes out: JSON, queries and path segments; what cannot go out is refused with the path to it."""

from __future__ import annotations

import datetime
import decimal
import enum
import json
import pathlib
import uuid
from collections import OrderedDict, UserDict, deque
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given, settings, strategies as st

from oai_lite.encode import encode_json, encode_query, flatten, path_segment
from oai_lite.errors import ArgumentError, EncodingError, OpenAIError
from oai_lite.model import Model, UnknownObject
from oai_lite.request import NOT_GIVEN, omit


class Colour(enum.Enum):
    RED = "red"


class Text(str, enum.Enum):  # noqa: UP042 - its own str() is "Text.RED", which must not be sent
    RED = "red"


class Plain(enum.StrEnum):
    RED = "red"


class Number(enum.IntEnum):
    TWO = 2


class Fraction(float, enum.Enum):
    HALF = 0.5


class Count(int, enum.Enum):
    TWO = 2


class Thing(Model):
    _wire_names = {"schema_": "schema"}

    schema_: object = None
    inner: Thing | None = None


# ---------------------------------------------------------------------- JSON


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"a": [1, 2.5, True, None, "x"]}, '{"a":[1,2.5,true,null,"x"]}'),
        ("größe \u2028 🦊 \x00", '"größe \u2028 🦊 \\u0000"'),
        ((1, (2,)), "[1,[2]]"),
        ((n for n in (1, 2)), "[1,2]"),
        ({"a": map(str, (1, 2))}, '{"a":["1","2"]}'),
        ({"a": {"b": 1}.keys()}, '{"a":["b"]}'),
        (deque([1]), "[1]"),
        (range(3), "[0,1,2]"),
        (OrderedDict(b=1, a=2), '{"b":1,"a":2}'),
        (MappingProxyType({"a": 1}), '{"a":1}'),
        ([UserDict({"a": 1})], '[{"a":1}]'),
        ({True: "c", 2.5: "b", None: "d", 3: "e"}, '{"true":"c","2.5":"b","null":"d","3":"e"}'),
        (datetime.datetime(2024, 1, 2, 3, 4, 5), '"2024-01-02T03:04:05"'),
        (datetime.datetime(2024, 1, 2, tzinfo=datetime.UTC), '"2024-01-02T00:00:00+00:00"'),
        ([Text.RED, Plain.RED, Number.TWO, Fraction.HALF, Count.TWO], '["red","red",2,0.5,2]'),
        ({Text.RED: 1}, '{"red":1}'),
        (2**70, str(2**70)),
        (-0.0, "-0.0"),
        ([], "[]"),
    ],
)
def test_json(value: object, text: str) -> None:
    """Compact JSON in UTF-8, characters as they are; any mapping is an object, any other iterable a list."""
    assert encode_json(value) == text.encode()


def test_models_are_sent_as_what_was_set() -> None:
    """A model is an object of what was set, under JSON names, at any depth; unknown objects and fields go along."""
    thing = Thing.model_validate({"schema": {"a": 1}, "inner": {"future": [1]}})
    assert json.loads(encode_json([thing])) == [{"schema": {"a": 1}, "inner": {"future": [1]}}]
    assert encode_json({"x": Thing(schema_=None)}) == b'{"x":{"schema":null}}'
    assert encode_json(UnknownObject.model_validate({"type": "new"})) == b'{"type":"new"}'


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=15,
)


@settings(max_examples=100, derandomize=True, deadline=None, database=None)
@given(value=_json)
def test_any_json_comes_back(value: object) -> None:
    """Whatever is JSON arrives as it was."""
    assert json.loads(encode_json(value)) == value


def _circle() -> list[object]:
    circle: list[object] = [1]
    circle.append({"back": circle})
    return circle


def _deep(depth: int) -> object:
    value: object = 1
    for _ in range(depth):
        value = [value]
    return value


class _Open:
    """Looks like a file."""

    def read(self) -> bytes:
        return b""

    def __iter__(self) -> Any:
        return iter(())


NONSENSE: list[tuple[object, str, str]] = [
    (float("nan"), "", "nan is not JSON; use None or a finite number"),
    (float("inf"), "", "inf is not JSON; use None or a finite number"),
    (-float("inf"), "", "-inf is not JSON; use None or a finite number"),
    ({1, 2}, "", "set is not JSON; use a list"),
    (frozenset({1}), "", "frozenset is not JSON; use a list"),
    (b"x", "", "bytes is not JSON; use text, or base64.b64encode(…).decode()"),
    (bytearray(b"x"), "", "bytearray is not JSON; use text, or base64.b64encode(…).decode()"),
    (memoryview(b"x"), "", "memoryview is not JSON; use dicts, lists, text, numbers, booleans or None"),
    (datetime.date(2024, 1, 2), "", "date is not JSON; use .isoformat()"),
    (decimal.Decimal(1), "", "Decimal is not JSON; use float(…) or str(…)"),
    (uuid.UUID(int=1), "", "UUID is not JSON; use str(…)"),
    (NOT_GIVEN, "", "NotGiven is not JSON; leave it out"),
    (omit, "", "Omit is not JSON; leave it out"),
    (Colour.RED, "", "Colour is not JSON; use dicts, lists, text, numbers, booleans or None"),
    (1j, "", "complex is not JSON; use dicts, lists, text, numbers, booleans or None"),
    (object(), "", "object is not JSON; use dicts, lists, text, numbers, booleans or None"),
    (pathlib.PurePosixPath("x"), "", "PurePosixPath is not JSON; use dicts, lists, text, numbers, booleans or None"),
    (_Open(), "", "_Open is not JSON; use dicts, lists, text, numbers, booleans or None"),
    (
        "a\ud800b",
        "",
        "a lone surrogate ('\\ud800') at position 1 is no character; was the text decoded with errors='surrogateescape'?",
    ),
    ({(1, 2): 3}, "", "a key must be text, got (1, 2) (tuple)"),
    ({b"x": 3}, "", "a key must be text, got b'x' (bytes)"),
    (
        {"\udc80": 3},
        ".'\\udc80'",
        "a lone surrogate ('\\udc80') at position 0 is no character; was the text decoded with errors='surrogateescape'?",
    ),
]


@pytest.mark.parametrize(("value", "below", "reason"), NONSENSE, ids=[reason[:25] for _, _, reason in NONSENSE])
def test_what_json_cannot_hold(value: object, below: str, reason: str) -> None:
    """It is refused with the path to it, wherever it stands; the error is an ArgumentError, a ValueError and a TypeError."""
    for whole, path in [
        (value, "$"),
        ({"a": value}, "$.a"),
        ([1, value], "$[1]"),
        ({"messages": [{"content": ({"x": 1}, value)}]}, "$.messages[0].content[1]"),
        (MappingProxyType({"m": deque([value])}), "$.m[0]"),
        ({"t": Thing(schema_=[value])}, "$.t.schema[0]"),
    ]:
        with pytest.raises(EncodingError) as caught:
            encode_json(whole)
        assert caught.value.path == path + below
        assert str(caught.value) == f"{path}{below}: {reason}"
        assert str(caught.value).isprintable()
        assert isinstance(caught.value, (ArgumentError, ValueError, TypeError))


def test_circles() -> None:
    """What contains itself is refused, with the path to where it does so; inside a model without a path."""
    with pytest.raises(EncodingError, match=r"^\$\.a\[1\]\.back: it contains itself$"):
        encode_json({"a": _circle()})
    with pytest.raises(EncodingError, match=r"^\$: nested too deeply, or it contains itself$"):
        encode_json({"a": Thing(schema_=_circle())})


def test_too_deep() -> None:
    """A value nested too deeply for the encoder is refused, not a RecursionError."""
    with pytest.raises(EncodingError, match=r"^\$: nested too deeply, or it contains itself$"):
        encode_json({"a": _deep(100_000)})


def test_a_fault_at_any_depth() -> None:
    """Up to the deepest value that can be encoded, and beyond, a fault is an EncodingError: no walk of ours overflows."""
    for depth in (*range(880, 1010, 10), 3000, 5000):
        value: object = {1}
        for _ in range(depth):
            value = [value]
        with pytest.raises(EncodingError):
            encode_json(value)


def test_a_fault_inside_a_generator() -> None:
    """A generator is gone after the first walk, so its fault has no path; it is refused all the same."""
    with pytest.raises(EncodingError, match="set is not JSON; use a list"):
        encode_json({"a": ({1} for _ in range(1))})


# ---------------------------------------------------------------------- query


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({}, ""),
        ({"a": 1, "b": "x y"}, "a=1&b=x+y"),
        ({"a": [1, "x", True, None]}, "a[]=1&a[]=x&a[]=true"),
        ({"a": ("x", "y")}, "a[]=x&a[]=y"),
        ({"a": {"b": 1, "c": {"d": [2]}}}, "a[b]=1&a[c][d][]=2"),
        ({"a": True, "b": False}, "a=true&b=false"),
        ({"a": None, "b": [], "c": {}, "d": omit, "e": NOT_GIVEN, "f": [None]}, ""),
        ({"a": 1.5, "b": 10**20}, f"a=1.5&b={10**20}"),
        ({"a": "&=+%#/ü🦊"}, "a=%26%3D%2B%25%23%2F%C3%BC%F0%9F%A6%8A"),
        ({"ü&": "x"}, "%C3%BC%26=x"),
        ({"a": datetime.date(2024, 1, 2)}, "a=2024-01-02"),
        ({"a": datetime.datetime(2024, 1, 2, tzinfo=datetime.UTC)}, "a=2024-01-02T00%3A00%3A00%2B00%3A00"),
        ({"a": (n for n in (1, 2))}, "a[]=1&a[]=2"),
        ({"a": MappingProxyType({"b": 1})}, "a[b]=1"),
        ({"a": Thing(schema_="s")}, "a[schema]=s"),
        (
            {"a": Text.RED, "b": Plain.RED, "c": Number.TWO, "d": Count.TWO, "e": Fraction.HALF},
            "a=red&b=red&c=2&d=2&e=0.5",
        ),
        ({"a": ""}, "a="),
    ],
)
def test_query(values: dict[str, Any], text: str) -> None:
    """Lists as `name[]`, objects as `name[key]`, booleans in small letters; None, empty and absent values vanish."""
    assert encode_query(values) == text


@settings(max_examples=100, derandomize=True, deadline=None, database=None)
@given(
    values=st.dictionaries(
        st.text(min_size=1).filter(lambda name: "[" not in name and "]" not in name),
        st.text() | st.integers() | st.lists(st.text(), min_size=1),
        max_size=4,
    )
)
def test_a_query_is_read_back(values: dict[str, Any]) -> None:
    """Any names and texts arrive as they were."""
    assert parse_qsl(encode_query(values), keep_blank_values=True) == list(flatten(values))


@pytest.mark.parametrize(
    ("values", "path", "reason"),
    [
        ({"a": b"x"}, "$.a", "bytes is not JSON; use text, or base64.b64encode(…).decode()"),
        ({"a": {"b": [object()]}}, "$.a[b][]", "object is not JSON; use dicts, lists, text, numbers, booleans or None"),
        ({"a": decimal.Decimal(1)}, "$.a", "Decimal is not JSON; use float(…) or str(…)"),
        ({"a": Colour.RED}, "$.a", "Colour is not JSON; use dicts, lists, text, numbers, booleans or None"),
        ({"a": "x\ud800"}, "$.a", "a lone surrogate ('\\ud800') is no character"),
        ({"\ud800": "x"}, "$.\\ud800", "a lone surrogate ('\\ud800') is no character"),
        ({"a": {"b": _circle()}}, "$.a", "nested too deeply, or it contains itself"),
    ],
)
def test_what_a_query_cannot_hold(values: dict[str, Any], path: str, reason: str) -> None:
    """It is refused with its place."""
    with pytest.raises(EncodingError) as caught:
        encode_query(values)
    assert caught.value.path == path
    assert str(caught.value) == f"{path}: {reason}"


# ---------------------------------------------------------------------- path


@settings(max_examples=150, derandomize=True, deadline=None, database=None)
@given(text=st.text(min_size=1).filter(lambda text: text not in (".", "..")))
def test_any_text_is_one_segment(text: str) -> None:
    """Any text becomes one segment of ASCII that reads back as the same text and cannot leave its place."""
    segment = path_segment("id", text, "GET /x/{id}")
    assert unquote(segment, errors="strict") == text
    assert segment.isascii()
    assert not set(segment) & set('/?#\\ {}<>"|^`\r\n\t\x00')
    assert segment not in ("", ".", "..")


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("file-1", "file-1"),
        ("ft:gpt:org::a@b", "ft:gpt:org::a@b"),
        ("a/b", "a%2Fb"),
        ("../x", "..%2Fx"),
        ("a?b#c", "a%3Fb%23c"),
        ("50%", "50%25"),
        ("%2e%2e", "%252e%252e"),
        ("a b", "a%20b"),
        ("ü", "%C3%BC"),
        ("...", "..."),
        (7, "7"),
        (Text.RED, "red"),
        (Plain.RED, "red"),
        (Number.TWO, "2"),
        (Count.TWO, "2"),
    ],
)
def test_segments(value: object, segment: str) -> None:
    """What RFC 3986 allows in a segment stays, everything else is percent-encoded; an enum stands for its value."""
    assert path_segment("id", value, "GET /x/{id}") == segment


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_segments_that_would_change_the_path(value: str) -> None:
    """Empty, `.` and `..` are refused before anything is sent."""
    with pytest.raises(ArgumentError) as caught:
        path_segment("file_id", value, "GET /files/{file_id}")
    assert str(caught.value) == (
        f"GET /files/{{file_id}}: file_id must be a non-empty id, got {value!r}; the request would go to another address"
    )
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize(
    ("value", "kind"), [(None, "None"), (b"x", "bytes"), (True, "bool"), (1.5, "float"), ([], "list")]
)
def test_segments_of_a_wrong_type(value: object, kind: str) -> None:
    """Anything but text and whole numbers is refused, None above all."""
    with pytest.raises(ArgumentError, match=f"^GET /x: id must be text, got {kind}$"):
        path_segment("id", value, "GET /x")


def test_segments_that_are_no_text() -> None:
    """A lone surrogate is refused, and shown in a way that can be printed."""
    with pytest.raises(OpenAIError) as caught:
        path_segment("id", "a\udc80", "GET /x")
    assert str(caught.value) == "GET /x: id has a lone surrogate, which is no character: 'a\\udc80'"

"""`read(type, json(value)) == value`, for generated types and values; and the schema takes the same JSON."""

from __future__ import annotations

import dataclasses
import datetime as dt
import ipaddress
import itertools
import json
from decimal import Decimal
from enum import Enum
from pathlib import PurePosixPath
from typing import Any, Literal, NamedTuple, Optional, TypedDict, Union, cast
from uuid import UUID

import jsonschema
from hypothesis import HealthCheck, given, settings, strategies as st

from oai_lite.structured.parse import reader
from oai_lite.structured.schema import described

from .rules import as_json, faults

Pair = tuple[Any, st.SearchStrategy[Any]]  # a type, and its values
number = itertools.count()
# Types that are made here, not written.
list_, tuple_, optional, union, typed_dict, named_tuple = cast(
    "Any", (list, tuple, Optional, Union, TypedDict, NamedTuple)
)


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


class Level(Enum):
    LOW = 1
    HALF = 1.5


FIXED: list[Pair] = [
    (str, st.text(max_size=8)),
    (int, st.integers(-(10**30), 10**30)),
    (float, st.floats(allow_nan=False, allow_infinity=False)),
    (bool, st.booleans()),
    (type(None), st.none()),
    (dt.datetime, st.datetimes(timezones=st.sampled_from([None, dt.UTC, dt.timezone(dt.timedelta(hours=-3.5))]))),
    (dt.date, st.dates()),
    (dt.time, st.times()),
    (dt.timedelta, st.timedeltas()),
    (UUID, st.uuids()),
    (Decimal, st.decimals(allow_nan=False, allow_infinity=False)),
    (ipaddress.IPv4Address, st.ip_addresses(v=4)),
    (ipaddress.IPv6Address, st.ip_addresses(v=6)),
    (PurePosixPath, st.lists(st.sampled_from(["a", "b c", "ü"])).map(lambda parts: PurePosixPath(*parts))),
    (Colour, st.sampled_from(Colour)),
    (Level, st.sampled_from(Level)),
    (Literal["a", 1, True, None], st.sampled_from(["a", 1, True, None])),
]
NAMES = st.lists(st.sampled_from(["a", "b_c", "schema", "größe", "items"]), min_size=1, max_size=3, unique=True)


@st.composite
def record(draw: st.DrawFn, inner: st.SearchStrategy[Pair]) -> Pair:
    """A class with fields, of one of three kinds."""
    fields = {name: draw(inner) for name in draw(NAMES)}
    values = st.fixed_dictionaries({name: value for name, (_, value) in fields.items()})
    types: Any = {name: tp for name, (tp, _) in fields.items()}
    title = f"Made{next(number)}"
    how = draw(st.sampled_from(["dataclass", "namedtuple", "typeddict"]))
    if how == "typeddict":
        return typed_dict(title, types), values
    cls: Any = (
        dataclasses.make_dataclass(title, list(types.items()))
        if how == "dataclass"
        else named_tuple(title, list(types.items()))
    )
    return cls, values.map(lambda content: cls(**content))


def containers(inner: st.SearchStrategy[Pair]) -> st.SearchStrategy[Pair]:
    """One level more."""
    return st.one_of(
        inner.map(lambda pair: (list_[pair[0]], st.lists(pair[1], max_size=3))),
        inner.map(lambda pair: (tuple_[pair[0], ...], st.lists(pair[1], max_size=3).map(tuple))),
        st.tuples(inner, inner).map(
            lambda pairs: (tuple_[pairs[0][0], pairs[1][0]], st.tuples(pairs[0][1], pairs[1][1]))
        ),
        inner.map(lambda pair: (optional[pair[0]], st.none() | pair[1])),
        st.tuples(inner, record(inner)).map(
            # Beside an object: a list of anything, which JSON tells apart.
            lambda pairs: (union[list_[pairs[0][0]], pairs[1][0]], st.lists(pairs[0][1], max_size=2) | pairs[1][1])
        ),
        record(inner),
    )


TYPES = st.recursive(st.sampled_from(FIXED), containers, max_leaves=5)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data())
def test_round_trip(data: st.DataObject) -> None:
    """Whatever is written comes back, of the same classes; the schema keeps strict mode's rules and takes what was
    written."""
    tp, values = data.draw(TYPES)
    description = described(tp)
    assert not faults(json.loads(json.dumps(description.schema)))
    read = reader(tp)
    for _ in range(3):
        value = data.draw(values)
        plain = {"value": as_json(value)} if description.wrapped else as_json(value)
        back = read(json.dumps(plain))
        assert back == value
        assert type(back) is type(value)
        jsonschema.validate(plain, dict(description.schema))


@dataclasses.dataclass
class Tree:
    name: str
    kids: list[Tree]
    other: Tree | None = None


TREES = st.recursive(
    st.builds(Tree, st.text(max_size=3), st.just([])),
    lambda kids: st.builds(Tree, st.text(max_size=3), st.lists(kids, max_size=3), st.none() | kids),
    max_leaves=8,
)


@settings(deadline=None)
@given(TREES)
def test_recursive_round_trip(tree: Tree) -> None:
    """A type that holds itself."""
    assert reader(Tree)(json.dumps(as_json(tree))) == tree


SMALL = [tp for tp, _ in FIXED] + [list[int], Optional[str], tuple[int, str], list[Tree], Tree]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["value", "name", "kids", "x"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@settings(deadline=None)
@given(st.sampled_from(SMALL), JSON | st.builds(lambda inner: {"value": inner}, JSON))
def test_any_json_is_read_or_refused(tp: Any, plain: Any) -> None:
    """A value of the type, or a ParseError with a path: nothing else comes out of reading."""
    from oai_lite.errors import ParseError

    text = json.dumps(plain)
    try:
        value = reader(tp)(text)
    except ParseError as error:
        assert error.path.startswith("$")
        assert error.text == text
        assert error.expected and error.got
        assert str(error) == f"{error.path}: expected {error.expected}, got {error.got}"
    else:
        again = {"value": as_json(value)} if described(tp).wrapped else as_json(value)
        assert reader(tp)(json.dumps(again)) == value


@settings(deadline=None)
@given(st.sampled_from(SMALL), st.text(max_size=30))
def test_any_text_is_read_or_refused(tp: Any, text: str) -> None:
    """Text that is no JSON is a ParseError, too."""
    from oai_lite.errors import ParseError

    try:
        reader(tp)(text)
    except ParseError as error:
        assert error.text == text

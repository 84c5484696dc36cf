"""Reading: every value against its type, every mismatch with its path; limits; nothing but ParseErrors."""

from __future__ import annotations

import datetime as dt
import gc
import json
import pickle
import threading
import time
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from ipaddress import IPv4Address, IPv6Address
from typing import Annotated, Any, Literal, NamedTuple, NotRequired, Optional, TypedDict, Union
from uuid import UUID

import pytest

from oai_lite import OpenAIError, ParseError
from oai_lite.model import Model
from oai_lite.structured.parse import MAX_TEXT, load, reader
from oai_lite.structured.schema import described

from .rules import Rule


class Colour(Enum):
    RED = "red"
    ONE = 1


@dataclass
class City:
    name: str
    size: int = 1
    tags: list[str] = field(default_factory=list)


class Point(NamedTuple):
    x: int
    y: int = 0


class Entry(TypedDict):
    key: str
    note: NotRequired[str]
    maybe: NotRequired[str | None]


class Cat(TypedDict):
    kind: Literal["cat"]
    lives: int


@dataclass
class Dog:
    kind: Literal["dog", "wolf"]
    name: str


@dataclass
class Wide:
    x: int
    y: int


@dataclass
class Narrow:
    x: int


@dataclass
class Even:
    n: int

    def __post_init__(self) -> None:
        if self.n % 2:
            raise ValueError(f"{self.n} is odd")


def read(tp: Any, value: Any, **options: Any) -> Any:
    """A JSON value as a type, wrapped where its root is."""
    wrapped = described(tp, strict=options.get("strict", True)).wrapped
    return reader(tp, **options)(json.dumps({"value": value} if wrapped else value))


def refused(tp: Any, value: Any, **options: Any) -> str:
    """The message, without the part of the path that is only the wrapper's."""
    with pytest.raises(ParseError) as caught:
        read(tp, value, **options)
    return str(caught.value).replace("$.value", "$")


# ---------------------------------------------------------------------- scalars


@pytest.mark.parametrize(
    ("tp", "good", "meant"),
    [
        (int, 3.0, 3),
        (int, 10**40, 10**40),
        (float, 3, 3.0),
        (float, 1e300, 1e300),
        (Decimal, 12.5, Decimal("12.5")),
        (Decimal, "0.1000000000000000000001", Decimal("0.1000000000000000000001")),
        (Decimal, "-1E+3", Decimal(-1000)),
        (dt.datetime, "2024-05-06T07:08:09Z", dt.datetime(2024, 5, 6, 7, 8, 9, tzinfo=dt.UTC)),
        (
            dt.datetime,
            "2024-05-06t07:08:09.123456+02:00",
            dt.datetime.fromisoformat("2024-05-06T07:08:09.123456+02:00"),
        ),
        (dt.datetime, "2024-05-06 07:08", dt.datetime(2024, 5, 6, 7, 8)),
        (dt.time, "07:08:09.5Z", dt.time(7, 8, 9, 500000, dt.UTC)),
        (dt.timedelta, "P1DT2H3M4.5S", dt.timedelta(days=1, hours=2, minutes=3, seconds=4.5)),
        (dt.timedelta, "P2W", dt.timedelta(weeks=2)),
        (dt.timedelta, "-PT1S", dt.timedelta(seconds=-1)),
        (UUID, "12345678-1234-5678-1234-567812345678", UUID("12345678-1234-5678-1234-567812345678")),
        (IPv4Address, "127.0.0.1", IPv4Address("127.0.0.1")),
        (IPv6Address, "::1", IPv6Address("::1")),
        (Colour, "red", Colour.RED),
        (Literal["a", 1], 1, 1),
        (Annotated[Colour, "which"], 1, Colour.ONE),
    ],
)
def test_what_is_taken(tp: Any, good: Any, meant: Any) -> None:
    """The value is of the type, not merely equal."""
    found = read(tp, good)
    assert found == meant
    assert type(found) is type(meant)


def test_numbers_keep_their_digits() -> None:
    """A Decimal that was written as a number is read from the text, not through a float; floats beside it are
    floats."""

    @dataclass
    class Sum:
        exact: Decimal
        near: float
        whole: int
        inner: list[Decimal | None]
        level: Annotated[float, Rule(ge=0)]

    text = '{"exact": 0.1000000000000000000001, "near": 0.1, "whole": 2.0, "inner": [1.10, null], "level": 0.5}'
    found = reader(Sum)(text)
    assert found == Sum(Decimal("0.1000000000000000000001"), 0.1, 2, [Decimal("1.10"), None], 0.5)
    assert [type(each) for each in (found.near, found.whole, found.level)] == [float, int, float]


@pytest.mark.parametrize(
    ("tp", "bad", "message"),
    [
        (str, 1, "$: expected text, got the number 1"),
        (str, None, "$: expected text, got null"),
        (int, "3", "$: expected an integer, got the text '3'"),
        (int, True, "$: expected an integer, got true"),
        (int, 3.5, "$: expected an integer, got the number 3.5"),
        (int, 1e300, "$: expected an integer, got the number 1e+300"),
        (int, [], "$: expected an integer, got an array of 0"),
        (float, "1", "$: expected a number, got the text '1'"),
        (float, False, "$: expected a number, got false"),
        (float, 10**400, "$: expected a number that a float can hold, got one that is too large"),
        (bool, 1, "$: expected true or false, got the number 1"),
        (bool, "true", "$: expected true or false, got the text 'true'"),
        (type(None), 0, "$: expected null, got the number 0"),
        (Decimal, "x", "$: expected a decimal number, got the text 'x'"),
        (Decimal, "NaN", "$: expected a decimal number, got the text 'NaN'"),
        (Decimal, "1e99999999999999999999", "$: expected a decimal number, got the text '1e99999999999999999999'"),
        (Decimal, True, "$: expected a decimal number, got true"),
        (dt.datetime, "soon", "$: expected a date and time (2024-05-06T07:08:09Z), got the text 'soon'"),
        (dt.datetime, "2024-05-06", "$: expected a date and time (2024-05-06T07:08:09Z), got the text '2024-05-06'"),
        (dt.datetime, 5, "$: expected a date and time (2024-05-06T07:08:09Z), got the number 5"),
        (dt.date, "2024-02-30", "$: expected a date (2024-05-06), got the text '2024-02-30'"),
        (dt.date, "20240506", "$: expected a date (2024-05-06), got the text '20240506'"),
        (dt.date, "２０２４-05-06", "$: expected a date (2024-05-06), got the text '２０２４-05-06'"),
        (dt.time, "25:00:00", "$: expected a time (07:08:09), got the text '25:00:00'"),
        (dt.timedelta, "P1Y", "$: expected a duration (P1DT2H3M4S), got the text 'P1Y'"),
        (dt.timedelta, "PT", "$: expected a duration (P1DT2H3M4S), got the text 'PT'"),
        (dt.timedelta, "P999999999999D", "$: expected a duration (P1DT2H3M4S), got the text 'P999999999999D'"),
        (UUID, "{12345678-1234-5678-1234-567812345678}", None),
        (IPv4Address, "1.2.3.456", "$: expected an IPv4 address, got the text '1.2.3.456'"),
        (IPv6Address, "::x", "$: expected an IPv6 address, got the text '::x'"),
        (Colour, "RED", "$: expected one of \"red\", 1, got the text 'RED'"),
        (Colour, True, '$: expected one of "red", 1, got true'),
        (Colour, [], '$: expected one of "red", 1, got an array of 0'),
        (Literal[1], True, "$: expected 1, got true"),
        (list[int], {}, "$: expected an array, got an empty object"),
        (list[int], [1, "x"], "$[1]: expected an integer, got the text 'x'"),
        (tuple[int, str], [1], "$: expected an array of 2, got an array of 1"),
        (tuple[int, str], ["a", 1], "$[0]: expected an integer, got the text 'a'"),
        (tuple[int, ...], [1, None], "$[1]: expected an integer, got null"),
        (City, {"name": 1}, "$.name: expected text, got the number 1"),
        (City, {}, "$.name: expected text, got nothing (the key is missing)"),
        (City, [], "$: expected an object (City), got an array of 0"),
        (City, {"name": "x", "a b": 1}, "$['a b']: expected no key but name, size, tags in City, got the number 1"),
        (City, {"name": "x", "tags": ["a", 2]}, "$.tags[1]: expected text, got the number 2"),
        (list[City], [{"name": "x" * 99}, {"name": None}], "$[1].name: expected text, got null"),
        (Even, {"n": 3}, "$: expected a valid Even, got ValueError: 3 is odd"),
        (list[str], ["x" * 50, {"a": 1}], "$[1]: expected text, got an object with the keys 'a'"),
        (int, "x" * 100, f"$: expected an integer, got a text of 100 characters, {'x' * 40!r}…"),
    ],
)
def test_what_is_refused(tp: Any, bad: Any, message: str | None) -> None:
    """The path, what was expected, what came."""
    found = refused(tp, bad)
    assert message is None or found == message


def test_the_error_says_all() -> None:
    """A ParseError is a ValueError of ours that keeps the text, and can be pickled."""
    text = '{"name": 1}'
    with pytest.raises(ParseError) as caught:
        reader(City)(text)
    error = caught.value
    assert isinstance(error, OpenAIError) and isinstance(error, ValueError)
    assert (error.path, error.expected, error.got, error.text) == ("$.name", "text", "the number 1", text)
    assert error.completion is None
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.text) == (str(error), text)


# ---------------------------------------------------------------------- records


def test_defaults_are_filled_in() -> None:
    """Strict mode writes every key; a server without it may leave out what has a default."""
    assert read(City, {"name": "x"}) == City("x", 1, [])
    assert read(Point, {"x": 1}) == Point(1, 0)
    first, second = read(City, {"name": "x"}), read(City, {"name": "x"})
    assert first.tags is not second.tags


def test_keys_that_may_be_missing() -> None:
    """`NotRequired` is nullable for the model; null leaves the key out again, unless null is one of its values."""
    assert read(Entry, {"key": "k", "note": None, "maybe": None}) == {"key": "k", "maybe": None}
    assert read(Entry, {"key": "k", "note": "n", "maybe": "m"}) == {"key": "k", "note": "n", "maybe": "m"}
    assert read(Entry, {"key": "k"}) == {"key": "k"}


def test_a_model_of_ours() -> None:
    """Our own Models are read as a dataclass is, under their JSON names, and checked."""

    class Sized(Model):
        schema_: str
        size: Optional[int] = None
        _wire_names = {"schema_": "schema"}

    assert read(Sized, {"schema": "s", "size": None}) == Sized(schema_="s", size=None)
    assert refused(Sized, {"schema": 1}) == "$.schema: expected text, got the number 1"


# ---------------------------------------------------------------------- unions


@pytest.mark.parametrize(
    ("tp", "value", "meant"),
    [
        (Union[int, str, None], None, None),
        (Union[str, int], 4, 4),
        (Union[float, int], 3, 3),
        (Union[int, float], 3.5, 3.5),
        (Union[float, None], 3, 3.0),
        (Union[dt.date, str], "2024-05-06", dt.date(2024, 5, 6)),
        (Union[dt.date, str], "no date", "no date"),
        (Union[Cat, Dog], {"kind": "wolf", "name": "x"}, Dog("wolf", "x")),
        (Union[Cat, Dog], {"kind": "cat", "lives": 7}, {"kind": "cat", "lives": 7}),
        (Union[Narrow, Wide], {"x": 1, "y": 2}, Wide(1, 2)),
        (Union[Narrow, Wide], {"x": 1}, Narrow(1)),
        (Union[list[int], list[str]], ["a"], ["a"]),
        (Union[list[int], Narrow], [1], [1]),
        (list[Union[Narrow, int]], [{"x": 1}, 2], [Narrow(1), 2]),
        (Union[Literal["a"], int], "a", "a"),
        (Union[Annotated[int, Rule(ge=10)], str], 11, 11),
    ],
)
def test_the_member_that_is_meant(tp: Any, value: Any, meant: Any) -> None:
    """By JSON's own kinds, then by tag, then by keys, then in turn."""
    found = read(tp, value)
    assert found == meant
    assert type(found) is type(meant)


@pytest.mark.parametrize(
    ("tp", "bad", "message"),
    [
        (Union[int, str], None, "$: expected an integer or text, got null"),
        (Union[int, None], True, "$: expected an integer or null, got true"),
        (Union[Cat, Dog], {"kind": "cat", "lives": "x"}, "$.lives: expected an integer, got the text 'x'"),
        (Union[Cat, Dog], {"kind": "cow"}, "$.kind: expected one of 'cat', 'dog', 'wolf', got the text 'cow'"),
        (Union[Cat, Dog], {"kind": []}, "$.kind: expected one of 'cat', 'dog', 'wolf', got an array of 0"),
        (Union[Cat, Dog], {}, "$.kind: expected one of 'cat', 'dog', 'wolf', got nothing (the key is missing)"),
        (
            Union[Narrow, Wide],
            {"y": 1},
            "$: expected an object (Narrow) or an object (Wide), got an object with the keys 'y'",
        ),
        (Union[list[int], list[str]], [1, None], "$[1]: expected an integer, got null"),
        (Optional[City], {"name": 1}, "$.name: expected text, got the number 1"),
    ],
)
def test_when_no_member_fits(tp: Any, bad: Any, message: str) -> None:
    """The message is that of the member that was meant, where one can be told."""
    assert refused(tp, bad) == message


@dataclass
class One:
    child: One | Two | int
    first: int


@dataclass
class Two:
    child: One | Two | int
    first: str


def test_a_union_that_holds_itself_costs_no_doubling() -> None:
    """Two classes of the same keys, told apart only deep inside: each value is tried once with each."""
    value: Any = {"child": 1, "first": 1}
    for _ in range(60):
        value = {"child": value, "first": "x"}
    begin = time.perf_counter()
    read(Two, value)
    value = {"child": {"child": None, "first": 1}, "first": "x"}
    for _ in range(60):
        value = {"child": value, "first": "x"}
    assert refused(Two, value).startswith("$.child.child.child")
    assert time.perf_counter() - begin < 2


# ---------------------------------------------------------------------- rules


@pytest.mark.parametrize(
    ("tp", "good", "bad", "message"),
    [
        (Annotated[int, Rule(ge=1)], 1, 0, "$: expected at least 1, got 0"),
        (Annotated[int, Rule(gt=1)], 2, 1, "$: expected more than 1, got 1"),
        (Annotated[float, Rule(le=1)], 1, 1.5, "$: expected at most 1, got 1.5"),
        (Annotated[float, Rule(lt=1)], 0.5, 1, "$: expected less than 1, got 1.0"),
        (Annotated[int, Rule(multiple_of=3)], 9, 10, "$: expected a multiple of 3, got 10"),
        (Annotated[float, Rule(multiple_of=0.1)], 0.3, 0.35, "$: expected a multiple of 0.1, got 0.35"),
        (Annotated[str, Rule(min_length=2)], "ab", "a", "$: expected at least 2 characters, got 1"),
        (Annotated[str, Rule(max_length=2)], "ab", "abc", "$: expected at most 2 characters, got 3"),
        (Annotated[str, Rule(pattern="^a+$")], "aa", "b", "$: expected text that matches '^a+$', got the text 'b'"),
        (Annotated[str, Rule(pattern="^(?!b)")], "aa", "b", "$: expected text that matches '^(?!b)', got the text 'b'"),
        (Annotated[list[int], Rule(min_length=1)], [1], [], "$: expected at least 1 items, got 0"),
        (Annotated[list[int], Rule(max_length=1)], [1], [1, 2], "$: expected at most 1 items, got 2"),
        (Annotated[Decimal, Rule(ge=Decimal("0.5"))], "0.5", "0.4", "$: expected at least 0.5, got 0.4"),
        (Annotated[dt.date, Rule(ge=dt.date(2020, 1, 1))], "2020-01-01", "2019-12-31", None),
        (Annotated[int | None, Rule(ge=1)], None, 0, "$: expected at least 1, got 0"),
        (Annotated[Annotated[int, Rule(ge=1)], Rule(le=2)], 2, 3, "$: expected at most 2, got 3"),
    ],
)
def test_rules_are_kept(tp: Any, good: Any, bad: Any, message: str | None) -> None:
    """Every rule that a schema states is checked when it is read, whatever the server did with the schema."""
    read(tp, good)
    found = refused(tp, bad)
    assert message is None or found == message


# ---------------------------------------------------------------------- text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "$: expected JSON, got an empty text"),
        (" \n", "$: expected JSON, got an empty text"),
        ("soon", "$: expected JSON, got Expecting value at character 0: …soon…"),
        ('{"name": "x"', None),
        ('{"name": "x"} and more', None),
        ('{"name": NaN}', "$: expected JSON, got NaN, which is no JSON"),
        ('{"size": -Infinity}', "$: expected JSON, got -Infinity, which is no JSON"),
        ('{"name": "a", "name": "b"}', "$: expected each key once, got 'name' twice"),
        ('{"tags": [{"x": 1, "x": 2}], "name": "b"}', "$.tags[0]: expected each key once, got 'x' twice"),
        ("\ufeff{}", None),
        (f'{{"size": {"9" * 5000}}}', None),
        ('{"size": 1e999}', "$.name: expected text, got nothing (the key is missing)"),
    ],
)
def test_text_that_is_no_json(text: str, message: str | None) -> None:
    """A ParseError that keeps the text."""
    with pytest.raises(ParseError) as caught:
        reader(City)(text)
    assert caught.value.text == text
    assert message is None or str(caught.value) == message


@pytest.mark.parametrize("value", [None, b"{}", 3])
def test_what_is_no_text(value: Any) -> None:
    """Content that is not there is not read as null."""
    with pytest.raises(ParseError, match="expected JSON text"):
        reader(Optional[int])(value)


def test_a_key_that_comes_twice_inside_what_was_replaced() -> None:
    """It is found, though the object it stood in is gone."""
    with pytest.raises(ParseError, match="twice"):
        load('{"a": {"x": 1, "x": 2}, "a": 3}')


@pytest.mark.parametrize("text", ["[" * 200_000, '{"kids":[' * 50_000, "[" * 50_000 + "]" * 50_000])
def test_deep_text_is_an_error_of_ours(text: str) -> None:
    """However deep: a ParseError, at once."""
    with pytest.raises(ParseError, match="nesting"):
        load(text)


def test_deep_values_of_a_deep_type_are_an_error_of_ours() -> None:
    """JSON that Python could still parse, but not walk."""

    @dataclass
    class Node:
        next: Node | None

    globals()["Node"] = Node
    read_node = reader(Node)
    for depth in (10, 100, 300, 450, 900):
        text = '{"next":' * depth + "null" + "}" * depth
        try:
            read_node(text)
        except ParseError as error:
            assert depth > 100
            assert "nesting" in str(error)


def test_long_text_is_refused_before_it_is_parsed() -> None:
    """Past the limit nothing is parsed at all."""
    text = " " * (MAX_TEXT + 1)
    begin = time.perf_counter()
    with pytest.raises(ParseError, match="at most 67,108,864 characters"):
        reader(City)(text)
    assert time.perf_counter() - begin < 0.5


def test_reading_is_linear() -> None:
    """Ten times the text takes about ten times as long: strings, lists, objects, escapes and errors at the end."""

    def seconds(size: int) -> float:
        items = ",".join(['{"name":"a\\u00e9","size":3,"tags":["x","y"]}'] * size)
        text = f'{{"value":[{items},1]}}'
        gc.collect()
        gc.disable()  # whose own cost depends on what else lives in this process
        try:
            begin = time.process_time()
            with pytest.raises(ParseError, match=rf"value\[{size}\]"):
                reader(list[City])(text)
            return time.process_time() - begin
        finally:
            gc.enable()

    seconds(10)
    small, large = min(seconds(4_000) for _ in range(3)), min(seconds(40_000) for _ in range(3))
    assert large < 40 * small
    text = json.dumps({"name": "x" * 5_000_000})
    begin = time.perf_counter()
    reader(City)(text)
    assert time.perf_counter() - begin < 2


# ---------------------------------------------------------------------- lax, loose, shared


@pytest.mark.parametrize(
    ("tp", "value", "meant"),
    [
        (int, "3", 3),
        (int, " -12.0 ", -12),
        (int, True, 1),
        (float, "1e3", 1000.0),
        (float, False, 0.0),
        (bool, "Yes", True),
        (bool, 0, False),
        (bool, 1.0, True),
        (Optional[int], "3", 3),
        (Union[int, str], "3", "3"),
        (City, {"name": "x", "more": 1}, City("x")),
        (Union[Narrow, Wide], {"x": 1, "y": 2, "z": 3}, Wide(1, 2)),
    ],
)
def test_lax_reading_converts(tp: Any, value: Any, meant: Any) -> None:
    """As the official client's models do; what fits as it stands is not converted."""
    found = read(tp, value, lax=True)
    assert found == meant
    assert type(found) is type(meant)


@pytest.mark.parametrize(
    ("tp", "value"),
    [
        (int, "x"),
        (int, 3.5),
        (bool, 2),
        (bool, "maybe"),
        (str, 1),
        (str, True),
        (int, None),
        (float, "x"),
        (list[str], "abc"),
    ],
)
def test_lax_reading_has_limits(tp: Any, value: Any) -> None:
    """What pydantic refuses is refused."""
    refused(tp, value, lax=True)


def test_loose_types() -> None:
    """What strict mode cannot say is read all the same where it was not asked for."""

    @dataclass
    class Loose:
        anything: Any
        table: dict[str, int]
        bare: list  # type: ignore[type-arg]  # that is what is tested

    value = {"anything": {"x": [1, None]}, "table": {"a": 1}, "bare": [1, "x"]}
    assert read(Loose, value, strict=False) == Loose(**value)  # type: ignore[arg-type]  # values of every kind
    value["table"] = {"a b": "x"}
    assert refused(Loose, value, strict=False) == "$.table['a b']: expected an integer, got the text 'x'"


def test_readers_are_kept_and_bounded() -> None:
    """One reader a type, the last few hundred of them; types that were made and dropped are not kept for ever."""
    from oai_lite.structured import parse, schema

    assert reader(City) is reader(City)
    assert reader(list[int]) is reader(list[int])
    assert reader(City, lax=True) is not reader(City)
    for number in range(600):
        reader(Literal[f"text {number}"])
    assert len(parse._cache.kept) <= parse._cache.size
    assert len(schema._cache.kept) <= schema._cache.size
    note = Annotated[int, {"unhashable": []}]
    assert reader(note)('{"value": 3}') == 3


def test_threads_share_a_reader() -> None:
    """Nothing of one reading is kept for the next."""
    read_all = reader(list[Union[One, Two]])
    text = json.dumps({"value": [{"child": 1, "first": "x"}, {"child": 1, "first": 1}] * 50})
    expected = [Two(1, "x"), One(1, 1)] * 50
    wrong: list[Any] = []

    def work() -> None:
        for _ in range(10):
            found = read_all(text)
            if found != expected:
                wrong.append(found)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong

"""Other libraries' classes: pydantic and attrs through their plugins, anybody's through the hook."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from types import ModuleType, SimpleNamespace
from typing import Any, Generic, Literal, Optional, TypeVar, Union

import attrs
import pydantic
import pydantic.dataclasses
import pytest

from oai_lite import OpenAI, ParseError, PluginError, SchemaError, hookimpl, pydantic_function_tool, strict_schema
from oai_lite.plugins import attrs as attrs_plugin, pydantic as pydantic_plugin
from oai_lite.registry import Registry, builtin_adapters
from oai_lite.structured.kinds import ForeignField, ForeignRecord, ForeignSchema
from oai_lite.structured.parse import reader
from oai_lite.structured.schema import described

from .rules import faults

ADAPTERS = builtin_adapters()
T = TypeVar("T")


class Colour(Enum):
    RED = "red"


class Inner(pydantic.BaseModel):
    """Inside."""

    x: int
    colour: Colour = Colour.RED


class Cat(pydantic.BaseModel):
    kind: Literal["cat"]


class Dog(pydantic.BaseModel):
    kind: Literal["dog"]


class Outer(pydantic.BaseModel):
    inner: Inner = pydantic.Field(description="the one inside")
    pet: Union[Cat, Dog] = pydantic.Field(discriminator="kind")
    price: Decimal
    pair: tuple[int, str]
    self: Optional[Outer] = None


class Boxed(pydantic.BaseModel, Generic[T]):
    item: T


class Numbers(pydantic.RootModel[list[int]]):
    pass


@pydantic.dataclasses.dataclass
class Event:
    name: str
    size: int = pydantic.Field(ge=1)


@dataclass
class Holder:
    outer: Outer
    events: list[Event]
    other: Inner | int | None = None


def positive(value: int) -> None:
    if value < 0:
        raise ValueError("x must not be negative")


@attrs.define
class Point:
    """A point."""

    x: int = attrs.field(validator=lambda self, attribute, value: positive(value))
    _y: float = 0.5
    names: list[str] = attrs.field(factory=list, metadata={"description": "what it is called"})
    size: int = attrs.field(default=attrs.Factory(lambda self: self.x, takes_self=True))
    made: int = attrs.field(init=False, default=7)
    next: Optional[Point] = None


@attrs.frozen
class Pair(Generic[T]):
    left: T
    right: list[T]


VALUE = {
    "inner": {"x": 1, "colour": "red"},
    "pet": {"kind": "dog"},
    "price": "1.50",
    "pair": [1, "a"],
    "self": None,
}


# ---------------------------------------------------------------------- pydantic


@pytest.mark.parametrize(
    "tp", [Inner, Outer, Boxed[int], Boxed[list[Inner]], Event, Holder, Numbers, list[Outer], Optional[Event]]
)
def test_pydantic_schemas_are_made_strict(tp: Any) -> None:
    """As themselves, and inside our own kinds of types."""
    assert not faults(strict_schema(tp))


def test_a_pydantic_model_is_read_by_itself() -> None:
    """With its own converters and validators, from the text as it came."""
    found = reader(Outer, adapters=ADAPTERS)(json.dumps(VALUE))
    assert found == Outer.model_validate(VALUE)
    assert found.price == Decimal("1.50")
    assert reader(Event, adapters=ADAPTERS)('{"name": "x", "size": "3"}') == Event("x", 3)
    assert reader(Numbers, adapters=ADAPTERS)('{"value": [1, 2]}').root == [1, 2]
    assert reader(Boxed[int], adapters=ADAPTERS)('{"item": 3}').item == 3


def test_pydantic_inside_a_dataclass() -> None:
    """Both read what is theirs; definitions of both stand side by side."""
    value = {"outer": VALUE, "events": [{"name": "x", "size": 1}], "other": {"x": 2, "colour": "red"}}
    found = reader(Holder, adapters=ADAPTERS)(json.dumps(value))
    assert found == Holder(Outer.model_validate(VALUE), [Event("x", 1)], Inner(x=2))
    schema = strict_schema(Holder)
    assert {"Outer", "Event", "Inner", "Colour", "Cat", "Dog"} <= schema["$defs"].keys()
    assert reader(Holder, adapters=ADAPTERS)(json.dumps({**value, "other": 3})).other == 3


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ({**VALUE, "inner": {"x": "no"}}, "$.inner.x"),
        ({**VALUE, "pair": [1, 2]}, "$.pair[1]"),
        ({}, "$.inner"),
    ],
)
def test_pydantic_errors_become_ours(value: Any, path: str) -> None:
    """With the path, the text and the original error."""
    text = json.dumps(value)
    with pytest.raises(ParseError) as caught:
        reader(Outer, adapters=ADAPTERS)(text)
    assert caught.value.path == path
    assert caught.value.text == text
    assert isinstance(caught.value.__cause__, pydantic.ValidationError)
    nested = json.dumps({"outer": value, "events": []})
    with pytest.raises(ParseError) as caught:
        reader(Holder, adapters=ADAPTERS)(nested)
    assert caught.value.path == path.replace("$", "$.outer")


def test_our_checks_come_first() -> None:
    """Keys that come twice, NaN and text that is no JSON are refused for every type."""
    for text in ('{"x": 1, "x": 2}', '{"x": NaN}', "{", "[" * 100_000):
        with pytest.raises(ParseError):
            reader(Inner, adapters=ADAPTERS)(text)


def test_what_strict_mode_cannot_say_is_refused() -> None:
    """Open dicts and any value, with the path; and what pydantic itself cannot describe."""

    class Open(pydantic.BaseModel):
        table: dict[str, int]

    class Loose(pydantic.BaseModel):
        anything: Any

    class Unique(pydantic.BaseModel):
        tags: set[str]

    class Called(pydantic.BaseModel):
        function: type[int]
        call: SimpleNamespace

        model_config = {"arbitrary_types_allowed": True}

    for tp, message in (
        (Open, r"Open\.table: an object with any keys"),
        (Loose, r"Loose\.anything: any value at all"),
        (Unique, r"Unique\.tags: strict mode has no keyword 'uniqueItems'.*use a list"),
        (Called, "Called: pydantic cannot describe it"),
    ):
        with pytest.raises(SchemaError, match=message):
            strict_schema(tp)
    assert described(Open, strict=False, adapters=ADAPTERS).schema["properties"]["table"]["type"] == "object"


def test_a_tool_of_a_model() -> None:
    """The official name, and what it is for."""
    tool = pydantic_function_tool(Inner)["function"]
    assert tool["description"] == "Inside."
    assert tool.read('{"x": 1}') == Inner(x=1)


def test_models_of_one_name() -> None:
    """Two libraries' classes of one name, and two of one library, have definitions of their own."""

    class Other(pydantic.BaseModel):
        inner: list[Inner]

    def make() -> Any:
        class Inner(pydantic.BaseModel):
            y: str

        return Inner

    @dataclass
    class Both:
        a: Any
        b: Any
        c: Any

    for name, tp in (("a", Other), ("b", make()), ("c", Inner)):
        Both.__dataclass_fields__[name].type = tp
    schema = strict_schema(Both)
    assert not faults(schema)

    def target(name: str) -> Any:
        return schema["$defs"][schema["properties"][name]["$ref"].removeprefix("#/$defs/")]

    assert list(target("b")["properties"]) == ["y"]
    assert list(target("c")["properties"]) == ["x", "colour"]
    inner = target("a")["properties"]["inner"]["items"]["$ref"]
    assert list(schema["$defs"][inner.removeprefix("#/$defs/")]["properties"]) == ["x", "colour"]


# ---------------------------------------------------------------------- attrs


def test_attrs_classes() -> None:
    """Described and read as a dataclass is; private names without their underscore, as their constructor has them."""
    schema = strict_schema(Point)
    assert not faults(schema)
    assert schema["description"] == "A point."
    assert schema["required"] == ["x", "y", "names", "size", "next"]
    assert schema["properties"]["names"]["description"] == "what it is called"
    assert schema["properties"]["y"]["default"] == 0.5
    read = reader(Point, adapters=ADAPTERS)
    text = '{"x": 1, "y": 2, "names": ["a"], "size": 3, "next": {"x": 4}}'
    assert read(text) == Point(1, 2.0, ["a"], 3, next=Point(4))
    with pytest.raises(ParseError, match=r"\$\.next: expected a valid Point, got ValueError: x must not be negative"):
        read('{"x": 1, "next": {"x": -1}}')
    with pytest.raises(ParseError, match=r"\$\.next\.x: expected an integer, got the text 'a'"):
        read('{"x": 1, "next": {"x": "a"}}')


def test_generic_attrs_classes() -> None:
    """Type variables mean what they do in dataclasses."""
    assert reader(Pair[int], adapters=ADAPTERS)('{"left": 1, "right": [2]}') == Pair(1, [2])
    with pytest.raises(ParseError):
        reader(Pair[int], adapters=ADAPTERS)('{"left": "a", "right": []}')


def test_attrs_fields_need_types() -> None:
    """Without one nothing can be described."""

    untyped = attrs.make_class("Untyped", ["x"])
    with pytest.raises(SchemaError, match=r"Untyped\.x has no type; annotate it"):
        strict_schema(untyped)


# ---------------------------------------------------------------------- the hook


class Celsius:
    """A class of a library of somebody's."""

    def __init__(self, degrees: float) -> None:
        self.degrees = degrees


class Adapter:
    """Knows it."""

    def describe(self, tp: Any) -> ForeignSchema | ForeignRecord | None:
        if tp is Celsius:
            return ForeignSchema({"type": "number", "description": "in degrees"}, lambda text: Celsius(float(text)))
        if tp is SimpleNamespace:
            return ForeignRecord(
                (ForeignField("a", "int"), ForeignField("b", list[int], default=None)), lambda v: SimpleNamespace(**v)
            )
        return None


class Plugin:
    name = "celsius"

    @hookimpl
    def oai_lite_schema(self) -> Any:
        return Adapter()


@dataclass
class Room:
    heat: Celsius
    size: SimpleNamespace


def test_a_plugin_of_somebody_else() -> None:
    """Its classes are described and read where the client has the plugin, and refused elsewhere."""
    with OpenAI(api_key="k", plugins=[Plugin()]) as client:
        adapters = Registry(client._config).hooks.schema(client._config)
    schema = described(Room, adapters=adapters).schema
    assert not faults(dict(schema))
    assert list(schema["$defs"]) == ["Celsius", "SimpleNamespace"]
    found = reader(Room, adapters=adapters)('{"heat": 20.5, "size": {"a": 1}}')
    assert found.heat.degrees == 20.5
    assert found.size == SimpleNamespace(a=1)
    with pytest.raises(ParseError, match=r"\$\.heat: expected a valid value, got could not convert string to float"):
        reader(Room, adapters=adapters)('{"heat": "x", "size": {"a": 1}}')
    assert reader(Celsius, adapters=adapters)('{"value": 3}').degrees == 3
    with pytest.raises(SchemaError, match=r"Room\.heat: Celsius is not something.*oai_lite_schema"):
        described(Room)


def test_a_hook_that_gives_something_else() -> None:
    """An error that names the plugin."""

    class Wrong:
        name = "wrong"

        @hookimpl
        def oai_lite_schema(self) -> Any:
            return 3

    with OpenAI(api_key="k", plugins=[Wrong()]) as client:
        with pytest.raises(PluginError, match="plugin 'wrong': oai_lite_schema must return an object with describe"):
            Registry(client._config).hooks.schema(client._config)


def test_clients_have_the_built_in_adapters() -> None:
    """Unless they were made without."""
    with OpenAI(api_key="k") as client:
        assert set(Registry(client._config).hooks.schema(client._config)) == set(ADAPTERS)
    with OpenAI(api_key="k", without=["attrs"]) as client:
        adapters = Registry(client._config).hooks.schema(client._config)
    assert adapters == (pydantic_plugin.ADAPTER,)
    with pytest.raises(
        SchemaError, match=r"Point is a class made by attrs, which the plugin plugins/attrs\.py describes"
    ):
        described(Point, adapters=adapters)
    with pytest.raises(SchemaError, match=r"Inner is a class made by pydantic, which the plugin plugins/pydantic\.py"):
        described(Inner)


# ---------------------------------------------------------------------- without the libraries


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As in a program that imported neither."""
    monkeypatch.delitem(sys.modules, "pydantic")
    monkeypatch.delitem(sys.modules, "attr")
    yield


def test_nothing_is_imported(without: None) -> None:
    """Where a library is not imported, no class can be its own."""
    for tp in (Celsius, Point, Inner, int, list[int]):
        assert pydantic_plugin.ADAPTER.describe(tp) is None
        assert attrs_plugin.ADAPTER.describe(tp) is None
    assert not {"pydantic", "attr"} & sys.modules.keys()


def test_a_stand_in_for_pydantic(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is used of it: the schema and the reader of a model, and its error's first entry."""

    class Invalid(ValueError):
        def errors(self, include_url: bool = True) -> list[dict[str, Any]]:
            return [{"loc": ("a", 0, "b c"), "msg": "no good", "input": "x" * 200}]

    class Base:
        @classmethod
        def model_json_schema(cls) -> dict[str, Any]:
            return {"type": "object", "title": cls.__name__, "properties": {"a": {"type": "integer"}}}

        @classmethod
        def model_validate_json(cls, text: str) -> Any:
            if "bad" in text:
                raise Invalid("several lines")
            return json.loads(text)

    class Mine(Base):
        pass

    stand_in = ModuleType("pydantic")
    vars(stand_in).update(BaseModel=Base, ValidationError=Invalid, PydanticUserError=KeyError)
    monkeypatch.setitem(sys.modules, "pydantic", stand_in)
    assert strict_schema(Mine)["required"] == ["a"]
    assert reader(Mine, adapters=ADAPTERS)('{"a": 1}') == {"a": 1}
    with pytest.raises(ParseError) as caught:
        reader(Mine, adapters=ADAPTERS)('{"a": "bad"}')
    assert caught.value.path == "$.a[0]['b c']"
    assert caught.value.expected == "no good"
    assert len(caught.value.got) < 100

"""Describing: names, titles, descriptions, defaults, rules, generics, wrapped roots, limits."""

from __future__ import annotations

import datetime as dt
import json
import re
import subprocess
import sys
from dataclasses import InitVar, dataclass, field, make_dataclass
from decimal import Decimal
from enum import Enum, Flag, auto
from pathlib import Path
from types import ModuleType
from typing import (
    Annotated,
    Any,
    ClassVar,
    ForwardRef,
    Generic,
    Literal,
    NamedTuple,
    NewType,
    NotRequired,
    Optional,
    Required,
    TypedDict,
    TypeVar,
    Union,
)

import pytest

from oai_lite import ArgumentError, SchemaError, strict_schema
from oai_lite.model import Model
from oai_lite.structured.schema import described
from oai_lite.structured.strict import conform

from .rules import Rule, faults

T = TypeVar("T")
U = TypeVar("U")
UserId = NewType("UserId", int)
typed_dict: Any = TypedDict  # for types that are made here, not written


class Colour(Enum):
    """Which colour."""

    RED = "red"
    BLUE = "blue"


@dataclass
class City:
    """A city."""

    name: Annotated[str, "as people call it"]
    country: str = field(default="DE", metadata={"description": "ISO 3166"})


@dataclass
class Box(Generic[T]):
    item: T
    more: list[T]


@dataclass
class Named(Box[list[U]], Generic[U]):
    name: U


class IntBox(Box[int]):
    pass


def prop(tp: Any, **options: Any) -> dict[str, Any]:
    """The schema of a value that had to be wrapped."""
    description = described(tp, **options)
    assert description.wrapped
    found: dict[str, Any] = description.schema["properties"]["value"]
    return found


# ---------------------------------------------------------------------- the whole


def test_a_class() -> None:
    """Everything about a dataclass that a model sees."""
    assert strict_schema(City) == {
        "description": "A city.",
        "type": "object",
        "title": "City",
        "properties": {
            "name": {"type": "string", "title": "Name", "description": "as people call it"},
            "country": {"type": "string", "title": "Country", "description": "ISO 3166", "default": "DE"},
        },
        "required": ["name", "country"],
        "additionalProperties": False,
    }


def test_formats_for_requests() -> None:
    """As chat completions and responses take them."""
    description = described(City)
    schema = description.schema
    assert description.chat_format() == {
        "type": "json_schema",
        "json_schema": {"schema": schema, "name": "City", "strict": True},
    }
    assert description.text_format() == {"type": "json_schema", "strict": True, "name": "City", "schema": schema}


def test_a_schema_is_given_away_as_a_copy() -> None:
    """Whoever changes it changes nobody else's."""
    strict_schema(City)["properties"].clear()
    assert strict_schema(City)["properties"]


@pytest.mark.parametrize(
    ("tp", "name"),
    [
        (City, "City"),
        (Box[int], "Box_int"),
        (Box[list[City]], "Box_list_City"),
        (list[City], "list_City"),
        (Union[City, None], "Optional_City"),
        (int, "int"),
        (Enum("Straße", {"A": "a"}), "Stra_e"),
        (Enum("x" * 80, {"A": "a"}), "x" * 64),
        (Literal["ü"], "Literal"),
    ],
)
def test_names_are_ones_that_the_api_takes(tp: Any, name: str) -> None:
    """Letters, digits, `_` and `-`, at most 64 of them."""
    found = described(tp).name
    assert found == name
    assert re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", found)


def test_without_strict_mode_a_class_keeps_its_name() -> None:
    """As the official client sends it."""
    cls = make_dataclass("Straße", [("größe", int)])
    assert described(cls, strict=False).name == "Straße"
    assert described(cls).name == "Stra_e"


@pytest.mark.parametrize(
    "tp", [int, str, Colour, list[City], Union[City, int], Optional[City], Literal["a"], tuple[int, int]]
)
def test_what_cannot_be_the_root_is_wrapped(tp: Any) -> None:
    """In an object with one key, which reading takes out again."""
    description = described(tp)
    assert description.wrapped
    assert list(description.schema["properties"]) == ["value"]
    assert not faults(dict(description.schema))


def test_what_can_be_the_root_is_not() -> None:
    """Classes with fields, described in place."""
    for tp in (City, Box[int], Annotated[City, "the capital"]):
        assert not described(tp).wrapped
    assert described(Annotated[City, "the capital"]).schema["description"] == "the capital"


# ---------------------------------------------------------------------- kinds of classes


def test_typed_dicts() -> None:
    """A key that may be missing is nullable; all are required."""

    class Base(TypedDict):
        a: int

    class Entry(Base, total=False):
        b: str
        c: Required[str]
        d: NotRequired[int | None]

    schema = strict_schema(Entry)
    assert schema["required"] == ["a", "b", "c", "d"]
    assert schema["properties"]["b"] == {"anyOf": [{"type": "string"}, {"type": "null"}], "title": "B"}
    assert schema["properties"]["c"] == {"type": "string", "title": "C"}
    assert schema["properties"]["d"]["anyOf"] == [{"type": "integer"}, {"type": "null"}]


def test_named_tuples() -> None:
    """Objects: names say more than places, and strict mode cannot type places."""

    class Point(NamedTuple):
        x: int
        y: float = 0.5

    schema = strict_schema(Point)
    assert schema["required"] == ["x", "y"]
    assert schema["properties"]["y"] == {"type": "number", "title": "Y", "default": 0.5}
    assert "description" not in schema


def test_models_of_ours() -> None:
    """As a dataclass, under JSON names."""

    class Shape(Model):
        """A shape."""

        schema_: str
        size: Optional[int] = None
        _wire_names = {"schema_": "schema"}

    schema = strict_schema(Shape)
    assert list(schema["properties"]) == ["schema", "size"]
    assert schema["description"] == "A shape."


def test_fields_that_are_none() -> None:
    """Class variables and what `__init__` does not take are no part of the value."""

    @dataclass
    class Partly:
        a: int
        b: ClassVar[int] = 1
        c: int = field(init=False, default=3)

    assert strict_schema(Partly)["required"] == ["a"]


def test_docstrings_that_classes_make_up_are_not_sent() -> None:
    """Those of dataclasses, named tuples and enums; nor a base's."""

    @dataclass
    class Child(City):
        size: int = 0

    class Point(NamedTuple):
        x: int

    for tp in (Child, Point):
        assert "description" not in strict_schema(tp)
    assert "description" not in prop(list[Enum("Made", {"A": 1})])["items"]  # type: ignore[misc]  # types made at run time


def test_new_types_aliases_and_wrappers() -> None:
    """What only names another type is that type."""
    assert prop(UserId) == {"type": "integer"}
    assert prop(list[UserId]) == {"items": {"type": "integer"}, "type": "array"}


# ---------------------------------------------------------------------- generics, recursion, names in $defs


def test_generics() -> None:
    """Type variables mean what each class says, through renamed and fixed bases."""
    assert strict_schema(Box[int])["properties"]["more"]["items"] == {"type": "integer"}
    assert strict_schema(Box[int])["title"] == "Box[int]"
    assert strict_schema(IntBox)["properties"]["item"]["type"] == "integer"
    named = strict_schema(Named[str])["properties"]
    assert named["name"]["type"] == "string"
    assert named["item"]["items"] == {"type": "string"}
    assert named["more"]["items"] == {"items": {"type": "string"}, "type": "array"}
    both = strict_schema(tuple[Box[int], Box[str]])["$defs"]
    assert sorted(both) == ["Box_int_", "Box_str_"]


def test_two_classes_of_one_name() -> None:
    """Each has a definition of its own."""

    def make(tp: Any) -> Any:
        return make_dataclass("City", [("x", tp)])

    schema = strict_schema(tuple[make(int), make(str), City])  # type: ignore[misc]  # types made at run time
    assert len(schema["$defs"]) == 3
    assert not faults(schema)


@dataclass
class Left:
    right: Right | None
    note: Annotated[Left | None, "another"]


@dataclass
class Right:
    left: Annotated[Left, "described"]


def test_classes_that_hold_each_other() -> None:
    """By reference; where a description stands beside one, the class is written out, or held in anyOf if it holds
    itself."""
    schema = strict_schema(Left)
    assert not faults(schema)
    json.dumps(schema)
    assert set(schema["$defs"]) == {"Left", "Right"}


def test_names_mean_what_they_mean_where_they_stand() -> None:
    """A class's annotations are looked up in its own module, whatever is called the same elsewhere."""
    other = ModuleType("other_module")
    sys.modules["other_module"] = other
    exec(
        "from __future__ import annotations\nfrom dataclasses import dataclass\n"
        "@dataclass\nclass City:\n    zip: int\n@dataclass\nclass Street:\n    city: City\n",
        vars(other),
    )

    @dataclass
    class Pair:
        here: City
        there: Any

    Pair.__dataclass_fields__["there"].type = other.Street
    try:
        defs = strict_schema(Pair)["$defs"]
    finally:
        del sys.modules["other_module"]
    assert {name: list(each["properties"]) for name, each in defs.items()} == {
        "City": ["name", "country"],
        "Street": ["city"],
        "other_module__City": ["zip"],
    }


def test_local_classes_may_name_themselves() -> None:
    """A class inside a function, under `from __future__ import annotations`."""

    @dataclass
    class City:
        next: City | None

    assert list(strict_schema(City)["properties"]) == ["next"]
    assert strict_schema(City)["properties"]["next"]["anyOf"][0] == {"$ref": "#/$defs/City"}


def test_many_descriptions_of_one_class() -> None:
    """Classes written out in place of a reference do not double with every level."""
    made: Any = City
    for level in range(8):
        made = make_dataclass(f"Level{level}", [(f"f{i}", Annotated[made, f"number {i}"]) for i in range(4)])
    schema = strict_schema(made)
    assert not faults(schema)
    assert len(json.dumps(schema)) < 200_000


# ---------------------------------------------------------------------- rules and notes


@pytest.mark.parametrize(
    ("tp", "keywords"),
    [
        (Annotated[int, Rule(ge=1, le=5)], {"type": "integer", "minimum": 1, "maximum": 5}),
        (Annotated[int, Rule(gt=1), Rule(lt=5)], {"type": "integer", "exclusiveMinimum": 1, "exclusiveMaximum": 5}),
        (Annotated[float, Rule(multiple_of=0.5)], {"type": "number", "multipleOf": 0.5}),
        (Annotated[str, Rule(min_length=1, max_length=3)], {"type": "string", "minLength": 1, "maxLength": 3}),
        (Annotated[str, Rule(min_length=0)], {"type": "string"}),
        (Annotated[str, Rule(pattern=r"^\d+$")], {"type": "string", "pattern": r"^\d+$"}),
        (Annotated[str, re.compile("^a$")], {"type": "string", "pattern": "^a$"}),
        (
            Annotated[list[int], Rule(min_length=1, max_length=3)],
            {"items": {"type": "integer"}, "type": "array", "minItems": 1, "maxItems": 3},
        ),
        (
            Annotated[int, Rule(metadata=[Rule(ge=1)], description="d")],
            {"type": "integer", "minimum": 1, "description": "d"},
        ),
        (Annotated[int, Rule(documentation="d")], {"type": "integer", "description": "d"}),
        (Annotated[int, "first", "second"], {"type": "integer", "description": "second"}),
        (Annotated[int, Rule(ge=1), Rule(func=len), 7], {"type": "integer", "minimum": 1}),
        (Annotated[int | None, Rule(ge=1)], {"anyOf": [{"type": "integer", "minimum": 1}, {"type": "null"}]}),
        (
            Annotated[dt.date, Rule(ge=dt.date(2020, 1, 1))],
            {"type": "string", "format": "date", "description": "at least 2020-01-01"},
        ),
        (
            Annotated[Decimal, "a price", Rule(ge=0)],
            {"anyOf": [{"type": "number"}, {"type": "string"}], "description": "a price; at least 0"},
        ),
        # Not in strict mode: lookaround.
        (
            Annotated[str, Rule(pattern="^(?!x)")],
            {"type": "string", "description": "matching the regular expression ^(?!x)"},
        ),
        (
            Annotated[str, "a word", Rule(pattern=r"(a)\1")],
            {"type": "string", "description": r"a word (matching the regular expression (a)\1)"},
        ),
        (Annotated[str, Rule(pattern=r"\(?=\d")], {"type": "string", "pattern": r"\(?=\d"}),
    ],
)
def test_rules_and_words(tp: Any, keywords: dict[str, Any]) -> None:
    """Rules by their attributes, whoever's they are; what strict mode has no keyword for is said in words."""
    assert prop(tp) == keywords


def test_defaults() -> None:
    """What is plain JSON is told; null is what nullable says already, and what may be new each time is not a default to
    tell."""

    @dataclass
    class Defaults:
        a: int = 3
        b: Colour = Colour.BLUE
        c: Optional[int] = None
        d: list[str] = field(default_factory=list)
        e: list[str] = field(default_factory=lambda: ["x"])
        f: dt.datetime = field(default_factory=dt.datetime.now)
        g: tuple[int, ...] = (1, 2)
        h: float = float("inf")
        i: dt.date = dt.date(2020, 1, 1)

    found = strict_schema(Defaults)["properties"]
    defaults = {name: each["default"] for name, each in found.items() if "default" in each}
    assert defaults == {"a": 3, "b": "blue", "d": [], "e": ["x"], "g": [1, 2]}
    assert found["b"]["enum"] == ["red", "blue"]  # in place of a reference that would have a sibling


# ---------------------------------------------------------------------- what is refused


class Perm(Flag):
    R = auto()


class Odd(Enum):
    A = (1, 2)


class Empty(Enum):
    pass


class Other:
    pass


BAD: list[tuple[Any, str]] = [
    (set[str], "set[str] is not something that a strict schema can say; use list[str]"),
    (frozenset[int], "frozenset[int] is not something that a strict schema can say; use list[int]"),
    (bytes, "bytes is not something that a strict schema can say; use str with base64 text in it"),
    (dict[str, int], "dict[str, int] is not something that a strict schema can say; name the keys in a dataclass"),
    (dict[int, str], "dict[int, str] is not something that a strict schema can say; name the keys"),
    (dict, "dict is not something that a strict schema can say"),
    (list, "list is not something that a strict schema can say; say of what: list[str]"),
    (tuple, "tuple is not something that a strict schema can say; say of what"),
    (tuple[()], "is not something that a strict schema can say"),
    (Any, "Any is not something that a strict schema can say; say which types there may be"),
    (object, "object is not something that a strict schema can say; say which types there may be"),
    (complex, "complex is not something that a strict schema can say; use a dataclass of two floats"),
    (type, "type is not something that a strict schema can say"),
    (Other, "Other is not something that a strict schema can say; use a dataclass"),
    (Perm, "Perm.R is 1; strict mode takes enums of text and numbers; use a list of plain Enum members"),
    (Odd, "Odd.A is (1, 2); strict mode takes enums of text and numbers; give it such a value"),
    (Empty, "Empty has no members"),
    (Literal[b"x"], "b'x' is not a JSON value"),
    (Box, "T is open; say which type it stands for, as in Box[int] for Box"),
    (T, "T is open"),
    (Annotated[str, Rule(ge=1)], "ge=1 has no meaning for this type"),
    (Annotated[int, Rule(max_length=1)], "max_length=1 has no meaning for this type"),
    (Annotated[str, Rule(pattern="(")], "'(' is not a regular expression"),
    ("Nowhere", "the annotation 'Nowhere' means nothing in"),
    (list[ForwardRef("Nowhere")], "the annotation 'Nowhere' means nothing in"),  # type: ignore[misc]  # types made at run time
]


@pytest.mark.parametrize(("tp", "message"), BAD, ids=[str(tp) for tp, _ in BAD])
def test_what_is_refused(tp: Any, message: str) -> None:
    """When it is described, with the path and the way out; as an ArgumentError, a TypeError and a ValueError."""
    space: dict[str, Any] = {"__annotations__": {"fine": int, "tags": tp}, "__module__": __name__}
    owner: Any = dataclass(type("Owner", (), space))
    with pytest.raises(SchemaError) as caught:
        described(owner)
    assert message in str(caught.value)
    assert isinstance(caught.value, ArgumentError) and isinstance(caught.value, TypeError)
    assert caught.value.path.startswith(("Owner.tags", "Box.item"))
    with pytest.raises(SchemaError) as caught:
        described(dataclass(type("Owner", (), {"__annotations__": {"tags": list[tp]}, "__module__": __name__})))
    assert caught.value.path.startswith(("Owner.tags[]", "Box.item"))


def test_init_vars_are_refused() -> None:
    """A value that is given and then gone cannot be told back."""

    @dataclass
    class Made:
        a: InitVar[int]

    with pytest.raises(SchemaError, match=r"Made\.a: an InitVar is no part of the value"):
        described(Made)


def test_a_generic_that_grows_without_end() -> None:
    """A circle that cannot be closed is refused."""
    with pytest.raises(SchemaError, match="nested too deeply, or is a generic that grows without end"):
        described(Growing[int])


@dataclass
class Growing(Generic[T]):
    inner: Optional[Growing[list[T]]]


def test_without_strict_mode_more_can_be_said() -> None:
    """Open dicts, any value, tuples place by place: for servers that take them."""
    assert prop(dict[str, int], strict=False) == {"additionalProperties": {"type": "integer"}, "type": "object"}
    assert prop(dict[str, Any], strict=False) == {"additionalProperties": True, "type": "object"}
    assert prop(Any, strict=False) == {}
    assert prop(list, strict=False) == {"items": {}, "type": "array"}
    assert "prefixItems" in prop(tuple[int, str], strict=False)
    with pytest.raises(SchemaError):
        described(set[int], strict=False)


# ---------------------------------------------------------------------- limits


def wide(count: int, size: int = 5) -> Any:
    return typed_dict("Wide", {f"f{number:0{size}}": int for number in range(count)})


def nested(levels: int) -> Any:
    made: Any = int
    for level in range(levels):
        made = typed_dict(f"Level{level}", {"inner": list[made]})
    return made


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda over: wide(5_000 + over), "5,001 properties; strict mode takes 5,000"),
        (lambda over: wide(99 + over, 1_200), "120,000 characters|characters in names"),
        (lambda over: nested(10 + over), "11 levels of nested objects; strict mode takes 10"),
        (lambda over: Literal[tuple(range(1_000 + over))], "1,001 enum values; strict mode takes 1,000"),
        (
            lambda over: Literal[tuple("x" * 50 + f"{n:03}" for n in range(280 + 9 * over))],
            "strict mode takes 15,000 characters",
        ),
    ],
)
def test_limits(make: Any, message: str) -> None:
    """The published limits: what fits is taken, one more is refused with the number."""
    described(make(0))
    with pytest.raises(SchemaError, match=message):
        described(make(1))


def test_a_type_that_holds_itself_is_not_too_deep() -> None:
    """Its depth is endless, and strict mode takes it."""
    assert not faults(strict_schema(Left))


# ---------------------------------------------------------------------- schemas of others


def test_conform_rewrites() -> None:
    """A schema from elsewhere, made strict without loss."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Root",
        "type": "object",
        "definitions": {"A": {"type": "object", "properties": {"x": {"type": "integer", "default": None}}}},
        "properties": {
            "a": {"$ref": "#/definitions/A", "description": "d"},
            "b": {"oneOf": [{"$ref": "#/definitions/A"}, {"type": "null"}], "discriminator": {"propertyName": "x"}},
            "c": {"allOf": [{"$ref": "#/definitions/A"}]},
            "d": {"type": "array", "prefixItems": [{"type": "integer"}, {"$ref": "#/definitions/A"}]},
            "e": {"type": "string", "format": "uri", "examples": ["x"]},
        },
    }
    found = conform(schema, "Root")
    assert not faults(found)
    assert found["properties"]["a"]["description"] == "d"
    assert found["properties"]["a"]["properties"] == {"x": {"type": "integer"}}
    assert found["properties"]["b"] == {"anyOf": [{"$ref": "#/$defs/A"}, {"type": "null"}]}
    assert found["properties"]["c"] == {"$ref": "#/$defs/A"}
    assert found["properties"]["d"]["description"] == "exactly 2 items, in this order: integer, A"
    assert found["properties"]["e"] == {"type": "string", "description": "format: uri"}
    assert "oneOf" in schema["properties"]["b"]  # type: ignore[index]  # the one that was given is as it was


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ({}, r"Root\.x: any value at all"),
        ({"type": "object"}, r"Root\.x: an object with any keys"),
        ({"type": "object", "properties": {}, "additionalProperties": True}, r"Root\.x: an object with any keys"),
        ({"type": "array"}, r"Root\.x: an array of anything"),
        (
            {"type": "array", "items": {"type": "integer"}, "uniqueItems": True},
            r"Root\.x: .*'uniqueItems'.*use a list in place of a set",
        ),
        ({"type": "array", "items": {}}, r"Root\.x\[\]: any value at all"),
        ({"not": {"type": "string"}}, r"Root\.x: strict mode has no keyword 'not'"),
        ({"allOf": [{"type": "string"}, {"minLength": 1}]}, r"Root\.x: .*'allOf'.*write the parts together"),
        ({"$ref": "#/$defs/Gone"}, r"Root\.x: \$ref '#/\$defs/Gone' leads nowhere"),
        ({"$ref": "https://example.com/x"}, r"Root\.x: \$ref 'https://example.com/x' leads nowhere"),
        ("x", r"Root\.x: 'x' is no JSON schema"),
    ],
)
def test_conform_refuses(schema: Any, message: str) -> None:
    """What strict mode cannot say, with the path and the keyword."""
    with pytest.raises(SchemaError, match=message):
        conform({"title": "Root", "type": "object", "properties": {"x": schema}}, "Root")


@pytest.mark.parametrize("schema", [{"type": "array", "items": {"type": "string"}}, {"anyOf": [{"type": "string"}]}])
def test_conform_wants_an_object(schema: Any) -> None:
    """At the root."""
    with pytest.raises(SchemaError, match="the root of a strict schema is one object"):
        conform(schema, "Root")


# ---------------------------------------------------------------------- cost


def test_nothing_is_imported_before_it_is_used() -> None:
    """The names at the top cost nothing until they are used, and then no foreign library is imported."""
    script = (
        "import sys, oai_lite\n"
        "assert not {'oai_lite.structured.schema', 'oai_lite.structured', 'dataclasses'} & sys.modules.keys()\n"
        "oai_lite.strict_schema(list[int])\n"
        "assert not {'pydantic', 'attr', 'attrs', 'annotated_types', 'decimal', 'uuid'} & sys.modules.keys()\n"
    )
    root = Path(__file__).parent.parent.parent
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, cwd=root)
    assert done.returncode == 0, done.stderr

"""What the official client makes of a family of types: `python -m drift.schemas --write` records it for
tests/structured.

The family is written once, as pydantic models in text; the test writes the same as dataclasses. The record says which
versions made it.
"""

from __future__ import annotations

import argparse
import datetime
import decimal
import enum
import importlib
import ipaddress
import itertools
import json
import pathlib
import re
import sys
import typing
import uuid
from collections.abc import Iterator
from typing import Any

FIXTURE = pathlib.Path(__file__).parent.parent / "tests" / "structured" / "official.json"

# What annotations may name. `Inner`, `Left` and `Right` are classes, `Colour` and `Level` enums.
NAMES: dict[str, Any] = {
    **{name: getattr(typing, name) for name in ("Annotated", "Any", "Literal", "Optional", "Union")},
    **{name: getattr(datetime, name) for name in ("date", "datetime", "time", "timedelta")},
    "Decimal": decimal.Decimal,
    "Enum": enum.Enum,
    "IPv4Address": ipaddress.IPv4Address,
    "IPv6Address": ipaddress.IPv6Address,
    "Path": pathlib.Path,
    "UUID": uuid.UUID,
}
ENUMS = """
class Colour(Enum):
    "Which colour."
    RED = "red"
    BLUE = "blue"

class Level(Enum):
    LOW = 1
    HIGH = 2

class Only(Enum):
    ONE = "one"
"""
CLASSES = """
class Inner(BASE):
    "A thing inside."
    x: int
    note: Optional[str]

class Left(BASE):
    kind: Literal["left"]
    x: int

class Right(BASE):
    kind: Literal["right"]
    y: list[str]

class Node(BASE):
    value: int
    next: Optional["Node"]

class Tree(BASE):
    name: str
    kids: list["Tree"]
"""
PLAIN = (
    *("str", "int", "float", "bool", "None", "date", "datetime", "time", "timedelta", "UUID", "Decimal"),
    *("IPv4Address", "IPv6Address", "Path", "Colour", "Level", "Only", "Inner", "Node", "Tree"),
    *('Literal["a", "b"]', "Literal[1, 2]", 'Literal["a"]', 'Literal["a", 1, True]', 'Literal["a", None]'),
    *("dict[str, int]", "Any", "set[int]", "tuple[int, str]", "tuple[int, int]", "tuple[int, ...]"),
)
AROUND = ("{}", "Optional[{}]", "list[{}]", "list[Optional[{}]]", "Union[{}, Left, Right]", "dict[str, {}]")
DEFAULTS = (
    ("str", '"x"'),
    ("int", "3"),
    ("float", "0.5"),
    ("bool", "False"),
    ("Optional[int]", "None"),
    ("Optional[str]", '"y"'),
    ("Colour", "Colour.RED"),
    ('Literal["a", "b"]', '"a"'),
    ("Optional[Inner]", "None"),
)
# Rules as anything with these attributes; pydantic takes annotated_types' only, so the test gives stand-ins for them.
RULES = (
    ("int", "Ge(1), Le(5)"),
    ("int", "Gt(0), Lt(9), MultipleOf(3)"),
    ("float", "Ge(0.5), Lt(2.5)"),
    ("Optional[int]", "Ge(1)"),
    ("str", "MinLen(2), MaxLen(8)"),
    ("list[int]", "MinLen(1), MaxLen(3)"),
    ("list[Annotated[str, MaxLen(4)]]", "MinLen(1)"),
)
DESCRIBED = ("str", "list[int]", "Colour", "Inner", "Optional[Inner]", "Union[Left, Right]", "Optional[str]", "Node")


def family() -> Iterator[tuple[str, str]]:
    """Names and texts: the fields of one class each, `name: annotation = default`."""
    for around, plain in itertools.product(AROUND, PLAIN):
        yield around.format(plain), f"a_field: {around.format(plain)}"
    for annotation, default in DEFAULTS:
        yield f"{annotation} = {default}", f"a: {annotation} = {default}\n    b_c: int = 1"
    for annotation, rules in RULES:
        yield f"{annotation} with {rules}", f"a: Annotated[{annotation}, {rules}]"
    for annotation in DESCRIBED:
        yield f"{annotation}, described", f'a: Annotated[{annotation}, Words("what it is")]\n    b: {annotation}'
    yield "two of one kind", "first: Inner\n    second: Inner\n    third: list[Inner]"
    yield "documented", '"""First line.\n\n      Second paragraph.\n    """\n    a: int'
    yield "a union of all", 'a: Union[int, str, None, list[int], Left, Literal["z"]]'


def source(fields: str, base: str | None) -> str:
    """A module's text with the class `Root`: its classes derive from `base`, or are dataclasses."""
    text = f"{ENUMS}{CLASSES}\nclass Root(BASE):\n    {fields}\n"
    if base is None:
        return re.sub(r"class (\w+)\(BASE\):", r"@dataclass(kw_only=True)\nclass \1:", text)
    return text.replace("(BASE)", f"({base})")


def official() -> dict[str, Any]:
    """The official client's schema of each."""
    import annotated_types
    import pydantic

    pydantic_of_client = importlib.import_module("openai.lib._pydantic")
    found: dict[str, Any] = {}
    for name, fields in family():
        space: dict[str, Any] = {
            **NAMES,
            **{
                each: getattr(annotated_types, each)
                for each in ("Ge", "Gt", "Le", "Lt", "MaxLen", "MinLen", "MultipleOf")
            },
            "Words": lambda text: pydantic.Field(description=text),
            "BaseModel": pydantic.BaseModel,
            "__name__": "family",
        }
        module = type(sys)("family")
        vars(module).update(space)
        sys.modules["family"] = module
        exec(compile(source(fields, "BaseModel"), "<family>", "exec", 0, True), vars(module))
        found[name] = pydantic_of_client.to_strict_json_schema(vars(module)["Root"])
    return found


def main() -> int:
    """Write the record, or say whether it still holds."""
    parser = argparse.ArgumentParser(
        prog="python -m drift.schemas", description="Record the official client's schemas."
    )
    parser.add_argument("--write", action="store_true", help="write tests/structured/official.json")
    options = parser.parse_args()
    import pydantic

    openai = importlib.import_module("openai")
    schemas = ",\n".join(f"{json.dumps(name)}: {json.dumps(schema)}" for name, schema in official().items())
    text = f'{{"openai": "{openai.__version__}", "pydantic": "{pydantic.VERSION}", "schemas": {{\n{schemas}\n}}}}\n'
    if options.write:
        FIXTURE.write_text(text, "utf-8")
        return 0
    same = FIXTURE.read_text("utf-8") == text
    print(
        "the record holds"
        if same
        else "the official schemas differ from the record; see them with --write and git diff"
    )
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())

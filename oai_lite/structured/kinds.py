"""Kinds: a Python type as a small tree, which `typeinfo` builds from annotations, `schema` describes and `parse` reads.

Rules: nodes are plain values that know nothing of typing, of JSON schema or of reading. One class is one node, so a
tree may have circles: whoever walks it remembers where they were. Adapters of other libraries answer with the last two
classes here.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from typing import Any

MISSING: Any = type("Missing", (), {"__repr__": lambda self: "MISSING"})()  # no default; None is one


@dataclasses.dataclass(slots=True, eq=False)
class Kind:
    """One node of the tree."""

    def inner(self) -> Iterator[Kind]:
        """The nodes right below this one."""
        return iter(())


@dataclasses.dataclass(slots=True, eq=False)
class Scalar(Kind):
    """One value of a class that JSON writes as text, number, boolean or null. `name` is one of SCALARS, or `path`."""

    name: str
    cls: Any


@dataclasses.dataclass(slots=True, eq=False)
class Choice(Kind):
    """One of some values: a Literal, or (with `cls`) an Enum. Pairs of what JSON holds and what it means."""

    values: tuple[tuple[Any, Any], ...]
    cls: type[Enum] | None = None
    doc: str | None = None


@dataclasses.dataclass(slots=True, eq=False)
class Listing(Kind):
    """Any number of items of one kind, made into a list or a tuple."""

    item: Kind
    make: Callable[[list[Any]], Any] | None = None

    def inner(self) -> Iterator[Kind]:
        return iter((self.item,))


@dataclasses.dataclass(slots=True, eq=False)
class Fixed(Kind):
    """A tuple of fixed length, each place of a kind of its own."""

    items: tuple[Kind, ...]

    def inner(self) -> Iterator[Kind]:
        return iter(self.items)


@dataclasses.dataclass(slots=True, eq=False)
class Table(Kind):
    """An object with any keys. Not in strict mode."""

    value: Kind

    def inner(self) -> Iterator[Kind]:
        return iter((self.value,))


@dataclasses.dataclass(slots=True, eq=False)
class Anything(Kind):
    """Any JSON value. Not in strict mode."""


@dataclasses.dataclass(slots=True, eq=False)
class Either(Kind):
    """A union."""

    members: tuple[Kind, ...]

    def inner(self) -> Iterator[Kind]:
        return iter(self.members)


@dataclasses.dataclass(slots=True, eq=False)
class Noted(Kind):
    """A kind with what `Annotated` says of it: rules that values keep, a description."""

    kind: Kind
    rules: dict[str, Any]
    description: str | None = None

    def inner(self) -> Iterator[Kind]:
        return iter((self.kind,))


@dataclasses.dataclass(slots=True, eq=False)
class Field:
    """One key of a record. A name that is not `required` is left to `make` where the key is missing; with
    `null_is_absent` null means the same."""

    name: str
    key: str
    kind: Kind
    required: bool = True
    default: Any = MISSING
    description: str | None = None
    null_is_absent: bool = False


@dataclasses.dataclass(slots=True, eq=False)
class Record(Kind):
    """An object with known keys. `fields` is filled after the record is known, since it may hold itself."""

    cls: Any
    title: str
    doc: str | None
    make: Callable[[dict[str, Any]], Any]
    fields: tuple[Field, ...] = ()

    def inner(self) -> Iterator[Kind]:
        return (field.kind for field in self.fields)


@dataclasses.dataclass(slots=True, eq=False)
class Foreign(Kind):
    """A class of another library that describes and reads itself. `schema` is any JSON schema of it; `read` takes JSON
    text and raises ValueError."""

    cls: Any
    schema: Mapping[str, Any]
    read: Callable[[str], Any]


@dataclasses.dataclass(slots=True, frozen=True)
class ForeignField:
    """What an adapter tells of a field: its name in JSON and for the constructor (and as an attribute, where that
    differs), its annotation, its default if it has one."""

    name: str
    annotation: Any
    attribute: str | None = None
    default: Any = MISSING
    default_factory: Callable[[], Any] | None = None
    description: str | None = None


@dataclasses.dataclass(slots=True, frozen=True)
class ForeignRecord:
    """An adapter's answer for a class that is made of fields (attrs): they are described and read as a dataclass's
    are."""

    fields: tuple[ForeignField, ...]
    make: Callable[[dict[str, Any]], Any]


@dataclasses.dataclass(slots=True, frozen=True)
class ForeignSchema:
    """An adapter's answer for a class that describes and reads itself (pydantic)."""

    schema: Mapping[str, Any]
    read: Callable[[str], Any]


def plain_members(kind: Kind) -> Iterator[Kind]:
    """The kinds that a union or a noted kind comes down to."""
    if isinstance(kind, (Noted, Either)):
        for each in kind.inner():
            yield from plain_members(each)
    else:
        yield kind


def applies(rule: str, kind: Kind) -> bool:
    """Whether values of a plain kind can keep a rule at all."""
    scalar = kind.name if isinstance(kind, Scalar) else None
    if rule in ("min_length", "max_length"):
        return scalar == "str" or isinstance(kind, (Listing, Table))
    if rule == "pattern":
        return scalar == "str"
    if rule == "multiple_of":
        return scalar in ("int", "float", "Decimal")
    return scalar not in (None, "str", "bool", "null", "path", "UUID")


def nullable(kind: Kind) -> bool:
    """Whether null is one of its values."""
    return any(
        (isinstance(each, Scalar) and each.name == "null")
        or (isinstance(each, Choice) and any(plain is None for plain, _ in each.values))
        for each in plain_members(kind)
    )

"""Which member of a union a JSON value is: by what JSON itself tells (text, number, array …), then by a tag, then by
the keys.

A tag is a key that every class of the union has as a Literal, with values of its own; it makes messages exact, since
only one class is then meant. Classes without a tag are told apart by their keys; only where several have all the right
ones are they tried in turn, and what was tried is remembered, so that a union which holds itself does not double the
work with every level.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from .kinds import Anything, Choice, Either, Fixed, Foreign, Kind, Listing, Noted, Record, Scalar, Table
from .scalars import Mismatch, step

if TYPE_CHECKING:
    from .parse import Memo, Read

    Member = tuple[Kind, Read]

_SHAPES = {
    str: "text",
    bool: "bool",
    int: "int",
    float: "float",
    type(None): "null",
    list: "array",
    dict: "object",
}


def either(kind: Either, reads: list[Read], lax: bool, expected: str) -> Read:
    """The reading function of a union, from those of its members. `expected` is the union in words."""
    members: list[Member] = list(zip(kind.members, reads, strict=True))
    by_shape: dict[str, list[Member]] = {shape: [] for shape in _SHAPES.values()}
    for shape, fitting in by_shape.items():
        fitting.extend(member for member in members if shape in _shapes(member[0]))
    # The number as it was written comes first: 3 is an integer where there is one, though a float would do.
    for shape in ("int", "float"):
        by_shape[shape] = sorted(by_shape[shape], key=partial(_exactness, shape))
    objects = _choose_object(by_shape["object"], lax)

    def read(value: Any, memo: Memo) -> Any:
        shape = _SHAPES.get(type(value), "float")
        fitting = by_shape[shape]
        if shape == "object":
            fitting = objects(value)
        if not fitting and lax:
            fitting = members
        if len(fitting) == 1:
            return fitting[0][1](value, memo)
        if not fitting:
            raise Mismatch(expected, value)
        return _try(fitting, value, memo, kind, expected)

    return read


def _try(fitting: list[Member], value: Any, memo: Memo, kind: Either, expected: str) -> Any:
    nested = isinstance(value, (dict, list))
    key = (id(kind), id(value))
    if nested and key in memo:
        ok, found = memo[key]
        if ok:
            return found
        raise _again(found)
    closest: Mismatch | None = None
    for _, read in fitting:
        try:
            result = read(value, memo)
        except Mismatch as error:
            if closest is None or len(error.steps) > len(closest.steps):
                closest = error
            continue
        if nested:
            memo[key] = True, result
        return result
    # What got furthest into the value says more than that nothing fitted.
    failure = closest if closest is not None and closest.steps else Mismatch(expected, value)
    if nested:
        memo[key] = False, _again(failure)
    raise failure


def _again(error: Mismatch) -> Mismatch:
    """A copy: on its way up an error collects the steps of one place only."""
    copy = Mismatch(error.expected, got=error.got)
    copy.steps = list(error.steps)
    return copy


def _plain(kind: Kind) -> Kind:
    while isinstance(kind, Noted):
        kind = kind.kind
    return kind


def _shapes(kind: Kind) -> frozenset[str]:
    """What JSON can write a value of this kind as."""
    match _plain(kind):
        case Scalar(name="null"):
            return frozenset(("null",))
        case Scalar(name="bool"):
            return frozenset(("bool",))
        case Scalar(name="int" | "float"):
            return frozenset(("int", "float"))
        case Scalar(name="Decimal"):
            return frozenset(("int", "float", "text"))
        case Scalar():
            return frozenset(("text",))
        case Choice(values=values):
            shapes = {_SHAPES[type(plain)] for plain, _ in values}
            return frozenset(shapes | {"int"} if "float" in shapes else shapes)
        case Listing() | Fixed():
            return frozenset(("array",))
        case Record() | Table():
            return frozenset(("object",))
        case Either(members=members):
            return frozenset().union(*(_shapes(each) for each in members))
        case Foreign() | Anything() | _:
            return frozenset(_SHAPES.values())


def _exactness(shape: str, member: Member) -> int:
    plain = _plain(member[0])
    if isinstance(plain, Choice):
        return 0
    return 1 if isinstance(plain, Scalar) and plain.name == shape else 2


def _choose_object(members: list[Member], lax: bool) -> Callable[[dict[str, Any]], list[Member]]:
    """Which members an object may be."""
    records = [_plain(kind) for kind, _ in members]
    known = [record for record in records if isinstance(record, Record)]
    if len(known) < 2 or len(known) < len(members):
        return lambda value: members
    tag, table = _tags(known)
    if tag is not None:
        by_tag = {value: [members[place]] for value, place in table.items()}
        return lambda value: _by_tag(value, tag, by_tag)
    shapes = [
        (frozenset(each.key for each in record.fields if each.required), frozenset(each.key for each in record.fields))
        for record in known
    ]

    def by_keys(value: dict[str, Any]) -> list[Member]:
        keys = value.keys()
        fitting = [
            member
            for member, (required, all_) in zip(members, shapes, strict=True)
            if required <= keys and (lax or keys <= all_)
        ]
        if lax:  # unknown keys are passed over, so the class that knows most of them is meant
            fitting.sort(key=lambda member: -len(keys & shapes[members.index(member)][1]))
        return fitting

    return by_keys


def _tags(records: list[Record]) -> tuple[str | None, dict[Any, int]]:
    """The key that tells the classes apart, and which value means which of them."""
    for field in records[0].fields:
        table: dict[Any, int] = {}
        for place, record in enumerate(records):
            found = next((each for each in record.fields if each.key == field.key and each.required), None)
            choice = None if found is None else _plain(found.kind)
            values = choice.values if isinstance(choice, Choice) else ()
            keys = [(type(plain), plain) for plain, _ in values]
            if not keys or any(key in table for key in keys):
                break
            table.update(dict.fromkeys(keys, place))
        else:
            return field.key, table
    return None, {}


def _by_tag(value: dict[str, Any], tag: str, by_tag: dict[Any, list[Member]]) -> list[Member]:
    mark = value.get(tag)
    found = None if isinstance(mark, (dict, list)) else by_tag.get((type(mark), mark))
    if found is not None:
        return found
    words = ", ".join(repr(plain) for _, plain in list(by_tag)[:12])
    failure = (
        Mismatch(f"one of {words}", mark)
        if tag in value
        else Mismatch(f"one of {words}", got="nothing (the key is missing)")
    )
    failure.steps.append(step(tag))
    raise failure

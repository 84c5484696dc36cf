"""Reading a JSON schema keyword by keyword, forgivingly: a keyword of the wrong type counts as absent.

Rules: schemas are never changed, `merge` makes new ones. Nothing here draws or decides; that is `specimen`'s part.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from typing import TypeAlias, cast
from urllib.parse import unquote

Schema: TypeAlias = Mapping[str, object]


class UnsatisfiableError(ValueError):
    """No finite value satisfies the schema, or none was found; the message says why."""


def rules_of(schema: object) -> Schema:
    """A schema's keywords; true, and what is no schema at all, has none."""
    if schema is False:
        raise UnsatisfiableError("a false schema allows no value")
    return cast("Schema", schema) if isinstance(schema, dict) else {}


def members(value: object) -> list[object]:
    """The value of a keyword that takes an array."""
    return cast("list[object]", value) if isinstance(value, list) else []


def number_of(rules: Schema, key: str) -> int | float | None:
    """The value of a keyword that takes a number."""
    value = rules.get(key)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return None
    return value


def whole_of(rules: Schema, key: str) -> int | None:
    """The value of a keyword that counts something."""
    value = number_of(rules, key)
    return None if value is None else int(value)


def references(schema: object, named: bool = False) -> Iterator[str]:
    """Every `$ref` in the document, except where plain data stands. `named`: the keys are names, not keywords."""
    if isinstance(schema, dict):
        for key, value in cast("Schema", schema).items():
            if key == "$ref" and isinstance(value, str) and not named:
                yield value
            elif named or key not in ("const", "enum", "default", "examples"):
                yield from references(value, not named and key in ("properties", "$defs", "definitions"))
    elif isinstance(schema, list):
        for value in cast("list[object]", schema):
            yield from references(value)


def resolve(root: object, ref: str) -> object:
    """What a JSON pointer within `root` points to; `#` is all of it."""
    place = root
    if not ref.startswith("#"):
        raise UnsatisfiableError(f"the reference '{ref}' leaves the schema")
    for step in unquote(ref[1:]).split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        if isinstance(place, dict) and name in place:
            place = cast("Schema", place)[name]
        elif isinstance(place, list) and name.isdecimal() and int(name) < len(members(place)):
            place = members(place)[int(name)]
        else:
            raise UnsatisfiableError(f"the reference '{ref}' points to nothing")
    return place


def places(rules: Schema) -> Iterator[object]:
    """The schema of each place of an array, for ever or until no further item is allowed."""
    items = rules.get("items", True)
    first = members(items) if isinstance(items, list) else members(rules.get("prefixItems"))
    rest = rules.get("additionalItems", True) if isinstance(items, list) else items
    yield from first
    while rest is not False:
        yield rest


def kinds_of(rules: Schema) -> list[str]:
    """The types a value may have, guessed from the other keywords when `type` is absent."""
    kinds = rules.get("type")
    found = [str(kind) for kind in members(kinds)] or [kinds if isinstance(kinds, str) else _guess(rules)]
    return [*found, "null"] if rules.get("nullable") is True and "null" not in found else found


def kinds_of_value(value: object) -> set[str]:
    """The types of JSON schema that a value is of; a whole number is of two."""
    match value:
        case None:
            return {"null"}
        case bool():
            return {"boolean"}
        case int():
            return {"integer", "number"}
        case float():
            return {"integer", "number"} if value.is_integer() else {"number"}
        case str():
            return {"string"}
        case list():
            return {"array"}
        case _:
            return {"object"}


def identity(value: object) -> str:
    """Equal for values that `uniqueItems` holds to be the same: 1 and 1.0 are, true and 1 are not."""

    def plain(value: object) -> object:
        if isinstance(value, dict):
            return {key: plain(member) for key, member in cast("Schema", value).items()}
        if isinstance(value, list):
            return [plain(member) for member in members(value)]
        return int(value) if isinstance(value, float) and value.is_integer() else value

    return json.dumps(plain(value), sort_keys=True)


def without(rules: Schema, *keys: str) -> Schema:
    """The rules but these."""
    return {key: rule for key, rule in rules.items() if key not in keys}


def merge(first: Schema, second: Schema) -> Schema:
    """One schema that asks for what both ask for."""
    made = dict(first)
    for key, theirs in second.items():
        made[key] = _both(key, first[key], theirs) if key in first and first[key] != theirs else theirs
    if "type" in first and "type" in second:
        made["type"] = _common_kinds(kinds_of(first), kinds_of(second))
    return made


def _both(key: str, ours: object, theirs: object) -> object:
    """One keyword that stands in two schemas with different values."""
    if key == "properties":
        left, right = rules_of(ours), rules_of(theirs)
        return {**left, **right, **{name: {"allOf": [left[name], right[name]]} for name in left if name in right}}
    if key == "required":
        return list(dict.fromkeys([*members(ours), *members(theirs)]))
    if key == "enum":
        return [value for value in members(ours) if value in members(theirs)]
    if key in ("anyOf", "oneOf"):
        return [{"allOf": [left, right]} for left in members(ours) for right in members(theirs)]
    if key in ("allOf", "prefixItems"):
        return [*members(ours), *members(theirs)]
    if key in ("items", "additionalProperties"):
        return False if ours is False or theirs is False else {"allOf": [ours, theirs]}
    if key == "const":
        raise UnsatisfiableError("two different constants are asked for at once")
    if key.startswith(("min", "max", "exclusive")):
        bounds = [bound for bound in (number_of({key: ours}, key), number_of({key: theirs}, key)) if bound is not None]
        return (max if "min" in key.lower() else min)(bounds, default=None)
    return theirs


def _common_kinds(first: list[str], second: list[str]) -> list[str]:
    found = [kind for kind in first if kind in second or (kind == "integer" and "number" in second)]
    if "integer" in second and "number" in first and "integer" not in found:
        found.append("integer")
    if not found:
        raise UnsatisfiableError(f"a value cannot be both {' or '.join(first)} and {' or '.join(second)}")
    return found


def _guess(rules: Schema) -> str:
    for kind, hints in (
        ("object", ("properties", "required", "additionalProperties", "minProperties")),
        ("array", ("items", "prefixItems", "minItems", "uniqueItems")),
        ("number", ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")),
    ):
        if any(hint in rules for hint in hints):
            return kind
    return "string"

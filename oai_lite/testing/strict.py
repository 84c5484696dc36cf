"""Does strict mode accept this schema? The rules by which the real API refuses one before any text is made.

They are those of the Structured Outputs guide: objects closed and all of their properties required, no keyword outside
the subset, an object at the root, and the documented sizes. A schema sent with `strict: true` that breaks a rule is
answered with 400 and the place of the offence, `In context=('properties', 'tags')`, as the real API writes it.
"""

from __future__ import annotations

from collections.abc import Iterator

from .schema import members, rules_of

_REFUSED = (
    "allOf oneOf not if then else dependentRequired dependentSchemas patternProperties propertyNames minProperties "
    "maxProperties unevaluatedProperties unevaluatedItems contains minContains maxContains uniqueItems"
).split()
_MAX_NESTING, _MAX_PROPERTIES, _MAX_ENUM, _MAX_TEXT = 10, 5000, 1000, 120_000

Place = tuple[str, ...]


def objection(schema: object) -> str | None:
    """Why strict mode refuses `schema`, worded as the API does; `None` when it is accepted."""
    root = rules_of(schema)
    if root.get("type") != "object":
        return f"schema must be a JSON Schema of 'type: \"object\"', got 'type: \"{root.get('type')}\"'."
    for place, complaint in _complaints(schema, (), 0):
        return f"In context={place}, {complaint}"
    parts = list(_parts(schema))
    properties = sum(len(rules_of(part.get("properties"))) for part in parts)
    choices = sum(len(members(part.get("enum"))) for part in parts)
    text = sum(len(name) for part in parts for name in rules_of(part.get("properties")))
    text += sum(len(str(value)) for part in parts for value in [*members(part.get("enum")), part.get("const", "")])
    for what, found, most in (
        ("properties", properties, _MAX_PROPERTIES),
        ("enum values", choices, _MAX_ENUM),
        ("characters in names and enum values", text, _MAX_TEXT),
    ):
        if found > most:
            return f"schema has {found} {what}, at most {most} are allowed."
    return None


def _complaints(schema: object, place: Place, nesting: int) -> Iterator[tuple[Place, str]]:
    if not isinstance(schema, dict):
        yield place, "schema must be an object; true and false are not permitted."
        return
    rules = rules_of(schema)
    if nesting > _MAX_NESTING:
        yield place, f"schema is nested more than {_MAX_NESTING} levels deep."
    for key in _REFUSED:
        if key in rules:
            yield place, f"'{key}' is not permitted."
    if "$ref" in rules and len(rules) > 1:
        others = ", ".join(f"'{key}'" for key in rules if key != "$ref")
        yield place, f"$ref cannot have keywords {{{others}}}."
    if not any(key in rules for key in ("type", "anyOf", "$ref", "enum", "const")):
        yield place, "schema must have a 'type' key."
    if not place and "anyOf" in rules:
        yield place, "'anyOf' is not permitted at the root."
    if rules.get("type") == "object" or "properties" in rules:
        yield from _object_complaints(schema, place)
    if rules.get("type") == "array" and "items" not in rules:
        yield place, "array schema missing items."
    for step, inner in _inner(schema):
        deeper = nesting if step[0] in ("$defs", "definitions", "anyOf") else nesting + 1
        yield from _complaints(inner, (*place, *step), deeper)


def _object_complaints(schema: object, place: Place) -> Iterator[tuple[Place, str]]:
    rules = rules_of(schema)
    if rules.get("additionalProperties") is not False:
        yield place, "'additionalProperties' is required to be supplied and to be false."
    properties, required = rules_of(rules.get("properties")), members(rules.get("required"))
    wanted = "'required' is required to be supplied and to be an array including every key in properties."
    for name in properties:
        if name not in required:
            yield place, f"{wanted} Missing '{name}'."
    for extra in required:
        if extra not in properties:
            yield place, f"{wanted} Extra required key '{extra}' supplied."


def _inner(schema: object) -> Iterator[tuple[Place, object]]:
    """The schemas directly inside one, and the steps that lead to them."""
    rules = rules_of(schema)
    for key in ("properties", "$defs", "definitions"):
        for name, inner in rules_of(rules.get(key)).items():
            yield (key, name), inner
    if "items" in rules:
        yield ("items",), rules["items"]
    for index, inner in enumerate(members(rules.get("anyOf"))):
        yield ("anyOf", str(index)), inner


def _parts(schema: object) -> Iterator[dict[str, object]]:
    """The schema and everything inside it."""
    if isinstance(schema, dict):
        yield dict(rules_of(schema))
        for _, inner in _inner(schema):
            yield from _parts(inner)

"""The rules of strict mode, looked at from outside: whatever a schema was made of, it has to keep them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

ANNOTATIONS = {"title", "description", "default"}
VALUES = {
    "string": {"enum", "const", "pattern", "format", "minLength", "maxLength"},
    "number": {"enum", "const", "multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"},
    "boolean": {"enum", "const"},
    "null": {"enum", "const"},
    "array": {"items", "minItems", "maxItems"},
    "object": {"properties", "required", "additionalProperties"},
}
VALUES["integer"] = VALUES["number"]
FORMATS = {"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"}


class Rule:
    """A note with any attributes, as annotated_types' and other libraries' are."""

    def __init__(self, **attributes: Any) -> None:
        vars(self).update(attributes)

    def __repr__(self) -> str:
        return f"Rule({', '.join(f'{name}={value!r}' for name, value in vars(self).items())})"


def faults(schema: dict[str, Any]) -> list[str]:
    """What strict mode would refuse."""
    found = list(_faults(schema, schema.get("$defs", {}), "$"))
    if schema.get("type") != "object" or "anyOf" in schema:
        found.append("$: the root is no object")
    return found


def _faults(schema: Any, defs: dict[str, Any], path: str) -> Iterator[str]:
    if not isinstance(schema, dict):
        yield f"{path}: no schema"
        return
    for name, each in schema.get("$defs", {}).items():
        yield from _faults(each, defs, f"{path}.$defs.{name}")
    keys = schema.keys() - {"$defs"}
    if "$ref" in keys:
        if keys != {"$ref"}:
            yield f"{path}: siblings of $ref: {sorted(keys)}"
        if schema["$ref"].removeprefix("#/$defs/") not in defs:
            yield f"{path}: {schema['$ref']} is not defined"
        return
    if "anyOf" in keys:
        if keys - ANNOTATIONS != {"anyOf"} or len(schema["anyOf"]) < 1:
            yield f"{path}: beside anyOf: {sorted(keys)}"
        for number, each in enumerate(schema["anyOf"]):
            yield from _faults(each, defs, f"{path}.anyOf[{number}]")
        return
    kind = schema.get("type")
    if kind is None:
        if keys - ANNOTATIONS != {"enum"}:
            yield f"{path}: no type"
        return
    more = keys - ANNOTATIONS - {"type"} - VALUES[kind]
    if more:
        yield f"{path}: {kind} has {sorted(more)}"
    if schema.get("format", "date") not in FORMATS:
        yield f"{path}: format {schema['format']}"
    if kind == "array":
        yield from _faults(schema.get("items"), defs, f"{path}.items")
    if kind == "object":
        if schema.get("additionalProperties") is not False:
            yield f"{path}: open object"
        if schema.get("required") != list(schema.get("properties", ())):
            yield f"{path}: required is not all of the properties"
        for name, each in schema.get("properties", {}).items():
            yield from _faults(each, defs, f"{path}.{name}")


def as_json(value: Any) -> Any:
    """A value as the plain JSON that a model would write for it."""
    import dataclasses
    import datetime
    import enum

    if hasattr(value, "__dataclass_fields__"):
        return {field.name: as_json(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, enum.Enum):
        return value.value
    if hasattr(value, "_asdict"):
        return {name: as_json(inner) for name, inner in value._asdict().items()}
    if isinstance(value, dict):
        return {name: as_json(inner) for name, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [as_json(inner) for inner in value]
    if isinstance(value, datetime.timedelta):
        sign, size = ("-", -value) if value < datetime.timedelta(0) else ("", value)
        return f"{sign}P{size.days}DT{size.seconds}.{size.microseconds:06}S"
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    return str(value)

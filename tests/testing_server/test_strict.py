"""The rules of strict mode: what is accepted, and how a refusal names the place."""

from __future__ import annotations

from typing import Any

import pytest

from oai_lite.testing.strict import objection

TEXT = {"type": "string"}


def closed(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


@pytest.mark.parametrize(
    "schema",
    [
        closed(),
        closed(a=TEXT, b={"type": ["string", "null"]}, c={"enum": ["x"]}, d={"const": 1}),
        closed(a={"type": "array", "items": closed(b={"anyOf": [TEXT, {"type": "null"}]}), "minItems": 1}),
        {**closed(a={"$ref": "#/$defs/x"}, b={"$ref": "#"}), "$defs": {"x": closed(y=TEXT)}},
        closed(a={"type": "string", "pattern": "^a", "format": "date"}, n={"type": "number", "multipleOf": 2}),
    ],
)
def test_accepted(schema: object) -> None:
    assert objection(schema) is None


def nested(levels: int) -> dict[str, Any]:
    return closed(a=nested(levels - 1)) if levels else closed()


@pytest.mark.parametrize(
    ("schema", "complaint"),
    [
        ({"type": "array", "items": TEXT}, "got 'type: \"array\"'"),
        (None, "got 'type: \"None\"'"),
        ({"type": "object", "properties": {}, "required": []}, "In context=(), 'additionalProperties' is required"),
        (closed(a={"type": "object"}), "In context=('properties', 'a'), 'additionalProperties' is required"),
        ({**closed(a=TEXT), "required": []}, "Missing 'a'."),
        ({**closed(), "required": ["b"]}, "Extra required key 'b'"),
        (closed(a={"allOf": [TEXT]}), "In context=('properties', 'a'), 'allOf' is not permitted."),
        (closed(a={"oneOf": [TEXT]}), "'oneOf' is not permitted."),
        (closed(a={"type": "array", "items": TEXT, "uniqueItems": True}), "'uniqueItems' is not permitted."),
        (closed(a={"type": "array"}), "array schema missing items."),
        (closed(a={}), "schema must have a 'type' key."),
        (closed(a=True), "schema must be an object"),
        (closed(a={"$ref": "#", "description": "x"}), "$ref cannot have keywords {'description'}."),
        ({**closed(), "anyOf": [TEXT]}, "'anyOf' is not permitted at the root."),
        ({**closed(), "$defs": {"x": {"type": "object"}}}, "In context=('$defs', 'x')"),
        (closed(a={"type": "array", "items": {"anyOf": [{}]}}), "('properties', 'a', 'items', 'anyOf', '0')"),
        (nested(11), "more than 10 levels"),
        (closed(**{f"p{n}": TEXT for n in range(5001)}), "5001 properties"),
        (closed(a={"enum": [str(n) for n in range(1001)]}), "1001 enum values"),
        (closed(a={"enum": ["x" * 120_000]}), "characters in names and enum values"),
    ],
)
def test_refused(schema: object, complaint: str) -> None:
    assert complaint in (objection(schema) or "")

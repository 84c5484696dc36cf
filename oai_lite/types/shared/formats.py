"""Response formats: what the model's text must look like."""

from __future__ import annotations

from typing import Literal

from ...model import Model


class ResponseFormatText(Model):
    """Free text, the default."""

    type: Literal["text"]


class ResponseFormatJSONSchema(Model):
    """JSON that follows a schema ("structured outputs")."""

    json_schema: JSONSchema
    type: Literal["json_schema"]


class JSONSchema(Model):
    """The schema and a name for it. Only with `strict=True` is the output bound to follow it."""

    _wire_names = {"schema_": "schema"}

    name: str
    description: str | None = None
    schema_: dict[str, object] | None = None
    strict: bool | None = None


class ResponseFormatJSONObject(Model):
    """Valid JSON of any shape; the older mode, in which the prompt must ask for JSON as well."""

    type: Literal["json_object"]


class ResponseFormatTextGrammar(Model):
    """Text that a grammar allows."""

    grammar: str
    type: Literal["grammar"]


class ResponseFormatTextPython(Model):
    """Text that is valid Python."""

    type: Literal["python"]

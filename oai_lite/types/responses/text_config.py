"""How a text answer is shaped: its format and its verbosity."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..shared import ResponseFormatJSONObject, ResponseFormatText


class ResponseTextConfig(Model):
    """How the answer's text is shaped."""

    format: ResponseFormatTextConfig | None = None  # plain text if absent
    verbosity: Literal["low", "medium", "high"] | None = None


class ResponseFormatTextJSONSchemaConfig(Model):
    """Answers are JSON of this schema; with `strict` they always match it."""

    _wire_names = {"schema_": "schema"}

    name: str
    schema_: dict[str, object]
    type: Literal["json_schema"]
    description: str | None = None
    strict: bool | None = None


ResponseFormatTextConfig: TypeAlias = Union[
    ResponseFormatText, ResponseFormatTextJSONSchemaConfig, ResponseFormatJSONObject
]

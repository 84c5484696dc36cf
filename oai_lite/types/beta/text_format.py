"""The format of an agent's answers: free text, or JSON that fits a schema."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model


class TextFormatResourceText(Model):
    """Free text."""

    type: Literal["text"]


class TextFormatResourceJSONSchema(Model):
    """JSON that fits a schema."""

    _wire_names = {"schema_": "schema"}

    schema_: dict[str, object]
    type: Literal["json_schema"]


TextFormat: TypeAlias = Union[TextFormatResourceText, TextFormatResourceJSONSchema]

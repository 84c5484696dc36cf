"""Settings changed in the middle of a conversation, as an item of the input and as it is stored.

A module of its own because `Text` and `Reasoning` mean other things elsewhere.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..shared import ReasoningEffort, ResponseFormatText
from .tools import ResponseFormatTextJSONSchemaConfig


class ResponseConfigurationUpdateItemParam(Model):
    """From here on, think this hard or answer in this format."""

    type: Literal["configuration_update"]
    id: str | None = None
    reasoning: Reasoning | None = None
    text: Text | None = None


class ResponseConfigurationUpdateItem(Model):
    """The same, as it is stored."""

    id: str
    type: Literal["configuration_update"]
    reasoning: Reasoning | None = None
    text: Text | None = None


class Reasoning(Model):
    """How hard to think."""

    effort: ReasoningEffort | None = None


class Text(Model):
    """How to format the answer."""

    format: TextFormat


TextFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfig]

"""How tools are described: functions with a JSON schema, and the input formats of custom tools."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .names import FunctionParameters


class FunctionDefinition(Model):
    """A function that the model may call. Without `parameters` it takes no arguments."""

    name: str
    description: str | None = None
    parameters: FunctionParameters | None = None
    strict: bool | None = None


class Text(Model):
    """A custom tool that takes any text."""

    type: Literal["text"]


class Grammar(Model):
    """A custom tool whose input must match a grammar, written in the syntax of Lark or as a regular expression."""

    definition: str
    syntax: Literal["lark", "regex"]
    type: Literal["grammar"]


CustomToolInputFormat: TypeAlias = Union[Text, Grammar]

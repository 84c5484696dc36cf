"""Custom tools: tools that take free text, or text in a grammar, in place of JSON arguments."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict, Union


class ChatCompletionCustomToolParam(TypedDict, total=False):
    """A custom tool that the model may call."""

    custom: Required[Custom]
    type: Required[Literal["custom"]]


class Custom(TypedDict, total=False):
    """The tool's name, what it does, and which input it takes (any text, if no format is given)."""

    name: Required[str]
    description: str
    format: CustomFormat


class CustomFormatText(TypedDict, total=False):
    """Any text."""

    type: Required[Literal["text"]]


class CustomFormatGrammar(TypedDict, total=False):
    """Text that a grammar allows."""

    grammar: Required[CustomFormatGrammarGrammar]
    type: Required[Literal["grammar"]]


class CustomFormatGrammarGrammar(TypedDict, total=False):
    """The grammar, in the syntax of Lark or as a regular expression."""

    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]


CustomFormat: TypeAlias = Union[CustomFormatText, CustomFormatGrammar]

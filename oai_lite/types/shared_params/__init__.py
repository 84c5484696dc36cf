"""Shapes that several resources accept: the TypedDict counterparts of `shared`, under the same names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..shared import (
    ChatModel as ChatModel,
    FunctionParameters as FunctionParameters,
    Metadata as Metadata,
    OAuthErrorCode as OAuthErrorCode,
    ReasoningEffort as ReasoningEffort,
    ResponsesModel as ResponsesModel,
)

# ---------------------------------------------------------------------- response formats


class ResponseFormatText(TypedDict, total=False):
    """Free text, the default."""

    type: Required[Literal["text"]]


class ResponseFormatJSONSchema(TypedDict, total=False):
    """JSON that follows a schema ("structured outputs")."""

    json_schema: Required[JSONSchema]
    type: Required[Literal["json_schema"]]


class JSONSchema(TypedDict, total=False):
    """The schema and a name for it. Under `strict` the output follows it exactly; not all of JSON Schema is allowed."""

    name: Required[str]
    description: str
    schema: dict[str, object]
    strict: bool | None


class ResponseFormatJSONObject(TypedDict, total=False):
    """Valid JSON of any shape. The prompt must ask for JSON as well; prefer a schema where the model supports it."""

    type: Required[Literal["json_object"]]


# ---------------------------------------------------------------------- tools


class FunctionDefinition(TypedDict, total=False):
    """A function that the model may call; `parameters` is the JSON schema of its arguments, none if absent."""

    name: Required[str]
    description: str
    parameters: FunctionParameters
    strict: bool | None


class Text(TypedDict, total=False):
    """A custom tool that takes any text."""

    type: Required[Literal["text"]]


class Grammar(TypedDict, total=False):
    """A custom tool whose input must match a grammar, written in the syntax of Lark or as a regular expression."""

    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]
    type: Required[Literal["grammar"]]


CustomToolInputFormat: TypeAlias = Union[Text, Grammar]

# ---------------------------------------------------------------------- reasoning


class Reasoning(TypedDict, total=False):
    """How a reasoning model shall think. `generate_summary` is the earlier name of `summary`."""

    context: Literal["auto", "current_turn", "all_turns"] | None
    effort: ReasoningEffort | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    mode: str | Literal["standard", "pro"]
    summary: Literal["auto", "concise", "detailed"] | None


# ---------------------------------------------------------------------- filters


class ComparisonFilter(TypedDict, total=False):
    """Compares the attribute `key` with `value`; `in` and `nin` take a list."""

    key: Required[str]
    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    value: Required[str | float | bool | Sequence[str | float]]


Filter: TypeAlias = Union[ComparisonFilter, object]  # `object` is a nested CompoundFilter, which the API leaves open


class CompoundFilter(TypedDict, total=False):
    """Joins filters with `and` or `or`; they may be compound ones themselves."""

    filters: Required[Iterable[Filter]]
    type: Required[Literal["and", "or"]]


# ---------------------------------------------------------------------- decision questions


class DecisionQuestionInputText(TypedDict, total=False):
    """A piece of text."""

    text: Required[str]
    type: Required[Literal["input_text"]]


class DecisionQuestionInputImage(TypedDict, total=False):
    """An image, by web address or `data:` URL."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None


class DecisionInputJSON(TypedDict, total=False):
    """Structured data: an object or several of them."""

    data: Required[dict[str, object | None] | Iterable[dict[str, object | None]]]
    type: Required[Literal["input_json"]]


DecisionQuestionInputPart: TypeAlias = Union[DecisionQuestionInputText, DecisionQuestionInputImage, DecisionInputJSON]

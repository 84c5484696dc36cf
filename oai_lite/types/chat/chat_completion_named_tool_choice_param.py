"""The tool choice that makes the model call one function."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class ChatCompletionNamedToolChoiceParam(TypedDict, total=False):
    """Makes the model call this function."""

    function: Required[Function]
    type: Required[Literal["function"]]


class Function(TypedDict, total=False):
    """The function, by its name in `tools`."""

    name: Required[str]


# ---------------------------------------------------------------------- the tool choice that makes the model call one custom tool


class ChatCompletionNamedToolChoiceCustomParam(TypedDict, total=False):
    """Makes the model call this custom tool."""

    custom: Required[Custom]
    type: Required[Literal["custom"]]


class Custom(TypedDict, total=False):
    """The tool, by its name in `tools`."""

    name: Required[str]

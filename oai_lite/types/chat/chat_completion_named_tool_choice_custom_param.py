"""The tool choice that makes the model call one custom tool."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class ChatCompletionNamedToolChoiceCustomParam(TypedDict, total=False):
    """Makes the model call this custom tool."""

    custom: Required[Custom]
    type: Required[Literal["custom"]]


class Custom(TypedDict, total=False):
    """The tool, by its name in `tools`."""

    name: Required[str]

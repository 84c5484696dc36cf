"""What a user said, for decisions, as it is sent."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from .live_params import ChoiceInstructionsPartsInputImage
from .session import DecisionJSONObject


class DecisionUserMessageParam(TypedDict, total=False):
    """What the user said, as text or in parts, which may be images and data."""

    content: Required[str | Iterable[ContentPart]]
    role: Required[Literal["user"]]
    id: str | None
    type: Literal["message"]


class ContentPartInputText(TypedDict, total=False):
    """Text of the user."""

    text: Required[str]
    type: Required[Literal["input_text"]]


class ContentPartInputImage(ChoiceInstructionsPartsInputImage, total=False):
    """An image of the user."""


class ContentPartInputJSON(TypedDict, total=False):
    """Data of the user."""

    data: Required[DecisionJSONObject | Iterable[DecisionJSONObject]]
    type: Required[Literal["input_json"]]


ContentPart: TypeAlias = Union[ContentPartInputText, ContentPartInputImage, ContentPartInputJSON]

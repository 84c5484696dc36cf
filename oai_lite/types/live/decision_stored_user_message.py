"""What a user said, as the server keeps it for decisions."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .decisions import ChoiceInstructionsPartsInputImage, DecisionJSONObject


class DecisionStoredUserMessage(Model):
    """What the user said, as the server keeps it: with an id."""

    id: str
    content: str | list[ContentPart]
    role: Literal["user"]
    type: Literal["message"] | None = None


class ContentPartInputText(Model):
    """Text of the user."""

    text: str
    type: Literal["input_text"]


class ContentPartInputImage(ChoiceInstructionsPartsInputImage):
    """An image of the user."""


class ContentPartInputJSON(Model):
    """Data of the user."""

    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]


ContentPart: TypeAlias = Union[ContentPartInputText, ContentPartInputImage, ContentPartInputJSON]

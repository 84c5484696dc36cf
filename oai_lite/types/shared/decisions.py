"""What a decision question may show to the model: text, an image, or JSON data."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model


class DecisionQuestionInputText(Model):
    """A piece of text."""

    text: str
    type: Literal["input_text"]


class DecisionQuestionInputImage(Model):
    """An image, by web address or `data:` URL."""

    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None = None


class DecisionInputJSON(Model):
    """Structured data: an object or a list of objects."""

    data: list[dict[str, object | None]] | dict[str, object | None]
    type: Literal["input_json"]


DecisionQuestionInputPart: TypeAlias = Union[DecisionQuestionInputText, DecisionQuestionInputImage, DecisionInputJSON]

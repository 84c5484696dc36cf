"""What `moderations` answers: whether content is harmful, by category.

Rule: category names with a slash or a hyphen (`self-harm/intent`) have underscores as attributes (`self_harm_intent`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..model import Model

ModerationModel: TypeAlias = Literal[
    "omni-moderation-latest",
    "omni-moderation-2024-09-26",
    "text-moderation-latest",
    "text-moderation-stable",
]

_CATEGORIES = {
    "harassment_threatening": "harassment/threatening",
    "hate_threatening": "hate/threatening",
    "illicit_violent": "illicit/violent",
    "self_harm": "self-harm",
    "self_harm_instructions": "self-harm/instructions",
    "self_harm_intent": "self-harm/intent",
    "sexual_minors": "sexual/minors",
    "violence_graphic": "violence/graphic",
}


class ModerationCreateResponse(Model):
    """The verdicts on the inputs, in their order; text and images given together are one input."""

    id: str
    model: str
    results: list[Moderation]


class Moderation(Model):
    """The verdict on one input: `flagged` if any category applies."""

    categories: Categories
    category_applied_input_types: CategoryAppliedInputTypes
    category_scores: CategoryScores
    flagged: bool


class Categories(Model):
    """Which categories apply. The `text-moderation` models leave `illicit` and `illicit_violent` None."""

    _wire_names = _CATEGORIES

    harassment: bool
    harassment_threatening: bool
    hate: bool
    hate_threatening: bool
    illicit: bool | None = None
    illicit_violent: bool | None = None
    self_harm: bool
    self_harm_instructions: bool
    self_harm_intent: bool
    sexual: bool
    sexual_minors: bool
    violence: bool
    violence_graphic: bool


class CategoryScores(Model):
    """How sure the model is of each category, from 0 to 1; the thresholds behind `categories` differ and may change."""

    _wire_names = _CATEGORIES

    harassment: float
    harassment_threatening: float
    hate: float
    hate_threatening: float
    illicit: float
    illicit_violent: float
    self_harm: float
    self_harm_instructions: float
    self_harm_intent: float
    sexual: float
    sexual_minors: float
    violence: float
    violence_graphic: float


class CategoryAppliedInputTypes(Model):
    """Which kinds of input each score looked at; the categories without `image` judge text alone."""

    _wire_names = _CATEGORIES

    harassment: list[Literal["text"]]
    harassment_threatening: list[Literal["text"]]
    hate: list[Literal["text"]]
    hate_threatening: list[Literal["text"]]
    illicit: list[Literal["text"]]
    illicit_violent: list[Literal["text"]]
    self_harm: list[Literal["text", "image"]]
    self_harm_instructions: list[Literal["text", "image"]]
    self_harm_intent: list[Literal["text", "image"]]
    sexual: list[Literal["text", "image"]]
    sexual_minors: list[Literal["text"]]
    violence: list[Literal["text", "image"]]
    violence_graphic: list[Literal["text", "image"]]


# ---------------------------------------------------------------------- the request of `moderations`


class ModerationCreateParams(TypedDict, total=False):
    """What to judge: a text, several texts (one verdict each), or text and images together (one verdict in all)."""

    input: Required[str | Sequence[str] | Iterable[ModerationMultiModalInputParam]]
    model: str | ModerationModel


class ModerationTextInputParam(TypedDict, total=False):
    """A text among other inputs."""

    text: Required[str]
    type: Required[Literal["text"]]


class ModerationImageURLInputParam(TypedDict, total=False):
    """An image among other inputs."""

    image_url: Required[ImageURL]
    type: Required[Literal["image_url"]]


class ImageURL(TypedDict, total=False):
    """A web address or a `data:` URL with base64."""

    url: Required[str]


ModerationMultiModalInputParam: TypeAlias = Union[ModerationImageURLInputParam, ModerationTextInputParam]

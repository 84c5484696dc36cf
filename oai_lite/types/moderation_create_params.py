"""The request of `moderations`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from .moderation import ModerationModel


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

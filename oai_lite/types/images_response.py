"""What `images` answers."""

from __future__ import annotations

from typing import Literal

from ..model import Model
from .image import Image, UsageInputTokensDetails as UsageInputTokensDetails


class ImagesResponse(Model):
    """The images made, in `data`. What else is there tells how they were made; dall-e models leave it out."""

    created: int  # Unix seconds
    background: Literal["transparent", "opaque"] | None = None
    data: list[Image] | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max"] | None = None
    safety_identifier: str | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    svg_usage: SvgUsage | None = None
    usage: Usage | None = None


class SvgUsage(Model):
    """Tokens of the model that drew the vectors."""

    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class Usage(Model):
    """Tokens of the request and of the images made."""

    input_tokens: int
    input_tokens_details: UsageInputTokensDetails
    output_tokens: int
    total_tokens: int
    output_tokens_details: UsageOutputTokensDetails | None = None


class UsageOutputTokensDetails(Model):
    """How the images' tokens divide."""

    image_tokens: int
    text_tokens: int

"""The events of images that are streamed as they are made, and what they cost."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ..model import Model


class ImageGenCompletedEvent(Model):
    """The finished image; the last event, which alone has the `usage`."""

    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int  # Unix seconds
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: Literal["image_generation.completed"]
    usage: Usage
    safety_identifier: str | None = None


class Usage(Model):
    """Tokens of the request and of the images made."""

    input_tokens: int
    input_tokens_details: UsageInputTokensDetails
    output_tokens: int
    total_tokens: int


class UsageInputTokensDetails(Model):
    """How the request's tokens divide."""

    image_tokens: int
    text_tokens: int


class ImageGenPartialImageEvent(Model):
    """A preview on the way, as base64; up to as many as `partial_images` asked for, counted from 0."""

    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int  # Unix seconds
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: Literal["image_generation.partial_image"]


# Told apart by `type`.
ImageGenStreamEvent: TypeAlias = Union[ImageGenPartialImageEvent, ImageGenCompletedEvent]

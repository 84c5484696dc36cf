"""The events of edits that are streamed as they are made."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ..model import Model
from .image_gen_completed_event import Usage as Usage, UsageInputTokensDetails as UsageInputTokensDetails


class ImageEditCompletedEvent(Model):
    """The finished edit; the last event, which alone has the `usage`."""

    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int  # Unix seconds
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: Literal["image_edit.completed"]
    usage: Usage
    safety_identifier: str | None = None


class ImageEditPartialImageEvent(Model):
    """A preview of the edit on the way, as base64, counted from 0."""

    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int  # Unix seconds
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: Literal["image_edit.partial_image"]


# Told apart by `type`.
ImageEditStreamEvent: TypeAlias = Union[ImageEditPartialImageEvent, ImageEditCompletedEvent]

"""One image and the models' names. The answer to a request is in `images_response`, events are in `image_…_completed_event`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..model import Model


class Image(Model):
    """One image: base64 in `b64_json`, or a `url` that works for an hour (dall-e only). `revised_prompt` is what
    dall-e-3 made of the prompt.
    """

    b64_json: str | None = None
    revised_prompt: str | None = None
    url: str | None = None


ImageModel: TypeAlias = Literal[
    "gpt-image-1.5",
    "gpt-image-2",
    "gpt-image-2-2026-04-21",
    "gpt-image-2.5-sunburst",
    "gpt-image-2.5-sunburst-2026-09-08",
    "gpt-image-2.5-flare",
    "gpt-image-2.5-flare-2026-09-08",
    "gpt-image-2.6-sunburst",
    "gpt-image-2.6-flare",
    "gpt-image-1",
    "gpt-image-1-mini",
    "chatgpt-image-latest",
    "dall-e-2",
    "dall-e-3",
]


# ---------------------------------------------------------------------- the events of images that are streamed as they are made, and what they cost


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


# ---------------------------------------------------------------------- the events of edits that are streamed as they are made


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


# ---------------------------------------------------------------------- the request that makes images from a text


class ImageGenerateParamsBase(TypedDict, total=False):
    """What to draw, and how. Models refuse what they do not know: `style` and `response_format` are dall-e's,
    `background`, `output_format`, `moderation` and the like those of the gpt models.
    """

    prompt: Required[str]
    background: Literal["transparent", "opaque", "auto"] | None
    complexity: Literal["low", "medium", "high"] | None
    frame_count: int | None
    frame_duration_ms: int | None
    model: str | ImageModel | None
    moderation: Literal["low", "auto"] | None
    n: int | None
    output_compression: int | None  # 0 to 100, for webp and jpeg
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    partial_images: int | None  # 0 to 3 previews, in a stream
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | None
    response_format: Literal["url", "b64_json"] | None
    safety_identifier: str | None
    size: (
        str
        | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | None
    )
    style: Literal["vivid", "natural"] | None
    svg: Svg | None
    user: str


class ImageGenerateParamsNonStreaming(ImageGenerateParamsBase, total=False):
    """Asks for the whole answer at once."""

    stream: Literal[False] | None


class Svg(TypedDict, total=False):
    """Which model draws the vectors, and how hard it thinks."""

    model: Required[str]
    reasoning: SvgReasoning | None


class SvgReasoning(TypedDict, total=False):
    """How hard the drawing model thinks."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None


class ImageGenerateParamsStreaming(ImageGenerateParamsBase):
    """Asks for events."""

    stream: Required[Literal[True]]


ImageGenerateParams: TypeAlias = Union[ImageGenerateParamsNonStreaming, ImageGenerateParamsStreaming]

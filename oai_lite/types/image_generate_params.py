"""The request that makes images from a text."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict, Union

from .image import ImageModel


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

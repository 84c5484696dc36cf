"""The requests of `images`: edits and variations. Generation is in `image_generate_params`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from .file_types import FileTypes
from .image import ImageModel


class ImageEditParamsBase(TypedDict, total=False):
    """What to make of one image, or of several together. `mask` is transparent where the first image may change."""

    image: Required[FileTypes | Sequence[FileTypes]]
    prompt: Required[str]
    background: Literal["transparent", "opaque", "auto"] | None
    complexity: Literal["low", "medium", "high"] | None
    frame_count: int | None
    frame_duration_ms: int | None
    input_fidelity: Literal["high", "low"] | None
    markup: FileTypes
    mask: FileTypes
    model: str | ImageModel | None
    n: int | None
    output_compression: int | None  # 0 to 100, for webp and jpeg
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    partial_images: int | None  # 0 to 3 previews, in a stream
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | None
    response_format: Literal["url", "b64_json"] | None
    safety_identifier: str | None
    size: str | Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"] | None
    svg: Svg | None
    user: str


class ImageEditParamsNonStreaming(ImageEditParamsBase, total=False):
    """Asks for the whole answer at once."""

    stream: Literal[False] | None


class Svg(TypedDict, total=False):
    """Which model draws the vectors, and how hard it thinks."""

    model: str
    reasoning: SvgReasoning | None


class SvgReasoning(TypedDict, total=False):
    """How hard the drawing model thinks."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class ImageEditParamsStreaming(ImageEditParamsBase):
    """Asks for events."""

    stream: Required[Literal[True]]


ImageEditParams: TypeAlias = Union[ImageEditParamsNonStreaming, ImageEditParamsStreaming]


class ImageCreateVariationParams(TypedDict, total=False):
    """A square PNG under 4 MB to make variations of; dall-e-2 only."""

    image: Required[FileTypes]
    model: str | ImageModel | None
    n: int | None
    response_format: Literal["url", "b64_json"] | None
    size: Literal["256x256", "512x512", "1024x1024"] | None
    user: str


class ImageInputReferenceParam(TypedDict, total=False):
    """An image for a video to begin with: an uploaded file's id, or an address (`data:` URLs, too)."""

    file_id: str
    image_url: str

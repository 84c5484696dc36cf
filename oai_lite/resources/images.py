"""Images: made from a text, or from other images. All are paid for when they are begun: see `resend` in the request options."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from .. import types
from ..ending import Ending
from ..endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, post, streams


class ImageEnding(Ending):
    """Streamed images: complete if the last event is that of a finished one. What had come is the last preview."""

    items: int
    usage: Any

    def __init__(self) -> None:
        super().__init__()
        self._last: Any = None

    def saw(self, item: Any) -> None:
        """Take an event in."""
        self.items += 1
        self._last = item
        self.usage = item.__dict__.get("usage") or self.usage

    def complete(self) -> bool:
        """Whether the last event ends an image."""
        return str(getattr(self._last, "type", None)).endswith(".completed")

    def partial(self) -> Any:
        """The last event."""
        return self._last


class ImageParams(RequestOptions, total=False):
    """What both kinds of requests may say beside the prompt. Models refuse what they do not know."""

    background: Literal["transparent", "opaque", "auto"] | None
    complexity: Literal["low", "medium", "high"] | None
    frame_count: int | None
    frame_duration_ms: int | None
    model: str | types.ImageModel | None
    n: int | None
    output_compression: int | None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    partial_images: int | None
    response_format: Literal["url", "b64_json"] | None
    safety_identifier: str | None
    user: str


class GenerateParams(ImageParams, total=False):
    """What a request to make images may say beside the prompt."""

    moderation: Literal["low", "auto"] | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | None
    size: (
        str
        | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | None
    )
    style: Literal["vivid", "natural"] | None
    svg: types.image.Svg | None


class EditParams(ImageParams, total=False):
    """What a request to change images may say beside them and the prompt."""

    input_fidelity: Literal["high", "low"] | None
    markup: types.FileTypes
    mask: types.FileTypes
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | None
    size: str | Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"] | None
    svg: types.image_params.Svg | None


class Images(Resource[M]):
    """Images made from a text, or from other images."""

    if TYPE_CHECKING:
        with_raw_response: Images[Raw[M]]
        with_streaming_response: Images[Streamed[M]]

    def _generate_streamed(
        self, *, prompt: str, stream: Literal[True], **params: Unpack[GenerateParams]
    ) -> types.ImageGenStreamEvent:
        """A preview, or the finished image."""
        ...

    def _generate_either(self, *, prompt: str, stream: bool, **params: Unpack[GenerateParams]) -> object: ...

    @streams(_generate_streamed, _generate_either, ImageEnding)
    @post("/images/generations", starts_work=True)
    def generate(
        self, *, prompt: str, stream: Literal[False] | None = OMIT, **params: Unpack[GenerateParams]
    ) -> types.ImagesResponse:
        """Make `n` images as a text says.

        The gpt models give base64 (`data[0].b64_json`), of the kind that `output_format` names; dall-e gives URLs that work for an
        hour, unless `response_format="b64_json"`. With `stream=True`, which the gpt models know, the result is a `Stream` of up to
        `partial_images` previews (0 to 3) and the finished image.
        """
        ...

    def _edit_streamed(
        self,
        *,
        image: types.FileTypes | Sequence[types.FileTypes],
        prompt: str,
        stream: Literal[True],
        **params: Unpack[EditParams],
    ) -> types.ImageEditStreamEvent:
        """A preview, or the finished image."""
        ...

    def _edit_either(
        self,
        *,
        image: types.FileTypes | Sequence[types.FileTypes],
        prompt: str,
        stream: bool,
        **params: Unpack[EditParams],
    ) -> object: ...

    @streams(_edit_streamed, _edit_either, ImageEnding)
    @post("/images/edits", multipart=("image", "markup", "mask"), starts_work=True)
    def edit(
        self,
        *,
        image: types.FileTypes | Sequence[types.FileTypes],
        prompt: str,
        stream: Literal[False] | None = OMIT,
        **params: Unpack[EditParams],
    ) -> types.ImagesResponse:
        """Make images of one image, or of a list of up to 16 (PNG, WebP or JPEG under 50 MB; dall-e-2: one square PNG under 4 MB).

        `mask`, a PNG of the first image's size, is transparent where that may change. Results and `stream=True` are as in
        `generate`.
        """
        ...

    @post("/images/variations", multipart=("image",), starts_work=True)
    def create_variation(
        self,
        *,
        image: types.FileTypes,
        model: str | types.ImageModel | None = OMIT,
        n: int | None = OMIT,
        response_format: Literal["url", "b64_json"] | None = OMIT,
        size: Literal["256x256", "512x512", "1024x1024"] | None = OMIT,
        user: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.ImagesResponse:
        """Make variations of a square PNG under 4 MB; dall-e-2 only."""
        ...

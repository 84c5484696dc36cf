"""One image and the models' names. The answer to a request is in `images_response`, events are in `image_…_completed_event`."""

from __future__ import annotations

from typing import Literal, TypeAlias

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

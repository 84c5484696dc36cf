"""Models: which there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import types
from ..endpoint import M, Raw, RequestOptions, Resource, Streamed, delete, get, paged
from ..page import Page


class Models(Resource[M]):
    """The models that a key may use."""

    if TYPE_CHECKING:
        with_raw_response: Models[Raw[M]]
        with_streaming_response: Models[Streamed[M]]

    @get("/models/{model}")
    def retrieve(self, model: str, **options: Unpack[RequestOptions]) -> types.Model:
        """What is known of one model."""
        ...

    @paged("/models")
    def list(self, **options: Unpack[RequestOptions]) -> Page[types.Model]:
        """All models, at once."""
        ...

    @delete("/models/{model}")
    def delete(self, model: str, **options: Unpack[RequestOptions]) -> types.ModelDeleted:
        """Delete a fine-tuned model of your organisation; needs the role of an owner."""
        ...

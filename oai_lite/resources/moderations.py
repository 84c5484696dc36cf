"""Moderations: whether texts and images may be harmful, and how."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Unpack

from .. import types
from ..endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, post


class Moderations(Resource[M]):
    """Classification of harmful content."""

    if TYPE_CHECKING:
        with_raw_response: Moderations[Raw[M]]
        with_streaming_response: Moderations[Streamed[M]]

    @post("/moderations")
    def create(
        self,
        *,
        input: str | Sequence[str] | Iterable[types.ModerationMultiModalInputParam],
        model: str | types.ModerationModel = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.ModerationCreateResponse:
        """Classify a text, several texts (one result each), or parts of text and images (one result for all)."""
        ...

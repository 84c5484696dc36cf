"""The request of `embeddings`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypedDict

from .embedding import EmbeddingModel


class EmbeddingCreateParams(TypedDict, total=False):
    """What to embed: one text or many, as strings or token ids. `dimensions` shortens the vectors (v3 models only)."""

    input: Required[str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]]]
    model: Required[str | EmbeddingModel]
    dimensions: int
    encoding_format: Literal["float", "base64"]
    user: str

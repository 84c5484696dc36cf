"""What `embeddings` answers: texts as vectors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..model import Model

EmbeddingModel: TypeAlias = Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]


class CreateEmbeddingResponse(Model):
    """The vectors of one request, in the order of its inputs."""

    data: list[Embedding]
    model: str
    object: Literal["list"]
    usage: Usage


class Embedding(Model):
    """The vector of the input at position `index`; it has length 1, so a dot product gives the cosine similarity."""

    embedding: list[float]
    index: int
    object: Literal["embedding"]


class Usage(Model):
    """Tokens that the request used; nothing is generated, so both numbers are the same."""

    prompt_tokens: int
    total_tokens: int


# ---------------------------------------------------------------------- the request of `embeddings`


class EmbeddingCreateParams(TypedDict, total=False):
    """What to embed: one text or many, as strings or token ids. `dimensions` shortens the vectors (v3 models only)."""

    input: Required[str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]]]
    model: Required[str | EmbeddingModel]
    dimensions: int
    encoding_format: Literal["float", "base64"]
    user: str

"""How a file was cut into the pieces that a vector store searches."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ..model import Model


class StaticFileChunkingStrategy(Model):
    """Pieces of a fixed size, in tokens, each repeating the end of the one before."""

    chunk_overlap_tokens: int
    max_chunk_size_tokens: int


class StaticFileChunkingStrategyObject(Model):
    """Cut as `static` says."""

    static: StaticFileChunkingStrategy
    type: Literal["static"]


class OtherFileChunkingStrategyObject(Model):
    """Cut in a way that was not recorded; files from before there was a choice."""

    type: Literal["other"]


# Told apart by `type`.
FileChunkingStrategy: TypeAlias = Union[StaticFileChunkingStrategyObject, OtherFileChunkingStrategyObject]

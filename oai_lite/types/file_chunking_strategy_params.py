"""How a file is to be cut into the pieces that a vector store searches."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict, Union


class StaticFileChunkingStrategyObjectParam(TypedDict, total=False):
    """Cut as `static` says."""

    static: Required[StaticFileChunkingStrategyParam]
    type: Required[Literal["static"]]


class StaticFileChunkingStrategyParam(TypedDict, total=False):
    """Pieces of 100 to 4096 tokens; the overlap is at most half of that."""

    chunk_overlap_tokens: Required[int]
    max_chunk_size_tokens: Required[int]


class AutoFileChunkingStrategyParam(TypedDict, total=False):
    """Leave it to the server: 800 tokens with an overlap of 400."""

    type: Required[Literal["auto"]]


# Told apart by `type`.
FileChunkingStrategyParam: TypeAlias = Union[AutoFileChunkingStrategyParam, StaticFileChunkingStrategyObjectParam]

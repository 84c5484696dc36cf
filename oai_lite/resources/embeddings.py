"""Embeddings: text as vectors of floats.

The vectors travel as base64 (a third of the size of JSON numbers) and are decoded here, unless an `encoding_format` is asked for.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from .. import types
from ..endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, post

if TYPE_CHECKING:
    from ..call import Call


class _Asked(str):
    """Our own choice of a format, as distinct from the caller's."""


_BASE64 = _Asked("base64")


def ask_for_base64(values: dict[str, Any]) -> dict[str, Any]:
    """Add our choice of format where the caller made none."""
    return values if "encoding_format" in values else {**values, "encoding_format": _BASE64}


def decode_base64(answer: Any, call: Call) -> Any:
    """Base64 of little-endian float32s → lists of floats; servers that ignore the format send lists, which pass."""
    vectors = getattr(answer, "data", None)
    if call.body.get("encoding_format") is not _BASE64 or not isinstance(vectors, list):
        return answer
    from array import array
    from binascii import Error, a2b_base64

    for item in vectors:
        vector = getattr(item, "embedding", None)
        if isinstance(vector, str):
            floats = array("f")
            try:
                floats.frombytes(a2b_base64(vector, strict_mode=True))
            except (Error, ValueError) as error:
                raise _undecodable(error, call, answer) from error
            if sys.byteorder == "big":
                floats.byteswap()
            item.embedding = floats.tolist()
    return answer


def _undecodable(error: Exception, call: Call, answer: Any) -> Exception:
    from ..errors import APIResponseValidationError

    return APIResponseValidationError(
        f"{call.where}: an embedding is neither a list nor base64 of float32s ({error}); try encoding_format='float'",
        answer._response.request if answer._response else None,
        response=answer._response,
    )


class Embeddings(Resource[M]):
    """Vectors of texts."""

    if TYPE_CHECKING:
        with_raw_response: Embeddings[Raw[M]]
        with_streaming_response: Embeddings[Streamed[M]]

    @post("/embeddings", before=ask_for_base64, after=decode_base64)
    def create(
        self,
        *,
        input: str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]],
        model: str | types.EmbeddingModel,
        dimensions: int = OMIT,
        encoding_format: Literal["float", "base64"] = OMIT,
        user: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.CreateEmbeddingResponse:
        """Turn each input into a vector: `data[i].embedding`, in the order given.

        Inputs are texts or token ids, up to 2,048 at once. `dimensions` shortens the vectors, for models that can.
        """
        ...

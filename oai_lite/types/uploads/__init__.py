"""The parts of uploads; uploads themselves are at the top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "upload_part": "UploadPart PartCreateParams",
    },
)

if TYPE_CHECKING:
    from .upload_part import *

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

"""The rows of an eval's run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "output_item": "OutputItemRetrieveResponse Sample SampleUsage SampleInput SampleOutput Result OutputItemListResponse"
        " OutputItemListParams",
    },
)

if TYPE_CHECKING:
    from .output_item import *

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

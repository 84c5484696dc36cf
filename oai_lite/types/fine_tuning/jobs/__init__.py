"""The checkpoints of a fine-tuning job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "checkpoint": "FineTuningJobCheckpoint Metrics CheckpointListParams",
    },
)

if TYPE_CHECKING:
    from .checkpoint import *

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

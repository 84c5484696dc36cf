"""Graders that are tried out before they train anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "grader": "GraderRunResponse Metadata MetadataErrors GraderValidateResponse Grader",
        "grader_params": "GraderRunParams GraderValidateParams",
    },
)

if TYPE_CHECKING:
    from .grader import *
    from .grader_params import (
        GraderRunParams as GraderRunParams,
        GraderValidateParams as GraderValidateParams,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

"""What the sub-resources of `beta.responses` take and return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "input_token_count": "InputTokenCountResponse InputTokenCountParams Conversation Reasoning Text"
        " ToolChoiceBetaSpecificProgrammaticToolCallingParam ToolChoice BetaResponseItemList"
        " InputItemListParams",
    },
)

if TYPE_CHECKING:
    from .input_token_count import *

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

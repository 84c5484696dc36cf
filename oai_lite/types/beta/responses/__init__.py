"""What the sub-resources of `beta.responses` take and return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "input_token_count": "InputTokenCountResponse",
        "items": "BetaResponseItemList",
        "input_token_count_params": "InputTokenCountParams Conversation Reasoning Text ToolChoiceBetaSpecificProgrammaticToolCallingParam"
        " ToolChoice",
        "params": "InputItemListParams",
    },
)

if TYPE_CHECKING:
    from .input_token_count import (
        InputTokenCountResponse as InputTokenCountResponse,
    )
    from .input_token_count_params import (
        Conversation as Conversation,
        InputTokenCountParams as InputTokenCountParams,
        Reasoning as Reasoning,
        Text as Text,
        ToolChoice as ToolChoice,
        ToolChoiceBetaSpecificProgrammaticToolCallingParam as ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    )
    from .items import (
        BetaResponseItemList as BetaResponseItemList,
    )
    from .params import (
        InputItemListParams as InputItemListParams,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

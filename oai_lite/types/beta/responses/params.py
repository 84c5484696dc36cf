"""What `beta.responses.input_items.list` takes."""

from __future__ import annotations

from typing import Literal, TypedDict

from ..beta_response import BetaResponseIncludable


class InputItemListParams(TypedDict, total=False):
    """Which page of the items, and what to include."""

    after: str
    include: list[BetaResponseIncludable]
    limit: int
    order: Literal["asc", "desc"]
    betas: list[Literal["responses_multi_agent=v1"]]

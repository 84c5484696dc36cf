"""A list of stored items, as the API writes it."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from ..beta_output_items import BetaResponseItem


class BetaResponseItemList(Model):
    """A page of items; `has_more` says whether another one follows `last_id`."""

    data: list[BetaResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]

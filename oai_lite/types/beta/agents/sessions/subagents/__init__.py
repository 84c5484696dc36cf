"""Subagents of a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ......_lazy import lazy

_lazily = lazy(
    __name__,
    {
        "turns": "",
        "params": "ItemListParams TurnListParams",
    },
)

if TYPE_CHECKING:
    from . import turns as turns
    from .params import *

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

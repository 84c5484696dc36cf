"""The administration of the API: everything is in `organization`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "organization": "",
    },
)

if TYPE_CHECKING:
    from . import organization as organization

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

"""Keys of a project's service accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ......_lazy import lazy

_lazily = lazy(
    __name__,
    {
        "api_key": "APIKeyCreateResponse APIKeyCreateParams",
    },
)

if TYPE_CHECKING:
    from .api_key import *

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

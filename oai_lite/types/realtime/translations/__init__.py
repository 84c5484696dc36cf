"""The parameters of `realtime.translations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "client_secret_create_params": "ClientSecretCreateParams ExpiresAfter",
    },
)

if TYPE_CHECKING:
    from .client_secret_create_params import *

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

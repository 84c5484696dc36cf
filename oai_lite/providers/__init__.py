"""Other companies' services: what goes into `OpenAI(provider=…)`. The names are the official client's.

A provider says where requests go and what authorises them; the plugin of its name does the work. Each is a function in a module of
its own, loaded when it is asked for.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

from .._lazy import lazy

_lazily = lazy(__name__, {"bedrock": "bedrock", "vertex": "vertex"})

if TYPE_CHECKING:
    from .bedrock import bedrock as bedrock
    from .vertex import vertex as vertex


class _Providers(ModuleType):
    """A function and its module have one name: whichever way the module is imported, the package shows the function."""

    def __setattr__(self, name: str, value: object) -> None:
        super().__setattr__(name, getattr(value, name, value) if isinstance(value, ModuleType) else value)


sys.modules[__name__].__class__ = _Providers

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

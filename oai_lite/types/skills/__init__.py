"""The versions of skills; skills themselves are at the top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "skill_version": "SkillVersion SkillVersionList DeletedSkillVersion VersionCreateParams VersionListParams",
    },
)

if TYPE_CHECKING:
    from .skill_version import *

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

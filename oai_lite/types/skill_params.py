"""The requests of `skills`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from .file_types import FileTypes


class SkillCreateParams(TypedDict, total=False):
    """The files of the first version: all of a folder, or one zip archive of it; `SKILL.md` must be among them."""

    files: Sequence[FileTypes] | FileTypes


class SkillListParams(TypedDict, total=False):
    """Which skills to list; `after` is the id to go on from."""

    after: str
    limit: int
    order: Literal["asc", "desc"]


class SkillUpdateParams(TypedDict, total=False):
    """Which version is the default from now on."""

    default_version: Required[str]

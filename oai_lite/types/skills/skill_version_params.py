"""The requests of `skills.versions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from ..file_types import FileTypes


class VersionCreateParams(TypedDict, total=False):
    """The files of a new version, all of them; `default` makes it the one that is used where none is named."""

    default: bool
    files: Sequence[FileTypes] | FileTypes


class VersionListParams(TypedDict, total=False):
    """Which versions to list; `after` is the id to go on from."""

    after: str
    limit: int
    order: Literal["asc", "desc"]

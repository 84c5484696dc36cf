"""The requests of `containers.files`."""

from __future__ import annotations

from typing import Literal, TypedDict

from ..file_types import FileTypes


class FileCreateParams(TypedDict, total=False):
    """What to put into a container: a file, or the id of one that was uploaded before."""

    file: FileTypes
    file_id: str


class FileListParams(TypedDict, total=False):
    """Which files to list; `after` is the id to go on from."""

    after: str
    limit: int
    order: Literal["asc", "desc"]

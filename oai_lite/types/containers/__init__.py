"""The files in containers; containers themselves are at the top."""

from __future__ import annotations

from typing import Literal, TypedDict

from ...model import Model
from ..file_types import FileTypes


class FileCreateResponse(Model):
    """A file in a container. `source` tells whether a `user` put it there or the `assistant` made it."""

    id: str
    bytes: int
    container_id: str
    created_at: int  # Unix seconds
    object: Literal["container.file"]
    path: str
    source: str


class FileListResponse(FileCreateResponse):
    """A file in a container, in a list."""


class FileRetrieveResponse(FileCreateResponse):
    """A file in a container, looked up."""


# ---------------------------------------------------------------------- the requests of `containers.files`


class FileCreateParams(TypedDict, total=False):
    """What to put into a container: a file, or the id of one that was uploaded before."""

    file: FileTypes
    file_id: str


class FileListParams(TypedDict, total=False):
    """Which files to list; `after` is the id to go on from."""

    after: str
    limit: int
    order: Literal["asc", "desc"]

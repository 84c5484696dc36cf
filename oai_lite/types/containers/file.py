"""What `containers.files` answers: the files inside a container."""

from __future__ import annotations

from typing import Literal

from ...model import Model


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

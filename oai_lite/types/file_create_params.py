"""The requests of `files`: uploading and listing."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .file_object import FilePurpose
from .file_types import FileTypes


class FileCreateParams(TypedDict, total=False):
    """A file to upload, and what for: the purpose decides which formats are accepted."""

    file: Required[FileTypes]
    purpose: Required[FilePurpose]
    expires_after: ExpiresAfter


class ExpiresAfter(TypedDict, total=False):
    """Deletes the file so many seconds after its upload: from an hour (3600) to 30 days (2592000)."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class FileListParams(TypedDict, total=False):
    """Which files to list; `after` is the id to go on from."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
    purpose: str

"""What `uploads` answers: a file that is sent in parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..model import Model
from .file_object import FileObject, FilePurpose


class Upload(Model):
    """A file on its way. `file` is there once it is `completed`; until `expires_at` parts may be added."""

    id: str
    bytes: int  # of the whole file, as announced
    created_at: int  # Unix seconds
    expires_at: int  # Unix seconds
    filename: str
    object: Literal["upload"]
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"]
    file: FileObject | None = None


# ---------------------------------------------------------------------- the request that begins an upload


class UploadCreateParams(TypedDict, total=False):
    """Announces a file: its exact size, its name and type, and what for."""

    bytes: Required[int]
    filename: Required[str]
    mime_type: Required[str]
    purpose: Required[FilePurpose]
    expires_after: ExpiresAfter


class ExpiresAfter(TypedDict, total=False):
    """Deletes the file so many seconds after its upload: from an hour (3600) to 30 days (2592000)."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


# ---------------------------------------------------------------------- the request that ends an upload; the one that begins it is in `upload_create_params`


class UploadCompleteParams(TypedDict, total=False):
    """The parts in the order of the file; `md5` (of the whole file, in hex) lets the server check what it got."""

    part_ids: Required[Sequence[str]]
    md5: str

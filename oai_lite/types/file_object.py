"""What `files` answers: uploaded files and what became of them. Their content comes as a raw response."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

from ..model import Model
from .file_types import FileTypes

FilePurpose: TypeAlias = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
FileContent: TypeAlias = str


class FileObject(Model):
    """A stored file. `id` is what other requests take as a file id; `bytes` is its size.

    A purpose that ends in `output` or `results` marks a file that the API made. Both `status` fields are deprecated.
    """

    id: str
    bytes: int
    created_at: int  # Unix seconds
    filename: str
    object: Literal["file"]
    purpose: Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "vision",
        "user_data",
    ]
    status: Literal["uploaded", "processed", "error"]
    expires_at: int | None = None  # Unix seconds; absent if it is kept
    status_details: str | None = None


class FileDeleted(Model):
    """The answer to deleting a file."""

    id: str
    deleted: bool
    object: Literal["file"]


# ---------------------------------------------------------------------- the requests of `files`


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

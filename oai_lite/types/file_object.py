"""What `files` answers: uploaded files and what became of them. Their content comes as a raw response."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..model import Model

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

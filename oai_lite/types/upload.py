"""What `uploads` answers: a file that is sent in parts."""

from __future__ import annotations

from typing import Literal

from ..model import Model
from .file_object import FileObject


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

"""What `uploads.parts` answers."""

from __future__ import annotations

from typing import Literal

from ...model import Model


class UploadPart(Model):
    """A piece of a file on its way; its id is needed to complete the upload."""

    id: str
    created_at: int  # Unix seconds
    object: Literal["upload.part"]
    upload_id: str

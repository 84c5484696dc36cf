"""The parts of uploads; uploads themselves are at the top."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ...model import Model
from ..file_types import FileTypes


class UploadPart(Model):
    """A piece of a file on its way; its id is needed to complete the upload."""

    id: str
    created_at: int  # Unix seconds
    object: Literal["upload.part"]
    upload_id: str


# ---------------------------------------------------------------------- the request of `uploads.parts`


class PartCreateParams(TypedDict, total=False):
    """The bytes of one part, at most 64 MB."""

    data: Required[FileTypes]

"""The request of `uploads.parts`."""

from __future__ import annotations

from typing import Required, TypedDict

from ..file_types import FileTypes


class PartCreateParams(TypedDict, total=False):
    """The bytes of one part, at most 64 MB."""

    data: Required[FileTypes]

"""A file that code made, as streams bring the mention of it; the whole one is in `messages`."""

from __future__ import annotations

from typing import Literal

from ....model import Model


class FilePathDeltaAnnotation(Model):
    """A file that the code interpreter made, or a piece of the mention."""

    index: int
    type: Literal["file_path"]
    end_index: int | None = None
    file_path: FilePath | None = None
    start_index: int | None = None
    text: str | None = None


class FilePath(Model):
    """The file to fetch."""

    file_id: str | None = None

"""A quotation of a file in a message, as streams bring it; the whole one is in `messages`."""

from __future__ import annotations

from typing import Literal

from ....model import Model


class FileCitationDeltaAnnotation(Model):
    """A quotation of a file, or a piece of one."""

    index: int
    type: Literal["file_citation"]
    end_index: int | None = None
    file_citation: FileCitation | None = None
    start_index: int | None = None
    text: str | None = None


class FileCitation(Model):
    """The file that is quoted, and the words."""

    file_id: str | None = None
    quote: str | None = None

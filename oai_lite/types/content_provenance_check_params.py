"""The request of `content_provenance_checks.create`."""

from __future__ import annotations

from typing import Required, TypedDict

from .file_types import FileTypes


class ContentProvenanceCheckCreateParams(TypedDict, total=False):
    """The file to look at."""

    file: Required[FileTypes]

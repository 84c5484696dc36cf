"""Content provenance checks: was this made by a model?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import types
from ..endpoint import M, Raw, RequestOptions, Resource, Streamed, post


class ContentProvenanceChecks(Resource[M]):
    """Checks of files for the marks that models leave."""

    if TYPE_CHECKING:
        with_raw_response: ContentProvenanceChecks[Raw[M]]
        with_streaming_response: ContentProvenanceChecks[Streamed[M]]

    @post("/content_provenance_checks", multipart=("file",))
    def create(self, *, file: types.FileTypes, **options: Unpack[RequestOptions]) -> types.ContentProvenanceCheck:
        """Look for C2PA metadata and a SynthID watermark, one result each. None found proves nothing: marks get lost.

        `file` is as in `files.create`; files on disk are streamed.
        """
        ...

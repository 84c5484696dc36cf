"""`client.uploads` for a file as it lies there: `create(file=…)` sends all its parts; `retrieve` and `list`."""

# An extension takes all that it extends takes, and more, which pyright does not see in a ParamSpec.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

import os
from collections.abc import Callable
from typing import IO, TYPE_CHECKING, Unpack

from ... import types
from ...endpoint import OMIT, M, Raw, RequestOptions, Streamed, flow, get, paged
from ...flow import Flow
from ...multipart import content_type_of, name_of
from ...page import CursorPage
from ...resources import uploads
from .either import either

BYTES = "upload"  # the name of what has none


class Uploads(uploads.Uploads[M]):
    """Files sent in parts, for what is too large for `files.create`: up to 8 GB within an hour."""

    if TYPE_CHECKING:
        with_raw_response: Uploads[Raw[M]]
        with_streaming_response: Uploads[Streamed[M]]

    @either(uploads.Uploads.create)
    @flow
    def create(
        self,
        *,
        file: os.PathLike[str] | bytes | IO[bytes],
        purpose: types.FilePurpose,
        filename: str | None = None,
        mime_type: str | None = None,
        part_size: int | None = None,
        md5: str = OMIT,
        on_progress: Callable[[int, int], object] | None = None,
        resume: uploads.UnfinishedUpload | None = None,
    ) -> Flow[types.Upload]:
        """Announce an upload (`bytes`, `filename`, `mime_type`, `purpose`), or send a whole `file`: a path, an open binary file or bytes.

        With `file` this is `upload_file_chunked`, see there, with the name and type guessed where they are not given: all parts
        are sent, the upload is completed, and the new file is the result's `file`.
        """
        name = filename or (BYTES if isinstance(file, (bytes, bytearray, memoryview)) else name_of(file))
        return (
            yield from uploads.Uploads.upload_file_chunked.function(
                self,
                file=file,
                mime_type=mime_type or content_type_of(name or ""),
                purpose=purpose,
                filename=name,
                part_size=part_size,
                md5=md5,
                on_progress=on_progress,
                resume=resume,
            )
        )

    @get("/uploads/{upload_id}")
    def retrieve(self, upload_id: str, **options: Unpack[RequestOptions]) -> types.Upload:
        """What is known of an upload. The published API has no such endpoint, and answers 404; other servers may have it."""
        ...

    @paged("/uploads")
    def list(
        self, *, after: str = OMIT, limit: int = OMIT, **options: Unpack[RequestOptions]
    ) -> CursorPage[types.Upload]:
        """The uploads. The published API has no such endpoint, and answers 404; other servers may have it."""
        ...

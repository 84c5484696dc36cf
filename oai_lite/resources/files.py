"""Files: upload, list, read, delete; other resources take them by id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .. import types
from ..endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, delete, flow, get, paged, post
from ..errors import ArgumentError, PollTimeoutError
from ..flow import Flow, Now, Sleep
from ..page import CursorPage
from ..response import HttpxBinaryResponseContent

FINAL_STATES = ("processed", "error", "deleted")


class Files(Resource[M]):
    """Stored files."""

    if TYPE_CHECKING:
        with_raw_response: Files[Raw[M]]
        with_streaming_response: Files[Streamed[M]]

    @post("/files", multipart=("file",))
    def create(
        self,
        *,
        file: types.FileTypes,
        purpose: types.FilePurpose,
        expires_after: types.file_object.ExpiresAfter = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.FileObject:
        """Upload a file: bytes, an open binary file, a `pathlib.Path`, or `(name, content[, type[, headers]])`.

        Files on disk are streamed, never read whole. Up to 512 MB; `purpose="batch"` takes JSONL up to 200 MB.
        """
        ...

    @get("/files/{file_id}")
    def retrieve(self, file_id: str, **options: Unpack[RequestOptions]) -> types.FileObject:
        """What is known of a file."""
        ...

    @paged("/files")
    def list(
        self,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        purpose: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.FileObject]:
        """The files of the project, by time of creation. A page holds up to `limit` (at most 10,000)."""
        ...

    @delete("/files/{file_id}")
    def delete(self, file_id: str, **options: Unpack[RequestOptions]) -> types.FileDeleted:
        """Delete a file, also from the vector stores that it is in."""
        ...

    @get("/files/{file_id}/content", accept="application/binary")
    def content(self, file_id: str, **options: Unpack[RequestOptions]) -> HttpxBinaryResponseContent:
        """A file's bytes. For a large file use `with_streaming_response.content` and `stream_to_file`."""
        ...

    @get("/files/{file_id}/content")
    def retrieve_content(self, file_id: str, **options: Unpack[RequestOptions]) -> str:
        """A file's content as text; `content` is the one for anything else."""
        ...

    @flow
    def wait_for_processing(
        self, id: str, *, poll_interval: float = 5.0, max_wait_seconds: float = 30 * 60
    ) -> Flow[types.FileObject]:
        """Ask every `poll_interval` seconds until the file is `processed`, `deleted`, or in `error`.

        Raises `PollTimeoutError` (also a RuntimeError) once `max_wait_seconds` are over; `.last` is the file as last seen.
        """
        if poll_interval < 0 or max_wait_seconds < 0:
            raise ArgumentError(
                f"wait_for_processing: poll_interval and max_wait_seconds must be zero or more, got {poll_interval} and {max_wait_seconds}"
            )
        start = yield from Now()
        file = yield from Files.retrieve.call(id)
        while file.status not in FINAL_STATES:
            yield from Sleep(poll_interval)
            file = yield from Files.retrieve.call(id)
            if (yield from Now()) - start > max_wait_seconds and file.status not in FINAL_STATES:
                raise PollTimeoutError(f"file {id!r} is still {file.status!r} after {max_wait_seconds:g} s", file)
        return file

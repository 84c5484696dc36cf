"""The files in vector stores: adding, waiting until they are worked in, attributes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal, Unpack

from ... import types
from ...endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, delete, flow, get, paged, post
from ...errors import OpenAIError
from ...flow import Flow
from ...page import CursorPage, Page
from ...polling import Pace, id_of


class Files(Resource[M]):
    """The files in vector stores."""

    _headers = {"OpenAI-Beta": "assistants=v2"}

    if TYPE_CHECKING:
        with_raw_response: Files[Raw[M]]
        with_streaming_response: Files[Streamed[M]]

    @post("/vector_stores/{vector_store_id}/files")
    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: dict[str, str | float | bool] | None = OMIT,
        chunking_strategy: types.FileChunkingStrategyParam = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.vector_stores.VectorStoreFile:
        """Add an uploaded file. It is worked in afterwards: `poll` waits for that."""
        ...

    @get("/vector_stores/{vector_store_id}/files/{file_id}")
    def retrieve(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> types.vector_stores.VectorStoreFile:
        """How far a file got."""
        ...

    @post("/vector_stores/{vector_store_id}/files/{file_id}")
    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | None,
        **options: Unpack[RequestOptions],
    ) -> types.vector_stores.VectorStoreFile:
        """Replace a file's attributes: at most 16, names up to 64 characters, texts up to 512."""
        ...

    @paged("/vector_stores/{vector_store_id}/files")
    def list(
        self,
        vector_store_id: str,
        *,
        after: str = OMIT,
        before: str = OMIT,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.vector_stores.VectorStoreFile]:
        """The files in a store, newest first unless `order="asc"`. A page holds up to `limit` (at most 100)."""
        ...

    @delete("/vector_stores/{vector_store_id}/files/{file_id}")
    def delete(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> types.vector_stores.VectorStoreFileDeleted:
        """Take a file out of a store. The file itself stays; `files.delete` ends it."""
        ...

    @paged("/vector_stores/{vector_store_id}/files/{file_id}/content")
    def content(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> Page[types.vector_stores.FileContentResponse]:
        """The text that was read from a file, in pieces; one page."""
        ...

    @flow
    def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int = OMIT,
        max_wait_seconds: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> Flow[types.vector_stores.VectorStoreFile]:
        """Ask until a file is no longer `in_progress`, as often as the server suggests unless `poll_interval_ms` is given.

        Raises `PollTimeoutError` once `max_wait_seconds` are over; its `.last` is the file as last seen.
        """
        pace = Pace("vector_stores.files.poll", poll_interval_ms, max_wait_seconds)
        return (yield from _worked_in(pace, file_id, vector_store_id, options))

    @flow
    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | None = OMIT,
        chunking_strategy: types.FileChunkingStrategyParam = OMIT,
        poll_interval_ms: int = OMIT,
        max_wait_seconds: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> Flow[types.vector_stores.VectorStoreFile]:
        """`create`, then `poll`. Look at the `status`: a file that `failed` has a `last_error`."""
        pace = Pace("vector_stores.files.create_and_poll", poll_interval_ms, max_wait_seconds)
        yield from Files.create.call(
            vector_store_id, file_id=file_id, attributes=attributes, chunking_strategy=chunking_strategy, **options
        )
        return (yield from _worked_in(pace, file_id, vector_store_id, options))

    @flow
    def upload(
        self,
        *,
        vector_store_id: str,
        file: types.FileTypes,
        chunking_strategy: types.FileChunkingStrategyParam = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Flow[types.vector_stores.VectorStoreFile]:
        """Upload a file (as `files.create` does, with the purpose `assistants`) and add it."""
        stored = yield from ForAssistants.create.call(file=file, purpose="assistants", **options)
        file_id = id_of(stored)
        with uploaded(file_id):
            return (
                yield from Files.create.call(
                    vector_store_id, file_id=file_id, chunking_strategy=chunking_strategy, **options
                )
            )

    @flow
    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: types.FileTypes,
        attributes: dict[str, str | float | bool] | None = OMIT,
        chunking_strategy: types.FileChunkingStrategyParam = OMIT,
        poll_interval_ms: int = OMIT,
        max_wait_seconds: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> Flow[types.vector_stores.VectorStoreFile]:
        """Upload a file (as `files.create` does, with the purpose `assistants`), add it, then `poll`.

        If adding it fails, a note on the error tells the id that the file has by then.
        """
        pace = Pace("vector_stores.files.upload_and_poll", poll_interval_ms, max_wait_seconds)
        stored = yield from ForAssistants.create.call(file=file, purpose="assistants", **options)
        file_id = id_of(stored)
        with uploaded(file_id):
            yield from Files.create.call(
                vector_store_id,
                file_id=file_id,
                attributes=attributes,
                chunking_strategy=chunking_strategy,
                **options,
            )
            return (yield from _worked_in(pace, file_id, vector_store_id, options))


def _worked_in(
    pace: Pace, file_id: str, vector_store_id: str, options: RequestOptions
) -> Flow[types.vector_stores.VectorStoreFile]:
    asking = pace.asking(options)
    return pace.until(
        lambda file: file.status != "in_progress",
        lambda: Files.retrieve.call(file_id, vector_store_id=vector_store_id, **asking),
    )


class ForAssistants(Resource[M]):
    """What the helpers need of `files`; only for their flows."""

    @post("/files", multipart=("file",))
    def create(
        self, *, file: types.FileTypes, purpose: types.FilePurpose, **options: Unpack[RequestOptions]
    ) -> types.FileObject:
        """Upload a file."""
        ...


@contextmanager
def uploaded(*file_ids: str) -> Iterator[None]:
    """An error in here tells which files were uploaded before, so that they need not be uploaded again."""
    try:
        yield
    except OpenAIError as error:
        if file_ids:
            error.add_note(f"uploaded before this: {', '.join(file_ids)}")
        raise

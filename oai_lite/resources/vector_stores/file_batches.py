"""Several files that are added to a vector store at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ... import types
from ...endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, flow, get, paged, post
from ...flow import Flow
from ...page import CursorPage
from ...polling import Pace, id_of
from .files import ForAssistants, uploaded


class FileBatches(Resource[M]):
    """Several files that are added to a vector store at once."""

    _headers = {"OpenAI-Beta": "assistants=v2"}

    if TYPE_CHECKING:
        with_raw_response: FileBatches[Raw[M]]
        with_streaming_response: FileBatches[Streamed[M]]

    @post("/vector_stores/{vector_store_id}/file_batches")
    def create(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | None = OMIT,
        chunking_strategy: types.FileChunkingStrategyParam = OMIT,
        file_ids: Sequence[str] = OMIT,
        files: Iterable[types.vector_stores.File] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.vector_stores.VectorStoreFileBatch:
        """Add up to 500 uploaded files: `file_ids` with the same options for all, or `files` with their own; not
        both.

        They are worked in afterwards: `poll` waits for that.
        """
        ...

    @get("/vector_stores/{vector_store_id}/file_batches/{batch_id}")
    def retrieve(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> types.vector_stores.VectorStoreFileBatch:
        """How far a batch got."""
        ...

    @post("/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel")
    def cancel(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> types.vector_stores.VectorStoreFileBatch:
        """Stop a batch as soon as possible. What was worked in by then stays."""
        ...

    @paged("/vector_stores/{vector_store_id}/file_batches/{batch_id}/files")
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        after: str = OMIT,
        before: str = OMIT,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.vector_stores.VectorStoreFile]:
        """The files of a batch. A page holds up to `limit` (at most 100)."""
        ...

    @flow
    def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int = OMIT,
        max_wait_seconds: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> Flow[types.vector_stores.VectorStoreFileBatch]:
        """Ask until a batch is no longer `in_progress`, as often as the server suggests unless `poll_interval_ms` is given.

        Raises `PollTimeoutError` once `max_wait_seconds` are over; its `.last` is the batch as last seen.
        """
        pace = Pace("vector_stores.file_batches.poll", poll_interval_ms, max_wait_seconds)
        return (yield from _worked_in(pace, batch_id, vector_store_id, options))

    @flow
    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | None = OMIT,
        chunking_strategy: types.FileChunkingStrategyParam = OMIT,
        file_ids: Sequence[str] = OMIT,
        files: Iterable[types.vector_stores.File] = OMIT,
        poll_interval_ms: int = OMIT,
        max_wait_seconds: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> Flow[types.vector_stores.VectorStoreFileBatch]:
        """`create`, then `poll`. Look at the `file_counts`: some files may have failed."""
        pace = Pace("vector_stores.file_batches.create_and_poll", poll_interval_ms, max_wait_seconds)
        batch = yield from FileBatches.create.call(
            vector_store_id,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
            file_ids=file_ids,
            files=files,
            **options,
        )
        return (yield from _worked_in(pace, id_of(batch), vector_store_id, options))

    @flow
    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[types.FileTypes],
        max_concurrency: int = 5,
        file_ids: Sequence[str] = (),
        chunking_strategy: types.FileChunkingStrategyParam = OMIT,
        poll_interval_ms: int = OMIT,
        max_wait_seconds: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> Flow[types.vector_stores.VectorStoreFileBatch]:
        """Upload files (as `files.create` does, with the purpose `assistants`), add them and those of `file_ids`, then `poll`.

        They are uploaded one after another, whatever `max_concurrency` says. If that fails halfway, a note on the error tells the
        ids of those that have arrived: pass them as `file_ids` the next time.
        """
        pace = Pace("vector_stores.file_batches.upload_and_poll", poll_interval_ms, max_wait_seconds)
        stored: list[str] = []
        for file in files:
            with uploaded(*stored):
                made = yield from ForAssistants.create.call(file=file, purpose="assistants", **options)
                stored.append(id_of(made))
        with uploaded(*stored):
            batch = yield from FileBatches.create.call(
                vector_store_id, file_ids=[*file_ids, *stored], chunking_strategy=chunking_strategy, **options
            )
            return (yield from _worked_in(pace, id_of(batch), vector_store_id, options))


def _worked_in(
    pace: Pace, batch_id: str, vector_store_id: str, options: RequestOptions
) -> Flow[types.vector_stores.VectorStoreFileBatch]:
    asking = pace.asking(options)
    return pace.until(
        lambda batch: batch.status != "in_progress",
        lambda: FileBatches.retrieve.call(batch_id, vector_store_id=vector_store_id, **asking),
    )

"""Batches: a file of requests, answered within a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .. import types
from ..endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, get, paged, post
from ..page import CursorPage


class Batches(Resource[M]):
    """Many requests in one file, answered within a day at half the price."""

    if TYPE_CHECKING:
        with_raw_response: Batches[Raw[M]]
        with_streaming_response: Batches[Streamed[M]]

    @post("/batches", starts_work=True)
    def create(
        self,
        *,
        completion_window: Literal["24h"],
        endpoint: Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ],
        input_file_id: str,
        metadata: types.Metadata | None = OMIT,
        output_expires_after: types.OutputExpiresAfter = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.Batch:
        """Start on an uploaded JSONL file (`files.create(purpose="batch")`): up to 50,000 lines and 200 MB, each line
        `{"custom_id", "method", "url", "body"}` with one url and one model.

        The only `completion_window` is `24h`. The results are files, too: see `Batch`.
        """
        ...

    @get("/batches/{batch_id}")
    def retrieve(self, batch_id: str, **options: Unpack[RequestOptions]) -> types.Batch:
        """How far a batch got."""
        ...

    @paged("/batches")
    def list(
        self, *, after: str = OMIT, limit: int = OMIT, **options: Unpack[RequestOptions]
    ) -> CursorPage[types.Batch]:
        """The project's batches, newest first. A page holds up to `limit` (at most 100)."""
        ...

    @post("/batches/{batch_id}/cancel")
    def cancel(self, batch_id: str, **options: Unpack[RequestOptions]) -> types.Batch:
        """Stop a batch. It is `cancelling` for up to ten minutes, then `cancelled`; what was answered by then stays
        available.
        """
        ...

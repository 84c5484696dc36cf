"""Vector stores: files that can be searched by meaning.

The files in them, and several of these at once, are in modules of their own; adding one begins work that takes a while, so there are
helpers that wait for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from ... import types
from ...endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, delete, get, paged, post
from ...page import CursorPage, Page

if TYPE_CHECKING:
    from .file_batches import FileBatches
    from .files import Files


class VectorStores(Resource[M]):
    """Collections of files that can be searched by meaning."""

    _headers = {"OpenAI-Beta": "assistants=v2"}

    if TYPE_CHECKING:
        with_raw_response: VectorStores[Raw[M]]
        with_streaming_response: VectorStores[Streamed[M]]

    @cached_property
    def file_batches(self) -> FileBatches[M]:
        """Several files at once."""
        from .file_batches import FileBatches

        return FileBatches(self)

    @cached_property
    def files(self) -> Files[M]:
        """The files in stores."""
        from .files import Files

        return Files(self)

    @post("/vector_stores")
    def create(
        self,
        *,
        chunking_strategy: types.FileChunkingStrategyParam = OMIT,
        description: str = OMIT,
        expires_after: types.vector_store_params.ExpiresAfter = OMIT,
        file_ids: Sequence[str] = OMIT,
        metadata: types.Metadata | None = OMIT,
        name: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.VectorStore:
        """Make a store, empty or of up to 500 uploaded files, which are worked in afterwards: see
        `VectorStore.file_counts`.
        """
        ...

    @get("/vector_stores/{vector_store_id}")
    def retrieve(self, vector_store_id: str, **options: Unpack[RequestOptions]) -> types.VectorStore:
        """What is known of a store."""
        ...

    @post("/vector_stores/{vector_store_id}")
    def update(
        self,
        vector_store_id: str,
        *,
        expires_after: types.vector_store_params.ExpiresAfter | None = OMIT,
        metadata: types.Metadata | None = OMIT,
        name: str | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.VectorStore:
        """Change a store's name, metadata or expiry; None removes."""
        ...

    @paged("/vector_stores")
    def list(
        self,
        *,
        after: str = OMIT,
        before: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.VectorStore]:
        """The project's stores, newest first unless `order="asc"`. A page holds up to `limit` (at most 100)."""
        ...

    @delete("/vector_stores/{vector_store_id}")
    def delete(self, vector_store_id: str, **options: Unpack[RequestOptions]) -> types.VectorStoreDeleted:
        """Delete a store. The files themselves stay."""
        ...

    @paged("/vector_stores/{vector_store_id}/search", method="POST")
    def search(
        self,
        vector_store_id: str,
        *,
        query: str | Sequence[str],
        filters: types.Filters = OMIT,
        max_num_results: int = OMIT,
        ranking_options: types.RankingOptions = OMIT,
        rewrite_query: bool = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[types.VectorStoreSearchResponse]:
        """The pieces that fit a query best, file by file; one page. With `rewrite_query` the server words the query
        for the search.
        """
        ...

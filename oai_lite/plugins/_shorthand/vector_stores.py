"""`client.vector_stores` in fewer words: an expiry in days, files by their ids, `query` for `search`."""

# An extension takes all that it extends takes, and more, which pyright does not see in a ParamSpec.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from ... import types
from ...endpoint import OMIT, M, Raw, RequestOptions, Streamed, paged, post
from ...errors import ArgumentError
from ...page import Page
from ...resources import vector_stores
from ...resources.vector_stores import file_batches


def _expiry(values: dict[str, Any]) -> dict[str, Any]:
    """A number of days as the API wants to be told it."""
    days = values.get("expires_after")
    if isinstance(days, int):
        if isinstance(days, bool) or days < 1:
            raise ArgumentError(
                f"vector_stores.create: expires_after must be a number of days, at least 1; got {days!r}"
            )
        values["expires_after"] = {"anchor": "last_active_at", "days": days}
    return values


def _files(values: dict[str, Any]) -> dict[str, Any]:
    """Ids as the API wants to be told them, in one list with files that have options of their own."""
    files = values.get("files")
    if isinstance(files, str):
        raise ArgumentError(
            f"vector_stores.file_batches.create: files must be a list of file ids (or of dicts), got a text; pass [{files!r}]"
        )
    if files is not None:
        values["files"] = [{"file_id": each} if isinstance(each, str) else each for each in files]
    return values


def _search(values: dict[str, Any]) -> dict[str, Any]:
    """`max_files` by its name in the API."""
    if "max_files" in values:
        values["max_num_results"] = values.pop("max_files")
    return values


class FileBatches(file_batches.FileBatches[M]):
    """Several files that are added to a vector store at once."""

    if TYPE_CHECKING:
        with_raw_response: FileBatches[Raw[M]]
        with_streaming_response: FileBatches[Streamed[M]]

    @post("/vector_stores/{vector_store_id}/file_batches", before=_files)
    def create(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | None = OMIT,
        chunking_strategy: types.FileChunkingStrategyParam = OMIT,
        file_ids: Sequence[str] = OMIT,
        files: Iterable[str | types.vector_stores.File] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.vector_stores.VectorStoreFileBatch:
        """Add up to 500 uploaded files: `files` holds their ids, or dicts where a file has options of its own.

        `file_ids` is the API's own way to say ids, with the same options for all. Not both. They are worked in afterwards:
        `poll` waits for that.
        """
        ...


class VectorStores(vector_stores.VectorStores[M]):
    """Collections of files that can be searched by meaning."""

    if TYPE_CHECKING:
        with_raw_response: VectorStores[Raw[M]]
        with_streaming_response: VectorStores[Streamed[M]]

    @cached_property
    def file_batches(self) -> FileBatches[M]:
        """Several files at once."""
        return FileBatches(self)

    @post("/vector_stores", before=_expiry)
    def create(
        self,
        *,
        chunking_strategy: types.FileChunkingStrategyParam = OMIT,
        description: str = OMIT,
        expires_after: types.vector_store_params.ExpiresAfter | int = OMIT,
        file_ids: Sequence[str] = OMIT,
        metadata: types.Metadata | None = OMIT,
        name: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.VectorStore:
        """Make a store, empty or of up to 500 uploaded files, which are worked in afterwards: see
        `VectorStore.file_counts`. `expires_after` may be a number of days, counted from the last use.
        """
        ...

    @paged("/vector_stores/{vector_store_id}/search", method="POST", before=_search)
    def query(
        self,
        vector_store_id: str,
        *,
        query: str | Sequence[str],
        max_files: int = OMIT,
        filters: types.Filters = OMIT,
        ranking_options: types.RankingOptions = OMIT,
        rewrite_query: bool = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[types.VectorStoreSearchResponse]:
        """The same as `search`, where `max_files` is called `max_num_results`; the published API has no endpoint of this
        name.
        """
        ...

"""Usage and costs over time. Each method answers a page of buckets, of a minute, an hour or a day each.

Times are Unix seconds, `start_time` inclusive, `end_time` exclusive. `limit` counts buckets: at most 1440 minutes, 168
hours or 31 days, and 60, 24 or 7 unless said. Without `group_by` a bucket has one result, and its `project_id`, `model`
and so on are None. The next page is asked for with `page=result.next_page` while `has_more`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ... import types
from ...endpoint import OMIT, M, Raw, RequestOptions, Streamed, get
from .base import OfOrganization


class Period(RequestOptions, total=False):
    """Which time, in which buckets, of which projects."""

    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    limit: int
    page: str
    project_ids: Sequence[str]


class Calls(Period, total=False):
    """And by whom."""

    api_key_ids: Sequence[str]
    user_ids: Sequence[str]


class ModelCalls(Calls, total=False):
    """And by which models."""

    models: Sequence[str]


class Usage(OfOrganization[M]):
    """Tokens, requests and costs, in buckets of time. Costs agree with the bills; the others may differ a little."""

    if TYPE_CHECKING:
        with_raw_response: Usage[Raw[M]]
        with_streaming_response: Usage[Streamed[M]]

    @get("/organization/usage/audio_speeches")
    def audio_speeches(
        self,
        *,
        start_time: int,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] = OMIT,
        **params: Unpack[ModelCalls],
    ) -> types.admin.organization.UsageAudioSpeechesResponse:
        """Characters turned into speech."""
        ...

    @get("/organization/usage/audio_transcriptions")
    def audio_transcriptions(
        self,
        *,
        start_time: int,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] = OMIT,
        **params: Unpack[ModelCalls],
    ) -> types.admin.organization.UsageAudioTranscriptionsResponse:
        """Seconds of speech turned into text."""
        ...

    @get("/organization/usage/code_interpreter_sessions")
    def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        group_by: list[Literal["project_id"]] = OMIT,
        **params: Unpack[Period],
    ) -> types.admin.organization.UsageCodeInterpreterSessionsResponse:
        """Sessions of the code interpreter."""
        ...

    @get("/organization/usage/completions")
    def completions(
        self,
        *,
        start_time: int,
        batch: bool = OMIT,
        group_by: list[
            Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]
        ] = OMIT,
        **params: Unpack[ModelCalls],
    ) -> types.admin.organization.UsageCompletionsResponse:
        """Tokens and requests of text models, from chat and responses alike. `batch` counts only batches (True) or
        all else (False).
        """
        ...

    @get("/organization/costs")
    def costs(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] = OMIT,
        bucket_width: Literal["1d"] = OMIT,
        end_time: int = OMIT,
        group_by: list[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]] = OMIT,
        limit: int = OMIT,
        line_items: Sequence[str] = OMIT,
        page: str = OMIT,
        project_ids: Sequence[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.UsageCostsResponse:
        """Money spent, day by day, at most 180 days a page. `group_by=["line_item"]` tells for what."""
        ...

    @get("/organization/usage/decisions")
    def decisions(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | None = OMIT,
        batch: bool | None = OMIT,
        bucket_width: Literal["1m", "1h", "1d"] | None = OMIT,
        end_time: int | None = OMIT,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
        | None = OMIT,
        limit: int | None = OMIT,
        models: Sequence[str] | None = OMIT,
        page: str | None = OMIT,
        project_ids: Sequence[str] | None = OMIT,
        user_ids: Sequence[str] | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.UsageDecisionsResponse:
        """Tokens and requests of decisions."""
        ...

    @get("/organization/usage/embeddings")
    def embeddings(
        self,
        *,
        start_time: int,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] = OMIT,
        **params: Unpack[ModelCalls],
    ) -> types.admin.organization.UsageEmbeddingsResponse:
        """Tokens and requests of embeddings."""
        ...

    @get("/organization/usage/file_search_calls")
    def file_search_calls(
        self,
        *,
        start_time: int,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] = OMIT,
        vector_store_ids: Sequence[str] = OMIT,
        **params: Unpack[Calls],
    ) -> types.admin.organization.UsageFileSearchCallsResponse:
        """Calls of the file search tool, by vector store if wanted."""
        ...

    @get("/organization/usage/images")
    def images(
        self,
        *,
        start_time: int,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] = OMIT,
        sizes: list[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] = OMIT,
        sources: list[Literal["image.generation", "image.edit", "image.variation"]] = OMIT,
        **params: Unpack[ModelCalls],
    ) -> types.admin.organization.UsageImagesResponse:
        """Images made. `sources` says from what: a description, an edit, a variation."""
        ...

    @get("/organization/usage/moderations")
    def moderations(
        self,
        *,
        start_time: int,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] = OMIT,
        **params: Unpack[ModelCalls],
    ) -> types.admin.organization.UsageModerationsResponse:
        """Tokens and requests of moderations."""
        ...

    @get("/organization/usage/vector_stores")
    def vector_stores(
        self,
        *,
        start_time: int,
        group_by: list[Literal["project_id"]] = OMIT,
        **params: Unpack[Period],
    ) -> types.admin.organization.UsageVectorStoresResponse:
        """What vector stores took up, in bytes."""
        ...

    @get("/organization/usage/web_search_calls")
    def web_search_calls(
        self,
        *,
        start_time: int,
        context_levels: list[Literal["low", "medium", "high"]] = OMIT,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]] = OMIT,
        **params: Unpack[ModelCalls],
    ) -> types.admin.organization.UsageWebSearchCallsResponse:
        """Calls of the web search tool."""
        ...

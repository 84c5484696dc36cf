"""The requests of `admin.organization.usage`. Times are Unix seconds, `start_time` inclusive, `end_time` exclusive."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class UsageCompletionsParams(TypedDict, total=False):
    """When, whose and which requests, in buckets of a minute, an hour or a day. `limit` counts buckets: at most 1440
    minutes, 168 hours, 31 days.
    """

    start_time: Required[int]
    api_key_ids: Sequence[str]
    batch: bool
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
    limit: int
    models: Sequence[str]
    page: str
    project_ids: Sequence[str]
    user_ids: Sequence[str]


class UsageEmbeddingsParams(TypedDict, total=False):
    """When, whose and which embeddings to count."""

    start_time: Required[int]
    api_key_ids: Sequence[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    models: Sequence[str]
    page: str
    project_ids: Sequence[str]
    user_ids: Sequence[str]


class UsageModerationsParams(UsageEmbeddingsParams, total=False):
    """When, whose and which moderations to count."""


class UsageImagesParams(TypedDict, total=False):
    """When, whose and which images to count."""

    start_time: Required[int]
    api_key_ids: Sequence[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]]
    limit: int
    models: Sequence[str]
    page: str
    project_ids: Sequence[str]
    sizes: list[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]]
    sources: list[Literal["image.generation", "image.edit", "image.variation"]]
    user_ids: Sequence[str]


class UsageAudioSpeechesParams(UsageEmbeddingsParams, total=False):
    """When, whose and which speech to count."""


class UsageAudioTranscriptionsParams(UsageEmbeddingsParams, total=False):
    """When, whose and which transcriptions to count."""


class UsageFileSearchCallsParams(TypedDict, total=False):
    """When, whose and which file searches to count."""

    start_time: Required[int]
    api_key_ids: Sequence[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: list[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]]
    limit: int
    page: str
    project_ids: Sequence[str]
    user_ids: Sequence[str]
    vector_store_ids: Sequence[str]


class UsageWebSearchCallsParams(TypedDict, total=False):
    """When, whose and which web searches to count."""

    start_time: Required[int]
    api_key_ids: Sequence[str]
    bucket_width: Literal["1m", "1h", "1d"]
    context_levels: list[Literal["low", "medium", "high"]]
    end_time: int
    group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]]
    limit: int
    models: Sequence[str]
    page: str
    project_ids: Sequence[str]
    user_ids: Sequence[str]


class UsageVectorStoresParams(TypedDict, total=False):
    """When and in which projects to measure storage."""

    start_time: Required[int]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: list[Literal["project_id"]]
    limit: int
    page: str
    project_ids: Sequence[str]


class UsageCodeInterpreterSessionsParams(UsageVectorStoresParams, total=False):
    """When and in which projects to count sessions."""


class UsageCostsParams(TypedDict, total=False):
    """When and in which projects to add up costs, day by day; `limit` is at most 180 days."""

    start_time: Required[int]
    api_key_ids: Sequence[str]
    bucket_width: Literal["1d"]
    end_time: int
    group_by: list[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]]
    limit: int
    line_items: Sequence[str]
    page: str
    project_ids: Sequence[str]


class UsageDecisionsParams(TypedDict, total=False):
    """When, whose and which decisions to count."""

    start_time: Required[int]
    api_key_ids: Sequence[str] | None
    batch: bool | None
    bucket_width: Literal["1m", "1h", "1d"] | None
    end_time: int | None
    group_by: (
        list[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]] | None
    )
    limit: int | None
    models: Sequence[str] | None
    page: str | None
    project_ids: Sequence[str] | None
    user_ids: Sequence[str] | None

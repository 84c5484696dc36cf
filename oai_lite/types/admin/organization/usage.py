"""What `admin.organization.usage` answers: pages of time buckets, each with the counts of one kind of use.

A bucket has one result, or with `group_by` one for each group; of the fields to group by (`project_id`, `model`…)
only those asked for are set.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ....model import Model


class UsageCompletionsResponse(Model):
    """A page of buckets, oldest first. Ask for the next with `page=next_page` while `has_more`."""

    data: list[Data]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class Data(Model):
    """What happened from `start_time` to before `end_time`, in Unix seconds."""

    end_time: int
    object: Literal["bucket"]
    results: list[DataResult]
    start_time: int


class DataResultOrganizationUsageCompletionsResult(Model):
    """Tokens and requests of text models. `input_tokens` includes cached ones."""

    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    batch: bool | None = None
    input_audio_tokens: int | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_cached_tokens: int | None = None
    input_image_tokens: int | None = None
    input_text_tokens: int | None = None
    input_uncached_tokens: int | None = None
    model: str | None = None
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    output_text_tokens: int | None = None
    project_id: str | None = None
    service_tier: str | None = None
    user_id: str | None = None


class DataResultOrganizationUsageEmbeddingsResult(Model):
    """Tokens and requests of embeddings."""

    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class DataResultOrganizationUsageModerationsResult(Model):
    """Tokens and requests of moderations."""

    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class DataResultOrganizationUsageImagesResult(Model):
    """Images made, and the requests for them. `source` is generation, edit or variation."""

    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    size: str | None = None
    source: str | None = None
    user_id: str | None = None


class DataResultOrganizationUsageAudioSpeechesResult(Model):
    """Characters turned into speech."""

    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class DataResultOrganizationUsageAudioTranscriptionsResult(Model):
    """Seconds of speech turned into text."""

    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class DataResultOrganizationUsageVectorStoresResult(Model):
    """What vector stores took up, in bytes."""

    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class DataResultOrganizationUsageCodeInterpreterSessionsResult(Model):
    """Code interpreter sessions."""

    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class DataResultOrganizationUsageFileSearchesResult(Model):
    """Calls of the file search tool."""

    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class DataResultOrganizationUsageWebSearchesResult(Model):
    """Calls of the web search tool."""

    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    context_level: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class DataResultOrganizationCostsResult(Model):
    """Money spent; with `group_by=["line_item"]` also how much of what was bought."""

    object: Literal["organization.costs.result"]
    amount: DataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: CostQuantityUnit | None = None
    user_id: str | None = None


DataResult: TypeAlias = Union[
    DataResultOrganizationUsageCompletionsResult,
    DataResultOrganizationUsageEmbeddingsResult,
    DataResultOrganizationUsageModerationsResult,
    DataResultOrganizationUsageImagesResult,
    DataResultOrganizationUsageAudioSpeechesResult,
    DataResultOrganizationUsageAudioTranscriptionsResult,
    DataResultOrganizationUsageVectorStoresResult,
    DataResultOrganizationUsageCodeInterpreterSessionsResult,
    DataResultOrganizationUsageFileSearchesResult,
    DataResultOrganizationUsageWebSearchesResult,
    DataResultOrganizationCostsResult,
]


class DataResultOrganizationCostsResultAmount(Model):
    """Whole units and fractions of the currency, not cents; `currency` is in lower case, as `usd`."""

    currency: str | None = None
    value: float | None = None


class UsageEmbeddingsResponse(UsageCompletionsResponse):
    """A page of buckets with embeddings."""


class UsageModerationsResponse(UsageCompletionsResponse):
    """A page of buckets with moderations."""


class UsageImagesResponse(UsageCompletionsResponse):
    """A page of buckets with images."""


class UsageAudioSpeechesResponse(UsageCompletionsResponse):
    """A page of buckets with speech made."""


class UsageAudioTranscriptionsResponse(UsageCompletionsResponse):
    """A page of buckets with speech read."""


class UsageFileSearchCallsResponse(UsageCompletionsResponse):
    """A page of buckets with file searches."""


class UsageWebSearchCallsResponse(UsageCompletionsResponse):
    """A page of buckets with web searches."""


class UsageVectorStoresResponse(UsageCompletionsResponse):
    """A page of buckets with storage."""


class UsageCodeInterpreterSessionsResponse(UsageCompletionsResponse):
    """A page of buckets with sessions."""


class UsageCostsResponse(UsageCompletionsResponse):
    """A page of daily buckets with costs."""


# What a line item's `quantity` counts.
CostQuantityUnit: TypeAlias = Union[
    str,
    Literal[
        "tokens",
        "1000_tokens",
        "duration_seconds",
        "duration_minutes",
        "duration_hours",
        "gibibyte_hours",
        "images",
        "characters",
    ],
]


# ---------------------------------------------------------------------- the requests of `admin.organization.usage`


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


class UsageDecisionsResponse(Model):
    """A page of buckets, oldest first. Ask for the next with `page=next_page` while `has_more`."""

    data: list[UsageDecisionsResponse.Data]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]

    class Data(Model):
        """What happened from `start_time` to before `end_time`, in Unix seconds."""

        end_time: int
        object: Literal["bucket"]
        results: list[UsageDecisionsResponse.DataResult]
        start_time: int

    class DataResult(Model):
        """Tokens and requests of decisions. `input_tokens` includes cached ones."""

        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.decisions.result"]
        output_tokens: int
        api_key_id: str | None = None
        api_source: Literal["agents_api", "unlabeled"] | None = None
        batch: bool | None = None
        input_audio_tokens: int | None = None
        input_cache_write_12h_tokens: int | None = None
        input_cache_write_30m_tokens: int | None = None
        input_cache_write_tokens: int | None = None
        input_cached_audio_tokens: int | None = None
        input_cached_image_tokens: int | None = None
        input_cached_text_tokens: int | None = None
        input_cached_tokens: int | None = None
        input_image_tokens: int | None = None
        input_text_tokens: int | None = None
        input_uncached_tokens: int | None = None
        model: str | None = None
        output_audio_tokens: int | None = None
        output_image_tokens: int | None = None
        output_text_tokens: int | None = None
        project_id: str | None = None
        service_tier: str | None = None
        user_id: str | None = None

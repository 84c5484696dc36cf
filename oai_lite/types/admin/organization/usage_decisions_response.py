"""What `admin.organization.usage.decisions` answers: buckets as for other kinds of use, with their own results."""

from __future__ import annotations

from typing import Literal

from ....model import Model


class UsageDecisionsResponse(Model):
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

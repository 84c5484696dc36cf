"""A project's rate limits, and the service tiers that its requests may ask for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict

from .....model import Model


class ProjectRateLimit(Model):
    """What a project may ask of one model. Limits that the model does not have are absent."""

    id: str
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    model: str
    object: Literal["project.rate_limit"]
    batch_1_day_max_input_tokens: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_images_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None


# Tiers that a project can be allowed beside the standard one.
ProjectOptionalServiceTier: TypeAlias = Literal["flex", "fast", "ultrafast"]


class ProjectServiceTierSettings(Model):
    """The tier of requests that name none, and which ones they may name."""

    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Literal["all"] | list[ProjectOptionalServiceTier]
    object: Literal["project.service_tier_settings"]


# ---------------------------------------------------------------------- the requests of a project's `rate_limits` and `service_tier_settings`


class RateLimitListRateLimitsParams(TypedDict, total=False):
    """Which limits to list; `after` and `before` are ids to go on from."""

    after: str
    before: str
    limit: int


class RateLimitUpdateRateLimitParams(TypedDict, total=False):
    """The limits to change; which ones a model has depends on what it does."""

    project_id: Required[str]
    batch_1_day_max_input_tokens: int
    max_audio_megabytes_per_1_minute: int
    max_images_per_1_minute: int
    max_requests_per_1_day: int
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int


class ServiceTierSettingUpdateParams(TypedDict, total=False):
    """What to change of the tiers."""

    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Literal["all"] | Iterable[ProjectOptionalServiceTier]

"""The requests of a project's `rate_limits` and `service_tier_settings`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypedDict

from .limits import ProjectOptionalServiceTier


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

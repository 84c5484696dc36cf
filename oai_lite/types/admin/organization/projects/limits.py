"""A project's rate limits, and the service tiers that its requests may ask for."""

from __future__ import annotations

from typing import Literal, TypeAlias

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

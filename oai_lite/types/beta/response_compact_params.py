"""What `beta.responses.compact` takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypedDict

from ..shared import ResponsesModel
from .beta_create_params import Image as Image
from .beta_params import BetaResponseInputItemParam


class ResponseCompactParams(TypedDict, total=False):
    """The conversation to compact, as `input` or by `previous_response_id`, and the model that does it."""

    model: Required[ResponsesModel | None]
    image: Image
    input: str | Iterable[BetaResponseInputItemParam] | None
    instructions: str | None
    previous_response_id: str | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptions | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None
    betas: list[Literal["responses_multi_agent=v1"]]


class PromptCacheOptions(TypedDict, total=False):
    """Whether the server picks what to cache or only marked breakpoints count, and how long it keeps.

    `prewarm` fills the cache ahead; `comparison_response_id` names a response to compare cache use with.
    """

    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]

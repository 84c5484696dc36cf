"""What `responses.compact` takes; on its own because its `PromptCacheOptions` are fewer than those of `create`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypedDict

from ..shared_params import ResponsesModel
from .create_params import Image as Image
from .item_params import ResponseInputItemParam


class ResponseCompactParams(TypedDict, total=False):
    """The conversation to compact, as `input` or by `previous_response_id`, and the model that does it."""

    model: Required[ResponsesModel | None]
    image: Image
    input: str | Iterable[ResponseInputItemParam] | None
    instructions: str | None
    previous_response_id: str | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptions | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None


class PromptCacheOptions(TypedDict, total=False):
    """Whether the server picks what to cache or only marked breakpoints count, and how long it keeps."""

    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]

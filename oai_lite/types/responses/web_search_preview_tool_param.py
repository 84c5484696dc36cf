"""The preview of web search; on its own because its `UserLocation` must name its type."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class WebSearchPreviewToolParam(TypedDict, total=False):
    """The forerunner of `WebSearchToolParam`; prefer that one."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    search_content_types: list[Literal["text", "image"]]
    search_context_size: Literal["low", "medium", "high"]
    user_location: UserLocation | None


class UserLocation(TypedDict, total=False):
    """Roughly where the user is, so that results can be local ones."""

    type: Required[Literal["approximate"]]
    city: str | None
    country: str | None  # two letters, ISO 3166-1
    region: str | None
    timezone: str | None  # IANA, such as "Europe/Vienna"

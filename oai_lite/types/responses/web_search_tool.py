"""The web search tool.

A module of its own because its `Filters` and `UserLocation` differ from those of file search and of the preview tool.
"""

from __future__ import annotations

from typing import Literal

from ...model import Model


class WebSearchTool(Model):
    """Lets the model search the web."""

    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool | None = None  # False: only what is cached already
    filters: Filters | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None  # how much of what it finds the model reads
    user_location: UserLocation | None = None


class Filters(Model):
    """Limits a search to some domains; their subdomains are included."""

    allowed_domains: list[str] | None = None


class UserLocation(Model):
    """Roughly where the user is, so that results suit the place."""

    city: str | None = None
    country: str | None = None  # ISO 3166-1, two letters
    region: str | None = None
    timezone: str | None = None  # IANA name
    type: Literal["approximate"] | None = None

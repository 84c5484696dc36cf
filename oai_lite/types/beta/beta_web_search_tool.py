"""The web search tool."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from ..responses.web_search_tool import UserLocation as UserLocation


class BetaWebSearchTool(Model):
    """Lets the model search the web."""

    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool | None = None  # False: only what is cached already
    filters: Filters | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None  # how much of what it finds the model reads
    user_location: UserLocation | None = None


class Filters(Model):
    """Which domains to search; a domain includes its subdomains."""

    allowed_domains: list[str] | None = None

"""The web search tool, as it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..responses.tool_params import UserLocation as UserLocation


class BetaWebSearchToolParam(TypedDict, total=False):
    """Lets the model search the web; without `external_web_access` it sees only what OpenAI holds in its cache."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool
    filters: Filters | None
    search_context_size: Literal["low", "medium", "high"]
    user_location: UserLocation | None


class Filters(TypedDict, total=False):
    """Which domains to search; a domain includes its subdomains."""

    allowed_domains: Sequence[str] | None

"""What can change in a session that runs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypedDict

from ..agent_params import AgentToolParam
from .session_params import PromptCacheOptions as PromptCacheOptions, SpendControl as SpendControl


class SessionUpdateParams(TypedDict, total=False):
    """Changes; what is left out stays."""

    agent: Agent
    metadata: dict[str, str] | None
    prompt_cache_options: PromptCacheOptions | None
    review: Literal["none", "auto_review"]
    spend_control: SpendControl | None


class Agent(TypedDict, total=False):
    """What can change in its agent."""

    model: str
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    tools: Iterable[AgentToolParam] | None


class AgentReasoning(TypedDict, total=False):
    """How hard the model thinks."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None

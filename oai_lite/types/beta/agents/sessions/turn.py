"""Turns: the work between an input and the agent's being idle again."""

from __future__ import annotations

from typing import Literal

from .....model import Model
from ...agent import TokenUsage
from ...agent_session import SessionTurnError


class Turn(Model):
    """A turn. `waiting` means that it waits for you (see the session's `required_actions`); `error` is there when it
    failed.
    """

    id: str
    agent_id: str
    completed_at: int | None = None  # Unix seconds
    created_at: int  # Unix seconds
    error: SessionTurnError | None = None
    object: Literal["agent.session.turn"]
    session_id: str
    started_at: int | None = None  # Unix seconds
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    subagent_id: str | None = None
    usage: TokenUsage | None = None
    prompt_cache_options: PromptCacheOptions | None = None


class PromptCacheOptions(Model):
    """How long a prompt stays in the cache."""

    ttl: Literal["30m", "12h"]

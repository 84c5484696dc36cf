"""What belongs to a session of an agent: its turns, artifacts, traces and items, and what requests about them say."""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import Literal, Required, TypedDict

from .....model import Model
from ....chat.completions import MessageListParams
from ...agent import TokenUsage
from ...agent_session import AgentSessionInputParam, SessionTurnError
from . import subagents as subagents, turns as turns


class ArtifactListParams(TypedDict, total=False):
    """Which artifacts, a page at a time."""

    after: str
    environment_id: str | None
    limit: int
    order: Literal["asc", "desc"]


class EventCreateParams(TypedDict, total=False):
    """Input for a session."""

    events: Required[Iterable[AgentSessionInputParam]]
    idempotency_key: str  # a header


class EventStreamParams(TypedDict, total=False):
    """How events are sent."""

    include_obfuscation: bool


class ItemListParams(MessageListParams, total=False):
    """Which items, a page at a time."""


class SubagentListParams(ItemListParams, total=False):
    """Which subagents."""


class TraceListParams(ItemListParams, total=False):
    """Which traces."""


class TurnListParams(ItemListParams, total=False):
    """Which turns."""


# ---------------------------------------------------------------------- artifacts


class SessionArtifact(Model):
    """A file that a turn produced. `sessions.artifacts.content` has its bytes."""

    id: str
    created_at: int  # Unix seconds
    environment_id: str
    object: Literal["agent.session.artifact"]
    path: str
    session_id: str
    size_bytes: int
    turn_id: str


class SessionArtifactDeleted(Model):
    """The answer to deleting an artifact."""

    id: str
    deleted: bool
    object: Literal["agent.session.artifact.deleted"]


# ---------------------------------------------------------------------- traces


class SessionTrace(Model):
    """A piece of a session's trace; `otlp` is in OpenTelemetry's JSON form."""

    id: str
    created_at: int  # Unix seconds
    object: Literal["agent.session.trace"]
    otlp: dict[str, builtins.object]
    session_id: str


# ---------------------------------------------------------------------- turns


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

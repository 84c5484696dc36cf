"""What is said to a session, and which of its things are listed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypedDict

from ....chat.completions import MessageListParams
from ...agent_session import AgentSessionInputParam


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

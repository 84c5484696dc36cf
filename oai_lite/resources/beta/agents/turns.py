"""Turns of sessions, and of the subagents in them: what happened between an input and the agent's being idle again."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from .... import types
from ....endpoint import OMIT, M, Raw, RequestOptions, Streamed, get, paged
from ....page import ConversationCursorPage, CursorPage
from .base import AgentsResource


class TurnItems(AgentsResource[M]):
    """What happened in a turn."""

    if TYPE_CHECKING:
        with_raw_response: TurnItems[Raw[M]]
        with_streaming_response: TurnItems[Streamed[M]]

    @paged("/agents/sessions/{session_id}/turns/{turn_id}/items")
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ConversationCursorPage[types.beta.AgentSessionItem]:
        """Messages, reasoning and calls of the turn."""
        ...


class Turns(AgentsResource[M]):
    """The turns of a session."""

    if TYPE_CHECKING:
        with_raw_response: Turns[Raw[M]]
        with_streaming_response: Turns[Streamed[M]]

    @cached_property
    def items(self) -> TurnItems[M]:
        """What happened in a turn."""
        return TurnItems(self)

    @get("/agents/sessions/{session_id}/turns/{turn_id}")
    def retrieve(
        self, turn_id: str, *, session_id: str, **options: Unpack[RequestOptions]
    ) -> types.beta.agents.sessions.Turn:
        """What is known of a turn."""
        ...

    @paged("/agents/sessions/{session_id}/turns")
    def list(
        self,
        session_id: str,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.beta.agents.sessions.Turn]:
        """The turns of a session."""
        ...


class SubagentItems(AgentsResource[M]):
    """The history of a subagent."""

    if TYPE_CHECKING:
        with_raw_response: SubagentItems[Raw[M]]
        with_streaming_response: SubagentItems[Streamed[M]]

    @paged("/agents/sessions/{session_id}/subagents/{subagent_id}/items")
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.beta.AgentSessionItem]:
        """Messages, reasoning and calls of all its turns."""
        ...


class SubagentTurnItems(AgentsResource[M]):
    """What happened in a turn of a subagent."""

    if TYPE_CHECKING:
        with_raw_response: SubagentTurnItems[Raw[M]]
        with_streaming_response: SubagentTurnItems[Streamed[M]]

    @paged("/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items")
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.beta.AgentSessionItem]:
        """Messages, reasoning and calls of the turn."""
        ...


class SubagentTurns(AgentsResource[M]):
    """The turns of a subagent."""

    if TYPE_CHECKING:
        with_raw_response: SubagentTurns[Raw[M]]
        with_streaming_response: SubagentTurns[Streamed[M]]

    @cached_property
    def items(self) -> SubagentTurnItems[M]:
        """What happened in a turn."""
        return SubagentTurnItems(self)

    @get("/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}")
    def retrieve(
        self, turn_id: str, *, session_id: str, subagent_id: str, **options: Unpack[RequestOptions]
    ) -> types.beta.agents.sessions.Turn:
        """What is known of a turn."""
        ...

    @paged("/agents/sessions/{session_id}/subagents/{subagent_id}/turns")
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.beta.agents.sessions.Turn]:
        """The turns of a subagent."""
        ...


class Subagents(AgentsResource[M]):
    """Agents that a session's agent started."""

    if TYPE_CHECKING:
        with_raw_response: Subagents[Raw[M]]
        with_streaming_response: Subagents[Streamed[M]]

    @cached_property
    def items(self) -> SubagentItems[M]:
        """The history of a subagent."""
        return SubagentItems(self)

    @cached_property
    def turns(self) -> SubagentTurns[M]:
        """The turns of a subagent."""
        return SubagentTurns(self)

    @get("/agents/sessions/{session_id}/subagents/{subagent_id}")
    def retrieve(self, subagent_id: str, *, session_id: str, **options: Unpack[RequestOptions]) -> types.beta.Subagent:
        """What is known of a subagent."""
        ...

    @paged("/agents/sessions/{session_id}/subagents")
    def list(
        self,
        session_id: str,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.beta.Subagent]:
        """The subagents of a session."""
        ...

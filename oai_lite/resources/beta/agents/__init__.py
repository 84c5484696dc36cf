"""Agents: stored configurations of a model with instructions and tools. What they do is in `sessions`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from .... import types
from ....endpoint import OMIT, M, Raw, RequestOptions, Streamed, delete, get, paged, post
from ....page import CursorPage
from .base import AgentsResource, plain_compaction

if TYPE_CHECKING:
    from .automations import Automations
    from .environments import Environments
    from .sessions import Sessions
    from .vaults import Vaults


class AgentParams(RequestOptions, total=False):
    """What makes an agent besides its model."""

    compaction: types.beta.agent_params.Compaction | None
    experimental: types.beta.agent_params.Experimental
    instructions: str | None
    metadata: dict[str, str] | None
    multi_agent: types.beta.MultiAgentConfigParam | None
    name: str | None
    reasoning: types.beta.AgentReasoningParam | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    text: types.beta.AgentTextParam | None
    tools: Iterable[types.beta.PersistedAgentToolParam] | None


class Agents(AgentsResource[M]):
    """Agents, and the sessions in which they work. In beta: names and shapes may still change."""

    if TYPE_CHECKING:
        with_raw_response: Agents[Raw[M]]
        with_streaming_response: Agents[Streamed[M]]

    @cached_property
    def automations(self) -> Automations[M]:
        """Work by the clock."""
        from .automations import Automations

        return Automations(self)

    @cached_property
    def environments(self) -> Environments[M]:
        """Where agents work."""
        from .environments import Environments

        return Environments(self)

    @cached_property
    def sessions(self) -> Sessions[M]:
        """Agents at work."""
        from .sessions import Sessions

        return Sessions(self)

    @cached_property
    def vaults(self) -> Vaults[M]:
        """Credentials for agents' tools."""
        from .vaults import Vaults

        return Vaults(self)

    @post("/agents", before=plain_compaction)
    def create(self, *, model: str, **params: Unpack[AgentParams]) -> types.beta.Agent:
        """Store an agent: a model with instructions and tools, for sessions to run."""
        ...

    @get("/agents/{agent_id}")
    def retrieve(self, agent_id: str, **options: Unpack[RequestOptions]) -> types.beta.Agent:
        """What is known of an agent."""
        ...

    @post("/agents/{agent_id}", before=plain_compaction)
    def update(self, agent_id: str, *, model: str = OMIT, **params: Unpack[AgentParams]) -> types.beta.Agent:
        """Change an agent. What is left out stays; running sessions are not changed."""
        ...

    @paged("/agents")
    def list(
        self,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.beta.Agent]:
        """Agents, by time of creation."""
        ...

    @delete("/agents/{agent_id}")
    def delete(self, agent_id: str, **options: Unpack[RequestOptions]) -> types.beta.AgentDeleted:
        """Delete an agent. Sessions that it was used in stay."""
        ...

"""What starts a session: an agent, an environment, input. `async_` of a compaction is sent as `async`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..agent_params import AgentReasoningParam, AgentTextParam, AgentToolParam, MultiAgentConfigParam
from ..agent_session import AgentSessionInputMessageParam, EnvironmentParam


class SessionCreateParamsBase(TypedDict, total=False):
    """A new session. The agent is a stored one (`agent_id`), or given in place (`agent`)."""

    environment: Required[EnvironmentParam]
    agent: Agent
    agent_id: str
    input: str | Iterable[AgentSessionInputMessageParam] | None
    metadata: dict[str, str] | None
    prompt_cache_options: PromptCacheOptions | None
    review: Literal["none", "auto_review"]
    spend_control: SpendControl | None
    stream_options: StreamOptions
    vault_ids: Sequence[str] | None


class SessionCreateParamsNonStreaming(SessionCreateParamsBase, total=False):
    """The session is the answer."""

    stream: Literal[False]


class Agent(TypedDict, total=False):
    """The agent, given in place."""

    compaction: AgentCompaction | None
    experimental: AgentExperimental
    instructions: str | None
    model: str
    multi_agent: MultiAgentConfigParam | None
    reasoning: AgentReasoningParam | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    text: AgentTextParam | None
    tools: Iterable[AgentToolParam] | None


class AgentExperimental(TypedDict, total=False):
    """Switches that may change or go."""

    time_awareness: bool


class AgentCompaction(TypedDict, total=False):
    """Whether a long history is shortened beside the work."""

    async_: bool | None  # sent as `async`


class StreamOptions(TypedDict, total=False):
    """Whether events carry padding that hides their length from listeners on the network."""

    include_obfuscation: bool


class PromptCacheOptions(TypedDict, total=False):
    """How long a prompt stays in the cache."""

    ttl: Literal["30m", "12h"]


class SpendControl(TypedDict, total=False):
    """What the session may use at most."""

    limit: Required[int | None]


class SessionCreateParamsStreaming(SessionCreateParamsBase):
    """Its events are the answer."""

    stream: Required[Literal[True]]


SessionCreateParams: TypeAlias = Union[SessionCreateParamsNonStreaming, SessionCreateParamsStreaming]


class SessionListParams(TypedDict, total=False):
    """Which sessions, a page at a time."""

    after: str
    agent_id: str
    limit: int
    metadata: dict[str, str]
    order: Literal["asc", "desc"]

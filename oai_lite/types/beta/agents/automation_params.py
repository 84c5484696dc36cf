"""When an automation runs, and what: a new session or one that exists.
`async_` of a compaction is sent as `async`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..agent_params import AgentReasoningParam, AgentTextParam, AgentToolParam, MultiAgentConfigParam
from ..agent_session_params import AgentSessionInputMessageParam
from ..environment_params import EnvironmentParam


class CreateAutomationParamsPeriodic(TypedDict, total=False):
    """By the clock: a cron `expression` in a time zone (`Europe/Berlin`)."""

    expression: Required[str]
    name: Required[str]
    target: Required[AutomationTargetParam]
    timezone: Required[str]
    type: Required[Literal["periodic"]]
    metadata: AutomationMetadataParam


class CreateAutomationParamsOnce(TypedDict, total=False):
    """Once."""

    name: Required[str]
    run_at: Required[int]  # Unix seconds
    target: Required[AutomationTargetParam]
    type: Required[Literal["once"]]
    metadata: AutomationMetadataParam


AutomationCreateParams: TypeAlias = Union[CreateAutomationParamsPeriodic, CreateAutomationParamsOnce]


class AutomationUpdateParams(TypedDict, total=False):
    """Changes; what is left out stays. The kind cannot change."""

    expression: str
    metadata: dict[str, str]
    name: str
    run_at: int  # Unix seconds
    target: AutomationTargetParam
    timezone: str


class AutomationListParams(TypedDict, total=False):
    """Which automations; `session_id`: those that go on with that session."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
    session_id: str


class AutomationTargetParamNewSession(TypedDict, total=False):
    """A session of its own for every run: with `agent_id` or an `agent` given in place."""

    environment: Required[EnvironmentParam]
    input: Required[Iterable[AgentSessionInputMessageParam]]
    type: Required[Literal["new_session"]]
    agent: AutomationTargetParamNewSessionAgent
    agent_id: str
    metadata: dict[str, str] | None
    vault_ids: Sequence[str] | None


class AutomationTargetParamNewSessionAgent(TypedDict, total=False):
    """The agent, given in place."""

    compaction: AutomationTargetParamNewSessionAgentCompaction | None
    experimental: AutomationTargetParamNewSessionAgentExperimental
    instructions: str | None
    model: str
    multi_agent: MultiAgentConfigParam | None
    reasoning: AgentReasoningParam | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    text: AgentTextParam | None
    tools: Iterable[AgentToolParam] | None


class AutomationTargetParamNewSessionAgentExperimental(TypedDict, total=False):
    """Switches that may change or go."""

    time_awareness: bool


class AutomationTargetParamNewSessionAgentCompaction(TypedDict, total=False):
    """Whether a long history is shortened beside the work."""

    async_: bool | None  # sent as `async`


class AutomationTargetParamExistingSession(TypedDict, total=False):
    """One session that every run goes on with."""

    instructions: Required[str]
    session_id: Required[str]
    type: Required[Literal["existing_session"]]


AutomationTargetParam: TypeAlias = Union[AutomationTargetParamNewSession, AutomationTargetParamExistingSession]
AutomationMetadataParam: TypeAlias = dict[str, str]

"""Automations: work that an agent is given by the clock, once or again and again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ....model import Model
from ...responses.tools import SkillReference
from ..agent import AgentReasoning, AgentText, AgentTool, InputContent, MultiAgentConfig
from ..agent_params import AgentReasoningParam, AgentTextParam, AgentToolParam, MultiAgentConfigParam
from ..agent_session import (
    AgentSessionInputMessageParam,
    EnvironmentParam,
    HostedEnvironmentFile,
    HostedEnvironmentFileParam,
    HostedPlugin,
    HostedPluginParam,
    HostedSkill,
    HostedSkillParam,
    SetupCommandParam,
)


class OneTimeAutomation(Model):
    """Runs once, at `run_at`."""

    id: str
    created_at: int  # Unix seconds
    created_by: AutomationCreatedBy
    metadata: dict[str, str]
    name: str
    object: Literal["agent.automation"]
    run_at: int  # Unix seconds
    status: Literal["active", "paused", "completed"]
    target: AutomationTarget
    type: Literal["once"]
    pause_reason: Literal["target_session_failed"] | None = None


class PeriodicAutomation(Model):
    """Runs by a cron `expression` in a time zone (`Europe/Berlin`)."""

    id: str
    created_at: int  # Unix seconds
    created_by: AutomationCreatedBy
    expression: str  # cron
    metadata: dict[str, str]
    name: str
    object: Literal["agent.automation"]
    status: Literal["active", "paused"]
    target: AutomationTarget
    timezone: str
    type: Literal["periodic"]
    pause_reason: Literal["target_session_failed"] | None = None


Automation: TypeAlias = Union[PeriodicAutomation, OneTimeAutomation]


# ---------------------------------------------------------------------- what is run


class AutomationAgentConfig(Model):
    """The agent of the session to come, given in place."""

    instructions: str | None = None
    model: str
    multi_agent: MultiAgentConfig
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: list[AgentTool]
    compaction: Compaction | None = None
    experimental: Experimental | None = None


class Compaction(Model):
    """Whether a long history is shortened beside the work."""

    _wire_names = {"async_": "async"}

    async_: bool


class Experimental(Model):
    """Switches that may change or go."""

    time_awareness: bool


# ---------------------------------------------------------------------- where it is run


class AutomationTargetResourceNewSession(Model):
    """Every run starts a session of its own, with a stored agent or one given in place."""

    agent: AutomationAgentConfig | None = None
    agent_id: str | None = None
    environment: AutomationEnvironment
    input: list[AutomationTargetResourceNewSessionInput]
    metadata: dict[str, str]
    type: Literal["new_session"]
    vault_ids: list[str]


class AutomationTargetResourceNewSessionInput(Model):
    """A message that the session begins with."""

    content: list[InputContent]
    role: Literal["user"]
    type: Literal["message"]


class AutomationTargetResourceExistingSession(Model):
    """Every run goes on with one session."""

    instructions: str
    session_id: str
    type: Literal["existing_session"]


AutomationTarget: TypeAlias = Union[AutomationTargetResourceNewSession, AutomationTargetResourceExistingSession]


# ---------------------------------------------------------------------- in what


class AutomationEnvironmentResourceNone(Model):
    """No environment."""

    type: Literal["none"]


class AutomationEnvironmentResourceOpenAIHosted(Model):
    """A container that OpenAI runs: as asked for, not as it came to be."""

    capability_directories: list[str] | None = None
    container_size: Literal["small", "medium", "large"] | None = None
    desktop: AutomationEnvironmentResourceOpenAIHostedDesktop | None = None
    environment_id: str | None = None
    environment_template_id: str | None = None
    files: list[AutomationEnvironmentResourceOpenaiHostedFile] | None = None
    network: AutomationEnvironmentResourceOpenAIHostedNetwork | None = None
    packages: AutomationEnvironmentResourceOpenAIHostedPackages | None = None
    plugins: list[HostedPlugin] | None = None
    skills: list[AutomationEnvironmentResourceOpenaiHostedSkill] | None = None
    type: Literal["openai_hosted"]


class AutomationEnvironmentResourceOpenAIHostedDesktop(Model):
    """Whether it has a screen."""

    enabled: bool


class AutomationEnvironmentResourceOpenAIHostedNetwork(Model):
    """What it may reach."""

    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


class AutomationEnvironmentResourceOpenAIHostedPackages(Model):
    """Packages to install."""

    npm: list[str]
    python: list[str]
    system: list[str]


class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID(Model):
    """A copy of an uploaded file."""

    file_id: str
    path: str
    type: Literal["file_id"]


class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline(Model):
    """A file whose content was sent along."""

    path: str
    size_bytes: int
    type: Literal["inline"]


AutomationEnvironmentResourceOpenaiHostedFile: TypeAlias = Union[
    AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID,
    AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline,
]


class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference(SkillReference):
    """A stored skill."""


class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline(Model):
    """A skill that was sent along."""

    description: str
    name: str
    type: Literal["inline"]


AutomationEnvironmentResourceOpenaiHostedSkill: TypeAlias = Union[
    AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference,
    AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline,
]


class AutomationEnvironmentResourceSelfHosted(Model):
    """A machine of yours."""

    capability_directories: list[str]
    environment_id: str | None = None
    type: Literal["self_hosted"]
    workspace_directory: str


AutomationEnvironment: TypeAlias = Union[
    AutomationEnvironmentResourceNone,
    AutomationEnvironmentResourceOpenAIHosted,
    AutomationEnvironmentResourceSelfHosted,
]


# ---------------------------------------------------------------------- who made it


class AutomationCreatedByResourceDeveloper(Model):
    """Made through the API."""

    type: Literal["developer"]


class AutomationCreatedByResourceAgent(Model):
    """Made by an agent, in a call of its `automations` tool."""

    session_id: str
    tool_call_id: str
    type: Literal["agent"]


AutomationCreatedBy: TypeAlias = Union[AutomationCreatedByResourceDeveloper, AutomationCreatedByResourceAgent]


class AutomationDeleted(Model):
    """The answer to deleting an automation."""

    id: str
    deleted: bool
    object: Literal["agent.automation.deleted"]


# ---------------------------------------------------------------------- when an automation runs, and what


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


# ---------------------------------------------------------------------- environments that live apart from sessions


class EnvironmentInfo(Model):
    """An environment of its own, which several sessions may use one after the other; and what is in it."""

    id: str
    files: list[HostedEnvironmentFile]
    object: Literal["agent.environment"]
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: Literal["openai_hosted", "self_hosted"]


# ---------------------------------------------------------------------- an environment to be made before any session


class EnvironmentCreateParams(TypedDict, total=False):
    """The environment, and the vaults that it may take secrets from."""

    environment: Required[Environment]
    vault_ids: Sequence[str] | None
    idempotency_key: str  # a header


class Environment(TypedDict, total=False):
    """A container that OpenAI runs, bare or from a template."""

    type: Required[Literal["openai_hosted"]]
    capability_directories: Sequence[str] | None
    desktop: EnvironmentDesktop | None
    env: dict[str, str] | None
    environment_template_id: str
    files: Iterable[HostedEnvironmentFileParam] | None
    network: EnvironmentNetwork | None
    packages: EnvironmentPackages | None
    plugins: Iterable[HostedPluginParam] | None
    setup_commands: Iterable[SetupCommandParam] | None
    skills: Iterable[HostedSkillParam] | None


class EnvironmentDesktop(TypedDict, total=False):
    """Whether it has a screen."""

    enabled: Required[bool]


class EnvironmentNetwork(TypedDict, total=False):
    """What it may reach."""

    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None


class EnvironmentPackages(TypedDict, total=False):
    """Packages to install."""

    npm: Sequence[str] | None
    python: Sequence[str] | None
    system: Sequence[str] | None


class EnvironmentListParams(TypedDict, total=False):
    """Which environments, a page at a time."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
    type: Literal["openai_hosted"]


# ---------------------------------------------------------------------- vaults


class Vault(Model):
    """A vault. Secrets in it are used, never shown."""

    id: str
    created_at: int  # Unix seconds
    metadata: dict[str, str]
    name: str | None = None
    object: Literal["vault"]


class VaultDeleted(Model):
    """The answer to deleting a vault."""

    id: str
    deleted: bool
    object: Literal["vault.deleted"]


VaultStatus: TypeAlias = Literal["active", "archived"]


# ---------------------------------------------------------------------- vaults to be made, changed, listed


class VaultCreateParams(TypedDict, total=False):
    """A new vault."""

    metadata: dict[str, str] | None
    name: str


class VaultListParams(TypedDict, total=False):
    """Which vaults, a page at a time."""

    after: str
    limit: int
    metadata: dict[str, str]
    order: Literal["asc", "desc"]
    status: VaultStatusFilterParam


VaultStatusFilterParam: TypeAlias = Union[VaultStatus, Iterable[VaultStatus]]


class VaultUpdateParams(TypedDict, total=False):
    """Changes; what is left out stays."""

    metadata: dict[str, str]
    name: str | None

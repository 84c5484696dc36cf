"""Sessions: an agent at work in an environment, turn by turn; what they wait for; their subagents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ...model import Model
from ..responses.tool_params import InlineSkillSourceParam
from .agent import (
    AgentContent,
    AgentReasoning,
    AgentText,
    AgentTool,
    BrowserAuthenticationRequestItemResourceRequestField,
    BrowserAuthenticationRequestItemResourceRequestOption,
    MultiAgentConfig,
    TokenUsage,
)

# ---------------------------------------------------------------------- where a session's agent works


class EnvironmentResourceNone(Model):
    """No environment: the agent can only talk and call tools."""

    type: Literal["none"]


class EnvironmentResourceOpenAIHosted(Model):
    """A container that OpenAI runs, with files, packages, skills and plugins in it."""

    id: str
    capability_directories: list[str]
    files: list[HostedEnvironmentFile]
    network: EnvironmentResourceOpenAIHostedNetwork
    packages: EnvironmentResourceOpenAIHostedPackages
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    type: Literal["openai_hosted"]
    container_size: Literal["small", "medium", "large"] | None = None
    desktop: EnvironmentResourceOpenAIHostedDesktop | None = None


class EnvironmentResourceOpenAIHostedNetwork(Model):
    """What the container may reach; `allowed_domains` counts when access is `restricted`."""

    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


class EnvironmentResourceOpenAIHostedPackages(Model):
    """Packages that are installed."""

    npm: list[str]
    python: list[str]
    system: list[str]


class EnvironmentResourceOpenAIHostedDesktop(Model):
    """Whether it has a screen."""

    enabled: bool


class EnvironmentResourceSelfHosted(Model):
    """A machine of yours, which connects to `remote_url`."""

    id: str
    capability_directories: list[str]
    remote_url: str
    type: Literal["self_hosted"]
    workspace_directory: str


Environment: TypeAlias = Union[EnvironmentResourceNone, EnvironmentResourceOpenAIHosted, EnvironmentResourceSelfHosted]


class HostedEnvironmentFileResourceInline(Model):
    """A file whose content was sent along."""

    id: str
    path: str
    size_bytes: int
    type: Literal["inline"]


class HostedEnvironmentFileID(Model):
    """A copy of an uploaded file."""

    id: str
    file_id: str
    path: str
    size_bytes: int
    type: Literal["file_id"]


HostedEnvironmentFile: TypeAlias = Union[HostedEnvironmentFileID, HostedEnvironmentFileResourceInline]


class HostedPlugin(Model):
    """A plugin: skills and tools in one bundle."""

    description: str
    name: str
    type: Literal["inline"]


class HostedSkillResourceInline(HostedPlugin):
    """A skill that was sent along."""


class HostedSkillReference(Model):
    """A stored skill, in one version."""

    description: str
    name: str
    skill_id: str
    type: Literal["skill_reference"]
    version: str


HostedSkill: TypeAlias = Union[HostedSkillReference, HostedSkillResourceInline]


# ---------------------------------------------------------------------- the environment that a session is to have, and what is put into it


class EnvironmentParamNone(TypedDict, total=False):
    """No environment: the agent can only talk and call tools."""

    type: Required[Literal["none"]]


class EnvironmentParamOpenAIHosted(TypedDict, total=False):
    """A container that OpenAI runs: a new one, one from a template, or by `environment_id` one that exists.
    Secrets do not belong into `env`; see vaults.
    """

    type: Required[Literal["openai_hosted"]]
    capability_directories: Sequence[str] | None
    container_size: Literal["small", "medium", "large"]
    desktop: EnvironmentParamOpenAIHostedDesktop | None
    env: dict[str, str] | None
    environment_id: str
    environment_template_id: str
    files: Iterable[HostedEnvironmentFileParam] | None
    network: EnvironmentParamOpenAIHostedNetwork | None
    packages: EnvironmentParamOpenAIHostedPackages | None
    plugins: Iterable[HostedPluginParam] | None
    setup_commands: Iterable[SetupCommandParam] | None
    skills: Iterable[HostedSkillParam] | None


class EnvironmentParamOpenAIHostedDesktop(TypedDict, total=False):
    """Whether it has a screen."""

    enabled: Required[bool]


class EnvironmentParamOpenAIHostedNetwork(TypedDict, total=False):
    """What the container may reach."""

    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None


class EnvironmentParamOpenAIHostedPackages(TypedDict, total=False):
    """Packages to install."""

    npm: Sequence[str] | None
    python: Sequence[str] | None
    system: Sequence[str] | None


class EnvironmentParamSelfHosted(TypedDict, total=False):
    """A machine of yours, with the directory that the agent works in."""

    type: Required[Literal["self_hosted"]]
    workspace_directory: Required[str]
    capability_directories: Sequence[str] | None


EnvironmentParam: TypeAlias = Union[EnvironmentParamNone, EnvironmentParamOpenAIHosted, EnvironmentParamSelfHosted]


class HostedEnvironmentFileParamFileID(TypedDict, total=False):
    """A copy of an uploaded file at `path`."""

    file_id: Required[str]
    path: Required[str]
    type: Required[Literal["file_id"]]


class HostedEnvironmentFileParamInline(TypedDict, total=False):
    """A small file; `data` is its content in base64."""

    data: Required[str]
    path: Required[str]
    type: Required[Literal["inline"]]


HostedEnvironmentFileParam: TypeAlias = Union[HostedEnvironmentFileParamFileID, HostedEnvironmentFileParamInline]


class HostedPluginParam(TypedDict, total=False):
    """A plugin as a zip archive."""

    description: Required[str]
    name: Required[str]
    source: Required[InlineCapabilitySourceParam]
    type: Required[Literal["inline"]]


class HostedSkillParamSkillReference(TypedDict, total=False):
    """A stored skill; without `version` its default one."""

    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str | None


class HostedSkillParamInline(HostedPluginParam, total=False):
    """A skill as a zip archive."""


HostedSkillParam: TypeAlias = Union[HostedSkillParamSkillReference, HostedSkillParamInline]


class InlineCapabilitySourceParam(InlineSkillSourceParam, total=False):
    """The archive: `data` is base64."""


class SetupCommandParam(TypedDict, total=False):
    """A command that prepares the container, run before the agent starts."""

    command: Required[str]
    cwd: str | None


# ---------------------------------------------------------------------- sessions


class AgentSession(Model):
    """An agent at work. It keeps its history and its environment between turns.
    While `status` is `requires_action` it waits for an answer to each of `required_actions`, sent with
    `sessions.events.create`.
    """

    id: str
    agent: Agent
    created_at: int  # Unix seconds
    environment: Environment
    error: str | None = None
    last_active_at: int  # Unix seconds
    metadata: dict[str, str]
    object: Literal["agent.session"]
    required_actions: list[RequiredAction]
    status: Literal["idle", "in_progress", "requires_action", "failed"]
    usage: TokenUsage | None = None
    vault_ids: list[str]
    prompt_cache_options: PromptCacheOptions | None = None
    review: Literal["none", "auto_review"] | None = None
    spend_control: SpendControl | None = None


class Agent(Model):
    """The agent's configuration as the session runs it. `id` is that of the stored agent or one made for the session."""

    id: str
    instructions: str | None = None
    model: str
    multi_agent: MultiAgentConfig
    name: str | None = None
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: list[AgentTool]
    compaction: AgentCompaction | None = None
    experimental: AgentExperimental | None = None


class AgentCompaction(Model):
    """Whether a long history is shortened beside the work."""

    _wire_names = {"async_": "async"}

    async_: bool  # `async` in the API's JSON


class AgentExperimental(Model):
    """Switches that may change or go."""

    time_awareness: bool


# ---------------------------------------------------------------------- what a session waits for


class RequiredActionSessionRequiredActionResourceMcpApprovalRequest(Model):
    """An MCP tool must be approved before it is called."""

    request: RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest
    request_id: str
    turn_id: str
    type: Literal["mcp_approval_request"]


class RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest(Model):
    """The call that waits, and why it asks."""

    arguments: object
    message: str
    name: str | None = None
    server_label: str
    type: Literal["mcp_tool_call"]


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest(Model):
    """Something at the computer must be approved."""

    request: RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest
    request_id: str
    turn_id: str
    type: Literal["computer_use_approval_request"]


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication(
    Model
):
    """A login: fields to fill in, perhaps in one of several ways."""

    credential_origin: str | None = None
    fields: list[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField
    ]
    options: list[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption
    ]
    reason: str | None = None
    type: Literal["browser_authentication"]


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField(
    BrowserAuthenticationRequestItemResourceRequestField
):
    """One field of the login."""


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption(
    BrowserAuthenticationRequestItemResourceRequestOption
):
    """One way to log in."""


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess(
    Model
):
    """A site that the browser wants to visit."""

    origin: str
    reason: str | None = None
    type: Literal["browser_origin_access"]


RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest: TypeAlias = Union[
    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication,
    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess,
]


class RequiredActionSessionRequiredActionResourceFunctionCall(Model):
    """One of your functions is to be run, with these arguments."""

    arguments: object
    call_id: str
    name: str
    turn_id: str
    type: Literal["function_call"]


class RequiredActionSessionRequiredActionResourceEnvironmentConnection(Model):
    """A self-hosted environment must connect."""

    environment_id: str
    type: Literal["environment_connection"]


RequiredAction: TypeAlias = Union[
    RequiredActionSessionRequiredActionResourceMcpApprovalRequest,
    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest,
    RequiredActionSessionRequiredActionResourceFunctionCall,
    RequiredActionSessionRequiredActionResourceEnvironmentConnection,
]


# ---------------------------------------------------------------------- limits, errors, subagents


class PromptCacheOptions(Model):
    """How long a prompt stays in the cache."""

    ttl: Literal["30m", "12h"]


class SpendControl(Model):
    """A limit of what the session may use, and what it has used."""

    consumed: int | None = None
    limit: int


class AgentSessionDeleted(Model):
    """The answer to deleting a session."""

    id: str
    deleted: bool
    object: Literal["agent.session.deleted"]


class AgentSessionEnvironmentState(Model):
    """Where the environment stands."""

    id: str
    error: Error | None = None
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: str


class Error(Model):
    """Why the environment failed."""

    code: str
    message: str
    type: str


class SessionError(Model):
    """What went wrong in a session."""

    code: str | None = None
    message: str
    param: str | None = None
    type: str


class SessionTurnError(Model):
    """Why a turn failed."""

    code: Literal[
        "context_length_exceeded",
        "max_output_tokens",
        "session_budget_exceeded",
        "usage_limit_exceeded",
        "project_spend_limit_exceeded",
        "organization_spend_limit_exceeded",
        "organization_usage_limit_exceeded",
        "billing_not_active",
        "credit_balance_exhausted",
        "rate_limit_exceeded",
        "flex_unavailable",
        "server_overloaded",
        "cyber_policy",
        "misalignment_policy_violation",
        "connection_failed",
        "server_error",
        "authentication_error",
        "invalid_request",
        "resource_not_found",
        "sandbox_error",
        "executor_version_incompatible",
        "active_turn_not_steerable",
        "request_timeout",
        "internal_error",
    ]
    message: str


class Subagent(Model):
    """An agent that another one of the session started; it works in turns of its own."""

    id: str
    closed_at: int | None = None  # Unix seconds
    instructions: list[AgentContent] | None = None
    name: str | None = None
    object: Literal["agent.session.subagent"]
    opened_at: int  # Unix seconds
    parent_agent_id: str
    session_id: str
    status: Literal["active", "closed"]


# ---------------------------------------------------------------------- what is said to a session


class SessionInputParamAgentSessionInputMcpApprovalRequestResult(TypedDict, total=False):
    """An answer to an MCP tool that asked for approval."""

    request_id: Required[str]
    response: Required[SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse]
    type: Required[Literal["agent.session.input.mcp_approval_request_result"]]


class SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse(TypedDict, total=False):
    """Whether it may be called."""

    decision: Required[Literal["approve", "deny", "cancel"]]
    type: Required[Literal["mcp_tool_call"]]


class SessionInputParamAgentSessionInputComputerUseApprovalRequestResult(TypedDict, total=False):
    """An answer to something at the computer that asked for approval."""

    request_id: Required[str]
    response: Required[SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse]
    type: Required[Literal["agent.session.input.computer_use_approval_request_result"]]


class SessionInputParamAgentSessionInputMessage(TypedDict, total=False):
    """Messages of the user: they begin a turn, or join the one at work."""

    input: Required[Iterable[AgentSessionInputMessageParam]]
    type: Required[Literal["agent.session.input.message"]]


class SessionInputParamAgentSessionInputCancel(TypedDict, total=False):
    """Stop the turn at work."""

    type: Required[Literal["agent.session.input.cancel"]]


class SessionInputParamAgentSessionInputToolResult(TypedDict, total=False):
    """What a function call of a turn gave: `output`, or an `error` with `success=False`."""

    call_id: Required[str]
    success: Required[bool]
    turn_id: Required[str]
    type: Required[Literal["agent.session.input.tool_result"]]
    error: str | None
    output: AgentFunctionCallOutputParam | None


AgentSessionInputParam: TypeAlias = Union[
    SessionInputParamAgentSessionInputMcpApprovalRequestResult,
    SessionInputParamAgentSessionInputComputerUseApprovalRequestResult,
    SessionInputParamAgentSessionInputMessage,
    SessionInputParamAgentSessionInputCancel,
    SessionInputParamAgentSessionInputToolResult,
]


class AgentSessionInputMessageParam(TypedDict, total=False):
    """A message of the user."""

    content: Required[Iterable[InputContentParam]]
    role: Required[Literal["user"]]
    type: Literal["message"]


class InputContentParamInputText(TypedDict, total=False):
    """Text."""

    text: Required[str]
    type: Required[Literal["input_text"]]


class InputContentParamInputImage(TypedDict, total=False):
    """A picture: a web address or a `data:` URL."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]


InputContentParam: TypeAlias = Union[InputContentParamInputText, InputContentParamInputImage]
AgentFunctionCallOutputParam: TypeAlias = Union[str, Iterable[InputContentParam]]


# ---------------------------------------------------------------------- answers to requests


class AgentBrowserAuthenticationCancelParam(TypedDict, total=False):
    """A login is declined."""

    action: Required[Literal["cancel"]]
    type: Required[Literal["browser_authentication"]]


class AgentBrowserAuthenticationCancelParamParam(TypedDict, total=False):
    """A login is declined."""

    action: Required[Literal["cancel"]]
    type: Required[Literal["browser_authentication"]]


class AgentBrowserAuthenticationSubmitParam(TypedDict, total=False):
    """A login is filled in."""

    action: Required[Literal["submit"]]
    fields: Required[Iterable[Field]]
    type: Required[Literal["browser_authentication"]]
    selected_option: str | None


class Field(TypedDict, total=False):
    """What a field is filled with."""

    field_id: Required[str]
    value: Required[str]


class AgentBrowserAuthenticationSubmitParamParam(AgentBrowserAuthenticationSubmitParam, total=False):
    """A login is filled in."""


class AgentBrowserOriginAccessParam(TypedDict, total=False):
    """Whether the browser may visit a site."""

    decision: Required[Literal["approve", "deny", "cancel"]]
    type: Required[Literal["browser_origin_access"]]


class AgentBrowserOriginAccessParamParam(TypedDict, total=False):
    """Whether the browser may visit a site."""

    decision: Required[Literal["approve", "deny", "cancel"]]
    type: Required[Literal["browser_origin_access"]]


SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse: TypeAlias = Union[
    AgentBrowserAuthenticationSubmitParamParam,
    AgentBrowserAuthenticationCancelParamParam,
    AgentBrowserOriginAccessParamParam,
]


# ---------------------------------------------------------------------- the workflow behind a ChatKit session


class ChatKitWorkflow(Model):
    """Which workflow a session runs, and with which variables."""

    id: str
    state_variables: dict[str, str | int | bool | float] | None = None
    tracing: Tracing
    version: str | None = None  # None: the one that is deployed


class Tracing(Model):
    """Whether runs of the workflow can be looked at as traces."""

    enabled: bool

"""Agents: a stored configuration of model, instructions and tools that sessions run.
The tools come twice: as an agent stores them (`Persisted…`) and as a session or an automation uses them.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .text_format import TextFormat


class Agent(Model):
    """A stored agent. A session that names its id runs with this configuration as it is then; what the session was
    started with is in `AgentSession.agent`.
    """

    id: str
    created_at: int  # Unix seconds
    instructions: str | None = None
    metadata: dict[str, str]
    model: str
    multi_agent: MultiAgentConfig
    name: str | None = None
    object: Literal["agent"]
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: list[PersistedAgentTool]
    updated_at: int  # Unix seconds
    compaction: Compaction | None = None
    experimental: Experimental | None = None


class Compaction(Model):
    """Whether a long history is shortened beside the work instead of in its way."""

    _wire_names = {"async_": "async"}

    async_: bool  # `async` in the API's JSON


class Experimental(Model):
    """Switches that may change or go."""

    time_awareness: bool


class AgentDeleted(Model):
    """The answer to deleting an agent."""

    id: str
    deleted: bool
    object: Literal["agent.deleted"]


# ---------------------------------------------------------------------- tools of a session


class AgentToolResourceFunction(Model):
    """A function that your program runs. `parameters` is its JSON schema; with `defer_loading` the model sees it only
    when it searches for tools.
    """

    _wire_names = {"async_": "async"}

    defer_loading: bool
    description: str
    name: str
    parameters: dict[str, object]
    type: Literal["function"]
    async_: bool | None = None  # `async` in the API's JSON


class AgentToolResourceProgrammaticToolCalling(Model):
    """Lets the model call tools from code that it writes."""

    enabled: bool
    type: Literal["programmatic_tool_calling"]


class AgentToolResourceMcp(Model):
    """Tools of an MCP server. `allowed_tools` None means all of them; `connection_origin` says who connects: OpenAI's
    service, or the session's environment.
    """

    allowed_tools: list[str] | None = None
    connection_origin: Literal["service", "environment"]
    credential_id: str | None = None
    request_metadata: dict[str, object]
    required: bool
    server_label: str
    transport: McpTransport
    type: Literal["mcp"]


class AgentToolResourceWebSearch(Model):
    """Web search: live, from a cache, or switched off."""

    allowed_domains: list[str] | None = None
    context_size: Literal["low", "medium", "high"]
    location: AgentToolResourceWebSearchLocation | None = None
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"]


class AgentToolResourceWebSearchLocation(Model):
    """Where results should be local to, as roughly as you like."""

    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None


class AgentToolResourceComputerUse(Model):
    """A computer with a screen that the model may use."""

    include_screenshots: bool
    type: Literal["computer_use"]


class AgentToolResourceAutomations(Model):
    """Lets the agent make automations of its own."""

    type: Literal["automations"]


AgentTool: TypeAlias = Union[
    AgentToolResourceFunction,
    AgentToolResourceProgrammaticToolCalling,
    AgentToolResourceMcp,
    AgentToolResourceWebSearch,
    AgentToolResourceComputerUse,
    AgentToolResourceAutomations,
]


# ---------------------------------------------------------------------- answers, reasoning, subagents


class AgentText(Model):
    """The form of the agent's answers: free text or JSON, terse or long."""

    format: TextFormat
    verbosity: Literal["low", "medium", "high"]


class AgentReasoning(Model):
    """How hard the model thinks, and whether it tells a summary of its thoughts."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    summary: Literal["concise", "detailed", "auto"] | None = None


class MultiAgentConfig(Model):
    """Whether the agent may start subagents, and how many may work at once."""

    enabled: bool
    max_concurrent_subagents: int | None = None


class McpTransportResourceHTTP(Model):
    """An MCP server on the web. Headers and credentials are never shown here."""

    server_url: str
    type: Literal["http"]


class McpTransportResourceStdio(Model):
    """An MCP server started as a process in the environment. `env_vars` are the names of the variables that it gets."""

    args: list[str]
    command: str
    cwd: str
    env_vars: list[str]
    type: Literal["stdio"]


McpTransport: TypeAlias = Union[McpTransportResourceHTTP, McpTransportResourceStdio]


# ---------------------------------------------------------------------- tools of a stored agent


class PersistedAgentToolResourceFunction(AgentToolResourceFunction):
    """The same of a stored agent."""


class PersistedAgentToolResourceToolSearch(Model):
    """Lets the model search for the tools whose loading is deferred."""

    type: Literal["tool_search"]


class PersistedAgentToolResourceProgrammaticToolCalling(Model):
    """Code that calls tools, of a stored agent."""

    enabled: bool
    type: Literal["programmatic_tool_calling"]


class PersistedAgentToolResourceMcp(Model):
    """An MCP server of a stored agent, its transport with headers."""

    allowed_tools: list[str] | None = None
    connection_origin: Literal["service", "environment"]
    credential_id: str | None = None
    request_metadata: dict[str, object]
    required: bool
    server_label: str
    transport: PersistedMcpTransport
    type: Literal["mcp"]


class PersistedAgentToolResourceWebSearch(Model):
    """Web search of a stored agent."""

    allowed_domains: list[str] | None = None
    context_size: Literal["low", "medium", "high"]
    location: PersistedAgentToolResourceWebSearchLocation | None = None
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"]


class PersistedAgentToolResourceWebSearchLocation(AgentToolResourceWebSearchLocation):
    """Where its results should be local to."""


class PersistedAgentToolResourceComputerUse(Model):
    """A computer, of a stored agent."""

    include_screenshots: bool
    type: Literal["computer_use"]


class PersistedAgentToolResourceAutomations(Model):
    """Automations of its own, for a stored agent."""

    type: Literal["automations"]


PersistedAgentTool: TypeAlias = Union[
    PersistedAgentToolResourceFunction,
    PersistedAgentToolResourceToolSearch,
    PersistedAgentToolResourceProgrammaticToolCalling,
    PersistedAgentToolResourceMcp,
    PersistedAgentToolResourceWebSearch,
    PersistedAgentToolResourceComputerUse,
    PersistedAgentToolResourceAutomations,
]


class PersistedMcpTransportResourceHTTP(Model):
    """An MCP server on the web, with the headers that it is sent."""

    headers: dict[str, str]
    server_url: str
    type: Literal["http"]


class PersistedMcpTransportResourceStdio(McpTransportResourceStdio):
    """An MCP server started as a process."""


PersistedMcpTransport: TypeAlias = Union[PersistedMcpTransportResourceHTTP, PersistedMcpTransportResourceStdio]


# ---------------------------------------------------------------------- tokens


class TokenUsage(Model):
    """Tokens taken in and produced; what a turn or a session has cost so far."""

    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int


class InputTokensDetails(Model):
    """How many input tokens came from the prompt cache."""

    cached_tokens: int


class OutputTokensDetails(Model):
    """How many output tokens went into reasoning."""

    reasoning_tokens: int

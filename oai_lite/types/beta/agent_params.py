"""What makes an agent: its configuration, and tools as a stored agent and as a session takes them.
`async_` of `Compaction` is sent as `async`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..chat.completions import MessageListParams


class AgentCreateParams(TypedDict, total=False):
    """A new agent. Only the model is needed."""

    model: Required[str]
    compaction: Compaction | None
    experimental: Experimental
    instructions: str | None
    metadata: dict[str, str] | None
    multi_agent: MultiAgentConfigParam | None
    name: str | None
    reasoning: AgentReasoningParam | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    text: AgentTextParam | None
    tools: Iterable[PersistedAgentToolParam] | None


class Experimental(TypedDict, total=False):
    """Switches that may change or go."""

    time_awareness: bool


class Compaction(TypedDict, total=False):
    """Whether a long history is shortened beside the work instead of in its way."""

    async_: bool | None  # sent as `async`


class AgentUpdateParams(TypedDict, total=False):
    """Changes to an agent: what is left out stays, None resets."""

    compaction: Compaction | None
    experimental: Experimental
    instructions: str | None
    metadata: dict[str, str] | None
    model: str
    multi_agent: MultiAgentConfigParam | None
    name: str | None
    reasoning: AgentReasoningParam | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    text: AgentTextParam | None
    tools: Iterable[PersistedAgentToolParam] | None


class AgentListParams(MessageListParams, total=False):
    """Which agents, a page at a time."""


_AgentToolConfigParamFunctionReservedKeywords = TypedDict(
    "_AgentToolConfigParamFunctionReservedKeywords", {"async": bool}, total=False
)


# ---------------------------------------------------------------------- tools of a session


class AgentToolConfigParamFunction(_AgentToolConfigParamFunctionReservedKeywords, total=False):
    """A function that your program runs. `parameters` is its JSON schema; with `defer_loading` the model sees it only
    when it searches for tools.
    With `async` the model goes on while the function runs.
    """

    description: Required[str]
    name: Required[str]
    parameters: Required[dict[str, object]]
    type: Required[Literal["function"]]
    defer_loading: bool


class AgentToolConfigParamToolSearch(TypedDict, total=False):
    """Lets the model search for the tools whose loading is deferred."""

    type: Required[Literal["tool_search"]]


class AgentToolConfigParamProgrammaticToolCalling(TypedDict, total=False):
    """Lets the model call tools from code that it writes."""

    type: Required[Literal["programmatic_tool_calling"]]
    enabled: bool


class AgentToolConfigParamMcp(TypedDict, total=False):
    """Tools of an MCP server, named by `server_label`. A stored secret for it is a vault's `credential_id`; with
    `required` a session does not start without the server.
    """

    server_label: Required[str]
    transport: Required[McpTransportParam]
    type: Required[Literal["mcp"]]
    allowed_tools: Sequence[str] | None
    connection_origin: Literal["service", "environment"] | None
    credential_id: str | None
    request_metadata: dict[str, object] | None
    required: bool


class AgentToolConfigParamWebSearch(TypedDict, total=False):
    """Web search: live, from a cache, or switched off."""

    type: Required[Literal["web_search"]]
    allowed_domains: Sequence[str] | None
    context_size: Literal["low", "medium", "high"] | None
    location: AgentToolConfigParamWebSearchLocation | None
    mode: Literal["disabled", "cached", "live"] | None


class AgentToolConfigParamWebSearchLocation(TypedDict, total=False):
    """Where results should be local to."""

    city: str | None
    country: str | None
    region: str | None
    timezone: str | None


class AgentToolConfigParamComputerUse(TypedDict, total=False):
    """A computer with a screen that the model may use."""

    type: Required[Literal["computer_use"]]
    include_screenshots: bool


class AgentToolConfigParamAutomations(TypedDict, total=False):
    """Lets the agent make automations of its own."""

    type: Required[Literal["automations"]]


AgentToolParam: TypeAlias = Union[
    AgentToolConfigParamFunction,
    AgentToolConfigParamToolSearch,
    AgentToolConfigParamProgrammaticToolCalling,
    AgentToolConfigParamMcp,
    AgentToolConfigParamWebSearch,
    AgentToolConfigParamComputerUse,
    AgentToolConfigParamAutomations,
]


# ---------------------------------------------------------------------- answers, reasoning, subagents


class AgentTextParam(TypedDict, total=False):
    """The form of the agent's answers."""

    format: TextFormatParam | None
    verbosity: Literal["low", "medium", "high"] | None


class AgentReasoningParam(TypedDict, total=False):
    """How hard the model thinks, and whether it tells a summary of its thoughts."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    summary: Literal["concise", "detailed", "auto"] | None


class MultiAgentConfigParam(TypedDict, total=False):
    """Whether the agent may start subagents, and how many may work at once."""

    enabled: Required[bool]
    max_concurrent_subagents: int


class McpTransportConfigParamHTTP(TypedDict, total=False):
    """An MCP server on the web, with what it wants as authorization."""

    server_url: Required[str]
    type: Required[Literal["http"]]
    authorization: str | None
    headers: dict[str, str] | None


class McpTransportConfigParamStdio(TypedDict, total=False):
    """An MCP server to start as a process in the environment."""

    command: Required[str]
    cwd: Required[str]
    type: Required[Literal["stdio"]]
    args: Sequence[str] | None
    env: dict[str, str] | None
    env_vars: Sequence[str] | None


McpTransportParam: TypeAlias = Union[McpTransportConfigParamHTTP, McpTransportConfigParamStdio]


_PersistedAgentToolConfigParamFunctionReservedKeywords = TypedDict(
    "_PersistedAgentToolConfigParamFunctionReservedKeywords", {"async": bool}, total=False
)


# ---------------------------------------------------------------------- tools of a stored agent


class PersistedAgentToolConfigParamFunction(_PersistedAgentToolConfigParamFunctionReservedKeywords, total=False):
    """A function that your program runs, for a stored agent."""

    description: Required[str]
    name: Required[str]
    parameters: Required[dict[str, object]]
    type: Required[Literal["function"]]
    defer_loading: bool


class PersistedAgentToolConfigParamToolSearch(TypedDict, total=False):
    """Tool search, for a stored agent."""

    type: Required[Literal["tool_search"]]


class PersistedAgentToolConfigParamProgrammaticToolCalling(TypedDict, total=False):
    """Code that calls tools, for a stored agent."""

    type: Required[Literal["programmatic_tool_calling"]]
    enabled: bool


class PersistedAgentToolConfigParamMcp(TypedDict, total=False):
    """Tools of an MCP server, for a stored agent: secrets stay in a vault."""

    server_label: Required[str]
    transport: Required[PersistedMcpTransportParam]
    type: Required[Literal["mcp"]]
    allowed_tools: Sequence[str] | None
    connection_origin: Literal["service", "environment"] | None
    credential_id: str | None
    request_metadata: dict[str, object] | None
    required: bool


class PersistedAgentToolConfigParamWebSearch(TypedDict, total=False):
    """Web search, for a stored agent."""

    type: Required[Literal["web_search"]]
    allowed_domains: Sequence[str] | None
    context_size: Literal["low", "medium", "high"] | None
    location: PersistedAgentToolConfigParamWebSearchLocation | None
    mode: Literal["disabled", "cached", "live"] | None


class PersistedAgentToolConfigParamWebSearchLocation(AgentToolConfigParamWebSearchLocation, total=False):
    """Where its results should be local to."""


class PersistedAgentToolConfigParamComputerUse(TypedDict, total=False):
    """A computer, for a stored agent."""

    type: Required[Literal["computer_use"]]
    include_screenshots: bool


class PersistedAgentToolConfigParamAutomations(TypedDict, total=False):
    """Automations of its own, for a stored agent."""

    type: Required[Literal["automations"]]


PersistedAgentToolParam: TypeAlias = Union[
    PersistedAgentToolConfigParamFunction,
    PersistedAgentToolConfigParamToolSearch,
    PersistedAgentToolConfigParamProgrammaticToolCalling,
    PersistedAgentToolConfigParamMcp,
    PersistedAgentToolConfigParamWebSearch,
    PersistedAgentToolConfigParamComputerUse,
    PersistedAgentToolConfigParamAutomations,
]


class PersistedMcpTransportConfigParamHTTP(TypedDict, total=False):
    """An MCP server on the web, for a stored agent."""

    server_url: Required[str]
    type: Required[Literal["http"]]
    headers: dict[str, str] | None


class PersistedMcpTransportConfigParamStdio(TypedDict, total=False):
    """An MCP server to start as a process, for a stored agent."""

    command: Required[str]
    cwd: Required[str]
    type: Required[Literal["stdio"]]
    args: Sequence[str] | None
    env_vars: Sequence[str] | None


PersistedMcpTransportParam: TypeAlias = Union[
    PersistedMcpTransportConfigParamHTTP, PersistedMcpTransportConfigParamStdio
]


# ---------------------------------------------------------------------- answers' format


class TextFormatParamText(TypedDict, total=False):
    """Free text."""

    type: Required[Literal["text"]]


class TextFormatParamJSONSchema(TypedDict, total=False):
    """JSON that fits this schema."""

    schema: Required[dict[str, object]]
    type: Required[Literal["json_schema"]]


TextFormatParam: TypeAlias = Union[TextFormatParamText, TextFormatParamJSONSchema]

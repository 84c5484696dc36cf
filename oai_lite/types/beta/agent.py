"""Agents: a stored configuration of model, instructions and tools that sessions run.
The tools come twice: as an agent stores them (`Persisted…`) and as a session or an automation uses them.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model

# ---------------------------------------------------------------------- the format of an agent's answers


class TextFormatResourceText(Model):
    """Free text."""

    type: Literal["text"]


class TextFormatResourceJSONSchema(Model):
    """JSON that fits a schema."""

    _wire_names = {"schema_": "schema"}

    schema_: dict[str, object]
    type: Literal["json_schema"]


TextFormat: TypeAlias = Union[TextFormatResourceText, TextFormatResourceJSONSchema]


# ---------------------------------------------------------------------- agents


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


# ---------------------------------------------------------------------- what a session's history is made of


# ---------------------------------------------------------------------- results and approvals


class FunctionCallOutputItemResource(Model):
    """What your program answered to a function call; `error` instead of `output` if it failed."""

    id: str
    call_id: str
    error: str | None = None
    output: AgentFunctionCallOutput | None = None
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["function_call_output"]


class AgentMessageItemResource(Model):
    """A message from one agent of the session to another."""

    id: str
    content: list[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    turn_id: str
    type: Literal["agent_message"]


class ComputerUseCallItemResource(Model):
    """A step at the computer, with a picture of the screen afterwards."""

    id: str
    output: ComputerUseCallItemResourceOutput | None = None
    status: AgentFunctionCallStatus
    title: str | None = None
    turn_id: str
    type: Literal["computer_use_call"]


class ComputerUseCallItemResourceOutput(Model):
    """A picture of the screen."""

    image_url: str
    type: Literal["computer_screenshot"]


class BrowserAuthenticationRequestItemResource(Model):
    """The agent asks to be logged in somewhere. Answer with a `computer_use_approval_request_result` event."""

    id: str
    request: BrowserAuthenticationRequestItemResourceRequest
    request_id: str
    turn_id: str
    type: Literal["computer_use_approval_request"]


class BrowserAuthenticationRequestItemResourceRequest(Model):
    """What the login needs: fields to fill in, perhaps in one of several ways."""

    credential_origin: str | None = None
    fields: list[BrowserAuthenticationRequestItemResourceRequestField]
    options: list[BrowserAuthenticationRequestItemResourceRequestOption]
    reason: str | None = None
    type: Literal["browser_authentication"]


class BrowserAuthenticationRequestItemResourceRequestField(Model):
    """One field, such as a password."""

    id: str
    label: str
    required: bool
    type: str


class BrowserAuthenticationRequestItemResourceRequestOption(Model):
    """One way to log in, and the fields that it takes."""

    id: str
    field_ids: list[str]
    label: str


class ComputerUseApprovalRequestResultItemResource(Model):
    """How a login was answered. What was typed is not kept."""

    id: str
    request_id: str
    response: ComputerUseApprovalRequestResultItemResourceResponse
    turn_id: str
    type: Literal["computer_use_approval_request_result"]


class ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource(
    Model
):
    """It was filled in."""

    action: Literal["submit"]
    selected_option: str | None = None
    type: Literal["browser_authentication"]


class ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource(
    Model
):
    """It was declined."""

    action: Literal["cancel"]
    type: Literal["browser_authentication"]


ComputerUseApprovalRequestResultItemResourceResponse: TypeAlias = Union[
    ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource,
    ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource,
]
AgentOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]


# ---------------------------------------------------------------------- messages and reasoning


class AgentSessionAssistantMessage(Model):
    """What the agent says. `phase` tells remarks on the way from the final answer."""

    id: str
    content: list[OutputText]
    phase: Literal["commentary", "final_answer"] | None = None
    role: Literal["assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"]


class AgentSessionMessage(Model):
    """A message of the user or of the agent."""

    id: str | None = None
    content: list[AgentSessionMessageContent]
    phase: Literal["commentary", "final_answer"] | None = None
    role: Literal["user", "assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"]


class AgentReasoningItem(Model):
    """A summary of what the model thought."""

    id: str
    status: AgentOutputItemStatus | None = None
    summary: list[SummaryText]
    turn_id: str
    type: Literal["reasoning"]


# ---------------------------------------------------------------------- calls, commands, subagents


class AgentCloseSubagentCallItem(Model):
    """A subagent is ended."""

    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["close_subagent_call"]


class AgentCommandExecutionItem(Model):
    """A command run in the environment, with its output and exit code once it has ended."""

    id: str
    command: str
    cwd: str | None = None
    duration_ms: int | None = None  # milliseconds
    exit_code: int | None = None
    output: str | None = None
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["command_execution"]


class AgentCreateSubagentCallItem(Model):
    """A subagent is started with this to do."""

    id: str
    agent_id: str
    content: list[AgentContent]
    model: str | None = None
    reasoning_effort: str | None = None
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["create_subagent_call"]


class AgentFunctionCallItem(Model):
    """A call of one of your functions. Answer with a `tool_result` event that carries its `call_id`."""

    id: str
    arguments: object
    call_id: str
    name: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["function_call"]


class AgentInterruptSubagentCallItem(Model):
    """A subagent is interrupted."""

    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["interrupt_subagent_call"]


class AgentMcpCallItem(Model):
    """A call of an MCP server's tool, with what it gave."""

    id: str
    arguments: object
    error: object
    name: str
    output: object
    server_label: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["mcp_call"]


class AgentResumeSubagentCallItem(Model):
    """A subagent goes on."""

    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["resume_subagent_call"]


class AgentSendSubagentInputCallItem(Model):
    """A subagent is told more."""

    id: str
    content: list[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["send_subagent_input_call"]


class AgentWaitForSubagentsCallItem(Model):
    """An agent waits for others."""

    id: str
    recipient_agent_ids: list[str]
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["wait_for_subagents_call"]


class AgentWebSearchCallItem(Model):
    """A step of a web search."""

    id: str
    action: WebSearchAction | None = None
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["web_search_call"]


AgentSessionItem: TypeAlias = Union[
    AgentSessionMessage,
    AgentReasoningItem,
    AgentFunctionCallItem,
    FunctionCallOutputItemResource,
    AgentMessageItemResource,
    AgentMcpCallItem,
    ComputerUseCallItemResource,
    BrowserAuthenticationRequestItemResource,
    ComputerUseApprovalRequestResultItemResource,
    AgentWebSearchCallItem,
    AgentCommandExecutionItem,
    AgentCreateSubagentCallItem,
    AgentSendSubagentInputCallItem,
    AgentResumeSubagentCallItem,
    AgentWaitForSubagentsCallItem,
    AgentInterruptSubagentCallItem,
    AgentCloseSubagentCallItem,
]
AgentOutputItem: TypeAlias = Union[
    AgentSessionAssistantMessage,
    AgentReasoningItem,
    AgentFunctionCallItem,
    AgentMcpCallItem,
    ComputerUseCallItemResource,
    BrowserAuthenticationRequestItemResource,
    AgentWebSearchCallItem,
    AgentCommandExecutionItem,
    AgentCreateSubagentCallItem,
    AgentSendSubagentInputCallItem,
    AgentResumeSubagentCallItem,
    AgentWaitForSubagentsCallItem,
    AgentInterruptSubagentCallItem,
    AgentCloseSubagentCallItem,
]


# ---------------------------------------------------------------------- content


class MessageContentResourceInputText(Model):
    """Text of the user."""

    text: str
    type: Literal["input_text"]


class MessageContentResourceInputImage(Model):
    """A picture of the user's."""

    image_url: str
    type: Literal["input_image"]


class MessageContentResourceOutputText(Model):
    """Text of the agent."""

    text: str
    type: Literal["output_text"]


AgentSessionMessageContent: TypeAlias = Union[
    MessageContentResourceInputText, MessageContentResourceInputImage, MessageContentResourceOutputText
]
AgentFunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "failed", "incomplete"]


class EncryptedContentResource(Model):
    """Content that only the service can read."""

    encrypted_content: str
    type: Literal["encrypted_content"]


class SummaryText(Model):
    """A paragraph of a summary."""

    text: str
    type: Literal["summary_text"]


class OutputText(Model):
    """Text that the agent wrote."""

    text: str
    type: Literal["output_text"]


AgentContent: TypeAlias = Union[OutputText, EncryptedContentResource]


class InputContentResourceInputText(Model):
    """Text."""

    text: str
    type: Literal["input_text"]


class InputContentResourceInputImage(Model):
    """A picture: a web address or a `data:` URL."""

    image_url: str
    type: Literal["input_image"]


InputContent: TypeAlias = Union[InputContentResourceInputText, InputContentResourceInputImage]
AgentFunctionCallOutput: TypeAlias = Union[str, list[InputContent]]


# ---------------------------------------------------------------------- steps of a web search


class WebSearchActionResourceSearch(Model):
    """Looked for something."""

    queries: list[str] | None = None
    query: str | None = None
    type: Literal["search"]


class WebSearchActionResourceOpenPage(Model):
    """Opened a page."""

    type: Literal["open_page"]
    url: str | None = None


class WebSearchActionResourceFindInPage(Model):
    """Looked for a pattern in a page."""

    pattern: str | None = None
    type: Literal["find_in_page"]
    url: str | None = None


class WebSearchActionResourceOther(Model):
    """Anything else."""

    type: Literal["other"]


WebSearchAction: TypeAlias = Union[
    WebSearchActionResourceSearch,
    WebSearchActionResourceOpenPage,
    WebSearchActionResourceFindInPage,
    WebSearchActionResourceOther,
]

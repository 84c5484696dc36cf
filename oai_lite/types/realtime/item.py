"""Items of a realtime conversation: messages, calls of functions, and what MCP servers do."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..responses.response_output_item import McpApprovalRequest, McpApprovalResponse, McpListToolsTool
from ..responses.tool_calls import HTTPError
from .realtime_conversation_item_system_message import RealtimeConversationItemSystemMessage
from .realtime_conversation_item_user_message import RealtimeConversationItemUserMessage

# ---------------------------------------------------------------------- the tools of an MCP server, as an item of a realtime conversation


class RealtimeMcpListTools(Model):
    """The tools that an MCP server offers."""

    server_label: str
    tools: list[Tool]
    type: Literal["mcp_list_tools"]
    id: str | None = None


class Tool(McpListToolsTool):
    """A tool of the server; `input_schema` is the JSON schema of its arguments."""


# ---------------------------------------------------------------------- items of a realtime conversation


class RealtimeConversationItemAssistantMessage(Model):
    """What the model said."""

    content: list[Content]
    role: Literal["assistant"]
    type: Literal["message"]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None


class Content(Model):
    """A part of the message: `text`, or speech with its `transcript`."""

    audio: str | None = None  # base64
    text: str | None = None
    transcript: str | None = None
    type: Literal["output_text", "output_audio"] | None = None


class RealtimeConversationItemFunctionCall(Model):
    """The model wants a function of yours called. `arguments` is JSON text written by the model: check it. Answer
    with an item of type `function_call_output` that has the same `call_id`, then ask for a response.
    """

    arguments: str
    name: str
    type: Literal["function_call"]
    id: str | None = None
    call_id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None


class RealtimeConversationItemFunctionCallOutput(Model):
    """What a function gave: any text, often JSON."""

    call_id: str
    output: str
    type: Literal["function_call_output"]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None


class RealtimeMcpApprovalRequest(McpApprovalRequest):
    """The model wants to call a tool that needs your approval."""


class RealtimeMcpApprovalResponse(McpApprovalResponse):
    """Your answer to an approval request."""


class RealtimeMcpProtocolError(Model):
    """The server broke the protocol, or says that we did."""

    code: int
    message: str
    type: Literal["protocol_error"]


class RealtimeMcpToolCall(Model):
    """A call of a tool of an MCP server: its `output`, or the `error` that it ended in."""

    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: str | None = None
    error: Error | None = None
    output: str | None = None


ConversationItem: TypeAlias = Union[
    RealtimeConversationItemSystemMessage,
    RealtimeConversationItemUserMessage,
    RealtimeConversationItemAssistantMessage,
    RealtimeConversationItemFunctionCall,
    RealtimeConversationItemFunctionCallOutput,
    RealtimeMcpApprovalResponse,
    RealtimeMcpListTools,
    RealtimeMcpToolCall,
    RealtimeMcpApprovalRequest,
]


class RealtimeMcpToolExecutionError(Model):
    """The tool itself failed."""

    message: str
    type: Literal["tool_execution_error"]


class RealtimeMcphttpError(HTTPError):
    """The server answered with an HTTP error; `code` is its status."""


Error: TypeAlias = Union[RealtimeMcpProtocolError, RealtimeMcpToolExecutionError, RealtimeMcphttpError, None]

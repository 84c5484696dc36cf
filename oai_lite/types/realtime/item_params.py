"""Items of a realtime conversation, as one adds them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..responses.item_params import HTTPError, McpApprovalRequest, McpListToolsTool

# ---------------------------------------------------------------------- the tools of an MCP server, as an item of a realtime conversation


class RealtimeMcpListToolsParam(TypedDict, total=False):
    """The tools that an MCP server offers."""

    server_label: Required[str]
    tools: Required[Iterable[Tool]]
    type: Required[Literal["mcp_list_tools"]]
    id: str


class Tool(McpListToolsTool, total=False):
    """A tool of the server; `input_schema` is the JSON schema of its arguments."""


# ---------------------------------------------------------------------- items of a realtime conversation, as one adds them


class RealtimeConversationItemAssistantMessageParam(TypedDict, total=False):
    """What the model said."""

    content: Required[Iterable[Content]]
    role: Required[Literal["assistant"]]
    type: Required[Literal["message"]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class Content(TypedDict, total=False):
    """A part of the message: `text`, or speech with its `transcript`."""

    audio: str  # base64
    text: str
    transcript: str
    type: Literal["output_text", "output_audio"]


class RealtimeConversationItemFunctionCallOutputParam(TypedDict, total=False):
    """What a function gave: any text, often JSON."""

    call_id: Required[str]
    output: Required[str]
    type: Required[Literal["function_call_output"]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    """The model wants a function of yours called. `arguments` is JSON text written by the model: check it. Answer
    with an item of type `function_call_output` that has the same `call_id`, then ask for a response.
    """

    arguments: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str
    call_id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class RealtimeMcpApprovalRequestParam(McpApprovalRequest, total=False):
    """The model wants to call a tool that needs your approval."""


class RealtimeMcpApprovalResponseParam(TypedDict, total=False):
    """Your answer to an approval request."""

    id: Required[str]
    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    reason: str | None


class RealtimeMcpProtocolErrorParam(TypedDict, total=False):
    """The server broke the protocol, or says that we did."""

    code: Required[int]
    message: Required[str]
    type: Required[Literal["protocol_error"]]


class RealtimeMcpToolCallParam(TypedDict, total=False):
    """A call of a tool of an MCP server: its `output`, or the `error` that it ended in."""

    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    approval_request_id: str | None
    error: Error | None
    output: str | None


class RealtimeConversationItemSystemMessageParam(TypedDict, total=False):
    """Text from you as the developer, which the model heeds from then on."""

    content: Required[Iterable[_RealtimeConversationItemSystemMessageParam_Content]]
    role: Required[Literal["system"]]
    type: Required[Literal["message"]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class _RealtimeConversationItemSystemMessageParam_Content(TypedDict, total=False):
    """A part of the message."""

    text: str
    type: Literal["input_text"]


class RealtimeConversationItemUserMessageParam(TypedDict, total=False):
    """What the user said, wrote or showed."""

    content: Required[Iterable[_RealtimeConversationItemUserMessageParam_Content]]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class _RealtimeConversationItemUserMessageParam_Content(TypedDict, total=False):
    """A part of the message: `text`, speech (with its `transcript`, when there is one), or an image."""

    audio: str  # base64, in the input format of the session
    detail: Literal["auto", "low", "high"]
    image_url: str  # a `data:` URL
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "input_image"]


ConversationItemParam: TypeAlias = Union[
    RealtimeConversationItemSystemMessageParam,
    RealtimeConversationItemUserMessageParam,
    RealtimeConversationItemAssistantMessageParam,
    RealtimeConversationItemFunctionCallParam,
    RealtimeConversationItemFunctionCallOutputParam,
    RealtimeMcpApprovalResponseParam,
    RealtimeMcpListToolsParam,
    RealtimeMcpToolCallParam,
    RealtimeMcpApprovalRequestParam,
]


class RealtimeMcpToolExecutionErrorParam(TypedDict, total=False):
    """The tool itself failed."""

    message: Required[str]
    type: Required[Literal["tool_execution_error"]]


class RealtimeMcphttpErrorParam(HTTPError, total=False):
    """The server answered with an HTTP error; `code` is its status."""


Error: TypeAlias = Union[RealtimeMcpProtocolErrorParam, RealtimeMcpToolExecutionErrorParam, RealtimeMcphttpErrorParam]

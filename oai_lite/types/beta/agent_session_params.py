"""What is said to a session: messages, results of functions, answers to what it asks, and `cancel`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union


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

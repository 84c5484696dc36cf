"""What a steered response waits for: outputs of calls that it has made.

These say only which output is wanted, so they differ from the input items of the same names. Hence a module of its own.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model


class FunctionCallOutput(Model):
    """The output of this function call."""

    call_id: str
    name: str
    type: Literal["function_call_output"]


class CustomToolCallOutput(Model):
    """The output of this custom tool's call."""

    call_id: str
    type: Literal["custom_tool_call_output"]


class ComputerCallOutput(Model):
    """The screenshot after this computer call."""

    call_id: str
    type: Literal["computer_call_output"]


class ShellCallOutput(Model):
    """The output of this shell call."""

    call_id: str
    type: Literal["shell_call_output"]


class ApplyPatchCallOutput(Model):
    """Whether this patch went in."""

    call_id: str
    type: Literal["apply_patch_call_output"]


class ToolSearchOutput(Model):
    """The tools that this search of yours found."""

    call_id: str
    execution: Literal["client"]
    type: Literal["tool_search_output"]


class McpApprovalResponse(Model):
    """Your answer to this request for approval."""

    approval_request_id: str
    type: Literal["mcp_approval_response"]


ResponseSteerRequiredInput: TypeAlias = Union[
    FunctionCallOutput,
    CustomToolCallOutput,
    ComputerCallOutput,
    ShellCallOutput,
    ApplyPatchCallOutput,
    ToolSearchOutput,
    McpApprovalResponse,
]

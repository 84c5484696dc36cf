"""Everything that can stand in a response's `output`: `ResponseOutputItem`.

A module of its own because `AdditionalTools` and `McpApprovalResponse` differ from their namesakes among the input
items: here their ids are always there.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .computer import ResponseComputerToolCall, ResponseComputerToolCallOutputItem, ResponseFunctionShellToolCallOutput
from .content import ResponseInputMessageItem, ResponseOutputMessage
from .response_configuration_update_item_param import ResponseConfigurationUpdateItem
from .response_function_web_search import ResponseFunctionWebSearch
from .tool_calls import (
    McpToolCallError,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall,
    ResponseCustomToolCall,
    ResponseCustomToolCallItem,
    ResponseCustomToolCallOutputItem,
    ResponseFileSearchToolCall,
    ResponseFunctionShellToolCall,
    ResponseFunctionToolCall,
    ResponseFunctionToolCallItem,
    ResponseFunctionToolCallOutputItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
)
from .tools import Tool

# ---------------------------------------------------------------------- what the model thought


class ResponseReasoningItem(Model):
    """The model's reasoning: summaries if you asked for them. Send it back with the calls that followed it."""

    id: str
    summary: list[Summary]
    type: Literal["reasoning"]
    content: list[Content] | None = None  # the reasoning itself, from models that show it
    encrypted_content: str | None = None  # for stateless use: ask for it with `include`, send it back as it is
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class Summary(Model):
    """A part of the summary."""

    text: str
    type: Literal["summary_text"]


class Content(Model):
    """A part of the reasoning itself."""

    text: str
    type: Literal["reasoning_text"]


# ---------------------------------------------------------------------- everything that can stand in a response's `output`


# ---------------------------------------------------------------------- images


class ImageGenerationCall(Model):
    """An image that the model made, or is about to."""

    id: str
    result: str | None = None  # base64
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    error: ImageGenerationCallError | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    revised_prompt: str | None = None  # the prompt that was drawn, after the model rewrote it
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    svg_usage: ImageGenerationCallSvgUsage | None = None


class ImageGenerationCallError(Model):
    """Why there is no image."""

    code: str | None = None
    message: str
    param: str | None = None
    type: str
    moderation_details: ImageGenerationCallErrorModerationDetails | None = None


class ImageGenerationCallErrorModerationDetails(Model):
    """What moderation objected to, and whether in the prompt or in the image."""

    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


class ImageGenerationCallSvgUsage(Model):
    """Tokens that drawing an SVG image took."""

    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


# ---------------------------------------------------------------------- remote MCP servers


class McpCall(Model):
    """A call of a tool on an MCP server, with its outcome."""

    id: str
    arguments: str  # JSON
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: str | None = None
    error: McpToolCallError | None = None
    output: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None = None


class McpListTools(Model):
    """The tools that an MCP server offers."""

    id: str
    server_label: str
    tools: list[McpListToolsTool]
    type: Literal["mcp_list_tools"]
    error: str | None = None


class McpListToolsTool(Model):
    """One of the tools."""

    input_schema: object  # JSON schema
    name: str
    annotations: object | None = None
    description: str | None = None


class McpApprovalRequest(Model):
    """The model wants to call a tool that needs your approval."""

    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]


class McpApprovalResponse(Model):
    """Your answer to such a request."""

    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: str | None = None


# ---------------------------------------------------------------------- programs and shells


class Program(Model):
    """A program by the model that calls tools; its calls name it as their caller."""

    id: str
    call_id: str
    code: str
    fingerprint: str  # opaque; send it back as it is
    type: Literal["program"]


class ProgramOutput(Model):
    """What a program returned."""

    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]


class LocalShellCall(Model):
    """A command for the earlier local shell tool, for you to run."""

    id: str
    action: LocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]


class LocalShellCallAction(Model):
    """The command, as a list of arguments, and where to run it."""

    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: int | None = None
    user: str | None = None
    working_directory: str | None = None


class LocalShellCallOutput(Model):
    """What that command wrote, as JSON."""

    id: str
    output: str
    type: Literal["local_shell_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None


# ---------------------------------------------------------------------- the context


class AdditionalTools(Model):
    """Tools that were added midway."""

    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[Tool]
    type: Literal["additional_tools"]


class ResponseCompactionItem(Model):
    """Earlier items, condensed to save tokens. Only the model can read it; send it back as it is."""

    id: str
    encrypted_content: str
    type: Literal["compaction"]
    created_by: str | None = None


ResponseOutputItem: TypeAlias = Union[
    ResponseOutputMessage,
    ResponseFileSearchToolCall,
    ResponseFunctionToolCall,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseReasoningItem,
    Program,
    ProgramOutput,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    AdditionalTools,
    ResponseCompactionItem,
    ImageGenerationCall,
    ResponseCodeInterpreterToolCall,
    LocalShellCall,
    LocalShellCallOutput,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    McpCall,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutputItem,
]


# ---------------------------------------------------------------------- everything that is stored with a response or a conversation, input and output alike


ResponseItem: TypeAlias = Union[
    ResponseInputMessageItem,
    ResponseOutputMessage,
    ResponseFileSearchToolCall,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseFunctionToolCallItem,
    ResponseFunctionToolCallOutputItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    AdditionalTools,
    ResponseConfigurationUpdateItem,
    ResponseReasoningItem,
    Program,
    ProgramOutput,
    ResponseCompactionItem,
    ImageGenerationCall,
    ResponseCodeInterpreterToolCall,
    LocalShellCall,
    LocalShellCallOutput,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    ResponseCustomToolCallItem,
    ResponseCustomToolCallOutputItem,
]


class ResponseItemList(Model):
    """One page of items; ask for the next one with `after=last_id`."""

    data: list[ResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


# ---------------------------------------------------------------------- a part of a reasoning summary begins


class ResponseReasoningSummaryPartAddedEvent(Model):
    """A part of a reasoning summary begins; its text follows in deltas."""

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]


class Part(Model):
    """A part of a reasoning summary."""

    text: str
    type: Literal["summary_text"]

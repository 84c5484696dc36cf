"""Everything that is stored with a response or a conversation, input and output alike: `ResponseItem`.

A module of its own because its `AdditionalTools` and `McpApprovalResponse` are those of the output items.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .computer import ResponseComputerToolCall, ResponseComputerToolCallOutputItem
from .content import ResponseInputMessageItem, ResponseOutputMessage
from .response_configuration_update_item_param import ResponseConfigurationUpdateItem
from .response_function_shell_tool_call import ResponseFunctionShellToolCall
from .response_function_shell_tool_call_output import ResponseFunctionShellToolCallOutput
from .response_function_web_search import ResponseFunctionWebSearch
from .response_output_item import (
    AdditionalTools as AdditionalTools,
    ImageGenerationCall as ImageGenerationCall,
    ImageGenerationCallError as ImageGenerationCallError,
    ImageGenerationCallErrorModerationDetails as ImageGenerationCallErrorModerationDetails,
    ImageGenerationCallSvgUsage as ImageGenerationCallSvgUsage,
    LocalShellCall as LocalShellCall,
    LocalShellCallAction as LocalShellCallAction,
    LocalShellCallOutput as LocalShellCallOutput,
    McpApprovalRequest as McpApprovalRequest,
    McpApprovalResponse as McpApprovalResponse,
    McpCall as McpCall,
    McpListTools as McpListTools,
    McpListToolsTool as McpListToolsTool,
    Program as Program,
    ProgramOutput as ProgramOutput,
    ResponseCompactionItem,
)
from .response_reasoning_item import ResponseReasoningItem
from .tool_calls import (
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall,
    ResponseCustomToolCallItem,
    ResponseCustomToolCallOutputItem,
    ResponseFileSearchToolCall,
    ResponseFunctionToolCallItem,
    ResponseFunctionToolCallOutputItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
)

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

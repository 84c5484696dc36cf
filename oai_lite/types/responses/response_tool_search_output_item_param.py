"""The output of a tool search, as an item of the input.

The tools in it are those of `tools.py`; the ones that have no module of their own officially go by names of their own
here. Hence this module's `Tool`, which differs from the `Tool` of the rest in these names only.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .tools import (
    ApplyPatchTool,
    CodeInterpreter,
    CodeInterpreterContainer,
    CodeInterpreterContainerCodeInterpreterToolAuto,
    ComputerTool,
    ComputerUsePreviewTool,
    CustomTool,
    FileSearchTool,
    FunctionShellTool,
    FunctionTool,
    ImageGeneration,
    ImageGenerationInputImageMask,
    ImageGenerationSvg,
    ImageGenerationSvgReasoning,
    LocalShell,
    Mcp,
    McpAllowedTools,
    McpAllowedToolsMcpToolFilter,
    McpRequireApproval,
    McpRequireApprovalMcpToolApprovalFilter,
    McpRequireApprovalMcpToolApprovalFilterAlways,
    McpRequireApprovalMcpToolApprovalFilterNever,
    NetworkPolicy,
    ProgrammaticToolCalling,
    ToolSearchOutputNamespaceTool,
    ToolSearchTool,
    WebSearchPreviewTool,
)
from .web_search_tool import WebSearchTool


class ResponseToolSearchOutputItemParam(Model):
    """The tools that your own search found, or the server's in an earlier response."""

    tools: list[Tool]
    type: Literal["tool_search_output"]
    id: str | None = None
    call_id: str | None = None  # None when the server ran the search
    execution: Literal["server", "client"] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ToolMcp(Mcp):
    """A remote MCP server."""


class ToolCodeInterpreter(CodeInterpreter):
    """The code interpreter."""


class ToolProgrammaticToolCalling(ProgrammaticToolCalling):
    """Programs that call tools."""


class ToolImageGeneration(ImageGeneration):
    """Image generation."""


class ToolLocalShell(LocalShell):
    """The earlier local shell."""


Tool: TypeAlias = Union[
    FunctionTool,
    FileSearchTool,
    ComputerTool,
    ComputerUsePreviewTool,
    WebSearchTool,
    ToolMcp,
    ToolCodeInterpreter,
    ToolProgrammaticToolCalling,
    ToolImageGeneration,
    ToolLocalShell,
    FunctionShellTool,
    CustomTool,
    ToolSearchOutputNamespaceTool,
    ToolSearchTool,
    WebSearchPreviewTool,
    ApplyPatchTool,
]

# The members of these tools, under their second names.
ToolMcpAllowedTools: TypeAlias = McpAllowedTools
ToolMcpAllowedToolsMcpToolFilter: TypeAlias = McpAllowedToolsMcpToolFilter
ToolMcpRequireApproval: TypeAlias = McpRequireApproval
ToolMcpRequireApprovalMcpToolApprovalFilter: TypeAlias = McpRequireApprovalMcpToolApprovalFilter
ToolMcpRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = McpRequireApprovalMcpToolApprovalFilterAlways
ToolMcpRequireApprovalMcpToolApprovalFilterNever: TypeAlias = McpRequireApprovalMcpToolApprovalFilterNever
ToolCodeInterpreterContainer: TypeAlias = CodeInterpreterContainer
ToolCodeInterpreterContainerCodeInterpreterToolAuto: TypeAlias = CodeInterpreterContainerCodeInterpreterToolAuto
ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = NetworkPolicy
ToolImageGenerationInputImageMask: TypeAlias = ImageGenerationInputImageMask
ToolImageGenerationSvg: TypeAlias = ImageGenerationSvg
ToolImageGenerationSvgReasoning: TypeAlias = ImageGenerationSvgReasoning

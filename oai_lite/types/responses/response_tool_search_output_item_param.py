"""The output of a tool search, as an item of the input.

The tools in it are those of `tools.py`; the ones that have no module of their own officially go by names of their own
here. Hence this module's `Tool`, which differs from the `Tool` of the rest in these names only.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .tools import (
    ApplyPatchTool,
    CodeInterpreterContainerCodeInterpreterToolAuto,
    ComputerTool,
    ComputerUsePreviewTool,
    CustomTool,
    FileSearchTool,
    FunctionShellTool,
    FunctionTool,
    ImageGenerationInputImageMask,
    ImageGenerationSvgReasoning,
    LocalShell,
    McpAllowedToolsMcpToolFilter,
    NetworkPolicy,
    ProgrammaticToolCalling,
    ToolSearchOutputNamespaceTool,
    ToolSearchTool,
    WebSearchPreviewTool,
    WebSearchTool,
    _ImageGeneration,
    _Mcp,
)


class ResponseToolSearchOutputItemParam(Model):
    """The tools that your own search found, or the server's in an earlier response."""

    tools: list[Tool]
    type: Literal["tool_search_output"]
    id: str | None = None
    call_id: str | None = None  # None when the server ran the search
    execution: Literal["server", "client"] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ToolMcp(_Mcp):
    """A remote MCP server."""

    allowed_tools: ToolMcpAllowedTools | None = None
    require_approval: ToolMcpRequireApproval | None = None


class ToolMcpAllowedToolsMcpToolFilter(McpAllowedToolsMcpToolFilter):
    """Picks tools of an MCP server by name, or by whether they only read."""


class ToolMcpRequireApprovalMcpToolApprovalFilter(Model):
    """Which tools of an MCP server need your approval for each call, and which never do."""

    always: ToolMcpRequireApprovalMcpToolApprovalFilterAlways | None = None
    never: ToolMcpRequireApprovalMcpToolApprovalFilterNever | None = None


class ToolMcpRequireApprovalMcpToolApprovalFilterAlways(McpAllowedToolsMcpToolFilter):
    """Tools that always need approval."""


class ToolMcpRequireApprovalMcpToolApprovalFilterNever(McpAllowedToolsMcpToolFilter):
    """Tools that never need approval."""


ToolMcpAllowedTools: TypeAlias = Union[list[str], ToolMcpAllowedToolsMcpToolFilter, None]
ToolMcpRequireApproval: TypeAlias = Union[ToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None]


class ToolCodeInterpreter(Model):
    """The code interpreter."""

    container: ToolCodeInterpreterContainer  # a container's id, or how to make one
    type: Literal["code_interpreter"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


class ToolCodeInterpreterContainerCodeInterpreterToolAuto(CodeInterpreterContainerCodeInterpreterToolAuto):
    """A container made for the response, or kept from an earlier one in its context."""


ToolCodeInterpreterContainer: TypeAlias = Union[str, ToolCodeInterpreterContainerCodeInterpreterToolAuto]
ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = NetworkPolicy


class ToolProgrammaticToolCalling(ProgrammaticToolCalling):
    """Programs that call tools."""


class ToolImageGeneration(_ImageGeneration):
    """Image generation."""

    input_image_mask: ToolImageGenerationInputImageMask | None = None
    svg: ToolImageGenerationSvg | None = None


class ToolImageGenerationInputImageMask(ImageGenerationInputImageMask):
    """Where an image may be edited."""


class ToolImageGenerationSvg(Model):
    """Which model draws an SVG image, and how."""

    model: str | None = None
    reasoning: ToolImageGenerationSvgReasoning | None = None


class ToolImageGenerationSvgReasoning(ImageGenerationSvgReasoning):
    """How hard that model thinks first."""


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

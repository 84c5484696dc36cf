"""What a search for tools found; on its own because its `Tool` is any tool, where a namespace's is one of two.

The tools are those of a request. Each kind has a second name here, which starts with `Tool`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict

from .tool_params import (
    CodeInterpreter,
    CodeInterpreterContainer,
    CodeInterpreterContainerCodeInterpreterToolAuto,
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
    ToolParam,
)


class ResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    """The tools that a search found; the model can call them from here on."""

    tools: Required[Iterable[Tool]]
    type: Required[Literal["tool_search_output"]]
    id: str | None
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None


Tool: TypeAlias = ToolParam

ToolMcp: TypeAlias = Mcp
ToolMcpAllowedTools: TypeAlias = McpAllowedTools
ToolMcpAllowedToolsMcpToolFilter: TypeAlias = McpAllowedToolsMcpToolFilter
ToolMcpRequireApproval: TypeAlias = McpRequireApproval
ToolMcpRequireApprovalMcpToolApprovalFilter: TypeAlias = McpRequireApprovalMcpToolApprovalFilter
ToolMcpRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = McpRequireApprovalMcpToolApprovalFilterAlways
ToolMcpRequireApprovalMcpToolApprovalFilterNever: TypeAlias = McpRequireApprovalMcpToolApprovalFilterNever

ToolCodeInterpreter: TypeAlias = CodeInterpreter
ToolCodeInterpreterContainer: TypeAlias = CodeInterpreterContainer
ToolCodeInterpreterContainerCodeInterpreterToolAuto: TypeAlias = CodeInterpreterContainerCodeInterpreterToolAuto
ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = NetworkPolicy

ToolImageGeneration: TypeAlias = ImageGeneration
ToolImageGenerationInputImageMask: TypeAlias = ImageGenerationInputImageMask
ToolImageGenerationSvg: TypeAlias = ImageGenerationSvg
ToolImageGenerationSvgReasoning: TypeAlias = ImageGenerationSvgReasoning

ToolLocalShell: TypeAlias = LocalShell
ToolProgrammaticToolCalling: TypeAlias = ProgrammaticToolCalling

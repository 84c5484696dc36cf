"""Everything that can be sent to the Responses API, as TypedDicts; the modules below hold it, by topic.

Official names that mean two things are exported with the commoner meaning (`Action` of a computer, `Content` of
reasoning, `Filters` and `UserLocation` of web search, `PromptCacheOptions` and `Text` of a request, `Tool` of a
namespace). The other meaning is in the module of that official name.
"""

from __future__ import annotations

from .content_params import *
from .create_params import *
from .file_search_tool_param import (
    FileSearchToolParam as FileSearchToolParam,
    RankingOptions as RankingOptions,
    RankingOptionsHybridSearch as RankingOptionsHybridSearch,
)
from .item_params import *
from .response_compact_params import ResponseCompactParams as ResponseCompactParams
from .response_configuration_update_item_param_param import (
    ResponseConfigurationUpdateItemParamParam as ResponseConfigurationUpdateItemParamParam,
    TextFormat as TextFormat,
)
from .response_function_web_search_param import (
    ActionFind as ActionFind,
    ActionOpenPage as ActionOpenPage,
    ActionSearch as ActionSearch,
    ActionSearchSource as ActionSearchSource,
    ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam,
)
from .response_output_message_param import ResponseOutputMessageParam as ResponseOutputMessageParam
from .response_tool_search_output_item_param_param import (
    ResponseToolSearchOutputItemParamParam as ResponseToolSearchOutputItemParamParam,
    ToolCodeInterpreter as ToolCodeInterpreter,
    ToolCodeInterpreterContainer as ToolCodeInterpreterContainer,
    ToolCodeInterpreterContainerCodeInterpreterToolAuto as ToolCodeInterpreterContainerCodeInterpreterToolAuto,
    ToolImageGeneration as ToolImageGeneration,
    ToolImageGenerationInputImageMask as ToolImageGenerationInputImageMask,
    ToolImageGenerationSvg as ToolImageGenerationSvg,
    ToolImageGenerationSvgReasoning as ToolImageGenerationSvgReasoning,
    ToolLocalShell as ToolLocalShell,
    ToolMcp as ToolMcp,
    ToolMcpAllowedTools as ToolMcpAllowedTools,
    ToolMcpAllowedToolsMcpToolFilter as ToolMcpAllowedToolsMcpToolFilter,
    ToolMcpRequireApproval as ToolMcpRequireApproval,
    ToolMcpRequireApprovalMcpToolApprovalFilter as ToolMcpRequireApprovalMcpToolApprovalFilter,
    ToolMcpRequireApprovalMcpToolApprovalFilterAlways as ToolMcpRequireApprovalMcpToolApprovalFilterAlways,
    ToolMcpRequireApprovalMcpToolApprovalFilterNever as ToolMcpRequireApprovalMcpToolApprovalFilterNever,
    ToolProgrammaticToolCalling as ToolProgrammaticToolCalling,
)
from .tool_params import *
from .web_search_preview_tool_param import WebSearchPreviewToolParam as WebSearchPreviewToolParam

"""Stored conversations and their items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "conversation": "Conversation ConversationDeletedResource ConversationCreateParams ConversationUpdateParams"
        " ItemCreateParams ItemListParams ItemRetrieveParams",
        "item": "ImageGenerationCall ImageGenerationCallError ImageGenerationCallErrorModerationDetails"
        " LocalShellCall McpListTools ConversationItemList Message ConversationItem ContentReasoningText"
        " ComputerScreenshotContent PromptCacheBreakpoint InputFileContent InputImageContent InputTextContent"
        " OutputTextContent RefusalContent SummaryTextContent TextContent Content InputFileContentParam"
        " InputImageContentParam InputTextContentParam OutputTextContentParam RefusalContentParam"
        " AdditionalTools ImageGenerationCallSvgUsage LocalShellCallAction LocalShellCallOutput"
        " McpApprovalRequest McpApprovalResponse McpCall McpListToolsTool Program ProgramOutput",
    },
)

if TYPE_CHECKING:
    from .conversation import *
    from .item import (
        AdditionalTools as AdditionalTools,
        ComputerScreenshotContent as ComputerScreenshotContent,
        Content as Content,
        ContentReasoningText as ContentReasoningText,
        ConversationItem as ConversationItem,
        ConversationItemList as ConversationItemList,
        ImageGenerationCall as ImageGenerationCall,
        ImageGenerationCallError as ImageGenerationCallError,
        ImageGenerationCallErrorModerationDetails as ImageGenerationCallErrorModerationDetails,
        ImageGenerationCallSvgUsage as ImageGenerationCallSvgUsage,
        InputFileContent as InputFileContent,
        InputFileContentParam as InputFileContentParam,
        InputImageContent as InputImageContent,
        InputImageContentParam as InputImageContentParam,
        InputTextContent as InputTextContent,
        InputTextContentParam as InputTextContentParam,
        LocalShellCall as LocalShellCall,
        LocalShellCallAction as LocalShellCallAction,
        LocalShellCallOutput as LocalShellCallOutput,
        McpApprovalRequest as McpApprovalRequest,
        McpApprovalResponse as McpApprovalResponse,
        McpCall as McpCall,
        McpListTools as McpListTools,
        McpListToolsTool as McpListToolsTool,
        Message as Message,
        OutputTextContent as OutputTextContent,
        OutputTextContentParam as OutputTextContentParam,
        Program as Program,
        ProgramOutput as ProgramOutput,
        PromptCacheBreakpoint as PromptCacheBreakpoint,
        RefusalContent as RefusalContent,
        RefusalContentParam as RefusalContentParam,
        SummaryTextContent as SummaryTextContent,
        TextContent as TextContent,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

"""Stored conversations and their items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "conversation": "Conversation ConversationDeletedResource",
        "item": "ImageGenerationCall ImageGenerationCallError ImageGenerationCallErrorModerationDetails"
        " LocalShellCall McpListTools ConversationItemList Message ConversationItem ContentReasoningText"
        " ComputerScreenshotContent PromptCacheBreakpoint InputFileContent InputImageContent InputTextContent"
        " OutputTextContent RefusalContent SummaryTextContent TextContent Content AdditionalTools"
        " ImageGenerationCallSvgUsage LocalShellCallAction LocalShellCallOutput McpApprovalRequest"
        " McpApprovalResponse McpCall McpListToolsTool Program ProgramOutput",
        "conversation_params": "ConversationCreateParams ConversationUpdateParams ItemCreateParams ItemListParams ItemRetrieveParams",
        "item_params": "InputFileContentParam InputImageContentParam InputTextContentParam OutputTextContentParam"
        " RefusalContentParam",
    },
)

if TYPE_CHECKING:
    from .conversation import (
        Conversation as Conversation,
        ConversationDeletedResource as ConversationDeletedResource,
    )
    from .conversation_params import (
        ConversationCreateParams as ConversationCreateParams,
        ConversationUpdateParams as ConversationUpdateParams,
        ItemCreateParams as ItemCreateParams,
        ItemListParams as ItemListParams,
        ItemRetrieveParams as ItemRetrieveParams,
    )
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
        InputImageContent as InputImageContent,
        InputTextContent as InputTextContent,
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
        Program as Program,
        ProgramOutput as ProgramOutput,
        PromptCacheBreakpoint as PromptCacheBreakpoint,
        RefusalContent as RefusalContent,
        SummaryTextContent as SummaryTextContent,
        TextContent as TextContent,
    )
    from .item_params import (
        InputFileContentParam as InputFileContentParam,
        InputImageContentParam as InputImageContentParam,
        InputTextContentParam as InputTextContentParam,
        OutputTextContentParam as OutputTextContentParam,
        RefusalContentParam as RefusalContentParam,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

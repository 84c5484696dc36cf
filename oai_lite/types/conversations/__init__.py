"""Conversations: stored lists of items that responses read and add to."""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ...model import Model
from ..responses.content_params import (
    ResponseInputFileParam,
    ResponseInputImageParam,
    ResponseInputTextParam,
    ResponseOutputRefusalParam,
    ResponseOutputTextParam,
)
from ..responses.create_params import InputItemListParams
from ..responses.item_params import ResponseInputItemParam
from ..responses.response import ResponseIncludable
from ..responses.response_configuration_update_item_param import ResponseConfigurationUpdateItem
from ..responses.response_output_item import (
    AdditionalTools as AdditionalTools,
    ImageGenerationCallSvgUsage as ImageGenerationCallSvgUsage,
    LocalShellCallAction as LocalShellCallAction,
    LocalShellCallOutput as LocalShellCallOutput,
    McpApprovalRequest as McpApprovalRequest,
    McpApprovalResponse as McpApprovalResponse,
    McpCall as McpCall,
    McpListToolsTool as McpListToolsTool,
    Program as Program,
    ProgramOutput as ProgramOutput,
    ResponseCompactionItem,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseFunctionShellToolCallOutput,
    ResponseReasoningItem,
    Summary,
)
from ..responses.tool_calls import (
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutput,
    ResponseFileSearchToolCall,
    ResponseFunctionShellToolCall,
    ResponseFunctionToolCallItem,
    ResponseFunctionToolCallOutputItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
)
from ..responses.tools import (
    ImageDetail,
    ResponseFunctionWebSearch,
    ResponseInputFile,
    ResponseInputImage,
    ResponseInputText,
    ResponseOutputRefusal,
    ResponseOutputText,
)
from ..shared_params import Metadata


class Conversation(Model):
    """A stored conversation, without its items; `conversations.items` lists them."""

    id: str
    created_at: int  # Unix seconds
    metadata: builtins.object
    object: Literal["conversation"]


class ConversationDeletedResource(Model):
    """The answer to deleting a conversation. Its items are not deleted."""

    id: str
    deleted: bool
    object: Literal["conversation.deleted"]


# ---------------------------------------------------------------------- requests about conversations and their items


class ConversationCreateParams(TypedDict, total=False):
    """`items` are the first ones, at most 20."""

    items: Iterable[ResponseInputItemParam] | None
    metadata: Metadata | None


class ConversationUpdateParams(TypedDict, total=False):
    """The metadata that replace the old."""

    metadata: Required[Metadata | None]


class ItemCreateParams(TypedDict, total=False):
    """At most 20 `items` are added at a time."""

    items: Required[Iterable[ResponseInputItemParam]]
    include: list[ResponseIncludable]


class ItemListParams(InputItemListParams, total=False):
    """The query of `conversations.items.list`."""


class ItemRetrieveParams(TypedDict, total=False):
    """`include` asks for more of the item."""

    conversation_id: Required[str]
    include: list[ResponseIncludable]


# ---------------------------------------------------------------------- the items of a conversation


class ImageGenerationCall(Model):
    """An image that was made, or tried; `result` is base64."""

    id: str
    result: str | None = None
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    error: ImageGenerationCallError | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    revised_prompt: str | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    svg_usage: ImageGenerationCallSvgUsage | None = None


class ImageGenerationCallError(Model):
    """Why no image was made."""

    code: str | None = None
    message: str
    param: str | None = None
    type: str
    moderation_details: ImageGenerationCallErrorModerationDetails | None = None


class ImageGenerationCallErrorModerationDetails(Model):
    """What was objected to, and whether in the request or in the image."""

    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


class LocalShellCall(Model):
    """A command to be run on your machine."""

    id: str
    action: LocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]


class McpListTools(Model):
    """The tools that an MCP server offers."""

    id: str
    server_label: str
    tools: list[McpListToolsTool]
    type: Literal["mcp_list_tools"]
    error: str | None = None


class ConversationItemList(Model):
    """Items, as `items.create` answers."""

    data: list[ConversationItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


class Message(Model):
    """A message of anybody. `phase` tells an assistant's remarks on the way from its final answer."""

    id: str
    content: list[Content]
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: Literal["commentary", "final_answer"] | None = None


# One item; `type` says which.
ConversationItem: TypeAlias = Union[
    Message,
    ResponseFunctionToolCallItem,
    ResponseFunctionToolCallOutputItem,
    ResponseFileSearchToolCall,
    ResponseFunctionWebSearch,
    ImageGenerationCall,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    AdditionalTools,
    ResponseConfigurationUpdateItem,
    ResponseReasoningItem,
    Program,
    ProgramOutput,
    ResponseCompactionItem,
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
    ResponseCustomToolCall,
    ResponseCustomToolCallOutput,
]


class ContentReasoningText(Model):
    """What the model thought."""

    text: str
    type: Literal["reasoning_text"]


class ComputerScreenshotContent(Model):
    """A picture of the screen, by URL or file id."""

    detail: ImageDetail
    file_id: str | None = None
    image_url: str | None = None
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class PromptCacheBreakpoint(Model):
    """The prompt up to here is cached, for `ttl`."""

    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


InputFileContent: TypeAlias = ResponseInputFile
InputImageContent: TypeAlias = ResponseInputImage
InputTextContent: TypeAlias = ResponseInputText
OutputTextContent: TypeAlias = ResponseOutputText
RefusalContent: TypeAlias = ResponseOutputRefusal


class SummaryTextContent(Summary):
    """A summary of reasoning."""


class TextContent(Model):
    """Text of no particular origin."""

    text: str
    type: Literal["text"]


Content: TypeAlias = Union[
    ResponseInputText,
    ResponseOutputText,
    TextContent,
    SummaryTextContent,
    ContentReasoningText,
    ResponseOutputRefusal,
    ResponseInputImage,
    ComputerScreenshotContent,
    ResponseInputFile,
]


# ---------------------------------------------------------------------- the parts of messages, under the names that conversations have for them; they are those of responses


InputFileContentParam: TypeAlias = ResponseInputFileParam
InputImageContentParam: TypeAlias = ResponseInputImageParam
InputTextContentParam: TypeAlias = ResponseInputTextParam
OutputTextContentParam: TypeAlias = ResponseOutputTextParam
RefusalContentParam: TypeAlias = ResponseOutputRefusalParam

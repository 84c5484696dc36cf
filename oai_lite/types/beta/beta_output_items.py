"""What a beta response consists of: `BetaResponseOutputItem`; and all that is stored of it: `BetaResponseItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ...model import Model
from ..responses.events import PartReasoningText
from ..responses.response_output_item import (
    ImageGenerationCallSvgUsage as ImageGenerationCallSvgUsage,
    LocalShellCallAction as LocalShellCallAction,
    LocalShellCallOutput as ResponseOutputItemLocalShellCallOutput,
    McpApprovalRequest as ResponseOutputItemMcpApprovalRequest,
    McpApprovalResponse as ResponseItemMcpApprovalResponse,
    McpCall as ResponseOutputItemMcpCall,
    McpListToolsTool as McpListToolsTool,
    Program as ResponseOutputItemProgram,
    ProgramOutput as ResponseOutputItemProgramOutput,
    ResponseCompactionItem,
    Summary as ResponseReasoningItemSummary,
)
from ..responses.tool_calls import ResponseCodeInterpreterToolCall
from ..responses.tools import ActionFind, PromptCacheBreakpoint
from .beta_tool_calls import (
    Agent,
    BetaImageDetail,
    BetaResponseApplyPatchToolCall,
    BetaResponseApplyPatchToolCallOutput,
    BetaResponseComputerToolCall,
    BetaResponseComputerToolCallOutputItem,
    BetaResponseCustomToolCall,
    BetaResponseCustomToolCallItem,
    BetaResponseCustomToolCallOutputItem,
    BetaResponseFileSearchToolCall,
    BetaResponseFunctionShellToolCall,
    BetaResponseFunctionShellToolCallOutput,
    BetaResponseFunctionToolCall,
    BetaResponseFunctionToolCallItem,
    BetaResponseFunctionToolCallOutputItem,
    BetaResponseInputFile,
    BetaResponseInputImage,
    BetaResponseInputMessageItem,
    BetaResponseInputText,
    BetaResponseOutputMessage,
    BetaResponseOutputRefusal,
    BetaResponseOutputText,
    BetaResponseToolSearchCall,
    BetaResponseToolSearchOutputItem,
    MultiAgentAction,
)
from .beta_tools import BetaResponseFormatTextJSONSchemaConfig, BetaTool

# ---------------------------------------------------------------------- a web search and what it did


class BetaResponseFunctionWebSearch(Model):
    """The model searched the web, opened a page, or looked for text in one."""

    id: str
    action: ActionSearch | ActionOpenPage | ActionFindInPage
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]
    agent: Agent | None = None


class ActionSearch(Model):
    """A search."""

    type: Literal["search"]
    queries: list[str] | None = None
    query: str | None = None  # the first of `queries`, for older code
    sources: list[ActionSearchSource] | None = None  # only if asked for with `include`


class ActionSearchSource(Model):
    """A page that the search looked at."""

    type: Literal["url"]
    url: str


class ActionOpenPage(Model):
    """A page was opened."""

    type: Literal["open_page"]
    url: str | None = None


class ActionFindInPage(ActionFind):
    """Looked for a text in a page."""


# ---------------------------------------------------------------------- what a beta response consists of


# ---------------------------------------------------------------------- a run of the code interpreter


class BetaResponseCodeInterpreterToolCall(ResponseCodeInterpreterToolCall):
    """Python that the model ran in a container."""

    agent: Agent | None = None


class OutputLogs(Model):
    """What the code printed."""

    logs: str
    type: Literal["logs"]


class OutputImage(Model):
    """A picture that the code made."""

    type: Literal["image"]
    url: str


if not TYPE_CHECKING:  # type checkers would take them for the package's classes of these names
    Action = Union[ActionSearch, ActionOpenPage, ActionFindInPage]
    Output = Union[OutputLogs, OutputImage]


# ---------------------------------------------------------------------- what a beta response consists of


class BetaResponseReasoningItem(Model):
    """The model's reasoning: summaries if you asked for them. Send it back with the calls that followed it."""

    id: str
    summary: list[Summary]
    type: Literal["reasoning"]
    agent: Agent | None = None
    content: list[Content] | None = None  # the reasoning itself, from models that show it
    encrypted_content: str | None = None  # for stateless use: ask for it with `include`, send it back as it is
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class Summary(Model):
    """One paragraph of what was thought."""

    text: str
    type: Literal["summary_text"]


class Content(PartReasoningText):
    """The thoughts in full."""


class BetaResponseCompactionItem(ResponseCompactionItem):
    """Earlier items, condensed to save tokens. Only the model can read it; send it back as it is."""

    agent: Agent | None = None


class BetaResponseConfigurationUpdateItem(Model):
    """The same, as it is stored."""

    id: str
    type: Literal["configuration_update"]
    agent: Agent | None = None
    reasoning: Reasoning | None = None
    text: Text | None = None


class Reasoning(Model):
    """How hard to think first, and what to tell of it."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None


class Text(Model):
    """How to format the answer."""

    format: TextFormat


class TextFormatText(Model):
    """Plain text."""

    type: Literal["text"]


TextFormat: TypeAlias = Union[TextFormatText, BetaResponseFormatTextJSONSchemaConfig]


class AgentMessage(Model):
    """What one agent told another: `author` and `recipient` are agents' names. Parts may be encrypted."""

    id: str
    author: str
    content: list[AgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    agent: AgentMessageAgent | None = None


class AgentMessageContentText(Model):
    """Plain text."""

    text: str
    type: Literal["text"]


class AgentMessageContentSummaryText(ResponseReasoningItemSummary):
    """A summary of the agent's reasoning."""


class AgentMessageContentReasoningText(PartReasoningText):
    """The agent's reasoning itself."""


class AgentMessageContentComputerScreenshot(Model):
    """A screenshot of the computer that the agent uses: a file's id, or a URL."""

    detail: BetaImageDetail
    file_id: str | None = None
    image_url: str | None = None
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: AgentMessageContentComputerScreenshotPromptCacheBreakpoint | None = None


class AgentMessageContentComputerScreenshotPromptCacheBreakpoint(PromptCacheBreakpoint):
    """Marks the end of what is worth caching."""


class AgentMessageContentEncryptedContent(Model):
    """Content that only the API can read; send it back as it came."""

    encrypted_content: str
    type: Literal["encrypted_content"]


AgentMessageContent: TypeAlias = Union[
    BetaResponseInputText,
    BetaResponseOutputText,
    AgentMessageContentText,
    AgentMessageContentSummaryText,
    AgentMessageContentReasoningText,
    BetaResponseOutputRefusal,
    BetaResponseInputImage,
    AgentMessageContentComputerScreenshot,
    BetaResponseInputFile,
    AgentMessageContentEncryptedContent,
]


class AgentMessageAgent(Agent):
    """Which agent it came from."""


class MultiAgentCall(Model):
    """An agent spawned another, sent it a message or work, waited for it, or stopped it. `arguments` is JSON."""

    id: str
    action: MultiAgentAction
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    agent: MultiAgentCallAgent | None = None


class MultiAgentCallAgent(Agent):
    """Which agent it came from."""


class MultiAgentCallOutput(Model):
    """What came of such a call."""

    id: str
    action: MultiAgentAction
    call_id: str
    output: list[BetaResponseOutputText]
    type: Literal["multi_agent_call_output"]
    agent: MultiAgentCallOutputAgent | None = None


class MultiAgentCallOutputAgent(Agent):
    """Which agent it came from."""


class AdditionalTools(Model):
    """Tools to add from here on."""

    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[BetaTool]
    type: Literal["additional_tools"]
    agent: AdditionalToolsAgent | None = None


class AdditionalToolsAgent(Agent):
    """Which agent it came from."""


class Program(ResponseOutputItemProgram):
    """A program that the model wrote to call tools; the calls it made name it as their `caller`."""

    agent: ProgramAgent | None = None


class ProgramAgent(Agent):
    """Which agent it came from."""


class ProgramOutput(ResponseOutputItemProgramOutput):
    """What the program came to."""

    agent: ProgramOutputAgent | None = None


class ProgramOutputAgent(Agent):
    """Which agent it came from."""


class ImageGenerationCall(Model):
    """An image that the model drew, in base64 (`result`); give it back to have it edited."""

    id: str
    result: str | None = None  # base64
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Literal["generate", "edit", "auto"] | None = None
    agent: ImageGenerationCallAgent | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    error: ImageGenerationCallError | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    revised_prompt: str | None = None  # the prompt that was drawn, after the model rewrote it
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    svg_usage: ImageGenerationCallSvgUsage | None = None


class ImageGenerationCallAgent(Agent):
    """Which agent it came from."""


class ImageGenerationCallError(Model):
    """Why there is no image."""

    code: str | None = None
    message: str
    param: str | None = None
    type: str
    moderation_details: ImageGenerationCallErrorModerationDetails | None = None


class ImageGenerationCallErrorModerationDetails(Model):
    """What moderation objected to, and whether it saw it in the prompt or in the image."""

    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


class LocalShellCall(Model):
    """A command of the first shell tool (`LocalShell`)."""

    id: str
    action: LocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]
    agent: LocalShellCallAgent | None = None


class LocalShellCallAgent(Agent):
    """Which agent it came from."""


class LocalShellCallOutput(ResponseOutputItemLocalShellCallOutput):
    """What that command gave, as JSON text; here `id` is the call's."""

    agent: LocalShellCallOutputAgent | None = None


class LocalShellCallOutputAgent(Agent):
    """Which agent it came from."""


class McpListTools(Model):
    """The tools that a server has; while this is in the context, it is not asked again."""

    id: str
    server_label: str
    tools: list[McpListToolsTool]
    type: Literal["mcp_list_tools"]
    agent: McpListToolsAgent | None = None
    error: str | None = None


class McpListToolsAgent(Agent):
    """Which agent it came from."""


class McpApprovalRequest(ResponseOutputItemMcpApprovalRequest):
    """The model wants to call a tool and waits for your yes; `arguments` is JSON text."""

    agent: McpApprovalRequestAgent | None = None


class McpApprovalRequestAgent(Agent):
    """Which agent it came from."""


class McpApprovalResponse(ResponseItemMcpApprovalResponse):
    """Your answer to a call that waits for approval."""

    agent: McpApprovalResponseAgent | None = None


class McpApprovalResponseAgent(Agent):
    """Which agent it came from."""


class McpCall(ResponseOutputItemMcpCall):
    """A call that was made, with its `output` or its `error`."""

    agent: McpCallAgent | None = None


BetaResponseItem: TypeAlias = Union[
    BetaResponseInputMessageItem,
    BetaResponseOutputMessage,
    BetaResponseFileSearchToolCall,
    BetaResponseComputerToolCall,
    BetaResponseComputerToolCallOutputItem,
    BetaResponseFunctionWebSearch,
    BetaResponseFunctionToolCallItem,
    BetaResponseFunctionToolCallOutputItem,
    AgentMessage,
    MultiAgentCall,
    MultiAgentCallOutput,
    BetaResponseToolSearchCall,
    BetaResponseToolSearchOutputItem,
    AdditionalTools,
    BetaResponseConfigurationUpdateItem,
    BetaResponseReasoningItem,
    Program,
    ProgramOutput,
    BetaResponseCompactionItem,
    ImageGenerationCall,
    BetaResponseCodeInterpreterToolCall,
    LocalShellCall,
    LocalShellCallOutput,
    BetaResponseFunctionShellToolCall,
    BetaResponseFunctionShellToolCallOutput,
    BetaResponseApplyPatchToolCall,
    BetaResponseApplyPatchToolCallOutput,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    BetaResponseCustomToolCallItem,
    BetaResponseCustomToolCallOutputItem,
]


class McpCallAgent(Agent):
    """Which agent it came from."""


BetaResponseOutputItem: TypeAlias = Union[
    BetaResponseOutputMessage,
    BetaResponseFileSearchToolCall,
    BetaResponseFunctionToolCall,
    BetaResponseFunctionToolCallOutputItem,
    AgentMessage,
    MultiAgentCall,
    MultiAgentCallOutput,
    BetaResponseFunctionWebSearch,
    BetaResponseComputerToolCall,
    BetaResponseComputerToolCallOutputItem,
    BetaResponseReasoningItem,
    Program,
    ProgramOutput,
    BetaResponseToolSearchCall,
    BetaResponseToolSearchOutputItem,
    AdditionalTools,
    BetaResponseCompactionItem,
    ImageGenerationCall,
    BetaResponseCodeInterpreterToolCall,
    LocalShellCall,
    LocalShellCallOutput,
    BetaResponseFunctionShellToolCall,
    BetaResponseFunctionShellToolCallOutput,
    BetaResponseApplyPatchToolCall,
    BetaResponseApplyPatchToolCallOutput,
    McpCall,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    BetaResponseCustomToolCall,
    BetaResponseCustomToolCallOutputItem,
]


class BetaResponseConversationParam(Model):
    """A conversation, by its id."""

    id: str

"""What is sent to `beta.responses`, as TypedDicts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..responses.content_params import AnnotationContainerFileCitation, AnnotationFileCitation, AnnotationURLCitation
from ..responses.item_params import (
    ActionFind,
    ApplyPatchCallOperationCreateFile as ApplyPatchCallOperationCreateFile,
    ApplyPatchCallOperationUpdateFile as ApplyPatchCallOperationUpdateFile,
    CallerProgram,
    Click,
    DoubleClick,
    ImageGenerationCallSvgUsage as ImageGenerationCallSvgUsage,
    LocalShellCallAction as LocalShellCallAction,
    McpListToolsTool as McpListToolsTool,
    Move,
    PendingSafetyCheck,
    ResponseComputerToolCallOutputScreenshotParam,
    Result as Result,
    Scroll,
    ShellCallAction as ShellCallAction,
)
from ..responses.tool_params import (
    ToolMcpAllowedToolsMcpToolFilter as ResponseToolSearchOutputItemParamParamToolMcpAllowedToolsMcpToolFilter,
)
from ..shared import Connector, ImageToolModel
from .beta_content_params import (
    Agent,
    BetaEasyInputMessageParam,
    BetaResponseFunctionCallOutputItemListParam,
    BetaResponseInputImageContentParam,
    BetaResponseInputMessageContentListParam,
    BetaResponseInputTextContentParam,
    BetaResponseOutputMessageParam,
    BetaWebSearchToolParam,
)
from .beta_tool_calls import MultiAgentAction
from .beta_tool_params import (
    BetaApplyPatchToolParam,
    BetaComputerToolParam,
    BetaComputerUsePreviewToolParam,
    BetaContainerNetworkPolicyAllowlistParam,
    BetaContainerNetworkPolicyDisabledParam,
    BetaContainerReferenceParam,
    BetaCustomToolParam,
    BetaFileSearchToolParam,
    BetaFunctionShellToolParam,
    BetaFunctionToolParam,
    BetaLocalEnvironmentParam,
    BetaMcpToolCallErrorParam,
    BetaResponseCustomToolCallOutputParam,
    BetaResponseFormatTextJSONSchemaConfigParam,
    BetaResponseFunctionShellCallOutputContentParam,
    BetaToolParam,
    BetaToolSearchOutputNamespaceToolParam,
    BetaToolSearchToolParam,
    BetaWebSearchPreviewToolParam,
    Caller,
    CodeInterpreterContainerCodeInterpreterToolAuto,
)

# ---------------------------------------------------------------------- what the model did with a computer, sent back as input


class DragPath(TypedDict, total=False):
    """A point of the path."""

    x: Required[int]
    y: Required[int]


class Drag(TypedDict, total=False):
    """Press at the first point, move along the path, release at the last."""

    path: Required[Iterable[DragPath]]
    type: Required[Literal["drag"]]
    keys: Sequence[str] | None


class Keypress(TypedDict, total=False):
    """Press keys together, such as `["CTRL", "C"]`."""

    keys: Required[Sequence[str]]
    type: Required[Literal["keypress"]]


class Screenshot(TypedDict, total=False):
    """Take a screenshot; nothing else to do."""

    type: Required[Literal["screenshot"]]


class Type(TypedDict, total=False):
    """Type text."""

    text: Required[str]
    type: Required[Literal["type"]]


class Wait(TypedDict, total=False):
    """Wait a moment for the screen to settle."""

    type: Required[Literal["wait"]]


BetaComputerActionParam: TypeAlias = Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait]
BetaComputerActionListParam: TypeAlias = list[BetaComputerActionParam]


class BetaResponseComputerToolCallOutputScreenshotParam(ResponseComputerToolCallOutputScreenshotParam, total=False):
    """A screenshot, by URL (a `data:` one too) or as an uploaded file."""


class BetaResponseComputerToolCallParam(TypedDict, total=False):
    """What the model wants done on the screen: several `actions` in order, or one `action` with the preview tool."""

    id: Required[str]
    call_id: Required[str]
    pending_safety_checks: Required[Iterable[PendingSafetyCheck]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]
    action: BetaComputerActionParam
    actions: BetaComputerActionListParam
    agent: Agent | None


# ---------------------------------------------------------------------- what can be in the input of a beta response


class BetaResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    """The tools that a search found; the model can call them from here on."""

    tools: Required[Iterable[Tool]]
    type: Required[Literal["tool_search_output"]]
    id: str | None
    agent: Agent | None
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None


class ToolMcp(TypedDict, total=False):
    """A remote MCP server."""

    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: ToolMcpAllowedTools | None
    authorization: str
    connector_id: Connector
    defer_loading: bool
    headers: dict[str, str] | None
    require_approval: ToolMcpRequireApproval | None
    server_description: str
    server_url: str
    tunnel_id: str


class ToolMcpAllowedToolsMcpToolFilter(TypedDict, total=False):
    """Picks tools of an MCP server by name, or by whether they only read."""

    read_only: bool
    tool_names: Sequence[str]


ToolMcpAllowedTools: TypeAlias = Union[Sequence[str], ToolMcpAllowedToolsMcpToolFilter]


class ToolMcpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    """Which tools of an MCP server need your approval for each call, and which never do."""

    always: ToolMcpRequireApprovalMcpToolApprovalFilterAlways
    never: ToolMcpRequireApprovalMcpToolApprovalFilterNever


ToolMcpRequireApproval: TypeAlias = Union[ToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]


class ToolMcpRequireApprovalMcpToolApprovalFilterAlways(
    ResponseToolSearchOutputItemParamParamToolMcpAllowedToolsMcpToolFilter, total=False
):
    """Tools that always need approval."""


class ToolMcpRequireApprovalMcpToolApprovalFilterNever(
    ResponseToolSearchOutputItemParamParamToolMcpAllowedToolsMcpToolFilter, total=False
):
    """Tools that never need approval."""


class ToolCodeInterpreter(TypedDict, total=False):
    """The code interpreter."""

    container: Required[ToolCodeInterpreterContainer]  # a container's id, or how to make one
    type: Required[Literal["code_interpreter"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None


class ToolCodeInterpreterContainerCodeInterpreterToolAuto(CodeInterpreterContainerCodeInterpreterToolAuto, total=False):
    """A container made for the response, or kept from an earlier one in its context."""


ToolCodeInterpreterContainer: TypeAlias = Union[str, ToolCodeInterpreterContainerCodeInterpreterToolAuto]
ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
    BetaContainerNetworkPolicyDisabledParam, BetaContainerNetworkPolicyAllowlistParam
]


class ToolProgrammaticToolCalling(TypedDict, total=False):
    """Programs that call tools."""

    type: Required[Literal["programmatic_tool_calling"]]


class ToolImageGeneration(TypedDict, total=False):
    """Image generation."""

    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    complexity: Literal["low", "medium", "high"]
    frame_count: int
    frame_duration_ms: int
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: ToolImageGenerationInputImageMask
    model: str | ImageToolModel
    moderation: Literal["auto", "low"]
    output_compression: int
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    partial_images: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    svg: ToolImageGenerationSvg


class ToolImageGenerationInputImageMask(TypedDict, total=False):
    """Where an image may be edited."""

    file_id: str
    image_url: str


class ToolImageGenerationSvg(TypedDict, total=False):
    """Which model draws an SVG image, and how."""

    model: str
    reasoning: ToolImageGenerationSvgReasoning | None


class ToolImageGenerationSvgReasoning(TypedDict, total=False):
    """How hard that model thinks first."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class ToolLocalShell(TypedDict, total=False):
    """The earlier local shell."""

    type: Required[Literal["local_shell"]]


Tool: TypeAlias = Union[
    BetaFunctionToolParam,
    BetaFileSearchToolParam,
    BetaComputerToolParam,
    BetaComputerUsePreviewToolParam,
    BetaWebSearchToolParam,
    ToolMcp,
    ToolCodeInterpreter,
    ToolProgrammaticToolCalling,
    ToolImageGeneration,
    ToolLocalShell,
    BetaFunctionShellToolParam,
    BetaCustomToolParam,
    BetaToolSearchOutputNamespaceToolParam,
    BetaToolSearchToolParam,
    BetaWebSearchPreviewToolParam,
    BetaApplyPatchToolParam,
]


class BetaResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """Python that the model ran; `outputs` are there only if the request included them."""

    id: Required[str]
    code: Required[str | None]
    container_id: Required[str]
    outputs: Required[Iterable[Output] | None]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    type: Required[Literal["code_interpreter_call"]]
    agent: Agent | None


class OutputLogs(TypedDict, total=False):
    """What the code printed."""

    logs: Required[str]
    type: Required[Literal["logs"]]


class OutputImage(TypedDict, total=False):
    """A picture that the code made."""

    type: Required[Literal["image"]]
    url: Required[str]


# What one command wrote, and how it ended.
Output: TypeAlias = Union[OutputLogs, OutputImage]


_BetaResponseCustomToolCallParamReservedKeywords = TypedDict(
    "_BetaResponseCustomToolCallParamReservedKeywords", {"async": bool}, total=False
)


class BetaResponseCustomToolCallParam(_BetaResponseCustomToolCallParamReservedKeywords, total=False):
    """A call of one of your custom tools; `input` is the text the model wrote for it."""

    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str
    agent: Agent | None
    caller: Caller | None
    namespace: str


class BetaResponseFileSearchToolCallParam(TypedDict, total=False):
    """A search of vector stores; `results` are there only if the request included them."""

    id: Required[str]
    queries: Required[Sequence[str]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    type: Required[Literal["file_search_call"]]
    agent: Agent | None
    results: Iterable[Result] | None


_BetaResponseFunctionToolCallParamReservedKeywords = TypedDict(
    "_BetaResponseFunctionToolCallParamReservedKeywords", {"async": bool}, total=False
)


class BetaResponseFunctionToolCallParam(_BetaResponseFunctionToolCallParamReservedKeywords, total=False):
    """A call of one of your functions that the model made; `arguments` is JSON text."""

    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str
    agent: Agent | None
    caller: Caller | None
    namespace: str
    status: Literal["in_progress", "completed", "incomplete"]


class BetaResponseFunctionWebSearchParam(TypedDict, total=False):
    """One step that the model took on the web earlier."""

    id: Required[str]
    action: Required[Action]
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
    type: Required[Literal["web_search_call"]]
    agent: Agent | None


class ActionSearch(TypedDict, total=False):
    """A search."""

    type: Required[Literal["search"]]
    queries: Sequence[str]
    query: str  # the first of `queries`, for older code
    sources: Iterable[ActionSearchSource]  # only if asked for with `include`


class ActionSearchSource(TypedDict, total=False):
    """A page that the search looked at."""

    type: Required[Literal["url"]]
    url: Required[str]


class ActionOpenPage(TypedDict, total=False):
    """A page was opened."""

    type: Required[Literal["open_page"]]
    url: str | None


class ActionFindInPage(ActionFind, total=False):
    """Looked for a text in a page."""


# The commands, which may run at the same time, and their limits.
Action: TypeAlias = Union[ActionSearch, ActionOpenPage, ActionFindInPage]


class BetaResponseReasoningItemParam(TypedDict, total=False):
    """What the model thought earlier; send it back unchanged, with `encrypted_content` if responses are not stored."""

    id: Required[str]
    summary: Required[Iterable[Summary]]
    type: Required[Literal["reasoning"]]
    agent: Agent | None
    content: Iterable[Content]
    encrypted_content: str | None
    status: Literal["in_progress", "completed", "incomplete"]


class Content(TypedDict, total=False):
    """The thoughts in full."""

    text: Required[str]
    type: Required[Literal["reasoning_text"]]


class Summary(TypedDict, total=False):
    """One paragraph of what was thought."""

    text: Required[str]
    type: Required[Literal["summary_text"]]


class BetaResponseCompactionItemParamParam(TypedDict, total=False):
    """What is left of items that were compacted; it stands in their place."""

    encrypted_content: Required[str]
    type: Required[Literal["compaction"]]
    id: str | None
    agent: Agent | None


class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    """An input item that changes settings from its place on; what it leaves out stays as it was."""

    type: Required[Literal["configuration_update"]]
    id: str | None
    agent: Agent | None
    reasoning: Reasoning
    text: Text


class Reasoning(TypedDict, total=False):
    """How hard to think first, and what to tell of it."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None


class Text(TypedDict, total=False):
    """How to format the answer."""

    format: Required[TextFormat]


class TextFormatText(TypedDict, total=False):
    """Plain text."""

    type: Required[Literal["text"]]


TextFormat: TypeAlias = Union[TextFormatText, BetaResponseFormatTextJSONSchemaConfigParam]


class Message(TypedDict, total=False):
    """A message whose content is a list of parts."""

    content: Required[BetaResponseInputMessageContentListParam]
    role: Required[Literal["user", "system", "developer"]]
    agent: MessageAgent | None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]


class MessageAgent(Agent, total=False):
    """Which agent it came from."""


class ComputerCallOutput(TypedDict, total=False):
    """The screenshot after you did what a computer call asked for."""

    call_id: Required[str]
    output: Required[BetaResponseComputerToolCallOutputScreenshotParam]
    type: Required[Literal["computer_call_output"]]
    id: str | None
    acknowledged_safety_checks: Iterable[ComputerCallOutputAcknowledgedSafetyCheck] | None
    agent: ComputerCallOutputAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ComputerCallOutputAgent(Agent, total=False):
    """Which agent it came from."""


class ComputerCallOutputAcknowledgedSafetyCheck(PendingSafetyCheck, total=False):
    """A safety check that you accept."""


class FunctionCallOutput(TypedDict, total=False):
    """What your function returned: text (JSON, mostly), or a list of parts."""

    output: Required[str | BetaResponseFunctionCallOutputItemListParam]
    type: Required[Literal["function_call_output"]]
    id: str | None
    agent: FunctionCallOutputAgent | None
    call_id: str | None
    caller: FunctionCallOutputCaller | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class FunctionCallOutputAgent(Agent, total=False):
    """Which agent it came from."""


class FunctionCallOutputCallerDirect(TypedDict, total=False):
    """The model itself called the function."""

    type: Required[Literal["direct"]]


class FunctionCallOutputCallerProgram(CallerProgram, total=False):
    """A program called the function."""


FunctionCallOutputCaller: TypeAlias = Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram]


class AgentMessage(TypedDict, total=False):
    """What one agent told another: `author` and `recipient` are agents' names. Parts may be encrypted."""

    author: Required[str]
    content: Required[Iterable[AgentMessageContent]]
    recipient: Required[str]
    type: Required[Literal["agent_message"]]
    id: str | None
    agent: AgentMessageAgent | None


class AgentMessageAgent(Agent, total=False):
    """Which agent it came from."""


class AgentMessageContentEncryptedContent(TypedDict, total=False):
    """Content that only the API can read; send it back as it came."""

    encrypted_content: Required[str]
    type: Required[Literal["encrypted_content"]]


AgentMessageContent: TypeAlias = Union[
    BetaResponseInputTextContentParam, BetaResponseInputImageContentParam, AgentMessageContentEncryptedContent
]


class MultiAgentCall(TypedDict, total=False):
    """An agent spawned another, sent it a message or work, waited for it, or stopped it. `arguments` is JSON."""

    action: Required[MultiAgentAction]
    arguments: Required[str]
    call_id: Required[str]
    type: Required[Literal["multi_agent_call"]]
    id: str | None
    agent: MultiAgentCallAgent | None


class MultiAgentCallAgent(Agent, total=False):
    """Which agent it came from."""


class MultiAgentCallOutput(TypedDict, total=False):
    """What came of such a call."""

    action: Required[MultiAgentAction]
    call_id: Required[str]
    output: Required[Iterable[MultiAgentCallOutputOutput]]
    type: Required[Literal["multi_agent_call_output"]]
    id: str | None
    agent: MultiAgentCallOutputAgent | None


class MultiAgentCallOutputAgent(Agent, total=False):
    """Which agent it came from."""


class MultiAgentCallOutputOutput(TypedDict, total=False):
    """A piece of text, with the sources that it cites."""

    text: Required[str]
    type: Required[Literal["output_text"]]
    annotations: Iterable[MultiAgentCallOutputOutputAnnotation]


class MultiAgentCallOutputOutputAnnotationFileCitation(AnnotationFileCitation, total=False):
    """Cites a file."""


class MultiAgentCallOutputOutputAnnotationURLCitation(AnnotationURLCitation, total=False):
    """Cites a web page."""


class MultiAgentCallOutputOutputAnnotationContainerFileCitation(AnnotationContainerFileCitation, total=False):
    """Cites a file in a container."""


MultiAgentCallOutputOutputAnnotation: TypeAlias = Union[
    MultiAgentCallOutputOutputAnnotationFileCitation,
    MultiAgentCallOutputOutputAnnotationURLCitation,
    MultiAgentCallOutputOutputAnnotationContainerFileCitation,
]


class ToolSearchCall(TypedDict, total=False):
    """A search for tools whose loading was deferred."""

    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: str | None
    agent: ToolSearchCallAgent | None
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None


class ToolSearchCallAgent(Agent, total=False):
    """Which agent it came from."""


class AdditionalTools(TypedDict, total=False):
    """Tools to add from here on."""

    role: Required[Literal["developer"]]
    tools: Required[Iterable[BetaToolParam]]
    type: Required[Literal["additional_tools"]]
    id: str | None
    agent: AdditionalToolsAgent | None


class AdditionalToolsAgent(Agent, total=False):
    """Which agent it came from."""


class ImageGenerationCall(TypedDict, total=False):
    """An image that the model drew, in base64 (`result`); give it back to have it edited."""

    id: Required[str]
    result: Required[str | None]  # base64
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    agent: ImageGenerationCallAgent | None
    background: Literal["transparent", "opaque", "auto"] | None
    error: ImageGenerationCallError
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    revised_prompt: str | None  # the prompt that was drawn, after the model rewrote it
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    svg_usage: ImageGenerationCallSvgUsage


class ImageGenerationCallError(TypedDict, total=False):
    """Why there is no image."""

    code: Required[str | None]
    message: Required[str]
    param: Required[str | None]
    type: Required[str]
    moderation_details: ImageGenerationCallErrorModerationDetails


class ImageGenerationCallErrorModerationDetails(TypedDict, total=False):
    """What moderation objected to, and whether it saw it in the prompt or in the image."""

    categories: Required[Sequence[str]]
    moderation_stage: Required[Literal["input", "output", "unknown"]]


class ImageGenerationCallAgent(Agent, total=False):
    """Which agent it came from."""


class LocalShellCall(TypedDict, total=False):
    """A command of the first shell tool (`LocalShell`)."""

    id: Required[str]
    action: Required[LocalShellCallAction]
    call_id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["local_shell_call"]]
    agent: LocalShellCallAgent | None


class LocalShellCallAgent(Agent, total=False):
    """Which agent it came from."""


class LocalShellCallOutput(TypedDict, total=False):
    """What that command gave, as JSON text; here `id` is the call's."""

    id: Required[str]
    output: Required[str]
    type: Required[Literal["local_shell_call_output"]]
    agent: LocalShellCallOutputAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class LocalShellCallOutputAgent(Agent, total=False):
    """Which agent it came from."""


class ShellCall(TypedDict, total=False):
    """A shell call by the model, sent back."""

    action: Required[ShellCallAction]
    call_id: Required[str]
    type: Required[Literal["shell_call"]]
    id: str | None
    agent: ShellCallAgent | None
    caller: ShellCallCaller | None
    environment: ShellCallEnvironment | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ShellCallAgent(Agent, total=False):
    """Which agent it came from."""


class ShellCallCallerDirect(TypedDict, total=False):
    """The model itself called the shell."""

    type: Required[Literal["direct"]]


class ShellCallCallerProgram(CallerProgram, total=False):
    """A program called the shell."""


ShellCallCaller: TypeAlias = Union[ShellCallCallerDirect, ShellCallCallerProgram]
ShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironmentParam, BetaContainerReferenceParam]


class ShellCallOutput(TypedDict, total=False):
    """What the commands wrote, one entry each."""

    call_id: Required[str]
    output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam]]
    type: Required[Literal["shell_call_output"]]
    id: str | None
    agent: ShellCallOutputAgent | None
    caller: ShellCallOutputCaller | None
    max_output_length: int | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ShellCallOutputAgent(Agent, total=False):
    """Which agent it came from."""


class ShellCallOutputCallerDirect(TypedDict, total=False):
    """The model itself called the shell."""

    type: Required[Literal["direct"]]


class ShellCallOutputCallerProgram(CallerProgram, total=False):
    """A program called the shell."""


ShellCallOutputCaller: TypeAlias = Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram]


class ApplyPatchCall(TypedDict, total=False):
    """A patch by the model, sent back."""

    call_id: Required[str]
    operation: Required[ApplyPatchCallOperation]
    status: Required[Literal["in_progress", "completed"]]
    type: Required[Literal["apply_patch_call"]]
    id: str | None
    agent: ApplyPatchCallAgent | None
    caller: ApplyPatchCallCaller | None


class ApplyPatchCallOperationDeleteFile(TypedDict, total=False):
    """Delete a file."""

    path: Required[str]
    type: Required[Literal["delete_file"]]


ApplyPatchCallOperation: TypeAlias = Union[
    ApplyPatchCallOperationCreateFile, ApplyPatchCallOperationDeleteFile, ApplyPatchCallOperationUpdateFile
]


class ApplyPatchCallAgent(Agent, total=False):
    """Which agent it came from."""


class ApplyPatchCallCallerDirect(TypedDict, total=False):
    """The model itself made the patch."""

    type: Required[Literal["direct"]]


class ApplyPatchCallCallerProgram(CallerProgram, total=False):
    """A program made the patch."""


ApplyPatchCallCaller: TypeAlias = Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram]


class ApplyPatchCallOutput(TypedDict, total=False):
    """Whether the patch went in; `output` is a log for the model to read."""

    call_id: Required[str]
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    agent: ApplyPatchCallOutputAgent | None
    caller: ApplyPatchCallOutputCaller | None
    output: str | None


class ApplyPatchCallOutputAgent(Agent, total=False):
    """Which agent it came from."""


class ApplyPatchCallOutputCallerDirect(TypedDict, total=False):
    """The model itself made the patch."""

    type: Required[Literal["direct"]]


class ApplyPatchCallOutputCallerProgram(CallerProgram, total=False):
    """A program made the patch."""


ApplyPatchCallOutputCaller: TypeAlias = Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram]


class McpListTools(TypedDict, total=False):
    """The tools that a server has; while this is in the context, it is not asked again."""

    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[McpListToolsTool]]
    type: Required[Literal["mcp_list_tools"]]
    agent: McpListToolsAgent | None
    error: str | None


class McpListToolsAgent(Agent, total=False):
    """Which agent it came from."""


class McpApprovalRequest(TypedDict, total=False):
    """The model wants to call a tool and waits for your yes; `arguments` is JSON text."""

    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]
    agent: McpApprovalRequestAgent | None


class McpApprovalRequestAgent(Agent, total=False):
    """Which agent it came from."""


class McpApprovalResponse(TypedDict, total=False):
    """Your answer to a call that waits for approval."""

    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    agent: McpApprovalResponseAgent | None
    reason: str | None


class McpApprovalResponseAgent(Agent, total=False):
    """Which agent it came from."""


class McpCall(TypedDict, total=False):
    """A call that was made, with its `output` or its `error`."""

    id: Required[str]
    arguments: Required[str]  # JSON
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    agent: McpCallAgent | None
    approval_request_id: str | None
    error: BetaMcpToolCallErrorParam | None
    output: str | None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]


class McpCallAgent(Agent, total=False):
    """Which agent it came from."""


class CompactionTrigger(TypedDict, total=False):
    """Condense what came before, now."""

    type: Required[Literal["compaction_trigger"]]
    id: str | None
    agent: CompactionTriggerAgent | None


class CompactionTriggerAgent(Agent, total=False):
    """Which agent it came from."""


class ItemReference(TypedDict, total=False):
    """An item that the server has stored, by its id."""

    id: Required[str]
    agent: ItemReferenceAgent | None
    type: Literal["item_reference"] | None


class ItemReferenceAgent(Agent, total=False):
    """Which agent it came from."""


class Program(TypedDict, total=False):
    """A program that the model wrote to call tools; the calls it made name it as their `caller`."""

    id: Required[str]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]  # opaque; send it back as it is
    type: Required[Literal["program"]]
    agent: ProgramAgent | None


class ProgramAgent(Agent, total=False):
    """Which agent it came from."""


class ProgramOutput(TypedDict, total=False):
    """What the program came to."""

    id: Required[str]
    call_id: Required[str]
    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
    type: Required[Literal["program_output"]]
    agent: ProgramOutputAgent | None


BetaResponseInputItemParam: TypeAlias = Union[
    BetaEasyInputMessageParam,
    Message,
    BetaResponseOutputMessageParam,
    BetaResponseFileSearchToolCallParam,
    BetaResponseComputerToolCallParam,
    ComputerCallOutput,
    BetaResponseFunctionWebSearchParam,
    BetaResponseFunctionToolCallParam,
    FunctionCallOutput,
    AgentMessage,
    MultiAgentCall,
    MultiAgentCallOutput,
    ToolSearchCall,
    BetaResponseToolSearchOutputItemParamParam,
    AdditionalTools,
    BetaResponseConfigurationUpdateItemParamParam,
    BetaResponseReasoningItemParam,
    BetaResponseCompactionItemParamParam,
    ImageGenerationCall,
    BetaResponseCodeInterpreterToolCallParam,
    LocalShellCall,
    LocalShellCallOutput,
    ShellCall,
    ShellCallOutput,
    ApplyPatchCall,
    ApplyPatchCallOutput,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    BetaResponseCustomToolCallOutputParam,
    BetaResponseCustomToolCallParam,
    CompactionTrigger,
    ItemReference,
    Program,
    ProgramOutput,
]


class ProgramOutputAgent(Agent, total=False):
    """Which agent it came from."""


BetaResponseInputParam: TypeAlias = list[BetaResponseInputItemParam]

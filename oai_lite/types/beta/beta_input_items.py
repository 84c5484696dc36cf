"""The input of a beta response, as it is read back."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..responses.response import (
    ApplyPatchCall as InputItemsApplyPatchCall,
    ApplyPatchCallOutput as InputItemsApplyPatchCallOutput,
    CompactionTrigger as InputItemsCompactionTrigger,
    ItemReference as InputItemsItemReference,
    McpApprovalResponse as InputItemsMcpApprovalResponse,
    ResponseCompactionItemParam,
    ToolSearchCall as InputItemsToolSearchCall,
)
from ..responses.response_output_item import PendingSafetyCheck
from ..responses.response_tool_search_output_item_param import (
    ToolMcpAllowedToolsMcpToolFilter as ResponseToolSearchOutputItemParamToolMcpAllowedToolsMcpToolFilter,
)
from ..responses.steer import (
    ComputerCallOutput as ResponseSteerRequiredInputComputerCallOutput,
    ShellCallOutput as ResponseSteerRequiredInputShellCallOutput,
)
from ..responses.tool_calls import Action, CallerProgram, OperationCreateFile, OperationDeleteFile, OperationUpdateFile
from ..responses.tools import AnnotationContainerFileCitation, AnnotationFileCitation, AnnotationURLCitation
from ..shared import Connector, ImageToolModel
from .beta_output_items import (
    AdditionalToolsAgent,
    AgentMessageAgent,
    AgentMessageContentEncryptedContent,
    BetaResponseCodeInterpreterToolCall,
    BetaResponseFunctionWebSearch,
    BetaResponseReasoningItem,
    ImageGenerationCall,
    LocalShellCall,
    LocalShellCallOutput,
    McpApprovalRequest,
    McpApprovalResponseAgent,
    McpCall,
    McpListTools,
    MultiAgentCallAgent,
    MultiAgentCallOutputAgent,
    Program,
    ProgramOutput,
    Reasoning,
    Text,
    TextFormat as TextFormat,
    TextFormatText as TextFormatText,
)
from .beta_tool_calls import (
    Agent,
    BetaEasyInputMessage,
    BetaResponseComputerToolCall,
    BetaResponseComputerToolCallOutputScreenshot,
    BetaResponseCustomToolCall,
    BetaResponseCustomToolCallOutput,
    BetaResponseFileSearchToolCall,
    BetaResponseFunctionCallOutputItemList,
    BetaResponseFunctionShellCallOutputContent,
    BetaResponseFunctionToolCall,
    BetaResponseInputImageContent,
    BetaResponseInputMessageContentList,
    BetaResponseInputTextContent,
    BetaResponseOutputMessage,
    MultiAgentAction,
)
from .beta_tools import (
    BetaApplyPatchTool,
    BetaComputerTool,
    BetaComputerUsePreviewTool,
    BetaContainerNetworkPolicyAllowlist,
    BetaContainerNetworkPolicyDisabled,
    BetaContainerReference,
    BetaCustomTool,
    BetaFileSearchTool,
    BetaFunctionShellTool,
    BetaFunctionTool,
    BetaLocalEnvironment,
    BetaTool,
    BetaToolSearchOutputNamespaceTool,
    BetaToolSearchTool,
    BetaWebSearchPreviewTool,
    BetaWebSearchTool,
    CodeInterpreterContainerCodeInterpreterToolAuto,
)


class BetaResponseConfigurationUpdateItemParam(Model):
    """From here on, think this hard or answer in this format."""

    type: Literal["configuration_update"]
    id: str | None = None
    agent: Agent | None = None
    reasoning: Reasoning | None = None
    text: Text | None = None


class BetaResponseCompactionItemParam(ResponseCompactionItemParam):
    """Earlier items, condensed, sent back as they came."""

    agent: Agent | None = None


class BetaResponseToolSearchOutputItemParam(Model):
    """The tools that your own search found, or the server's in an earlier response."""

    tools: list[Tool]
    type: Literal["tool_search_output"]
    id: str | None = None
    agent: Agent | None = None
    call_id: str | None = None  # None when the server ran the search
    execution: Literal["server", "client"] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ToolMcp(Model):
    """A remote MCP server."""

    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: ToolMcpAllowedTools | None = None
    authorization: str | None = None
    connector_id: Connector | None = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: ToolMcpRequireApproval | None = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None


class ToolMcpAllowedToolsMcpToolFilter(Model):
    """Picks tools of an MCP server by name, or by whether they only read."""

    read_only: bool | None = None
    tool_names: list[str] | None = None


ToolMcpAllowedTools: TypeAlias = Union[list[str], ToolMcpAllowedToolsMcpToolFilter, None]


class ToolMcpRequireApprovalMcpToolApprovalFilter(Model):
    """Which tools of an MCP server need your approval for each call, and which never do."""

    always: ToolMcpRequireApprovalMcpToolApprovalFilterAlways | None = None
    never: ToolMcpRequireApprovalMcpToolApprovalFilterNever | None = None


ToolMcpRequireApproval: TypeAlias = Union[ToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None]


class ToolMcpRequireApprovalMcpToolApprovalFilterAlways(
    ResponseToolSearchOutputItemParamToolMcpAllowedToolsMcpToolFilter
):
    """Tools that always need approval."""


class ToolMcpRequireApprovalMcpToolApprovalFilterNever(
    ResponseToolSearchOutputItemParamToolMcpAllowedToolsMcpToolFilter
):
    """Tools that never need approval."""


class ToolCodeInterpreter(Model):
    """The code interpreter."""

    container: ToolCodeInterpreterContainer  # a container's id, or how to make one
    type: Literal["code_interpreter"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


class ToolCodeInterpreterContainerCodeInterpreterToolAuto(CodeInterpreterContainerCodeInterpreterToolAuto):
    """A container made for the response, or kept from an earlier one in its context."""


ToolCodeInterpreterContainer: TypeAlias = Union[str, ToolCodeInterpreterContainerCodeInterpreterToolAuto]
ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
    BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyAllowlist
]


class ToolProgrammaticToolCalling(Model):
    """Programs that call tools."""

    type: Literal["programmatic_tool_calling"]


class ToolImageGeneration(Model):
    """Image generation."""

    type: Literal["image_generation"]
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    complexity: Literal["low", "medium", "high"] | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    input_fidelity: Literal["high", "low"] | None = None
    input_image_mask: ToolImageGenerationInputImageMask | None = None
    model: str | ImageToolModel | None = None
    moderation: Literal["auto", "low"] | None = None
    output_compression: int | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    partial_images: int | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None = None
    svg: ToolImageGenerationSvg | None = None


class ToolImageGenerationInputImageMask(Model):
    """Where an image may be edited."""

    file_id: str | None = None
    image_url: str | None = None


class ToolImageGenerationSvg(Model):
    """Which model draws an SVG image, and how."""

    model: str | None = None
    reasoning: ToolImageGenerationSvgReasoning | None = None


class ToolImageGenerationSvgReasoning(Model):
    """How hard that model thinks first."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None


class ToolLocalShell(Model):
    """The earlier local shell."""

    type: Literal["local_shell"]


Tool: TypeAlias = Union[
    BetaFunctionTool,
    BetaFileSearchTool,
    BetaComputerTool,
    BetaComputerUsePreviewTool,
    BetaWebSearchTool,
    ToolMcp,
    ToolCodeInterpreter,
    ToolProgrammaticToolCalling,
    ToolImageGeneration,
    ToolLocalShell,
    BetaFunctionShellTool,
    BetaCustomTool,
    BetaToolSearchOutputNamespaceTool,
    BetaToolSearchTool,
    BetaWebSearchPreviewTool,
    BetaApplyPatchTool,
]


class Message(Model):
    """A message whose content is a list of parts."""

    content: BetaResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    agent: MessageAgent | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    type: Literal["message"] | None = None


class MessageAgent(Agent):
    """Which agent it came from."""


class ComputerCallOutput(ResponseSteerRequiredInputComputerCallOutput):
    """The screenshot after you did what a computer call asked for."""

    output: BetaResponseComputerToolCallOutputScreenshot
    id: str | None = None
    acknowledged_safety_checks: list[ComputerCallOutputAcknowledgedSafetyCheck] | None = None
    agent: ComputerCallOutputAgent | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ComputerCallOutputAgent(Agent):
    """Which agent it came from."""


class ComputerCallOutputAcknowledgedSafetyCheck(PendingSafetyCheck):
    """A safety check that you accept."""


class FunctionCallOutput(Model):
    """What your function returned: text (JSON, mostly), or a list of parts."""

    output: str | BetaResponseFunctionCallOutputItemList
    type: Literal["function_call_output"]
    id: str | None = None
    agent: FunctionCallOutputAgent | None = None
    call_id: str | None = None
    caller: FunctionCallOutputCaller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class FunctionCallOutputAgent(Agent):
    """Which agent it came from."""


class FunctionCallOutputCallerDirect(Model):
    """The model itself called the function."""

    type: Literal["direct"]


class FunctionCallOutputCallerProgram(CallerProgram):
    """A program called the function."""


FunctionCallOutputCaller: TypeAlias = Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram, None]


class AgentMessage(Model):
    """What one agent told another: `author` and `recipient` are agents' names. Parts may be encrypted."""

    author: str
    content: list[AgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    id: str | None = None
    agent: AgentMessageAgent | None = None


AgentMessageContent: TypeAlias = Union[
    BetaResponseInputTextContent, BetaResponseInputImageContent, AgentMessageContentEncryptedContent
]


class MultiAgentCall(Model):
    """An agent spawned another, sent it a message or work, waited for it, or stopped it. `arguments` is JSON."""

    action: MultiAgentAction
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    id: str | None = None
    agent: MultiAgentCallAgent | None = None


class MultiAgentCallOutput(Model):
    """What came of such a call."""

    action: MultiAgentAction
    call_id: str
    output: list[MultiAgentCallOutputOutput]
    type: Literal["multi_agent_call_output"]
    id: str | None = None
    agent: MultiAgentCallOutputAgent | None = None


class MultiAgentCallOutputOutput(Model):
    """A piece of text, with the sources that it cites."""

    text: str
    type: Literal["output_text"]
    annotations: list[MultiAgentCallOutputOutputAnnotation] | None = None


class MultiAgentCallOutputOutputAnnotationFileCitation(AnnotationFileCitation):
    """Cites a file."""


class MultiAgentCallOutputOutputAnnotationURLCitation(AnnotationURLCitation):
    """Cites a web page."""


class MultiAgentCallOutputOutputAnnotationContainerFileCitation(AnnotationContainerFileCitation):
    """Cites a file in a container."""


MultiAgentCallOutputOutputAnnotation: TypeAlias = Union[
    MultiAgentCallOutputOutputAnnotationFileCitation,
    MultiAgentCallOutputOutputAnnotationURLCitation,
    MultiAgentCallOutputOutputAnnotationContainerFileCitation,
]


class ToolSearchCall(InputItemsToolSearchCall):
    """A search for tools whose loading was deferred."""

    agent: ToolSearchCallAgent | None = None


class ToolSearchCallAgent(Agent):
    """Which agent it came from."""


class AdditionalTools(Model):
    """Tools to add from here on."""

    role: Literal["developer"]
    tools: list[BetaTool]
    type: Literal["additional_tools"]
    id: str | None = None
    agent: AdditionalToolsAgent | None = None


class ShellCall(Model):
    """A shell call by the model, sent back."""

    action: ShellCallAction
    call_id: str
    type: Literal["shell_call"]
    id: str | None = None
    agent: ShellCallAgent | None = None
    caller: ShellCallCaller | None = None
    environment: ShellCallEnvironment | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ShellCallAction(Action):
    """The commands and their limits."""


class ShellCallAgent(Agent):
    """Which agent it came from."""


class ShellCallCallerDirect(Model):
    """The model itself called the shell."""

    type: Literal["direct"]


class ShellCallCallerProgram(CallerProgram):
    """A program called the shell."""


ShellCallCaller: TypeAlias = Union[ShellCallCallerDirect, ShellCallCallerProgram, None]
ShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironment, BetaContainerReference, None]


class ShellCallOutput(ResponseSteerRequiredInputShellCallOutput):
    """What the commands wrote, one entry each."""

    output: list[BetaResponseFunctionShellCallOutputContent]
    id: str | None = None
    agent: ShellCallOutputAgent | None = None
    caller: ShellCallOutputCaller | None = None
    max_output_length: int | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ShellCallOutputAgent(Agent):
    """Which agent it came from."""


class ShellCallOutputCallerDirect(Model):
    """The model itself called the shell."""

    type: Literal["direct"]


class ShellCallOutputCallerProgram(CallerProgram):
    """A program called the shell."""


ShellCallOutputCaller: TypeAlias = Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram, None]


class ApplyPatchCall(InputItemsApplyPatchCall):
    """A patch by the model, sent back."""

    agent: ApplyPatchCallAgent | None = None


class ApplyPatchCallOperationCreateFile(OperationCreateFile):
    """Create a file."""


class ApplyPatchCallOperationDeleteFile(OperationDeleteFile):
    """Delete a file."""


class ApplyPatchCallOperationUpdateFile(OperationUpdateFile):
    """Change a file."""


ApplyPatchCallOperation: TypeAlias = Union[
    ApplyPatchCallOperationCreateFile, ApplyPatchCallOperationDeleteFile, ApplyPatchCallOperationUpdateFile
]


class ApplyPatchCallAgent(Agent):
    """Which agent it came from."""


class ApplyPatchCallCallerDirect(Model):
    """The model itself made the patch."""

    type: Literal["direct"]


class ApplyPatchCallCallerProgram(CallerProgram):
    """A program made the patch."""


ApplyPatchCallCaller: TypeAlias = Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram, None]


class ApplyPatchCallOutput(InputItemsApplyPatchCallOutput):
    """Whether the patch went in; `output` is a log for the model to read."""

    agent: ApplyPatchCallOutputAgent | None = None


class ApplyPatchCallOutputAgent(Agent):
    """Which agent it came from."""


class ApplyPatchCallOutputCallerDirect(Model):
    """The model itself made the patch."""

    type: Literal["direct"]


class ApplyPatchCallOutputCallerProgram(CallerProgram):
    """A program made the patch."""


ApplyPatchCallOutputCaller: TypeAlias = Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram, None]


class McpApprovalResponse(InputItemsMcpApprovalResponse):
    """Your answer to a call that waits for approval."""

    agent: McpApprovalResponseAgent | None = None


class CompactionTrigger(InputItemsCompactionTrigger):
    """Condense what came before, now."""

    agent: CompactionTriggerAgent | None = None


class CompactionTriggerAgent(Agent):
    """Which agent it came from."""


class ItemReference(InputItemsItemReference):
    """An item that the server has stored, by its id."""

    agent: ItemReferenceAgent | None = None


BetaResponseInputItem: TypeAlias = Union[
    BetaEasyInputMessage,
    Message,
    BetaResponseOutputMessage,
    BetaResponseFileSearchToolCall,
    BetaResponseComputerToolCall,
    ComputerCallOutput,
    BetaResponseFunctionWebSearch,
    BetaResponseFunctionToolCall,
    FunctionCallOutput,
    AgentMessage,
    MultiAgentCall,
    MultiAgentCallOutput,
    ToolSearchCall,
    BetaResponseToolSearchOutputItemParam,
    AdditionalTools,
    BetaResponseConfigurationUpdateItemParam,
    BetaResponseReasoningItem,
    BetaResponseCompactionItemParam,
    ImageGenerationCall,
    BetaResponseCodeInterpreterToolCall,
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
    BetaResponseCustomToolCallOutput,
    BetaResponseCustomToolCall,
    CompactionTrigger,
    ItemReference,
    Program,
    ProgramOutput,
]


class ItemReferenceAgent(Agent):
    """Which agent it came from."""


BetaResponseInput: TypeAlias = list[BetaResponseInputItem]

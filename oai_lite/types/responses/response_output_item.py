"""Everything that can stand in a response's `output`: `ResponseOutputItem`.

A module of its own because `AdditionalTools` and `McpApprovalResponse` differ from their namesakes among the input
items: here their ids are always there.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .response_configuration_update_item_param import ResponseConfigurationUpdateItem
from .tool_calls import (
    Caller,
    CallerDirect as CallerDirect,
    CallerProgram as CallerProgram,
    McpToolCallError,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall,
    ResponseCustomToolCall,
    ResponseCustomToolCallItem,
    ResponseCustomToolCallOutputItem,
    ResponseFileSearchToolCall,
    ResponseFunctionShellToolCall,
    ResponseFunctionToolCall,
    ResponseFunctionToolCallItem,
    ResponseFunctionToolCallOutputItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
)
from .tools import ResponseFunctionWebSearch, ResponseInputMessageItem, ResponseOutputMessage, Tool

# ---------------------------------------------------------------------- what the model does on a computer


# ---------------------------------------------------------------------- the items


class ResponseComputerToolCall(Model):
    """The model asks you to act on a computer; answer with a screenshot."""

    id: str
    call_id: str
    pending_safety_checks: list[PendingSafetyCheck]  # acknowledge them in your answer to go on
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: Action | None = None
    actions: ComputerActionList | None = None


class PendingSafetyCheck(Model):
    """A reason to look twice before acting, such as instructions found on a web page."""

    id: str
    code: str | None = None
    message: str | None = None


class ResponseComputerToolCallOutputItem(Model):
    """The screenshot after a call, as it is stored."""

    id: str
    call_id: str
    output: ResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: list[AcknowledgedSafetyCheck] | None = None
    created_by: str | None = None


class AcknowledgedSafetyCheck(PendingSafetyCheck):
    """A safety check that you accepted."""


class ResponseComputerToolCallOutputScreenshot(Model):
    """A screenshot: an uploaded file's id, or a URL."""

    type: Literal["computer_screenshot"]
    file_id: str | None = None
    image_url: str | None = None


# ---------------------------------------------------------------------- actions in a batch


class Click(Model):
    """Click at a point, while `keys` are held down."""

    button: Literal["left", "right", "wheel", "back", "forward"]
    type: Literal["click"]
    x: int
    y: int
    keys: list[str] | None = None


class DoubleClick(Model):
    """Click twice at a point."""

    keys: list[str] | None = None
    type: Literal["double_click"]
    x: int
    y: int


class Drag(Model):
    """Press at the first point, move along the path, release at the last."""

    path: list[DragPath]
    type: Literal["drag"]
    keys: list[str] | None = None


class DragPath(Model):
    """A point of the path."""

    x: int
    y: int


class Keypress(Model):
    """Press keys together, such as `["CTRL", "C"]`."""

    keys: list[str]
    type: Literal["keypress"]


class Move(Model):
    """Move the pointer."""

    type: Literal["move"]
    x: int
    y: int
    keys: list[str] | None = None


class Screenshot(Model):
    """Take a screenshot; nothing else to do."""

    type: Literal["screenshot"]


class Scroll(Model):
    """Scroll by these distances, with the pointer at a point."""

    scroll_x: int
    scroll_y: int
    type: Literal["scroll"]
    x: int
    y: int
    keys: list[str] | None = None


class Type(Model):
    """Type text."""

    text: str
    type: Literal["type"]


class Wait(Model):
    """Wait a moment for the screen to settle."""

    type: Literal["wait"]


ComputerAction: TypeAlias = Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait]
ComputerActionList: TypeAlias = list[ComputerAction]


# ---------------------------------------------------------------------- the one action of a preview call


class ActionClick(Click):
    """Click at a point."""


class ActionDoubleClick(DoubleClick):
    """Click twice at a point."""


class ActionDrag(Model):
    """Drag along a path."""

    path: list[ActionDragPath]
    type: Literal["drag"]
    keys: list[str] | None = None


class ActionDragPath(DragPath):
    """A point of the path."""


class ActionKeypress(Keypress):
    """Press keys together."""


class ActionMove(Move):
    """Move the pointer."""


class ActionScreenshot(Screenshot):
    """Take a screenshot."""


class ActionScroll(Scroll):
    """Scroll at a point."""


class ActionType(Type):
    """Type text."""


class ActionWait(Wait):
    """Wait a moment."""


Action: TypeAlias = Union[
    ActionClick,
    ActionDoubleClick,
    ActionDrag,
    ActionKeypress,
    ActionMove,
    ActionScreenshot,
    ActionScroll,
    ActionType,
    ActionWait,
]


# ---------------------------------------------------------------------- outputs of shell calls


class ResponseFunctionShellToolCallOutput(Model):
    """What came of a shell call: one `Output` for each of its commands, in their order."""

    id: str
    call_id: str
    max_output_length: int | None = None
    output: list[Output]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]
    caller: Caller | None = None
    created_by: str | None = None


class Output(Model):
    """What one command wrote, and how it ended."""

    outcome: OutputOutcome
    stderr: str
    stdout: str
    created_by: str | None = None


class ResponseFunctionShellCallOutputContent(Model):
    """What one command wrote, and how it ended, as you report it."""

    outcome: Outcome
    stderr: str
    stdout: str


class OutcomeTimeout(Model):
    """It ran out of time and was stopped."""

    type: Literal["timeout"]


class OutcomeExit(Model):
    """It ended by itself with this code; 0 means success."""

    exit_code: int
    type: Literal["exit"]


class OutputOutcomeTimeout(OutcomeTimeout):
    """It ran out of time and was stopped."""


class OutputOutcomeExit(OutcomeExit):
    """It ended by itself with this code."""


Outcome: TypeAlias = Union[OutcomeTimeout, OutcomeExit]
OutputOutcome: TypeAlias = Union[OutputOutcomeTimeout, OutputOutcomeExit]


# ---------------------------------------------------------------------- shell output that is complete


class ResponseShellCallOutputContentDoneEvent(Model):
    """A shell command has ended: all that it wrote, and how it ended."""

    command_index: int
    item_id: str
    output: list[Output]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]


# ---------------------------------------------------------------------- everything that can stand in a response's `output`


# ---------------------------------------------------------------------- what the model thought


class ResponseReasoningItem(Model):
    """The model's reasoning: summaries if you asked for them. Send it back with the calls that followed it."""

    id: str
    summary: list[Summary]
    type: Literal["reasoning"]
    content: list[Content] | None = None  # the reasoning itself, from models that show it
    encrypted_content: str | None = None  # for stateless use: ask for it with `include`, send it back as it is
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class Summary(Model):
    """A part of the summary."""

    text: str
    type: Literal["summary_text"]


class Content(Model):
    """A part of the reasoning itself."""

    text: str
    type: Literal["reasoning_text"]


# ---------------------------------------------------------------------- everything that can stand in a response's `output`


# ---------------------------------------------------------------------- images


class ImageGenerationCall(Model):
    """An image that the model made, or is about to."""

    id: str
    result: str | None = None  # base64
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    error: ImageGenerationCallError | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    revised_prompt: str | None = None  # the prompt that was drawn, after the model rewrote it
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    svg_usage: ImageGenerationCallSvgUsage | None = None


class ImageGenerationCallError(Model):
    """Why there is no image."""

    code: str | None = None
    message: str
    param: str | None = None
    type: str
    moderation_details: ImageGenerationCallErrorModerationDetails | None = None


class ImageGenerationCallErrorModerationDetails(Model):
    """What moderation objected to, and whether in the prompt or in the image."""

    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


class ImageGenerationCallSvgUsage(Model):
    """Tokens that drawing an SVG image took."""

    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


# ---------------------------------------------------------------------- remote MCP servers


class McpCall(Model):
    """A call of a tool on an MCP server, with its outcome."""

    id: str
    arguments: str  # JSON
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: str | None = None
    error: McpToolCallError | None = None
    output: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None = None


class McpListTools(Model):
    """The tools that an MCP server offers."""

    id: str
    server_label: str
    tools: list[McpListToolsTool]
    type: Literal["mcp_list_tools"]
    error: str | None = None


class McpListToolsTool(Model):
    """One of the tools."""

    input_schema: object  # JSON schema
    name: str
    annotations: object | None = None
    description: str | None = None


class McpApprovalRequest(Model):
    """The model wants to call a tool that needs your approval."""

    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]


class McpApprovalResponse(Model):
    """Your answer to such a request."""

    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: str | None = None


# ---------------------------------------------------------------------- programs and shells


class Program(Model):
    """A program by the model that calls tools; its calls name it as their caller."""

    id: str
    call_id: str
    code: str
    fingerprint: str  # opaque; send it back as it is
    type: Literal["program"]


class ProgramOutput(Model):
    """What a program returned."""

    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]


class LocalShellCall(Model):
    """A command for the earlier local shell tool, for you to run."""

    id: str
    action: LocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]


class LocalShellCallAction(Model):
    """The command, as a list of arguments, and where to run it."""

    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: int | None = None
    user: str | None = None
    working_directory: str | None = None


class LocalShellCallOutput(Model):
    """What that command wrote, as JSON."""

    id: str
    output: str
    type: Literal["local_shell_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None


# ---------------------------------------------------------------------- the context


class AdditionalTools(Model):
    """Tools that were added midway."""

    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[Tool]
    type: Literal["additional_tools"]


class ResponseCompactionItem(Model):
    """Earlier items, condensed to save tokens. Only the model can read it; send it back as it is."""

    id: str
    encrypted_content: str
    type: Literal["compaction"]
    created_by: str | None = None


ResponseOutputItem: TypeAlias = Union[
    ResponseOutputMessage,
    ResponseFileSearchToolCall,
    ResponseFunctionToolCall,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseReasoningItem,
    Program,
    ProgramOutput,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    AdditionalTools,
    ResponseCompactionItem,
    ImageGenerationCall,
    ResponseCodeInterpreterToolCall,
    LocalShellCall,
    LocalShellCallOutput,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    McpCall,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutputItem,
]


# ---------------------------------------------------------------------- everything that is stored with a response or a conversation, input and output alike


ResponseItem: TypeAlias = Union[
    ResponseInputMessageItem,
    ResponseOutputMessage,
    ResponseFileSearchToolCall,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseFunctionToolCallItem,
    ResponseFunctionToolCallOutputItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    AdditionalTools,
    ResponseConfigurationUpdateItem,
    ResponseReasoningItem,
    Program,
    ProgramOutput,
    ResponseCompactionItem,
    ImageGenerationCall,
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
    ResponseCustomToolCallItem,
    ResponseCustomToolCallOutputItem,
]


class ResponseItemList(Model):
    """One page of items; ask for the next one with `after=last_id`."""

    data: list[ResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


# ---------------------------------------------------------------------- a part of a reasoning summary begins


class ResponseReasoningSummaryPartAddedEvent(Model):
    """A part of a reasoning summary begins; its text follows in deltas."""

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]


class Part(Model):
    """A part of a reasoning summary."""

    text: str
    type: Literal["summary_text"]


# ---------------------------------------------------------------------- a part of a reasoning summary is complete


class ResponseReasoningSummaryPartDoneEvent(Model):
    """A part of a reasoning summary is complete, or was cut short (`status`)."""

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]
    status: Literal["incomplete"] | None = None

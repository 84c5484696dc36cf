"""The items of a response's input: messages, earlier output, tool calls, and what the tools gave back.

The `id` of an item is the one it came back with; items you make yourself need none, but `call_id` must always match
the call that an output answers. A `caller` says who made the call: the model directly, or a program that it wrote.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..shared_params import ReasoningEffort, ResponseFormatText
from .content_params import (
    ResponseFormatTextJSONSchemaConfigParam,
    ResponseFunctionCallOutputItemListParam,
    ResponseInputFileParam,
    ResponseInputImageParam,
    ResponseInputMessageContentListParam,
    ResponseInputTextParam,
    ResponseOutputRefusalParam,
    ResponseOutputTextParam,
)
from .tool_params import (
    ContainerReferenceParam,
    LocalEnvironmentParam,
    ResponseToolSearchOutputItemParamParam,
    ToolParam,
)

# Messages and reasoning


class EasyInputMessageParam(TypedDict, total=False):
    """A message in its simplest form, from any role: `{"role": "user", "content": "Hello"}`."""

    content: Required[str | ResponseInputMessageContentListParam]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    phase: Literal["commentary", "final_answer"] | None  # of assistant messages: on the way, or the answer
    type: Literal["message"]


class Message(TypedDict, total=False):
    """A message in parts; what the model wrote is a `ResponseOutputMessageParam` instead."""

    content: Required[ResponseInputMessageContentListParam]
    role: Required[Literal["user", "system", "developer"]]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]


class ItemReference(TypedDict, total=False):
    """Stands for a stored item."""

    id: Required[str]
    type: Literal["item_reference"] | None


class ResponseReasoningItemParam(TypedDict, total=False):
    """What the model thought earlier; send it back unchanged, with `encrypted_content` if responses are not stored."""

    id: Required[str]
    summary: Required[Iterable[Summary]]
    type: Required[Literal["reasoning"]]
    content: Iterable[Content]
    encrypted_content: str | None
    status: Literal["in_progress", "completed", "incomplete"]


class Summary(TypedDict, total=False):
    """One paragraph of what was thought."""

    text: Required[str]
    type: Required[Literal["summary_text"]]


class Content(TypedDict, total=False):
    """The thoughts in full."""

    text: Required[str]
    type: Required[Literal["reasoning_text"]]


# Calls of your own tools, and their outputs

# Like the tools': `async` cannot be written as a key in a class body.
_Async = TypedDict("_Async", {"async": bool}, total=False)


class CallerDirect(TypedDict, total=False):
    """The model itself made the call."""

    type: Required[Literal["direct"]]


class CallerProgram(TypedDict, total=False):
    """A program made it; `caller_id` names the `Program`."""

    caller_id: Required[str]
    type: Required[Literal["program"]]


Caller: TypeAlias = Union[CallerDirect, CallerProgram]


class ResponseFunctionToolCallParam(_Async, total=False):
    """A call of one of your functions that the model made; `arguments` is JSON text."""

    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str
    caller: Caller | None
    namespace: str
    status: Literal["in_progress", "completed", "incomplete"]


class FunctionCallOutput(TypedDict, total=False):
    """What your function gave back for a call: text (JSON or not), or text, images and files."""

    output: Required[str | ResponseFunctionCallOutputItemListParam]
    type: Required[Literal["function_call_output"]]
    id: str | None
    call_id: str | None
    caller: FunctionCallOutputCaller | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


FunctionCallOutputCallerDirect: TypeAlias = CallerDirect
FunctionCallOutputCallerProgram: TypeAlias = CallerProgram
FunctionCallOutputCaller: TypeAlias = Caller


class ResponseCustomToolCallParam(_Async, total=False):
    """A call of one of your custom tools; `input` is the text the model wrote for it."""

    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str
    caller: Caller | None
    namespace: str


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    """What your custom tool gave back for a call."""

    call_id: Required[str]
    output: Required[str | Iterable[OutputOutputContentList]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    caller: Caller | None


OutputOutputContentList: TypeAlias = Union[ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam]


# Tools found, added and called on the way (what was found: `ResponseToolSearchOutputItemParamParam`)


class ToolSearchCall(TypedDict, total=False):
    """The model looked for tools; with `execution="client"` your code answers with what it found."""

    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: str | None
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None


class AdditionalTools(TypedDict, total=False):
    """More tools from here on, without a search."""

    role: Required[Literal["developer"]]
    tools: Required[Iterable[ToolParam]]
    type: Required[Literal["additional_tools"]]
    id: str | None


class Program(TypedDict, total=False):
    """A program that the model wrote to call tools; the calls it made name it as their `caller`."""

    id: Required[str]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
    type: Required[Literal["program"]]


class ProgramOutput(TypedDict, total=False):
    """What the program came to."""

    id: Required[str]
    call_id: Required[str]
    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
    type: Required[Literal["program_output"]]


# Calls of OpenAI's tools (web search: `ResponseFunctionWebSearchParam`)


class ResponseFileSearchToolCallParam(TypedDict, total=False):
    """A search of vector stores; `results` are there only if the request included them."""

    id: Required[str]
    queries: Required[Sequence[str]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    type: Required[Literal["file_search_call"]]
    results: Iterable[Result] | None


class Result(TypedDict, total=False):
    """A passage that was found; `score` goes from 0 to 1."""

    attributes: dict[str, str | float | bool] | None
    file_id: str
    filename: str
    score: float
    text: str


class ResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """Python that the model ran; `outputs` are there only if the request included them."""

    id: Required[str]
    code: Required[str | None]
    container_id: Required[str]
    outputs: Required[Iterable[Output] | None]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    type: Required[Literal["code_interpreter_call"]]


class OutputLogs(TypedDict, total=False):
    """What the code printed."""

    logs: Required[str]
    type: Required[Literal["logs"]]


class OutputImage(TypedDict, total=False):
    """A picture that the code made."""

    type: Required[Literal["image"]]
    url: Required[str]


Output: TypeAlias = Union[OutputLogs, OutputImage]


class ImageGenerationCall(TypedDict, total=False):
    """An image that the model drew, in base64 (`result`); give it back to have it edited."""

    id: Required[str]
    result: Required[str | None]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    background: Literal["transparent", "opaque", "auto"] | None
    error: ImageGenerationCallError
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    revised_prompt: str | None
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


class ImageGenerationCallSvgUsage(TypedDict, total=False):
    """Tokens that a vector graphic took."""

    input_tokens: Required[int]
    model: Required[str]
    output_tokens: Required[int]
    reasoning_tokens: Required[int]
    total_tokens: Required[int]


# MCP servers


class McpListTools(TypedDict, total=False):
    """The tools that a server has; while this is in the context, it is not asked again."""

    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[McpListToolsTool]]
    type: Required[Literal["mcp_list_tools"]]
    error: str | None


class McpListToolsTool(TypedDict, total=False):
    """One of these tools; `input_schema` is a JSON schema."""

    input_schema: Required[object]
    name: Required[str]
    annotations: object | None
    description: str | None


class McpApprovalRequest(TypedDict, total=False):
    """The model wants to call a tool and waits for your yes; `arguments` is JSON text."""

    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]


class McpApprovalResponse(TypedDict, total=False):
    """Your yes or no to an approval request."""

    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    reason: str | None


class McpCall(TypedDict, total=False):
    """A call that was made, with its `output` or its `error`."""

    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    approval_request_id: str | None
    error: McpToolCallErrorParam | None
    output: str | None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]


class McpProtocolError(TypedDict, total=False):
    """Server and OpenAI did not understand each other."""

    code: Required[int]
    message: Required[str]
    type: Required[Literal["mcp_protocol_error"]]


class McpToolExecutionError(TypedDict, total=False):
    """The tool itself failed; `content` is what it said."""

    content: Required[object]
    type: Required[Literal["mcp_tool_execution_error"]]


class HTTPError(TypedDict, total=False):
    """The server answered with an HTTP error, or not at all."""

    code: Required[int]
    message: Required[str]
    type: Required[Literal["http_error"]]


McpToolCallErrorParam: TypeAlias = Union[McpProtocolError, McpToolExecutionError, HTTPError]


# The shell


class ShellCall(TypedDict, total=False):
    """Commands that the model wants run, or had run in a container."""

    action: Required[ShellCallAction]
    call_id: Required[str]
    type: Required[Literal["shell_call"]]
    id: str | None
    caller: ShellCallCaller | None
    environment: ShellCallEnvironment | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ShellCallAction(TypedDict, total=False):
    """The commands, and the most time and output (in characters) to allow them."""

    commands: Required[Sequence[str]]
    max_output_length: int | None
    timeout_ms: int | None


ShellCallCallerDirect: TypeAlias = CallerDirect
ShellCallCallerProgram: TypeAlias = CallerProgram
ShellCallCaller: TypeAlias = Caller
ShellCallEnvironment: TypeAlias = Union[LocalEnvironmentParam, ContainerReferenceParam]


class ShellCallOutput(TypedDict, total=False):
    """What the commands came to, one entry each; repeat the call's `max_output_length`."""

    call_id: Required[str]
    output: Required[Iterable[ResponseFunctionShellCallOutputContentParam]]
    type: Required[Literal["shell_call_output"]]
    id: str | None
    caller: ShellCallOutputCaller | None
    max_output_length: int | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    """What one command printed, and how it ended."""

    outcome: Required[Outcome]
    stderr: Required[str]
    stdout: Required[str]


class OutcomeExit(TypedDict, total=False):
    """It ended by itself."""

    exit_code: Required[int]
    type: Required[Literal["exit"]]


class OutcomeTimeout(TypedDict, total=False):
    """It took longer than it was allowed."""

    type: Required[Literal["timeout"]]


Outcome: TypeAlias = Union[OutcomeTimeout, OutcomeExit]

ShellCallOutputCallerDirect: TypeAlias = CallerDirect
ShellCallOutputCallerProgram: TypeAlias = CallerProgram
ShellCallOutputCaller: TypeAlias = Caller


class LocalShellCall(TypedDict, total=False):
    """A command of the first shell tool (`LocalShell`)."""

    id: Required[str]
    action: Required[LocalShellCallAction]
    call_id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["local_shell_call"]]


class LocalShellCallAction(TypedDict, total=False):
    """The command in words, as for `exec`, and where and as whom to run it."""

    command: Required[Sequence[str]]
    env: Required[dict[str, str]]
    type: Required[Literal["exec"]]
    timeout_ms: int | None
    user: str | None
    working_directory: str | None


class LocalShellCallOutput(TypedDict, total=False):
    """What that command gave, as JSON text; here `id` is the call's."""

    id: Required[str]
    output: Required[str]
    type: Required[Literal["local_shell_call_output"]]
    status: Literal["in_progress", "completed", "incomplete"] | None


# Patches


class ApplyPatchCall(TypedDict, total=False):
    """A change to one file that the model wants applied."""

    call_id: Required[str]
    operation: Required[ApplyPatchCallOperation]
    status: Required[Literal["in_progress", "completed"]]
    type: Required[Literal["apply_patch_call"]]
    id: str | None
    caller: ApplyPatchCallCaller | None


class ApplyPatchCallOperationCreateFile(TypedDict, total=False):
    """A new file; `diff` holds its lines."""

    diff: Required[str]
    path: Required[str]
    type: Required[Literal["create_file"]]


class ApplyPatchCallOperationDeleteFile(TypedDict, total=False):
    """A file to delete."""

    path: Required[str]
    type: Required[Literal["delete_file"]]


class ApplyPatchCallOperationUpdateFile(TypedDict, total=False):
    """A change to a file that is there."""

    diff: Required[str]
    path: Required[str]
    type: Required[Literal["update_file"]]


ApplyPatchCallOperation: TypeAlias = Union[
    ApplyPatchCallOperationCreateFile, ApplyPatchCallOperationDeleteFile, ApplyPatchCallOperationUpdateFile
]

ApplyPatchCallCallerDirect: TypeAlias = CallerDirect
ApplyPatchCallCallerProgram: TypeAlias = CallerProgram
ApplyPatchCallCaller: TypeAlias = Caller


class ApplyPatchCallOutput(TypedDict, total=False):
    """Whether it could be applied; `output` tells the model more, above all why not."""

    call_id: Required[str]
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    caller: ApplyPatchCallOutputCaller | None
    output: str | None


ApplyPatchCallOutputCallerDirect: TypeAlias = CallerDirect
ApplyPatchCallOutputCallerProgram: TypeAlias = CallerProgram
ApplyPatchCallOutputCaller: TypeAlias = Caller


# Using a computer; coordinates are pixels from the upper left


class Click(TypedDict, total=False):
    """Press a mouse button at a place, with `keys` held."""

    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    type: Required[Literal["click"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class DoubleClick(TypedDict, total=False):
    """Click twice at a place; `keys` must be there, if only as null."""

    keys: Required[Sequence[str] | None]
    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]


class Drag(TypedDict, total=False):
    """Hold the button along a path."""

    path: Required[Iterable[DragPath]]
    type: Required[Literal["drag"]]
    keys: Sequence[str] | None


class DragPath(TypedDict, total=False):
    """One point of the path."""

    x: Required[int]
    y: Required[int]


class Keypress(TypedDict, total=False):
    """Press these keys together."""

    keys: Required[Sequence[str]]
    type: Required[Literal["keypress"]]


class Move(TypedDict, total=False):
    """Move the pointer to a place."""

    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class Screenshot(TypedDict, total=False):
    """Only look."""

    type: Required[Literal["screenshot"]]


class Scroll(TypedDict, total=False):
    """Turn the wheel at a place, by so many pixels."""

    scroll_x: Required[int]
    scroll_y: Required[int]
    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class Type(TypedDict, total=False):
    """Type a text."""

    text: Required[str]
    type: Required[Literal["type"]]


class Wait(TypedDict, total=False):
    """Give the screen a moment."""

    type: Required[Literal["wait"]]


ComputerActionParam: TypeAlias = Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait]

ComputerActionListParam: TypeAlias = list[ComputerActionParam]


class ResponseComputerToolCallParam(TypedDict, total=False):
    """What the model wants done on the screen: several `actions` in order, or one `action` with the preview tool."""

    id: Required[str]
    call_id: Required[str]
    pending_safety_checks: Required[Iterable[PendingSafetyCheck]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]
    action: Action
    actions: ComputerActionListParam


class PendingSafetyCheck(TypedDict, total=False):
    """A concern about the call, which you or your user must acknowledge before it goes on."""

    id: Required[str]
    code: str | None
    message: str | None


ActionClick: TypeAlias = Click
ActionDoubleClick: TypeAlias = DoubleClick
ActionDrag: TypeAlias = Drag
ActionDragPath: TypeAlias = DragPath
ActionKeypress: TypeAlias = Keypress
ActionMove: TypeAlias = Move
ActionScreenshot: TypeAlias = Screenshot
ActionScroll: TypeAlias = Scroll
ActionType: TypeAlias = Type
ActionWait: TypeAlias = Wait
Action: TypeAlias = ComputerActionParam


class ComputerCallOutput(TypedDict, total=False):
    """What the screen shows now, with the safety checks you acknowledge."""

    call_id: Required[str]
    output: Required[ResponseComputerToolCallOutputScreenshotParam]
    type: Required[Literal["computer_call_output"]]
    id: str | None
    acknowledged_safety_checks: Iterable[ComputerCallOutputAcknowledgedSafetyCheck] | None
    status: Literal["in_progress", "completed", "incomplete"] | None


ComputerCallOutputAcknowledgedSafetyCheck: TypeAlias = PendingSafetyCheck


class ResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    """A screenshot, by URL (a `data:` one too) or as an uploaded file."""

    type: Required[Literal["computer_screenshot"]]
    file_id: str
    image_url: str


# Making the context shorter


class CompactionTrigger(TypedDict, total=False):
    """Asks for what comes before to be compacted now."""

    type: Required[Literal["compaction_trigger"]]
    id: str | None


class ResponseCompactionItemParamParam(TypedDict, total=False):
    """What is left of items that were compacted; it stands in their place."""

    encrypted_content: Required[str]
    type: Required[Literal["compaction"]]
    id: str | None


class ResponseOutputMessageParam(TypedDict, total=False):
    """A message the model wrote earlier, exactly as it was returned (to write one by hand: `EasyInputMessageParam`)."""

    id: Required[str]
    content: Required[Iterable[_ResponseOutputMessageParam_Content]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["message"]]
    phase: Literal["commentary", "final_answer"] | None


_ResponseOutputMessageParam_Content: TypeAlias = Union[ResponseOutputTextParam, ResponseOutputRefusalParam]


class ResponseFunctionWebSearchParam(TypedDict, total=False):
    """One step that the model took on the web earlier."""

    id: Required[str]
    action: Required[_ResponseFunctionWebSearchParam_Action]
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
    type: Required[Literal["web_search_call"]]


class ActionSearch(TypedDict, total=False):
    """It searched, for `queries` (older: one `query`), and found `sources`."""

    type: Required[Literal["search"]]
    queries: Sequence[str]
    query: str
    sources: Iterable[ActionSearchSource]


class ActionSearchSource(TypedDict, total=False):
    """A page among the results."""

    type: Required[Literal["url"]]
    url: Required[str]


class ActionOpenPage(TypedDict, total=False):
    """It opened a page."""

    type: Required[Literal["open_page"]]
    url: str | None


class ActionFind(TypedDict, total=False):
    """It looked for `pattern` within a page."""

    pattern: Required[str]
    type: Required[Literal["find_in_page"]]
    url: Required[str]


_ResponseFunctionWebSearchParam_Action: TypeAlias = Union[ActionSearch, ActionOpenPage, ActionFind]


class ResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    """An input item that changes settings from its place on; what it leaves out stays as it was."""

    type: Required[Literal["configuration_update"]]
    id: str | None
    reasoning: _ResponseConfigurationUpdateItemParamParam_Reasoning
    text: _ResponseConfigurationUpdateItemParamParam_Text


class _ResponseConfigurationUpdateItemParamParam_Reasoning(TypedDict, total=False):
    """How hard to think from here on."""

    effort: ReasoningEffort | None


class _ResponseConfigurationUpdateItemParamParam_Text(TypedDict, total=False):
    """What format to answer in from here on."""

    format: Required[TextFormat]


TextFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfigParam]


# Any item

ResponseInputItemParam: TypeAlias = Union[
    EasyInputMessageParam,
    Message,
    ResponseOutputMessageParam,
    ResponseFileSearchToolCallParam,
    ResponseComputerToolCallParam,
    ComputerCallOutput,
    ResponseFunctionWebSearchParam,
    ResponseFunctionToolCallParam,
    FunctionCallOutput,
    ToolSearchCall,
    ResponseToolSearchOutputItemParamParam,
    AdditionalTools,
    ResponseConfigurationUpdateItemParamParam,
    ResponseReasoningItemParam,
    ResponseCompactionItemParamParam,
    ImageGenerationCall,
    ResponseCodeInterpreterToolCallParam,
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
    ResponseCustomToolCallOutputParam,
    ResponseCustomToolCallParam,
    CompactionTrigger,
    ItemReference,
    Program,
    ProgramOutput,
]

ResponseInputParam: TypeAlias = list[ResponseInputItemParam]

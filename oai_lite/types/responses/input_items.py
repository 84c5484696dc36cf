"""Everything that can stand in a response's input: `ResponseInputItem`.

These are the items as you sent them (a response repeats them in `instructions`), so their ids are mostly optional.
Outputs of the model may be sent back as they came: their classes are members of the union too.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .computer import (
    PendingSafetyCheck,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputScreenshot,
    ResponseFunctionShellCallOutputContent,
)
from .content import EasyInputMessage, Message, ResponseFunctionCallOutputItemList, ResponseOutputMessage
from .response_configuration_update_item_param import ResponseConfigurationUpdateItemParam
from .response_function_web_search import ResponseFunctionWebSearch
from .response_output_item import (
    ImageGenerationCall,
    LocalShellCall,
    LocalShellCallOutput,
    McpApprovalRequest,
    McpCall,
    McpListTools,
    Program,
    ProgramOutput,
    ResponseReasoningItem,
)
from .response_tool_search_output_item_param import ResponseToolSearchOutputItemParam
from .tool_calls import (
    Action,
    CallerDirect,
    CallerProgram,
    OperationCreateFile,
    OperationDeleteFile,
    OperationUpdateFile,
    ResponseCodeInterpreterToolCall,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutput,
    ResponseFileSearchToolCall,
    ResponseFunctionToolCall,
)
from .tools import ContainerReference, LocalEnvironment, Tool

# ---------------------------------------------------------------------- functions and tools


class FunctionCallOutput(Model):
    """What your function returned: text (JSON, mostly), or a list of parts."""

    output: str | ResponseFunctionCallOutputItemList
    type: Literal["function_call_output"]
    id: str | None = None
    call_id: str | None = None
    caller: FunctionCallOutputCaller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class FunctionCallOutputCallerDirect(CallerDirect):
    """The model itself called the function."""


class FunctionCallOutputCallerProgram(CallerProgram):
    """A program called the function."""


class ToolSearchCall(Model):
    """A search for tools whose loading was deferred."""

    arguments: object
    type: Literal["tool_search_call"]
    id: str | None = None
    call_id: str | None = None
    execution: Literal["server", "client"] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class AdditionalTools(Model):
    """Tools to add from here on."""

    role: Literal["developer"]
    tools: list[Tool]
    type: Literal["additional_tools"]
    id: str | None = None


class McpApprovalResponse(Model):
    """Your answer to a call that waits for approval."""

    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: str | None = None
    reason: str | None = None


FunctionCallOutputCaller: TypeAlias = Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram, None]


# ---------------------------------------------------------------------- computers, shells, patches


class ComputerCallOutput(Model):
    """The screenshot after you did what a computer call asked for."""

    call_id: str
    output: ResponseComputerToolCallOutputScreenshot
    type: Literal["computer_call_output"]
    id: str | None = None
    acknowledged_safety_checks: list[ComputerCallOutputAcknowledgedSafetyCheck] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ComputerCallOutputAcknowledgedSafetyCheck(PendingSafetyCheck):
    """A safety check that you accept."""


class ShellCall(Model):
    """A shell call by the model, sent back."""

    action: ShellCallAction
    call_id: str
    type: Literal["shell_call"]
    id: str | None = None
    caller: ShellCallCaller | None = None
    environment: ShellCallEnvironment | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ShellCallAction(Action):
    """The commands and their limits."""


class ShellCallCallerDirect(CallerDirect):
    """The model itself called the shell."""


class ShellCallCallerProgram(CallerProgram):
    """A program called the shell."""


class ShellCallOutput(Model):
    """What the commands wrote, one entry each."""

    call_id: str
    output: list[ResponseFunctionShellCallOutputContent]
    type: Literal["shell_call_output"]
    id: str | None = None
    caller: ShellCallOutputCaller | None = None
    max_output_length: int | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ShellCallOutputCallerDirect(CallerDirect):
    """The model itself called the shell."""


class ShellCallOutputCallerProgram(CallerProgram):
    """A program called the shell."""


class ApplyPatchCall(Model):
    """A patch by the model, sent back."""

    call_id: str
    operation: ApplyPatchCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: str | None = None
    caller: ApplyPatchCallCaller | None = None


class ApplyPatchCallOperationCreateFile(OperationCreateFile):
    """Create a file."""


class ApplyPatchCallOperationDeleteFile(OperationDeleteFile):
    """Delete a file."""


class ApplyPatchCallOperationUpdateFile(OperationUpdateFile):
    """Change a file."""


class ApplyPatchCallCallerDirect(CallerDirect):
    """The model itself made the patch."""


class ApplyPatchCallCallerProgram(CallerProgram):
    """A program made the patch."""


class ApplyPatchCallOutput(Model):
    """Whether the patch went in; `output` is a log for the model to read."""

    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    id: str | None = None
    caller: ApplyPatchCallOutputCaller | None = None
    output: str | None = None


class ApplyPatchCallOutputCallerDirect(CallerDirect):
    """The model itself made the patch."""


class ApplyPatchCallOutputCallerProgram(CallerProgram):
    """A program made the patch."""


ShellCallCaller: TypeAlias = Union[ShellCallCallerDirect, ShellCallCallerProgram, None]
ShellCallEnvironment: TypeAlias = Union[LocalEnvironment, ContainerReference, None]
ShellCallOutputCaller: TypeAlias = Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram, None]
ApplyPatchCallOperation: TypeAlias = Union[
    ApplyPatchCallOperationCreateFile, ApplyPatchCallOperationDeleteFile, ApplyPatchCallOperationUpdateFile
]
ApplyPatchCallCaller: TypeAlias = Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram, None]
ApplyPatchCallOutputCaller: TypeAlias = Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram, None]


# ---------------------------------------------------------------------- the context


class ResponseCompactionItemParam(Model):
    """Earlier items, condensed, sent back as they came."""

    encrypted_content: str
    type: Literal["compaction"]
    id: str | None = None


class CompactionTrigger(Model):
    """Condense what came before, now."""

    type: Literal["compaction_trigger"]
    id: str | None = None


class ItemReference(Model):
    """An item that the server has stored, by its id."""

    id: str
    type: Literal["item_reference"] | None = None


ResponseInputItem: TypeAlias = Union[
    EasyInputMessage,
    Message,
    ResponseOutputMessage,
    ResponseFileSearchToolCall,
    ResponseComputerToolCall,
    ComputerCallOutput,
    ResponseFunctionWebSearch,
    ResponseFunctionToolCall,
    FunctionCallOutput,
    ToolSearchCall,
    ResponseToolSearchOutputItemParam,
    AdditionalTools,
    ResponseConfigurationUpdateItemParam,
    ResponseReasoningItem,
    ResponseCompactionItemParam,
    ImageGenerationCall,
    ResponseCodeInterpreterToolCall,
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
    ResponseCustomToolCallOutput,
    ResponseCustomToolCall,
    CompactionTrigger,
    ItemReference,
    Program,
    ProgramOutput,
]
ResponseInput: TypeAlias = list[ResponseInputItem]

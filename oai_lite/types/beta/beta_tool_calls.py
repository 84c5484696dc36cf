"""Calls of tools and what they returned."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..responses.computer import (
    OutcomeExit as ResponseFunctionShellToolCallOutputOutcomeExit,
    ResponseFunctionShellCallOutputContent,
)
from ..responses.tool_calls import (
    Action as Action,
    HTTPError as HTTPError,
    McpProtocolError as McpProtocolError,
    OperationCreateFile as OperationCreateFile,
    OperationUpdateFile as OperationUpdateFile,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseCustomToolCall,
    ResponseFunctionToolCall,
    ResponseToolSearchCall,
    Result as Result,
)
from ..responses.tools import ContainerReference
from .beta_content import Agent, BetaResponseInputFile, BetaResponseInputImage, BetaResponseInputText
from .beta_tools import BetaTool


class McpToolExecutionError(Model):
    """The tool itself failed; `content` is what it said."""

    content: object
    type: Literal["mcp_tool_execution_error"]


BetaMcpToolCallError: TypeAlias = Union[McpProtocolError, McpToolExecutionError, HTTPError]


class BetaResponseContainerReference(ContainerReference):
    """In this container."""


class BetaResponseLocalEnvironment(Model):
    """On a machine of yours."""

    type: Literal["local"]


class BetaResponseApplyPatchToolCall(ResponseApplyPatchToolCall):
    """The model asks you to create, change or delete a file."""

    agent: Agent | None = None


class OperationDeleteFile(Model):
    """Delete the file at `path`."""

    path: str
    type: Literal["delete_file"]


Operation: TypeAlias = Union[OperationCreateFile, OperationDeleteFile, OperationUpdateFile]


class CallerDirect(Model):
    """The model itself made the call."""

    type: Literal["direct"]


class CallerProgram(Model):
    """A program made it; `caller_id` names the `Program`."""

    caller_id: str
    type: Literal["program"]


Caller: TypeAlias = Union[CallerDirect, CallerProgram, None]


class BetaResponseCustomToolCall(ResponseCustomToolCall):
    """The model calls a custom tool with free text."""

    agent: Agent | None = None


class BetaResponseFileSearchToolCall(Model):
    """A search of vector stores."""

    id: str
    queries: list[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    agent: Agent | None = None
    results: list[Result] | None = None  # only if asked for with `include`


class BetaResponseFunctionShellToolCall(Model):
    """The model runs shell commands; in a local environment you are the one to run them."""

    id: str
    action: Action
    call_id: str
    environment: Environment | None = None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    agent: Agent | None = None
    caller: Caller | None = None
    created_by: str | None = None


Environment: TypeAlias = Union[BetaResponseLocalEnvironment, BetaResponseContainerReference, None]


class BetaResponseFunctionToolCall(ResponseFunctionToolCall):
    """The model calls a function; answer it with a `function_call_output` item of the same `call_id`."""

    agent: Agent | None = None


class BetaResponseToolSearchCall(ResponseToolSearchCall):
    """A search for tools whose loading was deferred."""

    agent: Agent | None = None


class BetaResponseCustomToolCallItem(BetaResponseCustomToolCall):
    """A custom tool's call as it is stored."""

    id: str  # pyright: ignore
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None


class BetaResponseFunctionToolCallItem(BetaResponseFunctionToolCall):
    """A function call as it is stored."""

    id: str  # pyright: ignore
    status: Literal["in_progress", "completed", "incomplete"]  # pyright: ignore
    created_by: str | None = None


class BetaResponseApplyPatchToolCallOutput(ResponseApplyPatchToolCallOutput):
    """What came of a patch; `output` is a log for the model to read."""

    agent: Agent | None = None


class BetaResponseCustomToolCallOutput(Model):
    """What a custom tool returned."""

    call_id: str
    output: str | list[OutputOutputContentList]
    type: Literal["custom_tool_call_output"]
    id: str | None = None
    agent: Agent | None = None
    caller: Caller | None = None


OutputOutputContentList: TypeAlias = Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]


class BetaResponseCustomToolCallOutputItem(BetaResponseCustomToolCallOutput):
    """What a custom tool returned, as it is stored."""

    id: str  # pyright: ignore
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None


class BetaResponseFunctionShellCallOutputContent(ResponseFunctionShellCallOutputContent):
    """What one command wrote, and how it ended, as you report it."""


class OutcomeTimeout(Model):
    """It took longer than it was allowed."""

    type: Literal["timeout"]


class OutcomeExit(Model):
    """It ended by itself."""

    exit_code: int
    type: Literal["exit"]


Outcome: TypeAlias = Union[OutcomeTimeout, OutcomeExit]


class BetaResponseFunctionShellToolCallOutput(Model):
    """What came of a shell call: one `Output` for each of its commands, in their order."""

    id: str
    call_id: str
    max_output_length: int | None = None
    output: list[Output]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]
    agent: Agent | None = None
    caller: Caller | None = None
    created_by: str | None = None


class Output(Model):
    """What one command wrote, and how it ended."""

    outcome: OutputOutcome
    stderr: str
    stdout: str
    created_by: str | None = None


class OutputOutcomeTimeout(Model):
    """It ran out of time and was stopped."""

    type: Literal["timeout"]


class OutputOutcomeExit(ResponseFunctionShellToolCallOutputOutcomeExit):
    """It ended by itself with this code."""


OutputOutcome: TypeAlias = Union[OutputOutcomeTimeout, OutputOutcomeExit]


class BetaResponseFunctionToolCallOutputItem(Model):
    """What a function returned, as it is stored."""

    id: str
    output: str | list[OutputOutputContentList]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]
    agent: Agent | None = None
    call_id: str | None = None
    caller: Caller | None = None
    created_by: str | None = None
    name: str | None = None
    namespace: str | None = None


class BetaResponseShellCallOutputContentDeltaEvent(Model):
    """The next piece of what a command writes."""

    command_index: int
    delta: Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]
    agent: Agent | None = None


class Delta(Model):
    """What was written to either stream since the last such event."""

    stderr: str | None = None
    stdout: str | None = None


class BetaResponseShellCallOutputContentDoneEvent(Model):
    """A shell command has ended: all that it wrote, and how it ended."""

    command_index: int
    item_id: str
    output: list[Output]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]
    agent: Agent | None = None


class BetaResponseToolSearchOutputItem(Model):
    """The tools that a search found, which the model may now call."""

    id: str
    call_id: str | None = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: list[BetaTool]
    type: Literal["tool_search_output"]
    agent: Agent | None = None
    created_by: str | None = None

"""Items about tools: the calls that the model makes, and what came of them.

Of functions and custom tools you write the output yourself; the items of built-in tools hold both the call and its
outcome. `call_id` ties an output to its call, `id` is the item's own. `caller` says who made the call: the model
itself (also when it is None), or a program of the model. `created_by` is the user or agent who added the item.

Shell calls and web searches have modules of their own, since their `Action` and `Output` are not the ones of this
package. Calls of MCP tools, generated images and programs are in `response_output_item.py`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .tools import OutputOutputContentList, Tool

# ---------------------------------------------------------------------- text as it is written


class ResponseTextDeltaEvent(Model):
    """The next piece of a text; most of a stream is these."""

    content_index: int
    delta: str
    item_id: str
    logprobs: list[Logprob]  # empty unless asked for with `include`
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]


class Logprob(Model):
    """How likely a token was (natural logarithm), and the likeliest others at its place."""

    token: str
    logprob: float
    top_logprobs: list[LogprobTopLogprob] | None = None


class LogprobTopLogprob(Model):
    """One candidate for a token's place."""

    token: str | None = None
    logprob: float | None = None


# ---------------------------------------------------------------------- items about tools


# ---------------------------------------------------------------------- who calls


class CallerDirect(Model):
    """The model itself."""

    type: Literal["direct"]


class CallerProgram(Model):
    """A program that the model wrote; `caller_id` is the `call_id` of that program's item."""

    caller_id: str
    type: Literal["program"]


Caller: TypeAlias = Union[CallerDirect, CallerProgram, None]


# ---------------------------------------------------------------------- functions and custom tools


class ResponseFunctionToolCall(Model):
    """The model calls a function; answer it with a `function_call_output` item of the same `call_id`."""

    _wire_names = {"async_": "async"}

    arguments: str  # JSON, not checked unless the function is strict
    call_id: str
    name: str
    type: Literal["function_call"]
    id: str | None = None
    async_: bool | None = None
    caller: Caller | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


# What is stored (`...Item`) always has an id. Its fields are narrower than their base's; pyright minds.


class ResponseFunctionToolCallItem(ResponseFunctionToolCall):
    """A function call as it is stored."""

    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there, here
    status: Literal["in_progress", "completed", "incomplete"]  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there, here
    created_by: str | None = None


class ResponseFunctionToolCallOutputItem(Model):
    """What a function returned, as it is stored."""

    id: str
    output: str | list[OutputOutputContentList]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]
    call_id: str | None = None
    caller: Caller | None = None
    created_by: str | None = None
    name: str | None = None
    namespace: str | None = None


class ResponseCustomToolCall(Model):
    """The model calls a custom tool with free text."""

    _wire_names = {"async_": "async"}

    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: str | None = None
    async_: bool | None = None
    caller: Caller | None = None
    namespace: str | None = None


class ResponseCustomToolCallItem(ResponseCustomToolCall):
    """A custom tool's call as it is stored."""

    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there, here
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None


class ResponseCustomToolCallOutput(Model):
    """What a custom tool returned."""

    call_id: str
    output: str | list[OutputOutputContentList]
    type: Literal["custom_tool_call_output"]
    id: str | None = None
    caller: Caller | None = None


class ResponseCustomToolCallOutputItem(ResponseCustomToolCallOutput):
    """What a custom tool returned, as it is stored."""

    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there, here
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None


# ---------------------------------------------------------------------- searching


class ResponseFileSearchToolCall(Model):
    """A search of vector stores."""

    id: str
    queries: list[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    results: list[Result] | None = None  # only if asked for with `include`


class Result(Model):
    """A file that was found; `score` runs from 0 to 1."""

    attributes: dict[str, str | float | bool] | None = None
    file_id: str | None = None
    filename: str | None = None
    score: float | None = None
    text: str | None = None


class ResponseToolSearchCall(Model):
    """A search for tools whose loading was deferred."""

    id: str
    arguments: object
    call_id: str | None = None  # None when the server runs the search
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]
    created_by: str | None = None


class ResponseToolSearchOutputItem(Model):
    """The tools that a search found, which the model may now call."""

    id: str
    call_id: str | None = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: list[Tool]
    type: Literal["tool_search_output"]
    created_by: str | None = None


# ---------------------------------------------------------------------- code and patches


class ResponseCodeInterpreterToolCall(Model):
    """Python that the model ran in a container."""

    id: str
    code: str | None = None
    container_id: str
    outputs: list[Output] | None = None  # only if asked for with `include`
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]


class OutputLogs(Model):
    """What the code printed."""

    logs: str
    type: Literal["logs"]


class OutputImage(Model):
    """An image that the code drew."""

    type: Literal["image"]
    url: str


Output: TypeAlias = Union[OutputLogs, OutputImage]


class ResponseApplyPatchToolCall(Model):
    """The model asks you to create, change or delete a file."""

    id: str
    call_id: str
    operation: Operation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    caller: Caller | None = None
    created_by: str | None = None


class OperationCreateFile(Model):
    """Create the file at `path` with the diff's content."""

    diff: str
    path: str
    type: Literal["create_file"]


class OperationDeleteFile(Model):
    """Delete the file at `path`."""

    path: str
    type: Literal["delete_file"]


class OperationUpdateFile(Model):
    """Apply the diff to the file at `path`."""

    diff: str
    path: str
    type: Literal["update_file"]


class ResponseApplyPatchToolCallOutput(Model):
    """What came of a patch; `output` is a log for the model to read."""

    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    caller: Caller | None = None
    created_by: str | None = None
    output: str | None = None


Operation: TypeAlias = Union[OperationCreateFile, OperationDeleteFile, OperationUpdateFile]


# ---------------------------------------------------------------------- errors of MCP tools


class McpProtocolError(Model):
    """The MCP server answered with a protocol error (a JSON-RPC code)."""

    code: int
    message: str
    type: Literal["mcp_protocol_error"]


class McpToolExecutionError(Model):
    """The tool ran and failed; `content` is what it said."""

    content: object
    type: Literal["mcp_tool_execution_error"]


class HTTPError(Model):
    """The MCP server answered with an HTTP error status."""

    code: int
    message: str
    type: Literal["http_error"]


McpToolCallError: TypeAlias = Union[McpProtocolError, McpToolExecutionError, HTTPError]


# ---------------------------------------------------------------------- shell calls


class ResponseFunctionShellToolCall(Model):
    """The model runs shell commands; in a local environment you are the one to run them."""

    id: str
    action: Action
    call_id: str
    environment: Environment | None = None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    caller: Caller | None = None
    created_by: str | None = None


class Action(Model):
    """The commands, which may run at the same time, and their limits."""

    commands: list[str]
    max_output_length: int | None = None  # characters to keep of each output
    timeout_ms: int | None = None


class ResponseLocalEnvironment(Model):
    """On a machine of yours."""

    type: Literal["local"]


class ResponseContainerReference(Model):
    """In this container."""

    container_id: str
    type: Literal["container_reference"]


Environment: TypeAlias = Union[ResponseLocalEnvironment, ResponseContainerReference, None]


# ---------------------------------------------------------------------- a text that is complete, with the `Logprob` of streams


class ResponseTextDoneEvent(Model):
    """A text is complete: what its deltas add up to."""

    content_index: int
    item_id: str
    logprobs: list[Logprob]
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.output_text.done"]

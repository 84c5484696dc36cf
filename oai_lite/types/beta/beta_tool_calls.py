"""Calls of tools and what they returned."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..responses.response_output_item import (
    Click,
    DoubleClick,
    Move,
    OutcomeExit as ResponseFunctionShellToolCallOutputOutcomeExit,
    PendingSafetyCheck,
    PendingSafetyCheck as ComputerPendingSafetyCheck,
    ResponseComputerToolCallOutputScreenshot,
    ResponseFunctionShellCallOutputContent,
    Scroll,
    Summary,
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
from ..responses.tools import (
    AnnotationContainerFileCitation,
    AnnotationFileCitation,
    AnnotationFilePath,
    AnnotationURLCitation,
    ContainerReference,
    LogprobTopLogprob as LogprobTopLogprob,
    ResponseOutputRefusal,
)
from .beta_tools import BetaTool

# ---------------------------------------------------------------------- messages and their parts in the beta of responses


# What one agent may do with others.
MultiAgentAction: TypeAlias = Literal[
    "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
]


class BetaResponseOutputMessage(Model):
    """A message by the model: mostly one `output_text` part, or a refusal."""

    id: str
    content: list[Content]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    agent: Agent | None = None
    phase: Literal["commentary", "final_answer"] | None = None  # working notes, or the answer itself


class Agent(Model):
    """Which of a response's agents something came from: the name of the root agent or of one that it spawned."""

    agent_name: str


class BetaResponseOutputText(Model):
    """Text by the model, with the sources that it cites."""

    annotations: list[Annotation]
    text: str
    type: Literal["output_text"]
    logprobs: list[Logprob] | None = None  # only if asked for with `include`


Annotation: TypeAlias = Union[
    AnnotationFileCitation, AnnotationURLCitation, AnnotationContainerFileCitation, AnnotationFilePath
]


class Logprob(Model):
    """How likely a token was (natural logarithm), and the likeliest others at its place."""

    token: str
    bytes: list[int]  # UTF-8 of the token; characters may span tokens
    logprob: float
    top_logprobs: list[LogprobTopLogprob]


class BetaResponseOutputRefusal(ResponseOutputRefusal):
    """The model declined to answer; `refusal` says so in words for the user."""


# The thoughts in full.
Content: TypeAlias = Union[BetaResponseOutputText, BetaResponseOutputRefusal]


class BetaResponseInputText(Model):
    """Text for the model."""

    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class PromptCacheBreakpoint(Model):
    """Marks the end of a prefix that is worth caching, and for how long."""

    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class BetaResponseInputTextContent(BetaResponseInputText):
    """Text that a tool returned, or that steers a response."""


class BetaResponseInputImage(Model):
    """An image, as a URL (`data:` URLs too) or an uploaded file; `detail` sets how closely it is looked at."""

    detail: BetaImageDetail
    type: Literal["input_image"]
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class BetaResponseInputImageContent(Model):
    """An image that a tool returned, or that steers a response; unlike in messages, `detail` may be left out."""

    type: Literal["input_image"]
    detail: BetaImageDetail | None = None
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class BetaResponseInputFile(Model):
    """A document: an uploaded file's id, a URL, or its content in base64 with a file name."""

    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] | None = None  # of its pages, seen as images
    file_data: str | None = None
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class BetaResponseInputFileContent(BetaResponseInputFile):
    """A document that a tool returned, or that steers a response."""


BetaResponseInputContent: TypeAlias = Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]


class BetaResponseInputMessageItem(Model):
    """A message as it is stored, so with an id."""

    id: str
    content: BetaResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    agent: Agent | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


BetaResponseInputMessageContentList: TypeAlias = list[BetaResponseInputContent]


class BetaEasyInputMessage(Model):
    """A message in its short form: plain text will do, and any role (`assistant` for earlier answers)."""

    content: str | BetaResponseInputMessageContentList
    role: Literal["user", "assistant", "system", "developer"]
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None


BetaResponseFunctionCallOutputItem: TypeAlias = Union[
    BetaResponseInputTextContent, BetaResponseInputImageContent, BetaResponseInputFileContent
]
BetaResponseFunctionCallOutputItemList: TypeAlias = list[BetaResponseFunctionCallOutputItem]
BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]


class BetaResponsePrompt(Model):
    """A stored prompt, and the values of its variables."""

    id: str
    variables: dict[str, Variables] | None = None
    version: str | None = None


Variables: TypeAlias = Union[str, BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]


# ---------------------------------------------------------------------- calls of tools and what they returned


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

    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there, here
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None


class BetaResponseFunctionToolCallItem(BetaResponseFunctionToolCall):
    """A function call as it is stored."""

    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there, here
    status: Literal["in_progress", "completed", "incomplete"]  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there, here
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

    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]  # always there, here
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


# ---------------------------------------------------------------------- what the model does with a computer


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


class Screenshot(Model):
    """Take a screenshot; nothing else to do."""

    type: Literal["screenshot"]


class Type(Model):
    """Type text."""

    text: str
    type: Literal["type"]


class Wait(Model):
    """Wait a moment for the screen to settle."""

    type: Literal["wait"]


BetaComputerAction: TypeAlias = Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait]
BetaComputerActionList: TypeAlias = list[BetaComputerAction]


class BetaResponseComputerToolCall(Model):
    """The model asks you to act on a computer; answer with a screenshot."""

    id: str
    call_id: str
    pending_safety_checks: list[PendingSafetyCheck]  # acknowledge them in your answer to go on
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: BetaComputerAction | None = None
    actions: BetaComputerActionList | None = None
    agent: Agent | None = None


class BetaResponseComputerToolCallOutputItem(Model):
    """The screenshot after a call, as it is stored."""

    id: str
    call_id: str
    output: BetaResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: list[AcknowledgedSafetyCheck] | None = None
    agent: Agent | None = None
    created_by: str | None = None


class AcknowledgedSafetyCheck(ComputerPendingSafetyCheck):
    """A safety check that you accepted."""


class BetaResponseComputerToolCallOutputScreenshot(ResponseComputerToolCallOutputScreenshot):
    """A screenshot: an uploaded file's id, or a URL."""


# ---------------------------------------------------------------------- the beginning of a part of a reasoning summary


class BetaResponseReasoningSummaryPartAddedEvent(Model):
    """A part of a reasoning summary begins; its text follows in deltas."""

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]
    agent: Agent | None = None


class Part(Summary):
    """A part of a reasoning summary."""


# ---------------------------------------------------------------------- the end of a part of a reasoning summary


class BetaResponseReasoningSummaryPartDoneEvent(Model):
    """A part of a reasoning summary is complete, or was cut short (`status`)."""

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]
    agent: Agent | None = None
    status: Literal["incomplete"] | None = None

"""Steps of runs: what an assistant did, one thing after another."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict, Union

from .....model import Model
from ....shared import Metadata

# ---------------------------------------------------------------------- a use of the code interpreter, whole; its pieces in a stream are in `tool_call_deltas`


class CodeInterpreterToolCall(Model):
    """Code that the model ran."""

    id: str
    code_interpreter: CodeInterpreter
    type: Literal["code_interpreter"]


class CodeInterpreter(Model):
    """The code, and what it put out."""

    input: str
    outputs: list[CodeInterpreterOutput]


class CodeInterpreterOutputLogs(Model):
    """What the code printed."""

    logs: str
    type: Literal["logs"]


class CodeInterpreterOutputImage(Model):
    """An image that the code made."""

    image: CodeInterpreterOutputImageImage
    type: Literal["image"]


CodeInterpreterOutput: TypeAlias = Union[CodeInterpreterOutputLogs, CodeInterpreterOutputImage]


class CodeInterpreterOutputImageImage(Model):
    """The image's file."""

    file_id: str


# ---------------------------------------------------------------------- steps of runs


class RunStep(Model):
    """One step of a run: tools used together, or a message."""

    id: str
    assistant_id: str
    cancelled_at: int | None = None
    completed_at: int | None = None
    created_at: int  # Unix seconds, as all times here
    expired_at: int | None = None
    failed_at: int | None = None
    last_error: LastError | None = None
    metadata: Metadata | None = None
    object: Literal["thread.run.step"]
    run_id: str
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: StepDetails
    thread_id: str
    type: Literal["message_creation", "tool_calls"]
    usage: Usage | None = None  # set once the step has ended


class LastError(Model):
    """Why it failed."""

    code: Literal["server_error", "rate_limit_exceeded"]
    message: str


class Usage(Model):
    """Tokens used in the step."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int


class MessageCreationStepDetails(Model):
    """The step wrote a message."""

    message_creation: MessageCreation
    type: Literal["message_creation"]


class MessageCreation(Model):
    """The message, to be read with `threads.messages.retrieve`."""

    message_id: str


class ToolCallsStepDetails(Model):
    """The step used tools."""

    tool_calls: list[ToolCall]
    type: Literal["tool_calls"]


# Told apart by `type`.
StepDetails: TypeAlias = Union[MessageCreationStepDetails, ToolCallsStepDetails]


class FileSearchToolCall(Model):
    """A search of vector stores."""

    id: str
    file_search: FileSearch
    type: Literal["file_search"]


class FileSearch(Model):
    """How it was searched, and what was found."""

    ranking_options: FileSearchRankingOptions | None = None
    results: list[FileSearchResult] | None = None


class FileSearchRankingOptions(Model):
    """How results were ranked, and which were left out."""

    ranker: Literal["auto", "default_2024_08_21"]
    score_threshold: float  # 0 to 1


class FileSearchResult(Model):
    """A file that was found, and the text if `include` asked for it."""

    file_id: str
    file_name: str
    score: float  # 0 to 1
    content: list[FileSearchResultContent] | None = None


class FileSearchResultContent(Model):
    """A piece of text that was found."""

    text: str | None = None
    type: Literal["text"] | None = None


class FunctionToolCall(Model):
    """A call of one of your functions."""

    id: str
    function: Function
    type: Literal["function"]


ToolCall: TypeAlias = Union[CodeInterpreterToolCall, FileSearchToolCall, FunctionToolCall]


class Function(Model):
    """The function, its arguments as JSON text, and what was submitted for it (None until then)."""

    arguments: str
    name: str
    output: str | None = None


RunStepInclude: TypeAlias = Literal["step_details.tool_calls[*].file_search.results[*].content"]


# ---------------------------------------------------------------------- what requests about run steps say


class StepListParams(TypedDict, total=False):
    """Parameters of `threads.runs.steps.list`."""

    thread_id: Required[str]
    after: str
    before: str
    include: list[RunStepInclude]
    limit: int
    order: Literal["asc", "desc"]


class StepRetrieveParams(TypedDict, total=False):
    """Parameters of `threads.runs.steps.retrieve`."""

    thread_id: Required[str]
    run_id: Required[str]
    include: list[RunStepInclude]

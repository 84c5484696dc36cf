"""What requests about runs say."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ...shared import ChatModel, Metadata, ReasoningEffort
from ..assistant_params import (
    AssistantResponseFormatOptionParam,
    AssistantToolChoiceOptionParam,
    AssistantToolParam,
    CodeInterpreterToolParam,
)
from .messages_params import MessageContentPartParam
from .runs.run_steps import RunStepInclude


class RunCreateParamsBase(TypedDict, total=False):
    """Parameters of `threads.runs.create`; what is None or left out comes from the assistant."""

    assistant_id: Required[str]
    include: list[RunStepInclude]
    additional_instructions: str | None  # after the assistant's
    additional_messages: Iterable[AdditionalMessage] | None
    instructions: str | None  # instead of the assistant's
    max_completion_tokens: int | None  # over the whole run, which ends as `incomplete` beyond it
    max_prompt_tokens: int | None  # likewise
    metadata: Metadata | None
    model: str | ChatModel | None
    parallel_tool_calls: bool
    reasoning_effort: ReasoningEffort | None
    response_format: AssistantResponseFormatOptionParam | None
    temperature: float | None  # 0 to 2
    tool_choice: AssistantToolChoiceOptionParam | None
    tools: Iterable[AssistantToolParam] | None
    top_p: float | None  # 0 to 1
    truncation_strategy: TruncationStrategy | None


class RunCreateParamsNonStreaming(RunCreateParamsBase, total=False):
    """The result is the run, as it was queued."""

    stream: Literal[False] | None


class TruncationStrategy(TypedDict, total=False):
    """How much of a long thread the model sees: what fits, or the `last_messages`."""

    type: Required[Literal["auto", "last_messages"]]
    last_messages: int | None


class AdditionalMessage(TypedDict, total=False):
    """A message to add to the thread first."""

    content: Required[str | Iterable[MessageContentPartParam]]
    role: Required[Literal["user", "assistant"]]
    attachments: Iterable[AdditionalMessageAttachment] | None
    metadata: Metadata | None


class AdditionalMessageAttachment(TypedDict, total=False):
    """A file, and the tools that may read it."""

    file_id: str
    tools: Iterable[AdditionalMessageAttachmentTool]


class AdditionalMessageAttachmentToolFileSearch(TypedDict, total=False):
    """Searching; the file goes into a vector store of the thread."""

    type: Required[Literal["file_search"]]


AdditionalMessageAttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, AdditionalMessageAttachmentToolFileSearch]


class RunCreateParamsStreaming(RunCreateParamsBase):
    """The result is a stream of events."""

    stream: Required[Literal[True]]


RunCreateParams: TypeAlias = Union[RunCreateParamsNonStreaming, RunCreateParamsStreaming]


class RunListParams(TypedDict, total=False):
    """Parameters of `threads.runs.list`."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]


class RunSubmitToolOutputsParamsBase(TypedDict, total=False):
    """Parameters of `threads.runs.submit_tool_outputs`."""

    thread_id: Required[str]
    tool_outputs: Required[Iterable[ToolOutput]]


class RunSubmitToolOutputsParamsNonStreaming(RunSubmitToolOutputsParamsBase, total=False):
    """The result is the run, as it was queued again."""

    stream: Literal[False] | None


class ToolOutput(TypedDict, total=False):
    """What your function gave for the call `tool_call_id`."""

    output: str
    tool_call_id: str


class RunSubmitToolOutputsParamsStreaming(RunSubmitToolOutputsParamsBase):
    """The result is a stream of events."""

    stream: Required[Literal[True]]


RunSubmitToolOutputsParams: TypeAlias = Union[
    RunSubmitToolOutputsParamsNonStreaming, RunSubmitToolOutputsParamsStreaming
]


class RunUpdateParams(TypedDict, total=False):
    """Parameters of `threads.runs.update`."""

    thread_id: Required[str]
    metadata: Metadata | None

"""Runs: an assistant at work on a thread."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ....model import Model
from ...shared import Metadata
from ..assistant import AssistantResponseFormatOption, AssistantTool, AssistantToolChoiceOption


class Run(Model):
    """One run: what was asked for, and how far it is."""

    id: str
    assistant_id: str
    cancelled_at: int | None = None
    completed_at: int | None = None
    created_at: int  # Unix seconds, as all times here
    expires_at: int | None = None  # when it ends if nobody submits outputs
    failed_at: int | None = None
    incomplete_details: IncompleteDetails | None = None
    instructions: str
    last_error: LastError | None = None
    max_completion_tokens: int | None = None
    max_prompt_tokens: int | None = None
    metadata: Metadata | None = None
    model: str
    object: Literal["thread.run"]
    parallel_tool_calls: bool
    required_action: RequiredAction | None = None  # set while `status` is `requires_action`
    response_format: AssistantResponseFormatOption | None = None
    started_at: int | None = None
    status: RunStatus
    thread_id: str
    tool_choice: AssistantToolChoiceOption | None = None
    tools: list[AssistantTool]
    truncation_strategy: TruncationStrategy | None = None
    usage: Usage | None = None  # set once the run has ended
    temperature: float | None = None
    top_p: float | None = None


class IncompleteDetails(Model):
    """Which token limit ended the run."""

    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None = None


class LastError(Model):
    """Why it failed."""

    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    message: str


class RequiredAction(Model):
    """What the run waits for."""

    submit_tool_outputs: RequiredActionSubmitToolOutputs
    type: Literal["submit_tool_outputs"]


class RequiredActionSubmitToolOutputs(Model):
    """Calls of your functions; answer all of them with `submit_tool_outputs`."""

    tool_calls: list[RequiredActionFunctionToolCall]


class TruncationStrategy(Model):
    """How much of a long thread the model sees: what fits, or the `last_messages`."""

    type: Literal["auto", "last_messages"]
    last_messages: int | None = None


class Usage(Model):
    """Tokens used over the whole run."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int


# A run goes on by itself in `queued`, `in_progress` and `cancelling` only.
RunStatus: TypeAlias = Literal[
    "queued",
    "in_progress",
    "requires_action",
    "cancelling",
    "cancelled",
    "failed",
    "completed",
    "incomplete",
    "expired",
]


class RequiredActionFunctionToolCall(Model):
    """A call of one of your functions. Its `id` goes into the output."""

    id: str
    function: Function
    type: Literal["function"]


class Function(Model):
    """Which function, and its arguments as JSON text: the model wrote it, so check it."""

    arguments: str
    name: str

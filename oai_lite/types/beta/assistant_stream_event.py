"""What runs with `stream=True` give: one class for each name of an event, its content in `data`."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..shared import ErrorObject
from .assistant import Thread
from .threads.message_deltas import MessageDeltaEvent
from .threads.messages import Message
from .threads.run import Run
from .threads.runs.run_steps import RunStep
from .threads.runs.tool_call_deltas import RunStepDeltaEvent


class ThreadCreated(Model):
    """A thread was made."""

    data: Thread
    event: Literal["thread.created"]
    enabled: bool | None = None


class ThreadRunCreated(Model):
    """A run was made."""

    data: Run
    event: Literal["thread.run.created"]


class ThreadRunQueued(Model):
    """It waits."""

    data: Run
    event: Literal["thread.run.queued"]


class ThreadRunInProgress(Model):
    """It has begun."""

    data: Run
    event: Literal["thread.run.in_progress"]


class ThreadRunRequiresAction(Model):
    """It waits for outputs of your functions; the stream ends here."""

    data: Run
    event: Literal["thread.run.requires_action"]


class ThreadRunCompleted(Model):
    """It is done."""

    data: Run
    event: Literal["thread.run.completed"]


class ThreadRunIncomplete(Model):
    """It ended at a token limit."""

    data: Run
    event: Literal["thread.run.incomplete"]


class ThreadRunFailed(Model):
    """It failed: `data.last_error`."""

    data: Run
    event: Literal["thread.run.failed"]


class ThreadRunCancelling(Model):
    """It is being cancelled."""

    data: Run
    event: Literal["thread.run.cancelling"]


class ThreadRunCancelled(Model):
    """It was cancelled."""

    data: Run
    event: Literal["thread.run.cancelled"]


class ThreadRunExpired(Model):
    """Nobody answered it in time."""

    data: Run
    event: Literal["thread.run.expired"]


class ThreadRunStepCreated(Model):
    """A step of the run was made."""

    data: RunStep
    event: Literal["thread.run.step.created"]


class ThreadRunStepInProgress(Model):
    """The step has begun."""

    data: RunStep
    event: Literal["thread.run.step.in_progress"]


class ThreadRunStepDelta(Model):
    """A piece of a step: tool calls as they are written."""

    data: RunStepDeltaEvent
    event: Literal["thread.run.step.delta"]


class ThreadRunStepCompleted(Model):
    """The step is done."""

    data: RunStep
    event: Literal["thread.run.step.completed"]


class ThreadRunStepFailed(Model):
    """The step failed."""

    data: RunStep
    event: Literal["thread.run.step.failed"]


class ThreadRunStepCancelled(Model):
    """The step was cancelled."""

    data: RunStep
    event: Literal["thread.run.step.cancelled"]


class ThreadRunStepExpired(Model):
    """The step's run expired."""

    data: RunStep
    event: Literal["thread.run.step.expired"]


class ThreadMessageCreated(Model):
    """A message was begun."""

    data: Message
    event: Literal["thread.message.created"]


class ThreadMessageInProgress(Model):
    """The message is being written."""

    data: Message
    event: Literal["thread.message.in_progress"]


class ThreadMessageDelta(Model):
    """A piece of the message's content."""

    data: MessageDeltaEvent
    event: Literal["thread.message.delta"]


class ThreadMessageCompleted(Model):
    """The message is whole."""

    data: Message
    event: Literal["thread.message.completed"]


class ThreadMessageIncomplete(Model):
    """The message ended early."""

    data: Message
    event: Literal["thread.message.incomplete"]


class ErrorEvent(Model):
    """Something failed on the server; the stream ends here."""

    data: ErrorObject
    event: Literal["error"]


# Told apart by `event`. Names that this version does not know come with `data` as it was sent.
AssistantStreamEvent: TypeAlias = Union[
    ThreadCreated,
    ThreadRunCreated,
    ThreadRunQueued,
    ThreadRunInProgress,
    ThreadRunRequiresAction,
    ThreadRunCompleted,
    ThreadRunIncomplete,
    ThreadRunFailed,
    ThreadRunCancelling,
    ThreadRunCancelled,
    ThreadRunExpired,
    ThreadRunStepCreated,
    ThreadRunStepInProgress,
    ThreadRunStepDelta,
    ThreadRunStepCompleted,
    ThreadRunStepFailed,
    ThreadRunStepCancelled,
    ThreadRunStepExpired,
    ThreadMessageCreated,
    ThreadMessageInProgress,
    ThreadMessageDelta,
    ThreadMessageCompleted,
    ThreadMessageIncomplete,
    ErrorEvent,
]

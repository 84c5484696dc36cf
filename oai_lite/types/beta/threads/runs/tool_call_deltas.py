"""Pieces of tool calls, as streams bring them. Those of one call have one `index`; texts are joined."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from .....model import Model

# ---------------------------------------------------------------------- what code put out, as streams bring it


class CodeInterpreterLogs(Model):
    """More of what the code printed."""

    index: int
    type: Literal["logs"]
    logs: str | None = None


class CodeInterpreterOutputImage(Model):
    """An image that the code made."""

    index: int
    type: Literal["image"]
    image: Image | None = None


class Image(Model):
    """The image's file."""

    file_id: str | None = None


# ---------------------------------------------------------------------- a use of the code interpreter, as streams bring it; the whole one is in `run_steps`


class CodeInterpreterToolCallDelta(Model):
    """More of a use of the code interpreter."""

    index: int
    type: Literal["code_interpreter"]
    id: str | None = None
    code_interpreter: CodeInterpreter | None = None


class CodeInterpreter(Model):
    """More code, or more of what it put out."""

    input: str | None = None
    outputs: list[CodeInterpreterOutput] | None = None


CodeInterpreterOutput: TypeAlias = Union[CodeInterpreterLogs, CodeInterpreterOutputImage]


# ---------------------------------------------------------------------- a call of one of your functions, as streams bring it; the whole one is in `run_steps`


class FunctionToolCallDelta(Model):
    """More of a call of one of your functions."""

    index: int
    type: Literal["function"]
    id: str | None = None
    function: Function | None = None


class Function(Model):
    """More of the arguments; the name comes with the first piece."""

    arguments: str | None = None
    name: str | None = None
    output: str | None = None


# ---------------------------------------------------------------------- pieces of tool calls, as streams bring them


class ToolCallDeltaObject(Model):
    """The step uses tools."""

    type: Literal["tool_calls"]
    tool_calls: list[ToolCallDelta] | None = None


class FileSearchToolCallDelta(Model):
    """A search; what was found is only in the finished step."""

    file_search: object
    index: int
    type: Literal["file_search"]
    id: str | None = None


ToolCallDelta: TypeAlias = Union[CodeInterpreterToolCallDelta, FileSearchToolCallDelta, FunctionToolCallDelta]


# ---------------------------------------------------------------------- a step that writes a message, as streams bring it; the whole one is in `run_steps`


class RunStepDeltaMessageDelta(Model):
    """The step writes a message."""

    type: Literal["message_creation"]
    message_creation: MessageCreation | None = None


class MessageCreation(Model):
    """The message."""

    message_id: str | None = None


# ---------------------------------------------------------------------- pieces of run steps, as streams bring them; whole steps are in `run_steps`


class RunStepDeltaEvent(Model):
    """A piece of the step `id`."""

    id: str
    delta: RunStepDelta
    object: Literal["thread.run.step.delta"]


class RunStepDelta(Model):
    """What the piece adds."""

    step_details: StepDetails | None = None


# Told apart by `type`.
StepDetails: TypeAlias = Union[RunStepDeltaMessageDelta, ToolCallDeltaObject]

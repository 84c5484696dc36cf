"""Outputs of shell calls. A module of its own because its `Output` differs from that of the code interpreter."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .tool_calls import Caller, CallerDirect as CallerDirect, CallerProgram as CallerProgram


class ResponseFunctionShellToolCallOutput(Model):
    """What came of a shell call: one `Output` for each of its commands, in their order."""

    id: str
    call_id: str
    max_output_length: int | None = None
    output: list[Output]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]
    caller: Caller | None = None
    created_by: str | None = None


class Output(Model):
    """What one command wrote, and how it ended."""

    outcome: OutputOutcome
    stderr: str
    stdout: str
    created_by: str | None = None


class ResponseFunctionShellCallOutputContent(Model):
    """What one command wrote, and how it ended, as you report it."""

    outcome: Outcome
    stderr: str
    stdout: str


class OutcomeTimeout(Model):
    """It ran out of time and was stopped."""

    type: Literal["timeout"]


class OutcomeExit(Model):
    """It ended by itself with this code; 0 means success."""

    exit_code: int
    type: Literal["exit"]


class OutputOutcomeTimeout(OutcomeTimeout):
    """It ran out of time and was stopped."""


class OutputOutcomeExit(OutcomeExit):
    """It ended by itself with this code."""


Outcome: TypeAlias = Union[OutcomeTimeout, OutcomeExit]
OutputOutcome: TypeAlias = Union[OutputOutcomeTimeout, OutputOutcomeExit]

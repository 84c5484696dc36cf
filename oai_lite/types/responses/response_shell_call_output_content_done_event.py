"""Shell output that is complete. A module of its own because its `Output` is that of shell calls."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_function_shell_tool_call_output import (
    Output as Output,
    OutputOutcome as OutputOutcome,
    OutputOutcomeExit as OutputOutcomeExit,
    OutputOutcomeTimeout as OutputOutcomeTimeout,
)


class ResponseShellCallOutputContentDoneEvent(Model):
    """A shell command has ended: all that it wrote, and how it ended."""

    command_index: int
    item_id: str
    output: list[Output]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]

"""A run of the code interpreter."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .beta_content import Agent as Agent


class BetaResponseCodeInterpreterToolCall(Model):
    """Python that the model ran in a container."""

    id: str
    code: str | None = None
    container_id: str
    outputs: list[Output] | None = None  # only if asked for with `include`
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]
    agent: Agent | None = None


class OutputLogs(Model):
    """What the code printed."""

    logs: str
    type: Literal["logs"]


class OutputImage(Model):
    """A picture that the code made."""

    type: Literal["image"]
    url: str


# What one command wrote, and how it ended.
Output: TypeAlias = Union[OutputLogs, OutputImage]

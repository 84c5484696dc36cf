"""A run of the code interpreter."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..responses.tool_calls import ResponseCodeInterpreterToolCall
from .beta_content import Agent as Agent


class BetaResponseCodeInterpreterToolCall(ResponseCodeInterpreterToolCall):
    """Python that the model ran in a container."""

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

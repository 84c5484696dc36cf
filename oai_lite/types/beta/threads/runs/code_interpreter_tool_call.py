"""A use of the code interpreter, whole; its pieces in a stream are in `tool_call_deltas`."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from .....model import Model


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

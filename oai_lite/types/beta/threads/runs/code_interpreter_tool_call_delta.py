"""A use of the code interpreter, as streams bring it; the whole one is in `run_steps`."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from .....model import Model
from .code_output import CodeInterpreterLogs, CodeInterpreterOutputImage


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

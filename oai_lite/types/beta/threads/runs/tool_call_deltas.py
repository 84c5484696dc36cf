"""Pieces of tool calls, as streams bring them. Those of one call have one `index`; texts are joined."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from .....model import Model
from .code_interpreter_tool_call_delta import CodeInterpreterToolCallDelta
from .function_tool_call_delta import FunctionToolCallDelta


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

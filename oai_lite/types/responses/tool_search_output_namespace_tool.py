"""The official path of `ToolSearchOutputNamespaceTool`: a module of its own because its `Tool` is one of those in a namespace."""

from __future__ import annotations

from typing import TypeAlias, Union

from .tools import (
    CustomTool,
    ToolFunction as ToolFunction,
    ToolSearchOutputNamespaceTool as ToolSearchOutputNamespaceTool,
)

Tool: TypeAlias = Union[ToolFunction, CustomTool]

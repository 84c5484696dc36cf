"""The official path of `NamespaceTool`: a module of its own because its `Tool` is one of those in a namespace."""

from __future__ import annotations

from typing import TypeAlias, Union

from .tools import CustomTool, NamespaceTool as NamespaceTool, ToolFunction as ToolFunction

Tool: TypeAlias = Union[ToolFunction, CustomTool]

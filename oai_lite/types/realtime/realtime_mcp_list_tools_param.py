"""The tools of an MCP server, as an item of a realtime conversation."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypedDict

from ..responses.item_params import McpListToolsTool


class RealtimeMcpListToolsParam(TypedDict, total=False):
    """The tools that an MCP server offers."""

    server_label: Required[str]
    tools: Required[Iterable[Tool]]
    type: Required[Literal["mcp_list_tools"]]
    id: str


class Tool(McpListToolsTool, total=False):
    """A tool of the server; `input_schema` is the JSON schema of its arguments."""

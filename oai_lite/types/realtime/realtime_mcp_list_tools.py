"""The tools of an MCP server, as an item of a realtime conversation."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from ..responses.response_output_item import McpListToolsTool


class RealtimeMcpListTools(Model):
    """The tools that an MCP server offers."""

    server_label: str
    tools: list[Tool]
    type: Literal["mcp_list_tools"]
    id: str | None = None


class Tool(McpListToolsTool):
    """A tool of the server; `input_schema` is the JSON schema of its arguments."""

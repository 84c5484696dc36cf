"""The requests of a project's `hosted_tool_permissions` and `model_permissions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class HostedToolPermissionUpdateParams(TypedDict, total=False):
    """The tools to switch on or off; the others stay as they are."""

    code_interpreter: CodeInterpreter | None
    file_search: FileSearch | None
    image_generation: ImageGeneration | None
    mcp: Mcp | None
    web_search: WebSearch | None


class CodeInterpreter(TypedDict, total=False):
    """The code interpreter."""

    enabled: Required[bool]


class FileSearch(TypedDict, total=False):
    """File search."""

    enabled: Required[bool]


class ImageGeneration(TypedDict, total=False):
    """Image generation."""

    enabled: Required[bool]


class Mcp(TypedDict, total=False):
    """Remote MCP servers."""

    enabled: Required[bool]


class WebSearch(TypedDict, total=False):
    """Web search."""

    enabled: Required[bool]


class ModelPermissionUpdateParams(TypedDict, total=False):
    """The new list, and whether it allows or forbids."""

    mode: Required[Literal["allow_list", "deny_list"]]
    model_ids: Required[Sequence[str]]

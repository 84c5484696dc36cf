"""Which hosted tools and which models a project may use."""

from __future__ import annotations

from typing import Literal

from .....model import Model


class ProjectHostedToolPermissions(Model):
    """Each hosted tool, on or off."""

    code_interpreter: CodeInterpreter
    file_search: FileSearch
    image_generation: ImageGeneration
    mcp: Mcp
    web_search: WebSearch


class CodeInterpreter(Model):
    """The code interpreter."""

    enabled: bool


class FileSearch(Model):
    """File search."""

    enabled: bool


class ImageGeneration(Model):
    """Image generation."""

    enabled: bool


class Mcp(Model):
    """Remote MCP servers."""

    enabled: bool


class WebSearch(Model):
    """Web search."""

    enabled: bool


class ProjectModelPermissions(Model):
    """The only models that the project may use (`allow_list`), or the ones that it may not (`deny_list`)."""

    _wire_names = {"api_model_ids": "model_ids"}

    mode: Literal["allow_list", "deny_list"]
    api_model_ids: list[str]  # `model_ids` on the wire
    object: Literal["project.model_permissions"]


class ProjectModelPermissionsDeleted(Model):
    """The answer to removing the list."""

    deleted: bool
    object: Literal["project.model_permissions.deleted"]

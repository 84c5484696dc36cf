"""Assistants: a model with instructions and tools that works in threads. The Responses API is their successor."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..shared.formats import ResponseFormatJSONObject, ResponseFormatJSONSchema, ResponseFormatText
from ..shared.names import Metadata
from .assistant_tools import CodeInterpreterTool, FileSearchTool, FunctionTool


class Assistant(Model):
    """A model with instructions, tools and files, ready to be run on threads."""

    id: str
    created_at: int  # Unix seconds
    description: str | None = None
    instructions: str | None = None
    metadata: Metadata | None = None
    model: str
    name: str | None = None
    object: Literal["assistant"]
    tools: list[AssistantTool]
    response_format: AssistantResponseFormatOption | None = None
    temperature: float | None = None  # 0 to 2
    tool_resources: ToolResources | None = None
    top_p: float | None = None  # 0 to 1


class ToolResources(Model):
    """The files that the tools may use; each tool reads only its own part."""

    code_interpreter: ToolResourcesCodeInterpreter | None = None
    file_search: ToolResourcesFileSearch | None = None


class ToolResourcesCodeInterpreter(Model):
    """Files that code may open: at most 20."""

    file_ids: list[str] | None = None


class ToolResourcesFileSearch(Model):
    """The vector store that is searched: at most one."""

    vector_store_ids: list[str] | None = None


class AssistantDeleted(Model):
    """What deleting an assistant gives."""

    id: str
    deleted: bool
    object: Literal["assistant.deleted"]


# `auto` is plain text, or what the model prefers.
AssistantResponseFormatOption: TypeAlias = Union[
    Literal["auto"], ResponseFormatText, ResponseFormatJSONObject, ResponseFormatJSONSchema
]
AssistantTool: TypeAlias = Union[CodeInterpreterTool, FileSearchTool, FunctionTool]


class AssistantToolChoice(Model):
    """One tool that the run has to use."""

    type: Literal["function", "code_interpreter", "file_search"]
    function: AssistantToolChoiceFunction | None = None


class AssistantToolChoiceFunction(Model):
    """The function to call, for the type `function`."""

    name: str


# `none`: no tools; `auto`: as the model likes; `required`: at least one.
AssistantToolChoiceOption: TypeAlias = Union[Literal["none", "auto", "required"], AssistantToolChoice]

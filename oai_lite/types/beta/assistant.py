"""Assistants: a model with instructions and tools that works in threads. The Responses API is their successor."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..shared import (
    FunctionDefinition,
    Metadata,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)

# ---------------------------------------------------------------------- the tools of assistants, as they come back


class CodeInterpreterTool(Model):
    """Running Python in a sandbox."""

    type: Literal["code_interpreter"]


class FileSearchTool(Model):
    """Searching vector stores."""

    type: Literal["file_search"]
    file_search: FileSearch | None = None


class FileSearch(Model):
    """How to search."""

    max_num_results: int | None = None  # 1 to 50
    ranking_options: FileSearchRankingOptions | None = None


class FileSearchRankingOptions(Model):
    """How results are ranked, and which are left out."""

    score_threshold: float  # 0 to 1: results below it are left out
    ranker: Literal["auto", "default_2024_08_21"] | None = None


class FunctionTool(Model):
    """A function of yours that the model may ask for."""

    function: FunctionDefinition
    type: Literal["function"]


# ---------------------------------------------------------------------- assistants


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


# ---------------------------------------------------------------------- threads


class Thread(Model):
    """A conversation, kept by the server. Its messages are listed by `threads.messages`."""

    id: str
    created_at: int  # Unix seconds
    metadata: Metadata | None = None
    object: Literal["thread"]
    tool_resources: ToolResources | None = None


class ThreadDeleted(Model):
    """What deleting a thread gives."""

    id: str
    deleted: bool
    object: Literal["thread.deleted"]

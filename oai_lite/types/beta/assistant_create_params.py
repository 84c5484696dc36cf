"""What `assistants.create` says. Its `tool_resources` can make a vector store on the way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..shared import ChatModel, Metadata, ReasoningEffort
from .assistant_params import (
    AssistantResponseFormatOptionParam,
    AssistantToolParam,
    CodeInterpreterToolParam,
    ToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter,
)
from .threads.messages_params import MessageContentPartParam


class AssistantCreateParams(TypedDict, total=False):
    """Parameters of `assistants.create`."""

    model: Required[str | ChatModel]
    description: str | None
    instructions: str | None
    metadata: Metadata | None
    name: str | None
    reasoning_effort: ReasoningEffort | None
    response_format: AssistantResponseFormatOptionParam | None
    temperature: float | None  # 0 to 2
    tool_resources: ToolResources | None
    tools: Iterable[AssistantToolParam]
    top_p: float | None  # 0 to 1


class ToolResources(TypedDict, total=False):
    """The files that the tools may use; each tool reads only its own part."""

    code_interpreter: ToolResourcesCodeInterpreter
    file_search: ToolResourcesFileSearch


class ToolResourcesFileSearch(TypedDict, total=False):
    """A vector store to search, or one to make; not both."""

    vector_store_ids: Sequence[str]
    vector_stores: Iterable[ToolResourcesFileSearchVectorStore]


class ToolResourcesFileSearchVectorStore(TypedDict, total=False):
    """A vector store to make of files."""

    chunking_strategy: ToolResourcesFileSearchVectorStoreChunkingStrategy
    file_ids: Sequence[str]
    metadata: Metadata | None


class ToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    """The server's choice: 800 tokens with an overlap of 400."""

    type: Required[Literal["auto"]]


class ToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    """Chunks of a fixed size."""

    static: Required[ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic]
    type: Required[Literal["static"]]


ToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
    ToolResourcesFileSearchVectorStoreChunkingStrategyAuto, ToolResourcesFileSearchVectorStoreChunkingStrategyStatic
]


class ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    """The size of chunks."""

    chunk_overlap_tokens: Required[int]  # at most half of the size
    max_chunk_size_tokens: Required[int]  # 100 to 4096


# ---------------------------------------------------------------------- what `threads.create` says


class ThreadCreateParams(TypedDict, total=False):
    """Parameters of `threads.create`."""

    messages: Iterable[Message]
    metadata: Metadata | None
    tool_resources: ToolResources | None


class Message(TypedDict, total=False):
    """A message to begin with."""

    content: Required[str | Iterable[MessageContentPartParam]]
    role: Required[Literal["user", "assistant"]]
    attachments: Iterable[MessageAttachment] | None
    metadata: Metadata | None


class MessageAttachment(TypedDict, total=False):
    """A file, and the tools that may read it."""

    file_id: str
    tools: Iterable[MessageAttachmentTool]


class MessageAttachmentToolFileSearch(TypedDict, total=False):
    """Searching; the file goes into a vector store of the thread."""

    type: Required[Literal["file_search"]]


MessageAttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, MessageAttachmentToolFileSearch]

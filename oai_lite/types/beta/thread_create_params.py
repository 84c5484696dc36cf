"""What `threads.create` says: messages to begin with."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..shared.names import Metadata
from .assistant_create_params import (
    ToolResources as ToolResources,
    ToolResourcesFileSearch as ToolResourcesFileSearch,
    ToolResourcesFileSearchVectorStore as ToolResourcesFileSearchVectorStore,
    ToolResourcesFileSearchVectorStoreChunkingStrategy as ToolResourcesFileSearchVectorStoreChunkingStrategy,
    ToolResourcesFileSearchVectorStoreChunkingStrategyAuto as ToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    ToolResourcesFileSearchVectorStoreChunkingStrategyStatic as ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic as ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic,
)
from .assistant_params import CodeInterpreterToolParam, ToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter
from .threads.messages_params import MessageContentPartParam


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

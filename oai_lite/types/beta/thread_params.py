"""What `threads.create_and_run` and `threads.update` say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..shared import ChatModel, Metadata
from .assistant_params import (
    AssistantResponseFormatOptionParam,
    AssistantToolChoiceOptionParam,
    AssistantToolParam,
    CodeInterpreterToolParam,
    ToolResources,
)
from .threads.messages_params import MessageContentPartParam


class ThreadCreateAndRunParamsBase(TypedDict, total=False):
    """Parameters of `threads.create_and_run`; what is None or left out comes from the assistant."""

    assistant_id: Required[str]
    instructions: str | None
    max_completion_tokens: int | None  # over the whole run, which ends as `incomplete` beyond it
    max_prompt_tokens: int | None  # likewise
    metadata: Metadata | None
    model: str | ChatModel | None
    parallel_tool_calls: bool
    response_format: AssistantResponseFormatOptionParam | None
    temperature: float | None  # 0 to 2
    thread: Thread
    tool_choice: AssistantToolChoiceOptionParam | None
    tool_resources: ToolResources | None
    tools: Iterable[AssistantToolParam] | None
    top_p: float | None  # 0 to 1
    truncation_strategy: TruncationStrategy | None


class ThreadCreateAndRunParamsNonStreaming(ThreadCreateAndRunParamsBase, total=False):
    """The result is the run, as it was queued."""

    stream: Literal[False] | None


class Thread(TypedDict, total=False):
    """The thread to make."""

    messages: Iterable[ThreadMessage]
    metadata: Metadata | None
    tool_resources: ThreadToolResources | None


class ThreadMessage(TypedDict, total=False):
    """A message to begin with."""

    content: Required[str | Iterable[MessageContentPartParam]]
    role: Required[Literal["user", "assistant"]]
    attachments: Iterable[ThreadMessageAttachment] | None
    metadata: Metadata | None


class ThreadMessageAttachment(TypedDict, total=False):
    """A file, and the tools that may read it."""

    file_id: str
    tools: Iterable[ThreadMessageAttachmentTool]


class ThreadMessageAttachmentToolFileSearch(TypedDict, total=False):
    """Searching; the file goes into a vector store of the thread."""

    type: Required[Literal["file_search"]]


ThreadMessageAttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, ThreadMessageAttachmentToolFileSearch]


class ThreadToolResources(TypedDict, total=False):
    """The files of the thread that the tools may use."""

    code_interpreter: ThreadToolResourcesCodeInterpreter
    file_search: ThreadToolResourcesFileSearch


class ThreadToolResourcesCodeInterpreter(TypedDict, total=False):
    """Files that code may open: at most 20."""

    file_ids: Sequence[str]


class ThreadToolResourcesFileSearch(TypedDict, total=False):
    """A vector store to search, or one to make; not both."""

    vector_store_ids: Sequence[str]
    vector_stores: Iterable[ThreadToolResourcesFileSearchVectorStore]


class ThreadToolResourcesFileSearchVectorStore(TypedDict, total=False):
    """A vector store to make of files."""

    chunking_strategy: ThreadToolResourcesFileSearchVectorStoreChunkingStrategy
    file_ids: Sequence[str]
    metadata: Metadata | None


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    """The server's choice: 800 tokens with an overlap of 400."""

    type: Required[Literal["auto"]]


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    """Chunks of a fixed size."""

    static: Required[ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic]
    type: Required[Literal["static"]]


ThreadToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
    ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
]


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    """The size of chunks."""

    chunk_overlap_tokens: Required[int]  # at most half of the size
    max_chunk_size_tokens: Required[int]  # 100 to 4096


class TruncationStrategy(TypedDict, total=False):
    """How much of a long thread the model sees: what fits, or the `last_messages`."""

    type: Required[Literal["auto", "last_messages"]]
    last_messages: int | None


class ThreadCreateAndRunParamsStreaming(ThreadCreateAndRunParamsBase):
    """The result is a stream of events."""

    stream: Required[Literal[True]]


ThreadCreateAndRunParams: TypeAlias = Union[ThreadCreateAndRunParamsNonStreaming, ThreadCreateAndRunParamsStreaming]


class ThreadUpdateParams(TypedDict, total=False):
    """Parameters of `threads.update`; what is left out stays as it is."""

    metadata: Metadata | None
    tool_resources: ToolResources | None

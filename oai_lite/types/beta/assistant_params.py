"""What requests about assistants say. Creating one has a module of its own: it may make vector stores, too."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..shared import Metadata, ReasoningEffort
from ..shared_params import (
    FunctionDefinition,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)

# ---------------------------------------------------------------------- the tools of assistants, as they are sent


class CodeInterpreterToolParam(TypedDict, total=False):
    """Running Python in a sandbox."""

    type: Required[Literal["code_interpreter"]]


class FileSearchToolParam(TypedDict, total=False):
    """Searching vector stores."""

    type: Required[Literal["file_search"]]
    file_search: FileSearch


class FileSearch(TypedDict, total=False):
    """How to search."""

    max_num_results: int  # 1 to 50
    ranking_options: FileSearchRankingOptions


class FileSearchRankingOptions(TypedDict, total=False):
    """How results are ranked, and which are left out."""

    score_threshold: Required[float]  # 0 to 1: results below it are left out
    ranker: Literal["auto", "default_2024_08_21"]


class FunctionToolParam(TypedDict, total=False):
    """A function of yours that the model may ask for."""

    function: Required[FunctionDefinition]
    type: Required[Literal["function"]]


# ---------------------------------------------------------------------- what requests about assistants say


AssistantModel: TypeAlias = Union[
    str,
    Literal[
        "gpt-5",
        "gpt-5-mini",
        "gpt-5-nano",
        "gpt-5-2025-08-07",
        "gpt-5-mini-2025-08-07",
        "gpt-5-nano-2025-08-07",
        "gpt-4.1",
        "gpt-4.1-mini",
        "gpt-4.1-nano",
        "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14",
        "gpt-4.1-nano-2025-04-14",
        "o3-mini",
        "o3-mini-2025-01-31",
        "o1",
        "o1-2024-12-17",
        "gpt-4o",
        "gpt-4o-2024-11-20",
        "gpt-4o-2024-08-06",
        "gpt-4o-2024-05-13",
        "gpt-4o-mini",
        "gpt-4o-mini-2024-07-18",
        "gpt-4.5-preview",
        "gpt-4.5-preview-2025-02-27",
        "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09",
        "gpt-4-0125-preview",
        "gpt-4-turbo-preview",
        "gpt-4-1106-preview",
        "gpt-4-vision-preview",
        "gpt-4",
        "gpt-4-0314",
        "gpt-4-0613",
        "gpt-4-32k",
        "gpt-4-32k-0314",
        "gpt-4-32k-0613",
        "gpt-3.5-turbo",
        "gpt-3.5-turbo-16k",
        "gpt-3.5-turbo-0613",
        "gpt-3.5-turbo-1106",
        "gpt-3.5-turbo-0125",
        "gpt-3.5-turbo-16k-0613",
    ],
]


class AssistantUpdateParams(TypedDict, total=False):
    """Parameters of `assistants.update`; what is left out stays as it is."""

    description: str | None
    instructions: str | None
    metadata: Metadata | None
    model: AssistantModel
    name: str | None
    reasoning_effort: ReasoningEffort | None
    response_format: AssistantResponseFormatOptionParam | None
    temperature: float | None
    tool_resources: ToolResources | None
    tools: Iterable[AssistantToolParam]
    top_p: float | None


class ToolResources(TypedDict, total=False):
    """The files that the tools may use; each tool reads only its own part."""

    code_interpreter: ToolResourcesCodeInterpreter
    file_search: ToolResourcesFileSearch


class ToolResourcesCodeInterpreter(TypedDict, total=False):
    """Files that code may open: at most 20."""

    file_ids: Sequence[str]


class ToolResourcesFileSearch(TypedDict, total=False):
    """The vector store to search: at most one."""

    vector_store_ids: Sequence[str]


class AssistantListParams(TypedDict, total=False):
    """Parameters of `assistants.list`."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]


# `auto` is plain text, or what the model prefers.
AssistantResponseFormatOptionParam: TypeAlias = Union[
    Literal["auto"], ResponseFormatText, ResponseFormatJSONObject, ResponseFormatJSONSchema
]


class AssistantToolChoiceFunctionParam(TypedDict, total=False):
    """The function to call, for the type `function`."""

    name: Required[str]


class AssistantToolChoiceParam(TypedDict, total=False):
    """One tool that the run has to use."""

    type: Required[Literal["function", "code_interpreter", "file_search"]]
    function: AssistantToolChoiceFunctionParam


# `none`: no tools; `auto`: as the model likes; `required`: at least one.
AssistantToolChoiceOptionParam: TypeAlias = Union[Literal["none", "auto", "required"], AssistantToolChoiceParam]
AssistantToolParam: TypeAlias = Union[CodeInterpreterToolParam, FileSearchToolParam, FunctionToolParam]

"""The tools of assistants, as they are sent."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ..shared_params.params import FunctionDefinition


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

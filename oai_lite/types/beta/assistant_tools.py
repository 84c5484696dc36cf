"""The tools of assistants, as they come back."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from ..shared.tools import FunctionDefinition


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

"""Graders: what judges a model's output, in evals and in reinforcement fine-tuning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "grader": "StringCheckGrader TextSimilarityGrader LabelModelGrader Input InputContentOutputText"
        " InputContentInputImage ScoreModelGrader SamplingParams PythonGrader MultiGrader Graders"
        " GraderInputItemOutputText GraderInputItemInputImage GraderInputItem GraderInputs InputContent",
        "grader_params": "StringCheckGraderParam TextSimilarityGraderParam LabelModelGraderParam ScoreModelGraderParam"
        " PythonGraderParam MultiGraderParam GraderInputsParamItemOutputText GraderInputsParamItemInputImage"
        " GraderInputsParamItem GraderInputsParam",
    },
)

if TYPE_CHECKING:
    from .grader import *
    from .grader_params import (
        GraderInputsParam as GraderInputsParam,
        GraderInputsParamItem as GraderInputsParamItem,
        GraderInputsParamItemInputImage as GraderInputsParamItemInputImage,
        GraderInputsParamItemOutputText as GraderInputsParamItemOutputText,
        LabelModelGraderParam as LabelModelGraderParam,
        MultiGraderParam as MultiGraderParam,
        PythonGraderParam as PythonGraderParam,
        ScoreModelGraderParam as ScoreModelGraderParam,
        StringCheckGraderParam as StringCheckGraderParam,
        TextSimilarityGraderParam as TextSimilarityGraderParam,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily

"""Requests to try or to check a grader."""

from __future__ import annotations

from typing import Required, TypeAlias, TypedDict, Union

from ...graders.grader_params import (
    MultiGraderParam,
    PythonGraderParam,
    ScoreModelGraderParam,
    StringCheckGraderParam,
    TextSimilarityGraderParam,
)


class GraderRunParams(TypedDict, total=False):
    """`model_sample` is the output to judge, `item` the row that templates call `item`."""

    grader: Required[Grader]
    model_sample: Required[str]
    item: object


Grader: TypeAlias = Union[
    StringCheckGraderParam, TextSimilarityGraderParam, PythonGraderParam, ScoreModelGraderParam, MultiGraderParam
]


class GraderValidateParams(TypedDict, total=False):
    """The grader to check."""

    grader: Required[Grader]

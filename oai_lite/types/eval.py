"""Evals: criteria by which outputs are judged, and the shape of the rows that hold them."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ..model import Model
from .graders.grader import LabelModelGrader, PythonGrader, ScoreModelGrader, StringCheckGrader, TextSimilarityGrader
from .shared import Metadata


class EvalCreateResponse(Model):
    """An eval. `evals.runs` tries models on it, with the same criteria each time."""

    id: str
    created_at: int  # Unix seconds
    data_source_config: DataSourceConfig
    metadata: Metadata | None = None
    name: str
    object: Literal["eval"]
    testing_criteria: list[TestingCriterion]


class DataSourceConfigLogs(Model):
    """Rows come from the project's logs, those with this metadata."""

    _wire_names = {"schema_": "schema"}

    schema_: dict[str, object]
    type: Literal["logs"]
    metadata: Metadata | None = None


class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
    """Similarity, passed from `pass_threshold` on."""

    pass_threshold: float


class TestingCriterionEvalGraderPython(PythonGrader):
    """Your Python, passed from `pass_threshold` on."""

    pass_threshold: float | None = None


class TestingCriterionEvalGraderScoreModel(ScoreModelGrader):
    """A model's score, passed from `pass_threshold` on."""

    pass_threshold: float | None = None


TestingCriterion: TypeAlias = Union[
    LabelModelGrader,
    StringCheckGrader,
    TestingCriterionEvalGraderTextSimilarity,
    TestingCriterionEvalGraderPython,
    TestingCriterionEvalGraderScoreModel,
]


class EvalRetrieveResponse(EvalCreateResponse):
    """An eval as it is stored."""


class EvalUpdateResponse(EvalCreateResponse):
    """The changed eval."""


class EvalListResponse(EvalCreateResponse):
    """One eval of a list."""


class EvalDeleteResponse(Model):
    """The answer to deleting an eval."""

    deleted: bool
    eval_id: str
    object: str


class EvalCustomDataSourceConfig(Model):
    """Rows of your own. `schema_` is the JSON schema of a whole row, with `item` and, where asked for, `sample`."""

    _wire_names = {"schema_": "schema"}

    schema_: dict[str, object]
    type: Literal["custom"]


class EvalStoredCompletionsDataSourceConfig(Model):
    """The predecessor of `logs`: rows are stored chat completions with this metadata."""

    _wire_names = {"schema_": "schema"}

    schema_: dict[str, object]
    type: Literal["stored_completions"]
    metadata: Metadata | None = None


DataSourceConfig: TypeAlias = Union[
    EvalCustomDataSourceConfig, DataSourceConfigLogs, EvalStoredCompletionsDataSourceConfig
]

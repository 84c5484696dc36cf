"""Requests about evals: the shape of the rows, and the criteria that judge them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from .graders.grader_params import (
    GraderInputsParam,
    PythonGraderParam,
    ScoreModelGraderParam,
    StringCheckGraderParam,
    TextSimilarityGraderParam,
)
from .responses.content_params import ResponseInputAudioParam, ResponseInputTextParam
from .shared_params import Metadata


class EvalCreateParams(TypedDict, total=False):
    """The request of `evals.create`."""

    data_source_config: Required[DataSourceConfig]
    testing_criteria: Required[Iterable[TestingCriterion]]
    metadata: Metadata | None
    name: str


class DataSourceConfigCustom(TypedDict, total=False):
    """Rows of your own. `item_schema` is the JSON schema of one."""

    item_schema: Required[dict[str, object]]
    type: Required[Literal["custom"]]
    include_sample_schema: bool  # outputs will be made by a model


class DataSourceConfigLogs(TypedDict, total=False):
    """Rows come from the project's logs, those that have this metadata, such as `{"usecase": "support"}`."""

    type: Required[Literal["logs"]]
    metadata: dict[str, object]


class DataSourceConfigStoredCompletions(TypedDict, total=False):
    """The predecessor of `logs`: stored chat completions that have this metadata."""

    type: Required[Literal["stored_completions"]]
    metadata: dict[str, object]


DataSourceConfig: TypeAlias = Union[DataSourceConfigCustom, DataSourceConfigLogs, DataSourceConfigStoredCompletions]


class TestingCriterionLabelModel(TypedDict, total=False):
    """A model puts one of `labels` on the output; it passes if that is among `passing_labels`."""

    input: Required[Iterable[TestingCriterionLabelModelInput]]
    labels: Required[Sequence[str]]
    model: Required[str]
    name: Required[str]
    passing_labels: Required[Sequence[str]]
    type: Required[Literal["label_model"]]


class TestingCriterionLabelModelInputSimpleInputMessage(TypedDict, total=False):
    """A message of text alone."""

    content: Required[str]
    role: Required[str]


class TestingCriterionLabelModelInputEvalItem(TypedDict, total=False):
    """A message of text, an image, audio, or several of them."""

    content: Required[TestingCriterionLabelModelInputEvalItemContent]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]


TestingCriterionLabelModelInput: TypeAlias = Union[
    TestingCriterionLabelModelInputSimpleInputMessage, TestingCriterionLabelModelInputEvalItem
]


class TestingCriterionLabelModelInputEvalItemContentOutputText(TypedDict, total=False):
    """Text that a model wrote."""

    text: Required[str]
    type: Required[Literal["output_text"]]


class TestingCriterionLabelModelInputEvalItemContentInputImage(TypedDict, total=False):
    """An image by URL or data URL."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


TestingCriterionLabelModelInputEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    TestingCriterionLabelModelInputEvalItemContentOutputText,
    TestingCriterionLabelModelInputEvalItemContentInputImage,
    ResponseInputAudioParam,
    GraderInputsParam,
]


class TestingCriterionTextSimilarity(TextSimilarityGraderParam, total=False):
    """Similarity, passed from `pass_threshold` on."""

    pass_threshold: Required[float]


class TestingCriterionPython(PythonGraderParam, total=False):
    """Your Python, passed from `pass_threshold` on."""

    pass_threshold: float


class TestingCriterionScoreModel(ScoreModelGraderParam, total=False):
    """A model's score, passed from `pass_threshold` on."""

    pass_threshold: float


TestingCriterion: TypeAlias = Union[
    TestingCriterionLabelModel,
    StringCheckGraderParam,
    TestingCriterionTextSimilarity,
    TestingCriterionPython,
    TestingCriterionScoreModel,
]


class EvalUpdateParams(TypedDict, total=False):
    """A new name or new metadata."""

    metadata: Metadata | None
    name: str


class EvalListParams(TypedDict, total=False):
    """The query of `evals.list`."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
    order_by: Literal["created_at", "updated_at"]

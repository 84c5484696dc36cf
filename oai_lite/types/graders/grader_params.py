"""Graders as they are sent: what judges a model's output in evals and in reinforcement fine-tuning.
Texts are templates: `{{item.field}}` stands for the dataset's row, `{{sample.output_text}}` for what the model
wrote.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..responses.content_params import ResponseInputAudioParam, ResponseInputTextParam
from ..shared import ReasoningEffort


class StringCheckGraderParam(TypedDict, total=False):
    """Compares `input` with `reference`: equal, unequal, or containing it (`like`; `ilike` ignores case)."""

    input: Required[str]
    name: Required[str]
    operation: Required[Literal["eq", "ne", "like", "ilike"]]
    reference: Required[str]
    type: Required[Literal["string_check"]]


class TextSimilarityGraderParam(TypedDict, total=False):
    """Measures how near `input` is to `reference`, by the metric named."""

    evaluation_metric: Required[
        Literal[
            "cosine",
            "fuzzy_match",
            "bleu",
            "gleu",
            "meteor",
            "rouge_1",
            "rouge_2",
            "rouge_3",
            "rouge_4",
            "rouge_5",
            "rouge_l",
        ]
    ]
    input: Required[str]
    name: Required[str]
    reference: Required[str]
    type: Required[Literal["text_similarity"]]


class LabelModelGraderParam(TypedDict, total=False):
    """Lets `model` put one of `labels` on the output; it passes if that is among `passing_labels`."""

    input: Required[Iterable[Input]]
    labels: Required[Sequence[str]]
    model: Required[str]
    name: Required[str]
    passing_labels: Required[Sequence[str]]
    type: Required[Literal["label_model"]]


class Input(TypedDict, total=False):
    """One message to the judging model. Text may hold `{{item.field}}` and `{{sample.output_text}}`."""

    content: Required[InputContent]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]


class InputContentOutputText(TypedDict, total=False):
    """Text that a model wrote."""

    text: Required[str]
    type: Required[Literal["output_text"]]


class InputContentInputImage(TypedDict, total=False):
    """An image by URL or data URL; `detail` is `high`, `low` or `auto`."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class ScoreModelGraderParam(TypedDict, total=False):
    """Lets `model` give a score within `range`, [0, 1] if none is given."""

    input: Required[Iterable[Input]]
    model: Required[str]
    name: Required[str]
    type: Required[Literal["score_model"]]
    range: Iterable[float]
    sampling_params: SamplingParams


class SamplingParams(TypedDict, total=False):
    """How the judging model samples. Beware of the spelling of `max_completions_tokens`."""

    max_completions_tokens: int | None
    reasoning_effort: ReasoningEffort | None
    seed: int | None
    temperature: float | None
    top_p: float | None


class PythonGraderParam(TypedDict, total=False):
    """Runs your Python: `source` defines `grade(sample, item)`, which returns a number."""

    name: Required[str]
    source: Required[str]
    type: Required[Literal["python"]]
    image_tag: str  # of the runtime image


class MultiGraderParam(TypedDict, total=False):
    """Combines graders: `calculate_output` is a formula over their names."""

    calculate_output: Required[str]
    graders: Required[Graders]
    name: Required[str]
    type: Required[Literal["multi"]]


Graders: TypeAlias = Union[
    StringCheckGraderParam, TextSimilarityGraderParam, PythonGraderParam, ScoreModelGraderParam, LabelModelGraderParam
]


class GraderInputsParamItemOutputText(TypedDict, total=False):
    """Text that a model wrote."""

    text: Required[str]
    type: Required[Literal["output_text"]]


class GraderInputsParamItemInputImage(InputContentInputImage, total=False):
    """An image among several parts."""


GraderInputsParamItem: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    GraderInputsParamItemOutputText,
    GraderInputsParamItemInputImage,
    ResponseInputAudioParam,
]
# Several parts of one message.
GraderInputsParam: TypeAlias = list[GraderInputsParamItem]
InputContent: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    InputContentOutputText,
    InputContentInputImage,
    ResponseInputAudioParam,
    GraderInputsParam,
]
